"""The words of quotes: tax, rounding, tiers, states."""

from enum import Enum

from salesdesk.domain.quotes import QuoteState, Rounding, Tax, Tier
from salesdesk.ui.words import QT_TRANSLATE_NOOP

TAXES: dict[Enum, str] = {
    Tax.STANDARD: QT_TRANSLATE_NOOP("Tax", "10%"),
    Tax.REDUCED: QT_TRANSLATE_NOOP("Tax", "8% reduced"),
    Tax.NONE: QT_TRANSLATE_NOOP("Tax", "No tax"),
}
ROUNDINGS: dict[Enum, str] = {
    Rounding.DOWN: QT_TRANSLATE_NOOP("Rounding", "Rounded down"),
    Rounding.HALF_UP: QT_TRANSLATE_NOOP("Rounding", "Rounded half up"),
    Rounding.UP: QT_TRANSLATE_NOOP("Rounding", "Rounded up"),
}
TIERS: dict[Enum, str] = {
    Tier.BASIC: QT_TRANSLATE_NOOP("Tier", "Basic"),
    Tier.STANDARD: QT_TRANSLATE_NOOP("Tier", "Standard"),
    Tier.PREMIUM: QT_TRANSLATE_NOOP("Tier", "Premium"),
    Tier.OWN: QT_TRANSLATE_NOOP("Tier", "Own plan"),
}
STATES: dict[Enum, str] = {
    QuoteState.DRAFT: QT_TRANSLATE_NOOP("QuoteState", "Draft"),
    QuoteState.SENT: QT_TRANSLATE_NOOP("QuoteState", "Sent"),
    QuoteState.ACCEPTED: QT_TRANSLATE_NOOP("QuoteState", "Accepted"),
    QuoteState.DECLINED: QT_TRANSLATE_NOOP("QuoteState", "Declined"),
    QuoteState.EXPIRED: QT_TRANSLATE_NOOP("QuoteState", "Expired"),
}
ALL = (TAXES, ROUNDINGS, TIERS, STATES)
