"""What is kept of one person's part: in which deal which roles, how they stand, what they object, who acts for them."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, or_, select

from salesdesk.domain.people import Depth, Role, Support
from salesdesk.domain.relations import Said, Stand, prevailing, roles_in_force
from salesdesk.domain.stages import Outcome
from salesdesk.store.queries.common import live, spoken
from salesdesk.store.queries.people import PersonRow
from salesdesk.store.queries.relations import (
    DelegationRow,
    LineRow,
    ObjectionRow,
    RoleRow,
    TrustRow,
    confirmed_on,
    in_order,
    line_row,
    objection_row,
    role_row,
    trust_log,
)
from salesdesk.store.tables import deal, person
from salesdesk.store.tables.relations import deal_role, delegation, objection, relation, stand


@dataclass(frozen=True)
class EndRow:
    """A line of a person: to or from whom it leads, with that person's name and title."""

    line: LineRow
    other_id: str
    other: str
    outward: bool


@dataclass(frozen=True)
class PartRow:
    """What a person is in the deal they matter for ("" none, then at the account), and what ties them to others.

    `roles` with what they are seen by and `here` are in force there, `own` is what the deal itself says; `elsewhere`
    are the other open deals that name roles: id, name, roles. Beside a delegation stands the other person's name.
    """

    deal_id: str
    deal_name: str
    roles: tuple[Role, ...]
    seen_by: Mapping[Role, str]
    here: Stand
    own: Said
    elsewhere: tuple[tuple[str, str, tuple[Role, ...]], ...]
    trust: TrustRow | None
    objections: tuple[ObjectionRow, ...]
    lines: tuple[EndRow, ...]
    delegate: tuple[DelegationRow, str] | None
    acts_for: tuple[tuple[DelegationRow, str], ...]


def part(conn: Connection, row: PersonRow, deal_id: str = "") -> PartRow:
    """The part of a person in a deal, without one in the deal they matter for."""
    open_deals = dict(_open_deals(conn, row))
    chosen = deal_id if deal_id in open_deals else next(iter(open_deals), "")
    found = said(conn, row.id)
    at_account, own = found.get(None, Said()), found.get(chosen or None, Said())
    here = prevailing(own.stand if chosen else None, at_account.stand, Stand(depth=row.depth))
    elsewhere = tuple(
        (key, open_deals[key], roles_in_force(each.roles, at_account.roles))
        for key, each in found.items() if key and key != chosen and key in open_deals and each.roles)
    hands, for_whom = delegate(conn, row.id), acts_for(conn, row.id)
    names = called(conn, {each.person_id for each in for_whom} | ({hands.to_id} if hands else set()))
    return PartRow(
        chosen, open_deals.get(chosen, ""), roles_in_force(own.roles if chosen else (), at_account.roles),
        own.roles if chosen and own.roles else at_account.roles, here, own, elsewhere,
        next(iter(trust_log(conn, row.id)), None), tuple(objections(conn, row.id)), tuple(ends(conn, row.id)),
        (hands, names[hands.to_id]) if hands and hands.to_id in names else None,
        tuple((each, names[each.person_id]) for each in for_whom if each.person_id in names))


def said(conn: Connection, person_id: str) -> dict[str | None, Said]:
    """What is said of a person, by deal; None = at the account, which is always there while the person is.

    At the account the roles begin with the person's own, and depth alone may be unsaid.
    """
    own = conn.execute(select(person).where(person.c.id == person_id, live(person))).mappings().first()
    if own is None:
        return {}
    roles: defaultdict[str | None, dict[Role, str]] = defaultdict(dict)
    stands: dict[str | None, Stand] = {}
    days: defaultdict[str | None, list[date]] = defaultdict(list)
    if own["role"] and own["role"] != Role.OTHER:
        roles[None][Role(own["role"])] = ""
    for row in _of(conn, deal_role, person_id):
        if row["account_id"] != own["account_id"]:  # from before they changed the company
            continue
        roles[row["deal_id"]][Role(row["role"])] = row["evidence"] or ""
        days[row["deal_id"]].append(confirmed_on(row))
    for row in _of(conn, stand, person_id):
        stands[row["deal_id"]] = _stand(row, row["depth"])
        days[row["deal_id"]].append(confirmed_on(row))
    by_hand = stands.get(None, Stand()).depth
    stands[None] = _stand(own, by_hand)
    return {key: Said(roles.get(key, {}), stands.get(key, Stand()), min(days[key], default=None))
            for key in {None, *roles, *stands}}


def objections(conn: Connection, person_id: str) -> list[ObjectionRow]:
    """All a person objects, the open and oldest first."""
    return in_order(map(objection_row, _of(conn, objection, person_id)))


def objection_of(conn: Connection, key: str) -> ObjectionRow | None:
    """One objection, None where it is missing or in the bin."""
    row = conn.execute(select(objection).where(objection.c.id == key, live(objection))).mappings().first()
    return objection_row(row) if row else None


def role(conn: Connection, key: str) -> RoleRow | None:
    """One role, held or vacant; None where it is missing or in the bin."""
    row = conn.execute(select(deal_role).where(deal_role.c.id == key, live(deal_role))).mappings().first()
    return role_row(row) if row else None


def line(conn: Connection, key: str) -> LineRow | None:
    """One line, None where it is missing or in the bin."""
    row = conn.execute(select(relation).where(relation.c.id == key, live(relation))).mappings().first()
    return line_row(row) if row else None


def delegate(conn: Connection, person_id: str) -> DelegationRow | None:
    """To whom a person hands decisions over, None for nobody."""
    found = _delegation(conn, delegation.c.person_id == person_id)
    return found[0] if found else None


def delegation_of(conn: Connection, key: str) -> DelegationRow | None:
    """One delegation, None where it is missing or in the bin."""
    found = _delegation(conn, delegation.c.id == key)
    return found[0] if found else None


def acts_for(conn: Connection, person_id: str) -> list[DelegationRow]:
    """Who hands decisions over to this person."""
    return _delegation(conn, delegation.c.to_id == person_id)


def ends(conn: Connection, person_id: str) -> list[EndRow]:
    """The lines of a person at the account and in any deal."""
    rows = conn.execute(select(relation).where(
        live(relation), or_(relation.c.from_id == person_id, relation.c.to_id == person_id))
        .order_by(relation.c.kind, relation.c.id)).mappings()
    found = [line_row(row) for row in rows]
    names = called(conn, {each.from_id for each in found} | {each.to_id for each in found})
    made = [(each, each.to_id if each.from_id == person_id else each.from_id) for each in found]
    return [EndRow(each, other, names[other], each.from_id == person_id) for each, other in made if other in names]


def called(conn: Connection, keys: set[str]) -> dict[str, str]:
    """Name and title of people that are there, by id."""
    rows = conn.execute(select(person.c.id, person.c.family, person.c.given, person.c.title)
                        .where(person.c.id.in_(sorted(keys)), live(person)))
    return {row[0]: f"{spoken(row[1], row[2])} {row[3] or ''}".strip() for row in rows}


def deal_names(conn: Connection, account_id: str) -> list[tuple[str, str]]:
    """Id and name of the deals of an account, the open ones first."""
    order = (deal.c.outcome == Outcome.OPEN.value).desc(), deal.c.amount.desc().nulls_last(), deal.c.id
    rows = conn.execute(
        select(deal.c.id, deal.c.name).where(deal.c.account_id == account_id, live(deal)).order_by(*order))
    return [(row[0], row[1]) for row in rows]


def _open_deals(conn: Connection, row: PersonRow) -> list[tuple[str, str]]:
    """Id and name of the running deals of the person's account: those they are the contact of first, then by amount."""
    if not row.account_id:
        return []
    rows = conn.execute(
        select(deal.c.id, deal.c.name)
        .where(deal.c.account_id == row.account_id, live(deal), deal.c.outcome == Outcome.OPEN.value)
        .order_by((deal.c.contact_id == row.id).desc().nulls_last(), deal.c.amount.desc().nulls_last(), deal.c.id))
    return [(found[0], found[1]) for found in rows]


def _delegation(conn: Connection, which: Any) -> list[DelegationRow]:
    rows = conn.execute(select(delegation).where(which, live(delegation)).order_by(delegation.c.id)).mappings()
    return [DelegationRow(row["id"], row["person_id"], row["to_id"], row["scope"] or "", confirmed_on(row))
            for row in rows]


def _of(conn: Connection, table: Any, person_id: str) -> Any:
    return conn.execute(select(table).where(table.c.person_id == person_id, live(table))
                        .order_by(table.c.id)).mappings().all()


def _stand(row: Any, depth: int | None) -> Stand:
    return Stand(
        Support(row["support"]) if row["support"] else None,
        Support(row["support_wanted"]) if row["support_wanted"] else None,
        Depth(depth) if depth is not None else None, row["power"], row["key_player"])
