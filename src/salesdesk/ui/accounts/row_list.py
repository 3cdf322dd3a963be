"""A list of painted rows inside a tab: the wheel, the arrows, Enter and Del work as in every list."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from salesdesk.ui import theme
from salesdesk.ui.accounts.list_model import AccountListModel
from salesdesk.ui.widgets.ground import draw_ground
from salesdesk.ui.widgets.row_model import ROW_ROLE, RowModel

AnyIndex = QModelIndex | QPersistentModelIndex
Load = Callable[[Sequence[str]], Sequence[Any]]
_FIRST = 40
Painter = Callable[[QPainter, QRectF, Any], None]


class RowDelegate(QStyledItemDelegate):
    """Ground, focus ring and hairline of a row; the content is somebody else's function."""

    def __init__(self, view: QWidget, height: int, draw: Painter) -> None:
        super().__init__(view)
        self._design_height, self._draw = height, draw

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(theme.px(200), theme.px(self._design_height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, box, option, line=True)
        row = index.data(ROW_ROLE)
        if row is not None:
            self._draw(painter, box, row)
        painter.restore()


class RowList(QListView):
    """Rows with an `id`; the height is in design pixels."""

    opened = Signal(str)
    removed = Signal(str)
    chosen = Signal(str)

    def __init__(self, name: str, height: int, draw: Painter, spoken: Callable[[Any], str]) -> None:
        super().__init__()
        self._lay_rows(spoken)
        self.setItemDelegate(RowDelegate(self, height, draw))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setProperty("focus_on_row", "true")  # the current row is ringed, not the list as well
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(name)
        self.doubleClicked.connect(self._on_opened)

    def _lay_rows(self, spoken: Callable[[Any], str]) -> None:
        self.entries: Any = RowModel(spoken, spoken, self)
        self.setModel(self.entries)

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows; the current one stays."""
        self.entries.set_rows(rows)

    def id_at(self, index: AnyIndex) -> str:
        """The id of a row; empty for none."""
        return str(self.entries.row_at(index.row()).id) if index.isValid() else ""

    def place_of(self, row_id: str) -> int:
        """The place of a row, -1 where it is not here."""
        return int(self.entries.row_of(row_id))

    def current_id(self) -> str:
        """The row the keys act on; empty for none."""
        return self.id_at(self.currentIndex())

    def choose(self, row_id: str) -> None:
        """Make a row the current one, where it is here."""
        place = self.place_of(row_id)
        if place >= 0:
            self.setCurrentIndex(self.model().index(place, 0))

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit(self.id_at(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2} and not event.modifiers():
            self._on_opened(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete and self.current_id():
            self.removed.emit(self.current_id())
        else:
            super().keyPressEvent(event)

    def _on_opened(self, index: AnyIndex) -> None:
        if index.isValid():
            self.opened.emit(self.id_at(index))


class PagedRowList(RowList):
    """The same for thousands: the ids are known, rows are read where they are looked at."""

    def __init__(self, name: str, height: int, draw: Painter, spoken: Callable[[Any], str], load: Load) -> None:
        """`load` reads the rows of some ids."""
        self._load = load
        super().__init__(name, height, draw, spoken)

    def set_ids(self, ids: Sequence[str]) -> None:
        """Show other rows; the current one stays where it is among them."""
        current = self.current_id()
        self.pages.set_ids(ids)
        self.pages.ensure(0, _FIRST)
        self.choose(current)

    def id_at(self, index: AnyIndex) -> str:
        return self.pages.id_at(index.row()) if index.isValid() else ""

    def place_of(self, row_id: str) -> int:
        return self.pages.place_of(row_id)

    def _lay_rows(self, spoken: Callable[[Any], str]) -> None:
        self.pages = self.entries = AccountListModel(self._load, spoken, self)
        self.setModel(self.pages)
