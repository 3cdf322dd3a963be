"""Deals leave the board: a loss asks why, a hold asks until when."""

from datetime import date, timedelta

import pytest
from board_desk import LIST, TODAY, fill, open_desk
from PySide6.QtCore import Qt

from salesdesk.domain.stages import LossReason, Outcome
from salesdesk.store.queries import deals
from salesdesk.ui.board.close_dialog import CloseDialog, show_close
from salesdesk.ui.board.win_dialog import WinDialog
from salesdesk.ui.context import Ask, Request


@pytest.fixture
def desk(qtbot, look, store):
    look(language="en")
    return open_desk(qtbot, store, fill(store, {"alpha": LIST, "beta": LIST}))


def asked(desk, outcome: Outcome) -> CloseDialog:
    show_close(desk.context, Request(Ask.CLOSE_DEAL, id=desk.ids["alpha"], outcome=outcome.value), desk.pane)
    return next(each for each in desk.pane.findChildren(CloseDialog) if each.isVisible())


def row(desk) -> deals.DealRow:
    with desk.store.read() as conn:
        found = deals.one(conn, desk.ids["alpha"])
    assert found is not None
    return found


def test_one_click_on_a_reason_closes_the_deal(desk):
    dialog = asked(desk, Outcome.LOST)
    dialog.form.set_values({"note": "予算が半分になった"})
    dialog.reasons[LossReason.PRICE].click()
    assert (row(desk).outcome, row(desk).lost_reason, row(desk).lost_note) == (
        Outcome.LOST, LossReason.PRICE, "予算が半分になった")
    assert desk.names(LIST) == ["beta"]
    desk.context.undo()
    assert desk.names(LIST) == ["alpha", "beta"]


def test_a_loss_without_a_reason_is_refused_in_words(desk):
    dialog = asked(desk, Outcome.LOST)
    dialog.finish()
    assert row(desk).outcome is Outcome.OPEN
    assert dialog.isVisible()
    dialog.reject()


def test_not_now_asks_for_a_day_as_well(desk):
    dialog = asked(desk, Outcome.LOST)
    dialog.reasons[LossReason.NOT_NOW].click()
    assert row(desk).outcome is Outcome.OPEN
    dialog.dates["6 months"].click()
    assert (row(desk).lost_reason, row(desk).restart_on) == (LossReason.NOT_NOW, date(2026, 9, 11))


def test_a_hold_needs_a_day_and_reads_it_from_words(desk):
    dialog = asked(desk, Outcome.HOLD)
    dialog.finish()
    assert row(desk).outcome is Outcome.OPEN
    dialog.date_form.editor("restart_on").setText("来月末")
    dialog.finish()
    assert (row(desk).outcome, row(desk).restart_on) == (Outcome.HOLD, date(2026, 4, 30))


def test_the_chips_of_a_hold_close_at_once(desk):
    dialog = asked(desk, Outcome.HOLD)
    assert list(dialog.dates) == ["1 month", "3 months", "6 months", "Next term"]
    dialog.dates["Next term"].click()
    assert row(desk).restart_on == date(2026, 4, 1)


def test_a_drop_keeps_its_words(desk):
    dialog = asked(desk, Outcome.DROPPED)
    dialog.form.set_values({"note": "廃業した"})
    dialog.finish()
    assert row(desk).outcome is Outcome.DROPPED
    with desk.store.read() as conn:
        assert deals.changes(conn, desk.ids["alpha"])[-1].reason == "廃業した"


def won_dialog(desk) -> WinDialog:
    show_close(desk.context, Request(Ask.CLOSE_DEAL, id=desk.ids["alpha"], outcome="won"), desk.pane)
    return next(each for each in desk.pane.findChildren(WinDialog) if each.isVisible())


def test_winning_confirms_amount_and_day_by_one_key(qtbot, desk):
    dialog = won_dialog(desk)
    assert dialog.form.editor("amount").text() == "1,000,000"
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert (row(desk).outcome, row(desk).closed_on, row(desk).amount) == (Outcome.WON, TODAY, 1_000_000)


def test_another_amount_and_day_are_one_step(desk):
    dialog = won_dialog(desk)
    dialog.form.set_values({"amount": 1_200_000, "on_day": TODAY - timedelta(3)})
    dialog.primary.click()
    assert (row(desk).closed_on, row(desk).amount) == (TODAY - timedelta(3), 1_200_000)
    desk.context.undo()
    assert (row(desk).outcome, row(desk).amount) == (Outcome.OPEN, 1_000_000)


def test_nothing_is_won_in_the_future(desk):
    dialog = won_dialog(desk)
    dialog.form.set_values({"on_day": TODAY + timedelta(1)})
    dialog.primary.click()
    assert dialog.isVisible()
    assert row(desk).outcome is Outcome.OPEN
    dialog.reject()


def test_some_days_before_the_restart_it_is_seen_again(desk):
    dialog = asked(desk, Outcome.HOLD)
    dialog.date_form.editor("days_before").setText("30")
    dialog.date_form.editor("restart_on").setText("半年後")
    dialog.finish()
    assert (row(desk).restart_on, row(desk).wake_on) == (date(2026, 9, 11), date(2026, 8, 12))
