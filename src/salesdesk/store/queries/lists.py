"""Which records a list shows and in which order, its counts rule by rule, the lists that are kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, false, func, literal, or_, select, true

from salesdesk.domain.lists import About, ListField, ListRule, ListTest
from salesdesk.store.queries.common import live, pattern
from salesdesk.store.queries.list_columns import order
from salesdesk.store.queries.list_rules import BASES, OWNERS, condition
from salesdesk.store.tables.lists import list_mark, list_rule, saved_list, tag


@dataclass(frozen=True)
class ListFilter:
    """`text` is a search key, `order` pairs of column and whether it falls; marks count where `list_id` is given."""

    today: date
    text: str = ""
    rules: tuple[ListRule, ...] = ()
    list_id: str = ""
    order: tuple[tuple[str, bool], ...] = ()


@dataclass(frozen=True)
class SavedListRow:
    """A list that is kept, with its rules in order."""

    id: str
    name: str
    purpose: str
    about: About
    rules: tuple[ListRule, ...]


@dataclass(frozen=True)
class MarkRow:
    """A record kept in or dropped from a list by hand."""

    record_id: str
    name: str
    keep: bool
    reason: str


@dataclass(frozen=True)
class ListCounts:
    """How many there are of all, after each rule, and in the end with the marks."""

    total: int
    after: tuple[int, ...]
    final: int


def ids(conn: Connection, about: About, wanted: ListFilter) -> list[str]:
    """Ids of the records a list shows, in its order; KeyError for a column the table does not have."""
    table = BASES[about]
    statement = select(table.c.id).where(live(table), _chosen(about, wanted))
    if wanted.text:
        statement = statement.where(table.c.search.like(pattern(wanted.text), escape="\\"))
    for column, falling in wanted.order:
        value = order(about, column)
        statement = statement.order_by((value.desc() if falling else value.asc()).nulls_last())
    return list(conn.scalars(statement.order_by(table.c.search, table.c.id)))


def counts(conn: Connection, about: About, rules: Sequence[ListRule], today: date, list_id: str = "") -> ListCounts:
    """Counts before and after each rule, the rules taken one after the other."""
    table = BASES[about]

    def count(*chosen: ColumnElement[bool]) -> int:
        return int(conn.execute(select(func.count()).select_from(table).where(live(table), *chosen)).scalar_one())

    met = [condition(about, rule, today) for rule in rules]
    return ListCounts(count(), tuple(count(*met[:number]) for number in range(1, len(met) + 1)),
                      count(_chosen(about, ListFilter(today, rules=tuple(rules), list_id=list_id))))


def saved(conn: Connection) -> list[SavedListRow]:
    """Every list that is kept, by name."""
    rules: dict[str, list[ListRule]] = {}
    statement = select(list_rule).where(live(list_rule)).order_by(list_rule.c.position, list_rule.c.id)
    for row in conn.execute(statement).mappings():
        if row["field"] in set(ListField) and row["test"] in set(ListTest):
            rules.setdefault(row["list_id"], []).append(
                ListRule(ListField(row["field"]), ListTest(row["test"]), row["value"] or ""))
    lists = conn.execute(select(saved_list).where(live(saved_list)).order_by(saved_list.c.name, saved_list.c.id))
    return [SavedListRow(row["id"], row["name"], row["purpose"] or "", About(row["about"]),
                         tuple(rules.get(row["id"], ()))) for row in lists.mappings()]


def one_saved(conn: Connection, list_id: str) -> SavedListRow | None:
    """One list that is kept, or None where it is missing or in the bin."""
    return next((row for row in saved(conn) if row.id == list_id), None)


def marks(conn: Connection, about: About, list_id: str) -> list[MarkRow]:
    """What was kept and dropped by hand, with names and reasons."""
    table, owner = BASES[about], list_mark.c[OWNERS[about]]
    name: Any = table.c.family if about is About.PEOPLE else table.c.name
    more: Any = table.c.given if about is About.PEOPLE else literal("")
    statement = (
        select(owner, name, more, list_mark.c.keep, list_mark.c.reason)
        .join(table, table.c.id == owner)
        .where(list_mark.c.list_id == list_id, live(list_mark), live(table)).order_by(list_mark.c.id))
    return [MarkRow(row[0], " ".join(filter(None, (row[1], row[2]))), bool(row[3]), row[4] or "")
            for row in conn.execute(statement)]


def tag_names(conn: Connection) -> list[str]:
    """The tags there are, without events."""
    return list(conn.scalars(select(tag.c.name).where(live(tag), tag.c.kind.is_(None)).order_by(tag.c.name)))


def segments(conn: Connection) -> list[str]:
    """The segments accounts are in."""
    column = BASES[About.ACCOUNTS].c.segment
    statement = select(column).distinct().where(live(BASES[About.ACCOUNTS]), column.is_not(None)).order_by(column)
    return list(conn.scalars(statement))


def _chosen(about: About, wanted: ListFilter) -> ColumnElement[bool]:
    """What the rules choose and what was kept by hand, without what was dropped."""
    met = and_(true(), *(condition(about, rule, wanted.today) for rule in wanted.rules))
    if not wanted.list_id:
        return met
    owner = list_mark.c[OWNERS[about]]
    by_hand = select(owner).where(list_mark.c.list_id == wanted.list_id, live(list_mark), owner.is_not(None))
    key = BASES[about].c.id
    return and_(or_(met, key.in_(by_hand.where(list_mark.c.keep.is_(true())))),
                key.not_in(by_hand.where(list_mark.c.keep.is_(false()))))
