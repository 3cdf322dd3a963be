"""The table as a window on many records: ids are known at once, rows are read by pages where they are looked at."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from salesdesk.domain.lists import About
from salesdesk.services.table_edits import EDITABLE
from salesdesk.store.queries.list_columns import Cell, TableRow
from salesdesk.ui.lists.columns import COLUMNS, RIGHT, Column, cell_text
from salesdesk.ui.widgets.paged_rows import PagedRows

CELL_ROLE = int(Qt.ItemDataRole.UserRole)
AnyIndex = QModelIndex | QPersistentModelIndex
Load = Callable[[About, Sequence[str]], Sequence[TableRow]]
Edit = Callable[[str, Column, Any], bool]
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_SIGNS = {False: "↑", True: "↓"}


class TableModel(QAbstractTableModel):
    """Every column of one kind of record; a place whose page is not there yet shows an ellipsis."""

    def __init__(self, load: Load, edit: Edit, today: Callable[[], date], parent: QObject | None = None) -> None:
        """`load` reads rows, `edit` writes one cell and says whether it was taken."""
        super().__init__(parent)
        self.about = About.ACCOUNTS
        self.order: list[tuple[str, bool]] = []
        self._load, self._edit, self.today = load, edit, today
        self.rows = PagedRows(partial(load, self.about), self)
        self.rows.arrived.connect(self._on_arrived)

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns of what is shown."""
        return COLUMNS[self.about]

    @property
    def ids(self) -> list[str]:
        """Every record shown, in order."""
        return list(self.rows.ids)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt asks for it
        return 0 if parent.isValid() else len(self.rows.ids)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt asks for it
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        found = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if index.isValid() and self.columns[index.column()].key in EDITABLE[self.about]:
            found |= Qt.ItemFlag.ItemIsEditable
        return found if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows.ids):
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.kind in RIGHT else _LEFT
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, CELL_ROLE,
                        Qt.ItemDataRole.AccessibleTextRole}:
            return None
        row = self.rows.seen(index.row())
        if row is None:
            return None if role in {CELL_ROLE, Qt.ItemDataRole.ToolTipRole} else "…"
        cell = row.cells.get(column.key)
        if role == CELL_ROLE:
            return cell
        text = cell_text(column, cell, self.today())
        return f"{column.words}: {text or '–'}" if role == Qt.ItemDataRole.AccessibleTextRole else text

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        return self._edit(self.id_at(index.row()), self.columns[index.column()], value)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.kind in RIGHT else _LEFT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        place = next((at for at, (key, _) in enumerate(self.order) if key == column.key), -1)
        if place < 0:
            return column.words
        number = str(place + 1) if len(self.order) > 1 else ""
        return f"{column.words} {number}{_SIGNS[self.order[place][1]]}"

    def show_ids(self, about: About, ids: Sequence[str], order: Sequence[tuple[str, bool]]) -> None:
        """Show these records in their order; rows read before are read again."""
        wanted, again = list(ids), about is self.about
        self.order = list(order)
        if again and wanted == self.rows.ids:
            self.rows.forget()
            if wanted:
                self._on_arrived(0, len(wanted) - 1)
        else:
            self.beginResetModel()
            if not again:
                self.about, self.rows.load = about, partial(self._load, about)
            self.rows.show(wanted)
            self.endResetModel()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def id_at(self, place: int) -> str:
        """The record at a place; empty outside the table."""
        return self.rows.id_at(place)

    def place_of(self, record_id: str) -> int:
        """The place of a record, -1 where it is not shown."""
        return self.rows.place_of(record_id)

    def row_at(self, place: int) -> TableRow | None:
        """The row at a place, read now where it has to be."""
        self.rows.ensure(place, place)
        return self.rows.held(place)

    def cell(self, index: AnyIndex) -> Cell:
        """What a place holds."""
        row = self.row_at(index.row())
        return row.cells.get(self.columns[index.column()].key) if row is not None else None

    def _on_arrived(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
