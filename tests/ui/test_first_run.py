"""The first page starts the program in three ways; the trouble page offers a way out of every trouble."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

import builders
from salesdesk import paths
from salesdesk.domain.errors import StoreError, Trouble
from salesdesk.store import backup
from salesdesk.store.db import Store
from salesdesk.ui.first_run.page import FirstRunPage
from salesdesk.ui.first_run.trouble import TroublePage
from salesdesk.ui.settings import Preferences


@pytest.fixture
def shown(look, qtbot):
    def show(page):
        qtbot.addWidget(page)
        page.resize(1190, 688)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return show


@pytest.fixture
def page(shown, tmp_path):
    return shown(FirstRunPage(Preferences(language="ja", theme="light"), tmp_path / "salesdesk.db"))


@pytest.fixture
def book(tmp_path):
    """A closed database with one account and two backups, the newer one last."""
    store = Store(tmp_path / "desk.db")
    builders.account(store)
    store.close()
    made = [backup.make(tmp_path / "desk.db", paths.backup_dir(tmp_path / "desk.db"), backup.Reason.ASKED,
                        datetime(2026, 3, day, 9).astimezone()) for day in (10, 11)]
    return tmp_path / "desk.db", made


@pytest.mark.parametrize("choice", ["samples", "import", "empty"])
def test_three_ways_to_start(page, qtbot, choice):
    with qtbot.waitSignal(page.finished) as caught:
        qtbot.mouseClick(page.buttons[choice], Qt.MouseButton.LeftButton)
    assert caught.args == [choice, None]


def test_enter_starts_with_samples_and_takes_the_goal(page, qtbot):
    page.goal.setText("1,200万")
    assert page.buttons["samples"].hasFocus()
    with qtbot.waitSignal(page.finished) as caught:
        qtbot.keyClick(page.buttons["samples"], Qt.Key.Key_Space)
    assert caught.args == ["samples", 12_000_000]


def test_a_goal_that_is_no_amount_is_refused_there(page, qtbot):
    page.goal.setText("たくさん")
    with qtbot.assertNotEmitted(page.finished):
        page.buttons["empty"].click()
    assert page.wrong.isVisible()
    assert page.goal.property("tone") == "danger"
    page.goal.clear()
    qtbot.keyClick(page.goal, Qt.Key.Key_1)
    assert not page.wrong.isVisible()


def test_look_and_language(page, qtbot):
    with qtbot.waitSignal(page.looked):
        page.choices.theme.chosen.emit("dark")
    assert page.choices._preferences.theme == "dark"
    with qtbot.waitSignal(page.language_chosen) as caught:
        page.choices.language.chosen.emit("en")
    assert caught.args == ["en"]
    with qtbot.assertNotEmitted(page.language_chosen):
        page.choices.language.chosen.emit("ja")


@pytest.mark.parametrize("trouble", list(Trouble))
def test_every_trouble_says_what_happened_and_has_a_way_out(shown, book, trouble):
    page = shown(TroublePage(StoreError(trouble, "some detail"), book[0]))
    texts = [label.text() for label in page.findChildren(QLabel)]
    assert "some detail" in texts
    assert len([text for text in texts if len(text) > 20]) >= 3
    assert page.buttons
    assert all(button.accessibleName() for button in page.buttons.values())
    assert next(iter(page.buttons.values())).hasFocus()


def test_the_newest_backup_or_a_chosen_one_is_restored(shown, book, qtbot):
    db, (older, newer) = book
    page = shown(TroublePage(StoreError(Trouble.DAMAGED), db))
    with qtbot.waitSignal(page.restore_chosen) as caught:
        page.buttons["restore"].click()
    assert caught.args == [str(newer)]
    with qtbot.waitSignal(page.restore_chosen) as caught:
        page.restore_buttons[1].click()
    assert caught.args == [str(older)]


def test_without_backups_nothing_can_be_restored(shown, tmp_path):
    page = shown(TroublePage(StoreError(Trouble.MISSING), tmp_path / "gone" / "desk.db"))
    assert "restore" not in page.buttons
    assert not page.restore_buttons


def test_retry_and_read_only(shown, book, qtbot):
    page = shown(TroublePage(StoreError(Trouble.IN_USE), book[0]))
    with qtbot.waitSignal(page.retried):
        page.buttons["retry"].click()
    with qtbot.waitSignal(page.read_only_chosen):
        page.buttons["read_only"].click()


def test_another_file(shown, book, qtbot, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: ("/elsewhere/other.db", ""))
    page = shown(TroublePage(StoreError(Trouble.NOT_OURS), book[0]))
    with qtbot.waitSignal(page.file_chosen) as caught:
        page.buttons["another"].click()
    assert caught.args == ["/elsewhere/other.db"]


def test_salvage_makes_a_copy_to_go_on_with(shown, book, qtbot):
    db, _ = book
    before = db.read_bytes()
    page = shown(TroublePage(StoreError(Trouble.DAMAGED), db))
    page.buttons["salvage"].click()
    assert page.message.property("tone") == "ok"
    assert db.read_bytes() == before
    with qtbot.waitSignal(page.restore_chosen) as caught:
        page.use_copy.click()
    assert backup.verify(db.parent / caught.args[0])["account"] == 1


def test_a_hopeless_file_is_said_to_be_so(shown, tmp_path):
    db = tmp_path / "desk.db"
    db.write_bytes(b"\0" * 5000)
    page = shown(TroublePage(StoreError(Trouble.DAMAGED), db))
    page.buttons["salvage"].click()
    assert page.message.property("tone") == "danger"
    assert not page.use_copy.isVisible()


def test_the_data_may_live_elsewhere(page, qtbot, monkeypatch, tmp_path):
    wanted = tmp_path / "cloud" / "desk"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_more: (str(wanted), ""))
    with qtbot.waitSignal(page.place_chosen) as caught:
        next(each for each in page.findChildren(QPushButton) if each.text().strip() == "Another place…").click()
    assert caught.args == [f"{wanted}.db"]
    assert page.place.text() == f"{wanted}.db"
