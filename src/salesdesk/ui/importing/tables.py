"""Tables of the import: made in one line, filled with plain text."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from salesdesk.ui import theme

_LONGEST = 200


def plain_table(name: str, height: float = 150, row: float = 34, *, stretch: bool = False) -> QTableWidget:
    """A table to look at: `height` and that of a `row` in design pixels; `stretch` widens its last column."""
    table = QTableWidget()
    table.setAccessibleName(name)
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.verticalHeader().setVisible(False)
    table.verticalHeader().setDefaultSectionSize(theme.px(row))
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().setMaximumSectionSize(theme.px(360))
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setStretchLastSection(stretch)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.setTabKeyNavigation(False)
    table.setMinimumHeight(theme.px(height))
    return table


def fill(table: QTableWidget, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Show rows of text; line breaks become blanks, long cells are cut."""
    table.clear()
    table.setColumnCount(len(headings))
    table.setHorizontalHeaderLabels(list(headings))
    table.setRowCount(len(rows))
    for row, cells in enumerate(rows):
        for column, text in enumerate(cells):
            table.setItem(row, column, QTableWidgetItem(" ".join(text[:_LONGEST].split())))
