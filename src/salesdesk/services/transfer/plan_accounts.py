"""Accounts of a file: recognised by the other program's key or by company key, else new."""

from typing import Any

from salesdesk.services.fields import account_keys
from salesdesk.services.transfer.book import Book, Row
from salesdesk.services.transfer.drafts import AccountDraft
from salesdesk.services.transfer.plan import Merge, Plan, Rulings, Verdict
from salesdesk.services.transfer.planner import Planner
from salesdesk.services.transfer.records import Point


class AccountPlanner(Planner):
    """Two records with different keys of another program are two accounts, however alike their names are."""

    table = "account"

    def __init__(self, made: Plan, book: Book, merge: Merge, rulings: Rulings | None = None) -> None:
        super().__init__(made, book, merge, rulings)
        self._parents: list[tuple[int, dict[str, Any], str, bool]] = []

    def take(self, draft: AccountDraft) -> Verdict:
        """Plan one record."""
        self.fits(draft.note, draft.parent)
        values = self._values(draft)
        row = self.book.external("account", self.source, draft.external_id)
        if row is None:
            row = self.book.account_named(draft.name, unclaimed=bool(draft.external_id))
            row = self.likest(row, ("account", values["name_key"]), values)
        if row is not None and self.merge is Merge.ANOTHER:
            self.note_known(row, values)
            row, values["external_id"] = None, None  # the other program's key stays with the one it belongs to
        known = row is not None
        if row is None:
            row = self.new_account(values)
        if draft.parent and self.adds_to(row):
            self._parents.append((self.line, self.book.rows["account"][row["id"]], draft.parent,
                                  self.own and self._takes(row, "parent_id")))
        more = self.adds_to(row) and self.points("account_id", row["id"], self._unknown(row, draft))
        more |= self.adds_to(row) and self.tags("account_id", row["id"], draft.tags)
        if not known:
            return Verdict.NEW
        return self.compare(row, values, more=more)

    def finish(self) -> None:
        """Tie subsidiaries to their parents, which may come later in the file; unknown ones go into the note."""
        for line, row, name, anew in self._parents:
            if self.own and (self.book.rows["account"].get(row.get("parent_id") or "") or {}).get("name") == name:
                continue
            parent = self.book.account_named(name)
            if parent is None:
                self.change_late(line, row, {"note": f"parent: {name}"})
            elif (anew or not row.get("parent_id")) and not self.above(parent, "parent_id", row["id"]):
                self.change_late(line, row, {"parent_id": parent["id"]})

    def derived(self, row: Row) -> dict[str, str]:
        """The keys that follow from name and reading."""
        return account_keys(row["name"], row["reading"])

    def _unknown(self, row: Row, draft: AccountDraft) -> tuple[Point, ...]:
        """The contact points without those our own list has from a site; an address is known by its parts."""
        if not self.own:
            return draft.points
        return tuple(point for point in draft.points if not self.book.is_at(row["id"], point))

    def _values(self, draft: AccountDraft) -> dict[str, object]:
        values = {
            "name": draft.name, "reading": draft.reading or None, "kind": draft.kind.value if draft.kind else None,
            "rank": draft.rank.value if draft.rank else None, "industry": draft.industry or None,
            "employees": draft.employees, "annual_sales": draft.revenue, "fiscal_month": draft.fiscal_month,
            "founded": draft.founded, "corporate_number": draft.corporate_number or None,
            "website": draft.website or None, "country": draft.country or None, "note": draft.note or None,
            "source": self.source[:60], "external_id": draft.external_id or None,
            "segment": draft.segment or None, "business_plan": draft.business_plan or None,
            "room_note": draft.room_note or None, "currents": draft.currents or None,
            "business_model": draft.business_model or None,
            "organisation": draft.organisation.value if draft.organisation else None, "size_year": draft.size_year,
            "needs_introduction": draft.needs_introduction,
            "lead_class": draft.lead_class.value if draft.lead_class else None,
        }
        return {**values, **account_keys(draft.name, draft.reading)}
