"""Dates that make a customer move: their kinds, when to act before each, who waits for an answer to an inquiry."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from salesdesk.domain.buying import NeedLevel, Precision
from salesdesk.domain.calendar_days import add_months, period

NEWLY_DAYS = 14
LONGEST_LEAD = 730
LONGEST_BUDGET = 26
LONGEST_WAIT = 720


class TimingKind(StrEnum):
    """What falls on a day. BUDGET = the day by which a purchase must be in the budget."""

    LEASE_END = "lease_end"
    CONTRACT_END = "contract_end"
    BUDGET = "budget"
    BUDGET_MEETING = "budget_meeting"
    PURCHASE = "purchase"
    DECIDE_BY = "decide_by"
    LAW = "law"
    RELOCATION = "relocation"
    OWN = "own"
    RESTART = "restart"


class WindowState(StrEnum):
    """How the time to act stands seen from a day."""

    PAST = "past"
    OPEN = "open"
    COMING = "coming"


class Arrange(StrEnum):
    """The order of the rows."""

    URGENCY = "urgency"
    DEADLINE = "deadline"
    INDUSTRY = "industry"


ENDS = frozenset({TimingKind.LEASE_END, TimingKind.CONTRACT_END})
BUDGETS = frozenset({TimingKind.BUDGET, TimingKind.BUDGET_MEETING})
# nobody can put these off: what a row is called by, and what counts as a deadline
HARD = (TimingKind.LEASE_END, TimingKind.CONTRACT_END, TimingKind.LAW, TimingKind.RELOCATION, TimingKind.DECIDE_BY)
# kept as rows of their own; the others are days of a deal
EVENTS = (TimingKind.PURCHASE, TimingKind.BUDGET, TimingKind.BUDGET_MEETING, TimingKind.LEASE_END,
          TimingKind.CONTRACT_END, TimingKind.LAW, TimingKind.RELOCATION, TimingKind.OWN)
LEADS: Mapping[TimingKind, int] = {
    TimingKind.LEASE_END: 180, TimingKind.CONTRACT_END: 120, TimingKind.BUDGET: 45, TimingKind.BUDGET_MEETING: 30,
    TimingKind.PURCHASE: 90, TimingKind.DECIDE_BY: 45, TimingKind.LAW: 180, TimingKind.RELOCATION: 120,
    TimingKind.OWN: 30, TimingKind.RESTART: 7,
}
BUDGET_WEEKS = 8
HOURS: Mapping[NeedLevel, int] = {
    NeedLevel.NOW: 24, NeedLevel.BY_DATE: 48, NeedLevel.WATCHING: 72, NeedLevel.INFORMATION: 120,
}
URGENCY = (NeedLevel.NOW, NeedLevel.BY_DATE, NeedLevel.WATCHING, NeedLevel.INFORMATION)
_ORDER = (TimingKind.PURCHASE, *HARD, TimingKind.BUDGET_MEETING, TimingKind.BUDGET, TimingKind.OWN, TimingKind.RESTART)
_WEIGHT = {kind: place for place, kind in enumerate(_ORDER)}
# a member of an enum costs more to look up than all else that is done with a mark
_PURCHASE, _BUDGET, _DECIDE_BY = TimingKind.PURCHASE, TimingKind.BUDGET, TimingKind.DECIDE_BY
_day = attrgetter("day")
_HARD, _TURNS = frozenset(HARD), frozenset({_PURCHASE, *HARD})


@dataclass(frozen=True)
class Plan:
    """What can be set: lead days by kind, weeks from budget deadline to fiscal year, hours to answer an inquiry."""

    leads: Mapping[TimingKind, int] = field(default_factory=lambda: dict(LEADS))
    budget_weeks: int = BUDGET_WEEKS
    hours: Mapping[NeedLevel, int] = field(default_factory=lambda: dict(HOURS))
    follow_ups: bool = True

    def wait(self, level: NeedLevel | None) -> int:
        """Hours an inquiry may wait; where the need was not asked, as if they had a date in mind."""
        return self.hours[level or NeedLevel.BY_DATE]


class Mark(NamedTuple):
    """A day that matters to an account; `source` and `source_id` name the row it comes from.

    `lead` is how many days before it to act, `guessed` that it was only counted, `own` that it is no sample.
    """

    kind: TimingKind
    day: date
    lead: int
    source: str
    source_id: str
    deal_id: str = ""
    words: str = ""
    precision: Precision = Precision.DAY
    guessed: bool = False
    own: bool = True

    @property
    def name(self) -> tuple[str, str, str, str]:
        """What tells this window to act from every other one; another day makes it another one."""
        return self.source, self.source_id, self.kind.value, self.day.isoformat()


class Window(NamedTuple):
    """The days in which to act before a mark, both included."""

    mark: Mark
    first: date
    last: date

    def state(self, today: date) -> WindowState:
        """Whether it is past, open now or coming."""
        if today > self.last:
            return WindowState.PAST
        return WindowState.OPEN if today >= self.first else WindowState.COMING


class Row(NamedTuple):
    """An account on the board: `deal_id` is the deal to open, `level` the most urgent need of its deals."""

    id: str
    name: str
    industry: str
    level: NeedLevel | None
    deal_id: str
    marks: tuple[Mark, ...]
    asked: bool = False

    @property
    def own_days(self) -> tuple[Mark, ...]:
        """The marks somebody told us of."""
        return tuple(mark for mark in self.marks if not mark.guessed)


class Inquiry(NamedTuple):
    """A deal whose customer asked and has not been answered since `at`."""

    deal_id: str
    account_id: str
    name: str
    account_name: str
    at: datetime
    level: NeedLevel | None


class Group(NamedTuple):
    """Rows under one heading: a need level, an industry or nothing."""

    level: NeedLevel | None
    words: str
    rows: tuple[Row, ...]


def last_shown(today: date, months: int) -> date:
    """The last day of so many months, this one included."""
    return add_months(today.replace(day=1), months) - timedelta(1)


def span_end(day: date, precision: Precision, fiscal_month: int | None = None) -> date:
    """The last day of the stretch a day stands for: itself, its month, calendar quarter or fiscal year."""
    months = {Precision.DAY: 0, Precision.MONTH: 1, Precision.QUARTER: 3, Precision.FISCAL_YEAR: 12}[precision]
    begins = (fiscal_month or 3) % 12 + 1 if precision is Precision.FISCAL_YEAR else 1
    return period(day, months, fiscal_start_month=begins).last if months else day


@lru_cache(maxsize=64)
def budget_deadline(fiscal_month: int, weeks: int, today: date) -> date:
    """The coming day by which a purchase must be in the budget: so many weeks before the fiscal year begins.

    `fiscal_month` is the last month of the fiscal year, 1-12.
    """
    month = fiscal_month % 12 + 1
    days = (date(year, month, 1) - timedelta(weeks=weeks) for year in range(today.year, today.year + 3))
    return next(day for day in days if day >= today)


def counted_budget(account_id: str, fiscal_month: int | None, marks: Iterable[Mark], plan: Plan, today: date,
                   *, own: bool = True) -> Mark | None:
    """The budget deadline counted from the fiscal year, where no budget day is known and the purchase is not before."""
    if not fiscal_month or not 1 <= fiscal_month <= 12:
        return None
    day = budget_deadline(fiscal_month, plan.budget_weeks, today)
    for mark in marks:
        known = mark.kind in BUDGETS and mark.day >= today
        sooner = mark.kind is _PURCHASE and today <= mark.day < day
        if known or sooner:
            return None
    return Mark(_BUDGET, day, plan.leads[_BUDGET], "account", account_id, guessed=True, own=own)


def in_order(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """Marks by day, the weightier first on the same day."""
    marks = list(marks)
    if len(marks) < 2 or (len(marks) == 2 and marks[0].day < marks[1].day):
        return tuple(marks)
    if len({mark.day for mark in marks}) == len(marks):
        return tuple(sorted(marks, key=_day))
    return tuple(sorted(marks, key=lambda mark: (mark.day, _WEIGHT[mark.kind], mark.source_id)))


def by_weight(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """Marks by what they mean to the customer's buying, whatever their days."""
    return tuple(sorted(marks, key=lambda mark: (_WEIGHT[mark.kind], mark.day, mark.source_id)))


def windows(marks: Iterable[Mark], today: date) -> tuple[Window, ...]:
    """The stretches to act in: of the planned purchase, then of each other day unless it runs into one found before.

    A mark that has passed and a mark without lead have none; to decide in time is part of buying as planned.
    """
    marks = list(marks)
    planned = {mark.deal_id for mark in marks if mark.kind is _PURCHASE}
    found: list[Window] = []
    for mark in by_weight(marks):
        window = Window(mark, mark.day - timedelta(mark.lead), mark.day)
        if mark.kind is _DECIDE_BY and mark.deal_id in planned:
            continue
        if mark.lead > 0 and mark.day >= today and not any(
                window.first <= other.last and other.first <= window.last for other in found):
            found.append(window)
    return tuple(sorted(found, key=lambda window: window.first))


def newly_open(marks: Iterable[Mark], today: date) -> tuple[Window, ...]:
    """Windows of the user's own data that have opened in the last days and are not over."""
    return tuple(window for window in windows(marks, today)
                 if window.mark.own and 0 <= (today - window.first).days < NEWLY_DAYS and window.last > today)


def called_by(marks: Sequence[Mark], today: date) -> Mark | None:
    """The mark a row is called by: one with words, a hard day, a planned purchase, what comes next."""
    coming = [mark for mark in marks if mark.day >= today]
    if len(coming) < 2:
        return coming[0] if coming else None
    coming = list(in_order(coming))
    known = [mark for mark in coming if not mark.guessed]
    ranked = (
        [mark for mark in known if mark.words],
        *([mark for mark in known if mark.kind is kind] for kind in (*HARD, TimingKind.PURCHASE)),
        known, coming)
    return next((some[0] for some in ranked if some), None)


def undated(row: Row, today: date) -> bool:
    """Whether nobody has told us when: no coming day but one we counted ourselves."""
    return not any(mark.day >= today for mark in row.own_days)


def has_deadline(row: Row, today: date) -> bool:
    """Whether a day is coming that cannot be put off."""
    return any(mark.day >= today and mark.kind in _HARD for mark in row.marks)


def on_board(row: Row, today: date, last: date) -> bool:
    """Whether a board that ends on a day shows a row: it has a deal, a day on the board or a time to act."""
    return bool(row.deal_id) or any(mark.day <= last for mark in row.marks) or any(
        window.first <= last for window in windows(row.marks, today))


def has(row: Row, kinds: Iterable[TimingKind], today: date, last: date) -> bool:
    """Whether a day of these kinds is coming up to the last one, a day we counted only once it is time to act."""
    wanted = frozenset(kinds)
    return any(mark.kind in wanted and today <= mark.day <= last
               and (not mark.guessed or mark.day - timedelta(mark.lead) <= today) for mark in row.marks)


def next_day(row: Row, today: date) -> date:
    """The first coming day; far away where there is none."""
    return min((mark.day for mark in row.marks if mark.day >= today and not mark.guessed), default=date.max)


def _pressing(row: Row, today: date) -> tuple[int, date, date, str, str]:
    """The order inside a level: known by a hard day, with a hard day, without; then by the day of buying."""
    known = [mark for mark in row.marks if mark.day >= today and not mark.guessed]
    name = called_by(known, today)
    rank = 0 if name is not None and name.kind in _HARD else 1 if has_deadline(row, today) else 2
    first = min((mark.day for mark in known), default=date.max)
    turning = min((mark.day for mark in known if mark.kind in _TURNS), default=first)
    return rank, turning, first, row.name, row.id


def groups(rows: Iterable[Row], arrange: Arrange, today: date) -> tuple[Group, ...]:
    """Rows under their headings: by urgency (not asked last), by industry, or all by the first coming day.

    Inside a level those with a hard day come first: nothing weighs more than a fixed deadline.
    """
    if arrange is Arrange.URGENCY:
        levels: dict[NeedLevel | None, list[Row]] = {level: [] for level in (*URGENCY, None)}
        for row in sorted(rows, key=lambda row: _pressing(row, today)):
            levels[row.level].append(row)
        return tuple(Group(level, "", tuple(some)) for level, some in levels.items() if some)
    ordered = sorted(rows, key=lambda row: (next_day(row, today), row.name, row.id))
    if arrange is Arrange.DEADLINE:
        return (Group(None, "", tuple(ordered)),) if ordered else ()
    ordered.sort(key=lambda row: (not row.industry, row.industry))
    return tuple(Group(None, name, tuple(some)) for name, some in groupby(ordered, key=lambda row: row.industry))


def urgency(level: NeedLevel | None) -> int:
    """How many of four bars a need level fills; 0 where it was not asked."""
    return 4 - URGENCY.index(level) if level is not None else 0


def waited(inquiry: Inquiry, now: datetime) -> int:
    """Whole hours since they asked, never below 0."""
    return max(0, int((now - inquiry.at).total_seconds() // 3600))


def late(inquiry: Inquiry, plan: Plan, now: datetime) -> bool:
    """Whether the customer has waited longer for an answer than their need allows."""
    return now - inquiry.at > timedelta(hours=plan.wait(inquiry.level))
