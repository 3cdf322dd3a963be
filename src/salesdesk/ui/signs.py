"""States that only exist as signs on the screen and on paper."""

from enum import StrEnum


class SealState(StrEnum):
    """What we know of the person in a role: met, known but not met, nobody known."""

    MET = "met"
    KNOWN = "known"
    GAP = "gap"
