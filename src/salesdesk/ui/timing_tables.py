"""The words of days that make a customer move, and of the orders of the board."""

from enum import Enum

from salesdesk.domain.timing import Arrange, TimingKind, WindowState
from salesdesk.ui.words import QT_TRANSLATE_NOOP

KINDS: dict[Enum, str] = {
    TimingKind.LEASE_END: QT_TRANSLATE_NOOP("TimingKind", "Lease end"),
    TimingKind.CONTRACT_END: QT_TRANSLATE_NOOP("TimingKind", "Contract end"),
    TimingKind.BUDGET: QT_TRANSLATE_NOOP("TimingKind", "Budget deadline"),
    TimingKind.BUDGET_MEETING: QT_TRANSLATE_NOOP("TimingKind", "Budget meeting"),
    TimingKind.PURCHASE: QT_TRANSLATE_NOOP("TimingKind", "Planned purchase"),
    TimingKind.DECIDE_BY: QT_TRANSLATE_NOOP("TimingKind", "Must decide by"),
    TimingKind.LAW: QT_TRANSLATE_NOOP("TimingKind", "Law change"),
    TimingKind.RELOCATION: QT_TRANSLATE_NOOP("TimingKind", "Relocation"),
    TimingKind.OWN: QT_TRANSLATE_NOOP("TimingKind", "Other date"),
    TimingKind.RESTART: QT_TRANSLATE_NOOP("TimingKind", "Restart"),
}
STATES: dict[Enum, str] = {
    WindowState.PAST: QT_TRANSLATE_NOOP("WindowState", "Over"),
    WindowState.OPEN: QT_TRANSLATE_NOOP("WindowState", "Act now"),
    WindowState.COMING: QT_TRANSLATE_NOOP("WindowState", "Not yet"),
}
ARRANGES: dict[Enum, str] = {
    Arrange.URGENCY: QT_TRANSLATE_NOOP("Arrange", "Urgency"),
    Arrange.DEADLINE: QT_TRANSLATE_NOOP("Arrange", "Nearest date"),
    Arrange.INDUSTRY: QT_TRANSLATE_NOOP("Arrange", "Industry"),
}
ALL = (KINDS, STATES, ARRANGES)
