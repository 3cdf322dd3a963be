"""The figures above the columns of the board: how many go on, how long they stay, where this month lands."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from sqlalchemy import Connection

from salesdesk.domain.calendar_days import month_end
from salesdesk.domain.figures.rates import Rate
from salesdesk.domain.stages import Outcome
from salesdesk.store.queries import figures, funnel
from salesdesk.store.queries.stages import StageRow

_GONE = frozenset({Outcome.LOST, Outcome.DROPPED})


@dataclass(frozen=True)
class StageFigureRow:
    """One stage: resolved conversion to the next one, mean and median days of the completed stays."""

    stage_id: str
    passed: Rate
    mean_days: float | None
    median_days: float | None


@dataclass(frozen=True)
class BoardFigureRow:
    """By stage id, and this month in yen: won so far, and the weighted rest expected to close in it."""

    stages: dict[str, StageFigureRow]
    won_month: int
    expected_month: int

    @property
    def landing(self) -> int:
        """Where this month will end, in yen."""
        return self.won_month + self.expected_month


def board_figures(conn: Connection, stages: Sequence[StageRow], today: date) -> BoardFigureRow:
    """Everything the heads of the columns and the figures on top show (ANALYTICS 4.1, 4.2)."""
    came = funnel.furthest(conn, today)
    stays: dict[int, list[tuple[int, int]]] = {}
    for row in funnel.dwell(conn, today):
        stays.setdefault(row.position, []).append((row.days, row.count))
    first, last = today.replace(day=1), month_end(today)
    return BoardFigureRow(
        {row.id: StageFigureRow(row.id, _passed(came, row.position), *_days(stays.get(row.position, ())))
         for row in stages},
        figures.won_between(conn, first, last)[1], figures.expected_between(conn, first, last))


def _passed(came: Sequence[funnel.FurthestRow], position: int) -> Rate:
    """Of the deals that came to a stage and sit there no longer, those that went on."""
    further = sum(row.count for row in came if row.position > position)
    gone = sum(row.count for row in came if row.position == position and row.outcome in _GONE)
    return Rate(further, further + gone)


def _days(stays: Sequence[tuple[int, int]]) -> tuple[float | None, float | None]:
    """Mean and median of (days, how often) pairs; None without any."""
    number = sum(count for _, count in stays)
    if not number:
        return None, None
    spread = [days for days, count in sorted(stays) for _ in range(count)]
    return sum(days * count for days, count in stays) / number, median(spread)
