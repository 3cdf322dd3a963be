"""People of a file: one account per company, sites by name, departments below each other, bosses when all are known."""

from typing import Any

from salesdesk.domain import names
from salesdesk.domain.departments import BELOW, levels
from salesdesk.domain.people import PointKind, rank_of
from salesdesk.services.fields import person_keys
from salesdesk.services.transfer.book import Book, Row, Unit
from salesdesk.services.transfer.drafts import PersonDraft
from salesdesk.services.transfer.plan import Merge, Plan, Rulings, Verdict
from salesdesk.services.transfer.planner import Planner
from salesdesk.store.ids import new_id

_PLACES = ("site_id", "department_id")


class PersonPlanner(Planner):
    """Recognised by the other program's key, by name at the account, or by name and mail address."""

    table = "person"

    def __init__(self, made: Plan, book: Book, merge: Merge, rulings: Rulings | None = None) -> None:
        super().__init__(made, book, merge, rulings)
        self._bosses: list[tuple[int, dict[str, Any], str, bool]] = []

    def take(self, draft: PersonDraft) -> Verdict:
        """Plan one record."""
        self.fits(draft.note, draft.boss)
        account_id = self.company(draft.company, draft.account_external_id, draft.company_reading)
        values = self._values(draft, account_id)
        row = self._known(draft, account_id, values)
        if row is not None and self.merge is Merge.ANOTHER:
            self.note_known(row, values)
            row, values["external_id"] = None, None
        known = row is not None
        if row is not None and (unit := self.book.units.get(row.get("department_id") or "")) is not None and (
                unit.account_id == account_id and unit.name == draft.department):
            values["department_id"] = row["department_id"]  # of several of one name the one they are in
        if row is None:
            row = self.plan.add("person", {"id": new_id(), **values})
            self.plan.lines[row["id"]] = self.line
            self.book.index("person", row)
        if draft.boss and self.adds_to(row):
            self._bosses.append((self.line, row, draft.boss, self.own and self._takes(row, "reports_to_id")))
        more = self.adds_to(row) and self.points("person_id", row["id"], draft.points)
        more |= self.adds_to(row) and self.tags("person_id", row["id"], draft.tags)
        for point in draft.points:
            if point.kind is PointKind.MAIL:
                self.book.mails.setdefault(names.mail_key(point.value), []).append(row["id"])
        if not known:
            return Verdict.NEW
        return self._compare(row, values, more=more)

    def finish(self) -> None:
        """Say who reports to whom; a boss nobody can find stays in the note."""
        for line, row, boss, anew in self._bosses:
            family, given = names.split_name(boss)
            above = self.book.rows["person"].get(row.get("reports_to_id") or "")
            if self.own and above is not None and above["name_key"] == names.person_key(family, given):
                continue
            found = self.book.external("person", self.source, boss) or self.book.person_like(
                row.get("account_id"), names.person_key(family, given), [])
            if found is None or found.get("account_id") != row.get("account_id"):
                self.change_late(line, row, {"note": f"reports to: {boss}"})
            elif (anew or not row.get("reports_to_id")) and not self.above(found, "reports_to_id", row["id"]):
                self.change_late(line, row, {"reports_to_id": found["id"]})

    def derived(self, row: Row) -> dict[str, str]:
        """The keys that follow from names and readings."""
        return person_keys(row)

    def _compare(self, row: dict[str, Any], values: dict[str, Any], *, more: bool) -> Verdict:
        """A site, a department and a boss are those of the account somebody is at, or none."""
        before, told = row.get("account_id"), {name: values[name] for name in values if name != "photo"}
        places = {name: told.pop(name) for name in _PLACES} if before != values["account_id"] else {}
        if self.own and told.get("title") == row.get("title"):
            told.pop("rank")  # somebody may have said another one
        verdict = self.compare(row, told, more=more)
        if places and row.get("account_id") != before:
            row.update({**places, "reports_to_id": None})
            if row["id"] not in self.plan.fresh:
                self.plan.edit("person", row["id"], {**places, "reports_to_id": None, "map_x": None})
        return verdict

    def _known(self, draft: PersonDraft, account_id: str | None, values: dict[str, Any]) -> dict[str, Any] | None:
        said = self.book.rows["person"].get(self.rulings.same.get(str(self.line), ""))
        if said is not None:
            return said
        row = self.book.external("person", self.source, draft.external_id)
        if row is None:
            mails = [names.mail_key(point.value) for point in draft.points if point.kind is PointKind.MAIL]
            row = self.book.person_like(account_id, names.person_key(draft.family, draft.given), mails)
            row = self.likest(row, ("person", account_id, names.person_key(draft.family, draft.given)), values)
            if row is not None and draft.external_id and row.get("external_id"):
                return None  # two keys of the other program are two people
        return row if row is None else self.book.rows["person"][row["id"]]

    def _values(self, draft: PersonDraft, account_id: str | None) -> dict[str, Any]:
        values = {
            "account_id": account_id, "site_id": self._site(account_id, draft.site),
            "department_id": self._department(account_id, draft.department),
            "family": draft.family, "given": draft.given or None, "family_reading": draft.family_reading or None,
            "given_reading": draft.given_reading or None, "title": draft.title or None,
            "rank": int(rank_of(draft.title)) if draft.title else None,
            "role": draft.role.value if draft.role else None,
            "support": draft.support.value if draft.support else None, "birthday": draft.birthday,
            "met_on": draft.met_on, "note": draft.note or None, "photo": draft.photo, "reports_to_id": None,
            "source": self.source[:60], "external_id": draft.external_id or None, "power": draft.power,
            "criterion": draft.criterion or None, "caution": draft.caution or None,
            "objection": draft.objection or None, "our_tie": draft.our_tie or None,
        }
        return {**values, **person_keys(values)}

    def _site(self, account_id: str | None, name: str) -> str | None:
        if not name or account_id is None:
            return None
        if (account_id, name) not in self.book.sites:
            key = new_id()
            self.plan.add("site", {"id": key, "account_id": account_id, "name": name})
            self.book.sites[account_id, name] = key
        return str(self.book.sites[account_id, name])

    def _department(self, account_id: str | None, text: str) -> str | None:
        """The innermost department a text names; a whole name that is known is one, and so is any of our own lists."""
        if not text or account_id is None:
            return None
        known = self.book.departments.get((account_id, text))
        if known is not None:
            return known
        found: str | None = None
        for name in text.split(BELOW) if self.own else levels(text):
            below = self.book.below.get((account_id, found, name))
            if below is None and found is None:
                below = self.book.departments.get((account_id, name))
            found = below or self._new_department(Unit(account_id, found, name))
        return found

    def _new_department(self, unit: Unit) -> str:
        key = new_id()
        self.plan.add("department", {"id": key, **unit._asdict()})
        self.book.add_unit(key, unit)
        return key
