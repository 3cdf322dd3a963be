"""The import window: a file, what it holds, what would become of it, and one button."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QProgressDialog,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from salesdesk import paths
from salesdesk.domain.errors import RuleError, StoreError
from salesdesk.services.transfer import importing
from salesdesk.services.transfer.export_table import write_table
from salesdesk.services.transfer.fields import Kind
from salesdesk.services.transfer.plan import Merge, Plan, Report
from salesdesk.services.transfer.reader import Source, open_source
from salesdesk.store import backup
from salesdesk.ui import labels, theme
from salesdesk.ui.context import Context, Request
from salesdesk.ui.importing import texts
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.message_bar import MessageBar

FILES = "*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods *.vcf"
_ENCODINGS = ("", "utf-8-sig", "cp932", "euc_jp", "iso2022_jp", "utf-16", "cp1252")
_SHOWN_ROWS, _SHOWN_ERRORS = 5, 200


def show_import(context: Context, request: Request, parent: QWidget) -> "ImportDialog":
    """Open the import; `request.text` may name the file."""
    dialog = ImportDialog(context, parent)
    dialog.open()
    if request.text:
        dialog.load(Path(request.text))
    return dialog


class ImportDialog(QDialog):
    """Reads when a file is chosen or dropped; writes only when Import is pressed."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.setWindowTitle(self.tr("Import"))
        self.context = context
        self.path: Path | None = None
        self.plan: Plan | None = None
        self.report: Report | None = None
        self._message = MessageBar(self)
        invitation = self.tr("Drop a file here, or choose one: CSV, Excel, vCard")
        self._file = controls.label(invitation, tone="muted", wrap=True)
        self.choose = controls.button(self.tr("Choose a file…"), "folder-open")
        self.kind = self._combo(self.tr("What it holds"), texts.choices(texts.KINDS))
        automatic = self.tr("Encoding: found by itself")
        self.encoding = self._combo(self.tr("Encoding"), [(name, name or automatic) for name in _ENCODINGS])
        self.merge = self._combo(self.tr("Known records"), texts.choices(texts.MERGES))
        self._summary = controls.label("", 15, bold=True, wrap=True)
        self._detail = controls.label("", 12, tone="muted", wrap=True)
        self.preview = self._table(self.tr("First rows"))
        self.errors = self._table(self.tr("Rejected records"))
        self.save_errors = controls.button(self.tr("Save the rejected rows…"), "download")
        self.undo = controls.button(self.tr("Undo this import"), "undo-2")
        self.close_button = controls.button(self.tr("Close"))
        self.run = controls.button(self.tr("Import"), "download", "primary")
        self._lay_out()
        self._connect()
        self._show_state()

    def load(self, path: Path) -> None:
        """Read a file and work out what an import would do."""
        self.path, self.plan, self.report = path, None, None
        self._message.dismiss()
        try:
            source = open_source(path, encoding=self.encoding.currentData() or None)
            self._select_kind(source.kind)
            self._work_out(source)
        except RuleError as error:
            self._message.show_error(labels.error_text(error))
        self._show_state()

    def again(self) -> None:
        """Read the file anew with the choices as they are now."""
        if self.path is None or self.report is not None:
            return
        self._message.dismiss()
        try:
            kind = Kind(self.kind.currentData())
            self._work_out(open_source(self.path, kind, encoding=self.encoding.currentData() or None))
        except RuleError as error:
            self.plan = None
            self._message.show_error(labels.error_text(error))
        self._show_state()

    def carry_out(self) -> None:
        """Back up, then import as one step."""
        if self.plan is None:
            return
        db = self.context.store.path
        try:
            if self.context.store.next_undo() is not None:
                backup.make(db, paths.backup_dir(db), backup.Reason.IMPORT, datetime.now().astimezone())
            self.report = self.context.attempt(importing.commit, self.plan)
        except (RuleError, StoreError) as error:
            self._message.show_error(labels.error_text(error))
            return
        self._show_state()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and event.mimeData().urls()[0].isLocalFile():
            event.setDropAction(Qt.DropAction.CopyAction)  # never a move: whoever gave the file keeps it
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.load(Path(event.mimeData().urls()[0].toLocalFile()))

    def _work_out(self, source: Source) -> None:
        progress = QProgressDialog(self.tr("Reading…"), self.tr("Cancel"), 0, max(source.accepted, 1), self)
        progress.setMinimumDuration(500)
        progress.setWindowModality(Qt.WindowModality.WindowModal)

        def go_on(done: int, _total: int) -> bool:
            progress.setValue(done)
            QApplication.processEvents()
            return not progress.wasCanceled()

        try:
            merge = Merge(self.merge.currentData())
            self.plan = importing.plan(self.context.store, source, self.context.today(), merge, go_on)
        finally:
            progress.close()
            progress.deleteLater()
        self._fill_preview(source)
        known = source.preset.name or self.tr("by its headings")
        parts = [self.tr("Recognised: {name}").format(name=known), source.encoding]
        if source.unmapped:
            parts.append(self.tr("Into the note: {names}").format(names=", ".join(source.unmapped)))
        self._detail.setText(" · ".join(part for part in parts if part))

    def _fill_preview(self, source: Source) -> None:
        records = [record for record, _ in zip(source.records(), range(_SHOWN_ROWS), strict=False)]
        targets = list(dict.fromkeys(name for record in records for name in record.fields))
        self.preview.setColumnCount(len(targets))
        self.preview.setHorizontalHeaderLabels([texts.field_name(name) for name in targets])
        self.preview.setRowCount(len(records))
        for row, record in enumerate(records):
            for column, name in enumerate(targets):
                self.preview.setItem(row, column, QTableWidgetItem(record.fields.get(name, "").replace("\n", " ")))

    def _show_state(self) -> None:
        report = self.report or (self.plan.report if self.plan else None)
        for widget in (self.preview, self._summary, self._detail):
            widget.setVisible(report is not None)
        self.run.setVisible(self.report is None)
        self.run.setEnabled(report is not None and report.new + report.update > 0)
        self.undo.setVisible(self.report is not None and self.report.new + self.report.update > 0)
        self.choose.setEnabled(self.report is None)
        for box in (self.kind, self.encoding, self.merge):
            box.setEnabled(self.report is None)
            box.setVisible(self.path is not None)
        self._file.setText(self.path.name if self.path else self._file.text())
        if report is not None:
            self._show_report(report)
        self.errors.setVisible(bool(report and report.errors))
        self.save_errors.setVisible(bool(report and report.errors))

    def _show_report(self, report: Report) -> None:
        before = self.tr(
            "{total} records: {new} new, {update} to update, {same} same, {error} rejected, {skipped} skipped")
        after = self.tr("Imported: {new} new, {update} updated, {same} same, {error} rejected, {skipped} skipped")
        self._summary.setText((after if self.report else before).format(
            total=report.total, new=report.new, update=report.update, same=report.same, error=report.error,
            skipped=report.skipped))
        shown = report.errors[:_SHOWN_ERRORS]
        self.errors.setColumnCount(3)
        self.errors.setHorizontalHeaderLabels([self.tr("Line"), self.tr("Reason"), self.tr("Text")])
        self.errors.setRowCount(len(shown))
        for row, outcome in enumerate(shown):
            for column, text in enumerate((str(outcome.line), texts.reason_text(outcome), outcome.text)):
                self.errors.setItem(row, column, QTableWidgetItem(text))

    def _select_kind(self, kind: Kind) -> None:
        self.kind.blockSignals(True)
        self.kind.setCurrentIndex(self.kind.findData(kind.value))
        self.kind.blockSignals(False)

    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a file"))
        dialog.setNameFilters([self.tr("Lists and cards ({endings})").format(endings=FILES), self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.load(Path(name)))
        dialog.open()

    def _on_save_errors(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the rejected rows"), "rejected.csv", "CSV (*.csv)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.write_errors)
        dialog.open()

    def write_errors(self, name: str) -> None:
        """Save line, reason and text of every rejected record as CSV."""
        report = self.report or (self.plan.report if self.plan else None)
        if report is None:
            return
        rows = [(str(each.line), texts.reason_text(each), each.text) for each in report.errors]
        try:
            write_table(name, (self.tr("Line"), self.tr("Reason"), self.tr("Text")), rows)
        except (RuleError, StoreError) as error:
            self._message.show_error(labels.error_text(error))

    def _on_undo(self) -> None:
        self.context.undo()
        self.accept()

    def _combo(self, name: str, choices: list[tuple[str, str]]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for value, text in choices:
            box.addItem(text, value)
        return box

    def _table(self, name: str) -> QTableWidget:
        table = QTableWidget()
        table.setAccessibleName(name)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.verticalHeader().setVisible(False)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.setTabKeyNavigation(False)
        table.setMinimumHeight(theme.px(150))
        return table

    def _lay_out(self) -> None:
        self.setMinimumWidth(theme.px(860))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(theme.px(10))
        column.addWidget(controls.label(self.tr("Import"), 18, bold=True))
        place = controls.panel("dash")
        first = controls.hbox(place, (16, 14, 16, 14), 12)
        first.addWidget(controls.icon_label("upload", "accent", 20))
        first.addWidget(self._file, 1)
        first.addWidget(self.choose)
        column.addWidget(place)
        choices = QHBoxLayout()
        for box in (self.kind, self.encoding, self.merge):
            choices.addWidget(box, 1)
        column.addLayout(choices)
        for each in (self._message, self._summary, self._detail, self.preview, self.errors):
            column.addWidget(each, 1 if isinstance(each, QTableWidget) else 0)
        column.addStretch(0)
        footer = QHBoxLayout()
        promise = self.tr("Your file is not changed. The import can be undone.")
        footer.addWidget(controls.label(promise, 12, tone="muted"))
        footer.addStretch(1)
        for button in (self.save_errors, self.undo, self.close_button, self.run):
            footer.addWidget(button)
        column.addLayout(footer)

    def _connect(self) -> None:
        self.choose.clicked.connect(self._on_choose)
        self.run.clicked.connect(self.carry_out)
        self.undo.clicked.connect(self._on_undo)
        self.close_button.clicked.connect(self.accept)
        self.save_errors.clicked.connect(self._on_save_errors)
        for box in (self.kind, self.encoding, self.merge):
            box.currentIndexChanged.connect(self.again)
