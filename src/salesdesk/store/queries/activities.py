"""Contacts with a customer as a timeline, planned visits, and tasks."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, false, func, select, true

from salesdesk.domain.activities import ActivityKind, CallResult, TaskKind
from salesdesk.domain.people import Support
from salesdesk.store.queries.common import live, parts, spoken
from salesdesk.store.tables import account, activity, deal, participant, person, task


@dataclass(frozen=True)
class ParticipantRow:
    """Somebody who took part in a contact."""

    person_id: str
    name: str
    title: str


@dataclass(frozen=True)
class ActivityRow:
    """One contact, held (done) or planned; `at` is in UTC, minutes its length, companions those of us who came."""

    id: str
    account_id: str | None
    account_name: str
    deal_id: str | None
    deal_name: str
    kind: ActivityKind
    at: datetime
    done: bool
    minutes: int | None
    place: str
    mood: Support | None
    customer_status: str
    proposal: str
    goal: str
    goal_minimum: str
    goal_stretch: str
    result: str
    next_action: str
    people: tuple[ParticipantRow, ...]
    call_result: CallResult | None = None
    companions: str = ""


@dataclass(frozen=True)
class TaskRow:
    """A next step, promise or question; done_at is None while it is open, activity_id the contact it came from."""

    id: str
    kind: TaskKind
    text: str
    account_id: str | None
    account_name: str
    deal_id: str | None
    deal_name: str
    person_id: str | None
    person_name: str
    due_on: date | None
    due_time: str
    done_at: datetime | None
    activity_id: str | None = None


def timeline(
    conn: Connection, *, account_id: str = "", deal_id: str = "", done: bool | None = None, limit: int = 200,
    where: Sequence[ColumnElement[bool]] = (),
) -> list[ActivityRow]:
    """Contacts of an account or a deal, the latest first; `where` narrows them down further."""
    statement = _select().where(*_of(activity, account_id, deal_id), *where)
    if done is not None:
        statement = statement.where(activity.c.done.is_(true() if done else false()))
    return _rows(conn, statement.order_by(activity.c.at.desc(), activity.c.id.desc()).limit(limit))


def one(conn: Connection, key: str) -> ActivityRow | None:
    """One contact, or None where it is missing or in the bin."""
    found = _rows(conn, _select().where(activity.c.id == key))
    return found[0] if found else None


def next_visit(conn: Connection, since: datetime, account_id: str = "") -> ActivityRow | None:
    """The earliest planned contact from an instant on, at one account or anywhere."""
    statement = _select().where(activity.c.done.is_(false()), activity.c.at >= since, *_of(activity, account_id, ""))
    found = _rows(conn, statement.order_by(activity.c.at, activity.c.id).limit(1))
    return found[0] if found else None


def tasks(
    conn: Connection, *, account_id: str = "", deal_id: str = "", kinds: Sequence[TaskKind] = (),
    is_open: bool | None = True
) -> list[TaskRow]:
    """Tasks by due date, undated last; open ones unless asked otherwise (None = both)."""
    statement = _select_tasks().where(*_of(task, account_id, deal_id))
    if kinds:
        statement = statement.where(task.c.kind.in_([kind.value for kind in kinds]))
    if is_open is not None:
        statement = statement.where(task.c.done_at.is_(None) if is_open else task.c.done_at.is_not(None))
    return _tasks(conn, statement)


def following(conn: Connection, keys: Sequence[str]) -> list[TaskRow]:
    """The tasks, open and done, that came out of contacts."""
    return [row for part in parts(keys)
            for row in _tasks(conn, _select_tasks().where(live(task), task.c.activity_id.in_(part)))]


def _select_tasks() -> Select[Any]:
    return (
        select(task, func.coalesce(account.c.name, "").label("account_name"),
               func.coalesce(deal.c.name, "").label("deal_name"), person.c.family, person.c.given)
        .outerjoin(account, account.c.id == task.c.account_id)
        .outerjoin(deal, deal.c.id == task.c.deal_id)
        .outerjoin(person, person.c.id == task.c.person_id)
    )


def _tasks(conn: Connection, statement: Select[Any]) -> list[TaskRow]:
    ordered = statement.order_by(task.c.due_on.nulls_last(), task.c.due_time.nulls_last(), task.c.id)
    return [_task(row) for row in conn.execute(ordered).mappings()]


def _of(table: Any, account_id: str, deal_id: str) -> list[ColumnElement[bool]]:
    where = [live(table)]
    if account_id:
        where.append(table.c.account_id == account_id)
    if deal_id:
        where.append(table.c.deal_id == deal_id)
    return where


def _select() -> Select[Any]:
    return (
        select(activity, func.coalesce(account.c.name, "").label("account_name"),
               func.coalesce(deal.c.name, "").label("deal_name"))
        .outerjoin(account, account.c.id == activity.c.account_id)
        .outerjoin(deal, deal.c.id == activity.c.deal_id)
        .where(live(activity))
    )


def _rows(conn: Connection, statement: Select[Any]) -> list[ActivityRow]:
    rows = conn.execute(statement).mappings().all()
    people = _participants(conn, [row["id"] for row in rows])
    return [_activity(row, tuple(people.get(row["id"], ()))) for row in rows]


def _participants(conn: Connection, keys: Sequence[str]) -> dict[str, list[ParticipantRow]]:
    found: dict[str, list[ParticipantRow]] = {}
    for part in parts(keys):
        statement = (
            select(participant.c.activity_id, person.c.id, person.c.family, person.c.given, person.c.title)
            .join(person, person.c.id == participant.c.person_id)
            .where(participant.c.activity_id.in_(part), live(participant))
            .order_by(participant.c.id)
        )
        for key, person_id, family, given, title in conn.execute(statement):
            found.setdefault(key, []).append(ParticipantRow(person_id, spoken(family, given), title or ""))
    return found


def _activity(row: Any, people: tuple[ParticipantRow, ...]) -> ActivityRow:
    return ActivityRow(
        id=row["id"], account_id=row["account_id"], account_name=row["account_name"], deal_id=row["deal_id"],
        deal_name=row["deal_name"], kind=ActivityKind(row["kind"]), at=row["at"], done=row["done"],
        minutes=row["minutes"], place=row["place"] or "", mood=Support(row["mood"]) if row["mood"] else None,
        customer_status=row["customer_status"] or "", proposal=row["proposal"] or "", goal=row["goal"] or "",
        goal_minimum=row["goal_minimum"] or "", goal_stretch=row["goal_stretch"] or "", result=row["result"] or "",
        next_action=row["next_action"] or "", people=people,
        call_result=CallResult(row["call_result"]) if row["call_result"] else None,
        companions=row["companions"] or "")


def _task(row: Any) -> TaskRow:
    return TaskRow(
        row["id"], TaskKind(row["kind"]), row["text"], row["account_id"], row["account_name"], row["deal_id"],
        row["deal_name"], row["person_id"], spoken(row["family"], row["given"]), row["due_on"], row["due_time"] or "",
        row["done_at"], row["activity_id"])
