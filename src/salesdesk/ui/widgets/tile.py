"""An icon on a rounded square of colour: the head of a page that is no screen."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from salesdesk.ui import icons, theme
from salesdesk.ui.widgets import paint


def page_width(widget: QWidget, wide: int) -> None:
    """Let a widget grow to so many design pixels and no further, whatever the text size."""
    def fit() -> None:
        widget.setMaximumWidth(theme.px(wide))

    fit()
    theme.theme().changed.connect(fit)
    widget.destroyed.connect(lambda: theme.theme().changed.disconnect(fit))


class IconTile(QWidget):
    """`size` is in design pixels; tokens name the ground and the icon."""

    def __init__(self, icon: str, size: int, ground: str = "accent", ink: str = "on_accent") -> None:
        super().__init__()
        self._icon, self._size, self._ground, self._ink = icon, size, ground, ink
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        side = theme.px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        paint.rounded(p, QRectF(self.rect()), self._ground, radius=theme.px(self._size * 0.2))
        side = self._size * 0.54
        at = (self.width() - theme.px(side)) / 2
        icons.draw(p, at, at, self._icon, self._ink, side)
        p.end()
