"""What people are to a deal and to each other, and whose word counts: the deal's, else the account's.

Roles: where a deal names any role of a person, these are their roles in it, else the account's are. How a person
stands (support, depth, power, key player) is settled field by field: the deal's word, else the account's. Depth set
by hand wins over meetings counted. An objection of a deal stands beside those of the account.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum, StrEnum

from salesdesk.domain.people import Depth, Role, Support, depth_of

STALE_AFTER = 180
STRENGTHS = 3
POWERS = 3
_SAME_MOODS = 2


class LineKind(StrEnum):
    """What a line between two people means; an influence has a direction, the others go both ways."""

    INFLUENCE = "influence"
    CONFLICT = "conflict"
    INFORMAL = "informal"


class Trust(IntEnum):
    """How far a person trusts us; below FAIR it has to be repaired before anything else."""

    LOST = 1
    SHAKEN = 2
    FAIR = 3
    HIGH = 4
    FULL = 5


class ObjectionState(StrEnum):
    """What has become of an objection."""

    OPEN = "open"
    ANSWERED = "answered"
    SETTLED = "settled"


@dataclass(frozen=True)
class Stand:
    """How a person stands; None = not said here."""

    support: Support | None = None
    wanted: Support | None = None
    depth: Depth | None = None
    power: int | None = None
    key_player: bool | None = None


@dataclass(frozen=True)
class Said:
    """What is said of a person in one place: each role with what it is seen by, and how they stand."""

    roles: Mapping[Role, str] = field(default_factory=dict)
    stand: Stand = field(default_factory=Stand)
    confirmed: date | None = None


@dataclass(frozen=True)
class Met:
    """One meeting a person took part in: the day, how it went, and whether nobody else of theirs was there."""

    on_day: date
    mood: Support | None = None
    alone: bool = False


@dataclass(frozen=True)
class Suggestion:
    """What meetings say of a person that is not kept yet: how many they were, and what follows from them."""

    meetings: int
    depth: Depth | None = None
    support: Support | None = None


def still_suggested(found: Suggestion, declined: Suggestion | None) -> Suggestion | None:
    """What is left of a suggestion after what was declined before: less deep and the same support say nothing new."""
    if declined is None:
        return found
    deeper = found.depth is not None and (declined.depth is None or found.depth > declined.depth)
    moved = found.support is not None and found.support is not declined.support
    if not deeper and not moved:
        return None
    return Suggestion(found.meetings, found.depth if deeper else None, found.support if moved else None)


def prevailing(*stands: Stand | None) -> Stand:
    """The stand in force: of each field the first word said, the deal's before the account's."""
    said = [each for each in stands if each is not None]
    return Stand(
        next((each.support for each in said if each.support is not None), None),
        next((each.wanted for each in said if each.wanted is not None), None),
        next((each.depth for each in said if each.depth is not None), None),
        next((each.power for each in said if each.power is not None), None),
        next((each.key_player for each in said if each.key_player is not None), None))


def roles_in_force(in_deal: Iterable[Role], of_account: Iterable[Role]) -> tuple[Role, ...]:
    """The roles of a person, each once, in the order they were given; OTHER in a deal says that there is none."""
    chosen = tuple(dict.fromkeys(in_deal)) or tuple(dict.fromkeys(of_account))
    return tuple(role for role in chosen if role is not Role.OTHER)


def needs_repair(trust: Trust | None) -> bool:
    """Whether trust is down: it has to be won back before anything is proposed."""
    return trust is not None and trust < Trust.FAIR


def is_stale(confirmed: date | None, today: date) -> bool:
    """Whether nobody has said for so long that it is still so, that it should look faded."""
    return confirmed is None or (today - confirmed).days > STALE_AFTER


def suggestion(meetings: Sequence[Met], depth: Depth | None, support: Support) -> Suggestion | None:
    """What the meetings with a person suggest, None where nothing new follows.

    `depth` is the one set by hand (None = counted anyway). A deeper contact follows from the count; support from the
    last two meetings with the person alone, where both went the same way.
    """
    counted = depth_of(len(meetings))
    deeper = counted if depth is not None and counted > depth else None
    alone = sorted((each for each in meetings if each.alone and each.mood), key=lambda each: each.on_day)
    moods = {each.mood for each in alone[-_SAME_MOODS:]}
    same = next(iter(moods)) if len(alone) >= _SAME_MOODS and len(moods) == 1 else None
    moved = same if same is not None and same not in {support, Support.UNKNOWN} else None
    return Suggestion(len(meetings), deeper, moved) if deeper is not None or moved is not None else None
