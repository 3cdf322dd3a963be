"""The time that was spent on deals, stage by stage."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select, true

from salesdesk.store.queries.common import live, local_day, parts
from salesdesk.store.tables import activity, stage_change


@dataclass(frozen=True)
class EffortRow:
    """Minutes of contacts held while deals stood in a stage, and how many deals they were about."""

    stage_id: str
    minutes: int
    deals: int

    @property
    def hours(self) -> float:
        """Hours per deal."""
        return self.minutes / 60 / self.deals


def by_stage(conn: Connection, until: date) -> dict[str, EffortRow]:
    """What was spent in each stage to a day and including it; stages nobody worked in are missing."""
    spent = _spent(conn, until)
    minutes: dict[str, int] = {}
    about: dict[str, set[str]] = {}
    for deal_id, (days, stages) in _entered(conn, sorted(spent)).items():
        for day, number in spent[deal_id]:
            stage_id = stages[max(0, bisect_right(days, day) - 1)]
            minutes[stage_id] = minutes.get(stage_id, 0) + number
            about.setdefault(stage_id, set()).add(deal_id)
    return {key: EffortRow(key, number, len(about[key])) for key, number in minutes.items()}


def _spent(conn: Connection, until: date) -> dict[str, list[tuple[date, int]]]:
    """Day and minutes of every contact held of which the time is known, by deal."""
    statement = select(activity.c.deal_id, activity.c.at, activity.c.minutes).where(
        live(activity), activity.c.done.is_(true()), activity.c.deal_id.is_not(None), activity.c.minutes > 0)
    found: dict[str, list[tuple[date, int]]] = {}
    for deal_id, at, minutes in conn.execute(statement).all():
        day = local_day(at)
        if day <= until:
            found.setdefault(deal_id, []).append((day, minutes))
    return found


def _entered(conn: Connection, keys: Sequence[str]) -> dict[str, tuple[list[date], list[str]]]:
    """The days stages were entered and which, oldest first, by deal; an unknown day came before all others."""
    found: dict[str, tuple[list[date], list[str]]] = {}
    for part in parts(keys):
        for deal_id, on_day, stage_id in conn.execute(
                select(stage_change.c.deal_id, stage_change.c.on_day, stage_change.c.to_stage_id)
                .where(stage_change.c.deal_id.in_(part), live(stage_change))
                .order_by(stage_change.c.on_day.nulls_first(), stage_change.c.id)):
            days, stages = found.setdefault(deal_id, ([], []))
            days.append(on_day or date.min)
            stages.append(stage_id)
    return found
