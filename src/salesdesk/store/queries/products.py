"""Products: what can be put into a quote."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, RowMapping, select

from salesdesk.domain.quotes import Tax
from salesdesk.domain.text import search_key
from salesdesk.store.queries.common import live, pattern
from salesdesk.store.tables.quotes import product


@dataclass(frozen=True)
class ProductRow:
    """A product; price and cost in yen per unit without tax."""

    id: str
    name: str
    code: str
    category: str
    unit: str
    price: int | None
    unit_cost: int | None
    tax: Tax
    retired: bool
    note: str


def find(conn: Connection, text: str = "", *, retired: bool = True, limit: int | None = None) -> list[ProductRow]:
    """Products whose name, code or category has every word of the text, by category and name; retired ones last."""
    wanted = select(product).where(live(product))
    for word in search_key(text).split():
        wanted = wanted.where(product.c.search.like(pattern(word), escape="\\"))
    if not retired:
        wanted = wanted.where(product.c.retired.is_not(True))
    rows = [_row(row) for row in conn.execute(wanted).mappings()]
    rows.sort(key=lambda row: (row.retired, row.category, row.name, row.id))
    return rows[:limit]


def one(conn: Connection, product_id: str) -> ProductRow | None:
    """One product."""
    row = conn.execute(select(product).where(product.c.id == product_id, live(product))).mappings().first()
    return _row(row) if row else None


def categories(conn: Connection) -> list[str]:
    """The categories in use."""
    found: Any = conn.scalars(
        select(product.c.category).where(live(product), product.c.category.is_not(None)).distinct())
    return sorted(found)


def _row(row: RowMapping) -> ProductRow:
    return ProductRow(
        row["id"], row["name"], row["code"] or "", row["category"] or "", row["unit"] or "", row["price"],
        row["unit_cost"], Tax(row["tax"] or Tax.STANDARD), bool(row["retired"]), row["note"] or "")
