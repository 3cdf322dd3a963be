"""The sheet on a device: PDF file, picture, printer."""

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from salesdesk.domain.errors import StoreError, Trouble
from salesdesk.services.briefing import Briefing
from salesdesk.ui.briefing import phrases
from salesdesk.ui.briefing.composer import A4_HEIGHT, A4_WIDTH
from salesdesk.ui.briefing.sheet import SheetOptions, paint_sheet
from salesdesk.ui.words import words_of

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

CREATOR = "salesdesk"
_SCALE = 8
_FORBIDDEN = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_PLAIN = SheetOptions()


def write_pdf(briefing: Briefing, path: Path, language: str, options: SheetOptions = _PLAIN) -> None:
    """Write the sheet as one A4 page; nothing is left half written. Raises StoreError(DISK).

    The file is readable by its owner only, since it holds personal data.
    """
    part = path.with_name(f"{path.name}.part")
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(pdf_bytes(briefing, language, options))
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise StoreError(Trouble.DISK, f"{path.name}: {error.strerror}") from error


def pdf_bytes(briefing: Briefing, language: str, options: SheetOptions = _PLAIN) -> bytes:
    """The sheet as a PDF with its fonts embedded."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setResolution(96 * _SCALE)
    writer.setTitle(title(briefing, language))
    writer.setCreator(CREATOR)
    painter = QPainter(writer)
    _paint(painter, writer.width(), writer.height(), briefing, language, options)
    painter.end()
    buffer.close()
    return bytes(buffer.data().data())


def page_image(briefing: Briefing, language: str, scale: float, options: SheetOptions = _PLAIN) -> QImage:
    """The sheet as a picture; scale 1 is 794 x 1123 pixels."""
    image = QImage(round(A4_WIDTH * scale), round(A4_HEIGHT * scale), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    _paint(painter, image.width(), image.height(), briefing, language, options)
    painter.end()
    return image


def print_to(printer: "QPrinter", briefing: Briefing, language: str, options: SheetOptions = _PLAIN) -> None:
    """Print the sheet, shrunk or centred where the paper is not A4. Raises StoreError(DISK) where it refuses."""
    printer.setDocName(title(briefing, language))
    printer.setCreator(CREATOR)
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise StoreError(Trouble.DISK, printer.printerName() or printer.outputFileName())
    paper = printer.pageRect(printer.Unit.DevicePixel)
    _paint(painter, paper.width(), paper.height(), briefing, language, options)
    painter.end()


def title(briefing: Briefing, language: str) -> str:
    """The title of the document: what it is, for whom, when."""
    words = words_of(language)
    at = briefing.visit.at.astimezone() if briefing.visit else briefing.now
    return f"{phrases.say(words, phrases.SHEET)} {phrases.flat(briefing.account.name)} {at:%Y-%m-%d}"


def file_name(briefing: Briefing, language: str) -> str:
    """A name for the file that every system accepts."""
    return _FORBIDDEN.sub("_", title(briefing, language))[:100].strip(" .") + ".pdf"


def _paint(painter: QPainter, width: float, height: float, briefing: Briefing, language: str,
           options: SheetOptions) -> None:
    """Fit the A4 page into a device of this size and draw it."""
    scale = min(width / A4_WIDTH, height / A4_HEIGHT)
    painter.translate((width - A4_WIDTH * scale) / 2, (height - A4_HEIGHT * scale) / 2)
    painter.scale(scale, scale)
    paint_sheet(painter, briefing, options, words_of(language))
