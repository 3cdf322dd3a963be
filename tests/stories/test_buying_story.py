"""A rep hears where a customer stands, gives what is wanted, learns how badly it is wanted, and takes it all back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from seat import Seat, settle

import builders
from salesdesk.domain.buying import NeedLevel
from salesdesk.store.queries import accounts, buying, deals
from salesdesk.store.queries.deals import DealRow
from salesdesk.ui.buying.tab import BuyingTab
from salesdesk.ui.buying.view import BuyingView
from salesdesk.ui.context import Screen


@pytest.fixture
def tokai(desk: Seat) -> DealRow:
    """The deal of the mock."""
    key = next(key for key, name in desk.context.read(accounts.names) if "東海精密" in name)
    return desk.context.read(deals.of_account, key)[0]


def part(desk: Seat, deal: DealRow) -> BuyingView:
    pane = desk.go(Screen.DEAL, account_id=deal.account_id, deal_id=deal.id, tab="buying")
    tab = pane.tab("buying")
    assert isinstance(tab, BuyingTab)
    settle()
    return tab.view


def now(desk: Seat, deal: DealRow) -> DealRow:
    row = desk.context.read(deals.one, deal.id)
    assert row is not None
    return row


def test_phase_evidence_need_and_what_was_given_each_taken_back(desk: Seat, tokai: DealRow) -> None:
    before = builders.contents(desk.program.store)
    view = part(desk, tokai)
    chevrons, today = view.phases.track.chevrons, desk.context.today()
    given = {row.text: row.delivered_on for row in desk.context.read(buying.wanted, tokai.id)}
    shown = {line.box.toolTip(): line for line in view.wishes.lines}
    assert {text: shown[text].box.isChecked() for text in given} == {text: bool(day) for text, day in given.items()}
    page = next(shown[text] for text in given if "木村本部長" in text)

    desk.click(chevrons[6])
    assert now(desk, tokai).buying_phase == 7
    assert desk.context.read(buying.steps, tokai.id)[7].on_day == today
    assert QApplication.focusWidget() is chevrons[6]
    desk.press("Left", "Left", "Space")
    assert now(desk, tokai).buying_phase == 5
    desk.press("Right", "Return")
    assert now(desk, tokai).buying_phase == 6
    desk.press("F2", "Tab", "Tab")
    evidence = view.phases.strip.inputs.editors["evidence"]
    assert QApplication.focusWidget() is evidence
    desk.press("Ctrl+A")
    desk.type_text("審査に通った")
    desk.press("Return")
    assert desk.context.read(buying.steps, tokai.id)[6].evidence == "審査に通った"
    desk.press("Escape")
    assert QApplication.focusWidget() is chevrons[5]

    view.timing.need.buttons[NeedLevel.NOW].setFocus(Qt.FocusReason.TabFocusReason)
    desk.press("Space")
    assert now(desk, tokai).need_level is NeedLevel.NOW
    assert now(desk, tokai).planned_on == tokai.planned_on
    desk.click(page.box)
    assert [row.delivered_on for row in desk.context.read(buying.wanted, tokai.id)][3] == today

    desk.press("Ctrl+Z")
    assert not page.box.isChecked()
    desk.press("Ctrl+Z")
    assert view.timing.need.buttons[NeedLevel.BY_DATE].isChecked()
    desk.press("Ctrl+Z")
    assert view.phases.track.facts[5].lines[1] != "審査に通った"
    for _ in range(3):
        desk.press("Ctrl+Z")
    assert builders.contents(desk.program.store) == before
    assert chevrons[5].state == "now"


def test_setting_a_phase_is_one_click(desk: Seat, tokai: DealRow) -> None:
    view = part(desk, tokai)
    with desk.counted() as hands:
        desk.click(view.phases.track.chevrons[7])
    assert hands.actions == 1
    assert now(desk, tokai).buying_phase == 8
