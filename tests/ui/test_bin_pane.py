"""The bin on the screen: what is there, back with it, out for good, empty."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

import builders
from salesdesk.domain.bin import BinKind
from salesdesk.services import accounts, deals, people
from salesdesk.store.queries import bin as bin_rows
from salesdesk.ui.bin.pane import BinPane
from salesdesk.ui.context import Context
from salesdesk.ui.settings import Preferences
from salesdesk.ui.widgets.confirm import Confirm


@pytest.fixture
def pane(qtbot, store, look):
    made = BinPane(Context(store, Preferences(language="en"), lambda: builders.TODAY))
    qtbot.addWidget(made)
    made.resize(1100, 500)
    return made


@pytest.fixture
def filled(pane, store, qtbot):
    account = builders.account(store)
    person = builders.person(store, account)
    deal = builders.deal(store, account)
    deals.delete_deal(store, deal)
    people.delete_person(store, person)
    accounts.delete_account(store, account)
    pane.show()
    qtbot.waitExposed(pane)
    return {"account": account, "person": person, "deal": deal}


def _entries(store):
    with store.read() as conn:
        return [row.kind for row in bin_rows.entries(conn)]


def _texts(pane, row):
    return [pane.model.data(pane.model.index(row, column)) for column in range(pane.model.columnCount())]


def _question():
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, Confirm) and each.isVisible())


def test_entries_name_kind_place_and_what_is_in_the_bin_too(pane, filled):
    assert [_texts(pane, row)[0] for row in range(3)] == ["Account", "Person", "Deal"]
    kind, name, place, _with_it, _when = _texts(pane, 1)
    assert (kind, name, place) == ("Person", "木村 隆", "東海精密工業 株式会社 (in the bin too)")
    assert pane.subtitle() == "3 entries"


def test_what_went_with_an_account_is_counted(pane, store, qtbot):
    account = builders.account(store)
    builders.person(store, account)
    builders.deal(store, account)
    accounts.delete_account(store, account)
    pane.show()
    qtbot.waitExposed(pane)
    assert _texts(pane, 0)[3] == "Person 1, Deal 1"


def test_enter_restores_with_undo_offered(pane, filled, store, qtbot):
    said = []
    pane.context.said.connect(said.append)
    pane.table.selectRow(2)
    pane.take_focus()
    qtbot.keyClick(pane.table, Qt.Key.Key_Return)
    assert _entries(store) == [BinKind.PERSON]
    assert said[0].undo
    assert "本社複合機" in said[0].text
    assert pane.model.rowCount() == 1
    pane.context.undo()
    assert pane.model.rowCount() == 3


def test_for_good_asks_first_and_can_be_undone(pane, filled, store, qtbot):
    pane.table.selectRow(1)
    pane.take_focus()
    qtbot.keyClick(pane.table, Qt.Key.Key_Delete)
    question = _question()
    assert question.keep.hasFocus() or question.keep.isDefault()
    qtbot.mouseClick(question.keep, Qt.MouseButton.LeftButton)
    assert len(_entries(store)) == 3
    qtbot.mouseClick(pane.delete_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(_question().deed, Qt.MouseButton.LeftButton)
    assert _entries(store) == [BinKind.ACCOUNT, BinKind.DEAL]
    pane.context.undo()
    assert len(_entries(store)) == 3


def test_emptying_asks_and_leaves_an_empty_screen(pane, filled, store, qtbot):
    qtbot.mouseClick(pane.empty_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(_question().deed, Qt.MouseButton.LeftButton)
    assert _entries(store) == []
    assert pane.nothing.isVisible()
    assert not pane.restore_button.isVisible()
    pane.on_restore()
    pane.on_for_good()
    pane.on_empty()


def test_an_empty_bin_says_so(pane, qtbot):
    pane.show()
    qtbot.waitExposed(pane)
    assert pane.nothing.isVisible()
    assert "empty" in pane.nothing.sentence.text()
