"""The words of what people are to each other: lines, trust, objections, how a word is carried."""

from enum import Enum

from salesdesk.domain.influence import Via
from salesdesk.domain.relations import LineKind, ObjectionState, Trust
from salesdesk.ui.words import QT_TRANSLATE_NOOP

LINES: dict[Enum, str] = {
    LineKind.INFLUENCE: QT_TRANSLATE_NOOP("LineKind", "Influence"),
    LineKind.CONFLICT: QT_TRANSLATE_NOOP("LineKind", "Conflict"),
    LineKind.INFORMAL: QT_TRANSLATE_NOOP("LineKind", "Informal tie"),
}
TRUSTS: dict[Enum, str] = {
    Trust.LOST: QT_TRANSLATE_NOOP("Trust", "Lost"),
    Trust.SHAKEN: QT_TRANSLATE_NOOP("Trust", "Down"),
    Trust.FAIR: QT_TRANSLATE_NOOP("Trust", "Fair"),
    Trust.HIGH: QT_TRANSLATE_NOOP("Trust", "Puts meetings with us first"),
    Trust.FULL: QT_TRANSLATE_NOOP("Trust", "Looks forward to seeing us"),
}
OBJECTIONS: dict[Enum, str] = {
    ObjectionState.OPEN: QT_TRANSLATE_NOOP("ObjectionState", "Open"),
    ObjectionState.ANSWERED: QT_TRANSLATE_NOOP("ObjectionState", "Answered"),
    ObjectionState.SETTLED: QT_TRANSLATE_NOOP("ObjectionState", "Settled"),
}
WAYS: dict[Enum, str] = {
    Via.OWN_TIE: QT_TRANSLATE_NOOP("Via", "One of ours knows them"),
    Via.INFLUENCE: QT_TRANSLATE_NOOP("Via", "Has influence"),
    Via.INFORMAL: QT_TRANSLATE_NOOP("Via", "Informal tie"),
    Via.TO_BOSS: QT_TRANSLATE_NOOP("Via", "Reports to them"),
    Via.TO_REPORT: QT_TRANSLATE_NOOP("Via", "Is their boss"),
}
ALL = (LINES, TRUSTS, OBJECTIONS, WAYS)
