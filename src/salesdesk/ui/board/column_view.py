"""The list of one column: drags cards out, shows where one will land, and leaves sideways keys to the board."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from salesdesk.store.queries.deals import CardRow
from salesdesk.ui import theme
from salesdesk.ui.board.card_delegate import CardDelegate
from salesdesk.ui.board.column_model import ColumnModel
from salesdesk.ui.board.drag_pixmap import card_pixmap, hot_spot
from salesdesk.ui.widgets import paint

_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_NAVIGATION = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down})
_MOVE = Qt.DropAction.MoveAction


class ColumnView(QListView):
    """Signals instead of acts: nothing is moved here."""

    stepped = Signal(int)  # Left or Right was pressed: -1 or 1
    opened = Signal()
    peeked = Signal()
    focused = Signal()
    selected = Signal()
    dragged = Signal(bool)  # a drag from here has begun, or ended
    targeted = Signal(bool)  # a card hovers here, or no longer
    pulled = Signal(int)  # the empty ground was dragged sideways by so many pixels

    def __init__(self, model: ColumnModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = model
        self.faces = CardDelegate(self)
        self._pulled_from: int | None = None
        self.setModel(model)
        self.setItemDelegate(self.faces)
        self._set_up()
        theme.theme().changed.connect(self._on_theme_changed)

    def current_card(self) -> CardRow | None:
        """The card with the focus mark."""
        index = self.currentIndex()
        card: CardRow | None = self.cards.row_at(index.row()) if index.isValid() else None
        return card

    def selected_ids(self) -> list[str]:
        """The selected cards from top to bottom."""
        return [self.cards.row_at(place).id for place in sorted({index.row() for index in self.selectedIndexes()})]

    def select(self, place: int) -> None:
        """Select the card at a place (the nearest one there is) and bring it into view."""
        place = max(0, min(place, self.cards.rowCount() - 1))
        index = self.cards.index(place, 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

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
        drag.exec(_MOVE, _MOVE)
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bare = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        if bare and event.key() in _SIDEWAYS:
            self.stepped.emit(_SIDEWAYS[Qt.Key(event.key())])
        elif bare and event.key() in _ENTER:
            self.opened.emit()
        elif bare and event.key() == Qt.Key.Key_Space:
            self.peeked.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in {*_SIDEWAYS, *_NAVIGATION}:
            event.ignore()  # the board moves the card
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        on_card = self.indexAt(event.position().toPoint()).isValid()
        left = event.button() == Qt.MouseButton.LeftButton
        self._pulled_from = None if on_card or not left else event.globalPosition().toPoint().x()
        if self._pulled_from is None:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pulled_from is None:
            super().mouseMoveEvent(event)
            return
        here = event.globalPosition().toPoint().x()
        self.pulled.emit(here - self._pulled_from)
        self._pulled_from = here

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pulled_from is None:
            super().mouseReleaseEvent(event)
        self._pulled_from = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid():
            self.opened.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if abs(event.angleDelta().x()) > abs(event.angleDelta().y()):
            event.ignore()  # sideways: the board scrolls
            return
        super().wheelEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.cards.rowCount():
            self.select(0)
        elif self.currentIndex().isValid() and not self.selectedIndexes():
            self.selectionModel().select(self.currentIndex(), QItemSelectionModel.SelectionFlag.Select)
        self.focused.emit()

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

    def _set_up(self) -> None:
        self.setStyleSheet("QListView { border: 0; }")  # the ring is around the card, not around the list
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(_MOVE)
        self.setDropIndicatorShown(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setTabKeyNavigation(False)
        self.verticalScrollBar().setSingleStep(theme.px(24))
        self.selectionModel().selectionChanged.connect(self._on_selected)

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

    def _on_selected(self) -> None:
        self.selected.emit()

    def _on_theme_changed(self) -> None:
        self.scheduleDelayedItemsLayout()
