"""The dates of all accounts that make them move, what is set about them, and inquiries without an answer."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, and_, func, or_, select, true

from salesdesk.domain import timing
from salesdesk.domain.activities import TaskKind
from salesdesk.domain.buying import NeedLevel, Precision
from salesdesk.domain.stages import Outcome
from salesdesk.domain.timing import Inquiry, Mark, Plan, Row, TimingKind
from salesdesk.store.queries.common import live, parts
from salesdesk.store.tables import account, activity, deal, installed_item, setting, task
from salesdesk.store.tables.buying import timing_event

UNDATED_MOST = 200
_INQUIRIES_MOST = 50
_BUDGETS_MOST = 200
_DEALS = (Outcome.OPEN.value, Outcome.HOLD.value)


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


def rows(conn: Connection, today: date, until: date, plan: Plan, question: str = "") -> list[Row]:
    """Every account with a day up to `until` or a need, the largest open deals without any, and who budgets now.

    `question` are the words of the question that asks for the time: whose it is noted for already is `asked`.
    """
    deals = _deals(conn)
    marks = _marks(conn, deals, today, until, plan)
    by_account: dict[str, list[Any]] = defaultdict(list)
    for row in deals:
        by_account[row.account_id].append(row)
    names = _accounts(conn, {*marks, *by_account, *_in_budget_season(conn, today, plan)})
    found = []
    for key, about in names.items():
        mine = by_account.get(key, [])
        known = marks.get(key, [])
        counted = timing.counted_budget(key, about.fiscal_month, known, plan, today, own=not about.sample)
        all_marks = timing.in_order([*known, *([counted] if counted and counted.day <= until else [])])
        found.append(Row(key, about.name, about.industry or "", _level(mine), _main_deal(mine), all_marks))
    return _with_questions(conn, found, question)


def unanswered(conn: Connection) -> list[Inquiry]:
    """Inquiries of open deals since which nobody has been in touch with them, the longest wait first."""
    touched = select(activity.c.id).where(
        live(activity), activity.c.done.is_(true()), activity.c.at >= deal.c.inquiry_at,
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


def _deals(conn: Connection) -> Sequence[Any]:
    """Open and sleeping deals that say something about time, and the largest open ones of other accounts."""
    columns = (deal.c.id, deal.c.account_id, deal.c.planned_on, deal.c.planned_precision, deal.c.decide_by,
               deal.c.deadline_fixed, deal.c.need_level, deal.c.restart_on, deal.c.outcome,
               deal.c.amount, deal.c.sample)
    some = select(*columns).where(live(deal), deal.c.account_id.is_not(None))
    telling = or_(deal.c.planned_on.is_not(None), deal.c.decide_by.is_not(None), deal.c.need_level.is_not(None),
                  deal.c.restart_on.is_not(None))
    found = list(conn.execute(some.where(deal.c.outcome.in_(_DEALS), telling)))
    silent = conn.execute(
        some.where(deal.c.outcome == Outcome.OPEN.value, ~telling)
        .order_by(func.coalesce(deal.c.amount, 0).desc(), deal.c.id).limit(UNDATED_MOST))
    return [*found, *silent]


def _marks(conn: Connection, deals: Iterable[Any], today: date, until: date, plan: Plan) -> dict[str, list[Mark]]:
    first = today.replace(day=1)
    found: dict[str, list[Mark]] = defaultdict(list)
    events = _events(conn, first, until)
    spoken = {row.deal_id: row for row in sorted(events, key=lambda row: str(row.id)) if _of_deal(row)}
    for row in deals:
        for mark in _deal_marks(row, spoken.get(row.id), plan):
            if mark.day <= until:
                found[row.account_id].append(mark)
    for row in events:
        if not _of_deal(row):
            kind = TimingKind(row.kind)
            lead = plan.leads[kind] if row.lead_days is None else row.lead_days
            found[row.account_id].append(Mark(
                kind, row.on_day, lead, "timing_event", row.id, row.deal_id or "", row.text or "",
                Precision(row.precision or Precision.DAY.value), own=not row.sample))
    for row in _items(conn, first, until):
        for kind, day in ((TimingKind.LEASE_END, row.lease_end), (TimingKind.CONTRACT_END, row.contract_end)):
            if day is not None and first <= day <= until:
                found[row.account_id].append(
                    Mark(kind, day, plan.leads[kind], "installed_item", row.id, own=not row.sample))
    return found


def _deal_marks(row: Any, spoken: Any, plan: Plan) -> Iterable[Mark]:
    """The days of a deal; `spoken` is the event that puts its planned purchase into words."""
    own = not row.sample
    if row.planned_on is not None:
        lead = spoken.lead_days if spoken is not None else None
        yield Mark(TimingKind.PURCHASE, row.planned_on, plan.leads[TimingKind.PURCHASE] if lead is None else lead,
                   "deal", row.id, row.id, (spoken.text or "") if spoken is not None else "",
                   Precision(row.planned_precision or Precision.DAY.value), own=own)
    if row.decide_by is not None:
        lead = plan.leads[TimingKind.DECIDE_BY]
        yield Mark(TimingKind.DECIDE_BY, row.decide_by, lead, "deal", row.id, row.id, own=own)
    if row.restart_on is not None and row.outcome == Outcome.HOLD.value:
        lead = plan.leads[TimingKind.RESTART]
        yield Mark(TimingKind.RESTART, row.restart_on, lead, "deal", row.id, row.id, own=own)


def _of_deal(row: Any) -> bool:
    return row.kind == TimingKind.PURCHASE.value and row.deal_id is not None


def _events(conn: Connection, first: date, until: date) -> Sequence[Any]:
    purchase = and_(timing_event.c.kind == TimingKind.PURCHASE.value, timing_event.c.deal_id.is_not(None))
    return conn.execute(
        select(timing_event.c.id, timing_event.c.account_id, timing_event.c.deal_id, timing_event.c.kind,
               timing_event.c.on_day, timing_event.c.precision, timing_event.c.text, timing_event.c.lead_days,
               timing_event.c.sample)
        .where(live(timing_event), or_(purchase, timing_event.c.on_day.between(first, until)))).all()


def _items(conn: Connection, first: date, until: date) -> Sequence[Any]:
    return conn.execute(
        select(installed_item.c.id, installed_item.c.account_id, installed_item.c.lease_end,
               installed_item.c.contract_end, installed_item.c.sample)
        .where(live(installed_item), or_(installed_item.c.lease_end.between(first, until),
                                         installed_item.c.contract_end.between(first, until)))).all()


def _accounts(conn: Connection, keys: set[str]) -> dict[str, Any]:
    some = select(account.c.id, account.c.name, account.c.industry, account.c.fiscal_month, account.c.sample)
    return {row.id: row for part in parts(sorted(keys))
            for row in conn.execute(some.where(live(account), account.c.id.in_(part)))}


def _in_budget_season(conn: Connection, today: date, plan: Plan) -> list[str]:
    """Accounts whose counted budget season is open now, the best ranked first."""
    lead = timedelta(plan.leads[TimingKind.BUDGET])
    months = [month for month in range(1, 13)
              if timing.budget_deadline(month, plan.budget_weeks, today) - lead <= today]
    return list(conn.scalars(
        select(account.c.id).where(live(account), account.c.fiscal_month.in_(months))
        .order_by(account.c.rank.is_(None), account.c.rank, account.c.search, account.c.id).limit(_BUDGETS_MOST)))


def _level(deals: Iterable[Any]) -> NeedLevel | None:
    levels = {row.need_level for row in deals if row.outcome == Outcome.OPEN.value}
    return next((level for level in timing.URGENCY if level.value in levels), None)


def _main_deal(deals: Sequence[Any]) -> str:
    """The deal a row opens: the most urgent, then the one that is planned first, then the largest."""
    ranked = {level.value: place for place, level in enumerate(timing.URGENCY)}
    order = sorted(deals, key=lambda row: (
        row.outcome != Outcome.OPEN.value, ranked.get(row.need_level, len(ranked)), row.planned_on or date.max,
        -(row.amount or 0), row.id))
    return order[0].id if order else ""


def _with_questions(conn: Connection, found: list[Row], question: str) -> list[Row]:
    if not question:
        return found
    asked = set(conn.scalars(select(task.c.account_id).where(
        live(task), task.c.done_at.is_(None), task.c.kind == TaskKind.QUESTION.value, task.c.text == question)))
    return [row._replace(asked=True) if row.id in asked else row for row in found]
