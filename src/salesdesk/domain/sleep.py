"""Deals that sleep until a day: when they come back to the board, and how their clock stands still meanwhile."""

from datetime import date, timedelta

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.stages import Outcome

DAYS_BEFORE = 14


def wake_day(restart_on: date, days_before: int, today: date) -> date:
    """The day a deal is seen again: some days before it restarts, but not before tomorrow.

    Raises RuleError: PAST_DAY restart_on where that is today or before, BAD_RANGE days_before (0-365).
    """
    if restart_on <= today:
        raise RuleError(Rule.PAST_DAY, "restart_on")
    if not 0 <= days_before <= 365:
        raise RuleError(Rule.BAD_RANGE, "days_before", low=0, high=365)
    return max(restart_on - timedelta(days_before), today + timedelta(1))


def is_waking(outcome: Outcome, restart_on: date | None, wake_on: date | None, today: date) -> bool:
    """Whether a deal that left the board is back to be woken; a lost one only where that was asked for."""
    day = wake_on or (restart_on if outcome is Outcome.HOLD else None)
    return outcome in {Outcome.HOLD, Outcome.LOST} and day is not None and day <= today


def entered_again(entered_on: date, slept_on: date | None, today: date) -> date:
    """The day a woken deal counts its days in the stage from: those before it slept stay, the sleep is left out."""
    awake = (slept_on - entered_on).days if slept_on else 0
    return today - timedelta(max(0, awake))
