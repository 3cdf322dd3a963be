"""What the stripe of a card is coloured by; a word or a sign on the card always says the same."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from salesdesk.domain.coverage import SILENT_AFTER
from salesdesk.domain.followup import silence_days
from salesdesk.domain.people import Depth, Role, Support
from salesdesk.store.queries.relations import MapRow
from salesdesk.ui import labels
from salesdesk.ui.widgets.disc import TOKENS
from salesdesk.ui.words import QT_TRANSLATE_NOOP

FRESH_DAYS = 14


class Lens(StrEnum):
    """What the cards are coloured by."""

    SUPPORT = "support"
    ROLE = "role"
    DEPTH = "depth"
    LAST = "last"


class Tint(NamedTuple):
    """A colour token and how much of it."""

    token: str
    alpha: float = 1.0


NAMES = {
    Lens.SUPPORT: QT_TRANSLATE_NOOP("Lens", "Support"),
    Lens.ROLE: QT_TRANSLATE_NOOP("Lens", "Role"),
    Lens.DEPTH: QT_TRANSLATE_NOOP("Lens", "Contact depth"),
    Lens.LAST: QT_TRANSLATE_NOOP("Lens", "Last contact"),
}
_ROLES = {
    Role.DECISION_MAKER: Tint("c1"), Role.CONTACT: Tint("c5"), Role.SCREENER: Tint("c2"), Role.HIDDEN: Tint("c4"),
    Role.CHAMPION: Tint("c3"), Role.APPROVER: Tint("c1", 0.5), Role.USER: Tint("c6"), Role.OTHER: Tint("border_strong"),
}
_DEPTHS = {Depth.NONE: Tint("border_strong"), Depth.ONCE: Tint("c5", 0.5), Depth.SEVERAL: Tint("c5"),
           Depth.REGULAR: Tint("c1", 0.7), Depth.CLOSE: Tint("c1")}
_NEVER, _FRESH, _AGEING, _SILENT = Tint("border_strong"), Tint("ok"), Tint("warn"), Tint("danger")
_LATELY = QT_TRANSLATE_NOOP("Lens", "within {days} days")
_LONG_AGO = QT_TRANSLATE_NOOP("Lens", "over {days} days ago")


def tint(map_row: MapRow, lens: Lens, today: date, silent_after: int = SILENT_AFTER) -> Tint:
    """The colour of a person's stripe; `silent_after` in days, 0 = nobody counts as silent."""
    row = map_row.person
    if lens is Lens.SUPPORT:
        return Tint(TOKENS[row.support])
    if lens is Lens.ROLE:
        return _ROLES[row.role]
    if lens is Lens.DEPTH:
        return _DEPTHS[map_row.depth]
    days = silence_days(row.last_met, today)
    if days is None:
        return _NEVER
    if silent_after and days > silent_after:
        return _SILENT
    return _FRESH if days <= FRESH_DAYS else _AGEING


def key(lens: Lens, silent_after: int = SILENT_AFTER) -> list[tuple[Tint, str]]:
    """The colours of a lens with their words; empty for support, whose discs are the key."""
    if lens is Lens.ROLE:
        return [(colour, labels.label(role)) for role, colour in _ROLES.items()]
    if lens is Lens.DEPTH:
        return [(colour, labels.label(depth)) for depth, colour in _DEPTHS.items()]
    if lens is Lens.LAST:
        return [*_ages(silent_after), (_NEVER, labels.label(Depth.NONE))]
    return []


def name(lens: Lens) -> str:
    """The word on the chip of a lens."""
    return QCoreApplication.translate("Lens", NAMES[lens])


def supports() -> list[Support]:
    """The discs in the order of the legend."""
    return list(TOKENS)


def _ages(silent_after: int) -> list[tuple[Tint, str]]:
    """What the colours of the last contact mean: a limit below the fresh days leaves two of them."""
    if not silent_after:
        return [(_FRESH, _words(_LATELY, FRESH_DAYS)), (_AGEING, _words(_LONG_AGO, FRESH_DAYS))]
    fresh = [(_FRESH, _words(_LATELY, min(FRESH_DAYS, silent_after)))]
    ageing = [(_AGEING, _words(_LATELY, silent_after))] if silent_after > FRESH_DAYS else []
    return [*fresh, *ageing, (_SILENT, _words(_LONG_AGO, silent_after))]


def _words(source: str, days: int) -> str:
    return QCoreApplication.translate("Lens", source).format(days=days)
