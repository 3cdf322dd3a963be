"""The way a word should be carried from person to person, drawn strongly over all other lines and below their words."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from salesdesk.ui import theme
from salesdesk.ui.orgmap.line_item import draw_head


class WayItem(QGraphicsItem):
    """Several ways, each with a head at its end."""

    def __init__(self) -> None:
        super().__init__()
        self._ways: list[QPainterPath] = []
        self._area = QRectF()
        self.setZValue(0.65)
        self.setVisible(False)

    def set_ways(self, ways: Sequence[QPainterPath]) -> None:
        """Draw these; none hides it."""
        self.prepareGeometryChange()
        self._ways, self._area = list(ways), QRectF()
        for way in ways:
            self._area = self._area.united(way.boundingRect())
        side = theme.px(10)
        self._area.adjust(-side, -side, side, side)
        self.setVisible(bool(ways))
        self.update()

    def boundingRect(self) -> QRectF:
        return self._area

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = theme.color("accent")
        for way in self._ways:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent", 0.25), theme.px(9), c=Qt.PenCapStyle.RoundCap))
            painter.drawPath(way)
            painter.setPen(QPen(colour, theme.px(3)))
            painter.drawPath(way)
            draw_head(painter, way, colour, 3)
