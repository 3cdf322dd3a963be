"""The real program over a copy of the sample book, shown without a display."""

import shutil
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from seat import Seat, settle

from salesdesk.services import samples
from salesdesk.store.db import Store
from salesdesk.ui import settings, theme


@pytest.fixture(scope="session")
def books(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """One database with the sample book per language, to copy from."""
    folder = tmp_path_factory.mktemp("books")
    made = {}
    for language in ("ja", "en"):
        made[language] = folder / f"{language}.db"
        store = Store(made[language])
        samples.add(store, language, datetime.now().astimezone().date())
        store.close()
    return made


@pytest.fixture
def preferences(home: Path) -> settings.Preferences:
    """What the program finds in its settings: a user who has been here before, in Japanese, light."""
    kept = settings.Preferences(language="ja", theme="light", first_run_done=True, last_screen="board")
    kept.save()
    return kept


@pytest.fixture
def sit(qtbot, qapp: QApplication, tmp_path: Path) -> Iterator[Callable[..., Seat]]:
    """Open the program on a file; everything is closed afterwards."""
    seats = []
    hook = sys.excepthook

    def sit_down(db: Path, language: str | None = None) -> Seat:
        seats.append(Seat(qtbot, db, language))
        seats[-1].open()
        return seats[-1]

    yield sit_down
    for seat in seats:
        seat.close()
    sys.excepthook = hook
    for widget in qapp.topLevelWidgets():
        widget.close()
        widget.deleteLater()
    settle()
    theme.apply(qapp, mode="light", text_percent=100, language="ja")


@pytest.fixture
def book(books: dict[str, Path], home: Path) -> Path:
    """A copy of the Japanese sample book in the test's own home."""
    home.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copy(books["ja"], home / "salesdesk.db"))


@pytest.fixture
def desk(sit: Callable[..., Seat], preferences: settings.Preferences, book: Path) -> Seat:
    """The program open on the board of the Japanese sample book."""
    return sit(book)
