"""What the key-person map tells of an account or a deal: gaps, whom to ask first, what the meetings suggest."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import Connection

from salesdesk.domain.coverage import SILENT_AFTER, About, Coverage, Objector, coverage
from salesdesk.domain.influence import Line, Path, Tie, Voice, paths
from salesdesk.domain.people import Role, Support
from salesdesk.domain.relations import ObjectionState, Stand, Suggestion, needs_repair, suggestion
from salesdesk.store.queries import company, relations
from salesdesk.store.queries.relations import MapRow, ObjectionRow

_TARGETS = frozenset({Role.DECISION_MAKER})


def gaps(conn: Connection, account_id: str, deal_id: str | None, today: date,
         silent_after: int = SILENT_AFTER) -> Coverage:
    """What is missing at an account, or in a deal, the gravest first; `silent_after` in days."""
    people = relations.of_map(conn, account_id, deal_id)
    objected = relations.objections(conn, account_id, deal_id)
    about = About(
        roles={row.person.id: frozenset(row.roles) for row in people},
        objections=[_objector(row, today) for row in objected],
        vacant=[row.role for row in relations.vacant(conn, account_id, deal_id)],
        trust_down=frozenset(row.person.id for row in people if needs_repair(row.trust)),
        visits=relations.visits(conn, account_id, deal_id), alone_id=_alone(conn, account_id, deal_id),
        consents=relations.consents(conn, deal_id) if deal_id else (0, 0), silent_after=silent_after)
    return coverage([row.person for row in people], today, about)


def ways(conn: Connection, account_id: str, deal_id: str | None, targets: Iterable[str] = ()) -> list[Path]:
    """The cheapest way to each of these people, without any named to the decision makers and those who object.

    Who is on our side already and decides needs no way and is left out.
    """
    people = relations.of_map(conn, account_id, deal_id)
    lines = [Line(row.from_id, row.to_id, row.kind, row.strength, row.reason)
             for row in relations.lines(conn, account_id, deal_id)]
    ties = [Tie(row.own_name, row.person_id, row.strength, row.how)
            for row in company.ties(conn, account_id) if row.person_id]
    wanted = list(targets) or _to_win(people, relations.objections(conn, account_id, deal_id))
    voices = [Voice(row.person.id, row.person.support, row.person.met, row.person.reports_to_id) for row in people]
    return [way for way in paths(voices, lines, ties, wanted) if way.steps]


def suggestions(conn: Connection, account_id: str) -> dict[str, Suggestion]:
    """What the meetings held say of people that is not kept yet, by person."""
    met = relations.met(conn, account_id)
    by_hand = relations.depths_by_hand(conn, account_id)
    found = {row.person.id: suggestion(met.get(row.person.id, ()), by_hand.get(row.person.id), row.person.support)
             for row in relations.of_map(conn, account_id)}
    return {key: each for key, each in found.items() if each is not None}


def suggested(found: Suggestion) -> Stand:
    """A suggestion as what would be kept of how the person stands."""
    return Stand(support=found.support, depth=found.depth)


def _to_win(people: list[MapRow], objected: list[ObjectionRow]) -> list[str]:
    against = {row.person_id for row in objected if row.state is not ObjectionState.SETTLED}
    against |= {row.person.id for row in people if row.person.support is Support.OPPOSES}
    return [row.person.id for row in people if _TARGETS & set(row.roles) or row.person.id in against]


def _objector(row: ObjectionRow, today: date) -> Objector:
    return Objector(row.person_id, row.answered, max(0, (today - row.since_on).days) if row.since_on else None)


def _alone(conn: Connection, account_id: str, deal_id: str | None) -> str:
    """Who came to every meeting of a deal alone, "" where there was none or more than one came."""
    came = relations.met(conn, account_id, deal_id) if deal_id else {}
    return next(iter(came)) if len(came) == 1 else ""
