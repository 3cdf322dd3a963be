"""The stays of a deal: days, going back, sleep that stops the clock, minutes."""

from dataclasses import dataclass
from datetime import date

from salesdesk.domain.stages import Outcome
from salesdesk.domain.stays import asleep_days, minutes_within, open_days, stays

TODAY = date(2026, 3, 31)
ORDER = ["list", "proposal", "quote"]


@dataclass(frozen=True)
class Told:
    to_stage_id: str
    to_outcome: Outcome
    on_day: date | None
    reason: str = ""


def test_a_sleep_stops_the_clock_and_going_back_is_told() -> None:
    found = stays([
        Told("list", Outcome.OPEN, date(2026, 1, 1)), Told("quote", Outcome.OPEN, date(2026, 1, 11)),
        Told("proposal", Outcome.OPEN, date(2026, 1, 21), "早すぎた"),
        Told("proposal", Outcome.HOLD, date(2026, 1, 31)), Told("proposal", Outcome.OPEN, date(2026, 3, 21))],
        ORDER, TODAY)
    assert [stay.days for stay in found] == [10, 10, 10, 49, 10]
    assert [stay.back for stay in found] == [False, False, True, False, False]
    assert (open_days(found), asleep_days(found)) == (40, 49)
    spent = [(date(2026, 1, 1), 60), (date(2026, 1, 11), 30), (date(2026, 2, 2), 99), (TODAY, 15)]
    assert [minutes_within(stay, spent, TODAY) for stay in found] == [60, 30, 0, 0, 15]


def test_an_end_takes_no_days_and_unknown_days_are_no_days() -> None:
    found = stays([Told("list", Outcome.OPEN, None), Told("list", Outcome.LOST, date(2026, 1, 31))], ORDER, TODAY)
    assert [stay.days for stay in found] == [None, None]
    assert open_days(found) == 0
