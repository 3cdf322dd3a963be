"""The export window: what, in which form, and what became of it."""

from pathlib import Path
from typing import NamedTuple, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QHBoxLayout, QWidget

from salesdesk.domain.errors import RuleError, StoreError
from salesdesk.services.exporting import What
from salesdesk.services.transfer.export_table import WriteReport
from salesdesk.ui import exports, labels, theme
from salesdesk.ui.context import Context, Request
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.line_edit import ChoiceBox
from salesdesk.ui.widgets.message_bar import MessageBar
from salesdesk.ui.words import screen_words

_SHOWN = 12


class Form(NamedTuple):
    """A form of file: its suffix and, for texts, its encoding."""

    suffix: str
    encoding: str = "utf-8-sig"


def show_export(context: Context, _request: Request, parent: QWidget) -> "ExportDialog":
    """Open the export."""
    dialog = ExportDialog(context, parent)
    dialog.open()
    return dialog


class ExportDialog(QDialog):
    """Stays open after writing, to say how many rows it were and which characters the encoding lacked."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export data"))
        self.context = context
        self.report: WriteReport | None = None
        self._message = MessageBar(self)
        self.what = ChoiceBox([
            (What.ACCOUNTS, self.tr("Accounts")), (What.PEOPLE, self.tr("People")), (What.DEALS, self.tr("Deals")),
            (What.ACTIVITIES, self.tr("Activities"))])
        self.what.setAccessibleName(self.tr("What to write"))
        self.form = ChoiceBox([])
        self.form.setAccessibleName(self.tr("Form of the file"))
        self.replaced = controls.label("", 12, tone="text2", wrap=True)
        self.save = controls.button(self.tr("Save as…"), "download", "primary")
        self.save.setDefault(True)
        self.close_button = controls.button(self.tr("Close"))
        self._lay_out()
        self.what.currentIndexChanged.connect(self._offer_forms)
        self.save.clicked.connect(self._on_save)
        self.close_button.clicked.connect(self.accept)
        self._offer_forms()

    def write(self, name: str) -> None:
        """Write to this path; the suffix of the chosen form is added where there is none."""
        form = cast("Form", self.form.value())
        path = Path(name)
        if path.suffix.casefold() != form.suffix:
            path = path.with_name(path.name + form.suffix)
        self.report = None
        self.replaced.hide()
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self.report = exports.write_file(self.context.store, cast("What", self.what.value()), path, screen_words(),
                                             form.encoding)
        except (RuleError, StoreError) as error:
            self._message.show_error(labels.error_text(error))
            return
        finally:
            QApplication.restoreOverrideCursor()
        done = self.tr("{count} rows written to {name}").format(count=self.report.rows, name=path.name)
        self._message.show_info(done)
        self._tell_losses(self.report)

    def _tell_losses(self, report: WriteReport) -> None:
        """Name the characters the encoding lacks and the cells a sheet had to cut."""
        parts = []
        if report.replaced:
            signs = " ".join(f"{char} ({count})" for char, count in list(report.replaced.items())[:_SHOWN])
            more = " …" if len(report.replaced) > _SHOWN else ""
            parts.append(self.tr("Written as ? because the encoding lacks them: {signs}").format(signs=signs + more))
        if report.cut:
            parts.append(self.tr("Cells cut because a sheet holds no longer text: {count}").format(count=report.cut))
        self.replaced.setText("\n".join(parts))
        self.replaced.setVisible(bool(parts))
        self.adjustSize()

    def _offer_forms(self) -> None:
        forms: list[tuple[object, str]] = [
            (Form(".csv"), self.tr("CSV (UTF-8, for current programs)")),
            (Form(".csv", "cp932"), self.tr("CSV (Shift_JIS, for older Japanese programs)")),
            (Form(".xlsx"), self.tr("Excel workbook"))]
        if self.what.value() is What.PEOPLE:
            forms.append((Form(".vcf"), self.tr("Business cards (vCard 3.0, with photo)")))
        if self.what.value() is What.ACTIVITIES:
            forms.append((Form(".ics"), self.tr("Calendar (iCalendar, with tasks)")))
        self.form.set_choices(forms)

    def _on_save(self) -> None:
        form, what = cast("Form", self.form.value()), cast("What", self.what.value())
        dialog = QFileDialog(self, self.tr("Save as"), f"{what.value}{form.suffix}",
                             f"{self.form.currentText()} (*{form.suffix})")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.write)
        dialog.open()

    def _lay_out(self) -> None:
        self.setMinimumWidth(theme.px(520))
        column = controls.vbox(self, (24, 20, 24, 20), 10)
        column.addWidget(controls.label(self.tr("Export data"), 18, bold=True))
        column.addWidget(self._message)
        column.addWidget(self.replaced)
        self.replaced.hide()
        for title, box in ((self.tr("What to write"), self.what), (self.tr("Form of the file"), self.form)):
            name = controls.label(title, 12, tone="text2")
            name.setBuddy(box)
            column.addWidget(name)
            column.addWidget(box)
        column.addWidget(controls.label(
            self.tr("Cells that begin like a formula are made harmless and come back unchanged when imported."), 12,
            tone="muted", wrap=True))
        column.addSpacing(theme.px(6))
        footer = QHBoxLayout()
        footer.addStretch(1)
        footer.addWidget(self.close_button)
        footer.addWidget(self.save)
        column.addLayout(footer)
