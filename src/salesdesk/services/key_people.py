"""What the key-person map tells of an account or a deal: gaps, whom to ask first, what the meetings suggest."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from salesdesk.domain.actions import Action, Label
from salesdesk.domain.coverage import About, Coverage, Objector, coverage
from salesdesk.domain.influence import Line, Path, Tie, Voice, paths
from salesdesk.domain.people import Depth, Role, Support
from salesdesk.domain.relations import (
    ObjectionState,
    Stand,
    Suggestion,
    needs_repair,
    still_suggested,
    suggestion,
)
from salesdesk.services.relations import called
from salesdesk.store.db import Store
from salesdesk.store.ids import natural_id
from salesdesk.store.queries import company, relations, settings
from salesdesk.store.queries.common import live
from salesdesk.store.queries.company import TieRow
from salesdesk.store.queries.relations import (
    ConsentRow,
    DelegationRow,
    LineRow,
    MapRow,
    ObjectionRow,
    RoleRow,
    TrustRow,
)
from salesdesk.store.tables import person, setting
from salesdesk.store.tables.settings import DECLINED

_TARGETS = frozenset({Role.DECISION_MAKER})


@dataclass(frozen=True)
class Look:
    """All that the panel of the map says of an account, or of a deal, read at once; `silent_after` in days.

    `suggestions` are of the account: what meetings say of a person does not depend on the deal.
    """

    people: Sequence[MapRow]
    coverage: Coverage
    suggestions: Mapping[str, Suggestion]
    lines: Sequence[LineRow]
    ties: Sequence[TieRow]
    objections: Sequence[ObjectionRow]
    roles: Sequence[RoleRow]
    vacant: Sequence[RoleRow]
    trust: Mapping[str, TrustRow]
    delegations: Sequence[DelegationRow]
    consents: Sequence[ConsentRow]
    silent_after: int

    def ways(self, targets: Iterable[str] = ()) -> list[Path]:
        """The cheapest ways to these people, without any named to those who decide or object."""
        return _ways(self.people, self.lines, self.ties, list(targets) or _to_win(self.people, self.objections))


def look(conn: Connection, account_id: str, deal_id: str | None, today: date) -> Look:
    """Read what the panel of the map says of an account, or of a deal."""
    people = relations.of_map(conn, account_id, deal_id)
    objected = relations.objections(conn, account_id, deal_id)
    limit = settings.one(conn).silent_days
    return Look(
        people, _gaps(conn, account_id, deal_id, today, limit, people, objected),
        _suggestions(conn, account_id, relations.of_map(conn, account_id) if deal_id else people),
        relations.lines(conn, account_id, deal_id), _known_ties(conn, account_id), objected,
        relations.roles(conn, account_id, deal_id), relations.vacant(conn, account_id, deal_id),
        relations.trust_now(conn, account_id), relations.delegations(conn, account_id),
        relations.consents_of(conn, deal_id) if deal_id else (), limit)


def gaps(conn: Connection, account_id: str, deal_id: str | None, today: date,
         silent_after: int | None = None) -> Coverage:
    """What is missing at an account, or in a deal, the gravest first; `silent_after` in days (None = as set)."""
    limit = settings.one(conn).silent_days if silent_after is None else silent_after
    return _gaps(conn, account_id, deal_id, today, limit, relations.of_map(conn, account_id, deal_id),
                 relations.objections(conn, account_id, deal_id))


def ways(conn: Connection, account_id: str, deal_id: str | None, targets: Iterable[str] = ()) -> list[Path]:
    """The cheapest way to each of these people, without any named to the decision makers and those who object.

    Who is on our side already and decides needs no way and is left out.
    """
    people = relations.of_map(conn, account_id, deal_id)
    wanted = list(targets) or _to_win(people, relations.objections(conn, account_id, deal_id))
    return _ways(people, relations.lines(conn, account_id, deal_id), _known_ties(conn, account_id), wanted)


def suggestions(conn: Connection, account_id: str) -> dict[str, Suggestion]:
    """What the meetings held say of people that is neither kept yet nor declined, by person."""
    return _suggestions(conn, account_id, relations.of_map(conn, account_id))


def suggested(found: Suggestion) -> Stand:
    """A suggestion as what would be kept of how the person stands."""
    return Stand(support=found.support, depth=found.depth)


def decline(store: Store, person_id: str, found: Suggestion) -> None:
    """Say that a suggestion is not so; only a deeper contact or another support is suggested again. NOT_FOUND."""
    key = f"{DECLINED}{person_id}"
    name = natural_id("setting", key)
    with store.write(Label(Action.DECLINE_SUGGESTION)) as tx:
        tx.call(called(tx.get(person, person_id)))
        before = _declined(tx.conn, (person_id,)).get(person_id)
        depth = found.depth if found.depth is not None else before.depth if before else None
        support = found.support or (before.support if before else None)
        value = f"{'' if depth is None else int(depth)}/{support or ''}"
        if tx.keys(setting, setting.c.id == name):
            tx.edit(setting, name, {"value": value})
        else:
            tx.add(setting, {"id": name, "key": key, "value": value})


def _suggestions(conn: Connection, account_id: str, people: Iterable[MapRow]) -> dict[str, Suggestion]:
    met = relations.met(conn, account_id)
    by_hand = relations.depths_by_hand(conn, account_id)
    found = {row.person.id: suggestion(met.get(row.person.id, ()), by_hand.get(row.person.id), row.person.support)
             for row in people}
    told = {key: each for key, each in found.items() if each is not None}
    declined = _declined(conn, told)
    left = {key: still_suggested(each, declined.get(key)) for key, each in told.items()}
    return {key: each for key, each in left.items() if each is not None}


def _gaps(conn: Connection, account_id: str, deal_id: str | None, today: date, silent_after: int,
          people: Sequence[MapRow], objected: Sequence[ObjectionRow]) -> Coverage:
    about = About(
        roles={row.person.id: frozenset(row.roles) for row in people},
        objections=[_objector(row, today) for row in objected],
        vacant=[row.role for row in relations.vacant(conn, account_id, deal_id)],
        trust_down=frozenset(row.person.id for row in people if needs_repair(row.trust)),
        visits=relations.visits(conn, account_id, deal_id), alone_id=_alone(conn, account_id, deal_id),
        consents=relations.consents(conn, deal_id) if deal_id else (0, 0), silent_after=silent_after)
    return coverage([row.person for row in people], today, about)


def _ways(people: Sequence[MapRow], rows: Sequence[LineRow], ties: Sequence[TieRow], wanted: list[str]) -> list[Path]:
    lines = [Line(row.from_id, row.to_id, row.kind, row.strength, row.reason) for row in rows]
    known = [Tie(row.own_name, row.person_id, row.strength, row.how) for row in ties if row.person_id]
    voices = [Voice(row.person.id, row.person.support, row.person.met, row.person.reports_to_id) for row in people]
    return [way for way in paths(voices, lines, known, wanted) if way.steps]


def _known_ties(conn: Connection, account_id: str) -> list[TieRow]:
    return [row for row in company.ties(conn, account_id) if row.person_id]


def _to_win(people: Sequence[MapRow], objected: Sequence[ObjectionRow]) -> list[str]:
    against = {row.person_id for row in objected if row.state is not ObjectionState.SETTLED}
    against |= {row.person.id for row in people if row.person.support is Support.OPPOSES}
    return [row.person.id for row in people if _TARGETS & set(row.roles) or row.person.id in against]


def _objector(row: ObjectionRow, today: date) -> Objector:
    return Objector(row.person_id, row.answered, max(0, (today - row.since_on).days) if row.since_on else None)


def _alone(conn: Connection, account_id: str, deal_id: str | None) -> str:
    """Who came to every meeting of a deal alone, "" where there was none or more than one came."""
    came = relations.met(conn, account_id, deal_id) if deal_id else {}
    return next(iter(came)) if len(came) == 1 else ""


def _declined(conn: Connection, people: Iterable[str]) -> dict[str, Suggestion]:
    """What was declined of these people; a value that makes no sense counts as nothing."""
    keys = [f"{DECLINED}{each}" for each in people]
    rows = conn.execute(select(setting.c.key, setting.c.value).where(live(setting), setting.c.key.in_(keys))) \
        if keys else ()
    found = {}
    for key, value in rows:
        depth, _, support = value.partition("/")
        known = depth.isdecimal() and int(depth) in set(map(int, Depth))
        found[key.removeprefix(DECLINED)] = Suggestion(
            0, Depth(int(depth)) if known else None, Support(support) if support in set(Support) else None)
    return found
