"""One person as a card on the map."""

from datetime import date

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem

from salesdesk.domain.coverage import SILENT_AFTER
from salesdesk.domain.people import Depth
from salesdesk.domain.relations import needs_repair
from salesdesk.store.queries.people import PersonRow
from salesdesk.store.queries.relations import MapRow
from salesdesk.ui import icons, theme
from salesdesk.ui.orgmap import texts
from salesdesk.ui.orgmap.card_note import NOTHING, Note
from salesdesk.ui.orgmap.lens import Lens, tint
from salesdesk.ui.orgmap.map_card import HEIGHT, RADIUS, WIDTH, Drop, MapCard, rect
from salesdesk.ui.signs import SealState
from salesdesk.ui.widgets import bars, disc, paint, seal

__all__ = ["HEIGHT", "WIDTH", "CardItem", "Drop"]

_FAR, _FADED = 0.45, 0.55
_ROLES = 3  # besides the main one


class CardItem(MapCard):
    """Paints what a row says of a person, as they are in the deal shown or at the account."""

    map_row: MapRow  # set before the card is shown

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self._shown: tuple[MapRow, Note, date, Lens, int] | None = None
        self._today, self._lens, self._note, self._silent_after = date.min, Lens.SUPPORT, NOTHING, SILENT_AFTER
        self._said: tuple[texts.Line, str] | None = None
        self._tip = ""

    @property
    def row(self) -> PersonRow:
        """The person."""
        return self.map_row.person

    def set_row(self, map_row: MapRow, note: Note, today: date, lens: Lens, silent_after: int = SILENT_AFTER) -> None:
        """Show a person, in a colouring; `silent_after` in days."""
        if (map_row, note, today, lens, silent_after) != self._shown:
            self._shown = (map_row, note, today, lens, silent_after)
            self.map_row, self._note, self._today, self._lens, self._silent_after = self._shown
            self.refresh()

    def refresh(self) -> None:
        self._said, self._tip = None, ""  # most cards of a large map are never seen
        if self.hovered:
            self.toolTip()
        super().refresh()

    def set_hovered(self, *, hovered: bool) -> None:
        if hovered:
            self.toolTip()
        super().set_hovered(hovered=hovered)

    def toolTip(self) -> str:
        """What is told of the person beside the card; given to Qt when it is first asked for."""
        if not self._tip:
            self._tip = texts.tip(self.map_row, self._note, self._today)
            self.setToolTip(self._tip)
        return self._tip

    def paint_card(self, painter: QPainter) -> None:
        self._paint_frame(painter)
        if self._note.faded(self._today):
            painter.setOpacity(painter.opacity() * _FADED)
        self._paint_head(painter)
        near = QStyleOptionGraphicsItem.levelOfDetailFromTransform(painter.worldTransform()) > _FAR
        if near or theme.on_paper():
            self._paint_body(painter)

    def _paint_frame(self, p: QPainter) -> None:
        box, met = self.box(), self.map_row.depth is not Depth.NONE
        fill = "surface" if met else "canvas"
        pen = QPen(theme.color("border"), 1.2) if met else QPen(theme.color("border_strong"), 1.3)
        if not met:
            pen.setDashPattern([4, 3])
        if self.chosen:
            pen = QPen(theme.color("accent"), 2)
        if self.drop is not Drop.NONE:
            token = "accent" if self.drop is Drop.TAKES else "danger"
            fill, pen = f"{token}_soft", QPen(theme.color(token), 2.5)
        p.setPen(pen)
        p.setBrush(theme.color(fill))
        p.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        self._paint_stripe(p, box)

    def _paint_stripe(self, p: QPainter, box: QRectF) -> None:
        colour = tint(self.map_row, self._lens, self._today, self._silent_after)
        whole, edge = QPainterPath(), QPainterPath()
        whole.addRoundedRect(box, RADIUS, RADIUS)
        edge.addRect(QRectF(box.left(), box.top(), theme.px(5), box.height()))
        fade = _FADED if self._note.faded(self._today) else 1.0
        p.fillPath(whole.intersected(edge), theme.color(colour.token, colour.alpha * fade))

    def _paint_head(self, p: QPainter) -> None:
        row, box = self.row, self.box()
        met = self.map_row.depth is not Depth.NONE
        seal.draw_seal(p, rect(14, 11, 30, 30), row.role, SealState.MET if met else SealState.KNOWN)
        disc.draw_disc(p, rect(WIDTH - 33, 9, 22, 22), row.support)
        right = WIDTH - 38
        if row.key_player:
            right -= 17
            icons.draw(p, theme.px(right), theme.px(12), "key-round", "accent", 15)
        left = theme.px(51)
        paint.text(p, QRectF(left, theme.px(8), theme.px(right - 3) - left, theme.px(20)), row.name, 14, bold=True)
        title = row.title or row.department_name
        paint.text(p, QRectF(left, theme.px(27), box.right() - left - theme.px(8), theme.px(17)), title, 11, "muted")

    def _paint_body(self, p: QPainter) -> None:
        row, box = self.row, self.box()
        if self._said is None:
            self._said = texts.line(row, self._note), texts.ago(row, self._today)
        line, ago = self._said
        p.setPen(QPen(theme.color("border"), 1))
        middle = round(theme.px(49)) + 0.5
        p.drawLine(QPointF(theme.px(14), middle), QPointF(box.right() - theme.px(10), middle))
        bars.draw_bars(p, rect(15, 56, 20, 13), int(self.map_row.depth))
        met = self.map_row.depth is not Depth.NONE
        more = self.map_row.roles[1:_ROLES + 1]
        repair = needs_repair(self.map_row.trust)
        wide = paint.text(p, rect(42, 54, 122 - 20 * len(more) - 18 * repair, 17), ago, 11,
                          "text2" if met else "warn", bold=not met)
        if repair:
            icons.draw(p, theme.px(47) + wide, theme.px(55), "shield", "danger", 14)
        bars.draw_power(p, rect(WIDTH - 47, 57, 34, 11), row.power)
        for number, role in enumerate(reversed(more)):
            seal.draw_seal(p, rect(WIDTH - 70 - 20 * number, 54, 17, 17), role,
                           SealState.MET if met else SealState.KNOWN)
        left = 15
        if line.icon:
            icons.draw(p, theme.px(left), theme.px(76), line.icon, line.token, 13)
            left += 18
        paint.text(p, rect(left, 74, WIDTH - left - 9, 17), line.text, 11, line.token)
