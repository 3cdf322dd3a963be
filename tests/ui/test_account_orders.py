"""Orders of an account: listed, opened on the page of their deal or in a window of their own."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import builders
from builders import TODAY
from salesdesk.domain.orders import StepKind
from salesdesk.domain.stages import Outcome
from salesdesk.services import deals
from salesdesk.services import orders as service
from salesdesk.services.transfer import importing
from salesdesk.services.transfer.fields import Kind
from salesdesk.services.transfer.reader import open_source
from salesdesk.store.db import Store
from salesdesk.store.queries import orders
from salesdesk.ui.context import Ask, Context, Screen
from salesdesk.ui.orders.dialog import OrderDialog
from salesdesk.ui.orders.of_account import AccountOrders
from salesdesk.ui.settings import Preferences


@pytest.fixture
def context(store: Store, look: Callable[..., None]) -> Context:
    look(language="en")
    return Context(store, Preferences(language="en"), lambda: TODAY)


@pytest.fixture
def account_id(store: Store, tmp_path: Path) -> str:
    made = builders.account(store, "A Corp")
    deals.close(store, builders.deal(store, made, "Printers", amount=500_000), Outcome.WON, TODAY)
    path = tmp_path / "orders.csv"
    path.write_text("account,date,amount,number\nA Corp,2026-01-15,1200000,J-1\n", encoding="utf-8")
    importing.run(store, open_source(path, Kind.ORDERS), date(2026, 11, 21))
    return made


def test_orders_are_listed_and_opened(context: Context, account_id: str, qtbot: QtBot) -> None:
    part = AccountOrders(context)
    qtbot.addWidget(part)
    part.show_account(account_id)
    told = [[part.table.item(row, column).text() for column in range(5)] for row in range(2)]
    assert [line[1:] for line in told] == [["", "Printers", "Begun", "¥500K"], ["J-1", "", "", "¥1.2M"]]
    went, asked = [], []
    context.went.connect(went.append)
    context.asked.connect(asked.append)
    part.open_row(0)
    part.open_row(1)
    assert (went[0].screen, went[0].tab) == (Screen.DEAL, "order")
    assert (asked[0].ask, asked[0].id) == (Ask.ORDER, part.rows[1].id)


def test_an_order_without_a_deal_is_followed_up_in_its_window(context: Context, account_id: str, store: Store,
                                                              qtbot: QtBot) -> None:
    with store.read() as conn:
        key = next(row.id for row in orders.of_account(conn, account_id) if row.deal_id is None)
    dialog = OrderDialog(context, key, None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.view.begin.click()
    dialog.view.steps.lines[StepKind.COLLECTION].box.click()
    with store.read() as conn:
        found = orders.one(conn, key)
    assert found is not None
    assert found.closed
    assert dialog.view.state.text().startswith("Closed")
    with qtbot.waitSignal(dialog.destroyed):
        context.run(service.delete_order, key)


def test_without_orders_nothing_is_shown(context: Context, store: Store, qtbot: QtBot) -> None:
    part = AccountOrders(context)
    qtbot.addWidget(part)
    part.show_account(builders.account(store, "B Ltd"))
    assert part.isHidden()
