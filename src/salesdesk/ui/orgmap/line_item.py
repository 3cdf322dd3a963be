"""A line between two people: an influence with its strength, a conflict, an informal tie with its reason."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from salesdesk.domain.orgroutes import Point, Way
from salesdesk.domain.relations import LineKind
from salesdesk.store.queries.relations import LineRow
from salesdesk.ui import theme
from salesdesk.ui.widgets import paint

TOKENS = {LineKind.INFLUENCE: "influence", LineKind.CONFLICT: "danger", LineKind.INFORMAL: "text2"}
_NEAR, _ROUND, _FADED = 9, 16, 0.45


class LabelItem(QGraphicsItem):
    """The words on a line, over all lines."""

    def __init__(self) -> None:
        super().__init__()
        self.box = QRectF()
        self._words, self._kind, self._chosen = "", LineKind.INFLUENCE, False
        self.setZValue(0.7)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def show_words(self, words: str, box: QRectF, kind: LineKind, *, chosen: bool) -> None:
        """Stand in a box of the scene, an empty one hides it."""
        self.prepareGeometryChange()
        self.box, self._words, self._kind, self._chosen = box, words, kind, chosen
        self.setVisible(not box.isEmpty())
        self.update()

    def boundingRect(self) -> QRectF:
        return self.box.adjusted(-2, -2, 2, 2)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        token = TOKENS[self._kind]
        painter.setPen(QPen(theme.color(token), 1.8 if self._chosen else 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(self.box, self.box.height() / 2, self.box.height() / 2)
        paint.text(painter, self.box, self._words, 11, token, bold=True, flags=paint.CENTER, elide=False)


class LineItem(QGraphicsItem):
    """Drawn along a way the scene found; chosen, it is thicker and stands on a band of its colour.

    `label` has to be added to the scene and taken from it together with the line.
    """

    def __init__(self, row: LineRow) -> None:
        super().__init__()
        self.row, self.chosen = row, False
        self._way, self._shape, self._words = QPainterPath(), QPainterPath(), ""
        self.label = LabelItem()
        self.setZValue(0.5)

    def set_way(self, row: LineRow, way: QPainterPath, label: str, spot: QRectF) -> None:
        """Draw the line along a way, its label in a box (an empty one = no room for it)."""
        self.prepareGeometryChange()
        self.row, self._way, self._words = row, way, label
        wide = QPainterPathStroker()
        wide.setWidth(theme.px(_NEAR))
        self._shape = wide.createStroke(way)
        self.label.show_words(label, spot, row.kind, chosen=self.chosen)
        self.update()

    def set_words(self, tip: str, *, faded: bool) -> None:
        """What the mouse tells of the line, and whether it was not confirmed for long."""
        for item in (self, self.label):
            item.setToolTip(tip)
            item.setOpacity(_FADED if faded else 1.0)

    def set_chosen(self, *, chosen: bool) -> None:
        """Whether this is the selected line."""
        if chosen != self.chosen:
            self.chosen = chosen
            self.setZValue(0.6 if chosen else 0.5)
            self.label.show_words(self._words, self.label.box, self.row.kind, chosen=chosen)
            self.update()

    def lies_at(self, place: QPointF) -> bool:
        """Whether a place of the scene is on the line or its label."""
        return self.label.box.contains(place) or (self.boundingRect().contains(place) and self._shape.contains(place))

    def shape(self) -> QPainterPath:
        return self._shape

    @property
    def way(self) -> QPainterPath:
        """Where the line runs, from the first person to the second."""
        return self._way

    def boundingRect(self) -> QRectF:
        side = theme.px(10)
        return self._way.boundingRect().adjusted(-side, -side, side, side)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        token = TOKENS[self.row.kind]
        pen = pen_of(self.row.kind, self.row.strength)
        if self.chosen:
            painter.setPen(QPen(theme.color(token, 0.25), theme.px(9), c=Qt.PenCapStyle.RoundCap))
            painter.drawPath(self._way)
            pen.setWidthF(pen.widthF() + 1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        painter.drawPath(self._way)
        if self.row.kind is LineKind.INFLUENCE:
            draw_head(painter, self._way, theme.color(token), self.row.strength)


def pen_of(kind: LineKind, strength: int = 2) -> QPen:
    """The pen of a kind of line; only an influence shows its strength."""
    scale = theme.scale()
    wide = 1.0 + strength * 0.75 if kind is LineKind.INFLUENCE else 1.8
    pen = QPen(theme.color(TOKENS[kind]), wide * scale)
    if kind is LineKind.CONFLICT:
        pen.setDashPattern([5, 2.5])
        pen.setWidthF(2.0 * scale)
    elif kind is LineKind.INFORMAL:
        pen.setDashPattern([1.8, 1.6])
    if kind is not LineKind.INFLUENCE:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def draw_head(p: QPainter, way: QPainterPath, colour: QColor, strength: int) -> None:
    """The head of an arrow at the end of a way."""
    count = way.elementCount()
    if count < 2:
        return
    end = way.currentPosition()
    before = way.elementAt(count - 2)
    dx, dy = end.x() - before.x, end.y() - before.y
    long = (dx * dx + dy * dy) ** 0.5 or 1.0
    dx, dy = dx / long, dy / long
    size, half = theme.px(7 + strength), theme.px(2.6 + strength * 0.6)
    back = QPointF(end.x() - dx * size, end.y() - dy * size)
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(colour)
    p.drawPolygon(QPolygonF([end, QPointF(back.x() - dy * half, back.y() + dx * half),
                             QPointF(back.x() + dy * half, back.y() - dx * half)]))
    p.setBrush(Qt.BrushStyle.NoBrush)


def rounded(way: Way) -> QPainterPath:
    """A way with round corners."""
    path, most = QPainterPath(QPointF(*way[0])), theme.px(_ROUND)
    for before, corner, after in zip(way, way[1:], way[2:], strict=False):
        first, second = _towards(corner, before, most), _towards(corner, after, most)
        path.lineTo(first)
        path.quadTo(QPointF(*corner), second)
    path.lineTo(QPointF(*way[-1]))
    return path


def _towards(corner: Point, other: Point, most: float) -> QPointF:
    """Where a round corner begins or ends: some way off, at most half of the stretch."""
    dx, dy = other[0] - corner[0], other[1] - corner[1]
    long = (dx * dx + dy * dy) ** 0.5 or 1.0
    part = min(most / long, 0.5)
    return QPointF(corner[0] + dx * part, corner[1] + dy * part)
