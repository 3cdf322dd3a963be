"""Products as a table."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from salesdesk.store.queries.products import ProductRow
from salesdesk.ui import labels, theme

Index = QModelIndex | QPersistentModelIndex
_NUMBERS = frozenset({4, 5, 6})


class ProductsModel(QAbstractTableModel):
    """A row per product; retired ones are grey and say so."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[ProductRow] = ()
        self.heads = (
            self.tr("Product"), self.tr("Code"), self.tr("Category"), self.tr("Unit"), self.tr("Price"),
            self.tr("Cost"), self.tr("Margin"), self.tr("Tax"), self.tr("State"))

    def show_rows(self, rows: Sequence[ProductRow]) -> None:
        """Show other products."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in _NUMBERS else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        wanted = role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal
        return self.heads[section] if wanted and 0 <= section < len(self.heads) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.heads[index.column()]}: {self._text(row, index.column())}"
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in _NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ForegroundRole and row.retired:
            return theme.color("muted")
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 0:
            return row.note or row.name
        return None

    def _text(self, row: ProductRow, column: int) -> str:
        margin = f"{(row.price - row.unit_cost) / row.price:.0%}" if row.price and row.unit_cost is not None else ""
        return (row.name, row.code, row.category, row.unit, _yen(row.price), _yen(row.unit_cost), margin,
                labels.label(row.tax), self.tr("retired") if row.retired else "")[column]


def _yen(value: int | None) -> str:
    return "" if value is None else f"¥{value:,}"
