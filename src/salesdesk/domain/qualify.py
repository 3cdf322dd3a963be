"""What must be heard before a deal can be judged: BANTCH, MEDDPICC, and the rank that follows. Never a probability."""

from collections.abc import Iterable, Mapping
from datetime import date
from enum import IntEnum, StrEnum


class Item(StrEnum):
    """Budget, authority, needs, timing, competitor, human resources (advertimes.com, p=425561)."""

    BUDGET = "B"
    AUTHORITY = "A"
    NEEDS = "N"
    TIMING = "T"
    COMPETITOR = "C"
    STAFFING = "H"


class Meddpicc(StrEnum):
    """Metrics, economic buyer, decision criteria and process, paper process, pain, champion, competition."""

    METRICS = "ME"
    ECONOMIC_BUYER = "EB"
    CRITERIA = "DC"
    PROCESS = "DP"
    PAPER = "PP"
    PAIN = "IP"
    CHAMPION = "CH"
    COMPETITION = "CO"


class Heard(IntEnum):
    """0 not heard, 1 partly, 2 confirmed."""

    NO = 0
    PARTLY = 1
    CONFIRMED = 2


class RankWhy(StrEnum):
    """Why a deal has its rank."""

    DEADLINE = "deadline"
    NO_DAY = "no_day"
    TIMING_PARTLY = "timing_partly"
    NEED_UNHEARD = "need_unheard"
    NO_TIMING = "no_timing"
    NOTHING = "nothing"


FULL = 2
BY_WEIGHT = (Item.TIMING, Item.NEEDS, Item.AUTHORITY, Item.BUDGET, Item.COMPETITOR, Item.STAFFING)
_GRADES = ((14, "S"), (12, "A"), (8, "B"), (4, "C"))


def points(heard: Iterable[Heard]) -> int:
    """The states added up."""
    return sum(map(int, heard))


def coverage_percent(heard: Mapping[Item, Heard]) -> int:
    """How much of BANTCH is heard, in whole percent of twelve points."""
    return round(100 * points(heard.values()) / (FULL * len(Item)))


def missing(heard: Mapping[Item, Heard]) -> tuple[list[Item], list[Item]]:
    """The items nobody has heard of, and those heard in part."""
    states = {item: heard.get(item, Heard.NO) for item in Item}
    return ([item for item, state in states.items() if state is Heard.NO],
            [item for item, state in states.items() if state is Heard.PARTLY])


def grade(heard: Mapping[Meddpicc, Heard]) -> str:
    """S, A, B, C or D of the sixteen points of MEDDPICC."""
    reached = points(heard.values())
    return next((name for least, name in _GRADES if reached >= least), "D")


def rank(heard: Mapping[Item, Heard], decide_by: date | None) -> tuple[str, RankWhy]:
    """A to D and why: a fixed deadline weighs most, an A needs confirmed timing, a day to decide by and a need."""
    timing, need = heard.get(Item.TIMING, Heard.NO), heard.get(Item.NEEDS, Heard.NO)
    if timing is Heard.CONFIRMED and decide_by is not None:
        return ("A", RankWhy.DEADLINE) if need else ("B", RankWhy.NEED_UNHEARD)
    if timing is Heard.CONFIRMED:
        return "B", RankWhy.NO_DAY
    if timing is Heard.PARTLY or decide_by is not None:
        return ("B" if need is Heard.CONFIRMED else "C"), RankWhy.TIMING_PARTLY
    if any(heard.values()):
        return "C", RankWhy.NO_TIMING
    return "D", RankWhy.NOTHING


def holding(heard: Mapping[Item, Heard], asked: Iterable[Item] = ()) -> Item | None:
    """The item that holds the next step back: of those the next stage asks for, else of all; None where none does."""
    wanted = set(asked)
    for group in (wanted, set(Item)):
        for item in BY_WEIGHT:
            least = Heard.PARTLY if group is wanted and wanted else Heard.CONFIRMED
            if item in group and heard.get(item, Heard.NO) < least:
                return item
    return None
