"""What all rows share: a folder that goes away, databases made once per size, one QApplication, open stores."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from PySide6.QtWidgets import QApplication

from bench.data import TODAY, Size, fill
from bench.method import Effort
from salesdesk.store import driver
from salesdesk.store.db import Store
from salesdesk.ui import theme
from salesdesk.ui.context import Context
from salesdesk.ui.settings import Preferences

# the writing connection of the store, by hand
PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON", "temp_store=MEMORY")
LANGUAGE = "ja"


@dataclass
class Bench:
    """One run; use it in a with statement."""

    effort: Effort = field(default_factory=Effort)
    long: bool = False
    folder: Path = Path()
    _home: str | None = None
    _made: dict[Size, Path] = field(default_factory=dict)
    _copies: int = 0

    def __enter__(self) -> Self:
        self.folder = Path(tempfile.mkdtemp(prefix="salesdesk-bench-"))
        self._home = os.environ.get("SALESDESK_HOME")
        os.environ["SALESDESK_HOME"] = str(self.folder / "home")
        return self

    def __exit__(self, _kind: type[BaseException] | None, _error: BaseException | None,
                 _trace: TracebackType | None) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        del os.environ["SALESDESK_HOME"]
        if self._home is not None:
            os.environ["SALESDESK_HOME"] = self._home

    def database(self, size: Size) -> Path:
        """A database of this size, made when it is first asked for; only to be read."""
        if size not in self._made:
            self._made[size] = fill(self.folder / f"book{len(self._made)}.db", size)
        return self._made[size]

    def copy(self, size: Size) -> Path:
        """A database of this size to write into."""
        self._copies += 1
        return Path(shutil.copy(self.database(size), self.folder / f"copy{self._copies}.db"))

    @contextmanager
    def store(self, size: Size, *, writable: bool = False) -> Iterator[Store]:
        """An open store; a writable one is a copy."""
        opened = Store(self.copy(size)) if writable else Store(self.database(size), read_only=True)
        try:
            yield opened
        finally:
            opened.close()

    def context(self, store: Store) -> Context:
        """What screens get; today is the day the data is made for."""
        application()
        return Context(store, Preferences(language=LANGUAGE), lambda: TODAY)


def application() -> QApplication:
    """The one QApplication, in the look of the program."""
    from salesdesk.app import load_translators, make_application

    fresh = QApplication.instance() is None
    made = make_application()
    if fresh:
        _KEPT.extend(load_translators(LANGUAGE))
        for translator in _KEPT:
            made.installTranslator(translator)
        theme.apply(made, mode="light", text_percent=100, language=LANGUAGE)
    return made


def settle() -> None:
    """Let the event loop paint and delete what is due."""
    for _ in range(3):
        QApplication.processEvents()


@contextmanager
def raw(path: Path, *, writing: bool = False) -> Iterator[Any]:
    """A connection of the driver library itself, with the pragmas of the store."""
    conn = driver.library().connect(str(path), isolation_level=None)
    for pragma in PRAGMAS if writing else ("query_only=ON",):
        conn.execute(f"PRAGMA {pragma}").close()
    try:
        yield conn
    finally:
        conn.close()


_KEPT: list[Any] = []
