"""Asks which printer, and where to keep a PDF."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from salesdesk.ui.widgets.paper.device import A4, PaperForm

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def ask_where(parent: QWidget, heading: str, name: str, save: Callable[[Path], object]) -> None:
    """Ask where to keep a PDF, by this name among the documents unless told otherwise, then call `save`."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, heading, str(Path(folder) / name), "PDF (*.pdf)")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.fileSelected.connect(lambda chosen: save(Path(chosen)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def ask_printer(parent: QWidget, print_on: "Callable[[QPrinter], object]", form: PaperForm = A4) -> None:
    """Ask for a printer, set to this form of paper, then call `print_on`."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(form.layout)
    dialog = QPrintDialog(printer, parent)
    dialog.accepted.connect(lambda: print_on(printer))
    dialog.finished.connect(dialog.deleteLater)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()
