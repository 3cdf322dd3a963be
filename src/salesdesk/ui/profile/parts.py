"""Small parts of the profile: a line that is cut where the room ends, links, bars."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLayout, QSizePolicy, QVBoxLayout, QWidget

from salesdesk.ui import icons, theme
from salesdesk.ui.widgets import bars, controls, paint


class Line(QWidget):
    """One line of words that is cut with an ellipsis; the whole is its tip."""

    def __init__(self, px: float = 12, token: str = "text", *, bold: bool = False) -> None:
        super().__init__()
        self._words, self._look = "", (px, token, bold)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.theme().changed.connect(self.updateGeometry)

    def set_words(self, words: str) -> None:
        """Show other words."""
        self._words = words
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def words(self) -> str:
        """What is shown, uncut."""
        return self._words

    def sizeHint(self) -> QSize:
        return QSize(theme.px(80), theme.px(self._look[0] + 8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        px, token, bold = self._look
        paint.text(p, QRectF(self.rect()), self._words, px, token, bold=bold)
        p.end()


class LinkLine(QAbstractButton):
    """A line of words that can be pressed, after an icon where it has one; as wide as the words, or as the room."""

    def __init__(self, words: str, icon: str, token: str = "text2", px: float = 12,
                 widest: int = 230) -> None:
        super().__init__()
        self._icon, self._token, self._px, self._widest = icon, token, px, widest
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_words(words)
        theme.theme().changed.connect(self.updateGeometry)

    def set_words(self, words: str) -> None:
        """Show other words."""
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.updateGeometry()

    def words(self) -> str:
        """What is shown, uncut."""
        return self.text()

    def sizeHint(self) -> QSize:
        wide = paint.width(self.text(), self._px) + theme.px(26)
        return QSize(int(min(wide, theme.px(self._widest))) + 1, theme.px(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(60), theme.px(24))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        box = QRectF(self.rect())
        if self.underMouse():
            paint.rounded(p, box, "hover", None, 4)
        if self.hasFocus():
            paint.rounded(p, box, None, "accent", 4, line=2)
        left = box.left() + 2
        if self._icon:
            icons.draw(p, left, box.center().y() - theme.px(7), self._icon, self._token, 14)
            left += theme.px(20)
        paint.text(p, QRectF(left, box.top(), box.right() - left - 2, box.height()), self.text(), self._px, "text")
        p.end()


class Bars(QWidget):
    """Contact depth as rising bars."""

    def __init__(self) -> None:
        super().__init__()
        self._level = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.theme().changed.connect(self.updateGeometry)

    def set_level(self, level: int) -> None:
        """Show another depth, 0-4."""
        self._level = level
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(18), theme.px(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        bars.draw_bars(p, QRectF(0, theme.px(3), theme.px(17), theme.px(12)), self._level)
        p.end()


class Body(QWidget):
    """A column as high as its wrapped words need at its width, and no higher."""

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        layout = self.layout()
        if layout is not None and event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self.setMinimumHeight(layout.heightForWidth(self.width()))
        return done


def scrolled(panel: QWidget, above: int, foot: QLayout) -> QVBoxLayout:
    """Fill a panel with a column that scrolls, `above` pixels from its top, over a foot that stays."""
    body = Body()
    column = controls.vbox(body, (0, 0, 6, 0), 6)
    area = controls.scroll(body)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    outer = controls.vbox(panel, (16, above, 10, 14), 8)
    outer.addWidget(area, 1)
    outer.addLayout(foot)
    return column
