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
from salesdesk.ui.widgets.ground import draw_ground
from salesdesk.ui.widgets.row_model import ROW_ROLE, RowModel

AnyIndex = QModelIndex | QPersistentModelIndex
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
        self.entries = RowModel(spoken, spoken, self)
        self.setModel(self.entries)
        self.setItemDelegate(RowDelegate(self, height, draw))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(name)
        self.doubleClicked.connect(self._on_opened)

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows; the current one stays."""
        self.entries.set_rows(rows)

    def current_id(self) -> str:
        """The row the keys act on; empty for none."""
        index = self.currentIndex()
        return str(self.entries.row_at(index.row()).id) if index.isValid() else ""

    def choose(self, row_id: str) -> None:
        """Make a row the current one, where it is here."""
        place = self.entries.row_of(row_id)
        if place >= 0:
            self.setCurrentIndex(self.entries.index(place, 0))

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit(str(self.entries.row_at(current.row()).id) if current.isValid() else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2} and not event.modifiers():
            self._on_opened(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete and self.current_id():
            self.removed.emit(self.current_id())
        else:
            super().keyPressEvent(event)

    def _on_opened(self, index: AnyIndex) -> None:
        if index.isValid():
            self.opened.emit(str(self.entries.row_at(index.row()).id))
