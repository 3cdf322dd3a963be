"""Rows that stand one after the other: one moves among its neighbours, all are numbered anew."""

from collections.abc import Sequence

from sqlalchemy import Table

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.store.tx import Tx


def shift(tx: Tx, table: Table, keys: Sequence[str], key: str, by: int) -> None:
    """Move a row so many places (-1 up) among the rows in order; RuleError(SAME_PLACE) where it is at that end."""
    rest = [each for each in keys if each != key]
    place = max(0, min(len(rest), list(keys).index(key) + by))
    moved = [*rest[:place], key, *rest[place:]]
    if moved == list(keys):
        raise RuleError(Rule.SAME_PLACE, "position")
    number(tx, table, moved)


def number(tx: Tx, table: Table, keys: Sequence[str]) -> None:
    """Give rows their places in this order, from 0."""
    for position, key in enumerate(keys):
        tx.edit(table, key, {"position": position})
