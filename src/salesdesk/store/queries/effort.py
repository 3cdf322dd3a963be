"""The time that was spent on deals, stage by stage."""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Text, select, true, type_coerce

from salesdesk.store.queries.common import PART, LocalDays, as_day, live
from salesdesk.store.queries.funnel import every_change
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


def by_stage(conn: Connection, until: date, changes: Iterable[Any] | None = None) -> dict[str, EffortRow]:
    """What was spent in each stage to a day and including it; stages nobody worked in are missing.

    `changes` are those of `funnel.every_change` where they are read already.
    """
    spent = _spent(conn, until)
    if changes is None:
        changes = _changes(conn, spent)
    minutes: dict[str, int] = {}
    about: dict[str, set[str]] = {}
    for deal_id, entered in _entered(changes, spent).items():
        days, stages = [day for day, _, _ in entered], [stage_id for _, _, stage_id in entered]
        for day, number in spent[deal_id]:
            stage_id = stages[max(0, bisect_right(days, day) - 1)]
            minutes[stage_id] = minutes.get(stage_id, 0) + number
            about.setdefault(stage_id, set()).add(deal_id)
    return {key: EffortRow(key, number, len(about[key])) for key, number in minutes.items()}


def _spent(conn: Connection, until: date) -> dict[str, list[tuple[date, int]]]:
    """Day and minutes of every contact held of which the time is known, by deal."""
    statement = select(activity.c.deal_id, type_coerce(activity.c.at, Text), activity.c.minutes).where(
        live(activity), activity.c.done.is_(true()), activity.c.deal_id.is_not(None), activity.c.minutes > 0)
    found: dict[str, list[tuple[date, int]]] = {}
    days = LocalDays()
    for deal_id, at, minutes in conn.execute(statement).all():
        day = days.of(at)
        if day <= until:
            found.setdefault(deal_id, []).append((day, minutes))
    return found


def _changes(conn: Connection, deals: Collection[str]) -> Sequence[Any]:
    if len(deals) > PART:
        return every_change(conn)
    return conn.execute(select(
        stage_change.c.deal_id, type_coerce(stage_change.c.on_day, Text), stage_change.c.id, stage_change.c.to_stage_id,
        stage_change.c.to_outcome).where(live(stage_change), stage_change.c.deal_id.in_(deals))).all()


def _entered(changes: Iterable[Any], deals: Collection[str]) -> dict[str, list[tuple[date, str, str]]]:
    """Day, id and stage of every entry of these deals, oldest first; an unknown day came before all others."""
    found: dict[str, list[tuple[date, str, str]]] = {deal_id: [] for deal_id in deals}
    for deal_id, on_day, key, stage_id, _ in changes:
        if deal_id in found:
            found[deal_id].append((as_day(on_day) or date.min, key, stage_id))
    for entries in found.values():
        if len(entries) > 1:
            entries.sort()
    return {deal_id: entries for deal_id, entries in found.items() if entries}
