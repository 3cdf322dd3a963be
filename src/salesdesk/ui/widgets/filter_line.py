"""The line above a list that narrows it while somebody types."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from salesdesk.ui.widgets.line_edit import LineEdit

_REST = 120


class FilterLine(LineEdit):
    """`changed` tells when typing rests, `entered` that Down or Enter leads into the list; Esc empties the line."""

    changed = Signal()
    entered = Signal()

    def __init__(self, hint: str, name: str, tip: str) -> None:
        super().__init__()
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.setClearButtonEnabled(True)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_REST)
        self._delay.timeout.connect(self.changed)
        self.textChanged.connect(self._delay.start)

    def waits(self) -> bool:
        """Whether something was typed that `changed` has not told yet."""
        return self._delay.isActive()

    def settle(self) -> None:
        """Tell nothing any more: somebody has read the text."""
        self._delay.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.composing():
            super().keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.changed.emit()
        else:
            super().keyPressEvent(event)
