"""The sheet on a device: PDF file, picture, printer."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage, QPainter

from salesdesk.services.briefing import Briefing
from salesdesk.ui.briefing import phrases
from salesdesk.ui.briefing.sheet import SheetOptions, paint_sheet
from salesdesk.ui.widgets.paper import device
from salesdesk.ui.words import words_of

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_PLAIN = SheetOptions()


@dataclass(frozen=True)
class _Sheet:
    """The one page of a briefing."""

    briefing: Briefing
    language: str
    options: SheetOptions
    page_count: int = 1
    form: device.PaperForm = device.A4

    @property
    def title(self) -> str:
        return title(self.briefing, self.language)

    def paint(self, p: QPainter, _page: int) -> None:
        paint_sheet(p, self.briefing, self.options, words_of(self.language))


def write_pdf(briefing: Briefing, path: Path, language: str, options: SheetOptions = _PLAIN) -> None:
    """Write the sheet as one A4 page, readable by its owner only. Raises StoreError(DISK)."""
    device.write_pdf(_Sheet(briefing, language, options), path)


def pdf_bytes(briefing: Briefing, language: str, options: SheetOptions = _PLAIN) -> bytes:
    """The sheet as a PDF with its fonts embedded."""
    return device.pdf_bytes(_Sheet(briefing, language, options))


def page_image(briefing: Briefing, language: str, scale: float, options: SheetOptions = _PLAIN) -> QImage:
    """The sheet as a picture; scale 1 is 794 x 1123 pixels."""
    return device.page_image(_Sheet(briefing, language, options), 0, scale)


def print_to(printer: "QPrinter", briefing: Briefing, language: str, options: SheetOptions = _PLAIN) -> None:
    """Print the sheet, shrunk or centred where the paper is not A4. Raises StoreError(DISK) where it refuses."""
    device.print_to(printer, _Sheet(briefing, language, options))


def title(briefing: Briefing, language: str) -> str:
    """The title of the document: what it is, for whom, when."""
    words = words_of(language)
    at = briefing.visit.at.astimezone() if briefing.visit else briefing.now
    return f"{phrases.say(words, phrases.SHEET)} {phrases.flat(briefing.account.name)} {at:%Y-%m-%d}"


def file_name(briefing: Briefing, language: str) -> str:
    """A name for the file that every system accepts."""
    return device.file_name(_Sheet(briefing, language, _PLAIN))
