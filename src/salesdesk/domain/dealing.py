"""What is dealt with in a deal: its nouns, their states, and the sums of lines and benefits."""

from collections.abc import Iterable
from enum import StrEnum


class Noun(StrEnum):
    """A kind of thing that a deal holds any number of."""

    LINE = "line"
    PROPOSAL = "proposal"
    BENEFIT = "benefit"
    POINT = "point"
    OBSTACLE = "obstacle"
    WANTED = "wanted"
    CONSENT = "consent"
    CASE = "case"


ORDERED = frozenset({Noun.LINE, Noun.BENEFIT})


class Topic(StrEnum):
    """What an open point of negotiation is about."""

    TERMS = "terms"
    DELIVERY = "delivery"
    PRICE = "price"
    OTHER = "other"


class PointState(StrEnum):
    """Where an open point or an obstacle stands."""

    OPEN = "open"
    TALKING = "talking"
    SETTLED = "settled"


class ConsentState(StrEnum):
    """How somebody whose consent is needed stands."""

    UNKNOWN = "unknown"
    GIVEN = "given"
    LIKELY = "likely"
    REFUSED = "refused"


class ProposalSize(StrEnum):
    """A small proposal opens the door, a big one is the deal."""

    SMALL = "small"
    BIG = "big"


def line_total(quantity_milli: int | None, price: int | None, discount_permille: int | None = None) -> int | None:
    """Whole yen of a line, halves rounded up; None without a price. No quantity counts as one."""
    if price is None:
        return None
    quantity = 1000 if quantity_milli is None else quantity_milli
    product = price * quantity * (1000 - (discount_permille or 0))
    return (product + 500_000) // 1_000_000


def line_profit(
    quantity_milli: int | None, price: int | None, cost: int | None, discount_permille: int | None = None,
) -> int | None:
    """Gross profit of a line in yen; None where price or cost is not known."""
    total, spent = line_total(quantity_milli, price, discount_permille), line_total(quantity_milli, cost)
    return None if total is None or spent is None else total - spent


def total(values: Iterable[int | None]) -> int | None:
    """The sum, None as soon as one part is not known or where there is none."""
    known = list(values)
    return None if not known or any(value is None for value in known) else sum(value or 0 for value in known)


def payback_years(amount: int | None, yearly: int, once: int = 0) -> float | None:
    """Years until savings have paid the amount, what is saved once taken off first; None where that is never."""
    if amount is None or yearly <= 0:
        return None
    return max(0, amount - once) / yearly
