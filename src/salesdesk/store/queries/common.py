"""What several queries share: live rows, LIKE patterns, last contacts, next steps, the present day."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Table, and_, func, select, true

from salesdesk.domain import names
from salesdesk.domain.activities import MEETINGS, TaskKind
from salesdesk.store.tables import activity, participant, task

PART = 500


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


def meetings() -> list[str]:
    """Kinds of activity that count as having met, as the column holds them."""
    return sorted(kind.value for kind in MEETINGS)


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


def first_steps(conn: Connection, column: ColumnElement[Any], keys: Sequence[str] | None = None) -> dict[str, Any]:
    """The earliest open next step per account or deal (`column`), as (key, text, due_on, due_time, id)."""
    statement = (
        select(column, task.c.text, task.c.due_on, task.c.due_time, task.c.id)
        .where(open_steps(), column.is_not(None))
        .order_by(task.c.due_on.desc().nulls_first(), task.c.due_time.desc().nulls_first(), task.c.id.desc())
    )
    if keys is None:
        return {row[0]: row for row in conn.execute(statement)}
    return {row[0]: row for part in parts(keys) for row in conn.execute(statement.where(column.in_(part)))}


def spoken(family: str | None, given: str | None) -> str:
    """A name in its natural order: Japanese family first, Latin given first."""
    return names.full_name(family or "", given or "", japanese=False)
