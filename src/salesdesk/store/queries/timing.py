"""The dates of all accounts that make them move, what is set about them, and inquiries without an answer."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import Any

from sqlalchemy import Connection, and_, or_, select, true

from salesdesk.domain import timing
from salesdesk.domain.activities import TaskKind
from salesdesk.domain.buying import NeedLevel, Precision
from salesdesk.domain.stages import Outcome
from salesdesk.domain.timing import Inquiry, Plan, Row, TimingKind
from salesdesk.store.bulk import in_bulk
from salesdesk.store.queries import timing_marks
from salesdesk.store.queries.common import in_touch, live, parts
from salesdesk.store.queries.timing_marks import DealDays
from salesdesk.store.tables import account, activity, deal, setting, task
from salesdesk.store.tables.buying import timing_event

_new_row = partial(tuple.__new__, Row)
_INQUIRIES_MOST = 50
_BUDGETS_MOST = 200
_MANY = 2000  # accounts from which on reading all of them is quicker than naming them


@dataclass(frozen=True)
class EventRow:
    """A timing event as its dialog shows it; lead_days None = as the settings say."""

    id: str
    account_id: str
    deal_id: str
    kind: TimingKind
    on_day: date
    precision: Precision
    text: str
    lead_days: int | None


def plan(conn: Connection) -> Plan:
    """What is set about timing, defaults where nothing is."""
    found = {row.key: row.value for row in conn.execute(
        select(setting.c.key, setting.c.value).where(live(setting), setting.c.key.startswith("timing_")))}

    def number(key: str, usual: int) -> int:
        value = found.get(key, "")
        return int(value) if value.isdecimal() else usual

    return Plan(
        {kind: number(f"timing_lead_{kind.value}", days) for kind, days in timing.LEADS.items()},
        number("timing_budget_weeks", timing.BUDGET_WEEKS),
        {level: number(f"timing_hours_{level.value}", hours) for level, hours in timing.HOURS.items()},
        found.get("timing_follow_ups", "") != "0")


def event(conn: Connection, event_id: str) -> EventRow | None:
    """One timing event; None where it is missing or in the bin. The day of a deal's planned purchase is the deal's."""
    row = conn.execute(
        select(timing_event, deal.c.planned_on, deal.c.planned_precision)
        .outerjoin(deal, and_(deal.c.id == timing_event.c.deal_id, live(deal)))
        .where(timing_event.c.id == event_id, live(timing_event))).first()
    if row is None:
        return None
    of_deal = row.kind == TimingKind.PURCHASE.value and row.planned_on is not None
    return EventRow(
        row.id, row.account_id, row.deal_id or "", TimingKind(row.kind), row.planned_on if of_deal else row.on_day,
        Precision((row.planned_precision if of_deal else row.precision) or Precision.DAY.value), row.text or "",
        row.lead_days)


def purchase_event(conn: Connection, about: Mapping[str, Any]) -> str | None:
    """The event that puts the planned purchase of a deal into words; `about` is the row of one (kind, deal_id)."""
    if about.get("kind") != TimingKind.PURCHASE.value or not about.get("deal_id"):
        return None
    return conn.scalars(
        select(timing_event.c.id).where(live(timing_event), timing_event.c.kind == TimingKind.PURCHASE.value,
                                        timing_event.c.deal_id == about["deal_id"])
        .order_by(timing_event.c.id.desc()).limit(1)).first()


@in_bulk()
def rows(conn: Connection, today: date, until: date, plan: Plan, question: str = "") -> list[Row]:
    """Every account with a day up to `until` or a need, the largest open deals without any, and who budgets now.

    `question` are the words of the question that asks for the time: whose it is noted for already is `asked`.
    """
    deals = timing_marks.deal_days(conn)
    marks = timing_marks.marks(conn, deals, today.replace(day=1), until, plan)
    by_account: dict[str, list[DealDays]] = defaultdict(list)
    for deal_row in deals:
        by_account[deal_row.account_id].append(deal_row)
    found = []
    for key, name, industry, month, sample in _accounts(
            conn, {*marks, *by_account, *_in_budget_season(conn, today, plan)}):
        known = marks.get(key, [])
        counted = timing.counted_budget(key, month, known, plan, today, own=not sample) if month else None
        if counted is not None and counted.day <= until:
            known = [*known, counted]
        level, deal_id = timing_marks.urgent(by_account[key]) if key in by_account else (None, "")
        found.append(_new_row((key, name, industry or "", level, deal_id, timing.in_order(known), False)))
    return _with_questions(conn, found, question)


def unanswered(conn: Connection) -> list[Inquiry]:
    """Inquiries of open deals since which nobody has been in touch with them, the longest wait first."""
    touched = select(activity.c.id).where(
        live(activity), activity.c.done.is_(true()), activity.c.at >= deal.c.inquiry_at, in_touch(),
        or_(activity.c.deal_id == deal.c.id,
            and_(activity.c.account_id == deal.c.account_id, activity.c.deal_id.is_(None)))).exists()
    found = conn.execute(
        select(deal.c.id, deal.c.account_id, deal.c.name, account.c.name, deal.c.inquiry_at, deal.c.need_level)
        .outerjoin(account, account.c.id == deal.c.account_id)
        .where(live(deal), deal.c.outcome == Outcome.OPEN.value, deal.c.inquiry_at.is_not(None), ~touched)
        .order_by(deal.c.inquiry_at, deal.c.id).limit(_INQUIRIES_MOST))
    return [Inquiry(key, account_id or "", name, account_name or "", at, NeedLevel(level) if level else None)
            for key, account_id, name, account_name, at, level in found]


def follow_ups(conn: Connection, keys: Sequence[str]) -> set[str]:
    """Those of these tasks that were made once, whether they are done, open or in the bin."""
    return {key for part in parts(keys) for key in conn.scalars(select(task.c.id).where(task.c.id.in_(part)))}


def _accounts(conn: Connection, keys: set[str]) -> Iterator[Any]:
    some = select(account.c.id, account.c.name, account.c.industry, account.c.fiscal_month,
                  account.c.sample).where(live(account))
    if len(keys) > _MANY:
        yield from (row for row in conn.execute(some.order_by(account.c.id)).all() if row[0] in keys)
        return
    for part in parts(sorted(keys)):
        yield from conn.execute(some.where(account.c.id.in_(part)).order_by(account.c.id)).all()


def _in_budget_season(conn: Connection, today: date, plan: Plan) -> list[str]:
    """Accounts whose counted budget season is open now, the best ranked first."""
    lead = timedelta(plan.leads[TimingKind.BUDGET])
    months = [month for month in range(1, 13)
              if timing.budget_deadline(month, plan.budget_weeks, today) - lead <= today]
    return list(conn.scalars(
        select(account.c.id).where(live(account), account.c.fiscal_month.in_(months))
        .order_by(account.c.rank.is_(None), account.c.rank, account.c.search, account.c.id).limit(_BUDGETS_MOST)))


def asked(conn: Connection, question: str) -> set[str | None]:
    """Accounts whom this question is to be put to."""
    return set(conn.scalars(select(task.c.account_id).where(
        live(task), task.c.done_at.is_(None), task.c.kind == TaskKind.QUESTION.value, task.c.text == question)))


def _with_questions(conn: Connection, found: list[Row], question: str) -> list[Row]:
    if not question:
        return found
    noted = asked(conn, question)
    return [row._replace(asked=True) if row.id in noted else row for row in found] if noted else found
