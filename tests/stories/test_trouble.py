"""Whatever is wrong with the data file: a page with a way out, no traceback, and not one byte of it changed."""

import os
import shutil
import sqlite3
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from seat import Seat, said, settle

from salesdesk import paths
from salesdesk.domain.errors import Rule, RuleError, StoreError, Trouble
from salesdesk.domain.stages import SHIPPED, StageKey
from salesdesk.store import backup
from salesdesk.store.db import Store
from salesdesk.ui import labels
from salesdesk.ui.context import Screen
from salesdesk.ui.first_run.page import FirstRunPage
from salesdesk.ui.first_run.trouble import TroublePage
from salesdesk.ui.first_run.trouble_texts import TEXTS, say

NOW = datetime(2026, 11, 21, 18, 0).astimezone()


def short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:300])


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def cut(path: Path) -> None:
    """Only the first pages are left, as after a copy that was broken off."""
    path.write_bytes(path.read_bytes()[: 3 * 4096])


def overwritten(path: Path) -> None:
    """Everything behind the header page is noise."""
    path.write_bytes(path.read_bytes()[:4096] + os.urandom(path.stat().st_size - 4096))


def newer(path: Path) -> None:
    conn = sqlite3.connect(path)
    conn.execute("PRAGMA user_version = 99")
    conn.execute("UPDATE schema_info SET schema_version = 99, oldest_writer = 99")
    conn.commit()
    conn.execute("PRAGMA journal_mode=DELETE")  # a file at rest: opening it for writing would change its header
    conn.close()


def foreign(path: Path) -> None:
    path.unlink()
    conn = sqlite3.connect(path)
    conn.execute("CREATE TABLE song(name TEXT)")
    conn.commit()
    conn.close()


def prose(path: Path) -> None:
    path.write_text("吾輩は猫である。名前はまだ無い。\n" * 200, encoding="utf-8")


CASES = [(short, Trouble.DAMAGED), (emptied, Trouble.DAMAGED), (cut, Trouble.DAMAGED), (overwritten, Trouble.DAMAGED),
         (newer, Trouble.NEWER), (foreign, Trouble.NOT_OURS), (prose, Trouble.NOT_OURS)]


def trouble_page(seat: Seat) -> TroublePage:
    page = seat.page()
    assert isinstance(page, TroublePage)
    return page


@pytest.fixture
def kept(book: Path) -> Path:
    """The sample book with one backup."""
    backup.make(book, paths.backup_dir(book), backup.Reason.QUIT, NOW)
    return book


@pytest.mark.parametrize(("harm", "trouble"), CASES, ids=[harm.__name__ for harm, _ in CASES])
def test_the_page_says_what_is_wrong_and_touches_nothing(sit, preferences, kept: Path, harm, trouble) -> None:
    harm(kept)
    before = kept.read_bytes()
    seat = sit(kept)
    page = trouble_page(seat)
    assert say(TEXTS[trouble].title) in said(page)
    assert seat.program.store is None
    for keys in ("Ctrl+J", "Ctrl+Z", "Ctrl+K", "Ctrl+N", "Ctrl+3"):  # nothing of the program can be reached
        seat.press(keys)
    assert seat.no_dialog()
    if "retry" in page.buttons:
        seat.click(page.buttons["retry"])
    assert say(TEXTS[trouble].title) in said(trouble_page(seat))
    seat.close()
    assert kept.read_bytes() == before


def test_a_backup_is_restored_from_the_page(sit, preferences, kept: Path) -> None:
    overwritten(kept)
    harmed = kept.read_bytes()
    seat = sit(kept)
    seat.click(trouble_page(seat).restore_buttons[0])
    assert seat.page() is None
    card = seat.cards(StageKey.OPPORTUNITY)[0]
    assert seat.drag(card.id, StageKey.QUOTE)
    aside = list(paths.backup_dir(kept).glob("replaced-*/salesdesk.db"))
    assert [path.read_bytes() for path in aside] == [harmed]


def test_a_backup_that_is_broken_too_is_said(sit, preferences, kept: Path) -> None:
    cut(kept)
    before = kept.read_bytes()
    seat = sit(kept)
    for path in paths.backup_dir(kept).glob("*.db"):
        cut(path)
    seat.click(trouble_page(seat).restore_buttons[0])
    assert isinstance(seat.page(), TroublePage)
    assert labels.error_text(StoreError(Trouble.DAMAGED)) in said(seat.window)
    assert kept.read_bytes() == before


def test_what_can_be_read_is_saved_into_a_copy(sit, preferences, kept: Path) -> None:
    size = kept.stat().st_size
    with kept.open("r+b") as file:  # one page in the middle
        file.seek(size // 2 // 4096 * 4096)
        file.write(os.urandom(4096))
    Path(f"{kept}-wal").write_bytes(b"x")  # an unclean stop: the next start looks at every page
    before = kept.read_bytes()
    seat = sit(kept)
    page = trouble_page(seat)
    seat.click(page.buttons["salvage"])
    assert page.message.isVisible()
    assert kept.read_bytes() == before
    seat.click(page.use_copy)
    assert seat.page() is None
    assert any(seat.cards(key) for key in SHIPPED)


def test_another_program_has_the_file(sit, preferences, kept: Path) -> None:
    other = Store(kept)
    seat = sit(kept)
    page = trouble_page(seat)
    assert say(TEXTS[Trouble.IN_USE].title) in said(page)
    seat.click(page.buttons["retry"])
    assert isinstance(seat.page(), TroublePage)
    other.close()
    seat.click(trouble_page(seat).buttons["retry"])
    assert seat.page() is None
    assert seat.cards(StageKey.LIST)


def test_reading_only_changes_nothing_and_says_so(sit, preferences, kept: Path) -> None:
    other = Store(kept)
    seat = sit(kept)
    seat.click(trouble_page(seat).buttons["read_only"])
    card = seat.cards(StageKey.OPPORTUNITY)[0]
    words = labels.error_text(RuleError(Rule.READ_ONLY))
    seat.drag(card.id, StageKey.QUOTE)
    assert seat.where(card.id) is StageKey.OPPORTUNITY
    assert words in said(seat.window)
    seat.press("Ctrl+Z")
    seat.press("Ctrl+J")
    seat.type_text("a report nobody can keep")
    seat.press("Ctrl+Return")
    assert words in said(seat.dialog())
    seat.press("Escape")
    for screen in Screen:
        seat.go(screen, account_id=card.account_id)
    seat.close()
    with other.read() as conn:
        assert conn.exec_driver_sql("SELECT count(*) FROM undo_step").scalar() == 1
    other.close()


def test_a_file_that_has_gone_is_not_replaced_by_an_empty_one(sit, preferences, kept: Path) -> None:
    kept.unlink()
    seat = sit(kept)
    page = trouble_page(seat)
    assert say(TEXTS[Trouble.MISSING].title) in said(page)
    assert not kept.exists()
    seat.click(page.buttons["restore"])
    assert seat.page() is None
    assert seat.cards(StageKey.LIST)


def test_who_wants_to_begin_anew_can(sit, preferences, kept: Path) -> None:
    kept.unlink()
    seat = sit(kept)
    seat.click(trouble_page(seat).buttons["anew"])
    assert isinstance(seat.page(), FirstRunPage)
    seat.click(seat.page().buttons["samples"])
    assert seat.cards(StageKey.LIST)


def test_another_file_can_be_chosen(sit, preferences, kept: Path, books, monkeypatch) -> None:
    other = Path(shutil.copy(books["ja"], kept.with_name("other.db")))
    prose(kept)
    seat = sit(kept)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args, **_more: (str(other), ""))
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: dialog.fileSelected.emit(str(other)))
    seat.click(trouble_page(seat).buttons["another"])
    settle()
    assert seat.page() is None
    assert seat.program.db == other
    assert seat.cards(StageKey.LIST)
