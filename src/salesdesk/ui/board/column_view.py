"""The list of one column: drags cards out and shows where one will land."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView

from salesdesk.ui import theme
from salesdesk.ui.announce import announce
from salesdesk.ui.board.card_list import CardList
from salesdesk.ui.board.drag_pixmap import card_pixmap, hot_spot
from salesdesk.ui.widgets import paint

_MOVE = Qt.DropAction.MoveAction


class ColumnView(CardList):
    """The whole column takes a card; where it will land a gap opens."""

    dragged = Signal(bool)  # a drag from here has begun, or ended
    targeted = Signal(bool)  # a card hovers here, or no longer

    def landing_row(self, pos: QPoint) -> int:
        """Where a card dropped at a point goes: above the card whose upper half it hits, else below it."""
        index = self.indexAt(QPoint(4, pos.y()))
        if not index.isValid():
            return 0 if pos.y() < 0 else self.cards.rowCount()
        return index.row() + (pos.y() >= self.visualRect(index).center().y())

    def startDrag(self, _actions: Qt.DropAction) -> None:
        ids = self.selected_ids()
        if not ids:
            return
        drag = QDrag(self)
        drag.setMimeData(self.cards.mimeData(self.selectedIndexes()))
        self._dress(drag, ids)
        self.faces.set_faded(ids)
        self.viewport().update()
        self.dragged.emit(True)
        announce(self, self.tr("Lifted: {deal}").format(deal=self._spoken_ids(ids)))
        if drag.exec(_MOVE, _MOVE) == Qt.DropAction.IgnoreAction:
            announce(self, self.tr("Put back"))
        self.faces.set_faded(())
        self.viewport().update()
        self.dragged.emit(False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        self._answer(event)
        self.targeted.emit(event.isAccepted())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # keeps the list scrolling at its edges
        if self._answer(event):
            self._set_gap(self.landing_row(event.position().toPoint()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._end_hover()

    def dropEvent(self, event: QDropEvent) -> None:
        row = self.landing_row(event.position().toPoint())
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        self._end_hover()
        if self._answer(event):
            self.cards.dropMimeData(event.mimeData(), _MOVE, row, 0, self.rootIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.cards.rowCount() and self.faces.gap() is None:
            return
        p = QPainter(self.viewport())
        if self.faces.gap() is not None:
            paint.rounded(p, self._gap_rect(), "accent_soft", "accent", 8, dashed=True, line=1.5)
        elif self.hasFocus():
            high = theme.px(64)
            paint.rounded(p, QRectF(1, 1, self.faces.card_width() - 1, high), None, "accent", 8, line=2)
        p.end()

    def _dress(self, drag: QDrag, ids: Sequence[str]) -> None:
        first = self.cards.row_of(ids[0])
        card = self.current_card()
        if card is not None and card.id in ids:
            first = self.cards.row_of(card.id)
        pixmap = card_pixmap(self.faces.face(self.cards.row_at(first)), self.faces.card_width(),
                             self.devicePixelRatioF(), len(ids))
        corner = self.visualRect(self.cards.index(first, 0)).topLeft()
        drag.setPixmap(pixmap)
        drag.setHotSpot(hot_spot(pixmap, self.viewport().mapFromGlobal(self.cursor().pos()) - corner))

    def _spoken_ids(self, ids: Sequence[str]) -> str:
        name = str(self.cards.row_at(self.cards.row_of(ids[0])).name)
        return name if len(ids) == 1 else self.tr("{deal} and {n} more").format(deal=name, n=len(ids) - 1)

    def _answer(self, event: QDropEvent) -> bool:
        """Accept exactly what the model would take anywhere in the column."""
        if self.cards.canDropMimeData(event.mimeData(), _MOVE, -1, -1, self.rootIndex()):
            event.setDropAction(_MOVE)
            event.accept()
            return True
        event.ignore()
        return False

    def _set_gap(self, row: int | None) -> None:
        if self.faces.set_gap(row):
            self.viewport().update()

    def _end_hover(self) -> None:
        self._set_gap(None)
        self.targeted.emit(False)

    def _gap_rect(self) -> QRectF:
        """Where the card will land: a dashed box, never below what can be seen."""
        row, count = self.faces.gap() or 0, self.cards.rowCount()
        high = self.faces.gap_height() - 8.0
        top = 0
        if row < count:
            top = self.visualRect(self.cards.index(row, 0)).top()
        elif count:
            top = self.visualRect(self.cards.index(count - 1, 0)).bottom() + 1
        top = min(top, int(self.viewport().height() - high))
        return QRectF(QPointF(1, top + 1), QPointF(self.faces.card_width(), top + high))
