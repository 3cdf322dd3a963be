"""The log stays small and private, and never says more than an event."""

import logging
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from salesdesk import logs, paths


@pytest.fixture(autouse=True)
def quiet_after() -> Iterator[None]:
    yield
    logger = logging.getLogger("salesdesk")
    for handler in logger.handlers:
        handler.close()
    logger.handlers.clear()
    logger.propagate = True


def test_events_are_written_privately() -> None:
    logs.start()
    logging.getLogger("salesdesk.test").info("opened")
    path = paths.log_dir() / logs.FILE
    assert path.read_text(encoding="utf-8").endswith("INFO salesdesk.test opened\n")
    assert os.name == "nt" or stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_full_log_is_put_aside_and_two_are_kept() -> None:
    folder: Path = paths.log_dir()
    for name in ("", ".1", ".2"):
        (folder / f"{logs.FILE}{name}").write_text(f"was{name}".ljust(logs.LARGEST + 1))
    logs.start()
    assert (folder / logs.FILE).stat().st_size == 0
    assert (folder / f"{logs.FILE}.1").read_text().split() == ["was"]
    assert (folder / f"{logs.FILE}.2").read_text().split() == ["was.1"]
    assert len(list(folder.iterdir())) == 3
