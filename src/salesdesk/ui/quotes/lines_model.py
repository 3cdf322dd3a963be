"""The lines of a variant as a table; the last row waits for a new line."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.quote_paste import read_cell
from salesdesk.domain.quotes import Rounding, Tax, line_net
from salesdesk.store.queries.products import ProductRow
from salesdesk.store.queries.quotes import LineRow
from salesdesk.ui import labels, theme
from salesdesk.ui.quotes import texts

Index = QModelIndex | QPersistentModelIndex
NAME, TAX, NET = 0, 6, 8
NAMES = ("name", "detail", "quantity_milli", "unit", "unit_price", "discount_permille", "tax", "unit_cost", "net")
_NUMBERS = frozenset({2, 4, 5, 7, 8})
_SHOWN, _TYPED = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole


class LinesModel(QAbstractTableModel):
    """Writes nothing itself: `typed` hands over what was typed, the dialog stores it and shows the lines anew."""

    typed = Signal(int, object)  # row, values by column
    refused = Signal(object)  # RuleError

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[LineRow, ...] = ()
        self._rounding = Rounding.DOWN
        self._frozen = False
        self.heads = (
            self.tr("Item"), self.tr("Detail"), self.tr("Quantity"), self.tr("Unit"), self.tr("Unit price"),
            self.tr("Discount"), self.tr("Tax"), self.tr("Unit cost"), self.tr("Net"))

    def show_lines(self, lines: Sequence[LineRow], rounding: Rounding, *, frozen: bool) -> None:
        """Show the lines of a variant."""
        same = len(lines) == len(self.lines) and frozen == self._frozen
        if not same:
            self.beginResetModel()
        self.lines, self._rounding, self._frozen = tuple(lines), rounding, frozen
        if not same:
            self.endResetModel()
        elif self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, NET))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines) + (not self._frozen)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(NAMES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _SHOWN) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        if role == _SHOWN:
            return self.heads[section] if orientation == Qt.Orientation.Horizontal else str(section + 1)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return flags if self._frozen or index.column() == NET else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = _SHOWN) -> Any:
        fresh = index.row() >= len(self.lines)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(index.column())
        if role == Qt.ItemDataRole.ForegroundRole and fresh:
            return theme.color("muted")
        if role not in {_SHOWN, _TYPED, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if fresh:
            return self.tr("New line: type a product") if role == _SHOWN and index.column() == NAME else ""
        shown = self._text(self.lines[index.row()], index.column())
        return f"{self.heads[index.column()]}: {shown}" if role == Qt.ItemDataRole.AccessibleTextRole else shown

    def setData(self, index: Index, value: Any, role: int = _TYPED) -> bool:
        """Hand over what was typed where it can be read and differs from what stands."""
        if role != _TYPED:
            return False
        name, fresh = NAMES[index.column()], index.row() >= len(self.lines)
        if isinstance(value, ProductRow):
            self.typed.emit(index.row(), of_product(value))
            return True
        text = str(value).strip()
        if text == (self.data(index, _TYPED) or ""):
            return False
        if fresh and name != "name":
            self.refused.emit(RuleError(Rule.REQUIRED, "name"))
            return False
        try:
            read = read_cell(name, text)
        except RuleError as error:
            self.refused.emit(error)
            return False
        self.typed.emit(index.row(), {name: read})
        return True

    def _text(self, row: LineRow, column: int) -> str:
        money = {4: row.unit_price, 7: row.unit_cost}
        if column in money:
            yen = money[column]
            return "" if yen is None else f"{yen:,}"
        if column == 2:
            return texts.quantity(row.quantity_milli)
        if column == 5:
            return f"{row.discount_permille / 10:g}%" if row.discount_permille else ""
        if column == TAX:
            return labels.label(row.tax)
        if column == NET:
            return "" if row.unit_price is None else f"{line_net(row.line, self._rounding):,}"
        return (row.name, row.detail, "", row.unit)[column]


def _side(column: int) -> Qt.AlignmentFlag:
    """Numbers keep to the right, heads to the side of their cells."""
    side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def of_product(row: ProductRow) -> dict[str, Any]:
    """What a line takes from a product."""
    return {"product_id": row.id, "name": row.name, "unit": row.unit, "unit_price": row.price,
            "unit_cost": row.unit_cost, "tax": row.tax.value}


def taxes() -> tuple[tuple[str, str], ...]:
    """Every tax with its word."""
    return tuple((each.value, labels.label(each)) for each in Tax)
