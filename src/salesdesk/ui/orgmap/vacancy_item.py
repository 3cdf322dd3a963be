"""A role nobody was found for yet, as a dashed card below the person who would know."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from salesdesk.store.queries.relations import RoleRow
from salesdesk.ui import theme
from salesdesk.ui.orgmap import texts
from salesdesk.ui.orgmap.map_card import RADIUS, WIDTH, Drop, MapCard, rect
from salesdesk.ui.signs import SealState
from salesdesk.ui.widgets import paint, seal


class VacancyItem(MapCard):
    """The key is the RoleRow's id."""

    has_handle = False

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.vacancy: RoleRow | None = None
        self._asked = ""

    def set_row(self, row: RoleRow, asked: str) -> None:
        """Show a role to fill; `asked` is the name of the person it stands below, "" for none."""
        if (row, asked) != (self.vacancy, self._asked):
            self.vacancy, self._asked = row, asked
            self.refresh()

    def paint_card(self, painter: QPainter) -> None:
        pen = QPen(theme.color("border_strong"), 1.3)
        pen.setDashPattern([4, 3])
        fill = "canvas"
        if self.chosen:
            pen = QPen(theme.color("accent"), 2)
        if self.drop is not Drop.NONE:
            token = "accent" if self.drop is Drop.TAKES else "danger"
            fill, pen = f"{token}_soft", QPen(theme.color(token), 2.5)
        painter.setPen(pen)
        painter.setBrush(theme.color(fill))
        painter.drawRoundedRect(self.box().adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.vacancy is not None:
            self._paint_words(painter, self.vacancy)

    def _paint_words(self, p: QPainter, row: RoleRow) -> None:
        seal.draw_seal(p, rect(14, 11, 30, 30), row.role, SealState.GAP)
        left, right = theme.px(51), theme.px(WIDTH - 9)
        paint.text(p, QRectF(left, theme.px(8), right - left, theme.px(20)), texts.vacant_name(row), 14,
                   "text2", bold=True)
        paint.text(p, QRectF(left, theme.px(27), right - left, theme.px(17)), texts.find_out(), 11, "muted")
        p.setPen(QPen(theme.color("border"), 1))
        middle = round(theme.px(49)) + 0.5
        p.drawLine(QPointF(theme.px(14), middle), QPointF(theme.px(WIDTH - 10), middle))
        paint.wrapped(p, rect(15, 55, WIDTH - 26, 38), texts.vacant_line(row, self._asked), 11, "warn",
                      lead=1.5)
