"""How somebody is by nature: six scales between two ends, each with five dots."""

from collections.abc import Mapping
from enum import StrEnum

LOWEST, HIGHEST = 1, 5
CLEARED = 0  # the value of a row that takes a scale back


class Scale(StrEnum):
    """One scale, named after its two ends."""

    PRICE_QUALITY = "price_quality"
    BUDGET_VALUE = "budget_value"
    WARY_NEW = "wary_new"
    FAST_COMPARES = "fast_compares"
    INCENTIVES = "incentives"
    COMPLAINTS = "complaints"


def lean(value: int) -> int:
    """Which end a value leans to: -1 the first, 1 the second, 0 neither or not known."""
    return 0 if not value else (value > 3) - (value < 3)


def stepped(value: int, by: int) -> int:
    """The dot beside a value, never past an end; from nothing to the middle."""
    return 3 if not value else max(LOWEST, min(HIGHEST, value + by))


def known(values: Mapping[Scale, int]) -> tuple[Scale, ...]:
    """The scales that have a value, in their order."""
    return tuple(scale for scale in Scale if values.get(scale, CLEARED))
