"""The sentences of the sheet in the language of the paper; no drawing."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from salesdesk.domain.activities import TaskKind
from salesdesk.domain.amounts import format_amount
from salesdesk.domain.company import is_soon
from salesdesk.domain.date_format import format_date, format_distance
from salesdesk.domain.people import Role
from salesdesk.domain.questions import Asked, Question
from salesdesk.services.briefing import Briefing
from salesdesk.store.queries.activities import ActivityRow, TaskRow
from salesdesk.store.queries.common import spoken
from salesdesk.store.queries.company import ItemRow, TieRow
from salesdesk.store.queries.people import PersonRow
from salesdesk.ui import call_words, labels
from salesdesk.ui.stage_texts import stage_name
from salesdesk.ui.words import QT_TRANSLATE_NOOP, Words

CONTEXT = "BriefingSheet"
_TITLE_MOST = 8
_DOT = {True: " ・ ", False: " · "}

SHEET = QT_TRANSLATE_NOOP("BriefingSheet", "Visit briefing")
GOAL = QT_TRANSLATE_NOOP("BriefingSheet", "Goal of this visit")
MINIMUM = QT_TRANSLATE_NOOP("BriefingSheet", "Minimum")
STRETCH = QT_TRANSLATE_NOOP("BriefingSheet", "Stretch")
MEET = QT_TRANSLATE_NOOP("BriefingSheet", "Who you meet")
KEY_PEOPLE = QT_TRANSLATE_NOOP("BriefingSheet", "Key people (nobody chosen for the visit yet)")
NAME_ROLE = QT_TRANSLATE_NOOP("BriefingSheet", "Name, role")
TITLE = QT_TRANSLATE_NOOP("BriefingSheet", "Title")
SUPPORT = QT_TRANSLATE_NOOP("BriefingSheet", "Support")
CARES = QT_TRANSLATE_NOOP("BriefingSheet", "Cares about")
CAREFUL = QT_TRANSLATE_NOOP("BriefingSheet", "Careful with")
BANTCH = QT_TRANSLATE_NOOP("BriefingSheet", "Qualification (BANTCH)")
SEE_QUESTION = QT_TRANSLATE_NOOP("BriefingSheet", "? question {number}")
PHASE = QT_TRANSLATE_NOOP("BriefingSheet", "Their buying phase and timing")
NOW_NEXT = QT_TRANSLATE_NOOP("BriefingSheet", "Now: {now} → next: {next}")
NOW_LAST = QT_TRANSLATE_NOOP("BriefingSheet", "Now: {now}")
NOW_UNKNOWN = QT_TRANSLATE_NOOP("BriefingSheet", "Now: ? mark the phase they are in")
DECIDE_BY = QT_TRANSLATE_NOOP("BriefingSheet", "Decide by")
CLOSE = QT_TRANSLATE_NOOP("BriefingSheet", "Expected close")
MOTIVE = QT_TRANSLATE_NOOP("BriefingSheet", "Motive")
ENDING = QT_TRANSLATE_NOOP("BriefingSheet", "Ends soon")
ENDING_HEAD = QT_TRANSLATE_NOOP("BriefingSheet", "What ends within a year")
QUESTIONS = QT_TRANSLATE_NOOP("BriefingSheet", "Questions for today (from the gaps)")
RIVAL = QT_TRANSLATE_NOOP("BriefingSheet", "Competitor")
VALUED = QT_TRANSLATE_NOOP("BriefingSheet", "Valued for")
COMPLAINTS = QT_TRANSLATE_NOOP("BriefingSheet", "Complaints")
SO_FAR = QT_TRANSLATE_NOOP("BriefingSheet", "So far")
PROMISES = QT_TRANSLATE_NOOP("BriefingSheet", "Promises")
MIND = QT_TRANSLATE_NOOP("BriefingSheet", "What is on their mind (tick what you hear)")
NOTES = QT_TRANSLATE_NOOP("BriefingSheet", "Notes (in their words)")
CONFIDENTIAL = QT_TRANSLATE_NOOP("BriefingSheet", "Confidential · contains personal data. Shred after the visit")
PRINTED = QT_TRANSLATE_NOOP("BriefingSheet", "printed {at}")
MORE_PEOPLE = QT_TRANSLATE_NOOP("BriefingSheet", "and {n} more")
WITH_US = QT_TRANSLATE_NOOP("BriefingSheet", "with {names}")
NO_VISIT = QT_TRANSLATE_NOOP("BriefingSheet", "No visit planned")
WHEN = QT_TRANSLATE_NOOP("BriefingSheet", "Date")
WHERE = QT_TRANSLATE_NOOP("BriefingSheet", "Place")
_LEASE = QT_TRANSLATE_NOOP("BriefingSheet", "lease ends {day}")
_CONTRACT = QT_TRANSLATE_NOOP("BriefingSheet", "contract ends {day}")
# what buyers feel but seldom say: how they choose, how fast, what tires them
MINDS = (
    QT_TRANSLATE_NOOP("BriefingSheet", "own yardstick"),
    QT_TRANSLATE_NOOP("BriefingSheet", "wants to decide soon"),
    QT_TRANSLATE_NOOP("BriefingSheet", "wants an expert's view"),
    QT_TRANSLATE_NOOP("BriefingSheet", "tired of too much information"),
    QT_TRANSLATE_NOOP("BriefingSheet", "dislikes pushing"),
    QT_TRANSLATE_NOOP("BriefingSheet", "avoids extra work"),
    QT_TRANSLATE_NOOP("BriefingSheet", "asks what it brings"),
    QT_TRANSLATE_NOOP("BriefingSheet", "wants it explained at their level"),
    QT_TRANSLATE_NOOP("BriefingSheet", "asks about care afterwards"),
)


def say(words: Words, source: str) -> str:
    """One of the texts above in the language of the paper."""
    return words.translate(CONTEXT, source)


def flat(text: str) -> str:
    """A text on one line: line breaks and runs of blanks become one blank."""
    return " ".join(text.split())


def joined(parts: list[str], words: Words) -> str:
    """Parts with the dot of the language between them, empty ones left out."""
    return _DOT[words.japanese].join(filter(None, parts))


def with_more(text: str, more: str, words: Words) -> str:
    """A text with a remark in brackets."""
    if not more:
        return text
    return f"{text}（{more}）" if words.japanese else f"{text} ({more})"


def day(on: date, today: date, words: Words) -> str:
    """4/24 or 24 Apr; with the year unless it is this one."""
    return format_date(on, japanese=words.japanese, today=today, weekday=False)


def polite(who: Asked | PersonRow, words: Words) -> str:
    """How to speak of somebody: 木村部長, 中村さん, Takashi Kimura."""
    name = spoken(who.family, who.given)
    if not words.japanese:
        return name
    family = name if name.isascii() else who.family
    return f"{family}{who.title}" if 0 < len(who.title) <= _TITLE_MOST and not name.isascii() else f"{family}さん"


def question(asked: Question, today: date, words: Words) -> str:
    """The sentence of a question: the rep's own words, or the gap's."""
    if asked.gap is None:
        return flat(asked.text)
    return labels.label(asked.gap, words).format(
        name=polite(asked.person, words) if asked.person else "",
        day=day(asked.day, today, words) if asked.day else "")


def deal_line(briefing: Briefing, words: Words) -> str:
    """What is at stake: name, amount, expected close, where it stands on our board; empty without a deal."""
    deal, today, stage = briefing.deal, briefing.today, ""
    if deal is None:
        return ""
    amount = "" if deal.amount is None else format_amount(deal.amount, japanese=words.japanese)
    close = "" if deal.expected_close is None else words.translate("BriefingSheet", "close {day}").format(
        day=day(deal.expected_close, today, words))
    if briefing.stage is not None:
        stage = words.translate("BriefingSheet", "stage: {stage}").format(stage=stage_name(briefing.stage, words))
    return joined([flat(deal.name), amount, close, stage], words)


def visit_time(visit: ActivityRow, today: date, words: Words) -> str:
    """3月11日（水） 10:00–11:00 or Wed 11 Mar 10:00–11:00, in local time."""
    start = visit.at.astimezone()
    span = f"{start:%H:%M}"
    if visit.minutes:
        span += f"–{start + timedelta(minutes=visit.minutes):%H:%M}"
    return f"{_long_day(start.date(), today, words)}  {span}"


def visit_manner(visit: ActivityRow, words: Words) -> str:
    """What kind of contact it is and how many of theirs take part."""
    count = len(visit.people)
    them = words.translate("BriefingSheet", "{n} of theirs").format(n=count) if count else ""
    ours = say(words, WITH_US).format(names=flat(visit.companions)) if visit.companions else ""
    return joined([labels.label(visit.kind, words), them, ours], words)


def unmet(briefing: Briefing, words: Words) -> str:
    """Who has not been met, with the role and our tie; empty where nobody is missing."""
    if not briefing.not_met:
        return ""
    names = "、 " if words.japanese else ", "
    return words.translate("BriefingSheet", "Not met: {names}").format(
        names=names.join(_with_role(row, words) for row in briefing.not_met))


def against(briefing: Briefing, words: Words) -> str:
    """Who opposes and why; empty where nobody does."""
    if not briefing.opposed:
        return ""
    names = "、 " if words.japanese else ", "
    return words.translate("BriefingSheet", "Against: {names}").format(
        names=names.join(_with_reason(row, words) for row in briefing.opposed))


def known_by(briefing: Briefing, words: Words) -> str:
    """Who of ours knows whom, and that nobody gets in without an introduction; empty where neither is so."""
    needed = words.translate("BriefingSheet", "Introduction needed") if briefing.account.needs_introduction else ""
    names = ("、 " if words.japanese else ", ").join(_tie(row, words) for row in briefing.ties)
    ours = words.translate("BriefingSheet", "Of ours: {names}").format(names=names) if names else ""
    return joined([needed, ours], words)


def ending(row: ItemRow, today: date, words: Words) -> str:
    """What an installed item is and when its lease and contract end, as far as that is within a year."""
    ends = [words.translate("BriefingSheet", caption).format(day=due(day, today, words)) for caption, day in (
        (_LEASE, row.lease_end), (_CONTRACT, row.contract_end)) if day is not None and is_soon(day, today)]
    return joined([flat(row.name), *ends], words)


def phase_line(phase: int | None, words: Words) -> str:
    """Where the buyer stands and what comes next."""
    if phase is None:
        return say(words, NOW_UNKNOWN)
    now = f"{phase} {labels.phase(phase, words)}"
    if phase == 10:
        return say(words, NOW_LAST).format(now=now)
    return say(words, NOW_NEXT).format(now=now, next=f"{phase + 1} {labels.phase(phase + 1, words)}")


def due(on: date | None, today: date, words: Words) -> str:
    """A date with its distance: 9/30 (水) ・ あと203日; empty without a date."""
    if on is None:
        return ""
    distance = format_distance((on - today).days, japanese=words.japanese)
    return joined([format_date(on, japanese=words.japanese, today=today), distance], words)


def promise(row: TaskRow, today: date, words: Words) -> str:
    """Who owes what by when."""
    who = words.translate("BriefingSheet", "Us") if row.kind is TaskKind.PROMISE_OURS else (
        row.person_name or words.translate("BriefingSheet", "They"))
    more = ""
    if row.done_at is not None:
        done = day(row.done_at.astimezone().date(), today, words)
        more = words.translate("BriefingSheet", "done {day}").format(day=done)
    elif row.due_on is not None:
        more = day(row.due_on, today, words)
        if row.due_on < today:
            more += " " + words.translate("BriefingSheet", "overdue")
    return with_more(f"{who} → {flat(row.text)}", more, words)


def contact(row: ActivityRow, tries: Mapping[str, int], words: Words) -> str:
    """What came of a contact; a call for an appointment begins with what it brought."""
    told = flat(next(filter(None, (row.result, row.customer_status, row.proposal, row.next_action, row.goal)), ""))
    return joined([call_words.result(row.call_result, tries.get(row.id, 0), words), told], words)


def stamp(at: datetime, words: Words) -> str:
    """When the sheet was made, and that it is the only page."""
    return joined([say(words, PRINTED).format(at=f"{at:%Y-%m-%d %H:%M}"), "1/1"], words)


def second_name(row: PersonRow, words: Words) -> str:
    """The line below a name: the reading in Japanese, else the role."""
    if words.japanese and row.reading:
        return row.reading
    return "" if row.role is Role.OTHER else labels.label(row.role, words)


def _long_day(on: date, today: date, words: Words) -> str:
    if not words.japanese:
        return format_date(on, japanese=False, today=today)
    year = "" if on.year == today.year else f"{on.year}年"
    return f"{year}{on.month}月{on.day}日（{'月火水木金土日'[on.weekday()]}）"


def _tie(row: TieRow, words: Words) -> str:
    whom = f" → {row.person_name}" if row.person_name else ""
    return with_more(f"{flat(row.own_name)}{whom}", flat(row.how), words)


def _with_role(row: PersonRow, words: Words) -> str:
    role = "" if row.role is Role.OTHER else labels.label(row.role, words)
    return with_more(_called(row), joined([role, flat(row.our_tie)], words), words)


def _with_reason(row: PersonRow, words: Words) -> str:
    if not row.objection:
        return _called(row)
    return f"{_called(row)}「{flat(row.objection)}」" if words.japanese else f"{_called(row)} “{flat(row.objection)}”"


def _called(row: PersonRow) -> str:
    return (", " if row.name.isascii() else " ").join(filter(None, (row.name, row.title)))
