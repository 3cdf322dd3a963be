"""Everything in the database as flat tables for other programs: accounts, people, deals, contacts."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, StrEnum
from typing import Any

from sqlalchemy import Connection, select

from salesdesk.domain.accounts import AccountKind, AccountRank, Organisation
from salesdesk.domain.departments import BELOW
from salesdesk.domain.leads import LeadClass
from salesdesk.domain.people import PointKind, Role, Support
from salesdesk.domain.stages import LossReason, Outcome, StageKey
from salesdesk.store.db import Store
from salesdesk.store.queries import accounts, stages
from salesdesk.store.queries.activities import timeline
from salesdesk.store.queries.common import first_steps, live, local_day, met_people, spoken
from salesdesk.store.tables import account, contact_point, deal, person, site

Cell = str | int | float | bool | date | Enum | None
_ALL = 1_000_000_000


class What(StrEnum):
    """What is written."""

    ACCOUNTS = "accounts"
    PEOPLE = "people"
    DEALS = "deals"
    ACTIVITIES = "activities"


@dataclass(frozen=True)
class ExportTable:
    """Column keys (ui/exports.py holds their headings) and rows; enum members still need their words."""

    columns: tuple[str, ...]
    rows: list[tuple[Cell, ...]]


def read(store: Store, what: What) -> ExportTable:
    """All live rows of one kind, in a lasting order; amounts in yen, probability in percent."""
    with store.read() as conn:
        rows = list(_READERS[what](conn))
    return ExportTable(COLUMNS[what], [tuple(row.get(name) for name in COLUMNS[what]) for row in rows])


COLUMNS = {
    What.ACCOUNTS: (
        "company", "company_reading", "kind", "rank", "segment", "industry", "employees", "annual_sales",
        "fiscal_month", "founded", "corporate_number", "parent", "website", "phone", "fax", "mail", "postal_code",
        "region", "city", "street", "country", "room_note", "business_plan", "note", "currents", "business_model",
        "organisation", "size_year", "needs_introduction", "lead_class"),
    What.PEOPLE: (
        "company", "site", "department", "family", "given", "family_reading", "given_reading", "title", "role",
        "support", "power", "reports_to", "phone", "mobile", "mail", "criterion", "caution", "objection", "our_tie",
        "birthday", "met_on", "meetings", "last_met", "note"),
    What.DEALS: (
        "deal", "company", "contact", "product", "stage", "outcome", "amount", "gross_profit", "currency",
        "probability", "opened_on", "expected_close", "closed_on", "lost_reason", "lost_note", "restart_on",
        "buying_phase", "decide_by", "motive", "next_step", "due_on", "note"),
    What.ACTIVITIES: (
        "date", "time", "company", "deal", "activity_kind", "done", "people", "place", "minutes", "mood",
        "customer_status", "proposal", "goal", "result", "next_action", "call_result", "companions"),
}


def _accounts(conn: Connection) -> Iterator[dict[str, Any]]:
    points = _points(conn, "account_id")
    offices = _first_offices(conn)
    rows = conn.execute(select(account).where(live(account)).order_by(account.c.search, account.c.id)).mappings().all()
    names = {row["id"]: row["name"] for row in rows}
    for row in rows:
        yield {**row, **offices.get(row["id"], {}), **points.get(row["id"], {}), "company": row["name"],
               "company_reading": row["reading"], "kind": _member(AccountKind, row["kind"]),
               "rank": _member(AccountRank, row["rank"]), "parent": names.get(row["parent_id"]),
               "organisation": _member(Organisation, row["organisation"]),
               "lead_class": _member(LeadClass, row["lead_class"])}


def _people(conn: Connection) -> Iterator[dict[str, Any]]:
    points = _points(conn, "person_id")
    met = {row[0]: (row[1], row[2]) for row in conn.execute(met_people())}
    units = accounts.department_paths(conn)
    everybody = conn.execute(select(person.c.id, person.c.family, person.c.given))
    names = {row[0]: spoken(row[1], row[2]) for row in everybody}
    columns = [column for column in person.c if column.name not in {"photo", "search"}]
    statement = (
        select(*columns, account.c.name.label("company"), site.c.name.label("site"))
        .outerjoin(account, account.c.id == person.c.account_id).outerjoin(site, site.c.id == person.c.site_id)
        .where(live(person)).order_by(account.c.search, person.c.search, person.c.id))
    for row in conn.execute(statement).mappings():
        meetings, last = met.get(row["id"], (0, None))
        yield {**row, **points.get(row["id"], {}), "role": _member(Role, row["role"]),
               "support": _member(Support, row["support"]), "reports_to": names.get(row["reports_to_id"]),
               "department": BELOW.join(units.get(row["department_id"] or "", ())) or None,
               "meetings": meetings, "last_met": local_day(datetime.fromisoformat(str(last))) if last else None}


def _deals(conn: Connection) -> Iterator[dict[str, Any]]:
    named = {row.id: row.name if row.key is StageKey.OWN else row.key for row in stages.all_stages(conn)}
    steps = first_steps(conn, "deal_id")
    statement = (
        select(deal, account.c.name.label("company"), person.c.family, person.c.given)
        .outerjoin(account, account.c.id == deal.c.account_id).outerjoin(person, person.c.id == deal.c.contact_id)
        .where(live(deal)).order_by(deal.c.opened_on, deal.c.search, deal.c.id))
    for row in conn.execute(statement).mappings():
        step, permille = steps.get(row["id"]), row["probability_permille"]
        yield {**row, "deal": row["name"], "contact": spoken(row["family"], row["given"]),
               "stage": named.get(row["stage_id"]), "outcome": _member(Outcome, row["outcome"]),
               "probability": None if permille is None else permille / 10,
               "lost_reason": _member(LossReason, row["lost_reason"]), "next_step": step[1] if step else None,
               "due_on": step[2] if step else None}


def _activities(conn: Connection) -> Iterator[dict[str, Any]]:
    for row in timeline(conn, limit=_ALL):
        local = row.at.astimezone()
        yield {"date": local.date(), "time": f"{local:%H:%M}", "company": row.account_name, "deal": row.deal_name,
               "activity_kind": row.kind, "done": row.done, "people": ", ".join(each.name for each in row.people),
               "place": row.place, "minutes": row.minutes, "mood": row.mood, "customer_status": row.customer_status,
               "proposal": row.proposal, "goal": row.goal, "result": row.result, "next_action": row.next_action,
               "call_result": row.call_result, "companions": row.companions}


def _points(conn: Connection, owner: str) -> Mapping[str, dict[str, Any]]:
    """The first contact point of every kind per owner, an address in its parts."""
    found: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    column = contact_point.c[owner]
    statement = select(contact_point).where(live(contact_point), column.is_not(None)).order_by(
        contact_point.c.position, contact_point.c.id)
    for row in conn.execute(statement).mappings():
        into = found[row[owner]]
        if row["kind"] == PointKind.ADDRESS.value:
            if not into.keys() & {"street", "city"}:
                into.update({name: row[name] for name in ("postal_code", "region", "city")},
                            street=row["street"] or (None if row["city"] else row["value"]))
        else:
            into.setdefault(row["kind"], row["value"])
    return found


def _first_offices(conn: Connection) -> Mapping[str, dict[str, Any]]:
    """The address of the first site that has one, for accounts that keep theirs there."""
    owners = {row[0]: row[1] for row in conn.execute(
        select(site.c.id, site.c.account_id).where(live(site)).order_by(site.c.id))}
    points = _points(conn, "site_id")
    found: dict[str, dict[str, Any]] = {}
    for site_id, account_id in owners.items():
        if site_id in points:
            found.setdefault(account_id, points[site_id])
    return found


def _member(kind: type[Enum], value: Any) -> Enum | None:
    return kind(value) if value else None


_READERS: Mapping[What, Callable[[Connection], Iterator[dict[str, Any]]]] = {
    What.ACCOUNTS: _accounts, What.PEOPLE: _people, What.DEALS: _deals, What.ACTIVITIES: _activities,
}
