"""A table model over frozen rows that turns a new list into the smallest steps, so that selection and scroll stay."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from salesdesk.ui.widgets.row_steps import RowSteps

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
AnyIndex = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Column:
    """One column: its heading, the text of its cells and how they are aligned."""

    title: str
    text: Callable[[Any], str]
    align: Qt.AlignmentFlag = _LEFT


class RowModel(RowSteps, QAbstractTableModel):
    """Rows with a unique `id`; ROW_ROLE gives the row itself to delegates."""

    def __init__(self, text: Callable[[Any], str] | None = None, accessible: Callable[[Any], str] | None = None,
                 parent: QObject | None = None, columns: Sequence[Column] = ()) -> None:
        super().__init__(parent)
        self._columns = tuple(columns) or (Column("", text or str),)
        self._accessible = accessible

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._accessible(row) if self._accessible and len(self._columns) == 1 else column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.align
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self._columns):
            if role == Qt.ItemDataRole.DisplayRole:
                return self._columns[section].title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return self._columns[section].align
        return None

    def _start_anew(self, wanted: list[Any]) -> None:
        self.beginResetModel()
        self._rows = wanted
        self.endResetModel()

    def _take_out(self, start: int, end: int) -> None:
        self.beginRemoveRows(QModelIndex(), start, end - 1)
        del self._rows[start:end]
        self.endRemoveRows()

    def _put_in(self, at: int, block: list[Any]) -> None:
        self.beginInsertRows(QModelIndex(), at, at + len(block) - 1)
        self._rows[at:at] = block
        self.endInsertRows()

    def _bring(self, source: int, anchor: int, target: int) -> None:
        self.beginMoveRows(QModelIndex(), source, source, QModelIndex(), anchor)
        self._rows.insert(target, self._rows.pop(source))
        self.endMoveRows()

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))
