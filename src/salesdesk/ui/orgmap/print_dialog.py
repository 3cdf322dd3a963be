"""The map on paper, on the screen first: paper, pages, colours; printing and saving as PDF."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton, QWidget

from salesdesk.domain.errors import StoreError
from salesdesk.services.people_map import MapContent
from salesdesk.ui import labels, theme
from salesdesk.ui.context import Context, Message
from salesdesk.ui.orgmap.map_look import MapLook
from salesdesk.ui.orgmap.pages import MapPaper, Spread
from salesdesk.ui.orgmap.print_choices import PrintChoices
from salesdesk.ui.orgmap.sheet import MapSheet
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.message_bar import MessageBar
from salesdesk.ui.widgets.paper import device
from salesdesk.ui.widgets.paper.preview import PagePreview, Stage
from salesdesk.ui.widgets.paper.zoom_bar import ZoomBar

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class PrintDialog(QDialog):
    """Shows the pages of one map."""

    def __init__(self, context: Context, parent: QWidget, content: MapContent, look: MapLook) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Key-person map on paper"))
        self.context, self._content, self._look = context, content, look
        self.choices = PrintChoices(look.lens)
        self.paper = self._made()
        self.page = 0
        self.message = MessageBar(self)
        self.view = PagePreview()
        self.view.setAccessibleName(self.tr("Preview of the map"))
        self.before = controls.button("", "chevron-left", "ghost", tip=self.tr("Page before (PgUp)"), shortcut="PgUp")
        self.after = controls.button("", "chevron-right", "ghost", tip=self.tr("Next page (PgDn)"), shortcut="PgDown")
        self.pages = controls.label("", 12, tone="text2", tabular=True)
        self.save = controls.button(self.tr("Save as PDF"), "download", shortcut="Ctrl+S")
        self.print = controls.button(self.tr("Print"), "printer", "primary", shortcut="Ctrl+P")
        self.close_button = controls.button(self.tr("Close"))
        self._lay_out()
        self._connect()
        self.show_page(0)

    def present(self) -> None:
        """Open as large as the window allows."""
        host = self.parentWidget()
        room = host.window().size() if host else self.screen().availableSize()
        self.resize(min(theme.px(980), room.width() - 40), room.height() - 40)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.open()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_page(self, page: int) -> None:
        """Show a page, from 0."""
        self.page = max(0, min(page, self.paper.page_count - 1))
        place, form = f"{self.page + 1} / {self.paper.page_count}", self.paper.form
        self.view.show_page(partial(device.page_image, self.paper, self.page), f"{self.paper.title}, {place}",
                            form.width, form.height)
        self.pages.setText(place)
        self.before.setEnabled(self.page > 0)
        self.after.setEnabled(self.page < self.paper.page_count - 1)
        self.choices.show_paper(self.paper)
        self._warn()

    def save_pdf(self, path: Path) -> None:
        """Write the PDF and say where."""
        try:
            device.write_pdf(self.paper, path)
        except StoreError as error:
            self.message.show_error(labels.error_text(error))
            return
        self.context.said.emit(Message(self.tr("Saved as {name}").format(name=path.name)))
        self.message.show_info(self.tr("Saved as {name}").format(name=path.name))

    def print_on(self, printer: "QPrinter") -> None:
        """Print on a printer."""
        try:
            device.print_to(printer, self.paper)
        except StoreError as error:
            self.message.show_error(labels.error_text(error))

    def _made(self) -> MapPaper:
        choices = self.choices
        look = replace(self._look, lens=choices.lens.value, grey=choices.grey.isChecked())
        sheet = MapSheet(self._content, self.context.today(), look)
        return MapPaper(sheet, choices.paper_size.value, across=choices.across, spread=choices.wanted_spread)

    def _warn(self) -> None:
        if self.paper.spread is Spread.FIT and not self.paper.readable:
            self.message.show_info(self.tr("On one page the letters are smaller than 6 points."))
        else:
            self.message.hide()

    def _on_changed(self) -> None:
        self.paper = self._made()
        self.show_page(self.page)

    def _on_save(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        path = Path(folder) / device.file_name(self.paper)
        dialog = QFileDialog(self, self.tr("Save the map as a PDF"), str(path), "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda chosen: self.save_pdf(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(self.paper.form.layout)
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _connect(self) -> None:
        self.choices.changed.connect(self._on_changed)
        self.before.clicked.connect(lambda: self.show_page(self.page - 1))
        self.after.clicked.connect(lambda: self.show_page(self.page + 1))
        self.save.clicked.connect(self._on_save)
        self.print.clicked.connect(self._on_print)
        self.view.confirmed.connect(self._on_print)
        self.close_button.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        column = controls.vbox(self, 0, 0)
        head = controls.hbox(margins=(16, 10, 16, 10), spacing=8)
        head.addWidget(self.choices, 1)
        for widget in (self.close_button, self.save, self.print):
            head.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self.message)
        stage = Stage()
        inner = controls.vbox(stage, 0, 0)
        inner.addWidget(self.view, 1)
        foot = controls.hbox(spacing=4)
        foot.addStretch(1)
        parts: tuple[QWidget, ...] = (self.before, self.pages, self.after, ZoomBar(self.view))
        for part in parts:
            foot.addWidget(part)
        foot.addStretch(1)
        inner.addLayout(foot)
        column.addWidget(stage, 1)
