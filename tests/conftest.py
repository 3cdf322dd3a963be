"""Fixtures of all tests: a home of their own, an open store, the shared data, no window on a screen."""

import importlib.util
import logging
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from salesdesk.store.db import Store

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared" / "data"


@pytest.fixture(scope="session", autouse=True)
def _words() -> None:
    """The Japanese words as the source tree has them: compiled where the texts are newer."""
    hook = importlib.util.spec_from_file_location("build_hook", ROOT / "packaging" / "build_hook.py")
    assert hook is not None
    assert hook.loader is not None
    module = importlib.util.module_from_spec(hook)
    hook.loader.exec_module(module)
    module.compile_words(ROOT)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of the test's own."""
    folder = tmp_path / "home"
    monkeypatch.setenv("SALESDESK_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def _clear_the_screen() -> Iterator[None]:
    """No window of a test lives on to slow the next ones."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    application = widgets.QApplication.instance() if widgets is not None else None
    if application is not None:
        for window in application.topLevelWidgets():
            window.close()
            window.deleteLater()
        application.sendPostedEvents(None, 52)  # QEvent.DeferredDelete


@pytest.fixture(autouse=True)
def _close_the_log() -> Iterator[None]:
    """A log begun in a test ends with it."""
    yield
    logger = logging.getLogger("salesdesk")
    for handler in logger.handlers:
        handler.close()
    logger.handlers.clear()
    logger.propagate = True


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database, made once to be copied: making one takes longer than most tests."""
    path = tmp_path_factory.mktemp("empty") / "desk.db"
    Store(path).close()
    return path


@pytest.fixture
def store(tmp_path: Path, empty_file: Path) -> Iterator[Store]:
    """An open, empty database; the test fails when it leaves a transaction open."""
    shutil.copyfile(empty_file, tmp_path / "desk.db")
    opened = Store(tmp_path / "desk.db")
    yield opened
    assert not opened.in_transaction
    opened.close()


@pytest.fixture
def shared() -> Path:
    """The real input beside the project, where it is there."""
    if not SHARED.is_dir():
        pytest.skip("the shared data lies not beside this project")
    return SHARED
