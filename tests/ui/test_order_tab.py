"""The part of a deal's page that follows the order: steps, days, follow-ups, and what is shown before it."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

import builders
from builders import TODAY
from salesdesk.domain.orders import FollowUp, OrderState, StepKind
from salesdesk.domain.stages import Outcome
from salesdesk.services import deals as deal_service
from salesdesk.services import orders as service
from salesdesk.store.db import Store
from salesdesk.store.queries import deals, orders
from salesdesk.ui import order_tables
from salesdesk.ui.context import Ask, Context
from salesdesk.ui.orders.tab import OrderTab
from salesdesk.ui.settings import Preferences


@pytest.fixture
def context(store: Store, look: Callable[..., None]) -> Context:
    look(language="en")
    return Context(store, Preferences(language="en"), lambda: TODAY)


@pytest.fixture
def deal_id(store: Store) -> str:
    return builders.deal(store, builders.account(store), amount=4_860_000)


@pytest.fixture
def tab(context: Context, deal_id: str, qtbot: QtBot) -> OrderTab:
    made = OrderTab(context)
    qtbot.addWidget(made)
    context.changed.connect(lambda *_: made.show_deal(deal_id))
    made.show_deal(deal_id)
    made.show()
    return made


def _won(tab: OrderTab) -> orders.OrderRow:
    assert tab.row is not None
    tab.context.run(deal_service.close, tab.row.id, Outcome.WON, TODAY)
    assert tab.order is not None
    return tab.order


def test_before_winning_it_says_what_will_happen_and_asks(tab: OrderTab, context: Context, qtbot: QtBot,
                                                          deal_id: str) -> None:
    assert "Order processing → Delivery → Invoice → Revenue → Collection" in tab.empty.sentence.text()
    with qtbot.waitSignal(context.asked) as asked:
        qtbot.mouseClick(tab.empty.button, Qt.MouseButton.LeftButton)
    request = asked.args[0]
    assert (request.ask, request.id, request.outcome) == (Ask.CLOSE_DEAL, deal_id, Outcome.WON)
    assert tab.order is None


def test_winning_begins_the_order_and_undo_ends_it(tab: OrderTab, store: Store, deal_id: str) -> None:
    row = _won(tab)
    assert (row.state, row.amount) == (OrderState.NEW, 4_860_000)
    with store.read() as conn:
        found = deals.one(conn, deal_id)
    assert found is not None
    assert found.outcome is Outcome.WON
    store.undo()
    tab.show_deal(deal_id)
    assert tab.order is None


def test_a_step_is_ticked_and_opened_again(tab: OrderTab, qtbot: QtBot) -> None:
    _won(tab)
    line = tab.view.steps.lines[StepKind.PROCESSING]
    line.box.click()
    assert tab.order is not None
    assert tab.order.steps[0].done_on == TODAY
    assert tab.order.steps[1].due_on == date(2026, 3, 25)
    assert "Order processing" not in tab.view.state.text()
    line.box.click()
    assert tab.order.steps[0].done_on is None


def test_days_are_typed_freely_and_a_future_one_is_refused(tab: OrderTab, qtbot: QtBot) -> None:
    _won(tab)
    line = tab.view.steps.lines[StepKind.DELIVERY]
    line.due_day.setFocus()
    qtbot.keyClicks(line.due_day, "4/10")
    qtbot.keyClick(line.due_day, Qt.Key.Key_Return)
    assert tab.order is not None
    assert tab.order.steps[1].due_on == date(2026, 4, 10)
    qtbot.keyClicks(line.done_day, "2026-12-01")
    qtbot.keyClick(line.done_day, Qt.Key.Key_Return)
    assert line.message.isVisibleTo(tab)
    assert tab.order.steps[1].done_on is None
    line.done_day.clear()
    qtbot.keyClicks(line.done_day, "nonsense")
    qtbot.keyClick(line.done_day, Qt.Key.Key_Return)
    assert line.message.text()


def test_a_late_step_is_named(tab: OrderTab, store: Store, qtbot: QtBot, deal_id: str) -> None:
    row = _won(tab)
    service.set_due(store, row.steps[2].id, date(2026, 3, 2))
    tab.show_deal(deal_id)
    assert "Invoice was due on" in tab.view.state.text()
    assert tab.view.steps.lines[StepKind.INVOICE].due_day.property("tone") == "danger"


def test_the_money_closes_it_and_the_follow_ups_are_there(tab: OrderTab, qtbot: QtBot) -> None:
    _won(tab)
    assert not tab.view.follow_ups.lines[FollowUp.CASE].box.isEnabled()
    for kind in StepKind:
        tab.view.steps.lines[kind].box.click()
    assert tab.view.state.text().startswith("Closed")
    assert tab.order is not None
    assert tab.order.closed
    line = tab.view.follow_ups.lines[FollowUp.CASE]
    assert line.state.text().startswith("due on")
    line.box.click()
    assert line.state.text().startswith("done on")


def test_what_is_known_of_the_order_is_saved(tab: OrderTab, qtbot: QtBot) -> None:
    _won(tab)
    assert not tab.view.save.isEnabled()
    number, amount = tab.view.form.editor("number"), tab.view.form.editor("amount")
    qtbot.keyClicks(number, "J-7")
    assert tab.view.save.isEnabled()
    amount.clear()
    qtbot.keyClicks(amount, "5000000")
    tab.view.save.click()
    assert tab.order is not None
    assert (tab.order.number, tab.order.amount) == ("J-7", 5_000_000)


def test_follow_ups_are_switched_off_here(tab: OrderTab, context: Context, qtbot: QtBot) -> None:
    _won(tab)
    tab.view.follow_ups.by_itself.click()
    assert not context.read(orders.follow_ups_on)
    tab.view.steps.lines[StepKind.DELIVERY].box.click()
    assert not tab.view.follow_ups.lines[FollowUp.REASSURE].box.isEnabled()


def test_an_order_kept_of_a_deal_no_longer_won_says_so(tab: OrderTab, store: Store, qtbot: QtBot,
                                                       deal_id: str) -> None:
    _won(tab)
    tab.view.steps.lines[StepKind.PROCESSING].box.click()
    deal_service.step(store, deal_id, -1, TODAY)
    tab.show_deal(deal_id)
    assert "no longer won" in tab.view.hint.text()
    tab.view.delete.click()
    assert tab.order is None


def test_a_won_deal_without_an_order_gets_one(tab: OrderTab, store: Store, qtbot: QtBot, deal_id: str) -> None:
    row = _won(tab)
    service.delete_order(store, row.id)
    tab.show_deal(deal_id)
    assert tab.empty.button.text() == "Keep an order"
    qtbot.mouseClick(tab.empty.button, Qt.MouseButton.LeftButton)
    assert tab.order is not None
    assert tab.order.state is OrderState.NEW


def test_the_words_of_the_reminders_are_those_that_are_written() -> None:
    assert order_tables.TASKS == service.TASKS
