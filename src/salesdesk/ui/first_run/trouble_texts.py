"""What to say about each trouble with the data file, and which ways out it has."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from salesdesk.domain.errors import Trouble
from salesdesk.ui.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class TroubleText:
    """Title, what happened, what is safe, what to do; the ways out, the first one is the likeliest."""

    title: str
    happened: str
    safe: str
    advice: str
    ways: tuple[str, ...]


_NOT_TOUCHED = QT_TRANSLATE_NOOP("Trouble page", "The file was not touched. Your backups are not affected.")
TEXTS = {
    Trouble.DAMAGED: TroubleText(
        QT_TRANSLATE_NOOP("Trouble page", "The data file is damaged"),
        QT_TRANSLATE_NOOP("Trouble page", "Parts of the file can no longer be read. A failing disk, a copying program"
                          " or a power cut can do this."),
        _NOT_TOUCHED,
        QT_TRANSLATE_NOOP("Trouble page", "Restore the newest backup. If it is too old, save what can still be read"
                          " into a copy first."),
        ("restore", "salvage", "read_only", "folder", "another")),
    Trouble.NEWER: TroubleText(
        QT_TRANSLATE_NOOP("Trouble page", "The data file is from a newer version"),
        QT_TRANSLATE_NOOP("Trouble page", "A newer salesdesk has written this file. This version does not know all"
                          " of it."),
        _NOT_TOUCHED,
        QT_TRANSLATE_NOOP("Trouble page", "Update salesdesk on this computer, or open another file."),
        ("retry", "folder", "another")),
    Trouble.IN_USE: TroubleText(
        QT_TRANSLATE_NOOP("Trouble page", "The data file is open elsewhere"),
        QT_TRANSLATE_NOOP("Trouble page", "Another salesdesk window, perhaps of another user, works with this file."),
        QT_TRANSLATE_NOOP("Trouble page", "Everything. Two programs must not write to one file."),
        QT_TRANSLATE_NOOP("Trouble page", "Close the other window and try again, or only look at the data."),
        ("retry", "read_only", "another")),
    Trouble.NOT_OURS: TroubleText(
        QT_TRANSLATE_NOOP("Trouble page", "This is not a salesdesk file"),
        QT_TRANSLATE_NOOP("Trouble page", "Another program has made this file, or its beginning is destroyed."),
        _NOT_TOUCHED,
        QT_TRANSLATE_NOOP("Trouble page", "Choose the right file, or restore a backup."),
        ("another", "restore", "folder", "retry")),
    Trouble.DISK: TroubleText(
        QT_TRANSLATE_NOOP("Trouble page", "The disk refuses"),
        QT_TRANSLATE_NOOP("Trouble page", "The file cannot be read or written. The disk may be full, disconnected or"
                          " failing."),
        QT_TRANSLATE_NOOP("Trouble page", "What was saved before is in the file and in the backups."),
        QT_TRANSLATE_NOOP("Trouble page", "Free some space or connect the disk again, then try once more."),
        ("retry", "read_only", "folder", "another")),
    Trouble.READ_ONLY: TroubleText(
        QT_TRANSLATE_NOOP("Trouble page", "The data file can only be read"),
        QT_TRANSLATE_NOOP("Trouble page", "You have no right to write to the file or its folder."),
        QT_TRANSLATE_NOOP("Trouble page", "Everything. Nothing was changed."),
        QT_TRANSLATE_NOOP("Trouble page", "Look at the data without changing it, or correct the rights and try again."),
        ("read_only", "retry", "folder", "another")),
    Trouble.MISSING: TroubleText(
        QT_TRANSLATE_NOOP("Trouble page", "The data file is not there"),
        QT_TRANSLATE_NOOP("Trouble page", "The file was moved, renamed or deleted, or its disk is not connected."),
        QT_TRANSLATE_NOOP("Trouble page", "The backups below, where there are any."),
        QT_TRANSLATE_NOOP("Trouble page", "Connect the disk and try again, choose the file, or restore a backup."),
        ("retry", "another", "restore", "folder", "anew")),
}
WAYS = {
    "retry": (QT_TRANSLATE_NOOP("Trouble page", "Try again"), "refresh-cw"),
    "read_only": (QT_TRANSLATE_NOOP("Trouble page", "Open for reading only"), "eye"),
    "restore": (QT_TRANSLATE_NOOP("Trouble page", "Restore the newest backup"), "history"),
    "salvage": (QT_TRANSLATE_NOOP("Trouble page", "Save what can be read"), "download"),
    "folder": (QT_TRANSLATE_NOOP("Trouble page", "Show the folder"), "folder-open"),
    "anew": (QT_TRANSLATE_NOOP("Trouble page", "Begin with a new file"), "plus"),
    "another": (QT_TRANSLATE_NOOP("Trouble page", "Open another file…"), "file-plus"),
}


def say(source: str) -> str:
    """A text of the trouble page in the language of the screen."""
    return QCoreApplication.translate("Trouble page", source)
