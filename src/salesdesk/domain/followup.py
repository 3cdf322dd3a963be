"""When something is due, how long a deal has been standing, and what asks for action first."""

from datetime import date
from enum import IntEnum, StrEnum


class DueState(StrEnum):
    """How the next step stands; NONE = there is none, a visible fault."""

    OVERDUE = "overdue"
    TODAY = "today"
    LATER = "later"
    NONE = "none"


class Ageing(IntEnum):
    """How much of its stage's limit a deal has used: below 70 %, up to 100 %, more."""

    FRESH = 0
    AGEING = 1
    STUCK = 2


_CARD_ORDER = (DueState.OVERDUE, DueState.TODAY, DueState.NONE, DueState.LATER)


def due_state(due_on: date | None, today: date) -> DueState:
    """How a due date stands seen from today; without one NONE."""
    if due_on is None:
        return DueState.NONE
    if due_on == today:
        return DueState.TODAY
    return DueState.OVERDUE if due_on < today else DueState.LATER


def ageing(days: int, limit: int) -> Ageing:
    """Ageing of a deal after so many days in a stage whose limit is `limit` days; 0 = no limit."""
    if limit <= 0 or days * 10 < limit * 7:
        return Ageing.FRESH
    return Ageing.STUCK if days > limit else Ageing.AGEING


def silence_days(last_contact: date | None, today: date) -> int | None:
    """Days since the last contact, never below 0; None where there was none."""
    return None if last_contact is None else max(0, (today - last_contact).days)


def needs_action(due: DueState, age: Ageing) -> bool:
    """Whether a deal cries for attention: overdue, without a next step, or stuck."""
    return due in (DueState.OVERDUE, DueState.NONE) or age is Ageing.STUCK


def card_order(due: DueState, amount: int) -> tuple[int, int]:
    """Sort key of a card in its column: overdue, today, none, later, then the larger amount (yen) first."""
    return _CARD_ORDER.index(due), -amount
