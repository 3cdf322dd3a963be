import pytest

from builders import TODAY, account
from salesdesk.domain.facts import FactKind
from salesdesk.services import facts
from salesdesk.services.facts import FactDraft
from salesdesk.ui.accounts import page
from salesdesk.ui.accounts.pane import AccountsPane
from salesdesk.ui.context import Context, Place, Screen
from salesdesk.ui.settings import Preferences


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
        return pane

    return show


def test_the_overview_says_how_well_the_account_is_understood(desk, opened, store, qtbot):
    key, other = account(store), account(store, "みなと物流")
    pane = opened(key)
    overview = pane.page.tab(page.OVERVIEW)
    qtbot.waitUntil(lambda: overview.understanding is not None and bool(overview.understanding.chips))
    before = overview.understanding.figure.text()
    desk.attempt(facts.add_fact, FactDraft("紙の保管", FactKind.ISSUE_MANIFEST, TODAY, account_id=key), TODAY)
    assert overview.understanding.figure.text() != before
    pane.show_place(Place(Screen.ACCOUNTS, account_id=other))
    assert overview.understanding.account_id == other


def test_the_company_tab_lists_what_is_known_and_takes_more(desk, opened, store, qtbot):
    key, other = account(store), account(store, "みなと物流")
    pane = opened(key)
    pane.page.show_tab(page.COMPANY)
    known = pane.page.tab(page.COMPANY).known
    known.quick.text.setText("来期に拠点を一つ増やす")
    known.quick.add()
    assert [row.text for row in known.view.entries.rows()] == ["来期に拠点を一つ増やす"]
    desk.undo()
    assert not known.view.entries.rows()
    desk.redo()
    pane.show_place(Place(Screen.ACCOUNTS, account_id=other))
    assert not known.view.entries.rows()
