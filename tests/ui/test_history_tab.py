from datetime import date, datetime, timedelta

import pytest

from builders import TODAY, account, person, visit
from salesdesk.domain.facts import Certainty, FactKind, Standing
from salesdesk.services import facts
from salesdesk.services.facts import FactDraft
from salesdesk.store.queries.history import Show
from salesdesk.ui.accounts import history_tab, page
from salesdesk.ui.accounts.pane import AccountsPane
from salesdesk.ui.context import Ask, Context, Place, Screen
from salesdesk.ui.settings import Preferences

START = datetime(2026, 3, 1, 10).astimezone()


@pytest.fixture
def desk(store, qapp, look):
    return Context(store, Preferences(language="ja"), lambda: TODAY)


@pytest.fixture
def opened(desk, qtbot):
    kept = []

    def show(key):
        pane = AccountsPane(desk)
        kept.append(pane)
        qtbot.addWidget(pane)
        pane.resize(1190, 688)
        pane.show()
        pane.show_place(Place(Screen.ACCOUNTS, account_id=key))
        pane.page.show_tab(page.HISTORY)
        return pane.page.tab(page.HISTORY)

    return show


def learn(desk, key, who, day=TODAY):
    return desk.attempt(facts.add_fact, FactDraft(
        "リースの満了は9月", FactKind.NEED, day, Certainty.SAID, account_id=key, person_id=who), TODAY)


def test_a_fact_appears_among_the_contacts_and_goes_with_undo(desk, opened, store):
    key = account(store)
    who = person(store, key)
    visit(store, key, who)
    tab = opened(key)
    assert tab.view.entries.rowCount() == 1
    fact = learn(desk, key, who)
    assert tab.view.entries.row_of(fact) == 0
    assert "リースの満了は9月" in tab.view.spoken(tab.view.entries.row_at(0))
    tab.grab()
    desk.undo()
    assert tab.view.entries.rowCount() == 1
    desk.redo()
    assert tab.view.entries.rowCount() == 2


def test_it_reads_on_to_the_first_contact(desk, opened, store, monkeypatch):
    monkeypatch.setattr(history_tab, "PAGE", 10)
    key = account(store)
    for number in range(35):
        visit(store, key, at=START - timedelta(days=number), result=f"訪問 {number}")
    tab = opened(key)
    for _ in range(5):
        bar = tab.view.verticalScrollBar()
        bar.setValue(bar.maximum())
        tab.read_on()
    assert tab.view.entries.rowCount() == 35
    visit_now = learn(desk, key, None)
    assert tab.view.entries.row_of(visit_now) == 0
    assert tab.view.entries.rowCount() >= 35


def test_the_filter_is_remembered(desk, opened, store):
    key = account(store)
    who = person(store, key)
    visit(store, key, who)
    fact = learn(desk, key, who)
    tab = opened(key)
    tab.chips[Show.FACTS].click()
    assert [row.id for row in tab.view.entries.rows()] == [fact]
    again = opened(key)
    assert again.chips[Show.FACTS].isChecked()
    assert again.view.entries.rowCount() == 1
    again.chips[Show.MAILS].click()
    assert not again.empty.isHidden()


def test_a_fact_is_opened_for_checking_and_deleted_by_its_key(desk, opened, store, qtbot):
    key = account(store)
    fact = learn(desk, key, person(store, key), date(2025, 1, 1))
    tab = opened(key)
    with qtbot.waitSignal(desk.asked) as asked:
        tab.view.opened.emit(tab.view.entries.row_at(0))
    assert asked.args[0].ask is Ask.FACT
    assert asked.args[0].id == fact
    assert tab.view.painter.faded(tab.view.entries.row_at(0).fact)
    desk.attempt(facts.judge_fact, fact, Standing.CONFIRMED, TODAY, "", TODAY)
    assert not tab.view.painter.faded(tab.view.entries.row_at(0).fact)
    tab.view.removed.emit(tab.view.entries.row_at(0))
    assert tab.view.entries.rowCount() == 0
