"""The import window: a file or a text, its columns, what becomes of known records, and the report."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QStackedWidget, QWidget

from salesdesk import paths
from salesdesk.domain.errors import RuleError, StoreError
from salesdesk.services.transfer import importing
from salesdesk.services.transfer.export_table import write_table
from salesdesk.services.transfer.importing import Progress
from salesdesk.services.transfer.plan import Plan, Report
from salesdesk.store import backup
from salesdesk.ui import labels, theme
from salesdesk.ui.context import Context, Request
from salesdesk.ui.importing import texts
from salesdesk.ui.importing.columns_page import ColumnsPage
from salesdesk.ui.importing.doubt_page import DoubtPage
from salesdesk.ui.importing.file_page import FilePage
from salesdesk.ui.importing.known_page import KnownPage
from salesdesk.ui.importing.progress import with_progress
from salesdesk.ui.importing.session import Choices, Session, Step
from salesdesk.ui.importing.step_bar import StepBar
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.message_bar import MessageBar

FILES = "*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods *.vcf"


def show_import(context: Context, request: Request, parent: QWidget) -> "ImportDialog":
    """Open the import; `request.text` may name the file."""
    dialog = ImportDialog(context, parent)
    dialog.open()
    if request.text:
        dialog.load(Path(request.text))
    return dialog


class ImportDialog(QDialog):
    """Reads when a file is chosen, dropped or pasted; writes only when Import is pressed."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.setWindowTitle(self.tr("Import"))
        self.context = context
        self.session = Session(context, text_name=self.tr("Pasted text"))
        self.step = Step.FILE
        self.steps = StepBar([self.tr("File"), self.tr("Match the columns"), self.tr("Duplicates"), self.tr("Done")])
        self._message = MessageBar(self)
        self.file_page = FilePage(self.session)
        self.columns_page = ColumnsPage(self.session)
        self.doubt_page = DoubtPage(self.session)
        self.known_page = KnownPage(self.session)
        self.preview, self.errors, self.merge = self.file_page.preview, self.known_page.errors, self.known_page.merge
        self.save_errors = controls.button(self.tr("Save the rejected rows…"), "download")
        self.undo = controls.button(self.tr("Undo this import"), "undo-2")
        self.close_button = controls.button(self.tr("Close"))
        self.back = controls.button(self.tr("Back"), "chevron-left")
        self.forth = controls.button(self.tr("Next"), "chevron-right", "primary")
        self.run = controls.button(self.tr("Import"), "download", "primary")
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self._show_state()
        self.file_page.choose.setFocus()

    @property
    def path(self) -> Path | None:
        """The file that is read."""
        return self.session.path

    @property
    def plan(self) -> Plan | None:
        """What the import would do."""
        return self.session.plan

    @property
    def report(self) -> Report | None:
        """What the import did."""
        return self.session.report

    def load(self, path: Path) -> None:
        """Read a file and go to the first page that has something to ask."""
        if self.session.report is None:
            self.session.path, self.session.text, self.session.choices = path, "", Choices()
            self.file_page.show_name(path.name)
            self._read()

    def load_text(self, text: str) -> None:
        """Read pasted text: a table, cards, or the signature of a mail."""
        if self.session.report is None:
            self.session.path, self.session.text, self.session.choices = None, text, Choices()
            self.file_page.show_name(self.session.text_name)
            self._read()

    def again(self) -> None:
        """Read anew with the choices as they are now, and stay here."""
        if self._guarded(self.session.read):
            self.file_page.show_session()
            self.columns_page.show_session()
        self._show_state()

    def carry_out(self) -> None:
        """Back up, then import as one step; stopping half way takes everything back."""
        if self.session.plan is None or self.session.report is not None:
            return
        if self.session.stale:
            self._work_out()
            if self.session.doubts:
                return
        db = self.context.store.path
        if self.session.plan is not None and self._guarded(lambda: self._write(db)):
            self.step = Step.DONE
            self.known_page.show_session()
        else:
            self.session.stale = True  # the data may have moved on
        self._show_state()

    def go_on(self) -> None:
        """Go to the next page; leaving the columns keeps their name and works the import out."""
        if self.step is Step.COLUMNS and not self._leave_columns():
            return
        self._enter(Step(self.step + 1))

    def go_back(self) -> None:
        """Go to the page before, or to the look-alike that was decided last."""
        if self.step is Step.KNOWN and self.session.decided:
            self.session.take_back()
            self._enter(Step.KNOWN)
        else:
            self._enter(Step(self.step - 1))

    def write_errors(self, name: str) -> None:
        """Save line, reason and text of every rejected record as CSV."""
        report = self.report or (self.plan.report if self.plan else None)
        if report is None:
            return
        rows = [(str(each.line), texts.reason_text(each), each.text) for each in report.errors]
        headings = (self.tr("Line"), self.tr("Reason"), self.tr("Text"))
        self._guarded(lambda: write_table(name, headings, rows))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and event.mimeData().urls()[0].isLocalFile():
            event.setDropAction(Qt.DropAction.CopyAction)  # never a move: whoever gave the file keeps it
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.load(Path(event.mimeData().urls()[0].toLocalFile()))

    def _read(self) -> None:
        if self._guarded(self.session.read):
            self.file_page.show_session()
            self._enter(self.session.first_question)
        else:
            self.file_page.show_session()
            self._enter(Step.FILE)

    def _enter(self, step: Step) -> None:
        self.step = step
        if step is Step.COLUMNS:
            self.columns_page.show_session()
        elif step is Step.KNOWN:
            self._work_out()
        self._show_state()
        self._focus_first()

    def _leave_columns(self) -> bool:
        name = self.columns_page.name.text()
        self.session.say_stages(self.columns_page.meanings())
        saved = self._guarded(lambda: self.session.save_preset(name))
        if saved:
            self.columns_page.name.clear()
        return saved

    def _work_out(self) -> None:
        if not self._guarded(lambda: with_progress(self, self.tr("Reading…"), self.session.work_out)):
            self.step = Step.FILE
        self.doubt_page.begin()
        self.known_page.show_session()
        self._show_state()

    def _on_decided(self) -> None:
        self._work_out()
        self._focus_first()

    def _focus_first(self) -> None:
        first = {Step.KNOWN: self.doubt_page.same if self.session.doubts else self.run}.get(
            self.step, self.forth if self.forth.isEnabled() else self.file_page.choose)
        first.setFocus()

    def _write(self, db: Path) -> None:
        made = self.session.plan
        assert made is not None
        if self.context.store.next_undo() is not None:
            backup.make(db, paths.backup_dir(db), backup.Reason.IMPORT, datetime.now().astimezone())

        def write(progress: Progress) -> None:
            self.session.report = self.context.attempt(importing.commit, made, progress)

        with_progress(self, self.tr("Importing…"), write)

    def _guarded(self, work: Callable[[], object]) -> bool:
        """Do something; where it is refused say why, and answer False."""
        self._message.dismiss()
        try:
            work()
        except (RuleError, StoreError) as error:
            self._message.show_error(labels.error_text(error))
            return False
        return True

    def _show_state(self) -> None:
        source, report = self.session.source, self.report or (self.plan.report if self.plan else None)
        done = self.step is Step.DONE
        doubtful = self.step is Step.KNOWN and self.doubt_page.doubt is not None
        rest = self.doubt_page if doubtful else self.known_page
        page: QWidget = {Step.FILE: self.file_page, Step.COLUMNS: self.columns_page}.get(self.step, rest)
        self._pages.setCurrentWidget(page)
        self.steps.show_step(self.step)
        self.back.setVisible(self.step in {Step.COLUMNS, Step.KNOWN})
        self.forth.setVisible(self.step in {Step.FILE, Step.COLUMNS})
        ready = source is not None and (self.step is Step.FILE or self.columns_page.answered)
        self.forth.setEnabled(ready)
        for button in self.doubt_page.buttons:
            button.setVisible(doubtful)
        self.run.setVisible(self.step is Step.KNOWN and not doubtful)
        writes = report is not None and (self.session.stale or report.new + report.update > 0)
        self.run.setEnabled(self.step is Step.KNOWN and writes)
        self.undo.setVisible(done and report is not None and report.new + report.update > 0)
        self.save_errors.setVisible(self.step >= Step.KNOWN and bool(report and report.errors))
        for button in (self.forth, self.run, self.doubt_page.same):
            button.setDefault(button.isVisibleTo(self))

    def _on_undo(self) -> None:
        self.context.undo()
        self.accept()

    def _lay_out(self) -> None:
        self.setMinimumWidth(theme.px(860))
        column = controls.vbox(self, (24, 18, 24, 18), 10)
        column.addWidget(self.steps)
        column.addWidget(controls.hline())
        column.addWidget(self._message)
        for page in (self.file_page, self.columns_page, self.doubt_page, self.known_page):
            self._pages.addWidget(page)
        column.addWidget(self._pages, 1)
        footer = QHBoxLayout()
        footer.addWidget(controls.icon_label("undo-2", "text2", 14))
        promise = self.tr("Your file is not changed. The import can be undone.")
        footer.addWidget(controls.label(promise, 12, tone="text2"))
        footer.addStretch(1)
        for button in (self.save_errors, self.undo, self.close_button, self.back, self.forth, *self.doubt_page.buttons,
                       self.run):
            footer.addWidget(button)
        column.addLayout(footer)

    def _connect(self) -> None:
        self.file_page.chosen.connect(lambda: _choose_file(self))
        self.file_page.pasted.connect(self.load_text)
        self.file_page.reread.connect(self.again)
        self.columns_page.changed.connect(self._show_state)
        self.columns_page.reread.connect(self.again)
        self.doubt_page.decided.connect(self._on_decided)
        self.known_page.changed.connect(self._work_out)
        self.known_page.chosen.connect(self._show_state)
        self.run.clicked.connect(self.carry_out)
        self.forth.clicked.connect(self.go_on)
        self.back.clicked.connect(self.go_back)
        self.undo.clicked.connect(self._on_undo)
        self.close_button.clicked.connect(self.accept)
        self.save_errors.clicked.connect(lambda: _choose_place(self))


def _choose_file(window: ImportDialog) -> None:
    dialog = QFileDialog(window, QCoreApplication.translate("ImportDialog", "Choose a file"))
    lists = QCoreApplication.translate("ImportDialog", "Lists and cards ({endings})").format(endings=FILES)
    dialog.setNameFilters([lists, QCoreApplication.translate("ImportDialog", "All files (*)")])
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: window.load(Path(name)))
    dialog.open()


def _choose_place(window: ImportDialog) -> None:
    title = QCoreApplication.translate("ImportDialog", "Save the rejected rows")
    dialog = QFileDialog(window, title, "rejected.csv", "CSV (*.csv)")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(window.write_errors)
    dialog.open()
