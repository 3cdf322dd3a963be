"""The stages of the pipeline."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Select, select

from salesdesk.domain.stages import StageKey
from salesdesk.store.queries.common import live
from salesdesk.store.tables import stage


@dataclass(frozen=True)
class StageRow:
    """A stage; empty name, definition or conditions mean the words the program ships. Rates are fractions."""

    id: str
    key: StageKey
    position: int
    name: str
    definition: str
    conditions: str
    goal_rate: float | None
    stuck_after: int
    probability: float
    wins: bool


@lru_cache(maxsize=1)
def _all() -> Select[Any]:
    """Made once: every screen asks for the stages."""
    return select(stage).where(live(stage)).order_by(stage.c.position, stage.c.id)


def all_stages(conn: Connection) -> list[StageRow]:
    """Every stage in the order of the board."""
    return [
        StageRow(
            row["id"], StageKey(row["key"]), row["position"], row["name"] or "", row["definition"] or "",
            row["conditions"] or "", None if row["goal_permille"] is None else row["goal_permille"] / 1000,
            row["stuck_after"], row["probability_permille"] / 1000, row["wins"])
        for row in conn.execute(_all()).mappings()
    ]
