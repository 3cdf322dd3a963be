"""The columns of the table of accounts, people and deals: how each is sorted, and the cells of some rows."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from sqlalchemy import ColumnElement, Connection, case, func, select, true

from salesdesk.domain.accounts import AccountKind, AccountRank
from salesdesk.domain.leads import LeadClass
from salesdesk.domain.lists import About
from salesdesk.domain.people import PointKind, Role, Support
from salesdesk.domain.stages import Outcome
from salesdesk.domain.tags import EVENT_KIND
from salesdesk.store.queries.accounts import last_contacts
from salesdesk.store.queries.common import first_steps, live, parts, spoken
from salesdesk.store.queries.list_rules import BASES, OWNERS
from salesdesk.store.tables import account, activity, contact_point, deal, person, stage, task
from salesdesk.store.tables.lists import tag, tagging


@dataclass(frozen=True)
class TagRow:
    """A tag on a record; `id` is that of the tagging, an event has a day and is open."""

    id: str
    name: str
    event: bool
    on_day: date | None = None
    note: str = ""


Cell = str | int | float | bool | date | Enum | tuple[TagRow, ...] | None


@dataclass(frozen=True)
class TableRow:
    """One line of the table: its cells by column; amounts in yen, probability in percent."""

    id: str
    account_id: str
    cells: Mapping[str, Cell]


_ENUMS: Mapping[str, type[Enum]] = {"rank": AccountRank, "kind": AccountKind, "lead_class": LeadClass, "role": Role,
                                    "support": Support, "outcome": Outcome}
_PLAIN: Mapping[About, tuple[str, ...]] = {
    About.ACCOUNTS: ("name", "reading", "rank", "kind", "segment", "industry", "lead_class", "employees",
                     "annual_sales", "room_to_grow", "website", "country"),
    About.PEOPLE: ("title", "role", "support", "lead_class", "met_on"),
    About.DEALS: ("name", "outcome", "amount", "gross_profit", "expected_close", "decide_by", "owner", "product",
                  "opened_on", "stage_id"),
}
_POINTS: Mapping[About, tuple[PointKind, ...]] = {
    About.ACCOUNTS: (PointKind.PHONE, PointKind.MAIL), About.DEALS: (),
    About.PEOPLE: (PointKind.PHONE, PointKind.MOBILE, PointKind.MAIL),
}


def order(about: About, column: str) -> ColumnElement[Any]:
    """What a column is sorted by; KeyError for a column the table does not have."""
    table = BASES[about]
    if column in _SPECIAL[about]:
        return _SPECIAL[about][column]
    if column in {kind.value for kind in _POINTS[about]}:
        return (select(func.min(contact_point.c.value)).where(
            contact_point.c[OWNERS[about]] == table.c.id, contact_point.c.kind == column, live(contact_point))
            .scalar_subquery())
    if column not in _PLAIN[about]:
        raise KeyError(column)
    if column in _ENUMS:
        return case({member.value: place for place, member in enumerate(_ENUMS[column])}, value=table.c[column])
    return table.c[column]


def rows(conn: Connection, about: About, keys: Sequence[str]) -> list[TableRow]:
    """The lines of some records in the order of `keys`; those that have gone are left out."""
    found = {row["id"]: row for part in parts(keys) for row in conn.execute(_select(about, part)).mappings()}
    tags = tags_of(conn, about, keys)
    points = _points_of(conn, about, keys)
    more = _more(conn, about, keys)
    made = []
    for key in keys:
        row = found.get(key)
        if row is None:
            continue
        cells = {name: _cell(name, row[name]) for name in _PLAIN[about]}
        cells |= {"tags": tags.get(key, ()), **points.get(key, {}), **more.get(key, {}), **_own_cells(about, row)}
        made.append(TableRow(key, key if about is About.ACCOUNTS else row["account_id"] or "", cells))
    return made


def tags_of(conn: Connection, about: About, keys: Sequence[str]) -> dict[str, tuple[TagRow, ...]]:
    """The tags of records, open events first; closed events are left out."""
    found: defaultdict[str, list[TagRow]] = defaultdict(list)
    owner = tagging.c[OWNERS[about]]
    for part in parts(keys):
        statement = (
            select(owner, tagging.c.id, tag.c.name, tag.c.kind, tagging.c.on_day, tagging.c.note)
            .join(tag, tag.c.id == tagging.c.tag_id)
            .where(owner.in_(part), live(tagging), live(tag), tagging.c.closed_on.is_(None))
            .order_by(tag.c.kind.nulls_last(), tag.c.name, tagging.c.id))
        for key, tagging_id, name, kind, on_day, note in conn.execute(statement):
            found[key].append(TagRow(tagging_id, name, kind == EVENT_KIND, on_day, note or ""))
    return {key: tuple(tags) for key, tags in found.items()}


def _select(about: About, keys: Sequence[str]) -> Any:
    table = BASES[about]
    columns: list[ColumnElement[Any]] = [table.c.id, *(table.c[name] for name in _PLAIN[about])]
    if about is About.ACCOUNTS:
        return select(*columns).where(table.c.id.in_(keys), live(table))
    columns += [table.c.account_id, account.c.name.label("company")]
    if about is About.PEOPLE:
        columns += [person.c[name] for name in ("family", "given", "family_reading", "given_reading")]
    else:
        columns += [stage.c.name.label("stage_name"), stage.c.key.label("stage_key"),
                    func.coalesce(deal.c.probability_permille, stage.c.probability_permille).label("permille")]
    statement = select(*columns).outerjoin(account, account.c.id == table.c.account_id)
    if about is About.DEALS:
        statement = statement.outerjoin(stage, stage.c.id == deal.c.stage_id)
    return statement.where(table.c.id.in_(keys), live(table))


def _own_cells(about: About, row: Any) -> dict[str, Cell]:
    if about is About.PEOPLE:
        return {"name": spoken(row["family"], row["given"]), "company": row["company"] or "",
                "reading": " ".join(filter(None, (row["family_reading"], row["given_reading"])))}
    if about is About.DEALS:
        return {"company": row["company"] or "", "stage": row["stage_name"] or row["stage_key"],
                "probability": (row["permille"] or 0) / 10}
    return {}


def _cell(name: str, value: Any) -> Cell:
    kind = _ENUMS.get(name)
    if kind is not None:
        return kind(value) if value in {member.value for member in kind} else None
    return bool(value) if name == "room_to_grow" else value


def _points_of(conn: Connection, about: About, keys: Sequence[str]) -> dict[str, dict[str, Cell]]:
    """The first phone, mobile and address of each record."""
    kinds = [kind.value for kind in _POINTS[about]]
    found: defaultdict[str, dict[str, Cell]] = defaultdict(dict)
    if not kinds:
        return found
    owner = contact_point.c[OWNERS[about]]
    for part in parts(keys):
        statement = select(owner, contact_point.c.kind, contact_point.c.value).where(
            owner.in_(part), contact_point.c.kind.in_(kinds), live(contact_point)).order_by(
            contact_point.c.position, contact_point.c.id)
        for key, kind, value in conn.execute(statement):
            found[key].setdefault(kind, value)
    return found


def _more(conn: Connection, about: About, keys: Sequence[str]) -> dict[str, dict[str, Cell]]:
    """Next steps, last contacts and running deals."""
    if about is About.PEOPLE:
        return {}
    steps = first_steps(conn, OWNERS[about], keys)
    found: dict[str, dict[str, Cell]] = {
        key: {"next_step": step.text, "next_due": step.due_on} for key, step in steps.items()}
    if about is About.DEALS:
        return found
    contacts, deals = last_contacts(conn, keys), _open_deals(conn, keys)
    for key in keys:
        count, amount = deals.get(key, (0, 0))
        found.setdefault(key, {}).update(last_contact=contacts.get(key), open_deals=count, open_amount=amount)
    return found


def _open_deals(conn: Connection, keys: Sequence[str]) -> dict[str, tuple[int, int]]:
    found: dict[str, tuple[int, int]] = {}
    for part in parts(keys):
        statement = (
            select(deal.c.account_id, func.count(), func.coalesce(func.sum(deal.c.amount), 0))
            .where(deal.c.account_id.in_(part), live(deal), deal.c.outcome == Outcome.OPEN.value)
            .group_by(deal.c.account_id))
        found.update((row[0], (row[1], int(row[2]))) for row in conn.execute(statement))
    return found


def _of_deals(value: ColumnElement[Any]) -> ColumnElement[Any]:
    return func.coalesce(select(value).select_from(deal).where(
        deal.c.account_id == account.c.id, live(deal), deal.c.outcome == Outcome.OPEN.value).scalar_subquery(), 0)


def _first_due(owner: str, key: ColumnElement[Any]) -> ColumnElement[Any]:
    return select(func.min(task.c.due_on)).where(
        task.c[owner] == key, live(task), task.c.done_at.is_(None)).scalar_subquery()


def _first_tag(about: About) -> ColumnElement[Any]:
    return select(func.min(tag.c.name)).where(
        tagging.c[OWNERS[about]] == BASES[about].c.id, live(tagging), tag.c.id == tagging.c.tag_id,
        tagging.c.closed_on.is_(None)).scalar_subquery()


def _company(key: ColumnElement[Any]) -> ColumnElement[Any]:
    return select(account.c.search).where(account.c.id == key).scalar_subquery()


_STAGE = {name: select(stage.c[name]).where(stage.c.id == deal.c.stage_id).scalar_subquery()
          for name in ("position", "probability_permille")}
_SPECIAL: Mapping[About, Mapping[str, ColumnElement[Any]]] = {
    About.ACCOUNTS: {
        "name": account.c.search, "open_deals": _of_deals(func.count()),
        "open_amount": _of_deals(func.sum(deal.c.amount)),
        "last_contact": select(func.max(activity.c.at)).where(
            activity.c.account_id == account.c.id, live(activity), activity.c.done.is_(true())).scalar_subquery(),
        "next_due": _first_due("account_id", account.c.id), "next_step": _first_due("account_id", account.c.id),
        "tags": _first_tag(About.ACCOUNTS),
    },
    About.PEOPLE: {
        "name": person.c.search, "reading": person.c.family_reading, "company": _company(person.c.account_id),
        "tags": _first_tag(About.PEOPLE),
    },
    About.DEALS: {
        "name": deal.c.search, "company": _company(deal.c.account_id), "stage": _STAGE["position"],
        "probability": func.coalesce(deal.c.probability_permille, _STAGE["probability_permille"]),
        "next_due": _first_due("deal_id", deal.c.id), "next_step": _first_due("deal_id", deal.c.id),
        "tags": _first_tag(About.DEALS),
    },
}
