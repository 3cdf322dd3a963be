"""What several queries share: live rows, LIKE patterns, last contacts, next steps, the present day."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from functools import lru_cache, partial
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, Table, Text, and_, false, func, select, true, type_coerce

from salesdesk.domain import names
from salesdesk.domain.activities import MEETINGS, ActivityKind, CallResult, TaskKind
from salesdesk.store.tables import activity, participant, task

PART = 500
_MINUTE = len("2026-03-11T10:00")  # no place's day begins between two minutes


def live(table: Table) -> ColumnElement[bool]:
    """The row is not in the bin."""
    return table.c.deleted_at.is_(None)


def parts(keys: Sequence[str]) -> Iterator[Sequence[str]]:
    """Keys in runs short enough for one IN list."""
    for start in range(0, len(keys), PART):
        yield keys[start : start + PART]


def pattern(text: str) -> str:
    """A LIKE pattern that finds the text anywhere; % and _ in it stand for themselves (escape is a backslash)."""
    escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def local_day(at: datetime) -> date:
    """The calendar day an instant falls on where the user sits."""
    return at.astimezone().date()


class LocalDays:
    """`local_day` of many instants as the driver gives them (ISO text of UTC, or a datetime); equal minutes are one."""

    def __init__(self) -> None:
        self._known: dict[Any, date] = {}

    def of(self, at: Any) -> date:
        """The calendar day of an instant."""
        minute = at[:_MINUTE] if isinstance(at, str) else at
        day = self._known.get(minute)
        if day is None:
            instant = datetime.fromisoformat(at) if isinstance(at, str) else at
            day = self._known[minute] = local_day(instant)
        return day


def meetings() -> list[str]:
    """Kinds of activity that count as having met, as the column holds them."""
    return sorted(kind.value for kind in MEETINGS)


def in_touch() -> ColumnElement[bool]:
    """Somebody of theirs was reached: neither a note of ours nor a call that found nobody in."""
    found = func.coalesce(activity.c.call_result, "") != CallResult.ABSENT.value
    return and_(activity.c.kind != ActivityKind.NOTE.value, found)


def met_people() -> Select[Any]:
    """Person id, number of meetings held, instant of the last one."""
    return (
        select(participant.c.person_id, func.count(activity.c.id), func.max(activity.c.at))
        .join(activity, activity.c.id == participant.c.activity_id)
        .where(live(participant), live(activity), activity.c.done.is_(true()), activity.c.kind.in_(meetings()))
        .group_by(participant.c.person_id)
    )


def open_steps() -> ColumnElement[bool]:
    """Next steps that are neither done nor in the bin."""
    return and_(live(task), task.c.done_at.is_(None), task.c.kind == TaskKind.STEP.value)


class NextStep(NamedTuple):
    """What comes next for an account or a deal: an open step, or a planned contact (then `kind` says which)."""

    key: str
    text: str
    due_on: date | None
    due_time: str
    id: str
    kind: str | None = None

    @property
    def order(self) -> tuple[bool, date, bool, str, bool]:
        """The earliest first, undated last, a step before the contact planned for the same hour."""
        return self.due_on is None, self.due_on or date.min, not self.due_time, self.due_time, self.kind is not None


@lru_cache(maxsize=5000)
def as_day(value: Any) -> Any:
    """A day as the driver gives it (ISO text, a date or nothing); many rows share theirs with others."""
    return date.fromisoformat(value) if isinstance(value, str) else value


def first_steps(conn: Connection, owner: str, keys: Sequence[str] | None = None) -> dict[str, NextStep]:
    """The earliest open step or planned contact per `owner` ("account_id" or "deal_id")."""
    steps = select(task.c[owner], task.c.text, type_coerce(task.c.due_on, Text), task.c.due_time, task.c.id).where(
        open_steps(), task.c[owner].is_not(None))
    visits = select(activity.c[owner], activity.c.goal, activity.c.at, activity.c.id, activity.c.kind).where(
        live(activity), activity.c.done.is_(false()), activity.c[owner].is_not(None))
    found: dict[str, NextStep] = {}
    for part in [None] if keys is None else parts(keys):
        for key, text, due_on, due_time, step_id in conn.execute(
                steps if part is None else steps.where(task.c[owner].in_(part))).all():
            _keep(found, _new_step((key, text, as_day(due_on), due_time or "", step_id, None)))
        for row in conn.execute(visits if part is None else visits.where(activity.c[owner].in_(part))).all():
            at = row[2].astimezone()
            _keep(found, NextStep(row[0], row[1] or "", at.date(), f"{at:%H:%M}", row[3], row[4]))
    return found


_new_step = partial(tuple.__new__, NextStep)  # past the keywords of a named tuple: a board asks for thousands


def _keep(found: dict[str, NextStep], step: NextStep) -> None:
    known = found.get(step.key)
    if known is None or step.order < known.order:
        found[step.key] = step


def spoken(family: str | None, given: str | None) -> str:
    """A name in its natural order: Japanese family first, Latin given first."""
    return names.full_name(family or "", given or "", japanese=False)
