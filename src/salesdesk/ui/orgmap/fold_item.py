"""A department folded into one card with its number of people."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from salesdesk.ui import icons, theme
from salesdesk.ui.orgmap import texts
from salesdesk.ui.orgmap.folded import Folded
from salesdesk.ui.orgmap.map_card import RADIUS, WIDTH, MapCard, rect
from salesdesk.ui.signs import SealState
from salesdesk.ui.widgets import paint, seal


class FoldItem(MapCard):
    """The key is the department's id."""

    has_handle = False

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.folded = Folded(key, "", (), ())

    def set_folded(self, folded: Folded) -> None:
        """Show other people."""
        if folded != self.folded:
            self.folded = folded
            self.refresh()

    def opener(self) -> QRectF:
        """The part of the card that unfolds it, in coordinates of the scene."""
        return rect(10, 56, WIDTH - 20, 34).translated(self.pos())

    def paint_card(self, painter: QPainter) -> None:
        box = self.box()
        painter.setPen(QPen(theme.color("accent" if self.chosen else "border_strong"), 2 if self.chosen else 1.2))
        painter.setBrush(theme.color("surface"))
        for step in (6, 3, 0):  # a pile of cards
            painter.drawRoundedRect(box.adjusted(step + 0.5, 0.5, step - 6.5, step - 6.5), RADIUS, RADIUS)
        icons.draw(painter, theme.px(16), theme.px(15), "layers", "text2", 22)
        paint.text(painter, rect(48, 14, WIDTH - 66, 22), texts.folded_name(self.folded), 14, bold=True)
        left = 16.0
        for role, met in self.folded.roles[:6]:
            seal.draw_seal(painter, rect(left, 42, 18, 18), role, SealState.MET if met else SealState.KNOWN)
            left += 22
        icons.draw(painter, theme.px(16), theme.px(67), "chevron-down", "accent", 14)
        paint.text(painter, rect(34, 65, WIDTH - 52, 18), texts.unfold(), 12, "accent")
        painter.setPen(QPen(theme.color("border"), 1))
        painter.drawLine(QPointF(theme.px(14), round(theme.px(63)) + 0.5),
                         QPointF(box.right() - theme.px(18), round(theme.px(63)) + 0.5))
