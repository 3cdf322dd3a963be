"""Lines between people of a file: all of them or, where a row is refused, none."""

from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any

from sqlalchemy import Connection, select

from salesdesk.domain import names
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.orgwalk import ring
from salesdesk.domain.relations import LineKind
from salesdesk.domain.text import search_key
from salesdesk.services.transfer.drafts import TieDraft
from salesdesk.services.transfer.plan import Merge, Verdict
from salesdesk.services.transfer.plan import Outcome as Result
from salesdesk.services.transfer.planner import Planner
from salesdesk.store.ids import new_id
from salesdesk.store.queries.common import live
from salesdesk.store.tables.relations import relation

_USUAL = 2
_Pair = tuple[Mapping[str, Any], Mapping[str, Any]]


class TiePlanner(Planner):
    """People are known by name, at the company where one is named, else at the only one where both are.

    A line that is there is changed as known records are; a line means nothing alone, so nothing is taken of a file
    of which a row is refused.
    """

    table = "relation"

    def begin(self, conn: Connection) -> None:
        """Read every line."""
        self._bosses = {key: row.get("reports_to_id") for key, row in self.book.rows["person"].items()}
        self._people: dict[str, list[Mapping[str, Any]]] = {}
        for row in self.book.rows["person"].values():
            for key in {row["name_key"], names.person_key(row["given"] or "", row["family"])}:
                self._people.setdefault(key, []).append(row)
        self._lines: dict[tuple[object, ...], dict[str, Any]] = {}
        for line in conn.execute(select(relation).where(live(relation)).order_by(relation.c.id)).mappings():
            known = dict(line)
            self._lines.setdefault(_key(known), known)

    def take(self, draft: TieDraft) -> Verdict:
        """Plan one line. RuleError: NOT_FOUND or AMBIGUOUS company, from, to or deal; SAME_PERSON, CYCLE to."""
        one, other = self._pair(draft)
        if one["id"] == other["id"]:
            raise RuleError(Rule.SAME_PERSON, "to", text=draft.other)
        if draft.kind is None:
            return self._boss(draft, one, other)
        deal_id = self._deal(draft, one["account_id"])
        told = {"strength": draft.strength, "reason": draft.reason or None}
        row = {"from_id": one["id"], "to_id": other["id"], "deal_id": deal_id, "kind": draft.kind.value}
        known = self._lines.get(_key(row))
        if known is not None:
            return self._change(known, told)
        made = self.plan.add("relation", {"id": new_id(), **row, **told, "strength": draft.strength or _USUAL})
        self._lines[_key(row)] = made
        return Verdict.NEW

    def finish(self) -> None:
        """Leave everything as it is where a row was refused."""
        if any(each.verdict is Verdict.ERROR for each in self.plan.outcomes):
            self.plan.added.clear()
            self.plan.edited.clear()
            for each in self.plan.outcomes:
                if each.verdict is not Verdict.ERROR:
                    self.plan.settled[each.line] = Result(each.line, Verdict.SAME)

    def _change(self, known: dict[str, Any], told: Mapping[str, Any]) -> Verdict:
        changes = {name: value for name, value in told.items() if value is not None and value != known[name]
                   and (self.merge is Merge.OVERWRITE or (self.merge is not Merge.SKIP and known[name] is None))}
        known.update(changes)
        if changes and known["id"] not in self.plan.fresh:
            self.plan.edit("relation", known["id"], changes)
        return Verdict.UPDATE if changes else Verdict.SAME

    def _boss(self, draft: TieDraft, one: Mapping[str, Any], other: Mapping[str, Any]) -> Verdict:
        before = self._bosses.get(one["id"])
        if before == other["id"] or (before and self.merge is not Merge.OVERWRITE):
            return Verdict.SAME
        if ring(self._bosses, one["id"], other["id"]):
            raise RuleError(Rule.CYCLE, "to", text=draft.other)
        self._bosses[one["id"]] = other["id"]
        self.plan.edit("person", one["id"], {"reports_to_id": other["id"]})
        return Verdict.UPDATE

    def _pair(self, draft: TieDraft) -> _Pair:
        """The two people, of one account."""
        account_id = None
        if draft.company:
            account = self.book.account_named(draft.company)
            if account is None:
                raise RuleError(Rule.NOT_FOUND, "company", text=draft.company)
            account_id = account["id"]
        ones, others = (self._named(name, field, account_id)
                        for name, field in ((draft.one, "from"), (draft.other, "to")))
        pairs = [pair for pair in product(ones, others) if pair[0]["account_id"] == pair[1]["account_id"]]
        if not pairs:
            raise RuleError(Rule.OTHER_ACCOUNT, "to", text=draft.other)
        if len(pairs) > 1:
            several = "from" if len({pair[0]["id"] for pair in pairs}) > 1 else "to"
            raise RuleError(Rule.AMBIGUOUS, several, text=draft.one if several == "from" else draft.other)
        return pairs[0]

    def _named(self, name: str, field: str, account_id: str | None) -> list[Mapping[str, Any]]:
        found = {row["id"]: row for key in _name_keys(name) for row in self._people.get(key, ())
                 if row["account_id"] and account_id in {None, row["account_id"]}}
        if not found:
            raise RuleError(Rule.NOT_FOUND, field, text=name)
        return list(found.values())

    def _deal(self, draft: TieDraft, account_id: str) -> str | None:
        if not draft.deal:
            return None
        found = [row["id"] for row in self.book.rows["deal"].values()
                 if row["account_id"] == account_id and search_key(row["name"]) == search_key(draft.deal)]
        if len(found) != 1:
            raise RuleError(Rule.AMBIGUOUS if found else Rule.NOT_FOUND, "deal", text=draft.deal)
        return str(found[0])


def _name_keys(name: str) -> Iterator[str]:
    """A name as it stands, and with what may be family and given name changed over."""
    yield names.person_key(name, "")
    yield names.person_key(*names.split_name(name))


def _key(row: Mapping[str, Any]) -> tuple[object, ...]:
    """What a line is known by: an influence goes one way, the others both."""
    ends = (row["from_id"], row["to_id"])
    return row["kind"], row["deal_id"], ends if row["kind"] == LineKind.INFLUENCE else frozenset(ends)
