"""What is in the bin: entries with what went with them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, select

from salesdesk.domain.bin import BinKind
from salesdesk.store import ownership
from salesdesk.store.queries.common import live, parts, spoken
from salesdesk.store.tables import account
from salesdesk.store.tables.every import JOURNALED, metadata

_KINDS = {kind.value: kind for kind in BinKind}
_NAME = {
    "person": ("family", "given"), "activity": ("goal", "result", "customer_status", "kind"), "task": ("text",),
    "fact": ("text",), "private_note": (), "tie": ("own_name",), "timing_event": ("text",), "quote": ("title",),
}
_LONGEST = 120
Key = tuple[str, str]


@dataclass(frozen=True)
class BinRow:
    """One entry: what it is, where it belonged, when it went, how many rows of which kind went with it."""

    id: str
    kind: BinKind
    name: str
    account_name: str
    at: datetime
    below: tuple[tuple[BinKind, int], ...]
    held: bool = False  # what it belongs to is an entry of its own

    @property
    def count(self) -> int:
        """How many records went with it."""
        return sum(number for _kind, number in self.below)


def entries(conn: Connection) -> list[BinRow]:
    """Every entry, what went last first."""
    stamps, above = _read(conn)
    counts: dict[Key, dict[BinKind, int]] = {}
    for key in stamps:
        root = _root(key, stamps, above)
        counts.setdefault(root, {})
        if root != key and key[0] in _KINDS:
            counts[root][_KINDS[key[0]]] = counts[root].get(_KINDS[key[0]], 0) + 1
    roots = [key for key in counts if key[0] in _KINDS]
    names = _names(conn, roots)
    made = [BinRow(key[1], _KINDS[key[0]], *names[key], stamps[key],
                   tuple(sorted(counts[key].items(), key=lambda each: list(BinKind).index(each[0]))),
                   any(each in stamps for each in above[key])) for key in roots]
    return sorted(made, key=lambda row: (row.at, row.id), reverse=True)


def name_of(conn: Connection, kind: BinKind, row_id: str) -> str:
    """How an entry is called."""
    return _names(conn, [(kind.value, row_id)])[kind.value, row_id][0]


def _read(conn: Connection) -> tuple[dict[Key, datetime], dict[Key, list[Key]]]:
    """When each row went to the bin, and what held it."""
    stamps: dict[Key, datetime] = {}
    above: dict[Key, list[Key]] = {}
    for table in JOURNALED:
        holders = ownership.holders(table)
        columns = [link.column for link in holders]
        for row in conn.execute(select(table.c.id, table.c.deleted_at, *columns).where(~live(table))):
            key = (table.name, row[0])
            stamps[key] = row[1]
            above[key] = [(link.target.name, value) for link, value in zip(holders, row[2:], strict=True) if value]
    return stamps, above


def _root(key: Key, stamps: dict[Key, datetime], above: dict[Key, list[Key]]) -> Key:
    while True:
        over = next((each for each in above[key] if stamps.get(each) == stamps[key]), None)
        if over is None:
            return key
        key = over


def _names(conn: Connection, keys: list[Key]) -> dict[Key, tuple[str, str]]:
    found: dict[Key, tuple[str, str]] = {}
    for name in {each[0] for each in keys}:
        table = metadata.tables[name]
        wanted = [each[1] for each in keys if each[0] == name]
        for part in parts(wanted):
            found |= {(name, key): words for key, words in _named(conn, table, part)}
    return found


def _named(conn: Connection, table: Table, ids: Any) -> list[tuple[str, tuple[str, str]]]:
    names = _NAME.get(table.name, ("name",))
    columns = [table.c[name] for name in names]
    if table is account or "account_id" not in table.columns:
        rows = conn.execute(select(table.c.id, *columns).where(table.c.id.in_(ids)))
        return [(row[0], (_name(table, row[1:]), "")) for row in rows]
    joined = select(table.c.id, *columns, account.c.name.label("of")).outerjoin(
        account, account.c.id == table.c.account_id).where(table.c.id.in_(ids))
    return [(row[0], (_name(table, row[1:-1]), row[-1] or "")) for row in conn.execute(joined)]


def _name(table: Table, values: Any) -> str:
    if table.name == "person":
        return spoken(*values)
    text = next((str(value) for value in values if value), "")
    return next(iter(text.strip().splitlines()), "")[:_LONGEST]
