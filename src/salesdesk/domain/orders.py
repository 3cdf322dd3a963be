"""What follows an order: the steps until the money is in, when each is due, and what is asked for afterwards."""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum

from salesdesk.domain.calendar_days import add_months, month_end

_FRIDAY = 4


class StepKind(StrEnum):
    """The steps after an order, in their order; an order is closed only when COLLECTION is done."""

    PROCESSING = "processing"
    DELIVERY = "delivery"
    INVOICE = "invoice"
    REVENUE = "revenue"
    COLLECTION = "collection"


class FollowUp(StrEnum):
    """What we do for the customer's decision: REASSURE after the delivery, the others after the money is in."""

    REASSURE = "reassure"
    CASE = "case"
    REFERRAL = "referral"


class OrderState(StrEnum):
    """How an order stands: nothing done, some, everything but the money, or the money is in."""

    NEW = "new"
    RUNNING = "running"
    WAITING = "waiting"
    CLOSED = "closed"


STEPS = tuple(StepKind)
FOLLOWS: Mapping[StepKind, tuple[tuple[FollowUp, int], ...]] = {
    StepKind.DELIVERY: ((FollowUp.REASSURE, 7),),
    StepKind.COLLECTION: ((FollowUp.CASE, 7), (FollowUp.REFERRAL, 14)),
}
_DAYS = {StepKind.PROCESSING: 3, StepKind.DELIVERY: 14, StepKind.INVOICE: 7, StepKind.REVENUE: 0}


def due_after(kind: StepKind, before: date) -> date:
    """When a step is due that may begin on a day: a workday; the money by the end of the next month."""
    if kind is StepKind.COLLECTION:
        return _no_later(month_end(add_months(before.replace(day=1), 1)))
    return workday(before + timedelta(_DAYS[kind]))


def following(kind: StepKind) -> StepKind | None:
    """The step after this one."""
    at = STEPS.index(kind) + 1
    return STEPS[at] if at < len(STEPS) else None


def state(done: Mapping[StepKind, date | None]) -> OrderState:
    """How an order stands by the days its steps were done; closed only when the money is in."""
    if done.get(StepKind.COLLECTION):
        return OrderState.CLOSED
    if all(done.get(kind) for kind in STEPS[:-1]):
        return OrderState.WAITING
    return OrderState.RUNNING if any(done.values()) else OrderState.NEW


def workday(day: date) -> date:
    """The day, or the Monday after it on a weekend."""
    beyond = day.weekday() - _FRIDAY
    return day if beyond <= 0 else day + timedelta(3 - beyond)


def _no_later(day: date) -> date:
    beyond = day.weekday() - _FRIDAY
    return day if beyond <= 0 else day - timedelta(beyond)
