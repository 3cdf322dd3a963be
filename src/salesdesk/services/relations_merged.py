"""What becomes of roles, stands and lines of two people who become one, inside the step that merges them."""

from typing import Any

from sqlalchemy import Table, or_, select

from salesdesk.domain.relations import LineKind
from salesdesk.store.queries.common import live
from salesdesk.store.tables.relations import deal_role, delegation, objection, relation, stand
from salesdesk.store.tx import Tx

_BOTH_WAYS = (LineKind.CONFLICT.value, LineKind.INFORMAL.value)
_STAND = ("support", "support_wanted", "depth", "power", "key_player")


def complete(tx: Tx, keep_id: str, drop_id: str) -> None:
    """Fill what is not said of the one who stays from what is said of the other in the same place.

    Nobody hands over to two: who the one who stays does, counts.
    """
    _fill(tx, stand, ("deal_id",), _STAND, keep_id, drop_id)
    _fill(tx, deal_role, ("account_id", "deal_id", "role"), ("evidence",), keep_id, drop_id)
    if tx.keys(delegation, delegation.c.person_id == keep_id):
        tx.bin(delegation, tx.keys(delegation, delegation.c.person_id == drop_id))


def cut(tx: Tx, person_id: str) -> None:
    """Bin what leads from the person to the same one, and lines that are there in either direction where one does."""
    for table, one, other in ((relation, "from_id", "to_id"), (delegation, "person_id", "to_id")):
        tx.bin(table, tx.keys(table, table.c[one] == person_id, table.c[other] == person_id))
    tx.edit_many(objection, tx.keys(objection, objection.c.person_id == person_id,
                                    objection.c.weighs_on_id == person_id), {"weighs_on_id": None})
    seen: set[tuple[Any, ...]] = set()
    twice = []
    for row in tx.rows(select(relation.c.id, relation.c.kind, relation.c.deal_id, relation.c.from_id, relation.c.to_id)
                       .where(live(relation), relation.c.kind.in_(_BOTH_WAYS),
                              or_(relation.c.from_id == person_id, relation.c.to_id == person_id))
                       .order_by(relation.c.id)):
        pair = (row.kind, row.deal_id, frozenset((row.from_id, row.to_id)))
        if pair in seen:
            twice.append(row.id)
        seen.add(pair)
    tx.bin(relation, twice)


def _fill(tx: Tx, table: Table, place: tuple[str, ...], names: tuple[str, ...], keep_id: str, drop_id: str) -> None:
    kept, dropped = (
        {tuple(row[name] for name in place): row for row in tx.conn.execute(
            select(table).where(live(table), table.c.person_id == who).order_by(table.c.id)).mappings().all()}
        for who in (keep_id, drop_id))
    for where, row in kept.items():
        other = dropped.get(where)
        if other is not None:
            tx.edit(table, row["id"], {name: other[name] for name in names if row[name] is None})
