"""Deals of a file with the stage history that their dates tell."""

from datetime import date
from typing import Any

from salesdesk.domain import names, ordering
from salesdesk.domain.qualify import Heard, Item
from salesdesk.domain.stages import Outcome, StageKey
from salesdesk.services.fields import search_words
from salesdesk.services.transfer.book import Book, Row
from salesdesk.services.transfer.drafts import DealDraft
from salesdesk.services.transfer.plan import Merge, Plan, Rulings, Verdict
from salesdesk.services.transfer.planner import Planner
from salesdesk.store.ids import natural_id, new_id
from salesdesk.store.tables.base import now


class DealPlanner(Planner):
    """Recognised by the other program's key, else by name at the account."""

    table = "deal"

    def __init__(self, made: Plan, book: Book, merge: Merge, today: date, rulings: Rulings) -> None:
        super().__init__(made, book, merge, rulings)
        self.today = today
        self.at = now()
        self._new: list[dict[str, Any]] = []

    def take(self, draft: DealDraft) -> Verdict:
        """Plan one record."""
        self.fits(draft.note, draft.source)
        account_id = self.company(draft.company, draft.account_external_id)
        values = self._values(draft, account_id)
        row = self.book.external("deal", self.source, draft.external_id)
        if row is None:
            row = self.book.deal_like(account_id, draft.name) if not draft.external_id else None
            row = self.likest(row, ("deal", account_id, draft.name), values)
            contact = self.book.rows["person"].get((row or {}).get("contact_id") or "")
            if self.own and contact and contact["name_key"] == names.person_key(*names.split_name(draft.person)):
                values["contact_id"] = contact["id"]
        if row is not None and self.merge is Merge.ANOTHER:
            self.note_known(row, values)
            row, values["external_id"] = None, None
        if row is not None:
            kept = _KEPT | {"currency"} if self.own and not draft.currency else _KEPT
            return self.compare(self.book.rows["deal"][row["id"]], {
                name: value for name, value in values.items() if name not in kept})
        row = self.plan.add("deal", {"id": new_id(), **values, "position": ""})
        self.book.index("deal", row)
        self._new.append(row)
        self._history(draft, row)
        if draft.competitor:
            self.plan.add("qualification", {
                "id": natural_id("qualification", row["id"], Item.COMPETITOR.value), "deal_id": row["id"],
                "item": Item.COMPETITOR.value, "text": draft.competitor[:1000], "heard": int(Heard.CONFIRMED)})
        return Verdict.NEW

    def derived(self, row: Row) -> dict[str, str]:
        """The key that follows from the name."""
        return {"search": search_words(row["name"])}

    def finish(self) -> None:
        """Give the new cards places at the end of their columns, in the order of the file."""
        columns: dict[str, list[dict[str, Any]]] = {}
        for row in self._new:
            columns.setdefault(row["stage_id"], []).append(row)
        taken = [row for row in self.book.rows["deal"].values() if row["position"]]
        for stage_id, rows in columns.items():
            last = max((row["position"] for row in taken if row["stage_id"] == stage_id), default=None)
            for row, key in zip(rows, ordering.spread(len(rows)), strict=True):
                row["position"] = key if last is None else ordering.between(last, None)
                last = None if last is None else row["position"]

    def _values(self, draft: DealDraft, account_id: str | None) -> dict[str, Any]:
        opened = draft.entered_on or draft.created_on
        stage = draft.stage or (StageKey.PROPOSAL if draft.entered_on else StageKey.LIST).value
        contact = self.book.external("person", self.source, draft.person_external_id)
        if contact is None and draft.person:
            contact = self.book.person_like(account_id, names.person_key(*names.split_name(draft.person)), [])
        return {
            "account_id": account_id, "contact_id": contact["id"] if contact else None, "name": draft.name,
            "search": search_words(draft.name), "product": draft.product or None, "owner": draft.owner or None,
            "stage_id": self.book.stages[stage], "outcome": draft.outcome.value, "amount": draft.amount,
            "currency": draft.currency or "JPY", "probability_permille": draft.probability_permille,
            "opened_on": opened, "entered_on": draft.closed_on or opened or self.today,
            "expected_close": draft.expected_close, "closed_on": draft.closed_on,
            "lost_reason": draft.lost_reason.value if draft.lost_reason else None,
            "lost_note": draft.lost_note or None, "note": _note(draft), "source": self.source[:60],
            "external_id": draft.external_id or None, "gross_profit": draft.gross_profit,
            "restart_on": draft.restart_on, "buying_phase": draft.buying_phase, "decide_by": draft.decide_by,
            "motive": draft.motive or None,
        }

    def _history(self, draft: DealDraft, row: dict[str, Any]) -> None:
        """The day contact began opens the proposal stage of a deal that ended; the closing day ends it."""
        ended = draft.outcome in {Outcome.WON, Outcome.LOST}
        if not ended:
            self._change(row, None, row["stage_id"], None, draft.outcome, row["opened_on"])
            return
        begun = row["stage_id"] if draft.stage and draft.outcome is Outcome.LOST else self.book.stages[
            (StageKey.PROPOSAL if draft.entered_on else StageKey.LIST).value]
        self._change(row, None, begun, None, Outcome.OPEN, row["opened_on"])
        self._change(row, begun, row["stage_id"], Outcome.OPEN, draft.outcome, draft.closed_on)

    def _change(self, row: dict[str, Any], from_stage: str | None, to_stage: str, from_outcome: Outcome | None,
                to_outcome: Outcome, on_day: date | None) -> None:
        self.plan.add("stage_change", {
            "deal_id": row["id"], "from_stage_id": from_stage, "to_stage_id": to_stage,
            "from_outcome": from_outcome.value if from_outcome else None, "to_outcome": to_outcome.value,
            "on_day": on_day, "at": self.at})


def _note(draft: DealDraft) -> str | None:
    origin = f"source: {draft.source}" if draft.source else ""
    return "\n".join(filter(None, (draft.note, origin))) or None


_KEPT = frozenset({"entered_on", "stage_id", "outcome", "source", "position"})
