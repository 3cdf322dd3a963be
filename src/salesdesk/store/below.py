"""Gathers everything below a record: what goes where it goes, and what only loses sight of it."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Row, Table, select

from salesdesk.store import ownership
from salesdesk.store.ownership import Link
from salesdesk.store.queries.common import parts


class Torn(NamedTuple):
    """A reference of a row that stays to one that goes."""

    link: Link
    row_id: str
    target_id: str


class Below:
    """`rows` holds the ids by table; `within` says which rows may be gathered."""

    def __init__(self, conn: Connection, within: Callable[[Table], ColumnElement[bool]], *,
                 shared: bool = False) -> None:
        """`shared` takes rows along that somebody else could still hold."""
        self.rows: dict[Table, set[str]] = {}
        self._conn, self._within, self._shared = conn, within, shared
        self._torn: dict[tuple[Link, str], Row[Any]] = {}

    def take(self, table: Table, keys: Iterable[str]) -> None:
        """Gather these rows and everything below them."""
        front = {table: set(keys)}
        while front:
            for target, ids in front.items():
                self.rows.setdefault(target, set()).update(ids)
            found: dict[Table, set[str]] = {}
            for target, ids in front.items():
                for link, row in self._referring(target, ids):
                    if link.owns or (link.shares and self._shared):
                        found.setdefault(link.child, set()).add(row.id)
                    else:
                        self._torn[link, row.id] = row
            front = found or self._orphans()

    def torn(self) -> list[Torn]:
        """References of rows that stay."""
        return [Torn(link, row_id, row._mapping[link.column.name]) for (link, row_id), row in self._torn.items()
                if row_id not in self.rows.get(link.child, ())]

    def _referring(self, target: Table, ids: set[str]) -> Iterator[tuple[Link, Row[Any]]]:
        for link in ownership.to(target):
            known = self.rows.get(link.child, set())
            columns = {each.column.name: each.column for each in (link, *ownership.holders(link.child))}
            rows = select(link.child.c.id, *columns.values()).where(self._within(link.child))
            for part in parts(sorted(ids)):
                for row in self._conn.execute(rows.where(link.column.in_(part))):
                    if row.id not in known:
                        yield link, row

    def _orphans(self) -> dict[Table, set[str]]:
        """Rows that nothing holds any more."""
        found: dict[Table, set[str]] = {}
        for (link, row_id), row in self._torn.items():
            if link.shares and row_id not in self.rows.get(link.child, ()) and self._nobody_holds(link.child, row):
                found.setdefault(link.child, set()).add(row_id)
        return found

    def _nobody_holds(self, table: Table, row: Row[Any]) -> bool:
        values = row._mapping
        return all(values[each.column.name] is None or values[each.column.name] in self.rows.get(each.target, ())
                   for each in ownership.holders(table))
