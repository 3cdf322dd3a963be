"""Opens dialogs that hold tables: as large as asked for, or as the window allows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from salesdesk.ui import theme

_ROUND = 40


def open_roomy(dialog: QDialog, width: int, height: int, first: QWidget) -> None:
    """Open a dialog of this size in design pixels with the keys in `first`; Enter there presses no button."""
    host = dialog.parentWidget()
    room = host.window().size() if host else dialog.screen().availableSize()
    dialog.resize(min(theme.px(width), room.width() - _ROUND), min(theme.px(height), room.height() - _ROUND))
    for button in dialog.findChildren(QPushButton):
        button.setAutoDefault(False)
    dialog.open()
    first.setFocus(Qt.FocusReason.OtherFocusReason)
