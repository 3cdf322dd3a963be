"""The short texts of the accounts screen: days, distances, amounts and next steps in the language of the screen."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from salesdesk.domain.amounts import format_amount
from salesdesk.domain.dates import format_date, format_distance, format_month
from salesdesk.domain.followup import DueState, due_state
from salesdesk.domain.names import legal_form
from salesdesk.ui import labels

STATE_ICONS = {DueState.OVERDUE: "triangle-alert", DueState.TODAY: "circle-dot", DueState.LATER: "calendar",
               DueState.NONE: "circle-dashed"}
STATE_TOKENS = {DueState.OVERDUE: "danger", DueState.TODAY: "accent", DueState.LATER: "text2", DueState.NONE: "warn"}
STRONG_STATES = frozenset({DueState.OVERDUE, DueState.NONE})


@dataclass(frozen=True)
class StepLine:
    """What a list says about the next step: its words and how urgent it is."""

    text: str
    state: DueState


def japanese() -> bool:
    """Whether the screen speaks Japanese."""
    return labels.screen_words().japanese


def amount(yen: int | None) -> str:
    """An amount in its short form, a dash where it is not known."""
    return "–" if yen is None else format_amount(yen, japanese=japanese())


def day(value: date, today: date, *, weekday: bool = True) -> str:
    """A day, with its year only where it is not this year's."""
    return format_date(value, japanese=japanese(), today=today, weekday=weekday)


def left(value: date, today: date) -> str:
    """How far a day is away: 203 days left, today, 5 days late."""
    return format_distance((value - today).days, japanese=japanese())


def ago(value: date | None, today: date) -> str:
    """How long ago somebody was met, or that nobody has met them."""
    if value is None:
        return QCoreApplication.translate("AccountTexts", "not met")
    days = (today - value).days
    if days <= 0:
        return QCoreApplication.translate("AccountTexts", "today")
    return QCoreApplication.translate("AccountTexts", "{n} d ago").format(n=f"{days:,}")


def state_of(due: date | None, today: date) -> DueState:
    """How an existing step stands; an undated one is due later."""
    return DueState.LATER if due is None else due_state(due, today)


def when(due: date | None, time: str, today: date, *, weekday: bool = False) -> str:
    """The day and hour of a step: "Today 10:00", "12 Mar"; empty for an undated one."""
    if due is None:
        return ""
    shown = QCoreApplication.translate("AccountTexts", "Today") if due == today else day(due, today, weekday=weekday)
    return f"{shown} {time}".strip()


def person(name: str, title: str) -> str:
    """Somebody with a title, as the language of the screen puts the two together."""
    return (" " if japanese() else ", ").join(part for part in (name, title) if part)


@lru_cache(maxsize=4096)
def short_name(name: str) -> str:
    """A company's name without its legal form, where that is written out at an end of it."""
    form = legal_form(name)
    bare = name.removeprefix(form).removesuffix(form).strip(" 　,") if form else name
    return bare or name


def step_line(text: str, due: date | None, time: str, last_contact: date | None, today: date) -> StepLine:
    """The second line of an account in the list."""
    if not text:
        missing = QCoreApplication.translate("AccountTexts", "No next step")
        return StepLine(f"{missing} {_days(last_contact, today)}".strip(), DueState.NONE)
    state = state_of(due, today)
    if state is DueState.OVERDUE and due is not None:
        return StepLine(f"{text} {left(due, today)}", state)
    return StepLine(f"{when(due, time, today)} {text}".strip(), state)


def _days(since: date | None, today: date) -> str:
    if since is None or since >= today:
        return ""
    return QCoreApplication.translate("AccountTexts", "{n} d").format(n=f"{(today - since).days:,}")


def month(number: int) -> str:
    """A month of the year, 1-12."""
    return format_month(date(2000, number, 1), japanese=japanese(), year=False)
