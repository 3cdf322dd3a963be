"""One open write transaction: adds, edits and bins rows with the standard columns filled in."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Row, Select, Table, Update, bindparam, insert, select, update

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.store import journal
from salesdesk.store.ids import WORKSPACE, new_id
from salesdesk.store.tables.base import now

_ME = "me"
# their keys follow from their words
_NATURAL = frozenset({"tag", "qualification", "setting", "buyer_step", "deal_tick", "quote_mark"})


class Tx:
    """What a service may do to the data; every row it touches is in `touched` as (table, id)."""

    def __init__(self, conn: Connection) -> None:
        self.conn = conn
        self.now = now()
        self.touched: set[tuple[str, str]] = set()
        self.called: tuple[str, str] | None = None

    def call(self, name: str, place: str = "") -> None:
        """Name the step, where only rows read on the way tell what it is about."""
        self.called = (name, place)

    def add(self, table: Table, values: Mapping[str, Any]) -> str:
        """Insert one row and return its id."""
        return self.add_many(table, [values])[0]

    def add_many(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> list[str]:
        """Insert rows that all have the same keys, and return their ids in order."""
        if not rows:
            return []
        standard = {"workspace_id": WORKSPACE, "created_at": self.now, "updated_at": self.now, "updated_by": _ME}
        full = [{**standard, **row, "id": row.get("id") or new_id()} for row in rows]
        fresh = self._not_in_bin(table, full) if table.name in _NATURAL else full
        if fresh:
            self.conn.execute(insert(table), fresh)
        ids = [row["id"] for row in full]
        self.touched.update((table.name, key) for key in ids)
        return ids

    def _not_in_bin(self, table: Table, rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
        """Bring back the rows whose key lies in the bin, so that they block nothing; returns the other ones."""
        keys = [row["id"] for row in rows]
        found = select(table.c.id).where(table.c.id.in_(keys), table.c.deleted_at.is_not(None))
        binned = set(self.conn.scalars(found))
        for row in rows:
            if row["id"] in binned:
                self.conn.execute(update(table).where(table.c.id == row["id"]).values({**row, "deleted_at": None}))
        return [row for row in rows if row["id"] not in binned]

    def defer_references(self) -> None:
        """Check references at the commit only, for rows that point at rows added later."""
        journal.defer_references(self.conn)

    def edit(self, table: Table, key: str, values: Mapping[str, Any], row: Mapping[str, Any] | None = None) -> bool:
        """Change the given columns of one row; False where nothing differs, RuleError(NOT_FOUND) without the row.

        `row` is what `get` has told of it in this transaction, where it has been asked already.
        """
        row = row or self.get(table, key)
        changed = {name: value for name, value in values.items() if row[name] != value}
        if not changed:
            return False
        stamped = {**changed, "updated_at": self.now, "updated_by": _ME}
        self.conn.execute(_edit_one(table, tuple(stamped)), {f"new_{name}": value for name, value in stamped.items()}
                          | {"the_id": key})
        self.touched.add((table.name, key))
        return True

    def edit_many(self, table: Table, keys: Sequence[str], values: Mapping[str, Any]) -> None:
        """Change the given columns of many rows to the same values."""
        stamped = {**values, "updated_at": self.now, "updated_by": _ME}
        for start in range(0, len(keys), 500):
            part = keys[start : start + 500]
            self.conn.execute(update(table).where(table.c.id.in_(part)).values(stamped))
        self.touched.update((table.name, key) for key in keys)

    def bin(self, table: Table, keys: Sequence[str]) -> None:
        """Move rows to the bin: they stay in the file and can be brought back."""
        self.edit_many(table, keys, {"deleted_at": self.now})

    def get(self, table: Table, key: str) -> Mapping[str, Any]:
        """One live row as a mapping; RuleError(NOT_FOUND) where it is missing or in the bin."""
        row = self.conn.execute(_select_one(table), {"the_id": key}).mappings().first()
        if row is None or row["deleted_at"] is not None:
            raise RuleError(Rule.NOT_FOUND, table.name)
        return row  # type: ignore[return-value]

    def rows(self, statement: Select[Any]) -> Sequence[Row[Any]]:
        """All rows of a select."""
        return self.conn.execute(statement).all()

    def keys(self, table: Table, *conditions: Any) -> list[str]:
        """Ids of the live rows that meet the conditions."""
        found: Iterable[str] = self.conn.scalars(select(table.c.id).where(table.c.deleted_at.is_(None), *conditions))
        return list(found)


@lru_cache(maxsize=64)
def _select_one(table: Table) -> Select[Any]:
    """Statements are made once: making one takes longer than running it."""
    return select(table).where(table.c.id == bindparam("the_id"))


@lru_cache(maxsize=256)
def _edit_one(table: Table, names: tuple[str, ...]) -> Update:
    return update(table).where(table.c.id == bindparam("the_id")).values(
        {name: bindparam(f"new_{name}") for name in names})
