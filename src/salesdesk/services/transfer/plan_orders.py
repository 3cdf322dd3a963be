"""Orders of a file: recognised by number or the other program's key, else by company, day and amount."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.services.transfer.book import family
from salesdesk.services.transfer.drafts import OrderDraft
from salesdesk.services.transfer.plan import Merge, Verdict
from salesdesk.services.transfer.planner import Planner
from salesdesk.store.ids import new_id
from salesdesk.store.queries.common import live
from salesdesk.store.tables.orders import sales_order


class OrderPlanner(Planner):
    """Two equal rows of one file are two orders; the same file again finds both."""

    table = "sales_order"

    def begin(self, conn: Connection) -> None:
        """Read every order."""
        columns = [column for column in sales_order.c if column.name != "search"]
        self._orders = [dict(row) for row in conn.execute(
            select(*columns).where(live(sales_order)).order_by(sales_order.c.id)).mappings()]
        self._found: dict[tuple[object, ...], list[dict[str, Any]]] = {}
        for row in self._orders:
            self._index(row)

    def take(self, draft: OrderDraft) -> Verdict:
        """Plan one record."""
        deal = self._deal(draft)
        account_id = deal["account_id"] if deal else None
        if draft.company or draft.account_external_id:
            account_id = self.company(draft.company or None, draft.account_external_id)
        elif deal is None:
            raise RuleError(Rule.NOT_FOUND, "deal", text=draft.deal)
        values = {
            "account_id": account_id, "deal_id": deal["id"] if deal else None, "number": draft.number or None,
            "name": draft.name or draft.deal or draft.product or "", "ordered_on": draft.ordered_on,
            "amount": draft.amount, "gross_profit": draft.gross_profit, "product": draft.product or None,
            "note": draft.note or None, "source": self.source[:60], "external_id": draft.external_id or None}
        row = self._known(values)
        if row is not None and self.merge is Merge.ANOTHER:
            self.note_known(row, values)
            row, values["external_id"] = None, None
        if row is not None:
            self._met.add(row["id"])
            if not (draft.name or draft.deal):
                values.pop("name")
            return self.compare(row, values)
        row = self.plan.add("sales_order", {"id": new_id(), "variant_id": None, **values})
        self._met.add(row["id"])
        return Verdict.NEW

    def _known(self, values: Mapping[str, Any]) -> dict[str, Any] | None:
        for key in _keys(values):
            for row in self._found.get(key, ()):
                if row["id"] not in self._met:
                    return row
        own = [row for row in self._found.get(("deal", values["deal_id"]), ()) if not row["number"]]
        return own[0] if values["deal_id"] and len(own) == 1 and own[0]["id"] not in self._met else None

    def _deal(self, draft: OrderDraft) -> Mapping[str, Any] | None:
        """The one deal of this name, at the company where that is named."""
        if not draft.deal:
            return None
        company = self.book.account_named(draft.company) if draft.company else None
        found = [row for row in self.book.rows["deal"].values() if row["name"] == draft.deal
                 and (company is None or row["account_id"] == company["id"])]
        return found[0] if len(found) == 1 else None

    def _index(self, row: dict[str, Any]) -> None:
        for key in (*_keys(row), *([("deal", row["deal_id"])] if row["deal_id"] else [])):
            self._found.setdefault(key, []).append(row)


def _keys(row: Mapping[str, Any]) -> list[tuple[object, ...]]:
    """What an order is recognised by: a number or key alone where it has one."""
    found: list[tuple[object, ...]] = []
    if row["external_id"]:
        found.append(("key", family(row["source"] or ""), row["external_id"]))
    if row["number"]:
        found.append(("number", row["account_id"], row["number"]))
    return found or [("day", row["account_id"], row["ordered_on"], row["amount"])]
