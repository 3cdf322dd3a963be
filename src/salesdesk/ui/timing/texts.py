"""Words of the timing board: what a row is called by, a mark, a window, the question for the time."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from salesdesk.domain import timing
from salesdesk.domain.buying import NeedLevel, Precision
from salesdesk.domain.date_format import format_date, format_distance, format_month
from salesdesk.domain.names import legal_form
from salesdesk.domain.timing import Group, Mark, Row, TimingKind, Window, WindowState
from salesdesk.ui import labels
from salesdesk.ui.words import QT_TRANSLATE_NOOP

_QUESTION = QT_TRANSLATE_NOOP("Timing", "When do you plan to buy, and by when must it be decided?")
_UNKNOWN = QT_TRANSLATE_NOOP("Timing", "Not known")
_PASSED = QT_TRANSLATE_NOOP("Timing", "{what} has passed")
_NOT_ASKED = QT_TRANSLATE_NOOP("Timing", "Not asked yet")
_NO_INDUSTRY = QT_TRANSLATE_NOOP("Timing", "No industry")
_BY = QT_TRANSLATE_NOOP("Timing", "{what} ({name}): time to act")
_WINDOW = QT_TRANSLATE_NOOP("Timing", "{state}: {first} – {last}")
_COUNTED = QT_TRANSLATE_NOOP("Timing", "counted from the fiscal year end")
_WHEN = QT_TRANSLATE_NOOP("Timing", "Ask when")
_ASKED = QT_TRANSLATE_NOOP("Timing", "Question noted")
_ACT = QT_TRANSLATE_NOOP("Timing", "Act-now window")
_ABOUT = QT_TRANSLATE_NOOP("Timing", "about {when}")
_MEETING = QT_TRANSLATE_NOOP("Timing", "{what}: {words}")


def say(source: str) -> str:
    """A word of the board in the language of the screen."""
    return QCoreApplication.translate("Timing", source)


def question() -> str:
    """How we ask for the time."""
    return say(_QUESTION)


def ask_words(*, asked: bool) -> str:
    """The chip of a row without a day."""
    return say(_ASKED) if asked else say(_WHEN)


def act_words() -> str:
    """What stands on a bar."""
    return say(_ACT)


def short_name(name: str) -> str:
    """A company's name without its legal form, where that is written out at an end of it."""
    form = legal_form(name)
    return (name.removeprefix(form).removesuffix(form).strip(" 　,") if form else name) or name


def day_words(mark: Mark, today: date) -> str:
    """The day of a mark as exactly as it is known."""
    japanese = labels.screen_words().japanese
    if mark.precision is Precision.DAY:
        return labels.day(mark.day, today)
    return say(_ABOUT).format(when=format_month(mark.day, japanese=japanese, year=mark.day.year != today.year))


def mark_words(mark: Mark, today: date) -> str:
    """A mark in a few words: "Lease end 9/30"."""
    return f"{labels.label(mark.kind)} {day_words(mark, today)}"


def note(row: Row, today: date) -> str:
    """What a row is called by: words somebody noted, else its weightiest day."""
    mark = timing.called_by(row.own_days, today)
    if mark is not None:
        return mark.words or mark_words(mark, today)
    gone = [mark for mark in row.own_days if mark.day < today]
    return say(_PASSED).format(what=mark_words(gone[-1], today)) if gone else say(_UNKNOWN)


def mark_line(mark: Mark, today: date) -> str:
    """A mark in full: kind, day, distance, words, and where the day comes from."""
    japanese = labels.screen_words().japanese
    shown = format_date(mark.day, japanese=japanese, today=today) if mark.precision is Precision.DAY \
        else day_words(mark, today)
    parts = [f"{labels.label(mark.kind)} {shown}", format_distance((mark.day - today).days, japanese=japanese)]
    parts += [say(_COUNTED)] if mark.guessed else []
    parts += [mark.words] if mark.words else []
    return ", ".join(parts)


def window_line(window: Window, today: date) -> str:
    """When to act, and whether that is now."""
    state = window.state(today)
    words = say(_WINDOW).format(state=labels.label(state), first=labels.day(window.first, today),
                                last=labels.day(window.last, today))
    return f"{act_words()}: {words}" if state is WindowState.OPEN else f"{act_words()} · {words}"


def tip(row: Row, today: date) -> str:
    """Everything a row tells, line by line."""
    lines = [row.name, *(mark_line(mark, today) for mark in row.marks),
             *(window_line(window, today) for window in timing.windows(row.marks, today))]
    if timing.undated(row, today):
        lines.append(ask_words(asked=row.asked))
    return "\n".join(lines)


def spoken(row: Row, today: date) -> str:
    """A row as it is read aloud."""
    return ", ".join([level_words(row.level), *tip(row, today).split("\n")])


def level_words(level: NeedLevel | None) -> str:
    """A need level, or that it was not asked."""
    return labels.label(level) if level is not None else say(_NOT_ASKED)


def heading(group: Group, *, industry: bool) -> str:
    """The heading of a group."""
    return (group.words or say(_NO_INDUSTRY)) if industry else level_words(group.level)


def follow_up(row_name: str, mark: Mark, today: date) -> str:
    """The words of the follow-up a window makes."""
    what = mark_words(mark, today)
    if mark.words and mark.kind is not TimingKind.PURCHASE:
        what = say(_MEETING).format(what=what, words=mark.words)
    return say(_BY).format(what=what, name=short_name(row_name))
