"""Where the data is, which backups there are, and the samples."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from salesdesk import paths
from salesdesk.domain.date_format import format_date
from salesdesk.store import backup
from salesdesk.store.queries import settings
from salesdesk.ui import labels, theme
from salesdesk.ui.context import Context
from salesdesk.ui.preferences.section import Section
from salesdesk.ui.widgets import backup_words, controls
from salesdesk.ui.widgets.row_model import Column, RowModel

_ROWS_SHOWN = 9


@dataclass(frozen=True)
class BackupRow:
    """One line of the list of backups."""

    id: str
    when: datetime
    reason: str
    size: int
    accounts: int
    people: int
    deals: int


class StorageSection(Section):
    """Buttons act through the window, which owns the database file."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Data and backup"),
                         self.tr("Everything stays on this computer. Each backup is read back and checked."))
        self._folder_panel()
        self._backup_panel()
        self._sample_panel()
        self.column.addStretch(1)

    def reload(self) -> None:
        db = self.context.store.path
        self.path.setText(str(db))
        found = backup.listed(paths.backup_dir(db))
        self.model.set_rows([
            BackupRow(each.name, each.when, each.reason, each.size, each.rows.get("account", 0),
                      each.rows.get("person", 0), each.rows.get("deal", 0)) for each in found])
        self.none.setVisible(not found)
        self.table.setVisible(bool(found))
        has = self.context.read(settings.has_samples)
        self.add_samples.setVisible(not has)
        self.remove_samples.setVisible(has)

    def _folder_panel(self) -> None:
        _, column = self.panel()
        column.addWidget(controls.label(self.tr("Data file"), 15, bold=True))
        row = controls.hbox(None, 0, 8)
        self.path = controls.label("", 13, tone="text2", wrap=True)
        self.path.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.folder = controls.button(self.tr("Open folder"), "folder-open")
        self.folder.clicked.connect(self._on_folder)
        row.addWidget(self.path, 1)
        row.addWidget(self.folder)
        column.addLayout(row)

    def _backup_panel(self) -> None:
        _, column = self.panel()
        row = controls.hbox(None, 0, 8)
        self.make = controls.button(self.tr("Back up now"), "save", "primary")
        self.restore = controls.button(self.tr("Restore…"), "history")
        row.addWidget(controls.label(self.tr("Backups"), 15, bold=True))
        row.addStretch(1)
        row.addWidget(self.restore)
        row.addWidget(self.make)
        column.addLayout(row)
        self.none = controls.label(self.tr("No backup yet. One is made every 30 minutes of work and on quitting."),
                                   13, tone="text2", wrap=True)
        column.addWidget(self.none)
        self.model = RowModel(columns=self._columns(), parent=self)
        self.table = _table(self.model, self.tr("Backups"))
        column.addWidget(self.table)
        self.make.clicked.connect(lambda: self._command("backup"))
        self.restore.clicked.connect(lambda: self._command("restore"))

    def _sample_panel(self) -> None:
        _, column = self.panel()
        column.addWidget(controls.label(self.tr("Samples"), 15, bold=True))
        row = controls.hbox(None, 0, 8)
        row.addWidget(controls.label(self.tr("An invented book of customers to try things with. Your own data stays."),
                                     13, tone="text2", wrap=True), 1)
        self.add_samples = controls.button(self.tr("Add the samples"), "plus")
        self.remove_samples = controls.button(self.tr("Remove the samples"), "trash-2")
        for button, name in ((self.add_samples, "add_samples"), (self.remove_samples, "remove_samples")):
            button.clicked.connect(lambda _checked=False, name=name: self._command(name))
            row.addWidget(button)
        column.addLayout(row)

    def _columns(self) -> list[Column]:
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return [
            Column(self.tr("Time"), self._when), Column(self.tr("Why"), lambda row: backup_words.reason(row.reason)),
            Column(self.tr("Size"), lambda row: QLocale().formattedDataSize(row.size), right),
            Column(self.tr("Accounts"), lambda row: f"{row.accounts:,}", right),
            Column(self.tr("People"), lambda row: f"{row.people:,}", right),
            Column(self.tr("Deals"), lambda row: f"{row.deals:,}", right)]

    def _when(self, row: BackupRow) -> str:
        japanese, at = labels.screen_words().japanese, row.when.astimezone()
        return f"{format_date(at.date(), japanese=japanese, today=self.context.today())} {at:%H:%M}"

    def _command(self, name: str) -> None:
        window: Any = self.window()
        window.commanded.emit(name)
        if self.window() is window:
            self.reload()

    def _on_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.context.store.path.parent)))


def _table(model: RowModel, name: str) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(theme.px(30))
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().setHighlightSections(False)
    table.setMinimumHeight(theme.px(30 * _ROWS_SHOWN))
    return table
