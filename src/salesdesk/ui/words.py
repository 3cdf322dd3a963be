"""A language as an object, so that paper can speak another one than the screen."""

from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QTranslator

from salesdesk import paths
from salesdesk.ui import theme


class Words:
    """Translations into one language, independent of the screen; English is the source itself."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._translator: QTranslator | None = None
        if language == "ja":
            translator = QTranslator()
            if translator.load(str(paths.resources() / "i18n" / "salesdesk_ja.qm")):
                self._translator = translator

    @property
    def japanese(self) -> bool:
        """Whether amounts and dates want their Japanese form."""
        return self.language == "ja"

    def translate(self, context: str, source: str) -> str:
        """The text in this language, or the source where there is no translation."""
        found = self._translator.translate(context, source) if self._translator else ""
        return found or source


class ScreenWords(Words):
    """The language the program speaks now, through the translators it has installed."""

    def __init__(self) -> None:
        super().__init__("en")

    @property
    def japanese(self) -> bool:
        """Whether amounts and dates want their Japanese form."""
        return theme.language() == "ja"

    def translate(self, context: str, source: str) -> str:
        """The text in the language of the screen."""
        return QCoreApplication.translate(context, source)


@lru_cache(maxsize=1)
def screen_words() -> Words:
    """The words of the screen."""
    return ScreenWords()


@lru_cache(maxsize=2)
def words_of(language: str) -> Words:
    """The words of a language, "ja" or "en", loaded once."""
    return Words(language)


def QT_TRANSLATE_NOOP(_context: str, source: str) -> str:
    """Marks a text of a table for lupdate and returns it; Qt's own mark is typed as object."""
    return source
