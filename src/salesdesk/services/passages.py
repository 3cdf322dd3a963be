"""How deals passed through the stages, from their histories: entries, stays, cycle and the hours they took.

What the charts ask for at every change is counted in `store/queries/funnel`; this reads every history in full.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from typing import Any

from salesdesk.domain.figures.conversion import (
    Conversion,
    Dwell,
    History,
    Move,
    conversions,
    cycle_days,
    dwells,
    reached,
)
from salesdesk.domain.figures.rates import Rate, mean, median
from salesdesk.domain.stages import Outcome
from salesdesk.store.db import Store
from salesdesk.store.queries import effort, stages
from salesdesk.store.queries import figures as sums
from salesdesk.store.queries.effort import EffortRow
from salesdesk.store.queries.figures import SpellRow
from salesdesk.store.queries.stages import StageRow

_ENDED = frozenset({Outcome.LOST, Outcome.DROPPED})


@dataclass(frozen=True)
class StagePassage:
    """One stage: deals that reached it, entries into it, stays, what was spent in it (None: nothing is known)."""

    stage: StageRow
    reached: int
    entered: int
    conversion: Conversion | None
    dwell: Dwell
    effort: EffortRow | None


@dataclass(frozen=True)
class Passages:
    """All stages of a pipeline, and the days from the first stage to winning, deal by deal."""

    stages: tuple[StagePassage, ...]
    cycle: tuple[int, ...]


def passages(store: Store, as_of: date, pipeline_id: str = "") -> Passages:
    """Read every history as it stood on a day; of the first pipeline where none is named."""
    with store.read() as conn:
        rows = stages.of_pipeline(conn, pipeline_id)
        told = _histories(sums.spells(conn), {row.id: rank for rank, row in enumerate(rows)}, as_of)
        spent = effort.by_stage(conn, as_of)
    seen, steps, stays = reached(told, len(rows)), conversions(told, len(rows)), dwells(told, len(rows), as_of)
    entered = [0] * len(rows)
    for history in told:
        for move in history.moves:
            entered[move.stage_rank] += 1
    return Passages(
        tuple(StagePassage(row, seen[rank], entered[rank], steps[rank] if rank < len(steps) else None,
                           stays[rank], spent.get(row.id))
              for rank, row in enumerate(rows)),
        cycle_days(told))


def as_json(found: Passages) -> dict[str, Any]:
    """The same as plain numbers: days, fractions of four digits."""
    return {
        "passages": [_stage_json(row) for row in found.stages],
        "cycle": {"n": len(found.cycle), "days": list(found.cycle), "mean": _round(mean(found.cycle)),
                  "median": median(found.cycle)},
    }


def _stage_json(row: StagePassage) -> dict[str, Any]:
    stays, step = row.dwell, row.conversion
    return {
        "key": row.stage.key.value, "name": row.stage.name, "reached": row.reached, "entered": row.entered,
        "resolved": step.resolved.n if step else None,
        "to_next": {"reached": _rate(step.reached), "resolved": _rate(step.resolved)} if step else None,
        "dwell": {
            "n": stays.n, "mean": _round(stays.mean), "median": stays.median,
            "per_deal": {"n": stays.deals, "mean": _round(stays.total_mean), "median": stays.total_median},
            "open": sorted(stays.open_ages, reverse=True), "kaplan_meier_median": stays.survival_median},
        "hours": {"total": _round(row.effort.minutes / 60), "deals": row.effort.deals,
                  "per_deal": _round(row.effort.hours)} if row.effort else None,
    }


def _rate(rate: Rate) -> dict[str, Any]:
    return {"k": rate.k, "n": rate.n, "rate": _round(rate.value)}


def _round(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def _histories(spells: Iterable[SpellRow], ranks: Mapping[str, int], as_of: date) -> list[History]:
    found = []
    for deal_id, rows in groupby(spells, key=lambda row: row.deal_id):
        history = _history(deal_id, (row for row in rows if row.on_day is not None and row.on_day <= as_of), ranks)
        if history is not None:
            found.append(history)
    return found


def _history(deal_id: str, rows: Iterator[SpellRow], ranks: Mapping[str, int]) -> History | None:
    """Stays of one deal: sleep is taken out of them, what ended or went to another pipeline is over."""
    moves: list[Move] = []
    outcome: Outcome = Outcome.OPEN
    closed: date | None = None
    slept: date | None = None
    for row in rows:
        day, rank = row.on_day, ranks.get(row.stage_id)
        assert day is not None
        if moves and slept is not None and row.outcome is not Outcome.HOLD:
            moves[-1] = replace(moves[-1], asleep=moves[-1].asleep + (day - slept).days, left=None)
            slept = None
        if row.outcome is Outcome.HOLD and moves and moves[-1].left is None:
            slept, moves[-1] = day, replace(moves[-1], left=day)
        elif row.outcome in _ENDED or rank is None:
            if moves and moves[-1].left is None:
                moves[-1] = replace(moves[-1], left=day)
        elif not moves or moves[-1].stage_rank != rank or moves[-1].left is not None:
            moves.append(Move(rank, day))
        outcome = row.outcome if rank is not None else Outcome.DROPPED
        closed = None if outcome in {Outcome.OPEN, Outcome.HOLD} else day
    return History(deal_id, tuple(moves), outcome, closed) if moves else None
