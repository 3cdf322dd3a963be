"""The ten phases of a customer's buying beside the stages of our selling, and what is wanted in a phase."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Generic, NamedTuple, Protocol, TypeVar

from salesdesk.domain.buying import PHASES, Precision
from salesdesk.domain.calendar_days import month_end, period
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.text import search_key

SEMINAR, SELECTION, COMPARISON, BUDGET, CONSENSUS, CONTRACT = range(5, 11)
DETAILS = 3
_FIVE = ((1, 2), (3, 5), (6, 7), (8, 9), (10, 10))
_MONTHS = {Precision.QUARTER: 3, Precision.FISCAL_YEAR: 12}


class Pace(StrEnum):
    """How our stage stands to their phase."""

    UNKNOWN = "unknown"
    IN_STEP = "in_step"
    AHEAD = "ahead"
    BEHIND = "behind"


class Stretch(NamedTuple):
    """The phases a stage of ours stands for, both ends included; none where first is above last."""

    first: int
    last: int


def check_phase(phase: int) -> None:
    """RuleError(BAD_RANGE) for a number that is no phase."""
    if not 1 <= phase <= PHASES:
        raise RuleError(Rule.BAD_RANGE, "phase", low=1, high=PHASES)


def stretches(stages: int) -> tuple[Stretch, ...]:
    """The phases beneath which each stage of a pipeline lies: five stages as we mean them, others spread evenly."""
    if stages == len(_FIVE):
        return tuple(Stretch(*each) for each in _FIVE)
    ends = [round(PHASES * place / stages) for place in range(stages + 1)] if stages else []
    return tuple(Stretch(before + 1, end) for before, end in itertools.pairwise(ends))


def place_of(phase: int, stages: int) -> int:
    """The place (1 = first) of the stage that goes with a phase."""
    check_phase(phase)
    return next(place for place, each in enumerate(stretches(stages), 1) if each.first <= phase <= each.last)


def lead(phase: int | None, stage_place: int, stages: int) -> int:
    """How many stages we are ahead of their phase, negative behind it; 0 where the phase is not known."""
    return 0 if phase is None or not stages else stage_place - place_of(phase, stages)


def pace(phase: int | None, stage_place: int, stages: int) -> Pace:
    """Whether we run ahead of them, behind or in step."""
    if phase is None or not stages:
        return Pace.UNKNOWN
    by = lead(phase, stage_place, stages)
    return Pace.IN_STEP if by == 0 else Pace.AHEAD if by > 0 else Pace.BEHIND


def last_day(day: date, precision: Precision | None, fiscal_start: int = 4) -> date:
    """The last day of the month, quarter or fiscal year a day lies in; the day itself for an exact one.

    `fiscal_start` is the month the customer's fiscal year begins in.
    """
    if precision is Precision.MONTH:
        return month_end(day)
    if precision in _MONTHS:
        return period(day, _MONTHS[precision], fiscal_start_month=fiscal_start).last
    return day


class Wanted(Protocol):
    """Something the customer wants to know, noted in a deal."""

    @property
    def text(self) -> str: ...
    @property
    def phase(self) -> int | None: ...
    @property
    def delivered_on(self) -> date | None: ...


W = TypeVar("W", bound=Wanted)


@dataclass(frozen=True)
class Wish(Generic[W]):
    """One line of the checklist: what a buyer wants here, and the row of the deal that says more about it."""

    text: str
    row: W | None = None


def wishes(phase: int, wanted_here: Sequence[str], rows: Sequence[W]) -> list[Wish[W]]:
    """The checklist of a phase: what buyers want here, each with the row that begins with its words, then the rest.

    The rest are the other rows of this phase and what is still owed from elsewhere.
    """
    left = list(rows)
    found: list[Wish[W]] = []
    for text in wanted_here:
        row = next((each for each in left if each.phase in {phase, None} and _names(each.text, text)), None)
        if row is not None:
            left.remove(row)
        found.append(Wish(row.text if row is not None else text, row))
    here = [each for each in left if each.phase == phase]
    owed = [each for each in left if each.phase != phase and each.delivered_on is None]
    return [*found, *(Wish(each.text, each) for each in (*here, *owed))]


def _names(text: str, line: str) -> bool:
    key = search_key(line)
    return bool(key) and search_key(text).startswith(key)
