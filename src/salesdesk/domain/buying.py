"""How a customer buys: how badly and when, why, and how exactly a day is known."""

from enum import StrEnum

PHASES = 10


class Precision(StrEnum):
    """How exactly a planned day is known; the day kept is the last one of the span."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    FISCAL_YEAR = "fiscal_year"


class NeedLevel(StrEnum):
    """How much they want it now; wanting is not buying, so the planned purchase stands beside it."""

    INFORMATION = "information"
    WATCHING = "watching"
    BY_DATE = "by_date"
    NOW = "now"


class Deadline(StrEnum):
    """Whether there is a day by which they must decide: what weighs most."""

    FIXED = "fixed"
    NONE = "none"
    UNKNOWN = "unknown"


class Motive(StrEnum):
    """Why they buy."""

    END_OF_LIFE = "end_of_life"
    COST = "cost"
    GROWTH = "growth"
    TROUBLE = "trouble"
    LAW = "law"
    RELOCATION = "relocation"
    ORDERED = "ordered"
    OTHER = "other"


class Channel(StrEnum):
    """How they first came to us, or we to them."""

    WEB = "web"
    ADVERT = "advert"
    SOCIAL = "social"
    MAIL = "mail"
    PHONE = "phone"
    VISIT = "visit"
    EVENT = "event"
    REFERRAL = "referral"
    EXISTING = "existing"
    OTHER = "other"
