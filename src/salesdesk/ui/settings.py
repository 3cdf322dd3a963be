"""What the program remembers of its looks and its windows, in an INI file of the data folder."""

from pathlib import Path
from typing import cast

from PySide6.QtCore import QByteArray, QLocale, QSettings

from salesdesk import paths
from salesdesk.ui.theme import TEXT_PERCENTS, Language, Mode

FILE = "settings.ini"
_CHOICES: dict[str, tuple[object, ...]] = {
    "language": ("ja", "en"), "theme": ("light", "dark", "system"), "text_percent": TEXT_PERCENTS,
    "paper_language": ("", "ja", "en"), "qualify_sheet": ("bantch", "meddpicc", "both"),
}


def _system_language() -> str:
    return "ja" if QLocale.system().language() == QLocale.Language.Japanese else "en"


class Preferences:
    """Choices of the user; a value nobody can have chosen falls back to the default.

    No data class: making one, and loading what makes it, is three percent of the time to the first picture.
    """

    language: str = ""
    paper_language: str = ""
    theme: str = "system"
    text_percent: int = 100
    geometry: bytes = b""
    window_state: bytes = b""
    last_screen: str = "today"
    last_account: str = ""
    recent: str = ""  # as ui.recent writes it
    board_pipeline: str = ""  # the id of the one shown last
    board_folded: str = ""  # ids of stages whose columns are folded, a blank between
    map_deals: str = ""  # the deal each account's map was last seen for, as ui.orgmap.deal_scope writes it
    map_kinds: str = "boss influence conflict informal"  # the lines drawn on the map, a blank between
    map_folded: str = ""  # ids of departments folded on the map, a blank between
    map_only_deal: bool = False  # the map shows only the people of its deal
    account_list_width: int = 224  # design pixels
    table_about: str = "accounts"
    table_accounts: bytes = b""  # columns of the table, as its header keeps them
    table_people: bytes = b""
    table_deals: bytes = b""
    table_accounts_order: str = ""  # as ui.lists.columns writes it
    table_people_order: str = ""
    table_deals_order: str = ""
    history_show: str = "all"  # a store.queries.history.Show
    timing_looked: str = ""  # the day on which windows that open were last looked for
    timing_told: str = ""  # those of the last days that have had their follow-up, as ui.timing.opening writes them
    qualify_sheet: str = "bantch"  # which sheet of what was heard is shown: bantch, meddpicc or both
    map_overview: bool = True  # a small map in the corner where many people stand on the large one
    rail_folded: bool = False
    first_run_done: bool = False
    window_version: int = 1

    def __init__(self, **chosen: str | int | bytes) -> None:
        """The defaults but for what is chosen; TypeError for a name that is no preference."""
        for name, value in chosen.items():
            if name not in _NAMES:
                raise TypeError(f"no preference: {name}")
            setattr(self, name, value)
        self.language = self.language or _system_language()

    def save(self, file: Path | None = None) -> None:
        """Write everything to the INI file."""
        store = _store(file)
        for name in _NAMES:
            value = getattr(self, name)
            store.setValue(name, QByteArray(value) if isinstance(value, bytes) else value)
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


_NAMES = tuple(Preferences.__annotations__)


def load(file: Path | None = None) -> Preferences:
    """Read the INI file; what is missing or makes no sense keeps its default."""
    store, made = _store(file), Preferences()
    for name in _NAMES:
        if store.contains(name):
            value = _typed(store, name, getattr(made, name))
            if value in _CHOICES.get(name, (value,)):
                setattr(made, name, value)
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
