"""What the customer gets, on the screen: its pages, its language, printing and saving as PDF."""

from functools import partial

from PySide6.QtWidgets import QButtonGroup, QWidget

from salesdesk.services import quote_papers
from salesdesk.store.queries.quotes import QuoteSheet
from salesdesk.ui.context import Context
from salesdesk.ui.quotes.paper import QuotePaper
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.paper.dialog import PaperDialog

_WIDE = 760


class PreviewDialog(PaperDialog):
    """Margins and all that is ours are not on it."""

    paper: QuotePaper

    def __init__(self, context: Context, parent: QWidget, sheet: QuoteSheet) -> None:
        super().__init__(context, parent, _WIDE)
        self.setWindowTitle(self.tr("Quote for the customer"))
        self.view.setAccessibleName(self.tr("Preview of the quote"))
        self._found = quote_papers.gather(context.store, sheet.quote.id)
        self.language: str = context.preferences.sheet_language
        self.languages = {language: controls.chip(words, language == self.language)
                          for language, words in (("ja", "日本語"), ("en", "English"))}
        group = QButtonGroup(self)
        for language, chip in self.languages.items():
            group.addButton(chip)
            chip.clicked.connect(partial(self.speak, language))
        self.begin(self.languages.values())

    def speak(self, language: str) -> None:
        """Show it in another language."""
        self.language = language
        self.remake()

    def made(self) -> QuotePaper:
        found = self._found
        return QuotePaper(found.sheet, found.issuer, found.person, self.language, self.context.today())
