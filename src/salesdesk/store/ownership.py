"""Which rows belong to which: what goes to the bin with a record, and what only lets go of it.

A required reference owns the row. Of the references that may be empty some own it too; all others are ties
between equals, which are loosened.
"""

from functools import lru_cache
from typing import NamedTuple

from sqlalchemy import Column, Table

from salesdesk.store.tables.every import JOURNALED

_WITH_ANY = {
    "person": {"account_id"}, "deal": {"account_id"}, "task": {"account_id", "deal_id"}, "fact": {"person_id"},
    "tie": {"person_id"}, "consent": {"person_id"},
    "contact_point": {"account_id", "site_id", "person_id"}, "tagging": {"account_id", "person_id", "deal_id"},
    "sales_order": {"account_id", "deal_id"},
    "list_mark": {"account_id", "person_id", "deal_id"},
    "deal_role": {"deal_id", "person_id"}, "stand": {"deal_id"}, "relation": {"deal_id"}, "objection": {"deal_id"},
}
_WITH_LAST = {"activity": {"account_id", "deal_id"}, "fact": {"account_id", "deal_id"}}


MERGED = "merged"  # as the column in let_go: the row, which is in the bin, became part of the target


class Link(NamedTuple):
    """A reference of `child` to `target`: `owns` takes the row along, `shares` does where no other one holds it."""

    child: Table
    column: Column[str]
    target: Table
    owns: bool
    shares: bool


@lru_cache(maxsize=1)
def links() -> tuple[Link, ...]:
    """Every reference between tables that can go to the bin."""
    return tuple(
        Link(table, column, key.column.table, _owns(table, column), column.name in _WITH_LAST.get(table.name, ()))
        for table in JOURNALED for column in table.columns for key in column.foreign_keys)


@lru_cache(maxsize=64)
def to(table: Table) -> tuple[Link, ...]:
    """The references that point at a table."""
    return tuple(link for link in links() if link.target is table)


@lru_cache(maxsize=64)
def of(table: Table) -> tuple[Link, ...]:
    """The references a table has."""
    return tuple(link for link in links() if link.child is table)


@lru_cache(maxsize=64)
def holders(table: Table) -> tuple[Link, ...]:
    """The references that hold a row of the table: without any of them it means nothing."""
    return tuple(link for link in of(table) if link.owns or link.shares)


def _owns(table: Table, column: Column[str]) -> bool:
    required = not column.nullable and not column.name.endswith("stage_id")
    return required or column.name in _WITH_ANY.get(table.name, ())
