"""A row of a short list inside a dialog: words, a lesser line below, a stripe that tells how it stands."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from salesdesk.ui import theme
from salesdesk.ui.widgets import paint

_HIGH = 46


class RecordRow(QAbstractButton):
    """Can be chosen; `tone` is the token of its stripe."""

    def __init__(self, key: str, words: str, below: str, tone: str) -> None:
        super().__init__()
        self.key, self._below, self._tone = key, below, tone
        self.setText(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(part for part in (words, below) if part))
        self.setToolTip(f"{words}\n{below}".rstrip())
        theme.theme().changed.connect(self.updateGeometry)

    def below(self) -> str:
        """The lesser line."""
        return self._below

    def sizeHint(self) -> QSize:
        return QSize(theme.px(240), theme.px(_HIGH))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        box = QRectF(self.rect()).adjusted(0, 1, 0, -1)
        ground = "accent_soft" if self.isChecked() else "hover" if self.underMouse() else "inset"
        paint.rounded(p, box, ground, "accent" if self.hasFocus() else None, 6, line=2)
        paint.rounded(p, QRectF(box.left(), box.top() + 4, theme.px(3), box.height() - 8), self._tone, None, 1)
        inner = box.adjusted(theme.px(12), theme.px(4), -theme.px(8), -theme.px(4))
        half = inner.height() / 2
        paint.text(p, QRectF(inner.left(), inner.top(), inner.width(), half), self.text(), 13, "text", bold=True)
        paint.text(p, QRectF(inner.left(), inner.top() + half, inner.width(), half), self._below, 11, "text2")
        p.end()
