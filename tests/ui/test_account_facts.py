"""What is known of a company stands on its tab: score, questions, facts of every account that is shown."""

import pytest
from PySide6.QtCore import Qt

import builders
from builders import TODAY
from salesdesk.store.queries import activities, facts
from salesdesk.ui.accounts import page as pages
from salesdesk.ui.accounts.company.known import KnownPanel
from salesdesk.ui.accounts.page import AccountPage
from salesdesk.ui.context import Context
from salesdesk.ui.settings import Preferences


@pytest.fixture
def page(store, qapp, look, qtbot):
    look(language="en")
    made = AccountPage(Context(store, Preferences(language="en"), lambda: TODAY))
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    return made


def test_facts_and_gaps_follow_the_account(page, store, qtbot):
    one, other = builders.account(store, "one"), builders.account(store, "other")
    page.show_account(one)
    assert page.findChild(KnownPanel) is None, "made when it is looked at"
    page.show_tab(pages.COMPANY)
    panel = page.findChild(KnownPanel)
    panel.facts.quick.text.setText("hates paper")
    qtbot.keyClick(panel.facts.quick.text, Qt.Key.Key_Return)
    (row,) = page.context.read(facts.of_account, one)
    assert [each.text for each in panel.facts.view.entries.rows()] == [row.text] == ["hates paper"]
    chip = next(iter(panel.score.chips.values()))
    chip.click()
    (question,) = page.context.read(facts.questions_open, one, "")
    assert question
    page.show_account(other)
    assert not panel.facts.view.entries.rows()
    page.context.undo()
    page.context.undo()
    assert page.context.read(activities.tasks, account_id=one) == []
    assert page.context.read(facts.of_account, one) == []
