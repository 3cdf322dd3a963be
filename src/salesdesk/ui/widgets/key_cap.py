"""A key or chord as it stands on the keyboard: a small frame around its words."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from salesdesk.ui import theme
from salesdesk.ui.widgets import paint

_PAD, _HIGH = 6, 20


def cap_width(words: str) -> float:
    """The width `draw_cap` takes."""
    return paint.width(words, 12) + 2 * theme.px(_PAD)


def draw_cap(p: QPainter, x: float, middle: float, words: str) -> float:
    """Draw a key with its left edge at x, centred on a height; returns its width."""
    wide, high = cap_width(words), theme.px(_HIGH)
    box = QRectF(round(x), round(middle - high / 2), round(wide), high)
    paint.rounded(p, box, "surface", "border_strong", 4)
    paint.text(p, box, words, 12, "text2", flags=paint.CENTER, elide=False)
    return wide


class KeyCaps(QWidget):
    """One or more chords ("Ctrl+Z, Ctrl+Y") as a widget."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = [each.strip().replace("+", " ").replace("  ", " +") for each in keys.split(",") if each.strip()]
        if keys.strip().endswith(","):
            self._words = [f"{keys.strip()[:-1].replace('+', ' ').strip()} ,"]
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(keys)
        theme.theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        wide = sum(cap_width(each) + theme.px(6) for each in self._words)
        return QSize(round(wide), theme.px(_HIGH + 2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        p, x = QPainter(self), 0.0
        for each in self._words:
            x += draw_cap(p, x, self.height() / 2, each) + theme.px(6)
        p.end()
