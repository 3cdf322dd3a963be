"""Pages on a device: PDF file, picture, printer."""

import os
import re
from dataclasses import dataclass
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


@dataclass(frozen=True)
class PaperForm:
    """Size and orientation of the pages, `width` and `height` in pixels at 96 dpi."""

    size: QPageSize.PageSizeId = QPageSize.PageSizeId.A4
    width: float = A4_WIDTH
    height: float = A4_HEIGHT

    @property
    def layout(self) -> QPageLayout:
        """The whole page, without margins."""
        lying = self.width > self.height
        way = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
        return QPageLayout(QPageSize(self.size), way, QMarginsF())


A4 = PaperForm()


class Paper(Protocol):
    """A document of one or more pages; `paint` draws one of them (from 0) in pixels at 96 dpi, A4 being 794 x 1123."""

    @property
    def form(self) -> PaperForm:
        """The form of its pages."""
        ...

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
    writer.setPageLayout(paper.form.layout)
    writer.setResolution(96 * _SCALE)
    writer.setTitle(paper.title)
    writer.setCreator(CREATOR)
    painter = QPainter(writer)
    _paint_all(painter, writer, writer.width(), writer.height(), paper)
    painter.end()
    buffer.close()
    return bytes(buffer.data().data())


def page_image(paper: Paper, page: int, scale: float) -> QImage:
    """A page (from 0) as a picture; scale 1 is 96 dpi, of A4 794 x 1123 pixels."""
    form = paper.form
    image = QImage(round(form.width * scale), round(form.height * scale), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    _fit(painter, image.width(), image.height(), form)
    paper.paint(painter, page)
    painter.end()
    return image


def print_to(printer: "QPrinter", paper: Paper) -> None:
    """Print the pages, shrunk or centred where the paper is another. Raises StoreError(DISK) where it refuses."""
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
    _fit(painter, width, height, paper.form)
    for page in range(paper.page_count):
        if page:
            device.newPage()
        paper.paint(painter, page)


def _fit(painter: QPainter, width: float, height: float, form: PaperForm) -> None:
    """Fit a page into a device of this size."""
    scale = min(width / form.width, height / form.height)
    painter.translate((width - form.width * scale) / 2, (height - form.height * scale) / 2)
    painter.scale(scale, scale)
