"""The key-person map as it goes out: the people of an account or a deal, who is looked for, the lines."""

from dataclasses import dataclass, replace

from sqlalchemy import Connection

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.store.queries import accounts, company, deals, relations, settings
from salesdesk.store.queries.relations import LineRow, MapRow, RoleRow


@dataclass(frozen=True)
class MapContent:
    """What a map shows; `confidentiality` is the user's own line, "" where none was written, `silent_after` in days."""

    account_name: str
    deal_name: str
    rows: tuple[MapRow, ...]
    vacant: tuple[RoleRow, ...]
    lines: tuple[LineRow, ...]
    roles: tuple[RoleRow, ...]
    confidentiality: str
    silent_after: int


def content(conn: Connection, account_id: str, deal_id: str | None = None) -> MapContent:
    """Read the map of an account, or of a deal. RuleError(NOT_FOUND) where the account is missing or in the bin."""
    account = accounts.one(conn, account_id)
    if account is None:
        raise RuleError(Rule.NOT_FOUND, "account")
    row = deals.one(conn, deal_id) if deal_id else None
    ours = settings.one(conn)
    return MapContent(
        account.name, row.name if row is not None else "", tuple(people(conn, account_id, deal_id)),
        tuple(relations.vacant(conn, account_id, deal_id)), tuple(relations.lines(conn, account_id, deal_id)),
        tuple(relations.roles(conn, account_id, deal_id)), ours.confidentiality, ours.silent_days)


def people(conn: Connection, account_id: str, deal_id: str | None = None) -> list[MapRow]:
    """The people of a map; where nothing is written of our tie, who of ours knows them best."""
    known = company.known_through(conn, account_id)
    rows = relations.of_map(conn, account_id, deal_id)
    return [row if row.person.our_tie or row.person.id not in known else
            replace(row, person=replace(row.person, our_tie=known[row.person.id])) for row in rows]
