"""What the program remembers of its looks and its windows, in an INI file of the data folder."""

from dataclasses import dataclass, fields
from pathlib import Path
from typing import cast

from PySide6.QtCore import QByteArray, QLocale, QSettings

from salesdesk import paths
from salesdesk.ui.theme import TEXT_PERCENTS, Language, Mode

FILE = "settings.ini"
_CHOICES: dict[str, tuple[object, ...]] = {
    "language": ("ja", "en"), "theme": ("light", "dark", "system"), "text_percent": TEXT_PERCENTS,
    "paper_language": ("", "ja", "en"),
}


def _system_language() -> str:
    return "ja" if QLocale.system().language() == QLocale.Language.Japanese else "en"


@dataclass
class Preferences:
    """Choices of the user; a value nobody can have chosen falls back to the default."""

    language: str = ""
    paper_language: str = ""
    theme: str = "system"
    text_percent: int = 100
    geometry: bytes = b""
    window_state: bytes = b""
    last_screen: str = "today"
    last_account: str = ""
    recent: str = ""  # as ui.recent writes it
    account_list_width: int = 224  # design pixels
    table_about: str = "accounts"
    table_accounts: bytes = b""  # columns of the table, as its header keeps them
    table_people: bytes = b""
    table_deals: bytes = b""
    rail_folded: bool = False
    first_run_done: bool = False
    window_version: int = 1

    def __post_init__(self) -> None:
        self.language = self.language or _system_language()

    def save(self, file: Path | None = None) -> None:
        """Write everything to the INI file."""
        store = _store(file)
        for field in fields(self):
            value = getattr(self, field.name)
            store.setValue(field.name, QByteArray(value) if isinstance(value, bytes) else value)
        store.sync()

    @property
    def screen_language(self) -> Language:
        """The language of the screen."""
        return cast("Language", self.language)

    @property
    def sheet_language(self) -> Language:
        """The language of printed sheets: the screen's unless another one is chosen."""
        return cast("Language", self.paper_language or self.language)

    @property
    def mode(self) -> Mode:
        """Light, dark or as the system."""
        return cast("Mode", self.theme)


def load(file: Path | None = None) -> Preferences:
    """Read the INI file; what is missing or makes no sense keeps its default."""
    store, made = _store(file), Preferences()
    for field in fields(Preferences):
        default = getattr(made, field.name)
        if store.contains(field.name):
            value = _typed(store, field.name, default)
            if value in _CHOICES.get(field.name, (value,)):
                setattr(made, field.name, value)
    return made


def _typed(store: QSettings, key: str, default: object) -> object:
    """A value with the type of its default: an INI file itself only knows text."""
    if isinstance(default, bytes):
        value = store.value(key)
        return bytes(value.data()) if isinstance(value, QByteArray) else default
    if isinstance(default, int) and not isinstance(default, bool):
        text = str(store.value(key))
        return int(text) if text.lstrip("-").isdigit() else default
    return store.value(key, default, type(default))


def _store(file: Path | None) -> QSettings:
    return QSettings(str(file or paths.data_dir() / FILE), QSettings.Format.IniFormat)
