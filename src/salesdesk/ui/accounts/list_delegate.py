"""Paints one line of the account list: rank tile, name, next step, sign of its urgency."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QCursor, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem

from salesdesk.store.queries.accounts import AccountListRow
from salesdesk.ui import icons, labels, theme
from salesdesk.ui.accounts import texts
from salesdesk.ui.accounts.list_model import ROW_ROLE
from salesdesk.ui.widgets import paint

HEIGHT = 48


class AccountDelegate(QStyledItemDelegate):
    """Two lines of 48 design pixels; the whole width belongs to the row.

    It asks the view what is selected, not the option: the option's state would bring the whole of QStyle to Python,
    which a start does not wait for.
    """

    def __init__(self, today: Callable[[], date], view: QListView, tip: Callable[[AccountListRow], str] = str) -> None:
        """`tip` is what a row tells when the pointer rests on it."""
        super().__init__(view)
        self._tip = tip
        self._today = today
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.px(120), theme.px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem,
              index: QModelIndex | QPersistentModelIndex) -> None:
        box = QRectF(option.rect).adjusted(0, 1, 0, -1)
        chosen = self._view.selectionModel().isSelected(index)
        painter.save()
        paint.ground(painter, box, chosen=chosen, hovered=self._hovered(box),
                     focused=self._view.hasFocus() and index == self._view.currentIndex(), bar=True)
        row = index.data(ROW_ROLE)
        if isinstance(row, AccountListRow):
            self._paint_row(painter, box, row, chosen=chosen)
        else:
            paint.text(painter, box.adjusted(theme.px(40), 0, 0, 0), "…", 13, "muted")
        painter.restore()

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem,
                  index: QModelIndex | QPersistentModelIndex) -> bool:
        row = index.data(ROW_ROLE) if index.isValid() else None
        if event.type() == QEvent.Type.ToolTip and isinstance(row, AccountListRow):
            from PySide6.QtWidgets import QToolTip  # not for the first picture

            QToolTip.showText(event.globalPos(), self._tip(row), view)
            return True
        return super().helpEvent(event, view, option, index)

    def _hovered(self, box: QRectF) -> bool:
        ground = self._view.viewport()
        return ground.underMouse() and box.contains(ground.mapFromGlobal(QCursor.pos()))

    def _paint_row(self, p: QPainter, box: QRectF, row: AccountListRow, *, chosen: bool) -> None:
        line = _line(row, self._today())
        token = texts.STATE_TOKENS[line.state]
        self._paint_rank(p, box, row)
        left, corner = box.left() + theme.px(40), box.right() - theme.px(22)
        icons.draw(p, corner, box.top() + theme.px(7), texts.STATE_ICONS[line.state], token, 14)
        half = theme.px(20)
        wide = box.right() - theme.px(30) - left
        paint.text(p, QRectF(left, box.top() + theme.px(4), wide, half), texts.short_name(row.name), 13, "text",
                   bold=chosen)
        paint.text(p, QRectF(left, box.top() + theme.px(24), box.right() - theme.px(8) - left, theme.px(18)), line.text,
                   11, token, bold=line.state in texts.STRONG_STATES)

    def _paint_rank(self, p: QPainter, box: QRectF, row: AccountListRow) -> None:
        side = theme.px(22)
        tile = QRectF(box.left() + theme.px(9), box.center().y() - side / 2, side, side)
        paint.rounded(p, tile, "surface", "border_strong", 5, dashed=row.rank is None)
        if row.rank is not None:
            paint.text(p, tile, row.rank.value, 11, "text2", bold=True, flags=paint.CENTER, elide=False)


def _line(row: AccountListRow, today: date) -> texts.StepLine:
    words = labels.step_words(row.next_text, row.next_kind)
    return texts.step_line(words, row.next_due, row.next_time, row.last_contact, today)


def spoken(row: AccountListRow, today: date) -> str:
    """A line of the list as it is read aloud."""
    line = _line(row, today)
    return ", ".join(part for part in (row.name, row.rank.value if row.rank else "", line.text) if part)
