"""A list model over frozen rows whose number Qt knows itself: laying out thousands of rows asks Python nothing.

A list view asks for every row's index, and each index for the number of rows and columns. In a model of our own that
is two calls of Python for each of thousands of rows; Qt's model of strings counts without us. It holds empty strings.
"""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from salesdesk.ui.widgets.row_model import ROW_ROLE
from salesdesk.ui.widgets.row_steps import RowSteps

AnyIndex = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren


class RowList(RowSteps, QStringListModel):
    """Rows with a unique `id` and one text; ROW_ROLE gives the row itself to delegates. Only `set_rows` changes it."""

    def __init__(self, text: Callable[[Any], str], accessible: Callable[[Any], str] | None = None,
                 parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._accessible = accessible or text
        self._step: Callable[[], object] | None = None
        # before any view can hear of it, our rows follow those that Qt counts
        for told in (self.rowsInserted, self.rowsRemoved, self.rowsMoved):
            told.connect(self._on_rows_changed)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row)
        return self._accessible(row) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def setData(self, _index: AnyIndex, _value: Any, _role: int = 0) -> bool:
        return False

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def insertRows(self, _row: int, _count: int, _parent: AnyIndex = _TOP) -> bool:
        return False

    def removeRows(self, _row: int, _count: int, _parent: AnyIndex = _TOP) -> bool:
        return False

    def moveRows(self, _from: AnyIndex, _row: int, _count: int, _to: AnyIndex, _before: int) -> bool:
        return False

    def _start_anew(self, wanted: list[Any]) -> None:
        self._rows = wanted
        self.setStringList([""] * len(wanted))

    def _take_out(self, start: int, end: int) -> None:
        self._step = partial(self._rows.__delitem__, slice(start, end))
        super().removeRows(start, end - start, _TOP)

    def _put_in(self, at: int, block: list[Any]) -> None:
        self._step = partial(self._rows.__setitem__, slice(at, at), block)
        super().insertRows(at, len(block), _TOP)

    def _bring(self, source: int, anchor: int, target: int) -> None:
        self._step = lambda: self._rows.insert(target, self._rows.pop(source))
        super().moveRows(_TOP, source, 1, _TOP, anchor)

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, 0))

    def _on_rows_changed(self) -> None:
        step, self._step = self._step, None
        if step is not None:
            step()
