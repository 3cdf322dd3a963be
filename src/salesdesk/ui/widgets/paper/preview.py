"""The sheet on the screen: a page with a shadow that fits the pane, its width, or any size between."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from salesdesk.ui import theme
from salesdesk.ui.widgets.paper.composer import A4_HEIGHT, A4_WIDTH

LEAST, MOST = 0.25, 4.0
STEP = 1.2
_MARGIN = 14
_SHADOW = 4
_KEYS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Semicolon: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}


class _Page(QWidget):
    """One page, drawn anew when its size or its content has changed."""

    def __init__(self) -> None:
        super().__init__()
        self._draw: Callable[[float], QImage] | None = None
        self._kept: tuple[float, QPixmap] | None = None
        self._scale = 1.0
        self.wide, self.high = A4_WIDTH, A4_HEIGHT

    def show_page(self, draw: Callable[[float], QImage], wide: float, high: float) -> None:
        self._draw, self._kept = draw, None
        self.wide, self.high = wide, high
        self.set_scale(self._scale)

    def set_scale(self, scale: float) -> None:
        self._scale = scale
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self.wide * self._scale) + 2 * _MARGIN, round(self.high * self._scale) + 2 * _MARGIN)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._draw is None:
            return
        p = QPainter(self)
        box = QRectF(_MARGIN, _MARGIN, round(self.wide * self._scale), round(self.high * self._scale))
        p.fillRect(box.translated(_SHADOW, _SHADOW), theme.color("text", 0.25))
        p.drawPixmap(box, self._picture(self._draw), QRectF())
        p.end()

    def _picture(self, draw: Callable[[float], QImage]) -> QPixmap:
        scale = self._scale * self.devicePixelRatioF()
        if self._kept is None or self._kept[0] != scale:
            self._kept = (scale, QPixmap.fromImage(draw(scale)))
        return self._kept[1]


class Stage(QWidget):
    """The sunken ground a page lies on."""

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        p.fillRect(event.rect(), theme.color("sunken"))
        p.end()


class PagePreview(QScrollArea):
    """Fits the page to the pane until somebody zooms; Ctrl +, Ctrl -, Ctrl 0 and Ctrl with the wheel zoom."""

    confirmed = Signal()  # Enter
    zoomed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = _Page()
        self._scale = 1.0
        self._fit = "page"
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview of the visit briefing"))
        self.setAccessibleDescription(self.tr("Enter prints; Ctrl + and Ctrl - zoom; Ctrl 0 shows the whole page."))
        self.setWidget(self._page)
        self.viewport().setAutoFillBackground(False)
        self._page.setAutoFillBackground(False)

    @property
    def percent(self) -> int:
        """The size on the screen in percent of the paper at 96 dpi."""
        return round(self._scale * 100)

    def show_page(self, draw: Callable[[float], QImage], description: str, width: float = A4_WIDTH,
                  height: float = A4_HEIGHT) -> None:
        """Show a page of a size at 96 dpi that `draw` makes at any scale; `description` is read aloud."""
        self._page.show_page(draw, width, height)
        self._page.setAccessibleName(description)
        self._refit()

    def fit_page(self) -> None:
        """Show the whole page, also after the pane has changed its size."""
        self._fit = "page"
        self._refit()

    def fit_width(self) -> None:
        """Use the whole width."""
        self._fit = "width"
        self._refit()

    def zoom(self, steps: int) -> None:
        """Larger (1) or smaller (-1); 0 shows the whole page again."""
        if steps == 0:
            self.fit_page()
            return
        self._fit = ""
        self._set_scale(self._scale * STEP**steps)

    def event(self, event: QEvent) -> bool:
        """Take the zoom keys before the window uses them for the text size."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and _zoom_key(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = _zoom_key(event)
        if steps is not None:
            self.zoom(steps)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & ~_KEYPAD:
            self.confirmed.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._refit()

    def _refit(self) -> None:
        room = self.maximumViewportSize()
        wide = (room.width() - 2 * _MARGIN) / self._page.wide
        if self._fit == "page":
            self._set_scale(min(wide, (room.height() - 2 * _MARGIN) / self._page.high))
        elif self._fit == "width":
            bar = self.verticalScrollBar().sizeHint().width()
            self._set_scale((room.width() - bar - 2 * _MARGIN) / self._page.wide)

    def _set_scale(self, scale: float) -> None:
        self._scale = max(LEAST, min(MOST, scale))
        self._page.set_scale(self._scale)
        self.zoomed.emit()


_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def _zoom_key(event: QKeyEvent) -> int | None:
    """1, -1 or 0 for the zoom keys with Ctrl, None for any other."""
    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return None
    return _KEYS.get(Qt.Key(event.key()))
