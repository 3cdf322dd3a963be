"""Gathers the days of deals, installed items and timing events into marks: thousands of rows, few statements."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, Text, and_, func, or_, select, type_coerce

from salesdesk.domain import timing
from salesdesk.domain.buying import Deadline, NeedLevel, Precision
from salesdesk.domain.stages import Outcome
from salesdesk.domain.timing import Mark, Plan, TimingKind
from salesdesk.store.queries.common import as_day, live
from salesdesk.store.tables import deal, installed_item
from salesdesk.store.tables.buying import timing_event

SILENT_MOST = 200
# a member of an enum costs more to look up than all else that is done with a row
_OPEN, _HOLD, _LOST = Outcome.OPEN.value, Outcome.HOLD.value, Outcome.LOST.value
_NO_DEADLINE = Deadline.NONE.value
_PURCHASE, _DECIDE, _RESTART = TimingKind.PURCHASE, TimingKind.DECIDE_BY, TimingKind.RESTART
_PURCHASE_KEY = TimingKind.PURCHASE.value
_KINDS = {kind.value: kind for kind in TimingKind}
_PRECISIONS = {precision.value: precision for precision in Precision} | {None: Precision.DAY}
_DAY = Precision.DAY
_RANKS = {level.value: place for place, level in enumerate(timing.URGENCY)}
_LEVELS: Mapping[str | None, NeedLevel | None] = {level.value: level for level in timing.URGENCY} | {None: None}
_NO_RANK = len(_RANKS)
_new_mark = partial(tuple.__new__, Mark)


class DealDays(NamedTuple):
    """What a deal says about time."""

    id: str
    account_id: str
    planned_on: date | None
    precision: str | None
    decide_by: date | None
    need: str | None
    restart_on: date | None
    wake_on: date | None
    amount: int
    sample: bool

    @property
    def rank(self) -> tuple[int, date, int, str]:
        """Smallest for the deal a row opens: the most urgent, then planned first, then the largest."""
        return _RANKS.get(self.need or "", _NO_RANK), self.planned_on or date.max, -self.amount, self.id


class Words(NamedTuple):
    """What an event adds to the planned purchase of its deal."""

    text: str
    lead: int | None


def deal_days(conn: Connection) -> list[DealDays]:
    """Open and sleeping deals that say something about time (lost ones that come back too), and the largest silent."""
    some = select(
        deal.c.id, deal.c.account_id, _text(deal.c.planned_on), deal.c.planned_precision, _text(deal.c.decide_by),
        deal.c.deadline_fixed, deal.c.need_level, _text(deal.c.restart_on), _text(deal.c.wake_on), deal.c.outcome,
        deal.c.amount, deal.c.sample).where(live(deal), deal.c.account_id.is_not(None))
    telling = or_(deal.c.planned_on.is_not(None), deal.c.decide_by.is_not(None), deal.c.need_level.is_not(None))
    awake = some.where(deal.c.outcome == _OPEN)
    silent = awake.where(~telling).order_by(func.coalesce(deal.c.amount, 0).desc(), deal.c.id).limit(SILENT_MOST)
    asleep = some.where(or_(
        and_(deal.c.outcome == _HOLD, or_(telling, deal.c.restart_on.is_not(None))),
        and_(deal.c.outcome == _LOST, deal.c.restart_on.is_not(None), deal.c.wake_on.is_not(None))))
    found: tuple[Select[Any], ...] = (awake.where(telling), asleep, silent)
    return [_days(*row) for part in found for row in conn.execute(part).all()]


def marks(conn: Connection, deals: Iterable[DealDays], first: date, until: date, plan: Plan) -> dict[str, list[Mark]]:
    """The marks of every account from one day to another; days of deals also where they have passed."""
    found: dict[str, list[Mark]] = defaultdict(list)
    spoken: dict[str, Words] = {}
    for account_id, mark in _event_marks(conn, first, until, plan, spoken):
        found[account_id].append(mark)
    for row in deals:
        for mark in _deal_marks(row, spoken.get(row.id), plan):
            if mark.day <= until:
                found[row.account_id].append(mark)
    for account_id, mark in _item_marks(conn, first, until, plan):
        found[account_id].append(mark)
    return found


def urgent(deals: Sequence[DealDays]) -> tuple[NeedLevel | None, str]:
    """The most urgent need of an account's deals, and the deal its row opens."""
    if not deals:
        return None, ""
    first = deals[0] if len(deals) == 1 else min(deals, key=lambda row: row.rank)
    return _LEVELS.get(first.need), first.id


def _days(key: str, account_id: str, planned: Any, precision: str | None, decide: Any, fixed: str | None,
          need: str | None, restart: Any, wake: Any, outcome: str, amount: int | None, sample: bool | None) -> DealDays:
    if outcome == _OPEN:
        return DealDays(key, account_id, as_day(planned), precision,
                        None if fixed == _NO_DEADLINE else as_day(decide), need, None, None, amount or 0, bool(sample))
    lost = outcome == _LOST  # what it needed then says nothing now, and a lost one has no plans
    return DealDays(key, account_id, None if lost else as_day(planned), precision,
                    None if lost or fixed == _NO_DEADLINE else as_day(decide), None, as_day(restart), as_day(wake),
                    amount or 0, bool(sample))


def _deal_marks(row: DealDays, words: Words | None, plan: Plan) -> Iterator[Mark]:
    leads, own = plan.leads, not row.sample
    if row.planned_on is not None:
        lead = leads[_PURCHASE] if words is None or words.lead is None else words.lead
        yield _new_mark((_PURCHASE, row.planned_on, lead, "deal", row.id, row.id, words.text if words else "",
                         _PRECISIONS[row.precision], False, own))
    if row.decide_by is not None:
        yield _new_mark((_DECIDE, row.decide_by, leads[_DECIDE], "deal", row.id, row.id, "", _DAY, False, own))
    if row.restart_on is not None:
        lead = leads[_RESTART] if row.wake_on is None else max(0, (row.restart_on - row.wake_on).days)
        yield _new_mark((_RESTART, row.restart_on, lead, "deal", row.id, row.id, "", _DAY, False, own))


def _event_marks(conn: Connection, first: date, until: date, plan: Plan,
                 spoken: dict[str, Words]) -> Iterator[tuple[str, Mark]]:
    """Marks of events; those that only put a deal's planned purchase into words go into `spoken`."""
    purchase = and_(timing_event.c.kind == _PURCHASE_KEY, timing_event.c.deal_id.is_not(None))
    for key, account_id, deal_id, kind, day, precision, text, lead, sample in conn.execute(
            select(timing_event.c.id, timing_event.c.account_id, timing_event.c.deal_id, timing_event.c.kind,
                   _text(timing_event.c.on_day), timing_event.c.precision, timing_event.c.text,
                   timing_event.c.lead_days, timing_event.c.sample)
            .where(live(timing_event), or_(purchase, timing_event.c.on_day.between(first, until)))
            .order_by(timing_event.c.id)).all():
        if kind == _PURCHASE_KEY and deal_id is not None:
            spoken[deal_id] = Words(text or "", lead)
        else:
            known = _KINDS[kind]
            yield account_id, _new_mark((
                known, as_day(day), plan.leads[known] if lead is None else lead, "timing_event", key, deal_id or "",
                text or "", _PRECISIONS[precision], False, not sample))


def _item_marks(conn: Connection, first: date, until: date, plan: Plan) -> Iterator[tuple[str, Mark]]:
    for kind, column in ((TimingKind.LEASE_END, installed_item.c.lease_end),
                         (TimingKind.CONTRACT_END, installed_item.c.contract_end)):
        lead = plan.leads[kind]
        for key, account_id, day, sample in conn.execute(
                select(installed_item.c.id, installed_item.c.account_id, _text(column), installed_item.c.sample)
                .where(live(installed_item), column.between(first, until))).all():
            yield account_id, _new_mark((kind, as_day(day), lead, "installed_item", key, "", "", _DAY, False,
                                         not sample))


def _text(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """A day as the driver gives it: many rows share theirs, so each is read once."""
    return type_coerce(column, Text).label(None)
