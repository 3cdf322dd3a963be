"""For which deal the map shows an account, and which of its people have to do with that deal."""

from collections.abc import Sequence

from salesdesk.domain.stages import Outcome
from salesdesk.store.queries import relations
from salesdesk.store.queries.deals import DealRow
from salesdesk.store.queries.relations import LineRow, MapRow
from salesdesk.ui.context import Context

_KEPT = 40


def chosen(deals: Sequence[DealRow], asked: str | None, noted: str, account_id: str) -> str:
    """The deal asked for, else the one the account was last seen for, else its first open one; "" = the whole account.

    `asked` is None where nobody has asked; a deal that is gone counts as not asked for. `deals` come the weightiest
    open one first; `noted` is as `note` writes it.
    """
    known = {deal.id for deal in deals}
    for key in (asked, _noted(noted).get(account_id)):
        if key is not None and (not key or key in known):
            return key
    return deals[0].id if deals and deals[0].outcome is Outcome.OPEN else ""


def note(noted: str, account_id: str, deal_id: str) -> str:
    """What is noted, with the deal an account was seen for put last; the oldest of many are forgotten."""
    found = {key: deal for key, deal in _noted(noted).items() if key != account_id}
    found[account_id] = deal_id
    return " ".join(f"{key}:{deal}" for key, deal in list(found.items())[-_KEPT:])


def people_of_deal(
    context: Context, account_id: str, deal: DealRow, rows: Sequence[MapRow], lines: Sequence[LineRow]
) -> frozenset[str]:
    """Of whom the deal says anything, who was met about it, objects in it, or stands at a line of it."""
    found = {row.person.id for row in rows if row.in_deal}
    found.update(context.read(relations.met, account_id, deal.id))
    found.update(row.person_id for row in context.read(relations.objections, account_id, deal.id)
                 if row.deal_id == deal.id)
    found.update(end for row in lines if row.deal_id == deal.id for end in (row.from_id, row.to_id))
    found.add(deal.contact_id or "")
    return frozenset(found & {row.person.id for row in rows})


def _noted(noted: str) -> dict[str, str]:
    pairs = (each.partition(":") for each in noted.split())
    return {key: deal for key, colon, deal in pairs if key and colon}
