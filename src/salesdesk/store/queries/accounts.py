"""Accounts for the list and the page, their sites, departments and contact points."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Select, and_, exists, false, func, or_, select, true

from salesdesk.domain.accounts import AccountKind, AccountRank, Organisation
from salesdesk.domain.activities import ActivityKind
from salesdesk.domain.leads import LeadClass
from salesdesk.domain.people import PointKind
from salesdesk.domain.stages import Outcome
from salesdesk.store.queries.common import first_steps, live, local_day, open_steps, parts, pattern
from salesdesk.store.tables import account, activity, contact_point, deal, department, person, site, task

DORMANT_DAYS = 180


class Show(StrEnum):
    """Which accounts a list shows."""

    ALL = "all"
    NEEDS_ACTION = "needs_action"
    DORMANT = "dormant"


class Order(StrEnum):
    """How a list of accounts is sorted."""

    NAME = "name"
    RANK = "rank"
    CHANGED = "changed"


@dataclass(frozen=True)
class AccountFilter:
    """`text` is a search key (domain.text.search_key); `today` decides what is overdue or dormant."""

    today: date
    text: str = ""
    show: Show = Show.ALL
    order: Order = Order.NAME


@dataclass(frozen=True)
class AccountListRow:
    """One line of the account list; `next_*` is the earliest open step, or planned contact (then with a kind)."""

    id: str
    name: str
    rank: AccountRank | None
    next_text: str
    next_due: date | None
    next_time: str
    last_contact: date | None
    open_deals: int
    next_kind: ActivityKind | None = None


@dataclass(frozen=True)
class AccountRow:
    """Everything an account holds; annual_sales in yen, fiscal_month 1-12 is the month its year ends.

    `size_year` is the year employees and sales are of.
    """

    id: str
    name: str
    reading: str
    kind: AccountKind | None
    rank: AccountRank | None
    segment: str
    industry: str
    employees: int | None
    annual_sales: int | None
    fiscal_month: int | None
    founded: int | None
    corporate_number: str
    website: str
    country: str
    business_plan: str
    room_to_grow: bool
    room_note: str
    note: str
    parent_id: str | None
    parent_name: str
    last_contact: date | None
    business_model: str
    currents: str
    organisation: Organisation | None
    size_year: int | None
    needs_introduction: bool
    lead_class: LeadClass | None


@dataclass(frozen=True)
class SiteRow:
    """A branch, plant or office of an account."""

    id: str
    account_id: str
    name: str
    note: str


@dataclass(frozen=True)
class DepartmentRow:
    """A department and the part it plays."""

    id: str
    account_id: str
    site_id: str | None
    parent_id: str | None
    name: str
    role: str


@dataclass(frozen=True)
class PointRow:
    """One way to reach an account, a site or a person; an address also has its parts."""

    id: str
    account_id: str | None
    site_id: str | None
    person_id: str | None
    kind: PointKind
    label: str
    value: str
    postal_code: str
    region: str
    city: str
    street: str


@dataclass(frozen=True)
class AccountCounts:
    """How much hangs on an account, for the tabs of its page."""

    people: int
    deals: int
    activities: int
    sites: int


def ids(conn: Connection, wanted: AccountFilter) -> list[str]:
    """Ids of the accounts a list shows, in its order."""
    statement = select(account.c.id).where(live(account))
    if wanted.text:
        statement = statement.where(account.c.search.like(pattern(wanted.text), escape="\\"))
    statement = _SHOW[wanted.show](statement, wanted.today)
    return list(conn.scalars(statement.order_by(*_ORDER[wanted.order])).all())


def list_rows(conn: Connection, keys: Sequence[str]) -> list[AccountListRow]:
    """The lines of some accounts, in the order of `keys`; missing ones are left out."""
    plain = {row.id: row for part in parts(keys) for row in conn.execute(
        select(account.c.id, account.c.name, account.c.rank).where(account.c.id.in_(part)))}
    steps = first_steps(conn, "account_id", keys)
    contacts = last_contacts(conn, keys)
    deals = _open_deals(conn, keys)
    rows = []
    for key in keys:
        row, step = plain.get(key), steps.get(key)
        if row is None:
            continue
        rows.append(AccountListRow(
            key, row.name, AccountRank(row.rank) if row.rank in _RANKS else None, step.text if step else "",
            step.due_on if step else None, step.due_time if step else "", contacts.get(key), deals.get(key, 0),
            ActivityKind(step.kind) if step and step.kind else None))
    return rows


def one(conn: Connection, key: str) -> AccountRow | None:
    """One account, or None where it is missing or in the bin."""
    parent = account.alias()
    statement = (
        select(account, func.coalesce(parent.c.name, "").label("parent_name"))
        .outerjoin(parent, parent.c.id == account.c.parent_id)
        .where(account.c.id == key, live(account))
    )
    row = conn.execute(statement).mappings().first()
    if row is None:
        return None
    return AccountRow(
        id=row["id"], name=row["name"], reading=row["reading"] or "",
        kind=AccountKind(row["kind"]) if row["kind"] else None,
        rank=AccountRank(row["rank"]) if row["rank"] else None,
        segment=row["segment"] or "", industry=row["industry"] or "", employees=row["employees"],
        annual_sales=row["annual_sales"], fiscal_month=row["fiscal_month"], founded=row["founded"],
        corporate_number=row["corporate_number"] or "", website=row["website"] or "", country=row["country"] or "",
        business_plan=row["business_plan"] or "", room_to_grow=bool(row["room_to_grow"]),
        room_note=row["room_note"] or "", note=row["note"] or "", parent_id=row["parent_id"],
        parent_name=row["parent_name"], last_contact=last_contacts(conn, [key]).get(key),
        business_model=row["business_model"] or "", currents=row["currents"] or "",
        organisation=Organisation(row["organisation"]) if row["organisation"] in _ORGANISATIONS else None,
        size_year=row["size_year"], needs_introduction=bool(row["needs_introduction"]),
        lead_class=LeadClass(row["lead_class"]) if row["lead_class"] in _LEAD_CLASSES else None)


def sites(conn: Connection, account_id: str) -> list[SiteRow]:
    """Sites of an account in the order they were made."""
    statement = select(site).where(site.c.account_id == account_id, live(site)).order_by(site.c.id)
    rows = conn.execute(statement).mappings()
    return [SiteRow(row["id"], account_id, row["name"], row["note"] or "") for row in rows]


def department_paths(conn: Connection) -> dict[str, tuple[str, ...]]:
    """Every department with those above it, the outermost first."""
    rows = {row.id: (row.parent_id, row.name) for row in conn.execute(
        select(department.c.id, department.c.parent_id, department.c.name).where(live(department)))}
    found: dict[str, tuple[str, ...]] = {}
    for key in rows:
        path: list[str] = []
        here, seen = key, set[str]()
        while here in rows and here not in seen:
            seen.add(here)
            path.insert(0, rows[here][1])
            here = rows[here][0]
        found[key] = tuple(path)
    return found


def departments(conn: Connection, account_id: str) -> list[DepartmentRow]:
    """Departments of an account in the order they were made."""
    where = (department.c.account_id == account_id, live(department))
    return [
        DepartmentRow(row["id"], account_id, row["site_id"], row["parent_id"], row["name"], row["role"] or "")
        for row in conn.execute(select(department).where(*where).order_by(department.c.id)).mappings()
    ]


def points(conn: Connection, *, account_id: str = "", site_id: str = "", person_id: str = "") -> list[PointRow]:
    """Contact points of one account, site or person, in their order."""
    column, key = next((c, k) for c, k in (
        (contact_point.c.person_id, person_id), (contact_point.c.site_id, site_id),
        (contact_point.c.account_id, account_id)) if k)
    statement = (select(contact_point).where(column == key, live(contact_point))
                 .order_by(contact_point.c.position, contact_point.c.id))
    return [point_row(row) for row in conn.execute(statement).mappings()]


def point_row(row: Any) -> PointRow:
    """A contact point out of a mapping of its columns."""
    return PointRow(
        row["id"], row["account_id"], row["site_id"], row["person_id"], PointKind(row["kind"]), row["label"] or "",
        row["value"], row["postal_code"] or "", row["region"] or "", row["city"] or "", row["street"] or "")


def counts(conn: Connection, key: str) -> AccountCounts:
    """Numbers of people, deals, activities and sites of an account."""
    found = [
        conn.execute(select(func.count()).select_from(table).where(table.c.account_id == key, live(table))).scalar_one()
        for table in (person, deal, activity, site)
    ]
    return AccountCounts(*found)


def names(conn: Connection) -> list[tuple[str, str]]:
    """(id, name) of every live account, by name; for choosing one."""
    statement = select(account.c.id, account.c.name).where(live(account)).order_by(account.c.search, account.c.id)
    return [(row[0], row[1]) for row in conn.execute(statement)]


def find(conn: Connection, name: str, name_key: str) -> list[str]:
    """Ids of accounts of exactly this name, else of those with the same company key."""
    exact = list(conn.scalars(select(account.c.id).where(live(account), account.c.name == name)))
    if exact:
        return exact
    return list(conn.scalars(select(account.c.id).where(live(account), account.c.name_key == name_key)))


def last_contacts(conn: Connection, keys: Sequence[str]) -> dict[str, date]:
    """Day of the last contact that took place, per account."""
    found: dict[str, date] = {}
    for part in parts(keys):
        statement = (
            select(activity.c.account_id, func.max(activity.c.at))
            .where(activity.c.account_id.in_(part), activity.c.done.is_(true()), live(activity))
            .group_by(activity.c.account_id)
        )
        found.update((row[0], _day(row[1])) for row in conn.execute(statement))
    return found


def _open_deals(conn: Connection, keys: Sequence[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for part in parts(keys):
        statement = (
            select(deal.c.account_id, func.count()).where(
                deal.c.account_id.in_(part), deal.c.outcome == Outcome.OPEN.value, live(deal))
            .group_by(deal.c.account_id)
        )
        found.update((row[0], row[1]) for row in conn.execute(statement))
    return found


def _day(value: datetime | str) -> date:
    return local_day(value if isinstance(value, datetime) else datetime.fromisoformat(value))


def _needs_action(statement: Select[Any], today: date) -> Select[Any]:
    overdue = exists().where(task.c.account_id == account.c.id, open_steps(), task.c.due_on <= today)
    running = exists().where(deal.c.account_id == account.c.id, live(deal), deal.c.outcome == Outcome.OPEN.value)
    step = exists().where(task.c.account_id == account.c.id, open_steps())
    visit = exists().where(activity.c.account_id == account.c.id, live(activity), activity.c.done.is_(false()))
    return statement.where(or_(overdue, and_(running, ~step, ~visit)))


def _dormant(statement: Select[Any], today: date) -> Select[Any]:
    since = datetime.combine(today - timedelta(days=DORMANT_DAYS), datetime.min.time()).astimezone()
    touched = exists().where(activity.c.account_id == account.c.id, live(activity), activity.c.done.is_(true()))
    lately = touched.where(activity.c.at >= since)
    return statement.where(or_(account.c.kind == AccountKind.DORMANT.value, and_(touched, ~lately)))


_RANKS = frozenset(rank.value for rank in AccountRank)
_ORGANISATIONS, _LEAD_CLASSES = frozenset(map(str, Organisation)), frozenset(map(str, LeadClass))
_SHOW = {Show.ALL: lambda statement, _today: statement, Show.NEEDS_ACTION: _needs_action, Show.DORMANT: _dormant}
_ORDER = {
    Order.NAME: (account.c.search, account.c.id),
    Order.RANK: (account.c.rank.asc().nulls_last(), account.c.search, account.c.id),
    Order.CHANGED: (account.c.updated_at.desc(), account.c.id),
}
