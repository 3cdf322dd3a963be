"""The switch of what is asked for after an order."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from builders import TODAY
from salesdesk.store.db import Store
from salesdesk.store.queries import orders
from salesdesk.ui.context import Context, Place, Screen
from salesdesk.ui.preferences.orders import OrdersSection
from salesdesk.ui.preferences.pane import PreferencesPane
from salesdesk.ui.settings import Preferences


def test_follow_ups_are_switched_off_and_back_by_undo(store: Store, look: Callable[..., None], qtbot: QtBot) -> None:
    look(language="en")
    context = Context(store, Preferences(language="en"), lambda: TODAY)
    pane = PreferencesPane(context)
    qtbot.addWidget(pane)
    pane.show()
    pane.show_place(Place(Screen.SETTINGS, tab="orders"))
    section = next(each for each in pane.sections if isinstance(each, OrdersSection))
    assert section.isVisible()
    assert section.follow_ups.isChecked()
    section.follow_ups.click()
    assert not context.read(orders.follow_ups_on)
    context.undo()
    assert context.read(orders.follow_ups_on)
