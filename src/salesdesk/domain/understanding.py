"""How well an account or a person is understood: what is known, what is only assumed, what is missing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from salesdesk.domain.facts import FactKind


class Aspect(StrEnum):
    """One thing we want to know; the first ones of a company, the later ones of a person."""

    MANIFEST_ISSUE = "manifest_issue"
    LATENT_ISSUE = "latent_issue"
    NEED = "need"
    VALUE = "value"
    DECIDER = "decider"
    DECIDER_MET = "decider_met"
    APPROVAL_FLOW = "approval_flow"
    PAYMENT_FLOW = "payment_flow"
    BUDGET_SEASON = "budget_season"
    BUSINESS_PLAN = "business_plan"
    BUSINESS_MODEL = "business_model"
    CURRENTS = "currents"
    ORGANISATION = "organisation"
    SIZE = "size"
    INSTALLED = "installed"
    RIVALS = "rivals"
    ROLE = "role"
    SUPPORT = "support"
    MET = "met"
    BOSS = "boss"
    NATURE = "nature"
    OWN_ISSUE = "own_issue"
    BOSS_ISSUE = "boss_issue"
    CRITERION = "criterion"
    POLICY = "policy"
    DUTY = "duty"
    DELEGATE = "delegate"
    JUDGED_ON = "judged_on"
    BELIEF = "belief"
    OTHER_DEPARTMENT = "other_department"
    BURNT = "burnt"


class Grade(IntEnum):
    """How much of an aspect is known; one we assume is a guess, hearsay or too old."""

    MISSING = 0
    ASSUMED = 1
    KNOWN = 2


_TELLING = 3  # what decides a sale weighs three times what rounds the picture off
ACCOUNT_WEIGHTS: Mapping[Aspect, int] = {
    Aspect.MANIFEST_ISSUE: _TELLING, Aspect.LATENT_ISSUE: 2, Aspect.NEED: 2, Aspect.VALUE: 2,
    Aspect.DECIDER: _TELLING, Aspect.DECIDER_MET: 2, Aspect.APPROVAL_FLOW: 2, Aspect.PAYMENT_FLOW: 1,
    Aspect.BUDGET_SEASON: 2, Aspect.BUSINESS_PLAN: 2, Aspect.BUSINESS_MODEL: 1, Aspect.CURRENTS: 1,
    Aspect.ORGANISATION: 1, Aspect.SIZE: 1, Aspect.INSTALLED: 2, Aspect.RIVALS: 2,
}
PERSON_WEIGHTS: Mapping[Aspect, int] = {
    Aspect.ROLE: _TELLING, Aspect.SUPPORT: _TELLING, Aspect.MET: 2, Aspect.BOSS: 1, Aspect.NATURE: 2,
    Aspect.OWN_ISSUE: _TELLING, Aspect.BOSS_ISSUE: 2, Aspect.CRITERION: _TELLING, Aspect.POLICY: 1, Aspect.DUTY: 2,
    Aspect.DELEGATE: 1, Aspect.JUDGED_ON: 1, Aspect.BELIEF: 1, Aspect.OTHER_DEPARTMENT: 1, Aspect.BURNT: 2,
}
BY_FACT: Mapping[FactKind, Aspect] = {
    FactKind.ISSUE_MANIFEST: Aspect.MANIFEST_ISSUE, FactKind.ISSUE_LATENT: Aspect.LATENT_ISSUE,
    FactKind.NEED: Aspect.NEED, FactKind.VALUE: Aspect.VALUE, FactKind.PLAN: Aspect.BUSINESS_PLAN,
    FactKind.BUDGET: Aspect.BUDGET_SEASON, FactKind.OWN_ISSUE: Aspect.OWN_ISSUE,
    FactKind.BOSS_ISSUE: Aspect.BOSS_ISSUE, FactKind.CRITERION: Aspect.CRITERION, FactKind.POLICY: Aspect.POLICY,
    FactKind.DUTY: Aspect.DUTY, FactKind.DELEGATE: Aspect.DELEGATE, FactKind.JUDGED_ON: Aspect.JUDGED_ON,
    FactKind.BELIEF: Aspect.BELIEF, FactKind.OTHER_DEPARTMENT: Aspect.OTHER_DEPARTMENT, FactKind.BURNT: Aspect.BURNT,
}


@dataclass(frozen=True)
class Understanding:
    """`score` is 0-100; the three groups hold every aspect once, the weightiest first."""

    score: int
    known: tuple[Aspect, ...]
    assumed: tuple[Aspect, ...]
    missing: tuple[Aspect, ...]

    @property
    def total(self) -> int:
        """How many aspects there are."""
        return len(self.known) + len(self.assumed) + len(self.missing)


def of(grades: Mapping[Aspect, Grade], weights: Mapping[Aspect, int]) -> Understanding:
    """The score and the gaps; an aspect nobody graded is missing, one we assume counts half."""
    ordered = sorted(weights, key=lambda aspect: (-weights[aspect], list(Aspect).index(aspect)))
    grade = {aspect: grades.get(aspect, Grade.MISSING) for aspect in ordered}
    reached = sum(weights[aspect] * int(grade[aspect]) for aspect in ordered)
    most = sum(weights.values()) * int(Grade.KNOWN)
    known, assumed, missing = (
        tuple(aspect for aspect in ordered if grade[aspect] is wanted)
        for wanted in (Grade.KNOWN, Grade.ASSUMED, Grade.MISSING))
    return Understanding(100 * reached // most if most else 0, known, assumed, missing)


def best(graded: Iterable[tuple[Aspect, Grade]]) -> dict[Aspect, Grade]:
    """The best grade each aspect was given."""
    found: dict[Aspect, Grade] = {}
    for aspect, grade in graded:
        found[aspect] = max(grade, found.get(aspect, Grade.MISSING))
    return found
