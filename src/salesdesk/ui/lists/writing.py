"""Writes the table to a file: the lines and columns shown, in their order."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from salesdesk.domain.errors import RuleError, StoreError
from salesdesk.services.transfer import export_table
from salesdesk.store.queries import list_columns
from salesdesk.ui import labels
from salesdesk.ui.context import Context, Message
from salesdesk.ui.lists.columns import Column, plain_cell
from salesdesk.ui.lists.table_view import TableView

_READ_AT_ONCE = 500


class TableWriter(QObject):
    """Reads the lines in runs, so that a long table takes little memory; `name` is that of the list."""

    def __init__(self, context: Context, view: TableView, name: Callable[[], str]) -> None:
        super().__init__(view)
        self.context = context
        self._view, self._name = view, name

    def ask(self) -> None:
        """Ask for a file and write it; a refusal is said."""
        name = f"{self._name()}.xlsx".replace("/", "-")
        path, _ = QFileDialog.getSaveFileName(
            self._view, self.tr("Export the table"), name, "XLSX (*.xlsx);;CSV (*.csv);;TSV (*.tsv)")
        if not path:
            return
        try:
            count = self.write(Path(path))
        except (RuleError, StoreError) as error:
            self.context.said.emit(Message(labels.error_text(error), "warn"))
            return
        self.context.said.emit(Message(self.tr("{n} lines written.").format(n=f"{count:,}")))

    def write(self, path: Path) -> int:
        """Write a .csv, .tsv or .xlsx file; returns the number of lines. RuleError(WRITE_TYPE), StoreError(DISK)."""
        columns = [column for _, column in self._view.shown_columns()]
        return export_table.write_table(path, [column.words for column in columns], self._cells(columns)).rows

    def _cells(self, columns: list[Column]) -> Iterator[list[export_table.Cell]]:
        table, today = self._view.table, self.context.today()
        keys = table.ids
        for start in range(0, len(keys), _READ_AT_ONCE):
            for row in self.context.read(list_columns.rows, table.about, keys[start:start + _READ_AT_ONCE]):
                yield [plain_cell(column, row.cells.get(column.key), today) for column in columns]
