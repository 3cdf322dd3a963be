"""The figures above the columns of the board: how many go on, how long they stay, what this month has won."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from salesdesk.domain.calendar_days import month_end
from salesdesk.domain.chances import Chance
from salesdesk.domain.figures.rates import Rate, mean, median
from salesdesk.domain.stages import Outcome
from salesdesk.store.queries import chances, figures, funnel
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
    """Figures and chances by stage id, and what was won this month so far, in yen."""

    stages: dict[str, StageFigureRow]
    won_month: int
    chances: dict[str, Chance]


def board_figures(conn: Connection, stages: Sequence[StageRow], today: date, passage: funnel.Passage | None = None,
                  changed: Collection[str] | None = None) -> BoardFigureRow:
    """Everything the heads of one pipeline's columns and the figures on top show (ANALYTICS 4.1, 4.2, 4.11).

    `passage` is kept by whoever asks again, and reads only the `changed` deals anew where they are known.
    """
    furthest, stays = (passage or funnel.Passage()).read(conn, today, changed)
    first, last = today.replace(day=1), month_end(today)
    here = [each for each in furthest if stages and stages[0].position <= each.position <= stages[-1].position]
    return BoardFigureRow(
        {row.id: _stage_figure(row, here, stays.get(row.position, ())) for row in stages},
        figures.won_between(conn, first, last, [row.id for row in stages])[1], chances.of_history(stages, here))


def _stage_figure(row: StageRow, seen: Sequence[funnel.FurthestRow], stays: Sequence[int]) -> StageFigureRow:
    """Of the deals that came to a stage and sit there no longer those that went on, and how long all stayed."""
    further = sum(each.count for each in seen if each.position > row.position)
    gone = sum(each.count for each in seen if each.position == row.position and each.outcome in _GONE)
    return StageFigureRow(row.id, Rate(further, further + gone), mean(stays), median(stays))
