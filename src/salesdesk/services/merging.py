"""Merge two accounts or two people into one: field by field, with everything that refers to them."""

from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import Any

from sqlalchemy import Table, select

from salesdesk.domain.actions import Action, Label
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.text import search_key
from salesdesk.services import relations_merged
from salesdesk.services.company import append_flows
from salesdesk.services.fields import account_keys, cleaned, limit, person_keys
from salesdesk.services.people import cut_lines
from salesdesk.store import ownership
from salesdesk.store.db import Store
from salesdesk.store.queries.common import live, spoken
from salesdesk.store.tables import account, contact_point, department, let_go, person, site, tagging
from salesdesk.store.tables.base import LIMIT
from salesdesk.store.tx import Tx

LONG = 1000  # texts that hold so much are notes: two of them can stand below each other
_DEPTH = 50
_STANDARD = frozenset(("id", "workspace_id", "created_at", "updated_at", "updated_by", "deleted_at", "rev",
                       "name_key", "search", "sample"))
_TOGETHER: Mapping[str, Mapping[str, tuple[str, ...]]] = {  # what goes with a field, whichever record it is taken from
    "account": {"employees": ("size_year",), "external_id": ("source",)},
    "person": {"family": ("given", "family_reading", "given_reading"), "title": ("rank",),
               "account_id": ("site_id", "department_id", "reports_to_id", "map_x"),
               "introduced_by_id": ("introduced_by",), "external_id": ("source",)},
}
_LAID_OUT = frozenset(("map_x",))  # says nothing about anybody
_SAME = {  # two rows of these that agree in this are one
    "participant": ("activity_id", "person_id"), "list_mark": ("list_id", "account_id", "person_id", "deal_id"),
    "tagging": ("tag_id", "account_id", "person_id", "deal_id", "on_day", "closed_on", "note"),
    "contact_point": ("account_id", "site_id", "person_id", "kind", "value_key"),
    "deal_role": ("account_id", "deal_id", "person_id", "role", "name"), "stand": ("person_id", "deal_id"),
    "relation": ("from_id", "to_id", "deal_id", "kind"), "delegation": ("person_id", "to_id"),
    "consent": ("deal_id", "person_id"),
}


class Choice(StrEnum):
    """Whose value of a field stays; both is for notes."""

    KEPT = "kept"
    DROPPED = "dropped"
    BOTH = "both"


def merge(
    store: Store, keep_id: str, drop_id: str, choices: Mapping[str, Choice] | None = None,
    without: Collection[str] = (),
) -> None:
    """Make one record of two accounts or two people, as one step; the other goes to the bin with nothing below it.

    A field without a choice keeps its value, or takes the other's where it is empty. Contact points and tags of both
    stay but for those whose ids are in `without`. Raises RuleError: NOT_FOUND for a record or field, SAME_PLACE for
    one record with itself, BAD_CHOICE for both of a field that holds one value, TOO_LONG where two notes are too long.
    """
    if keep_id == drop_id:
        raise RuleError(Rule.SAME_PLACE)
    with store.write(Label(Action.MERGE)) as tx:
        table = account if tx.keys(account, account.c.id == keep_id) else person
        kept, dropped = tx.get(table, keep_id), tx.get(table, drop_id)
        tx.call(_called(dropped), _called(kept))
        values = _merged(table, kept, dropped, choices or {})
        for column in (link.column.name for link in ownership.of(table) if link.target is table):
            values[column] = _above(tx, table, column, values.get(column, kept[column]), kept, dropped)
        tx.edit(table, keep_id, _with_keys(table, {**kept, **values}, values), kept)
        if table is account:
            append_flows(tx, keep_id, drop_id)
        else:
            relations_merged.complete(tx, keep_id, drop_id)
        _follow(tx, table, keep_id, drop_id)
        _leave_out(tx, f"{table.name}_id", keep_id, without)
        if table is account:
            _fold_places(tx, keep_id)
        else:
            cut_lines(tx, keep_id, {**kept, **values}["account_id"])
            relations_merged.cut(tx, keep_id)
            _remember(tx, keep_id, drop_id)
        tx.bin(table, [drop_id])


def groups(table: Table) -> dict[str, tuple[str, ...]]:
    """The fields two records are chosen by, each with the fields that go with it."""
    together = _TOGETHER[table.name]
    taken = {name for names in together.values() for name in names}
    return {column.name: together.get(column.name, ()) for column in table.columns
            if column.name not in _STANDARD and column.name not in taken}


def is_note(table: Table, name: str) -> bool:
    """Whether a field holds notes, of which both can be kept."""
    return int(table.columns[name].info.get(LIMIT, 0)) >= LONG


def usual(table: Table, name: str, kept: Mapping[str, Any], dropped: Mapping[str, Any], *, note: bool) -> Choice:
    """What stays of a field where nothing was chosen: what is there, or what says the same and more.

    With `note` both of two notes stay: for when a person looks at them.
    """
    one, other = kept[name], dropped[name]
    if not one:
        return Choice.DROPPED if other else Choice.KEPT
    if note and other and other != one:
        return Choice.BOTH
    pairs = [(kept[each], dropped[each]) for each in (name, *groups(table)[name]) if each not in _LAID_OUT]
    more = any(theirs and not ours for ours, theirs in pairs)
    return Choice.DROPPED if more and all(ours in {None, "", theirs} for ours, theirs in pairs) else Choice.KEPT


def joined(kept: str, dropped: str) -> str:
    """Two notes below each other; what is in the other already is not said twice."""
    if dropped in kept:
        return kept
    return dropped if kept in dropped else f"{kept}\n{dropped}"


def _merged(
    table: Table, kept: Mapping[str, Any], dropped: Mapping[str, Any], choices: Mapping[str, Choice]
) -> dict[str, Any]:
    fields = groups(table)
    if unknown := choices.keys() - fields.keys():
        raise RuleError(Rule.NOT_FOUND, min(unknown))
    values: dict[str, Any] = {"sample": bool(kept["sample"] and dropped["sample"]) or None}
    for name, others in fields.items():
        choice = choices.get(name) or usual(table, name, kept, dropped, note=False)
        if choice is Choice.BOTH:
            if not is_note(table, name):
                raise RuleError(Rule.BAD_CHOICE, name)
            text = joined(kept[name] or "", dropped[name] or "")
            if len(text) > limit(table, name):
                raise RuleError(Rule.TOO_LONG, name, limit=limit(table, name))
            values |= cleaned(table, {name: text})
        elif choice is Choice.DROPPED:
            values |= {each: dropped[each] for each in (name, *others)}
    return values


def _with_keys(table: Table, row: Mapping[str, Any], values: dict[str, Any]) -> dict[str, Any]:
    if table is account:
        return {**values, **account_keys(row["name"], row["reading"])}
    return {**values, **person_keys(row)}


def _follow(tx: Tx, table: Table, keep_id: str, drop_id: str) -> None:
    """Point every reference at the record that stays, of rows in the bin as well."""
    for link in ownership.to(table):
        moved = list(tx.conn.scalars(select(link.child.c.id).where(link.column == drop_id)))
        tx.edit_many(link.child, moved, {link.column.name: keep_id})
        if moved and link.child.name in _SAME:
            _drop_repeats(tx, link.child, link.column == keep_id, set(moved))


def _drop_repeats(tx: Tx, table: Table, where: Any, moved: set[str]) -> None:
    """Of two rows that say the same, the one that came along goes to the bin."""
    columns = [table.c[name] for name in _SAME[table.name]]
    rows = tx.rows(select(table.c.id, *columns).where(live(table), where).order_by(table.c.id))
    seen: set[tuple[Any, ...]] = set()
    gone = []
    for row in sorted(rows, key=lambda row: row[0] in moved):
        if row[1:] in seen:
            gone.append(row[0])
        seen.add(tuple(row[1:]))
    tx.bin(table, gone)


def _leave_out(tx: Tx, owner: str, keep_id: str, without: Collection[str]) -> None:
    for table in (contact_point, tagging):
        tx.bin(table, [key for key in tx.keys(table, table.c[owner] == keep_id) if key in without])


def _fold_places(tx: Tx, account_id: str) -> None:
    """Sites of one name become one, and so do departments of one name at one site."""
    for table, columns in ((site, (site.c.name,)), (department, (department.c.name, department.c.site_id))):
        first: dict[tuple[str, ...], str] = {}
        statement = select(table.c.id, *columns).where(table.c.account_id == account_id, live(table))
        for key, *parts in map(tuple, tx.rows(statement.order_by(table.c.id))):
            known = first.setdefault((search_key(parts[0]), *parts[1:]), key)
            if known != key and not _related(tx, table, known, key):
                _follow(tx, table, known, key)
                tx.bin(table, [key])


def _related(tx: Tx, table: Table, one: str, other: str) -> bool:
    """Whether one department lies directly or further below the other: then they are two."""
    return table is department and any(
        _reaches(tx, table, "parent_id", start, {end}) for start, end in ((one, other), (other, one)))


def _remember(tx: Tx, keep_id: str, drop_id: str) -> None:
    """Who the one in the bin is: whoever is erased goes with every record that became part of theirs."""
    parts = tx.keys(let_go, let_go.c.col == ownership.MERGED, let_go.c.target_id == drop_id)
    tx.edit_many(let_go, parts, {"target_id": keep_id})
    tx.add(let_go, {"tbl": person.name, "row_id": drop_id, "col": ownership.MERGED, "target_id": keep_id,
                    "instead_id": None})


def _above(
    tx: Tx, table: Table, column: str, chosen: str | None, kept: Mapping[str, Any], dropped: Mapping[str, Any]
) -> str | None:
    """The record above the merged one: the chosen one, or another of the two where that would close a ring."""
    pair = {kept["id"], dropped["id"]}
    if chosen is None:
        return None
    for above in (chosen, kept[column], dropped[column]):
        if above and not _reaches(tx, table, column, above, pair):
            return str(above)
    return None


def _reaches(tx: Tx, table: Table, column: str, start: str, ends: set[str]) -> bool:
    seen: str | None = start
    for _ in range(_DEPTH):
        if seen is None or seen in ends:
            return seen is not None
        seen = tx.conn.execute(select(table.c[column]).where(table.c.id == seen)).scalar()
    return True


def _called(row: Mapping[str, Any]) -> str:
    return str(row["name"]) if "name" in row else spoken(row["family"], row["given"])
