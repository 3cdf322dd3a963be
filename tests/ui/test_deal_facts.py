"""What is known of a deal stands below it on the account's page."""

import pytest
from PySide6.QtCore import Qt

import builders
from builders import TODAY
from salesdesk.domain.facts import Certainty, FactKind
from salesdesk.services import facts as services
from salesdesk.services.facts import FactDraft
from salesdesk.store.queries import facts
from salesdesk.ui.accounts import page_data
from salesdesk.ui.accounts.deals_tab import DealsTab
from salesdesk.ui.context import Context
from salesdesk.ui.settings import Preferences


@pytest.fixture
def desk(store, qapp, look):
    look(language="en")
    return Context(store, Preferences(language="en"), lambda: TODAY)


@pytest.fixture
def tab(desk, qtbot):
    made = DealsTab(desk)
    qtbot.addWidget(made)
    made.resize(900, 600)
    return made


def show(tab, desk, account):
    data = desk.read(page_data.load, account, TODAY)
    tab.show_page(data)
    return data


def test_nothing_is_made_before_the_tab_is_looked_at(tab, desk):
    account = builders.account(desk.store)
    builders.deal(desk.store, account)
    show(tab, desk, account)
    assert "facts" not in vars(tab)
    tab.show()
    assert tab.facts.isVisible()


def test_a_fact_belongs_to_the_deal_that_is_chosen(tab, desk, qtbot):
    account = builders.account(desk.store)
    keys = [builders.deal(desk.store, account, name) for name in ("one", "two")]
    draft = FactDraft("other words", FactKind.BUDGET, TODAY, Certainty.HEARSAY, account, deal_id=keys[1])
    services.add_fact(desk.store, draft, TODAY)
    tab.show()
    show(tab, desk, account)
    tab.rows.choose(keys[0])
    assert not tab.facts.view.entries.rows()
    tab.facts.quick.text.setText("budget is 5M")
    qtbot.keyClick(tab.facts.quick.text, Qt.Key.Key_Return)
    (kept,) = desk.read(facts.of_deal, keys[0])
    assert (kept.text, kept.account_id, kept.certainty) == ("budget is 5M", account, Certainty.SAID)
    assert [row.text for row in tab.facts.view.entries.rows()] == ["budget is 5M"]
    tab.rows.choose(keys[1])
    assert [row.text for row in tab.facts.view.entries.rows()] == ["other words"]
    assert len(desk.read(facts.of_account, account)) == 2
    desk.undo()
    assert desk.read(facts.of_deal, keys[0]) == []


def test_without_a_deal_there_is_nothing_to_note(tab, desk):
    account = builders.account(desk.store)
    tab.show()
    show(tab, desk, account)
    assert "facts" not in vars(tab)
