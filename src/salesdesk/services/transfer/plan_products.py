"""Products of a file: recognised by the other program's key or by code, else by name."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select

from salesdesk.domain.quotes import Tax
from salesdesk.domain.text import search_key
from salesdesk.services.products import search_of
from salesdesk.services.transfer.book import family
from salesdesk.services.transfer.drafts import ProductDraft
from salesdesk.services.transfer.plan import Merge, Verdict
from salesdesk.services.transfer.planner import Planner
from salesdesk.store.ids import new_id
from salesdesk.store.queries.common import live
from salesdesk.store.tables.quotes import product

Key = tuple[str, ...]


class ProductPlanner(Planner):
    """Two products of one name with different codes are two; the same file again changes nothing."""

    table = "product"

    def begin(self, conn: Connection) -> None:
        """Read every product."""
        self._found: dict[Key, dict[str, Any]] = {}
        for row in conn.execute(select(product).where(live(product)).order_by(product.c.id)).mappings():
            self._index(dict(row))

    def take(self, draft: ProductDraft) -> Verdict:
        """Plan one record."""
        values: dict[str, Any] = {
            "name": draft.name, "code": draft.code or None, "category": draft.category or None,
            "unit": draft.unit or None, "price": draft.price, "unit_cost": draft.unit_cost, "tax": draft.tax,
            "retired": draft.retired, "note": draft.note or None, "source": self.source[:60],
            "external_id": draft.external_id or None}
        row = self._known(values)
        if row is not None and self.merge is Merge.ANOTHER:
            self.note_known(row, values)
            row, values["external_id"] = None, None
        if row is not None:
            verdict = self.compare(row, values)
            if verdict is Verdict.UPDATE and row["id"] not in self.plan.fresh:
                self.plan.edit("product", row["id"], {"search": search_of(row)})
            return verdict
        row = self.plan.add("product", {
            "id": new_id(), **values, "tax": draft.tax or Tax.STANDARD.value, "retired": bool(draft.retired),
            "search": search_of(values)})
        self._index(row)
        return Verdict.NEW

    def _known(self, values: Mapping[str, Any]) -> dict[str, Any] | None:
        """The product of this key or code; by its name where one of the two has no code."""
        for key in _keys(values):
            row = self._found.get(key)
            if row is not None and (key[0] != "name" or not (row["code"] and values["code"])):
                return row
        return None

    def _index(self, row: dict[str, Any]) -> None:
        for key in _keys(row):
            self._found.setdefault(key, row)


def _keys(row: Mapping[str, Any]) -> list[Key]:
    found: list[Key] = [("name", search_key(row["name"]))]
    if row["code"]:
        found.insert(0, ("code", search_key(row["code"])))
    if row["external_id"]:
        found.insert(0, ("key", family(row["source"] or ""), row["external_id"]))
    return found
