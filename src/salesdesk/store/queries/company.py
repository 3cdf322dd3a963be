"""How a company decides and pays, what it has, and who of ours knows its people."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, Table, and_, select

from salesdesk.domain.company import Flow, Strength
from salesdesk.store.queries.common import live, spoken
from salesdesk.store.tables import flow_step, installed_item, person, site, tie

_STRENGTHS = frozenset(map(int, Strength))


@dataclass(frozen=True)
class StepRow:
    """A step on the way to a decision or to money: who, up to how many yen, how many days it takes."""

    id: str
    account_id: str
    flow: Flow
    name: str
    person_id: str | None
    person_name: str
    person_title: str
    limit_amount: int | None
    lead_days: int | None
    note: str


@dataclass(frozen=True)
class ItemRow:
    """Something the company uses now, and when its contract and its lease end."""

    id: str
    account_id: str
    site_id: str | None
    site_name: str
    name: str
    maker: str
    model: str
    quantity: int | None
    vendor: str
    installed_on: date | None
    contract_end: date | None
    lease_end: date | None
    note: str

    @property
    def first_end(self) -> date | None:
        """The earlier one of the two ends, None where neither is known."""
        return min((day for day in (self.contract_end, self.lease_end) if day), default=None)


@dataclass(frozen=True)
class TieRow:
    """Somebody on our side who knows somebody there, or the company as a whole where no person is named."""

    id: str
    account_id: str
    person_id: str | None
    person_name: str
    person_title: str
    own_name: str
    how: str
    strength: Strength | None


@dataclass(frozen=True)
class Company:
    """Everything of one account that has an order of its own: steps as they follow, items by what ends first."""

    steps: tuple[StepRow, ...]
    items: tuple[ItemRow, ...]
    ties: tuple[TieRow, ...]

    def flow(self, flow: Flow) -> tuple[StepRow, ...]:
        """The steps of one flow."""
        return tuple(row for row in self.steps if row.flow is flow)


def of_account(conn: Connection, account_id: str) -> Company:
    """Flows, installed items and ties of an account."""
    return Company(tuple(steps(conn, account_id)), tuple(items(conn, account_id)), tuple(ties(conn, account_id)))


def steps(conn: Connection, account_id: str) -> list[StepRow]:
    """The steps of all flows of an account, in their order."""
    rows = conn.execute(_with_person(flow_step).where(flow_step.c.account_id == account_id, live(flow_step))
                        .order_by(flow_step.c.flow, flow_step.c.position, flow_step.c.id)).mappings()
    return [StepRow(
        row["id"], account_id, Flow(row["flow"]), row["name"], row["person_id"], _name(row), row["title"] or "",
        row["limit_amount"], row["lead_days"], row["note"] or "") for row in rows if row["flow"] in set(Flow)]


def items(conn: Connection, account_id: str) -> list[ItemRow]:
    """What an account has installed: what ends first comes first, what never ends last."""
    rows = conn.execute(
        select(installed_item, site.c.name.label("site_name"))
        .outerjoin(site, and_(site.c.id == installed_item.c.site_id, live(site)))
        .where(installed_item.c.account_id == account_id, live(installed_item))
        .order_by(installed_item.c.id)).mappings()
    found = [ItemRow(
        row["id"], account_id, row["site_id"], row["site_name"] or "", row["name"], row["maker"] or "",
        row["model"] or "", row["quantity"], row["vendor"] or "", row["installed_on"], row["contract_end"],
        row["lease_end"], row["note"] or "") for row in rows]
    return sorted(found, key=lambda row: row.first_end or date.max)


def ties(conn: Connection, account_id: str) -> list[TieRow]:
    """Who of ours knows whom at an account, the strongest tie first."""
    rows = conn.execute(_with_person(tie).where(tie.c.account_id == account_id, live(tie))
                        .order_by(tie.c.strength.desc().nulls_last(), tie.c.id)).mappings()
    return [TieRow(
        row["id"], account_id, row["person_id"], _name(row), row["title"] or "", row["own_name"], row["how"] or "",
        Strength(row["strength"]) if row["strength"] in _STRENGTHS else None) for row in rows]


def known_through(conn: Connection, account_id: str) -> dict[str, str]:
    """Who of ours knows each person best, and how; people nobody knows are left out."""
    found: dict[str, str] = {}
    for row in ties(conn, account_id):
        if row.person_id:
            found.setdefault(row.person_id, " · ".join(part for part in (row.own_name, row.how) if part))
    return found


def _with_person(table: Table) -> Select[Any]:
    return select(table, person.c.family, person.c.given, person.c.title).outerjoin(
        person, and_(person.c.id == table.c.person_id, live(person)))


def _name(row: RowMapping) -> str:
    return spoken(row["family"], row["given"]) if row["family"] else ""
