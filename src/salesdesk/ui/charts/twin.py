"""The charts as a table: every number drawn, to read and to copy."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from salesdesk.services.figures import Figures
from salesdesk.ui import icons, theme
from salesdesk.ui.charts.twin_rows import TwinRow, headings, raw, rows, shown
from salesdesk.ui.widgets import paint
from salesdesk.ui.widgets.row_model import Column, RowModel

_WIDTHS = (100, 216, 70, 70, 70, 84, 84, 70, 124, 124, 100)


class TwinTable(QTableView):
    """Copies the selected rows (or all) as tab-separated text with headings."""

    def __init__(self) -> None:
        super().__init__()
        names = headings()
        self.rows = RowModel(parent=self, columns=[
            Column(name, partial(_cell, place), paint.LEFT if place < 2 else paint.RIGHT)
            for place, name in enumerate(names)])
        self.setModel(self.rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("The charts as a table"))
        self.copy = QAction(self.tr("&Copy"), self)
        self.copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self.copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.copy.triggered.connect(self._on_copy)
        self.addAction(self.copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        theme.theme().changed.connect(self._fit)
        self._fit()

    def show_figures(self, found: Figures) -> None:
        """Show the figures; the selection stays."""
        self.rows.set_rows(rows(found))

    def text(self) -> str:
        """The selected rows, or all of them, as tab-separated text."""
        chosen = sorted({index.row() for index in self.selectedIndexes()}) or range(self.rows.rowCount())
        lines = [headings(), *(["" if cell is None else str(cell) for cell in raw(self.rows.row_at(place))]
                               for place in chosen)]
        return "\n".join("\t".join(cell.replace("\t", " ") for cell in line) for line in lines)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())

    def _fit(self) -> None:
        self.copy.setIcon(icons.icon("copy"))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for place, width in enumerate(_WIDTHS):
            self.setColumnWidth(place, theme.px(width))
        self.verticalHeader().setDefaultSectionSize(theme.px(28))


def _cell(place: int, row: TwinRow) -> str:
    return shown(row)[place]
