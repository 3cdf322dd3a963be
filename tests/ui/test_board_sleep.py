"""Deals sleep, come back and are woken; lost ones are nurtured again; what stands too long is decided one by one."""

from datetime import date, timedelta

import pytest
from board_desk import LIST, OPPORTUNITY, ORDER, PROPOSAL, QUOTE, TODAY, fill, open_desk
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog

import builders
import drops
from salesdesk.domain.activities import TaskKind
from salesdesk.domain.chances import ChanceSource
from salesdesk.domain.stages import LossReason, Outcome
from salesdesk.services import deals as services
from salesdesk.services import sleeping
from salesdesk.store.queries import activities, chances, deals, figures
from salesdesk.ui.board.close_dialog import CloseDialog, ask_close
from salesdesk.ui.board.filters import Show
from salesdesk.ui.board.restart_dialog import RestartDialog
from salesdesk.ui.board.review_dialog import DROP, LATER, ReviewDialog
from salesdesk.ui.context import Place, Screen

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAN = {"alpha": LIST, "beta": LIST, "gamma": PROPOSAL}


@pytest.fixture
def desk(qtbot, look, store):
    look(language="en")
    return open_desk(qtbot, store, fill(store, PLAN))


def one(desk, name: str) -> deals.DealRow:
    found = desk.context.read(deals.one, desk.ids[name])
    assert found is not None
    return found


def at(desk, day: date) -> None:
    """Let the clock stand on another day."""
    desk.context.today = lambda: day
    desk.pane.refresh()
    QApplication.processEvents()


def dialog(desk, kind: type[QDialog]):
    return next(each for each in desk.pane.window().findChildren(kind) if each.isVisible())


def test_a_sleeping_deal_leaves_the_board_and_comes_back_hatched(desk):
    services.close(desk.store, desk.ids["alpha"], Outcome.HOLD, TODAY, restart_on=date(2026, 9, 18))
    desk.pane.refresh()
    assert desk.names(LIST) == ["beta"]
    at(desk, date(2026, 9, 3))
    assert desk.names(LIST) == ["beta"]
    at(desk, date(2026, 9, 4))
    assert desk.names(LIST) == ["alpha", "beta"]
    face = desk.column(LIST).view.faces.face(desk.column(LIST).model.row_at(0))
    assert (face.close, face.step_token, face.days) == ("Restart 18 Sep", "info", "")
    assert desk.pane.body.figures.open.text() == "Open: 2 ¥2.0M"
    desk.pane.filters.choose(Show.ACTION)
    assert "alpha" in desk.names(LIST)
    desk.pane.grab()


def test_one_key_wakes_it_and_the_sleep_adds_no_days(qtbot, desk):
    slept = TODAY + timedelta(5)
    services.close(desk.store, desk.ids["alpha"], Outcome.HOLD, slept, restart_on=date(2026, 9, 18))
    at(desk, date(2026, 9, 10))
    desk.focus("alpha")
    desk.press(qtbot, KEY.Key_R, CTRL)
    row = one(desk, "alpha")
    assert (row.outcome, row.restart_on, row.wake_on) == (Outcome.OPEN, None, None)
    assert row.entered_on == date(2026, 9, 10) - timedelta(5)
    assert desk.pane.strip.current().id == desk.ids["alpha"]
    desk.context.undo()
    assert one(desk, "alpha").outcome is Outcome.HOLD


def test_a_waking_card_dragged_on_is_awake(desk):
    services.close(desk.store, desk.ids["alpha"], Outcome.HOLD, TODAY, restart_on=date(2026, 9, 18))
    at(desk, date(2026, 9, 10))
    assert drops.drop(desk.column(QUOTE).view.viewport(), desk.mime("alpha"), QPoint(60, 200))
    assert desk.names(QUOTE) == ["alpha"]
    assert one(desk, "alpha").outcome is Outcome.OPEN


def test_a_lost_not_now_comes_back_likewise(desk):
    services.close(desk.store, desk.ids["gamma"], Outcome.LOST, TODAY, reason=LossReason.NOT_NOW,
                   restart_on=date(2026, 9, 11), days_before=30)
    desk.pane.refresh()
    assert desk.names(PROPOSAL) == []
    at(desk, date(2026, 8, 12))
    assert desk.names(PROPOSAL) == ["gamma"]
    assert one(desk, "gamma").outcome is Outcome.LOST


@pytest.mark.parametrize(("outcome", "key"), [
    (Outcome.WON, "won"), (Outcome.LOST, "lost"), (Outcome.HOLD, "hold"), (Outcome.DROPPED, "dropped")])
@pytest.mark.parametrize("by", ["mouse", "keys"])
def test_every_way_off_the_board_by_mouse_and_by_keys(qtbot, desk, outcome, key, by):
    desk.focus("alpha")
    if by == "mouse":
        desk.pane.zones.rise()
        assert drops.drop(desk.pane.zones.zones[outcome], desk.mime("alpha"), QPoint(20, 20))
    else:
        desk.pane.card_actions.by_id[key].trigger()
    asked = dialog(desk, QDialog)
    focus = asked.focusWidget()
    if outcome is Outcome.DROPPED:
        focus.setText("closed down")
        qtbot.keyClick(focus, KEY.Key_Return, CTRL)
    elif outcome is Outcome.WON:
        qtbot.keyClick(focus, KEY.Key_Return)
    else:
        qtbot.keyClick(focus, KEY.Key_Space)  # the first reason, the first day
    row = one(desk, "alpha")
    assert row.outcome is outcome
    assert (row.lost_reason is LossReason.TIMING) == (outcome is Outcome.LOST)
    assert row.restart_on == (date(2026, 4, 11) if outcome is Outcome.HOLD else None)
    assert ("alpha" in desk.names(ORDER)) == (outcome is Outcome.WON)
    desk.context.undo()
    assert desk.names(LIST) == ["alpha", "beta"]


def off_page(desk):
    desk.pane.filters.off.click()
    page = desk.pane.off_page
    assert page is not None
    assert page.isVisible()
    return page


def test_off_the_board_counts_lists_and_brings_back(qtbot, desk):
    services.close(desk.store, desk.ids["alpha"], Outcome.HOLD, TODAY, restart_on=date(2026, 9, 18))
    services.close(desk.store, desk.ids["beta"], Outcome.LOST, TODAY, reason=LossReason.PRICE, note="8 % more")
    services.close(desk.store, desk.ids["gamma"], Outcome.DROPPED, TODAY)
    desk.pane.refresh()
    QApplication.processEvents()
    assert desk.pane.filters.off.accessibleName() == "On hold 1 · Lost 1 · Dropped 1"
    assert desk.pane.filters.isVisible(), "a board whose deals all sleep is no empty one"
    page = off_page(desk)
    assert [row.name for row in page.model.rows()] == ["alpha", "beta", "gamma"]
    page.show_only(Outcome.LOST)
    assert [row.name for row in page.model.rows()] == ["beta"]
    assert "8 % more" in page.model.data(page.model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    page.grab()
    qtbot.keyClick(page.list, KEY.Key_R, CTRL)
    assert one(desk, "beta").outcome is Outcome.OPEN
    qtbot.keyClick(page, KEY.Key_Escape)
    assert desk.pane.body.isVisible()
    assert desk.names(LIST) == ["beta"]
    off_page(desk)
    desk.pane.show_place(Place(Screen.BOARD, deal_id=desk.ids["beta"]))
    assert desk.pane.body.isVisible(), "whoever asks for a card sees the board"


def test_another_date_and_nurtured_again_are_one_step_each(desk):
    services.close(desk.store, desk.ids["alpha"], Outcome.HOLD, TODAY, restart_on=date(2026, 9, 18))
    services.close(desk.store, desk.ids["gamma"], Outcome.LOST, TODAY, reason=LossReason.PRICE)
    desk.pane.refresh()
    page = off_page(desk)
    page.show_only(Outcome.HOLD)
    page.deeds["put_off"].trigger()
    dialog(desk, RestartDialog).restart.dates["3 months"].click()
    assert (one(desk, "alpha").restart_on, one(desk, "alpha").wake_on) == (date(2026, 6, 11), date(2026, 5, 28))
    assert not page.deeds["recycle"].isEnabled()
    page.show_only(Outcome.LOST)
    before = desk.store.next_undo()
    page.deeds["recycle"].trigger()
    dialog(desk, RestartDialog).restart.dates["6 months"].click()
    assert [row.name for row in page.model.rows()] == ["gamma"]
    page.show_only(Outcome.HOLD)
    assert [row.name for row in page.model.rows()] == ["alpha", "gamma"]
    desk.context.undo()
    assert desk.store.next_undo() == before


def test_a_recycled_deal_starts_in_the_first_stage_and_knows_where_it_came_from(desk):
    services.close(desk.store, desk.ids["gamma"], Outcome.LOST, TODAY, reason=LossReason.NOT_NOW,
                   restart_on=date(2026, 9, 11))
    (key,) = sleeping.recycle(desk.store, [desk.ids["gamma"]], date(2026, 6, 1), TODAY)
    fresh = desk.context.read(deals.one, key)
    assert fresh is not None
    assert (fresh.stage_id, fresh.outcome, fresh.recycled_from_id, fresh.wake_on, fresh.amount) == (
        LIST, Outcome.HOLD, desk.ids["gamma"], date(2026, 5, 18), 1_000_000)
    assert one(desk, "gamma").wake_on is None, "the old one wakes no more"
    assert [change.to_outcome for change in desk.context.read(deals.changes, key)] == [Outcome.OPEN, Outcome.HOLD]


def test_what_stands_too_long_is_decided_one_by_one(qtbot, desk):
    at(desk, TODAY + timedelta(60))
    desk.pane.filters.choose(Show.STUCK)
    assert desk.pane.filters.review.isVisible()
    desk.pane.filters.review.click()
    review = dialog(desk, ReviewDialog)
    qtbot.keyClick(review.focusWidget(), KEY.Key_Return, CTRL)  # keep: the step that is offered
    steps = desk.context.read(activities.tasks, deal_id=desk.ids["alpha"], kinds=(TaskKind.STEP,))
    assert "Ask for a decision: yes or no" in [step.text for step in steps]
    review.choose(LATER)
    review.restart.dates["6 months"].click()
    assert one(desk, "beta").outcome is Outcome.HOLD
    review.choose(DROP)
    review.finish()
    assert one(desk, "gamma").outcome is Outcome.DROPPED
    assert not review.isVisible()


def test_the_own_rate_takes_over_at_twenty_and_leaving_won_takes_it_back(qtbot, look, store):
    look(language="en")
    firm = builders.account(store)
    ids = fill(store, {"alpha": PROPOSAL})
    for number in range(20):
        key = builders.deal(store, firm, f"d{number}", stage_id=PROPOSAL, amount=1)
        if number < 15:
            services.win(store, [key], TODAY, TODAY)
        else:
            services.close(store, key, Outcome.LOST, TODAY, reason=LossReason.PRICE)
        ids[f"d{number}"] = key
    desk = open_desk(qtbot, store, ids)
    head = desk.column(PROPOSAL).head
    assert desk.pane.body.shown.figures.chances[PROPOSAL].source is ChanceSource.OWN_RATE
    assert "weighted ¥750K" in head.text()
    assert "Own win rate, 15 of 20 won" in head.toolTip()
    services.save_deal(store, ids["d0"], {"probability_permille": 900}, TODAY)
    assert drops.drop(desk.column(QUOTE).view.viewport(), desk.mime("d0"), QPoint(60, 200))
    QApplication.processEvents()
    assert one(desk, "d0").probability is None, "what was set by hand belonged to the order"
    assert desk.pane.body.shown.figures.chances[PROPOSAL].source is ChanceSource.DEFAULT
    assert "weighted ¥250K" in head.text()
    weights = desk.context.read(chances.stage_chances, TODAY)
    totals = desk.context.read(figures.stage_totals, weights)
    assert totals[PROPOSAL].weighted == 250_000
    assert desk.context.read(chances.of_stage, PROPOSAL, TODAY) == weights[PROPOSAL]


def test_a_folded_column_shows_its_sum_takes_cards_and_is_remembered(qtbot, desk):
    desk.focus("alpha")
    desk.press(qtbot, KEY.Key_B, CTRL)
    column = desk.column(LIST)
    assert column.folded
    assert column.bar.hasFocus()
    assert column.bar.accessibleName() == "List, 2 deals, ¥2.0M, folded"
    assert desk.context.preferences.board_folded == LIST
    desk.pane.grab()
    assert drops.drop(column, desk.mime("gamma"), QPoint(20, 200))
    assert desk.names(LIST) == ["gamma", "alpha", "beta"]
    qtbot.keyClick(column.bar, KEY.Key_Right)
    assert desk.pane.strip.active_stage() == PROPOSAL
    qtbot.mouseClick(column.bar, Qt.MouseButton.LeftButton)
    assert not column.folded
    qtbot.mouseClick(desk.column(OPPORTUNITY).head, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    assert desk.column(OPPORTUNITY).folded


def test_several_cards_are_chosen_and_moved_by_keys(qtbot, desk):
    desk.focus("alpha")
    desk.press(qtbot, KEY.Key_Down, SHIFT)
    assert len(desk.pane.strip.selected_ids()) == 2
    desk.press(qtbot, KEY.Key_Right, CTRL)
    assert desk.names(PROPOSAL) == ["alpha", "beta", "gamma"]
    desk.context.undo()
    assert desk.names(LIST) == ["alpha", "beta"]


def test_typing_on_a_chip_begins_the_day(desk, qtbot):
    ask_close(desk.context, [desk.ids["alpha"]], Outcome.HOLD, desk.pane)
    asked = dialog(desk, CloseDialog)
    chip = next(iter(asked.dates.values()))
    field = asked.date_form.editor("restart_on")
    qtbot.keyClicks(chip, "9")
    assert field.text() == "9"
    qtbot.keyClicks(field, "/18")
    assert (field.text(), one(desk, "alpha").outcome) == ("9/18", Outcome.OPEN)
    asked.finish()
    assert (one(desk, "alpha").outcome, one(desk, "alpha").restart_on) == (Outcome.HOLD, date(2026, 9, 18))
