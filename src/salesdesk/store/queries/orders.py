"""Orders with the steps that follow them, and the one list of all that was ordered."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Subquery, exists, func, null, select, type_coerce, union_all

from salesdesk.domain import orders as rules
from salesdesk.domain.orders import FollowUp, OrderState, StepKind
from salesdesk.domain.stages import Outcome
from salesdesk.store.ids import natural_id
from salesdesk.store.queries.common import live, local_day, parts
from salesdesk.store.tables import account, deal, setting, task
from salesdesk.store.tables.orders import order_step, sales_order

FOLLOW_UPS = "order_follow_ups"  # the setting: OFF, or anything else for on
OFF = "off"


@dataclass(frozen=True)
class StepRow:
    """One step after an order; due_on None = no day set, done_on None = still open."""

    id: str
    kind: StepKind
    due_on: date | None
    done_on: date | None
    note: str


@dataclass(frozen=True)
class OrderRow:
    """An order with its steps in their order; amounts in yen; none of an imported one that nobody follows up."""

    id: str
    deal_id: str | None
    account_id: str | None
    number: str
    name: str
    ordered_on: date
    amount: int | None
    gross_profit: int | None
    product: str
    variant_id: str | None
    note: str
    steps: tuple[StepRow, ...]

    @property
    def state(self) -> OrderState:
        """How it stands."""
        return rules.state({step.kind: step.done_on for step in self.steps})

    @property
    def closed(self) -> bool:
        """Whether the money is in."""
        return self.state is OrderState.CLOSED

    @property
    def next_step(self) -> StepRow | None:
        """The first step that is still open; None where nothing is left or nothing was planned."""
        return None if self.closed else next((step for step in self.steps if step.done_on is None), None)


@dataclass(frozen=True)
class OrderedRow:
    """Something that was ordered: an order, or (order_id None) a won deal without one on its closing day."""

    order_id: str | None
    deal_id: str | None
    account_id: str | None
    on_day: date
    amount: int
    gross_profit: int | None
    product: str
    name: str


@dataclass(frozen=True)
class FollowUpRow:
    """A task made for the customer's decision; done_on None = still open."""

    kind: FollowUp
    task_id: str
    due_on: date | None
    done_on: date | None


def step_task_id(step_id: str) -> str:
    """The key of the task that reminds of a step."""
    return natural_id("task", "order_step", step_id)


def follow_up_id(order_id: str, kind: FollowUp) -> str:
    """The key of a task made after an order for the customer's decision."""
    return natural_id("task", "order_follow_up", order_id, kind.value)


def follow_ups(conn: Connection, order_id: str) -> dict[FollowUp, FollowUpRow]:
    """What is to be done or was done for the customer's decision; what does not exist yet is missing."""
    kinds = {follow_up_id(order_id, kind): kind for kind in FollowUp}
    found = conn.execute(select(task.c.id, task.c.due_on, task.c.done_at).where(live(task), task.c.id.in_(kinds)))
    return {kinds[row.id]: FollowUpRow(kinds[row.id], row.id, row.due_on, row.done_at and local_day(row.done_at))
            for row in found}


def follow_ups_on(conn: Connection) -> bool:
    """Whether these tasks are made by themselves."""
    return conn.scalar(select(setting.c.value).where(live(setting), setting.c.key == FOLLOW_UPS)) != OFF


def one(conn: Connection, order_id: str) -> OrderRow | None:
    """An order; None where it is gone."""
    return next(iter(_orders(conn, sales_order.c.id == order_id)), None)


def of_deal(conn: Connection, deal_id: str) -> OrderRow | None:
    """The order of a deal, the latest of several; None without one."""
    return next(iter(_orders(conn, sales_order.c.deal_id == deal_id)), None)


def of_account(conn: Connection, account_id: str) -> list[OrderRow]:
    """The orders of an account, the latest first."""
    return _orders(conn, sales_order.c.account_id == account_id)


def orders_of(conn: Connection, account_id: str = "") -> list[OrderedRow]:
    """All that was ordered, of one account or of all, oldest first."""
    found = _ordered()
    statement = select(found).order_by(found.c.on_day, found.c.order_id, found.c.deal_id)
    if account_id:
        statement = statement.where(found.c.account_id == account_id)
    return [OrderedRow(row.order_id, row.deal_id, row.account_id, row.on_day, int(row.amount or 0), row.gross_profit,
                       row.product or "", row.name) for row in conn.execute(statement)]


def sums(conn: Connection, until: date | None = None) -> dict[date, tuple[int, int]]:
    """(count, yen) of all that was ordered by day, to a day and including it."""
    found = _ordered()
    statement = select(found.c.on_day, func.count(), func.coalesce(func.sum(found.c.amount), 0)).group_by(
        found.c.on_day).order_by(found.c.on_day)
    if until is not None:
        statement = statement.where(found.c.on_day <= until)
    return {row[0]: (row[1], int(row[2])) for row in conn.execute(statement)}


def first_by_account(conn: Connection) -> dict[str, date]:
    """The day of the first order of every account that has ordered."""
    found = _ordered()
    statement = select(found.c.account_id, func.min(found.c.on_day)).join(
        account, account.c.id == found.c.account_id).where(live(account)).group_by(found.c.account_id)
    return {row[0]: row[1] for row in conn.execute(statement)}


@lru_cache(maxsize=1)
def _ordered() -> Subquery:
    orders = select(
        sales_order.c.id.label("order_id"), sales_order.c.deal_id, sales_order.c.account_id,
        sales_order.c.ordered_on.label("on_day"), sales_order.c.amount, sales_order.c.gross_profit,
        sales_order.c.product, sales_order.c.name).where(live(sales_order))
    has_one = exists().where(sales_order.c.deal_id == deal.c.id, live(sales_order))
    nothing = type_coerce(null(), deal.c.id.type)
    deals = select(
        nothing.label("order_id"), deal.c.id, deal.c.account_id, deal.c.closed_on, deal.c.amount,
        deal.c.gross_profit, deal.c.product, deal.c.name).where(
            live(deal), deal.c.outcome == Outcome.WON.value, deal.c.closed_on.is_not(None), ~has_one)
    return union_all(orders, deals).subquery()


def _orders(conn: Connection, *where: Any) -> list[OrderRow]:
    rows = conn.execute(select(sales_order).where(live(sales_order), *where).order_by(
        sales_order.c.ordered_on.desc(), sales_order.c.id.desc())).mappings().all()
    steps = _steps(conn, [row["id"] for row in rows])
    return [OrderRow(
        row["id"], row["deal_id"], row["account_id"], row["number"] or "", row["name"], row["ordered_on"],
        row["amount"], row["gross_profit"], row["product"] or "", row["variant_id"], row["note"] or "",
        tuple(steps.get(row["id"], ()))) for row in rows]


def _steps(conn: Connection, keys: list[str]) -> dict[str, list[StepRow]]:
    found: dict[str, list[StepRow]] = {}
    for part in parts(keys):
        for row in conn.execute(select(order_step).where(order_step.c.order_id.in_(part), live(order_step))):
            found.setdefault(row.order_id, []).append(
                StepRow(row.id, StepKind(row.kind), row.due_on, row.done_on, row.note or ""))
    return {key: _sorted(rows) for key, rows in found.items()}


def _sorted(rows: Iterable[StepRow]) -> list[StepRow]:
    return sorted(rows, key=lambda row: rules.STEPS.index(row.kind))
