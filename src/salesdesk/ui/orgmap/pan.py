"""The picture follows the hand."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QGraphicsView


class Pan:
    """The middle button, or the left one while Space is held."""

    running = True

    def __init__(self, view: QGraphicsView, start: QPoint) -> None:
        self._view, self._last = view, start
        view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def move(self, place: QPoint) -> None:
        """Scroll by what the hand moved."""
        by, self._last = place - self._last, place
        for bar, length in ((self._view.horizontalScrollBar(), by.x()), (self._view.verticalScrollBar(), by.y())):
            bar.setValue(bar.value() - length)

    def end(self) -> None:
        """Let go."""
        self._view.viewport().unsetCursor()

    def cancel(self) -> None:
        """Let go; the picture stays where it is."""
        self.end()
