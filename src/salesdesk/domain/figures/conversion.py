"""How deals pass from stage to stage: conversion, dwell times and cycle, from the history of their moves.

Stages are ranks 0, 1, 2 ... from the list to the order. A deal has reached every stage up to its furthest one, so
skipping counts and going back does no harm.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from salesdesk.domain.figures.rates import Rate, mean, median, win_rate
from salesdesk.domain.stages import Outcome

Period = tuple[date, date]
_GONE = frozenset({Outcome.LOST, Outcome.DROPPED})


@dataclass(frozen=True)
class Move:
    """A stage entered on a day; `asleep` are days of agreed sleep in it, `left` the day it ended before the next."""

    stage_rank: int
    entered: date
    asleep: int = 0
    left: date | None = None

    def days(self, until: date) -> int:
        """How long it lasted to a day, without the sleep."""
        return (until - self.entered).days - self.asleep


@dataclass(frozen=True)
class History:
    """All moves of one deal in order of time, how it ended and when (None while it is open)."""

    deal_id: str
    moves: tuple[Move, ...]
    outcome: Outcome
    closed_on: date | None = None

    @property
    def furthest(self) -> int:
        """The highest stage it was ever in; -1 without moves."""
        return max((move.stage_rank for move in self.moves), default=-1)

    def reached_on(self, rank: int) -> date | None:
        """The day it first entered that stage or a later one."""
        return next((move.entered for move in self.moves if move.stage_rank >= rank), None)


@dataclass(frozen=True)
class Conversion:
    """From a stage to the next: of all that reached it, and of those no longer sitting in it."""

    from_rank: int
    reached: Rate
    resolved: Rate


@dataclass(frozen=True)
class Spell:
    """One stay in a stage in days; not completed = still there, or put on hold there."""

    deal_id: str
    stage_rank: int
    days: int
    completed: bool


@dataclass(frozen=True)
class Dwell:
    """How long deals stay in a stage: days of completed spells, per-deal totals, open ages, Kaplan-Meier median."""

    stage_rank: int
    n: int
    mean: float | None
    median: float | None
    deals: int
    total_mean: float | None
    total_median: float | None
    open_ages: tuple[int, ...]
    survival_median: int | None


def _cohort(histories: Sequence[History], rank: int, period: Period | None) -> list[History]:
    """The deals that reached a stage, in the period if one is given (both ends included)."""
    if period is None:
        return [history for history in histories if history.furthest >= rank]
    first, last = period
    return [history for history in histories if (day := history.reached_on(rank)) and first <= day <= last]


def reached(histories: Sequence[History], stages: int, period: Period | None = None) -> tuple[int, ...]:
    """How many deals reached each stage, in the period by day of reaching it."""
    return tuple(len(_cohort(histories, rank, period)) for rank in range(stages))


def conversion(histories: Sequence[History], rank: int, period: Period | None = None) -> Conversion:
    """Conversion from a stage to the next; the period is that of reaching the earlier stage (ANALYTICS 4.1)."""
    cohort = _cohort(histories, rank, period)
    on = sum(history.furthest > rank for history in cohort)
    gone = sum(history.furthest == rank and history.outcome in _GONE for history in cohort)
    return Conversion(rank, Rate(on, len(cohort)), Rate(on, on + gone))


def conversions(histories: Sequence[History], stages: int, period: Period | None = None) -> tuple[Conversion, ...]:
    """The conversion from each stage but the last to its next."""
    return tuple(conversion(histories, rank, period) for rank in range(stages - 1))


def overall(histories: Sequence[History], stages: int, period: Period | None = None) -> Rate:
    """Orders per deal on the list: of those that reached the first stage, how many reached the last."""
    cohort = _cohort(histories, 0, period)
    return Rate(sum(history.furthest >= stages - 1 for history in cohort), len(cohort))


def stage_win_rate(histories: Sequence[History], rank: int) -> Rate:
    """Won of the won and lost deals that reached a stage."""
    outcomes = [history.outcome for history in _cohort(histories, rank, None)]
    return win_rate(outcomes.count(Outcome.WON), outcomes.count(Outcome.LOST))


def snapshot(histories: Sequence[History], stages: int) -> tuple[int, ...]:
    """How many deals stand in each stage now, won ones in the one they won in; deals off the board do not count."""
    standing = [history.moves[-1].stage_rank for history in histories
                if history.moves and history.outcome in (Outcome.OPEN, Outcome.WON)]  # fmt: skip
    return tuple(standing.count(rank) for rank in range(stages))


def spells(history: History, today: date) -> list[Spell]:
    """The stays of one deal in calendar days without agreed sleep; the stage a deal was won in is no stay."""
    stays = [Spell(history.deal_id, move.stage_rank, move.days(move.left or following.entered), completed=True)
             for move, following in pairwise(history.moves)]
    if history.moves and history.outcome is not Outcome.WON:
        last = history.moves[-1]
        until = last.left or history.closed_on or today
        stays.append(Spell(history.deal_id, last.stage_rank, last.days(until),
                           completed=history.outcome in _GONE))  # fmt: skip
    return stays


def survival_median(stays: Sequence[Spell]) -> int | None:
    """Kaplan-Meier: the days after which half have left the stage, open stays included; None if fewer have."""
    staying, at_risk = 1.0, len(stays)
    ended = Counter(stay.days for stay in stays)
    left = Counter(stay.days for stay in stays if stay.completed)
    for days in sorted(ended):
        staying *= 1 - left[days] / at_risk
        if left[days] and staying <= 0.5 + 1e-12:
            return days
        at_risk -= ended[days]
    return None


def dwell(histories: Sequence[History], rank: int, today: date) -> Dwell:
    """How long deals stay in a stage, in days (ANALYTICS 4.2)."""
    return _dwell([stay for history in histories for stay in spells(history, today) if stay.stage_rank == rank], rank)


def dwells(histories: Sequence[History], stages: int, today: date) -> tuple[Dwell, ...]:
    """The same for every stage."""
    stays: list[list[Spell]] = [[] for _ in range(stages)]
    for history in histories:
        for stay in spells(history, today):
            stays[stay.stage_rank].append(stay)
    return tuple(_dwell(found, rank) for rank, found in enumerate(stays))


def _dwell(stays: Sequence[Spell], rank: int) -> Dwell:
    done = [stay.days for stay in stays if stay.completed]
    totals: defaultdict[str, int] = defaultdict(int)
    for stay in stays:
        if stay.completed:
            totals[stay.deal_id] += stay.days
    per_deal = list(totals.values())
    open_ages = tuple(stay.days for stay in stays if not stay.completed)
    return Dwell(rank, len(done), mean(done), median(done), len(per_deal), mean(per_deal), median(per_deal),
                 open_ages, survival_median(stays))  # fmt: skip


def cycle_days(histories: Sequence[History]) -> tuple[int, ...]:
    """Days from the first entry to winning, for each won deal."""
    return tuple(((history.closed_on or history.moves[-1].entered) - history.moves[0].entered).days
                 for history in histories if history.outcome is Outcome.WON and history.moves)  # fmt: skip
