"""The number of a stage on its colour, as a widget."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from salesdesk.ui import theme
from salesdesk.ui.widgets import bars


class StageTile(QWidget):
    """A small square; says nothing to a screen reader, the stage's name stands beside it."""

    def __init__(self, number: int, token: str) -> None:
        super().__init__()
        self._number, self._token = number, token
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(20), theme.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        bars.number_tile(p, QRectF(self.rect()), self._number, self._token)
        p.end()
