"""A document on the screen before it is on paper: its pages, printing and saving as PDF."""

from abc import abstractmethod
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from salesdesk.domain.errors import StoreError
from salesdesk.ui import labels, theme
from salesdesk.ui.context import Context, Message
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.message_bar import MessageBar
from salesdesk.ui.widgets.paper import device
from salesdesk.ui.widgets.paper.asking import ask_printer, ask_where
from salesdesk.ui.widgets.paper.device import Paper
from salesdesk.ui.widgets.paper.preview import PagePreview, Stage
from salesdesk.ui.widgets.paper.zoom_bar import ZoomBar

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class PaperDialog(QDialog):
    """Shows what `made` returns; who derives from it calls `begin` when that can be asked, `remake` when it differs."""

    paper: Paper

    def __init__(self, context: Context, parent: QWidget, wide: int) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.context, self._wide = context, wide
        self.page = 0
        self.message = MessageBar(self)
        self.view = PagePreview()
        self.before = controls.button("", "chevron-left", "ghost", tip=self.tr("Page before (PgUp)"), shortcut="PgUp")
        self.after = controls.button("", "chevron-right", "ghost", tip=self.tr("Next page (PgDn)"), shortcut="PgDown")
        self.pages = controls.label("", 12, tone="text2", tabular=True)
        self.save = controls.button(self.tr("Save as PDF"), "download", shortcut="Ctrl+S")
        self.print = controls.button(self.tr("Print"), "printer", "primary", shortcut="Ctrl+P")
        self.close_button = controls.button(self.tr("Close"))

    @abstractmethod
    def made(self) -> Paper:
        """The document as it is chosen now."""

    def begin(self, choices: Iterable[QWidget]) -> None:
        """Lay everything out, with the choices at the left of the head, and show the first page."""
        self._lay_out(choices)
        self._connect()
        self.remake()

    def remake(self) -> None:
        """Make the document anew, the same page of it shown."""
        self.paper = self.made()
        self.show_page(self.page)

    def present(self) -> None:
        """Open as large as the window allows."""
        host = self.parentWidget()
        room = host.window().size() if host else self.screen().availableSize()
        self.resize(min(theme.px(self._wide), room.width() - 40), room.height() - 40)
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

    def _on_save(self) -> None:
        ask_where(self, self.tr("Save as PDF"), device.file_name(self.paper), self.save_pdf)

    def _on_print(self) -> None:
        ask_printer(self, self.print_on, self.paper.form)

    def _connect(self) -> None:
        self.before.clicked.connect(lambda: self.show_page(self.page - 1))
        self.after.clicked.connect(lambda: self.show_page(self.page + 1))
        self.save.clicked.connect(self._on_save)
        self.print.clicked.connect(self._on_print)
        self.view.confirmed.connect(self._on_print)
        self.close_button.clicked.connect(self.accept)

    def _lay_out(self, choices: Iterable[QWidget]) -> None:
        column = controls.vbox(self, 0, 0)
        head = controls.hbox(margins=(16, 10, 16, 10), spacing=8)
        for widget in choices:
            head.addWidget(widget)
        head.addStretch(1)
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
