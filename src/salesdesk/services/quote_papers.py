"""Everything a printed quote needs, read at once; and the quote of a deal somebody asks for."""

from dataclasses import dataclass

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.quotes import QuoteState
from salesdesk.store.db import Store
from salesdesk.store.queries import people
from salesdesk.store.queries import quotes as queries
from salesdesk.store.queries.people import PersonRow
from salesdesk.store.queries.quotes import Issuer, QuoteSheet


@dataclass(frozen=True)
class Printed:
    """A version, who we are, and to whom it goes."""

    sheet: QuoteSheet
    issuer: Issuer
    person: PersonRow | None


def gather(store: Store, quote_id: str) -> Printed:
    """Read what a printed quote needs. RuleError(NOT_FOUND) where the version is gone or has no variant."""
    with store.read() as conn:
        sheet = queries.sheet(conn, quote_id)
        if sheet is None or not sheet.variants:
            raise RuleError(Rule.NOT_FOUND, "quote")
        person = people.one(conn, sheet.quote.person_id) if sheet.quote.person_id else None
        return Printed(sheet, queries.issuer(conn), person)


def of_deal(store: Store, deal_id: str) -> str:
    """The version of a deal that counts: an accepted one, else the newest of the quote begun last; NOT_FOUND."""
    with store.read() as conn:
        rows = queries.of_deal(conn, deal_id)
    accepted = [row for row in rows if row.kept_state is QuoteState.ACCEPTED]
    for row in (*accepted, *rows):
        return row.id
    raise RuleError(Rule.NOT_FOUND, "quote")
