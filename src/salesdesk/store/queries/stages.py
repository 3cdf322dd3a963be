"""The pipelines and their stages."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Select, select

from salesdesk.domain.stages import SHIPPED, StageKey
from salesdesk.store.queries.common import live
from salesdesk.store.tables import deal, pipeline, stage


@dataclass(frozen=True)
class StageRow:
    """A stage; empty name or definition mean the words the program ships. Rates are fractions.

    `position` counts over all pipelines, so that no two stages share one; `number` counts from 1 in the pipeline.
    """

    id: str
    key: StageKey
    position: int
    name: str
    definition: str
    goal_rate: float | None
    stuck_after: int
    probability: float
    wins: bool
    pipeline_id: str = ""
    number: int = 0


@dataclass(frozen=True)
class PipelineRow:
    """A pipeline; an empty name means the words the program ships."""

    id: str
    name: str
    position: int


@lru_cache(maxsize=1)
def _all() -> Select[Any]:
    """Made once: every screen asks for the stages."""
    return select(stage).where(live(stage)).order_by(stage.c.position, stage.c.id)


def all_stages(conn: Connection) -> list[StageRow]:
    """Every stage of every pipeline, pipeline by pipeline in the order of the board."""
    return _rows(conn.execute(_all()).mappings())


def of_pipeline(conn: Connection, pipeline_id: str = "") -> list[StageRow]:
    """The stages of one pipeline in the order of the board; of the first one where it is not named or gone."""
    rows = all_stages(conn)
    wanted = pipeline_id if any(row.pipeline_id == pipeline_id for row in rows) else rows[0].pipeline_id
    return [row for row in rows if row.pipeline_id == wanted]


def beside(conn: Connection, stage_id: str) -> list[StageRow]:
    """The stages of the pipeline a stage belongs to; those of the first one for a stage that is gone."""
    rows = all_stages(conn)
    return of_pipeline(conn, next((row.pipeline_id for row in rows if row.id == stage_id), ""))


def pipelines(conn: Connection) -> list[PipelineRow]:
    """The pipelines in their order."""
    statement = (select(pipeline.c.id, pipeline.c.name, pipeline.c.position).where(live(pipeline))
                 .order_by(pipeline.c.position, pipeline.c.id))
    return [PipelineRow(row[0], row[1] or "", row[2]) for row in conn.execute(statement)]


def ever(conn: Connection) -> list[StageRow]:
    """Every stage there is or was, for histories that name removed ones."""
    return _rows(conn.execute(select(stage).order_by(stage.c.position, stage.c.id)).mappings())


def by_key(conn: Connection) -> dict[StageKey, str]:
    """A stage of the first pipeline for each of the five keys, for whatever names stages by key.

    Where the user has removed one it is the nearest one before it, else the first.
    """
    rows = of_pipeline(conn)
    found: dict[StageKey, str] = {}
    before = next((row.id for row in rows if not row.wins), rows[0].id)
    for key in SHIPPED:
        if key is StageKey.ORDER:
            before = next(row.id for row in rows if row.wins)
        found[key] = before = next((row.id for row in rows if row.key is key), before)
    return found


def in_use(conn: Connection, stage_ids: Iterable[str]) -> int:
    """How many deals stand in these stages, on the board or off it."""
    return len(conn.execute(select(deal.c.id).where(live(deal), deal.c.stage_id.in_(list(stage_ids)))).all())


def _rows(found: Iterable[Any]) -> list[StageRow]:
    rows: list[StageRow] = []
    numbers: dict[str, int] = {}
    for row in found:
        home = row["pipeline_id"] or ""
        numbers[home] = numbers.get(home, 0) + 1
        rows.append(StageRow(
            row["id"], StageKey(row["key"]), row["position"], row["name"] or "", row["definition"] or "",
            None if row["goal_permille"] is None else row["goal_permille"] / 1000, row["stuck_after"],
            row["probability_permille"] / 1000, row["wins"], home, numbers[home]))
    return rows
