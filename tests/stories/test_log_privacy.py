"""The log holds no customer's name and no text of theirs, whatever happens."""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPlainTextEdit
from seat import Seat

from salesdesk import logs, paths
from salesdesk.domain.errors import StoreError, Trouble
from salesdesk.domain.stages import StageKey
from salesdesk.services import deals
from salesdesk.store.db import Store
from salesdesk.store.tables.every import metadata
from salesdesk.ui import crash
from salesdesk.ui.context import Message, Screen
from salesdesk.ui.log import drafts

_NO_TEXT = frozenset({"id", "workspace_id", "updated_by", "rev", "key", "kind", "outcome", "role", "currency",
                      "state", "tier", "rounding", "topic", "size"})


class Slots(QObject):
    """Something whose slot fails over a customer's words."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.pressed.connect(self._on_pressed)

    def _on_pressed(self, name: str) -> None:
        try:
            int(name)
        except ValueError as error:
            raise RuntimeError(f"no deal for {name}") from error


@pytest.fixture
def log_file(home: Path, monkeypatch) -> Iterator[Path]:
    """Logging as the program starts it; afterwards it is as it was."""
    logger = logging.getLogger("salesdesk")
    before = (logger.handlers[:], logger.level, logger.propagate)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    logs.start()
    yield paths.log_dir() / logs.FILE
    for handler in logger.handlers:
        handler.close()
    logger.handlers[:], logger.level, logger.propagate = before


def texts(store: Store) -> set[str]:
    """Every text of the book that is long enough to be told from other words."""
    found: set[str] = set()
    with store.read() as conn:
        for table in metadata.sorted_tables:
            if table.name in {"stage", "schema_info", "undo_step", "undo_change", "setting"}:
                continue
            names = [column.name for column in table.columns if column.name not in _NO_TEXT
                     and not column.name.endswith("_id")]
            for row in conn.exec_driver_sql(f'SELECT {", ".join(names)} FROM "{table.name}"'):
                found |= {value for value in row if isinstance(value, str) and _is_words(value)}
    return found


def _is_words(value: str) -> bool:
    digits = sum(letter.isdigit() or letter in "-:. T" for letter in value)
    return len(value) >= (4 if value.isascii() else 2) and digits < len(value)


def test_a_day_of_work_and_every_crash_leave_no_customer_in_the_log(sit, preferences, book, log_file: Path) -> None:
    reader = Store(book, read_only=True)
    known = texts(reader)
    reader.close()
    assert len(known) > 300
    seat = sit(book)
    crash.install()
    slots = Slots()
    for name in sorted(known)[::100]:
        slots.pressed.emit(name)
        shown = seat.dialog()
        assert name not in shown.findChild(QPlainTextEdit).toPlainText()
        shown.close()
        seat.context.said.emit(Message(name))
        seat.context.failed.emit(StoreError(Trouble.DISK, f"{name}: no space"))
    work(seat)
    seat.close()
    logged = "".join(path.read_text(encoding="utf-8") for path in log_file.parent.glob(f"{logs.FILE}*"))
    assert "RuntimeError <- ValueError" in logged
    assert "_on_pressed" in logged
    assert [text for text in known if text in logged] == []


def work(seat: Seat) -> None:
    """Every screen, a move that is refused, one that is taken back, and a draft nobody can read."""
    card = seat.cards(StageKey.LIST)[0]
    for screen in Screen:
        seat.go(screen, account_id=card.account_id)
    seat.context.run(deals.move, card.id, "no such stage", None, seat.context.today())
    seat.context.run(deals.step, card.id, 1, seat.context.today())
    seat.context.undo()
    drafts.file().parent.mkdir(parents=True, exist_ok=True)
    drafts.file().write_text("{", encoding="utf-8")
    seat.press("Ctrl+J", "Escape")


def test_a_trace_names_places_not_values() -> None:
    try:
        int("東海精密工業")
    except ValueError as error:
        told = crash.trace(type(error), error, error.__traceback__)
    assert told.startswith("ValueError\ntest_log_privacy.py:")
    assert "東海" not in told


def test_the_log_is_private_and_never_large(log_file: Path) -> None:
    logging.getLogger("salesdesk.test").warning("a line")
    assert log_file.stat().st_mode & 0o777 == 0o600
    for _ in range(5):
        log_file.write_text("x" * (logs.LARGEST + 1), encoding="utf-8")
        logs.start()
    assert log_file.stat().st_size < logs.LARGEST
    assert len([*log_file.parent.iterdir()]) <= 1 + logs.KEPT
