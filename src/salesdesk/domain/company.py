"""How a company decides, pays and what it has: order of steps, days they take, when contracts and leases end."""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import IntEnum, StrEnum

SOON_DAYS = 365
LONGEST_STEP = 999


class Flow(StrEnum):
    """What a row of steps leads to: a decision, or money."""

    APPROVAL = "approval"
    PAYMENT = "payment"


class Strength(IntEnum):
    """How well somebody on our side knows them."""

    SLIGHT = 1
    GOOD = 2
    CLOSE = 3


def total_days(days: Iterable[int | None]) -> tuple[int, bool]:
    """Days all steps take together, and whether every step's are known."""
    known = list(days)
    return sum(each or 0 for each in known), None not in known


def steps_passed(limits: Sequence[int | None], amount: int | None) -> int:
    """How many steps something of this price passes: up to the first whose limit covers it, all where none does."""
    covering = (place for place, limit in enumerate(limits, 1) if amount is not None and limit and limit >= amount)
    return next(covering, len(limits))


def is_soon(end: date, today: date) -> bool:
    """Whether an end is near enough to act on it: within a year from today, or today."""
    return 0 <= (end - today).days <= SOON_DAYS
