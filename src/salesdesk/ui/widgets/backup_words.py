"""Why a backup was made, in words."""

from PySide6.QtCore import QCoreApplication

from salesdesk.ui.words import QT_TRANSLATE_NOOP

_REASONS = {
    "quit": QT_TRANSLATE_NOOP("Backup", "On quitting"),
    "timer": QT_TRANSLATE_NOOP("Backup", "While working"),
    "asked": QT_TRANSLATE_NOOP("Backup", "Asked for"),
    "migration": QT_TRANSLATE_NOOP("Backup", "Before an update"),
    "import": QT_TRANSLATE_NOOP("Backup", "Before an import"),
    "restore": QT_TRANSLATE_NOOP("Backup", "Before restoring another"),
}


def reason(name: str) -> str:
    """The words of a reason; an unknown one stays as it is."""
    return QCoreApplication.translate("Backup", _REASONS[name]) if name in _REASONS else name
