"""How a customer buys: the steps of a deal's phases, what was asked for, what phases want, which rules are off."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, and_, select

from salesdesk.domain.mismatch import Mismatch
from salesdesk.domain.timing import BUDGETS
from salesdesk.store.queries.common import live, spoken
from salesdesk.store.tables import person, setting
from salesdesk.store.tables.buying import buyer_step, phase_info, timing_event
from salesdesk.store.tables.dealing import obstacle, wanted_info

RULE_OFF = "rule_off."


@dataclass(frozen=True)
class StepRow:
    """A phase of the customer's buying: when they reached it, else when we expect it, and how we know."""

    id: str
    phase: int
    on_day: date | None
    expected_on: date | None
    evidence: str
    person_id: str | None
    person_name: str


@dataclass(frozen=True)
class WantedRow:
    """Something the customer wants to know; useful is 1 or 0 where they said so."""

    id: str
    deal_id: str
    phase: int | None
    text: str
    material: str
    person_id: str | None
    person_name: str
    asked_on: date | None
    promised_for: date | None
    delivered_on: date | None
    useful: int | None


@dataclass(frozen=True)
class InfoRow:
    """One line of what buyers want in a phase, in the user's own words, and the material that answers it."""

    id: str
    phase: int
    text: str
    material: str


def steps(conn: Connection, deal_id: str) -> dict[int, StepRow]:
    """The steps of a deal by phase; phases nothing is known of are missing."""
    statement = (select(buyer_step, person.c.family, person.c.given)
                 .outerjoin(person, and_(person.c.id == buyer_step.c.person_id, live(person)))
                 .where(buyer_step.c.deal_id == deal_id, live(buyer_step)))
    return {
        row["phase"]: StepRow(row["id"], row["phase"], row["on_day"], row["expected_on"], row["evidence"] or "",
                              row["person_id"], spoken(row["family"], row["given"]))
        for row in conn.execute(statement).mappings()}


def wanted(conn: Connection, deal_id: str) -> list[WantedRow]:
    """What they asked for in a deal, in the order it was noted."""
    statement = (select(wanted_info, person.c.family, person.c.given)
                 .outerjoin(person, and_(person.c.id == wanted_info.c.person_id, live(person)))
                 .where(wanted_info.c.deal_id == deal_id, live(wanted_info)).order_by(wanted_info.c.id))
    return [_wanted(row) for row in conn.execute(statement).mappings()]


def open_obstacles(conn: Connection, deal_id: str) -> int:
    """How many obstacles to buying are not settled."""
    return len(conn.execute(select(obstacle.c.id).where(
        obstacle.c.deal_id == deal_id, obstacle.c.settled_on.is_(None), live(obstacle))).all())


def phase_lines(conn: Connection) -> dict[int, tuple[InfoRow, ...]]:
    """What buyers want, by phase, where the user has written it; other phases keep the words the program ships."""
    found: dict[int, tuple[InfoRow, ...]] = {}
    statement = select(phase_info).where(live(phase_info)).order_by(
        phase_info.c.phase, phase_info.c.position, phase_info.c.id)
    for row in conn.execute(statement).mappings():
        line = InfoRow(row["id"], row["phase"], row["text"], row["material"] or "")
        found[line.phase] = (*found.get(line.phase, ()), line)
    return found


def rules_off(conn: Connection) -> frozenset[Mismatch]:
    """The rules of mismatch that are switched off."""
    known = {f"{RULE_OFF}{rule.value}": rule for rule in Mismatch}
    found = conn.execute(select(setting.c.key).where(
        setting.c.key.in_(list(known)), setting.c.value != "", live(setting)))
    return frozenset(known[row[0]] for row in found)


def next_budget(conn: Connection, account_id: str, today: date) -> date | None:
    """The next day by which a budget of the account must be handed in, None where none is known."""
    kinds = [kind.value for kind in BUDGETS]
    return conn.execute(select(timing_event.c.on_day).where(
        timing_event.c.account_id == account_id, timing_event.c.kind.in_(kinds), timing_event.c.on_day >= today,
        live(timing_event)).order_by(timing_event.c.on_day).limit(1)).scalar()


def _wanted(row: Any) -> WantedRow:
    return WantedRow(
        row["id"], row["deal_id"], row["phase"], row["text"], row["material"] or "", row["person_id"],
        spoken(row["family"], row["given"]), row["asked_on"], row["promised_for"], row["delivered_on"], row["useful"])
