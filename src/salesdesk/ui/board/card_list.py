"""A column's list as such: looks, focus, keys it answers and keys it leaves to the board."""

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from salesdesk.store.queries.deals import CardRow
from salesdesk.ui import theme
from salesdesk.ui.board.card_delegate import CardDelegate
from salesdesk.ui.board.column_model import ColumnModel

_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_FITTED_MOST = 60  # cards whose titles are measured; in longer columns all are as high as the highest
_NAVIGATION = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down})


class CardList(QListView):
    """Signals instead of acts: nothing is moved here."""

    stepped = Signal(int)  # Left or Right was pressed: -1 or 1
    opened = Signal()
    peeked = Signal()
    focused = Signal()
    selected = Signal()
    pulled = Signal(int)  # the empty ground was dragged, or the wheel turned, sideways by so many pixels

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
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and event.angleDelta().y():
            self.pulled.emit(event.angleDelta().y())
            event.accept()
            return
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()  # at once: the list itself would wait a tenth of a second

    def _set_up(self) -> None:
        self.setStyleSheet("QListView { border: 0; }")  # the ring is around the card, not around the list
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setTabKeyNavigation(False)
        self.verticalScrollBar().setSingleStep(theme.px(24))
        self.selectionModel().selectionChanged.connect(self._on_selected)
        for signal in (self.cards.rowsInserted, self.cards.rowsRemoved, self.cards.modelReset):
            signal.connect(self._fit_cards)
        self.cards.dataChanged.connect(self._on_renamed)
        self._fit_cards()

    def _fit_cards(self) -> None:
        """Each card as high as it needs, where there are few enough to ask each."""
        self.setUniformItemSizes(self.cards.rowCount() > _FITTED_MOST)

    def _on_renamed(self) -> None:
        if not self.uniformItemSizes():
            self.scheduleDelayedItemsLayout()

    def _on_selected(self) -> None:
        self.selected.emit()

    def _on_theme_changed(self) -> None:
        self.scheduleDelayedItemsLayout()
