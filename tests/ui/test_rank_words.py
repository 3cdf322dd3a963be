import pytest

from builders import TODAY, account
from salesdesk.domain.accounts import AccountRank
from salesdesk.services.settings import save_setting
from salesdesk.store.queries import accounts, settings
from salesdesk.ui.accounts.editors.account_editor import AccountEditor
from salesdesk.ui.accounts.pane import AccountsPane
from salesdesk.ui.context import Ask, Context, Place, Request, Screen
from salesdesk.ui.preferences.stages import StagesSection
from salesdesk.ui.rank_words import definition, proposed
from salesdesk.ui.settings import Preferences


@pytest.fixture
def desk(store, qapp, look):
    return Context(store, Preferences(language="ja"), lambda: TODAY)


def test_what_is_written_comes_before_what_is_proposed(store, qapp):
    for rank in AccountRank:
        with store.read() as conn:
            assert definition(settings.one(conn), rank) == proposed(rank) != ""
    save_setting(store, "rank_a", "毎週会う")
    with store.read() as conn:
        assert definition(settings.one(conn), AccountRank.A) == "毎週会う"
    store.undo()
    with store.read() as conn:
        assert definition(settings.one(conn), AccountRank.A) == proposed(AccountRank.A)


def test_the_settings_keep_the_meaning_of_a_rank(desk, qtbot):
    page = StagesSection(desk)
    qtbot.addWidget(page)
    page.reload()
    page.ranks.editor("rank_b").setText("月に一度")
    page.save()
    assert desk.read(settings.one).rank_b == "月に一度"
    desk.undo()
    page.reload()
    assert page.ranks.editor("rank_b").text() == ""


def test_the_badge_the_list_and_the_editor_tell_it(desk, store, qtbot):
    key = account(store, rank="A")
    save_setting(store, "rank_a", "毎週会う")
    pane = AccountsPane(desk)
    qtbot.addWidget(pane)
    pane.resize(1190, 688)
    pane.show()
    pane.show_place(Place(Screen.ACCOUNTS, account_id=key))
    assert "毎週会う" in pane.page.header.pills.toolTip()
    assert "毎週会う" in pane.list.view.told(desk.read(accounts.list_rows, [key])[0])
    dialog = AccountEditor(desk, Request(Ask.ACCOUNT, id=key), pane)
    assert dialog.rank_words.text() == "A: 毎週会う"
    dialog.rank_form.editor("rank").set_value(None)
    assert dialog.rank_words.text().count("\n") == 2
