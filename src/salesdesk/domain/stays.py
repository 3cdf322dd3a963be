"""The stays of one deal in its stages: from when to when, how long, and how long it was open without sleep."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from salesdesk.domain.stages import Outcome


class Change(Protocol):
    """A stage change as it was told; on_day is None where no day is known."""

    @property
    def to_stage_id(self) -> str: ...
    @property
    def to_outcome(self) -> Outcome: ...
    @property
    def on_day(self) -> date | None: ...
    @property
    def reason(self) -> str: ...


@dataclass(frozen=True)
class Stay:
    """One stay: `until` is None while it lasts, days count to today then; None where no day is known."""

    stage_id: str
    outcome: Outcome
    since: date | None
    until: date | None
    days: int | None
    reason: str
    back: bool


def stays(changes: Iterable[Change], order: Sequence[str], today: date) -> list[Stay]:
    """The stays in the order they were told; `order` are the stages as the board shows them.

    What is lost or dropped ends the story: that stay takes no days.
    """
    told = list(changes)
    ranks = {key: place for place, key in enumerate(order)}
    found: list[Stay] = []
    for place, change in enumerate(told):
        following = told[place + 1] if place + 1 < len(told) else None
        until = following.on_day if following else None
        ended = change.to_outcome in {Outcome.LOST, Outcome.DROPPED, Outcome.WON}
        end = until if following else None if ended else today
        days = (end - change.on_day).days if end and change.on_day and not ended else None
        before = ranks.get(told[place - 1].to_stage_id, -1) if place else -1
        found.append(Stay(change.to_stage_id, change.to_outcome, change.on_day, until, days, change.reason,
                          ranks.get(change.to_stage_id, before) < before))
    return found


def open_days(found: Iterable[Stay]) -> int:
    """Days on the board: an agreed sleep stops the clock."""
    return sum(stay.days or 0 for stay in found if stay.outcome is Outcome.OPEN)


def asleep_days(found: Iterable[Stay]) -> int:
    """Days on hold."""
    return sum(stay.days or 0 for stay in found if stay.outcome is Outcome.HOLD)


def minutes_within(stay: Stay, spent: Iterable[tuple[date, int]], today: date) -> int:
    """Minutes of contacts within a stay; the day of a change belongs to the stage that is entered."""
    if stay.since is None or stay.outcome is not Outcome.OPEN:
        return 0
    return sum(minutes for day, minutes in spent
               if stay.since <= day and (day < stay.until if stay.until else day <= today))
