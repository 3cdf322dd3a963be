"""The English words of how a company is built, decides and pays, and of how well somebody knows its people."""

from enum import Enum

from salesdesk.domain.accounts import Organisation
from salesdesk.domain.company import Flow, Strength
from salesdesk.ui.words import QT_TRANSLATE_NOOP

ORGANISATIONS: dict[Enum, str] = {
    Organisation.FUNCTIONAL: QT_TRANSLATE_NOOP("Organisation", "Functional"),
    Organisation.DIVISIONAL: QT_TRANSLATE_NOOP("Organisation", "Divisional"),
    Organisation.PROJECT: QT_TRANSLATE_NOOP("Organisation", "By project"),
    Organisation.MATRIX: QT_TRANSLATE_NOOP("Organisation", "Matrix"),
    Organisation.REGIONAL: QT_TRANSLATE_NOOP("Organisation", "By region"),
    Organisation.OWNER: QT_TRANSLATE_NOOP("Organisation", "Led by the owner"),
    Organisation.HOLDING: QT_TRANSLATE_NOOP("Organisation", "Holding"),
}
FLOWS: dict[Enum, str] = {
    Flow.APPROVAL: QT_TRANSLATE_NOOP("Flow", "Approval flow"),
    Flow.PAYMENT: QT_TRANSLATE_NOOP("Flow", "Payment flow"),
}
STRENGTHS: dict[Enum, str] = {
    Strength.SLIGHT: QT_TRANSLATE_NOOP("Strength", "Has met them"),
    Strength.GOOD: QT_TRANSLATE_NOOP("Strength", "Knows them well"),
    Strength.CLOSE: QT_TRANSLATE_NOOP("Strength", "Close"),
}
ALL = (ORGANISATIONS, FLOWS, STRENGTHS)
