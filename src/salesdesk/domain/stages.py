"""Stages of a deal, how it can end, and which moves are legal."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from salesdesk.domain.errors import Rule, RuleError


class StageKey(StrEnum):
    """The five stages every pipeline starts with (list, proposal, opportunity, quote, order); OWN: the user's."""

    LIST = "list"
    PROPOSAL = "proposal"
    OPPORTUNITY = "opportunity"
    QUOTE = "quote"
    ORDER = "order"
    OWN = "own"


class Outcome(StrEnum):
    """How a deal stands: OPEN and WON are on the board, the others have left it."""

    OPEN = "open"
    WON = "won"
    LOST = "lost"
    HOLD = "hold"
    DROPPED = "dropped"


class LossReason(StrEnum):
    """Why a deal was lost; NOT_NOW asks for a date to come back."""

    TIMING = "timing"
    PRICE = "price"
    COMPETITOR = "competitor"
    NO_BUDGET = "no_budget"
    NO_NEED = "no_need"
    FEATURES = "features"
    NO_DECISION = "no_decision"
    OBJECTION = "objection"
    NOT_NOW = "not_now"
    UNKNOWN = "unknown"


ON_BOARD = frozenset({Outcome.OPEN, Outcome.WON})


@dataclass(frozen=True)
class StageDefault:
    """What a new database holds for one stage: rates are fractions, stuck_after is days."""

    key: StageKey
    goal_rate: float | None
    stuck_after: int
    probability: float


DEFAULTS = (
    StageDefault(StageKey.LIST, 0.45, 14, 0.10),
    StageDefault(StageKey.PROPOSAL, 0.40, 21, 0.25),
    StageDefault(StageKey.OPPORTUNITY, 0.60, 30, 0.40),
    StageDefault(StageKey.QUOTE, 0.50, 21, 0.55),
    StageDefault(StageKey.ORDER, None, 60, 1.00),
)
SHIPPED = tuple(each.key for each in DEFAULTS)
OWN_STAGE = StageDefault(StageKey.OWN, None, 30, 0.50)  # what a stage of the user's begins with


def may_move(
    outcome: Outcome, from_stage: str, to_stage: str, known_stages: frozenset[str], *, waking: bool = False) -> bool:
    """Whether a card may be dropped on a stage: going back and skipping are allowed, so is waking one that way."""
    return to_stage in known_stages and (waking or outcome in ON_BOARD) and bool(from_stage)


def outcome_on_entering(wins: bool) -> Outcome:
    """The outcome a deal has in a stage: the winning stage wins it, any other one keeps it open."""
    return Outcome.WON if wins else Outcome.OPEN


def check_close(outcome: Outcome, reason: LossReason | None, restart_on: date | None) -> None:
    """Raise RuleError unless a deal may leave the board this way.

    LOST needs a reason, HOLD a restart date, LOST with NOT_NOW both; OPEN is no way to leave.
    """
    if outcome is Outcome.OPEN:
        raise RuleError(Rule.BAD_CHOICE, "outcome")
    if outcome is Outcome.LOST and reason is None:
        raise RuleError(Rule.REASON_NEEDED, "lost_reason")
    if outcome is Outcome.HOLD and restart_on is None:
        raise RuleError(Rule.RESTART_NEEDED, "restart_on")
    if outcome is Outcome.LOST and reason is LossReason.NOT_NOW and restart_on is None:
        raise RuleError(Rule.RESTART_NEEDED, "restart_on")
