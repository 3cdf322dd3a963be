"""A4 pages on a device: PDF file, picture, printer."""

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, Qt
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from salesdesk.domain.errors import StoreError, Trouble
from salesdesk.ui.widgets.paper.composer import A4_HEIGHT, A4_WIDTH

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

CREATOR = "salesdesk"
_SCALE = 8
_FORBIDDEN = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')


class Paper(Protocol):
    """A document of one or more pages; `paint` draws one of them (from 0) in A4 pixels at 96 dpi (794 x 1123)."""

    @property
    def title(self) -> str:
        """What it is, for whom, when."""
        ...

    @property
    def page_count(self) -> int:
        """How many pages it has."""
        ...

    def paint(self, p: QPainter, page: int) -> None:
        """Draw a page; the caller has scaled the painter to its device."""
        ...


def write_pdf(paper: Paper, path: Path) -> None:
    """Write the pages as a PDF; nothing is left half written. Raises StoreError(DISK).

    The file is readable by its owner only, since it holds personal data.
    """
    part = path.with_name(f"{path.name}.part")
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(pdf_bytes(paper))
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise StoreError(Trouble.DISK, f"{path.name}: {error.strerror}") from error


def pdf_bytes(paper: Paper) -> bytes:
    """The pages as a PDF with its fonts embedded."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setResolution(96 * _SCALE)
    writer.setTitle(paper.title)
    writer.setCreator(CREATOR)
    painter = QPainter(writer)
    _paint_all(painter, writer, writer.width(), writer.height(), paper)
    painter.end()
    buffer.close()
    return bytes(buffer.data().data())


def page_image(paper: Paper, page: int, scale: float) -> QImage:
    """A page (from 0) as a picture; scale 1 is 794 x 1123 pixels."""
    image = QImage(round(A4_WIDTH * scale), round(A4_HEIGHT * scale), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    _fit(painter, image.width(), image.height())
    paper.paint(painter, page)
    painter.end()
    return image


def print_to(printer: "QPrinter", paper: Paper) -> None:
    """Print the pages, shrunk or centred where the paper is not A4. Raises StoreError(DISK) where it refuses."""
    printer.setDocName(paper.title)
    printer.setCreator(CREATOR)
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise StoreError(Trouble.DISK, printer.printerName() or printer.outputFileName())
    sheet = printer.pageRect(printer.Unit.DevicePixel)
    _paint_all(painter, printer, sheet.width(), sheet.height(), paper)
    painter.end()


def file_name(paper: Paper) -> str:
    """A name for the file that every system accepts."""
    return _FORBIDDEN.sub("_", paper.title)[:100].strip(" .") + ".pdf"


def usual_printer() -> "QPrinter | None":
    """The default printer of the system, or None where there is none."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    info = QPrinterInfo.defaultPrinter()
    return None if info.isNull() else QPrinter(info, QPrinter.PrinterMode.HighResolution)


def _paint_all(painter: QPainter, device: QPagedPaintDevice, width: float, height: float, paper: Paper) -> None:
    _fit(painter, width, height)
    for page in range(paper.page_count):
        if page:
            device.newPage()
        paper.paint(painter, page)


def _fit(painter: QPainter, width: float, height: float) -> None:
    """Fit the A4 page into a device of this size."""
    scale = min(width / A4_WIDTH, height / A4_HEIGHT)
    painter.translate((width - A4_WIDTH * scale) / 2, (height - A4_HEIGHT * scale) / 2)
    painter.scale(scale, scale)
