"""What every card of the map can do, whatever stands on it: a person, a role nobody was found for, a department."""

from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from salesdesk.ui import theme

WIDTH, HEIGHT = 220, 97
RADIUS = 8
_DOT = 11


class Drop(StrEnum):
    """How a card looks while another one hangs over it."""

    NONE = "none"
    TAKES = "takes"
    REFUSES = "refuses"


class MapCard(QGraphicsItem):
    """A card with a key; the scene moves it and tells how it looks."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self.key = key
        self.chosen, self.focused, self.hovered, self.drop = False, False, False, Drop.NONE
        self._box = _whole(theme.scale())
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def refresh(self) -> None:
        """Paint afresh: the theme or the language has changed."""
        self.prepareGeometryChange()
        self._box = _whole(theme.scale())
        self.update()

    def set_chosen(self, *, chosen: bool, focused: bool) -> None:
        """Whether this is the selected card, and whether the keys act on it."""
        if (chosen, focused) != (self.chosen, self.focused):
            self.chosen, self.focused = chosen, focused
            self.update()

    def set_hovered(self, *, hovered: bool) -> None:
        """Whether the mouse is over the card, so that its handle is to be seen."""
        if hovered != self.hovered:
            self.hovered = hovered
            self.update()

    def set_drop(self, drop: Drop) -> None:
        """Show whether a card hanging over this one may be dropped."""
        if drop is not self.drop:
            self.drop = drop
            self.update()

    def box(self) -> QRectF:
        """The card in its own coordinates."""
        return self._box

    def handle(self) -> QRectF:
        """The dot at the right edge a line is drawn from, in coordinates of the scene."""
        return self._dot().translated(self.pos())

    def boundingRect(self) -> QRectF:
        side = theme.px(_DOT) / 2
        return self._box.adjusted(-4, -4, max(4.0, side + 1), 4)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=painter.worldTransform().isScaling())
        self.paint_card(painter)
        self._paint_focus(painter)
        if self.has_handle and (self.hovered or self.chosen):
            painter.setPen(QPen(theme.color("surface"), 1.5))
            painter.setBrush(theme.color("influence"))
            painter.drawEllipse(self._dot())

    has_handle = True

    def paint_card(self, painter: QPainter) -> None:
        """Draw what stands on the card."""
        raise NotImplementedError

    def _dot(self) -> QRectF:
        side = theme.px(_DOT)
        middle = QPointF(self._box.right(), self._box.center().y())
        return QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)

    def _paint_focus(self, p: QPainter) -> None:
        if self.focused:
            p.setPen(QPen(theme.color("accent"), 2))
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.drawRoundedRect(self._box.adjusted(-2.5, -2.5, 2.5, 2.5), RADIUS + 2, RADIUS + 2)


@lru_cache(maxsize=8)
def _whole(_scale: float) -> QRectF:
    """A card, one for all: nobody changes it."""
    return rect(0, 0, WIDTH, HEIGHT)


def rect(x: float, y: float, width: float, height: float) -> QRectF:
    """A box in design pixels at the text size of the screen."""
    return QRectF(theme.px(x), theme.px(y), theme.px(width), theme.px(height))
