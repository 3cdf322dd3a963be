"""The chance of every stage, from how far all deals came; the one place every weighted sum asks."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from sqlalchemy import Connection, and_, exists, func, or_, select

from salesdesk.domain import chances
from salesdesk.domain.chances import Chance, Reached, Step
from salesdesk.domain.stages import Outcome
from salesdesk.store.queries.common import live
from salesdesk.store.queries.funnel import FurthestRow, Passage
from salesdesk.store.queries.stages import StageRow, all_stages
from salesdesk.store.tables import deal, stage, stage_change


def stage_chances(conn: Connection, as_of: date) -> dict[str, Chance]:
    """By stage id; walks through the whole history, so whoever has walked already asks `of_history`."""
    return of_history(all_stages(conn), Passage().read(conn, as_of)[0])


def of_history(stages: Sequence[StageRow], furthest: Iterable[FurthestRow]) -> dict[str, Chance]:
    """The same from a history that is read already; `stages` are whole pipelines."""
    return chances.of_stages(
        _steps(stages), (Reached(row.position, row.outcome, row.count) for row in furthest))


def of_stage(conn: Connection, stage_id: str, today: date) -> Chance:
    """The chance of one stage, for a single deal; counts only deals that were decided. KeyError without the stage."""
    step = _steps(all_stages(conn))[stage_id]
    if step.wins:
        return chances.of_stages({stage_id: step}, ())[stage_id]
    here = stage.c.position.between(step.position, step.last)
    came = exists().where(stage_change.c.deal_id == deal.c.id, live(stage_change),
                          stage.c.id == stage_change.c.to_stage_id, here,
                          or_(stage_change.c.on_day.is_(None), stage_change.c.on_day <= today))
    unknown = and_(~exists().where(stage_change.c.deal_id == deal.c.id, live(stage_change)),
                   deal.c.stage_id.in_(select(stage.c.id).where(here)))
    begun = func.coalesce(deal.c.opened_on, deal.c.closed_on)
    statement = select(deal.c.outcome, func.count()).where(
        live(deal), deal.c.outcome.in_([Outcome.WON.value, Outcome.LOST.value]), or_(came, unknown),
        or_(deal.c.closed_on.is_(None), deal.c.closed_on <= today), or_(begun.is_(None), begun <= today),
    ).group_by(deal.c.outcome)
    counts: Mapping[str, int] = {row[0]: row[1] for row in conn.execute(statement)}
    return chances.of_stage(step.default, counts.get(Outcome.WON.value, 0), counts.get(Outcome.LOST.value, 0))


def _steps(stages: Sequence[StageRow]) -> dict[str, Step]:
    last: dict[str, int] = {}
    for row in stages:
        last[row.pipeline_id] = max(row.position, last.get(row.pipeline_id, row.position))
    return {row.id: Step(row.position, last[row.pipeline_id], round(row.probability * 1000), row.wins)
            for row in stages}
