"""What we believe of an account or a person: its kind, who it comes from, whether it held, how old it is."""

from datetime import date
from enum import StrEnum

FADES_AFTER = 180  # days


class FactKind(StrEnum):
    """What a fact is about; the first ones fit a company, the later ones a person."""

    ISSUE_MANIFEST = "issue_manifest"
    ISSUE_LATENT = "issue_latent"
    NEED = "need"
    VALUE = "value"
    PLAN = "plan"
    BUDGET = "budget"
    DECISION_WAY = "decision_way"
    BURNT = "burnt"
    OWN_ISSUE = "own_issue"
    BOSS_ISSUE = "boss_issue"
    CRITERION = "criterion"
    POLICY = "policy"
    DUTY = "duty"
    DELEGATE = "delegate"
    JUDGED_ON = "judged_on"
    BELIEF = "belief"
    OTHER_DEPARTMENT = "other_department"
    CAREER = "career"
    GOAL = "goal"
    OTHER = "other"


class Certainty(StrEnum):
    """Where a fact comes from: the person or company itself, somebody else, or our own thinking."""

    SAID = "said"
    HEARSAY = "hearsay"
    GUESS = "guess"


class Standing(StrEnum):
    """Whether a fact was checked later, and how that ended."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    REFUTED = "refuted"


ACCOUNT_KINDS = (
    FactKind.ISSUE_MANIFEST, FactKind.ISSUE_LATENT, FactKind.NEED, FactKind.VALUE, FactKind.PLAN, FactKind.BUDGET,
    FactKind.DECISION_WAY, FactKind.BURNT, FactKind.POLICY, FactKind.OTHER,
)
PERSON_KINDS = (
    FactKind.OWN_ISSUE, FactKind.BOSS_ISSUE, FactKind.CRITERION, FactKind.POLICY, FactKind.DUTY, FactKind.BURNT,
    FactKind.DELEGATE, FactKind.JUDGED_ON, FactKind.BELIEF, FactKind.OTHER_DEPARTMENT, FactKind.ISSUE_MANIFEST,
    FactKind.ISSUE_LATENT, FactKind.NEED, FactKind.VALUE, FactKind.PLAN, FactKind.BUDGET, FactKind.DECISION_WAY,
    FactKind.CAREER, FactKind.GOAL, FactKind.OTHER,
)


def kinds_for(*, person: bool) -> tuple[FactKind, ...]:
    """The kinds that are offered for a person or for a company, the most usual first."""
    return PERSON_KINDS if person else ACCOUNT_KINDS


def age(on_day: date, today: date, checked_on: date | None = None) -> int:
    """Days since a fact was heard, or since it was checked where that is later; never negative."""
    return max(0, (today - max(on_day, checked_on or on_day)).days)


def is_faded(days: int, limit: int = FADES_AFTER) -> bool:
    """Whether a fact of this age is too old to rely on; a limit of 0 days lets nothing fade."""
    return limit > 0 and days > limit


def is_certain(certainty: Certainty, standing: Standing) -> bool:
    """Whether a fact may be relied on: told to us by those it is about, or confirmed later; never when refuted."""
    return standing is Standing.CONFIRMED or (standing is Standing.OPEN and certainty is Certainty.SAID)
