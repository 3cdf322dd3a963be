"""What makes a profile whole, what is still missing in it, and what to ask for first."""

from collections.abc import Collection, Mapping
from datetime import date
from enum import StrEnum

from salesdesk.domain.facts import Certainty, FactKind
from salesdesk.domain.people import Role, Support
from salesdesk.domain.traits import Scale

ASKED = 3
KINDS = (
    FactKind.OWN_ISSUE, FactKind.BOSS_ISSUE, FactKind.CRITERION, FactKind.POLICY, FactKind.DUTY, FactKind.BURNT,
    FactKind.DELEGATE, FactKind.JUDGED_ON, FactKind.BELIEF, FactKind.OTHER_DEPARTMENT,
)
TOTAL = len(Scale) + len(KINDS) + 2  # role and support
_ASKING = (
    FactKind.OWN_ISSUE, FactKind.CRITERION, FactKind.BOSS_ISSUE, Scale.FAST_COMPARES, FactKind.DELEGATE,
    FactKind.JUDGED_ON, Scale.PRICE_QUALITY, FactKind.DUTY, FactKind.POLICY, FactKind.BURNT, Scale.BUDGET_VALUE,
    FactKind.OTHER_DEPARTMENT, FactKind.BELIEF, Scale.WARY_NEW, Scale.INCENTIVES, Scale.COMPLAINTS,
)


class PrivateKind(StrEnum):
    """What a personal note is about; such notes stay locked away."""

    HOBBY = "hobby"
    FAMILY = "family"
    BIRTHDAY = "birthday"
    HOMETOWN = "hometown"
    SCHOOL = "school"
    OTHER = "other"


def known_count(role: Role, support: Support, traits: Mapping[Scale, Certainty],
                kinds: Collection[FactKind]) -> int:
    """How many of the `TOTAL` items of a profile are known; a scale we only guess is not."""
    scales = sum(certainty is not Certainty.GUESS for certainty in traits.values())
    facts = sum(kind in kinds for kind in KINDS)
    return scales + facts + (role is not Role.OTHER) + (support is not Support.UNKNOWN)


def open_questions(traits: Collection[Scale], kinds: Collection[FactKind]) -> tuple[Scale | FactKind, ...]:
    """What nobody has told yet, the most telling first."""
    return tuple(each for each in _ASKING if each not in (traits if isinstance(each, Scale) else kinds))


def years_old(birthday: date, today: date) -> int:
    """Full years since a birthday."""
    return today.year - birthday.year - ((today.month, today.day) < (birthday.month, birthday.day))
