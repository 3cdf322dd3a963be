"""Lay two records side by side: the fields they differ in or share, their lists, and how much hangs on each."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, func, select

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.people import PointKind
from salesdesk.services.duplicates import Who
from salesdesk.services.merging import Choice, groups, is_note, usual
from salesdesk.store.queries.common import live, spoken
from salesdesk.store.tables import (
    account,
    activity,
    contact_point,
    deal,
    department,
    fact,
    participant,
    person,
    site,
    tag,
    tagging,
)

_HIDDEN = frozenset(("external_id", "source", "photo", "map_x", "sample"))
_BELOW = {"account": (("people", person, "account_id"), ("deals", deal, "account_id"), ("sites", site, "account_id"),
                      ("activities", activity, "account_id"), ("facts", fact, "account_id")),
          "person": (("deals", deal, "contact_id"), ("activities", participant, "person_id"),
                     ("facts", fact, "person_id"))}


@dataclass(frozen=True)
class FieldPair:
    """One field of both records; `usual` is what stays when nothing is chosen."""

    name: str
    kept: Any
    dropped: Any
    note: bool
    usual: Choice


@dataclass(frozen=True)
class Item:
    """One entry of a list, such as a phone number."""

    id: str
    text: str


@dataclass(frozen=True)
class ListPair:
    """A list of both records (a kind of contact point, or tags); by itself everything stays."""

    name: str
    kept: tuple[Item, ...]
    dropped: tuple[Item, ...]


@dataclass(frozen=True)
class CountPair:
    """How many rows hang on both records; all of them stay."""

    name: str
    kept: int
    dropped: int


@dataclass(frozen=True)
class Comparison:
    """Two records side by side."""

    fields: tuple[FieldPair, ...]
    lists: tuple[ListPair, ...]
    counts: tuple[CountPair, ...]


def compare(conn: Connection, who: Who, keep_id: str, drop_id: str) -> Comparison:
    """Two live records side by side; fields neither of them fills are left out. RuleError(NOT_FOUND)."""
    table = account if who is Who.ACCOUNT else person
    kept, dropped = _row(conn, table, keep_id), _row(conn, table, drop_id)
    fields = []
    for name, others in groups(table).items():
        if name in _HIDDEN or not any(row[each] for row in (kept, dropped) for each in (name, *others)):
            continue
        one, other = (_shown(conn, name, row) for row in (kept, dropped))
        note = is_note(table, name)
        fields.append(FieldPair(name, one, other, note, usual(table, name, kept, dropped, note=note)))
    owner = f"{table.name}_id"
    counts = tuple(CountPair(name, _count(conn, below, column, keep_id), _count(conn, below, column, drop_id))
                   for name, below, column in _BELOW[table.name])
    return Comparison(tuple(fields), tuple(_lists(conn, owner, keep_id, drop_id)),
                      tuple(pair for pair in counts if pair.kept or pair.dropped))


def _row(conn: Connection, table: Table, key: str) -> Mapping[str, Any]:
    row = conn.execute(select(table).where(table.c.id == key, live(table))).mappings().first()
    if row is None:
        raise RuleError(Rule.NOT_FOUND, table.name)
    return row  # type: ignore[return-value]


def _shown(conn: Connection, name: str, row: Mapping[str, Any]) -> Any:
    """What a person reads in a field: the names behind references, with what goes along."""
    value = row[name]
    if name == "family":
        reading = f"{row['family_reading'] or ''} {row['given_reading'] or ''}".strip()
        return spoken(row["family"], row["given"]) + (f" ({reading})" if reading else "")
    if name in {"account_id", "parent_id"}:
        place = _name(conn, department.c.name, row["department_id"]) if name == "account_id" else ""
        return " ".join(filter(None, (_name(conn, account.c.name, value), place)))
    if name in {"introduced_by_id", "reports_to_id"}:
        found = conn.execute(select(person.c.family, person.c.given).where(person.c.id == value)).first()
        return spoken(*found) if found else row["introduced_by"] or ""
    return value


def _name(conn: Connection, column: Any, key: str | None) -> str:
    return conn.execute(select(column).where(column.table.c.id == key)).scalar() or "" if key else ""


def _lists(conn: Connection, owner: str, keep_id: str, drop_id: str) -> list[ListPair]:
    made = []
    points = {key: _points(conn, owner, key) for key in (keep_id, drop_id)}
    for kind in PointKind:
        kept, dropped = (tuple(item for each, item in points[key] if each == kind.value) for key in (keep_id, drop_id))
        if kept or dropped:
            made.append(ListPair(kind.value, kept, dropped))
    kept, dropped = _tags(conn, owner, keep_id), _tags(conn, owner, drop_id)
    return [*made, ListPair("tags", kept, dropped)] if kept or dropped else made


def _points(conn: Connection, owner: str, key: str) -> list[tuple[str, Item]]:
    statement = (select(contact_point.c.kind, contact_point.c.id, contact_point.c.value)
                 .where(live(contact_point), contact_point.c[owner] == key)
                 .order_by(contact_point.c.position, contact_point.c.id))
    return [(row[0], Item(row[1], row[2])) for row in conn.execute(statement)]


def _tags(conn: Connection, owner: str, key: str) -> tuple[Item, ...]:
    statement = (select(tagging.c.id, tag.c.name).join(tag, tag.c.id == tagging.c.tag_id)
                 .where(live(tagging), tagging.c[owner] == key).order_by(tag.c.name, tagging.c.id))
    return tuple(Item(row[0], row[1]) for row in conn.execute(statement))


def _count(conn: Connection, table: Table, column: str, key: str) -> int:
    found = select(func.count()).select_from(table).where(live(table), table.c[column] == key)
    return int(conn.execute(found).scalar_one())
