"""The bin: records go there with everything below them, come back with their relations, or go for good.

All that goes in one step carries the same `deleted_at`: that is how it is known to belong together.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Table, delete, or_, select

from salesdesk.domain.actions import Action, Label
from salesdesk.domain.bin import BinKind
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.store import ownership
from salesdesk.store.below import Below, Torn
from salesdesk.store.db import Store
from salesdesk.store.ownership import Link
from salesdesk.store.queries import bin as bin_rows
from salesdesk.store.queries.common import live, parts
from salesdesk.store.tables import department, let_go, person, pipeline, stage
from salesdesk.store.tables.every import JOURNALED, metadata
from salesdesk.store.tx import Tx

_DEPTH = 50
_NAMED_STILL = (stage, pipeline)  # histories go on naming those that were removed


def move(tx: Tx, table: Table, keys: Sequence[str]) -> None:
    """Move rows to the bin with everything below them, inside somebody's step; what stays lets go of them."""
    below = Below(tx.conn, live)
    below.take(table, keys)
    _loosen(tx, below.torn(), below.rows)
    for each, ids in below.rows.items():
        tx.bin(each, sorted(ids))


def restore(store: Store, kind: BinKind, row_id: str) -> int:
    """Bring an entry back with all that went with it and with its relations; returns the number of rows.

    What it belongs to comes back too where it is in the bin. RuleError(NOT_FOUND) where it is not in the bin.
    """
    table = metadata.tables[kind.value]
    with store.write(Label(Action.RESTORE_FROM_BIN)) as tx:
        _binned(tx, table, row_id)
        tx.call(bin_rows.name_of(tx.conn, kind, row_id))
        rows = _coming_back(tx, table, row_id)
        for each, ids in rows.items():
            tx.edit_many(each, sorted(ids), {"deleted_at": None})
        _loosen(tx, _still_binned(tx, rows), {})
        _tie_again(tx, rows)
        _part_again(tx, rows)
    return sum(map(len, rows.values()))


def delete_for_good(store: Store, kind: BinKind, row_id: str) -> int:
    """Take an entry and everything below it out of the data; returns the number of rows.

    It stays in the log of undo: `personal.erase_person` is for what must not stay anywhere. RuleError(NOT_FOUND).
    """
    table = metadata.tables[kind.value]
    with store.write(Label(Action.DELETE_FOR_GOOD)) as tx:
        _binned(tx, table, row_id)
        tx.call(bin_rows.name_of(tx.conn, kind, row_id))
        return _purge(tx, {table: [row_id]})


def empty(store: Store) -> int:
    """Take everything in the bin out of the data as one step; returns the number of rows.

    Stages that were removed stay, because the histories of deals name them.
    """
    with store.write(Label(Action.EMPTY_BIN)) as tx:
        return _purge(tx, {
            table: list(tx.conn.scalars(select(table.c.id).where(~live(table))))
            for table in JOURNALED if table not in _NAMED_STILL})


def _binned(tx: Tx, table: Table, row_id: str) -> datetime:
    stamp: datetime | None = tx.conn.scalar(select(table.c.deleted_at).where(table.c.id == row_id))
    if stamp is None:
        raise RuleError(Rule.NOT_FOUND, table.name)
    return stamp


def _coming_back(tx: Tx, table: Table, row_id: str) -> dict[Table, set[str]]:
    """Everything that went with the entry, and with whatever it belongs to."""
    rows: dict[Table, set[str]] = {}
    todo = [(table, row_id)]
    while todo:
        table, row_id = todo.pop()
        if row_id in rows.get(table, ()):
            continue
        below = Below(tx.conn, _gone_at(_binned(tx, table, row_id)), shared=True)
        below.take(table, [row_id])
        for each, ids in below.rows.items():
            rows.setdefault(each, set()).update(ids)
        for each, ids in below.rows.items():
            todo += _holders_in_bin(tx, each, ids, rows)
    return rows


def _gone_at(stamp: datetime) -> Any:
    def within(table: Table) -> ColumnElement[bool]:
        return table.c.deleted_at == stamp

    return within


def _holders_in_bin(
    tx: Tx, table: Table, ids: Iterable[str], rows: Mapping[Table, set[str]]
) -> list[tuple[Table, str]]:
    """What has to come back so that these rows belong somewhere."""
    holders = ownership.holders(table)
    held = [row for part in parts(sorted(ids)) for row in tx.conn.execute(
        select(table.c.id, *(link.column for link in holders)).where(table.c.id.in_(part))).mappings()]
    binned = {link: _in_bin(tx, link.target, {row[link.column.name] for row in held} - {None}) for link in holders}
    found: list[tuple[Table, str]] = []
    for row in held:
        away = [(link, row[link.column.name]) for link in holders if row[link.column.name] in binned[link]]
        away = [(link, key) for link, key in away if key not in rows.get(link.target, ())]
        others = [link for link in holders if row[link.column.name] is not None]
        found += [(link.target, key) for link, key in away if link.owns or len(away) == len(others)]
    return found


def _in_bin(tx: Tx, table: Table, ids: Iterable[str]) -> set[str]:
    return {key for part in parts(sorted(ids)) for key in tx.conn.scalars(
        select(table.c.id).where(table.c.id.in_(part), ~live(table)))}


def _still_binned(tx: Tx, rows: Mapping[Table, set[str]]) -> list[Torn]:
    """Ties of rows that came back to rows that did not."""
    found: list[Torn] = []
    for table, ids in rows.items():
        for link in ownership.of(table):
            if link.owns or link.target in _NAMED_STILL:
                continue
            target = link.target.alias("target")
            tied = select(table.c.id, link.column).join(target, target.c.id == link.column).where(
                target.c.deleted_at.is_not(None))
            for part in parts(sorted(ids)):
                found += [Torn(link, row[0], row[1]) for row in tx.conn.execute(tied.where(table.c.id.in_(part)))]
    return found


def _loosen(tx: Tx, torn: Sequence[Torn], going: Mapping[Table, set[str]]) -> None:
    """Let rows go of what is in the bin, and remember it."""
    groups: dict[tuple[Link, str | None], list[Torn]] = {}
    for each in torn:
        groups.setdefault((each.link, _instead(tx, each, going)), []).append(each)
    for (link, instead), entries in groups.items():
        tx.edit_many(link.child, [each.row_id for each in entries], {link.column.name: instead})
        tx.add_many(let_go, [
            {"tbl": link.child.name, "row_id": each.row_id, "col": link.column.name, "target_id": each.target_id,
             "instead_id": instead} for each in entries])


def _instead(tx: Tx, torn: Torn, going: Mapping[Table, set[str]]) -> str | None:
    """Departments below one that goes move up to the next one that stays; everything else points nowhere."""
    if torn.link.child is not department or torn.link.target is not department:
        return None
    above: str | None = torn.target_id
    for _ in range(_DEPTH):
        above = tx.conn.scalar(select(department.c.parent_id).where(department.c.id == above))
        if above is None or above not in going.get(department, ()):
            return above
    return None


def _tie_again(tx: Tx, rows: Mapping[Table, set[str]]) -> None:
    ids = sorted(key for keys in rows.values() for key in keys)
    kept = [row for part in parts(ids) for row in tx.conn.execute(
        select(let_go).where(
            let_go.c.target_id.in_(part), live(let_go), let_go.c.col != ownership.MERGED))]
    for row in kept:
        table = metadata.tables[row.tbl]
        now = tx.conn.execute(select(table).where(table.c.id == row.row_id)).mappings().first()
        if now is not None and now[row.col] == row.instead_id and _fits(tx, table, row.col, dict(now), row.target_id):
            tx.edit_many(table, [row.row_id], {row.col: row.target_id})
    _remove(tx, let_go, [row.id for row in kept])


def _part_again(tx: Tx, rows: Mapping[Table, set[str]]) -> None:
    """Whoever comes back is no part of another record any more."""
    for part in parts(sorted(rows.get(person, ()))):
        _remove(tx, let_go, tx.keys(let_go, let_go.c.row_id.in_(part), let_go.c.col == ownership.MERGED))


def _fits(tx: Tx, table: Table, column: str, row: Mapping[str, Any], target_id: str) -> bool:
    """Whether a tie may still be tied: no ring, and a boss of the same account."""
    if not any(link.target is table for link in ownership.of(table) if link.column.name == column):
        return True
    above = tx.conn.execute(select(table).where(table.c.id == target_id)).mappings().first()
    if above is None or (table is person and column == "reports_to_id" and above["account_id"] != row["account_id"]):
        return False
    seen: str | None = target_id
    for _ in range(_DEPTH):
        if seen is None:
            return True
        if seen == row["id"]:
            return False
        seen = tx.conn.scalar(select(table.c[column]).where(table.c.id == seen))
    return False


def _purge(tx: Tx, starts: Mapping[Table, Sequence[str]]) -> int:
    """Delete rows with all that hangs on them; nothing may point at what is not there any more."""
    tx.defer_references()
    below = Below(tx.conn, lambda table: table.c.id.is_not(None))
    for table, keys in starts.items():
        if keys:
            below.take(table, keys)
    for torn in below.torn():
        tx.edit_many(torn.link.child, [torn.row_id], {torn.link.column.name: None})
    for table, ids in below.rows.items():
        _remove(tx, table, sorted(ids))
    gone = sorted(key for keys in below.rows.values() for key in keys)
    for part in parts(gone):
        tx.conn.execute(delete(let_go).where(or_(let_go.c.target_id.in_(part), let_go.c.row_id.in_(part))))
    return len(gone)


def _remove(tx: Tx, table: Table, keys: Sequence[str]) -> None:
    for part in parts(keys):
        tx.conn.execute(delete(table).where(table.c.id.in_(part)))
    tx.touched.update((table.name, key) for key in keys)
