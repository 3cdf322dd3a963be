"""A deal is won and followed up until the money is in and they are asked for a case; every step is taken back."""

from seat import Seat, settle

import builders
from salesdesk.domain.orders import FollowUp, OrderState, StepKind
from salesdesk.domain.stages import StageKey
from salesdesk.store.queries import orders
from salesdesk.store.queries.orders import OrderRow
from salesdesk.ui.board.win_dialog import WinDialog
from salesdesk.ui.context import Screen
from salesdesk.ui.orders.tab import OrderTab


def order_tab(desk: Seat, deal_id: str) -> OrderTab:
    pane = desk.go(Screen.DEAL, deal_id=deal_id, tab="order")
    settle()
    tab = pane.tab("order")
    assert isinstance(tab, OrderTab)
    return tab


def order(desk: Seat, deal_id: str) -> OrderRow:
    found = desk.context.read(orders.of_deal, deal_id)
    assert found is not None
    return found


def test_from_winning_to_the_money_by_keys_and_all_taken_back(desk: Seat) -> None:
    store = desk.program.store
    deal_id = desk.cards(StageKey.QUOTE)[0].id
    before = [builders.contents(store)]
    tab = order_tab(desk, deal_id)
    tab.take_focus()
    desk.press("Space")
    assert isinstance(desk.dialog(), WinDialog)
    desk.press("Return")
    assert desk.no_dialog()
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    assert order(desk, deal_id).state is OrderState.NEW

    for kind in StepKind:
        before.append(builders.contents(store))
        tab.take_focus()
        assert tab.view.steps.lines[kind].box.hasFocus()
        desk.press("Space")
    assert order(desk, deal_id).closed
    assert "完了" in tab.view.state.text() or "Closed" in tab.view.state.text()
    tasks = desk.context.read(orders.follow_ups, order(desk, deal_id).id)
    assert set(tasks) == set(FollowUp)

    before.append(builders.contents(store))
    line = tab.view.follow_ups.lines[FollowUp.REFERRAL]
    line.box.setFocus()
    desk.press("Space")
    assert desk.context.read(orders.follow_ups, order(desk, deal_id).id)[FollowUp.REFERRAL].done_on is not None

    for state in reversed(before):
        desk.press("Ctrl+Z")
        assert builders.contents(store) == state
    settle()
    assert tab.order is None
