"""What is kept of roles, stands, trust, lines and objections at an account, and what of it holds in one deal."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, false, func, or_, select, true

from salesdesk.domain.dealing import ConsentState
from salesdesk.domain.people import Depth, Rank, Role, Support
from salesdesk.domain.relations import (
    LineKind,
    Met,
    ObjectionState,
    Stand,
    Trust,
    prevailing,
    roles_in_force,
)
from salesdesk.store.queries import people
from salesdesk.store.queries.common import live, local_day, meetings, parts, spoken
from salesdesk.store.queries.people import PersonRow
from salesdesk.store.tables import activity, participant, person
from salesdesk.store.tables.dealing import consent
from salesdesk.store.tables.relations import deal_role, delegation, objection, relation, stand, trust

_BOTH_WAYS = frozenset({LineKind.CONFLICT, LineKind.INFORMAL})


@dataclass(frozen=True)
class RoleRow:
    """A role in a deal (deal_id None: at the account); without a person it is vacant and has a name to look for."""

    id: str
    account_id: str
    deal_id: str | None
    person_id: str | None
    role: Role
    evidence: str
    name: str
    reports_to_id: str | None
    rank: Rank
    confirmed: date


@dataclass(frozen=True)
class LineRow:
    """A line between two people of an account, strength 1-3; `confirmed` is the day somebody last said it is so."""

    id: str
    from_id: str
    to_id: str
    deal_id: str | None
    kind: LineKind
    strength: int
    reason: str
    confirmed: date


@dataclass(frozen=True)
class ObjectionRow:
    """Why somebody objects, since when, on whom it weighs, and our approach."""

    id: str
    person_id: str
    deal_id: str | None
    reason: str
    since_on: date | None
    weighs_on_id: str | None
    approach: str
    state: ObjectionState
    settled_on: date | None

    @property
    def answered(self) -> bool:
        """Whether our answer was given, or none is needed any more; an approach is only what we mean to answer."""
        return self.state is not ObjectionState.OPEN


@dataclass(frozen=True)
class TrustRow:
    """An entry of the log of trust."""

    id: str
    person_id: str
    level: Trust
    reason: str
    on_day: date


@dataclass(frozen=True)
class DelegationRow:
    """Who hands decisions over to whom, and which."""

    id: str
    person_id: str
    to_id: str
    scope: str
    confirmed: date


@dataclass(frozen=True)
class ConsentRow:
    """Whose consent a deal needs: one of theirs, or a name, and how it stands."""

    id: str
    person_id: str | None
    name: str
    state: ConsentState


@dataclass(frozen=True)
class MapRow:
    """A person as they are in a deal, or at the account: `person` has the role, support, power and objection in force.

    `in_deal` tells whether the deal itself says anything of them; `depth` is the one set by hand or else counted.
    """

    person: PersonRow
    roles: tuple[Role, ...]
    wanted: Support | None
    depth: Depth
    trust: Trust | None
    in_deal: bool


def roles(conn: Connection, account_id: str, deal_id: str | None = None) -> list[RoleRow]:
    """Roles kept for an account and, where one is named, for a deal of it; vacant ones among them."""
    statement = select(deal_role).outerjoin(person, person.c.id == deal_role.c.person_id).where(
        live(deal_role), deal_role.c.account_id == account_id, _of(deal_role, deal_id),
        or_(deal_role.c.person_id.is_(None), (person.c.account_id == account_id) & live(person)))
    rows = conn.execute(statement.order_by(deal_role.c.id)).mappings()
    return [role_row(row) for row in rows]


def vacant(conn: Connection, account_id: str, deal_id: str | None = None) -> list[RoleRow]:
    """The roles nobody was found for; those of the account count in a deal unless somebody has the role there."""
    found = roles(conn, account_id, deal_id)
    held = {row.role for row in found if row.person_id and row.deal_id == deal_id}
    return [row for row in found if not row.person_id and (row.deal_id == deal_id or row.role not in held)]


def lines(conn: Connection, account_id: str, deal_id: str | None = None) -> list[LineRow]:
    """The lines at an account, in a deal with its own; what the deal says of a pair replaces what the account does."""
    ends = select(person.c.id).where(person.c.account_id == account_id, live(person))
    rows = conn.execute(select(relation).where(
        live(relation), relation.c.from_id.in_(ends), relation.c.to_id.in_(ends), _of(relation, deal_id))
        .order_by(relation.c.id)).mappings()
    found: dict[tuple[Any, ...], LineRow] = {}
    for row in sorted(map(line_row, rows), key=lambda row: row.deal_id is not None):
        found[_pair(row)] = row
    return sorted(found.values(), key=lambda row: row.id)


def objections(conn: Connection, account_id: str, deal_id: str | None = None) -> list[ObjectionRow]:
    """What is objected in a deal and at its account, or at an account in any deal; the open and oldest first."""
    rows = conn.execute(select(objection).join(person, person.c.id == objection.c.person_id).where(
        live(objection), live(person), person.c.account_id == account_id,
        _of(objection, deal_id) if deal_id else true()).order_by(objection.c.id)).mappings()
    return in_order(map(objection_row, rows))


def trust_log(conn: Connection, person_id: str) -> list[TrustRow]:
    """How trust of a person went, the newest first."""
    rows = conn.execute(select(trust).where(live(trust), trust.c.person_id == person_id)
                        .order_by(trust.c.on_day.desc(), trust.c.id.desc())).mappings()
    return [_trust(row) for row in rows]


def trust_now(conn: Connection, account_id: str) -> dict[str, TrustRow]:
    """The newest word on the trust of each person of an account."""
    rows = conn.execute(select(trust).join(person, person.c.id == trust.c.person_id).where(
        live(trust), live(person), person.c.account_id == account_id).order_by(trust.c.on_day, trust.c.id)).mappings()
    return {row["person_id"]: _trust(row) for row in rows}


def delegations(conn: Connection, account_id: str) -> list[DelegationRow]:
    """Who hands decisions over to whom at an account."""
    ends = select(person.c.id).where(person.c.account_id == account_id, live(person))
    rows = conn.execute(select(delegation).where(
        live(delegation), delegation.c.person_id.in_(ends), delegation.c.to_id.in_(ends))
        .order_by(delegation.c.id)).mappings()
    return [DelegationRow(row["id"], row["person_id"], row["to_id"], row["scope"] or "", confirmed_on(row))
            for row in rows]


def of_map(conn: Connection, account_id: str, deal_id: str | None = None) -> list[MapRow]:
    """Everybody at an account as they are in a deal, or at the account; highest rank first, then by name."""
    kept: defaultdict[str, list[RoleRow]] = defaultdict(list)
    for row in roles(conn, account_id, deal_id):
        kept[row.person_id or ""].append(row)
    in_deal, at_account, wanted = _stands(conn, account_id, deal_id)
    objected = _objected(conn, account_id, deal_id)
    trusted = trust_now(conn, account_id)
    return [_on_map(each, deal_id, kept[each.id], (in_deal.get(each.id), at_account.get(each.id)),
                    wanted.get(each.id), objected.get(each.id), trusted.get(each.id))
            for each in people.of_account(conn, account_id)]


def depths_by_hand(conn: Connection, account_id: str) -> dict[str, Depth]:
    """The depth of contact set by hand for people of an account."""
    return {key: said.depth for key, said in _stands(conn, account_id, None)[1].items() if said.depth is not None}


def consents(conn: Connection, deal_id: str) -> tuple[int, int]:
    """How many consents of a deal are given, and how many are needed."""
    states = list(conn.scalars(select(consent.c.state).where(live(consent), consent.c.deal_id == deal_id)))
    return sum(state == ConsentState.GIVEN for state in states), len(states)


def consents_of(conn: Connection, deal_id: str) -> list[ConsentRow]:
    """Whose consent a deal needs, in the order they were noted."""
    rows = conn.execute(select(consent.c.id, consent.c.person_id, consent.c.name, consent.c.state, person.c.family,
                               person.c.given).outerjoin(person, person.c.id == consent.c.person_id)
                        .where(live(consent), consent.c.deal_id == deal_id).order_by(consent.c.id))
    return [ConsentRow(row[0], row[1], spoken(row[4], row[5]) if row[1] else row[2] or "", ConsentState(row[3]))
            for row in rows]


def met(conn: Connection, account_id: str, deal_id: str | None = None) -> dict[str, list[Met]]:
    """The meetings held with each person of an account, about any deal or about one."""
    statement = select(activity.c.id, activity.c.at, activity.c.mood).where(
        live(activity), activity.c.done.is_(true()), activity.c.kind.in_(meetings()),
        activity.c.account_id == account_id, activity.c.deal_id == deal_id if deal_id else true())
    held: Mapping[str, tuple[datetime, str | None]] = {key: (at, mood) for key, at, mood in conn.execute(statement)}
    came: defaultdict[str, list[str]] = defaultdict(list)
    for part in parts(sorted(held)):
        for key, who in conn.execute(select(participant.c.activity_id, participant.c.person_id).where(
                live(participant), participant.c.activity_id.in_(part))):
            came[key].append(who)
    found: defaultdict[str, list[Met]] = defaultdict(list)
    for key, those in came.items():
        at, mood = held[key]
        for who in those:
            found[who].append(Met(local_day(at), Support(mood) if mood else None, len(those) == 1))
    return dict(found)


def visits(conn: Connection, account_id: str, deal_id: str | None = None) -> int:
    """How many meetings were held at an account, or about one deal."""
    return conn.scalar(select(func.count()).select_from(activity).where(
        live(activity), activity.c.done.is_(true()), activity.c.kind.in_(meetings()),
        activity.c.account_id == account_id, activity.c.deal_id == deal_id if deal_id else true())) or 0


def _of(table: Table, deal_id: str | None) -> ColumnElement[bool]:
    """The row holds for the whole account, or for this deal."""
    return or_(table.c.deal_id.is_(None), table.c.deal_id == deal_id if deal_id else false())


def confirmed_on(row: Any) -> date:
    """The day a row was last changed, or confirmed where that is later."""
    changed = local_day(row["updated_at"])
    return max(changed, row["confirmed_on"] or changed)


def role_row(row: Any) -> RoleRow:
    """A role from a row of its table."""
    return RoleRow(
        row["id"], row["account_id"], row["deal_id"], row["person_id"], Role(row["role"]), row["evidence"] or "",
        row["name"] or "", row["reports_to_id"], Rank(row["rank"] or 0), confirmed_on(row))


def objection_row(row: Any) -> ObjectionRow:
    """An objection from a row of its table."""
    return ObjectionRow(
        row["id"], row["person_id"], row["deal_id"], row["reason"], row["since_on"], row["weighs_on_id"],
        row["approach"] or "", ObjectionState(row["state"]), row["settled_on"])


def in_order(found: Iterable[ObjectionRow]) -> list[ObjectionRow]:
    """Objections, the open and oldest first."""
    return sorted(found, key=lambda row: (list(ObjectionState).index(row.state), row.since_on or date.max))


def line_row(row: Any) -> LineRow:
    """A line from a row of its table."""
    return LineRow(row["id"], row["from_id"], row["to_id"], row["deal_id"], LineKind(row["kind"]), row["strength"],
                   row["reason"] or "", confirmed_on(row))


def _pair(row: LineRow) -> tuple[Any, ...]:
    ends = (row.from_id, row.to_id)
    return row.kind, frozenset(ends) if row.kind in _BOTH_WAYS else ends


def _trust(row: Any) -> TrustRow:
    return TrustRow(row["id"], row["person_id"], Trust(row["level"]), row["reason"], row["on_day"])


def _stands(
    conn: Connection, account_id: str, deal_id: str | None
) -> tuple[dict[str, Stand], dict[str, Stand], dict[str, Support]]:
    """By person: what the deal says, what the account does beside the person's own row, and support wanted there."""
    rows = conn.execute(select(stand).join(person, person.c.id == stand.c.person_id).where(
        live(stand), live(person), person.c.account_id == account_id, _of(stand, deal_id))
        .order_by(stand.c.updated_at, stand.c.id)).mappings()
    found: tuple[dict[str, Stand], dict[str, Stand]] = ({}, {})
    for row in rows:
        found[0 if row["deal_id"] else 1][row["person_id"]] = Stand(
            Support(row["support"]) if row["support"] else None,
            Support(row["support_wanted"]) if row["support_wanted"] else None,
            Depth(row["depth"]) if row["depth"] is not None else None, row["power"], row["key_player"])
    wanted = conn.execute(select(person.c.id, person.c.support_wanted).where(
        live(person), person.c.account_id == account_id, person.c.support_wanted.is_not(None)))
    return *found, {key: Support(value) for key, value in wanted}


def _objected(conn: Connection, account_id: str, deal_id: str | None) -> dict[str, str]:
    """What those with objections of their own object still, "" where all is settled; an older word counts no more."""
    found: dict[str, str] = {}
    for row in reversed(objections(conn, account_id, deal_id)):
        found[row.person_id] = row.reason if row.state is not ObjectionState.SETTLED else found.get(row.person_id, "")
    return found


def _on_map(
    row: PersonRow, deal_id: str | None, kept: list[RoleRow], stands: tuple[Stand | None, Stand | None],
    wanted: Support | None, objected: str | None, trusted: TrustRow | None,
) -> MapRow:
    own = Stand(row.support, wanted, row.depth, row.power, row.key_player)
    said = prevailing(*stands, own)
    of_account = [row.role, *(each.role for each in kept if not each.deal_id)]
    here = [each.role for each in kept if each.deal_id]
    played = roles_in_force(here, [role for role in of_account if role is not Role.OTHER])
    shown = replace(
        row, role=played[0] if played else Role.OTHER, support=said.support or Support.UNKNOWN,
        power=said.power or 0, key_player=bool(said.key_player),
        objection=row.objection if objected is None else objected)
    return MapRow(shown, played, said.wanted, said.depth or Depth.NONE, trusted.level if trusted else None,
                  deal_id is not None and (bool(here) or stands[0] is not None))
