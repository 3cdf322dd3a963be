"""What happened at an account in one row of time: contacts held, and facts on the day they were learned."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import Connection, and_, or_

from salesdesk.domain.activities import MEETINGS, ActivityKind
from salesdesk.store.queries import activities
from salesdesk.store.queries.activities import ActivityRow, TaskRow
from salesdesk.store.queries.common import local_day
from salesdesk.store.tables import activity, fact

if TYPE_CHECKING:
    from salesdesk.store.queries.facts import FactRow


class Show(StrEnum):
    """What a history is narrowed down to."""

    ALL = "all"
    VISITS = "visits"
    CALLS = "calls"
    MAILS = "mails"
    FACTS = "facts"


KINDS = {
    Show.VISITS: frozenset(MEETINGS), Show.CALLS: frozenset({ActivityKind.CALL}),
    Show.MAILS: frozenset({ActivityKind.MAIL, ActivityKind.LETTER, ActivityKind.DOCUMENTS}),
}


class Moment(NamedTuple):
    """Where a row stands in time; a fact stands at the end of its day."""

    at: datetime
    id: str


@dataclass(frozen=True)
class Entry:
    """One contact with the tasks that came out of it; `id` is the contact's.

    `number` tells which try a call for an appointment was, 0 for anything else.
    """

    id: str
    activity: ActivityRow
    tasks: tuple[TaskRow, ...]
    number: int = 0

    @property
    def moment(self) -> Moment:
        """Where it stands in time."""
        return Moment(self.activity.at, self.id)


@dataclass(frozen=True)
class FactEntry:
    """One fact; `id` is its own."""

    id: str
    fact: "FactRow"

    @property
    def moment(self) -> Moment:
        """Where it stands in time."""
        return Moment(_end(self.fact.on_day), self.id)


def contacts(conn: Connection, account_id: str, limit: int) -> list[Entry]:
    """The latest contacts of an account."""
    return _contacts(conn, account_id, Show.ALL, None, limit)


def page(conn: Connection, account_id: str, show: Show, after: Moment | None, limit: int) -> list[Entry | FactEntry]:
    """The latest rows of an account, or those that follow a moment back in time."""
    found: list[Entry | FactEntry] = []
    if show is not Show.FACTS:
        found += _contacts(conn, account_id, show, after, limit)
    if show in {Show.ALL, Show.FACTS}:
        found += _facts(conn, account_id, after, limit)
    return sorted(found, key=lambda entry: entry.moment, reverse=True)[:limit]


def _contacts(conn: Connection, account_id: str, show: Show, after: Moment | None, limit: int) -> list[Entry]:
    where = []
    if after is not None:
        where.append(or_(activity.c.at < after.at, and_(activity.c.at == after.at, activity.c.id < after.id)))
    if show in KINDS:
        where.append(activity.c.kind.in_([kind.value for kind in KINDS[show]]))
    rows = activities.timeline(conn, account_id=account_id, done=True, limit=limit, where=where)
    following: dict[str, list[TaskRow]] = {}
    for task in activities.following(conn, [row.id for row in rows]):
        following.setdefault(task.activity_id or "", []).append(task)
    numbers = numbers_of(conn, account_id, rows)
    return [Entry(row.id, row, tuple(following.get(row.id, ())), numbers.get(row.id, 0)) for row in rows]


def numbers_of(conn: Connection, account_id: str, rows: Sequence[ActivityRow]) -> Mapping[str, int]:
    """Which tries the calls for an appointment among the contacts of an account were; reads only where there is one."""
    if not any(row.call_result for row in rows):
        return {}
    from salesdesk.store.queries import calls

    return calls.numbers(conn, account_id)


def _facts(conn: Connection, account_id: str, after: Moment | None, limit: int) -> list[FactEntry]:
    from salesdesk.store.queries import facts  # not for the page's first picture

    where = []
    if after is not None:
        day = local_day(after.at)
        same = and_(fact.c.on_day == day, fact.c.id < after.id) if after.at == _end(day) else None
        where.append(fact.c.on_day < day if same is None else or_(fact.c.on_day < day, same))
    return [FactEntry(row.id, row) for row in facts.latest(conn, account_id, limit, where)]


def _end(day: date) -> datetime:
    return datetime.combine(day, time.max).astimezone()
