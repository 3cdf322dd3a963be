"""The key-person map as it goes out: the people of an account or a deal, who is looked for, the lines."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.store.queries import accounts, company, deals, relations, settings
from salesdesk.store.queries.accounts import DepartmentRow
from salesdesk.store.queries.relations import DelegationRow, LineRow, MapRow, RoleRow

MOST = 14


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
    departments: tuple[DepartmentRow, ...] = ()
    delegations: tuple[DelegationRow, ...] = ()


@dataclass(frozen=True)
class SmallMap:
    """Those who count in a deal, highest rank first, whose bosses are among them or None; the lines between them."""

    rows: tuple[MapRow, ...]
    lines: tuple[LineRow, ...]


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
        tuple(relations.roles(conn, account_id, deal_id)), ours.confidentiality, ours.silent_days,
        tuple(accounts.departments(conn, account_id)), tuple(relations.delegations(conn, account_id)))


def people(conn: Connection, account_id: str, deal_id: str | None = None) -> list[MapRow]:
    """The people of a map; where nothing is written of our tie, who of ours knows them best."""
    known = company.known_through(conn, account_id)
    rows = relations.of_map(conn, account_id, deal_id)
    return [row if row.person.our_tie or row.person.id not in known else
            replace(row, person=replace(row.person, our_tie=known[row.person.id])) for row in rows]


def small(conn: Connection, account_id: str, deal_id: str | None = None) -> SmallMap:
    """The key people of a deal, or of an account: whoever has a role or a word of the deal's own, MOST of them."""
    rows = relations.of_map(conn, account_id, deal_id)
    key = [row for row in rows if row.roles or row.in_deal or row.person.key_player]
    key.sort(key=lambda row: (not row.in_deal, not row.person.key_player, not row.roles))
    chosen = {row.person.id for row in key[:MOST]}
    bosses = {row.person.id: row.person.reports_to_id for row in rows}
    shown = tuple(replace(row, person=replace(row.person, reports_to_id=_boss(bosses, row.person.id, chosen)))
                  for row in rows if row.person.id in chosen)
    lines = (row for row in relations.lines(conn, account_id, deal_id) if {row.from_id, row.to_id} <= chosen)
    return SmallMap(shown, tuple(lines))


def _boss(bosses: Mapping[str, str | None], key: str, chosen: Collection[str]) -> str | None:
    """The nearest one above who is chosen."""
    seen = {key}
    above = bosses.get(key)
    while above is not None and above not in chosen and above not in seen:
        seen.add(above)
        above = bosses.get(above)
    return above if above in chosen and above != key else None
