"""What a card tells besides the person: by what a role is seen, and when anybody last said that it is still so."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from salesdesk.domain.relations import is_stale
from salesdesk.store.queries.relations import DelegationRow, MapRow, RoleRow


class Note(NamedTuple):
    """`evidence` of the weightiest role that has any; `confirmed` is None where nothing was ever said or seen.

    `delegates` names those decisions are handed over to, each with what they are ("" = nobody).
    """

    evidence: str = ""
    confirmed: date | None = None
    delegates: str = ""

    def faded(self, today: date) -> bool:
        """Whether it is so long ago that it may not be so any more; what was never confirmed is no news."""
        return self.confirmed is not None and is_stale(self.confirmed, today)


NOTHING = Note()


def notes(
    rows: Iterable[MapRow], kept: Iterable[RoleRow], handed: Iterable[DelegationRow] = ()
) -> Mapping[str, Note]:
    """By person, from the roles kept of an account and a deal; meeting somebody confirms what is known of them."""
    rows = list(rows)
    names = {row.person.id: row.person.name for row in rows}
    to: defaultdict[str, list[str]] = defaultdict(list)
    for each in handed:
        if each.to_id in names:
            to[each.person_id].append(f"{names[each.to_id]} ({each.scope})" if each.scope else names[each.to_id])
    by_person: defaultdict[str, list[RoleRow]] = defaultdict(list)
    for row in kept:
        by_person[row.person_id or ""].append(row)
    return {row.person.id: _note(row, by_person[row.person.id])._replace(delegates=", ".join(to[row.person.id]))
            for row in rows}


def _note(row: MapRow, kept: list[RoleRow]) -> Note:
    inside = [each for each in kept if each.deal_id] or kept
    said = {each.role: each.evidence for each in inside if each.evidence}
    days = [each.confirmed for each in inside]
    if row.person.last_met is not None:
        days.append(row.person.last_met)
    return Note(next((said[role] for role in row.roles if role in said), ""), max(days, default=None))
