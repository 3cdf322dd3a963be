"""One line of facts that is cut where it must be; its tooltip has all of it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from salesdesk.ui import theme
from salesdesk.ui.widgets import paint


class FactLine(QWidget):
    """A line of facts, cut with an ellipsis."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """What is shown, uncut."""
        return self._text

    def set_text(self, text: str, tip: str = "") -> None:
        """Show another line; the tooltip says the same, or more where `tip` is given."""
        self._text = text
        self.setAccessibleName(tip or text)
        self.setToolTip(tip or text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(20))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(80), theme.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        paint.text(p, QRectF(self.rect()), self._text, 12, "text2")
        p.end()
