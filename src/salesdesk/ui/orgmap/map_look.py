"""How a map is looked at."""

from dataclasses import dataclass

from salesdesk.domain.coverage import SILENT_AFTER
from salesdesk.domain.relations import LineKind
from salesdesk.ui.orgmap.lens import Lens

BOSS = "boss"
KINDS = frozenset({BOSS, *LineKind})


@dataclass(frozen=True)
class MapLook:
    """The colouring, the kinds of lines drawn, the departments folded, whom it is of (None = everybody).

    `grey` leaves the colours out; they never say anything alone. `silent_after` in days, 0 = nobody is silent.
    """

    lens: Lens = Lens.SUPPORT
    kinds: frozenset[str] = KINDS
    folded: frozenset[str] = frozenset()
    only: frozenset[str] | None = None
    grey: bool = False
    silent_after: int = SILENT_AFTER
