"""One person as a card on the map."""

from datetime import date
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from salesdesk.domain.people import Depth
from salesdesk.store.queries.people import PersonRow
from salesdesk.ui import icons, theme
from salesdesk.ui.orgmap import texts
from salesdesk.ui.orgmap.lens import Lens, tint
from salesdesk.ui.signs import SealState
from salesdesk.ui.widgets import bars, disc, paint, seal

WIDTH, HEIGHT = 210, 92
_RADIUS = 8
_FAR = 0.45


class Drop(StrEnum):
    """How a card looks while another one hangs over it."""

    NONE = "none"
    TAKES = "takes"
    REFUSES = "refuses"


class CardItem(QGraphicsItem):
    """Paints what a row says; the scene moves it and tells how it looks."""

    def __init__(self, row: PersonRow, today: date, lens: Lens) -> None:
        super().__init__()
        self.row, self._today, self._lens = row, today, lens
        self._chosen, self._focused, self._drop = False, False, Drop.NONE
        self._line = texts.line(row)
        self._ago = texts.ago(row, today)
        self._box = _rect(0, 0, WIDTH, HEIGHT)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def set_row(self, row: PersonRow, today: date, lens: Lens) -> None:
        """Show other facts or another colouring."""
        if (row, today, lens) != (self.row, self._today, self._lens):
            self.row, self._today, self._lens = row, today, lens
            self.refresh()

    def refresh(self) -> None:
        """Paint afresh: the theme or the language has changed."""
        self._line, self._ago = texts.line(self.row), texts.ago(self.row, self._today)
        self.prepareGeometryChange()
        self._box = _rect(0, 0, WIDTH, HEIGHT)
        self.update()

    def set_chosen(self, *, chosen: bool, focused: bool) -> None:
        """Whether this is the selected card, and whether the keys act on it."""
        if (chosen, focused) != (self._chosen, self._focused):
            self._chosen, self._focused = chosen, focused
            self.update()

    def set_drop(self, drop: Drop) -> None:
        """Show whether a card hanging over this one may be dropped."""
        if drop is not self._drop:
            self._drop = drop
            self.update()

    def box(self) -> QRectF:
        """The card in its own coordinates."""
        return self._box

    def boundingRect(self) -> QRectF:
        return self._box.adjusted(-4, -4, 4, 4)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        self._paint_head(painter)
        if QStyleOptionGraphicsItem.levelOfDetailFromTransform(painter.worldTransform()) > _FAR:
            self._paint_body(painter)

    def _paint_frame(self, p: QPainter) -> None:
        box, met = self.box(), self.row.met
        fill = "surface" if met else "canvas"
        pen = QPen(theme.color("border"), 1.2) if met else QPen(theme.color("border_strong"), 1.3)
        if not met:
            pen.setDashPattern([4, 3])
        if self._chosen:
            pen = QPen(theme.color("accent"), 2)
        if self._drop is not Drop.NONE:
            token = "accent" if self._drop is Drop.TAKES else "danger"
            fill, pen = f"{token}_soft", QPen(theme.color(token), 2.5)
        p.setPen(pen)
        p.setBrush(theme.color(fill))
        p.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        self._paint_stripe(p, box)
        if self._focused:
            p.setPen(QPen(theme.color("accent"), 2))
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.drawRoundedRect(box.adjusted(-2.5, -2.5, 2.5, 2.5), _RADIUS + 2, _RADIUS + 2)

    def _paint_stripe(self, p: QPainter, box: QRectF) -> None:
        colour = tint(self.row, self._lens, self._today)
        whole, edge = QPainterPath(), QPainterPath()
        whole.addRoundedRect(box, _RADIUS, _RADIUS)
        edge.addRect(QRectF(box.left(), box.top(), theme.px(5), box.height()))
        p.fillPath(whole.intersected(edge), theme.color(colour.token, colour.alpha))

    def _paint_head(self, p: QPainter) -> None:
        row, box = self.row, self.box()
        seal.draw_seal(p, _rect(13, 10, 28, 28), row.role, SealState.MET if row.met else SealState.KNOWN)
        disc.draw_disc(p, _rect(WIDTH - 31, 9, 20, 20), row.support)
        right = WIDTH - 36
        if row.key_player:
            right -= 17
            icons.draw(p, theme.px(right), theme.px(11), "key-round", "accent", 15)
        left = theme.px(48)
        paint.text(p, QRectF(left, theme.px(7), theme.px(right - 3) - left, theme.px(20)), row.name, 14, bold=True)
        title = row.title or row.department_name
        paint.text(p, QRectF(left, theme.px(26), box.right() - left - theme.px(8), theme.px(17)), title, 11, "muted")

    def _paint_body(self, p: QPainter) -> None:
        row, box = self.row, self.box()
        p.setPen(QPen(theme.color("border"), 1))
        middle = round(theme.px(47)) + 0.5
        p.drawLine(QPointF(theme.px(13), middle), QPointF(box.right() - theme.px(10), middle))
        bars.draw_bars(p, _rect(14, 53, 20, 13), int(row.depth))
        met = row.depth is not Depth.NONE
        paint.text(p, _rect(40, 51, 96, 17), self._ago, 11, "text2" if met else "warn", bold=not met)
        bars.draw_power(p, _rect(WIDTH - 44, 54, 34, 11), row.power)
        left = 14
        if self._line.icon:
            icons.draw(p, theme.px(left), theme.px(72), self._line.icon, self._line.token, 13)
            left += 18
        paint.text(p, _rect(left, 70, WIDTH - left - 9, 17), self._line.text, 11, self._line.token)


def _rect(x: float, y: float, width: float, height: float) -> QRectF:
    """A box in design pixels at the text size of the screen."""
    return QRectF(theme.px(x), theme.px(y), theme.px(width), theme.px(height))
