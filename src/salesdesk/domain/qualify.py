"""BANTCH: what must be heard before a deal can be judged."""

from enum import IntEnum, StrEnum


class Item(StrEnum):
    """Budget, authority, needs, timing, competitor, human resources (advertimes.com, p=425561)."""

    BUDGET = "B"
    AUTHORITY = "A"
    NEEDS = "N"
    TIMING = "T"
    COMPETITOR = "C"
    STAFFING = "H"


class Heard(IntEnum):
    """0 not heard, 1 partly, 2 confirmed."""

    NO = 0
    PARTLY = 1
    CONFIRMED = 2
