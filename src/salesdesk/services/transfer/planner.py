"""What the planners of accounts, people and deals share: comparing, contact points, tags, companies."""

from collections.abc import Iterable, Mapping
from typing import Any

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.services.fields import account_keys
from salesdesk.services.transfer.book import Book, Row, value_key
from salesdesk.services.transfer.neutral import twin
from salesdesk.services.transfer.plan import Known, Merge, Plan, Rulings, Verdict
from salesdesk.services.transfer.presets_own import OWN_NAMES
from salesdesk.services.transfer.records import Point
from salesdesk.store.ids import natural_id, new_id

ACCOUNT_COLUMNS = (
    "name", "reading", "kind", "rank", "industry", "employees", "annual_sales", "fiscal_month", "founded",
    "corporate_number", "website", "country", "note", "parent_id", "source", "external_id", "segment", "business_plan",
    "room_note", "currents", "business_model", "organisation", "size_year", "needs_introduction", "lead_class",
)

_NOTE = 20000  # characters
_ROOM = 20  # for the word before what is noted
_DEPTH = 50
_DERIVED = frozenset({"name_key", "search"})
_UNSEEN = _DERIVED | {"source", "external_id", "photo"}
_NAMING = frozenset({"name", "reading", "family", "given", "family_reading", "given_reading"})


class Planner:
    """Adds to one plan; `book` knows the database and what the plan has added so far."""

    table = ""

    def __init__(self, made: Plan, book: Book, merge: Merge, rulings: Rulings | None = None) -> None:
        self.plan = made
        self.book = book
        self.merge = merge
        self.rulings = rulings or Rulings()
        self.source = made.preset or made.source
        self.line = 0
        self.own = made.preset in OWN_NAMES
        self._positions: dict[str, int] = {}
        self._met: set[str] = set()

    def turn(self, line: int, merge: Merge) -> None:
        """Go on to the record of a line, with the rule for it."""
        self.line, self.merge = line, merge

    def likest(self, row: Row | None, key: tuple[object, ...], values: Mapping[str, Any]) -> Row | None:
        """Of several of one name in a list of our own the one that has most of these values and has not had its turn.

        `key` is theirs in the book, `row` the one that is recognised otherwise.
        """
        other = row is not None and not _alike(values.get("name"), row.get("name"))
        keys = self.book.by_key.get(key, ()) if self.own and not other else ()
        free = [self.book.rows[self.table][each] for each in keys if each not in self._met]
        free = [each for each in free if _alike(values.get("name"), each.get("name"))]
        if free:
            row = max(free, key=lambda each: sum(each.get(name) == value for name, value in values.items()))
        if row is not None:
            self._met.add(row["id"])
        return row

    def adds_to(self, row: Row) -> bool:
        """Whether contact points and tags of this record may be added: not to a known row that is to be left alone."""
        return self.merge is not Merge.SKIP or row["id"] in self.plan.fresh

    def finish(self) -> None:
        """Work that needs every record to have been seen."""

    def fits(self, note: str, more: str) -> None:
        """RuleError(TOO_LONG) where a line would make a note too long."""
        if more and len(note) + len(more) + _ROOM > _NOTE:
            raise RuleError(Rule.TOO_LONG, "note", limit=_NOTE)

    def change_late(self, line: int, row: dict[str, Any], changes: dict[str, Any]) -> None:
        """Change a row when every record has been seen; a note that says it already or is full stays as it is."""
        note, text = row.get("note") or "", changes.get("note")
        if text is not None and (text in note or len(note) + len(text) >= _NOTE):
            return
        if text is not None:
            changes = {"note": f"{note}\n{text}" if note else text}
        row.update(changes)
        if row["id"] not in self.plan.fresh:
            self.plan.edit(self.table, row["id"], changes)
            self.plan.late.add(line)

    def above(self, row: Row | None, column: str, key: str) -> bool:
        """Whether a record is the row itself or lies somewhere above it."""
        for _ in range(_DEPTH):
            if row is None:
                return False
            if row["id"] == key:
                return True
            row = self.book.rows[self.table].get(row.get(column) or "")
        return True

    def derived(self, _row: Row) -> dict[str, str]:
        """The keys that follow from a row's names."""
        return {}

    def compare(self, row: Row, values: Mapping[str, Any], *, more: bool = False) -> Verdict:
        """Plan the changes of a known row by the merge rule; `more` says that something else was added to it."""
        self.note_known(row, values)
        changes = {
            name: value for name, value in values.items()
            if name not in _DERIVED and name != "source" and value not in (None, "") and value != row.get(name)
            and self._takes(row, name) and not (self.own and _alike(value, row.get(name)))
        }
        if "external_id" in changes:
            changes["source"] = values.get("source")  # whose key it is
        if changes:
            changes |= self.derived({**row, **changes}) if changes.keys() & _NAMING else {}
            assert isinstance(row, dict)
            row.update(changes)
            if row["id"] not in self.plan.fresh:
                self.plan.edit(self.table, row["id"], changes)
        return Verdict.UPDATE if changes or more else Verdict.SAME

    def _takes(self, row: Row, name: str) -> bool:
        usual = self.merge is Merge.OVERWRITE or (self.merge is Merge.FILL and row.get(name) in (None, ""))
        return self.rulings.fields.get((row["id"], name), usual)

    def note_known(self, row: Row, values: Mapping[str, Any]) -> None:
        """Remember that a record is in the data already, and in what it differs."""
        differs = tuple((name, row.get(name), value) for name, value in values.items()
                        if name not in _UNSEEN and not name.endswith("_id") and value not in (None, "")
                        and value != row.get(name) and not (self.own and _alike(value, row.get(name))))
        name = row.get("name") or " ".join(filter(None, (row.get("family"), row.get("given"))))
        if row["id"] not in self.plan.fresh:
            self.plan.known.append(Known(self.line, row["id"], str(name), self.merge, differs))

    def points(self, owner: str, owner_id: str, points: Iterable[Point]) -> bool:
        """Plan the contact points the owner does not have yet; whether there were any."""
        found = False
        for point in points:
            if not point.value:
                continue
            key = value_key(point.kind, point.value)
            if (owner_id, point.kind.value, key) in self.book.point_keys:
                continue
            self.book.point_keys.add((owner_id, point.kind.value, key))
            self.plan.add("contact_point", self._point(owner, owner_id, point, key))
            found = True
        return found

    def tags(self, owner: str, owner_id: str, words: Iterable[str]) -> bool:
        """Plan the tags the owner does not have yet; whether there were any."""
        found = False
        for word in words:
            tag_id = self.book.tags.get(word)
            if tag_id is None:
                tag_id = self.book.tags[word] = natural_id("tag", word)
                self.plan.add("tag", {"id": tag_id, "name": word[:80]})
            if (tag_id, owner_id) not in self.book.tagged:
                self.book.tagged.add((tag_id, owner_id))
                owners = {"account_id": None, "person_id": None, "deal_id": None, owner: owner_id}
                self.plan.add("tagging", {"tag_id": tag_id, **owners})
                found = True
        return found

    def company(self, name: str | None, external_id: str, reading: str = "") -> str | None:
        """The id of a record's company: by the other program's key, by name, or a new account; None without either.

        RuleError(NOT_FOUND) for a key nobody knows where the record gives no name.
        """
        known = self.book.external("account", self.source, external_id) if external_id else None
        if known is None and name:
            known = self.book.account_named(name)
        if known is not None:
            return str(known["id"])
        if name:
            return str(self.new_account({"name": name, "reading": reading or None})["id"])
        if external_id:
            raise RuleError(Rule.NOT_FOUND, "account_external_id", text=external_id)
        return None

    def new_account(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Plan a new account with all columns an import can fill, and its keys."""
        row = {"id": new_id(), **dict.fromkeys(ACCOUNT_COLUMNS), **values}
        row.update(account_keys(row["name"], row["reading"]))
        self.plan.add("account", row)
        self.plan.lines[row["id"]] = self.line
        self.book.index("account", row)
        return row

    def _point(self, owner: str, owner_id: str, point: Point, key: str) -> dict[str, Any]:
        position = self._positions[owner_id] = self._positions.get(owner_id, -1) + 1
        address = point.address
        return {
            "account_id": None, "person_id": None, owner: owner_id, "kind": point.kind.value,
            "label": point.label[:60] or None, "value": point.value, "value_key": key, "position": position,
            "postal_code": (address.postal_code if address else "") or None,
            "region": (address.region if address else "") or None, "city": (address.city if address else "") or None,
            "street": (address.street if address else "") or None,
        }


def _alike(told: Any, kept: Any) -> bool:
    """Whether a file tells what is kept, be it in Shift_JIS."""
    return bool(told == kept) or (isinstance(told, str) and isinstance(kept, str) and told == twin(kept))
