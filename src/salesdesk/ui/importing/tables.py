"""Tables of the import: made in one line, filled with plain text."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from salesdesk.ui import theme

_LONGEST = 200


def plain_table(name: str, height: float = 150) -> QTableWidget:
    """A table to look at: `height` in design pixels at least."""
    table = QTableWidget()
    table.setAccessibleName(name)
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.verticalHeader().setVisible(False)
    table.verticalHeader().setDefaultSectionSize(theme.px(34))
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().setMaximumSectionSize(theme.px(360))
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
