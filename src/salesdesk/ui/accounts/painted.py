"""Rows and pills that are painted but behave as buttons: hover, focus ring, a name to be read aloud."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from salesdesk.ui import theme
from salesdesk.ui.widgets import paint

_PILL_GAP = 8


class PaintedRow(QAbstractButton):
    """A row of a panel; subclasses draw into `paint_row` and set the accessible name."""

    def __init__(self, height: int, parent: QWidget | None = None) -> None:
        """`height` in design pixels."""
        super().__init__(parent)
        self._design_height = height
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(self._design_height))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(self._design_height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        paint.ground(p, box, chosen=False, hovered=self.underMouse(), focused=self.hasFocus())
        self.paint_row(p, box)
        p.end()

    def paint_row(self, p: QPainter, box: QRectF) -> None:
        """Draw the content."""
        raise NotImplementedError


class TextRow(PaintedRow):
    """One line of text that is cut with an ellipsis where the room ends."""

    def __init__(self, text: str = "", px: float = 13, token: str = "text", height: int = 24) -> None:
        super().__init__(height)
        self._look = (px, token)
        self.set_line(text)

    def set_line(self, text: str) -> None:
        """Show another text."""
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.update()

    def paint_row(self, p: QPainter, box: QRectF) -> None:
        px, token = self._look
        paint.text(p, box.adjusted(4, 0, -4, 0), self.text(), px, token)


class PillRow(QWidget):
    """Rounded chips that only tell something; those for which there is no room are left out."""

    def __init__(self) -> None:
        super().__init__()
        self._pills: list[tuple[str, str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_pills(self, pills: Sequence[tuple[str, str, str]]) -> None:
        """Show (text, colour of the text, colour of the ground) of each; empty texts are left out."""
        self._pills = [pill for pill in pills if pill[0]]
        words = ", ".join(text for text, _, _ in self._pills)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = sum(paint.pill_width(text) + theme.px(_PILL_GAP) for text, _, _ in self._pills)
        return QSize(int(wide) + 1, int(paint.pill_height()) + 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, int(paint.pill_height()) + 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        left, top = 0.0, (self.height() - paint.pill_height()) / 2
        for text, ink, ground in self._pills:
            if left + paint.pill_width(text) > self.width():
                break
            left += paint.pill(p, left, top, text, ink, ground) + theme.px(_PILL_GAP)
        p.end()
