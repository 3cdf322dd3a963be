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


# a board asks for these a thousand times over: a name of the module is found five times as fast as a member
_OVERDUE, _TODAY, _NONE, _LATER = DueState.OVERDUE, DueState.TODAY, DueState.NONE, DueState.LATER
_FRESH, _AGEING, _STUCK = Ageing.FRESH, Ageing.AGEING, Ageing.STUCK
_CARD_ORDER = (_OVERDUE, _TODAY, _NONE, _LATER)


def due_state(due_on: date | None, today: date) -> DueState:
    """How a due date stands seen from today; without one NONE."""
    if due_on is None:
        return _NONE
    if due_on == today:
        return _TODAY
    return _OVERDUE if due_on < today else _LATER


def ageing(days: int, limit: int) -> Ageing:
    """Ageing of a deal after so many days in a stage whose limit is `limit` days; 0 = no limit."""
    if limit <= 0 or days * 10 < limit * 7:
        return _FRESH
    return _STUCK if days > limit else _AGEING


def silence_days(last_contact: date | None, today: date) -> int | None:
    """Days since the last contact, never below 0; None where there was none."""
    return None if last_contact is None else max(0, (today - last_contact).days)


def needs_action(due: DueState, age: Ageing) -> bool:
    """Whether a deal cries for attention: overdue, without a next step, or stuck."""
    return due is _OVERDUE or due is _NONE or age is _STUCK


def card_order(due: DueState, amount: int) -> tuple[int, int]:
    """Sort key of a card in its column: overdue, today, none, later, then the larger amount (yen) first."""
    return _CARD_ORDER.index(due), -amount
