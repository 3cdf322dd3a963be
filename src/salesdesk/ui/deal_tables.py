"""The words of what a deal holds: how exactly a day is known, need, deadline, motive, channel."""

from enum import Enum

from salesdesk.domain.buying import Channel, Deadline, Motive, NeedLevel, Precision
from salesdesk.domain.chances import ChanceSource
from salesdesk.ui.words import QT_TRANSLATE_NOOP

PRECISIONS: dict[Enum, str] = {
    Precision.DAY: QT_TRANSLATE_NOOP("Precision", "Day"),
    Precision.MONTH: QT_TRANSLATE_NOOP("Precision", "Month"),
    Precision.QUARTER: QT_TRANSLATE_NOOP("Precision", "Quarter"),
    Precision.FISCAL_YEAR: QT_TRANSLATE_NOOP("Precision", "Fiscal year"),
}
NEED_LEVELS: dict[Enum, str] = {
    NeedLevel.INFORMATION: QT_TRANSLATE_NOOP("NeedLevel", "Just looking"),
    NeedLevel.WATCHING: QT_TRANSLATE_NOOP("NeedLevel", "Watching"),
    NeedLevel.BY_DATE: QT_TRANSLATE_NOOP("NeedLevel", "By a date"),
    NeedLevel.NOW: QT_TRANSLATE_NOOP("NeedLevel", "Now"),
}
DEADLINES: dict[Enum, str] = {
    Deadline.FIXED: QT_TRANSLATE_NOOP("Deadline", "Fixed"),
    Deadline.NONE: QT_TRANSLATE_NOOP("Deadline", "None"),
    Deadline.UNKNOWN: QT_TRANSLATE_NOOP("Deadline", "Not asked"),
}
MOTIVES: dict[Enum, str] = {
    Motive.END_OF_LIFE: QT_TRANSLATE_NOOP("Motive", "Lease end or age"),
    Motive.COST: QT_TRANSLATE_NOOP("Motive", "Lower costs"),
    Motive.GROWTH: QT_TRANSLATE_NOOP("Motive", "Growth"),
    Motive.TROUBLE: QT_TRANSLATE_NOOP("Motive", "Trouble"),
    Motive.LAW: QT_TRANSLATE_NOOP("Motive", "Law or audit"),
    Motive.RELOCATION: QT_TRANSLATE_NOOP("Motive", "Relocation"),
    Motive.ORDERED: QT_TRANSLATE_NOOP("Motive", "Told to"),
    Motive.OTHER: QT_TRANSLATE_NOOP("Motive", "Other"),
}
CHANNELS: dict[Enum, str] = {
    Channel.WEB: QT_TRANSLATE_NOOP("Channel", "Web"),
    Channel.ADVERT: QT_TRANSLATE_NOOP("Channel", "Advertisement"),
    Channel.SOCIAL: QT_TRANSLATE_NOOP("Channel", "Social media"),
    Channel.MAIL: QT_TRANSLATE_NOOP("Channel", "Mail"),
    Channel.PHONE: QT_TRANSLATE_NOOP("Channel", "Phone"),
    Channel.VISIT: QT_TRANSLATE_NOOP("Channel", "Visit"),
    Channel.EVENT: QT_TRANSLATE_NOOP("Channel", "Event"),
    Channel.REFERRAL: QT_TRANSLATE_NOOP("Channel", "Referral"),
    Channel.EXISTING: QT_TRANSLATE_NOOP("Channel", "Existing customer"),
    Channel.OTHER: QT_TRANSLATE_NOOP("Channel", "Other"),
}
CHANCE_SOURCES: dict[Enum, str] = {
    ChanceSource.DEFAULT: QT_TRANSLATE_NOOP("ChanceSource", "Default of the stage"),
    ChanceSource.OWN_RATE: QT_TRANSLATE_NOOP("ChanceSource", "Own win rate"),
    ChanceSource.BY_HAND: QT_TRANSLATE_NOOP("ChanceSource", "Set by hand"),
}

ALL = (CHANCE_SOURCES, PRECISIONS, NEED_LEVELS, DEADLINES, MOTIVES, CHANNELS)
