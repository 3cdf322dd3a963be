"""How a map is looked at."""

from dataclasses import dataclass

from salesdesk.domain.relations import LineKind
from salesdesk.ui.orgmap.lens import Lens

BOSS = "boss"
KINDS = frozenset({BOSS, *LineKind})


@dataclass(frozen=True)
class MapLook:
    """The colouring, the kinds of lines drawn, the departments folded, whom it is of (None = everybody).

    `grey` leaves the colours out; they never say anything alone.
    """

    lens: Lens = Lens.SUPPORT
    kinds: frozenset[str] = KINDS
    folded: frozenset[str] = frozenset()
    only: frozenset[str] | None = None
    grey: bool = False
