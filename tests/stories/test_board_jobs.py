"""Jobs 5 and 6 on the board, counted: move a stage, drop or park a dead deal; and the clock that brings it back."""

from datetime import date, timedelta

import pytest
from seat import Seat

from salesdesk.domain.calendar_days import add_months
from salesdesk.domain.stages import LossReason, Outcome, StageKey
from salesdesk.ui.context import Screen


@pytest.fixture
def card(desk: Seat):
    return desk.cards(StageKey.OPPORTUNITY)[0]


def test_job_5_a_stage_is_moved_by_one_drag_or_one_chord(desk: Seat, card) -> None:
    with desk.counted() as hands:
        assert desk.drag(card.id, StageKey.QUOTE)
    assert hands.actions == 1
    desk.press("Ctrl+Z")
    desk.focus_card(card.id)
    with desk.counted() as hands:
        desk.press("Ctrl+Right")
    assert (hands.actions, desk.where(card.id)) == (1, StageKey.QUOTE)
    assert hands.seconds(thinking=1) <= 3
    desk.press("Ctrl+Z")
    assert desk.where(card.id) is StageKey.OPPORTUNITY


def test_job_6_lost_with_its_reason_in_two_actions(desk: Seat, card) -> None:
    with desk.counted() as hands:
        assert desk.drag_to_zone(card.id, Outcome.LOST)
        desk.click(desk.dialog("CloseDialog").reasons[LossReason.COMPETITOR])
    assert hands.actions == 2
    assert hands.seconds(thinking=1) <= 5
    assert desk.deal(card.id).lost_reason is LossReason.COMPETITOR
    desk.press("Ctrl+Z")
    desk.focus_card(card.id)
    with desk.counted() as hands:
        desk.press("Ctrl+Shift+L", "3")
    assert (hands.actions, desk.deal(card.id).lost_reason) == (2, LossReason.COMPETITOR)
    assert desk.no_dialog()


def test_job_6_on_hold_with_its_date_in_two_actions(desk: Seat, card) -> None:
    half_a_year = add_months(desk.context.today(), 6)
    with desk.counted() as hands:
        assert desk.drag_to_zone(card.id, Outcome.HOLD)
        desk.click(list(desk.dialog("CloseDialog").dates.values())[2])
    assert (hands.actions, desk.deal(card.id).restart_on) == (2, half_a_year)
    desk.press("Ctrl+Z")
    desk.focus_card(card.id)
    with desk.counted() as hands:
        desk.press("Ctrl+Shift+H", "Alt+3")
    assert (hands.actions, desk.deal(card.id).restart_on) == (2, half_a_year)
    assert desk.where(card.id) is None


def test_call_me_in_half_a_year_is_not_forgotten(desk: Seat, card) -> None:
    desk.focus_card(card.id)
    desk.press("Ctrl+Shift+H", "Alt+3")
    row = desk.deal(card.id)
    assert row.restart_on is not None
    assert row.wake_on == row.restart_on - timedelta(14)
    page = desk.pane
    page.filters.off.click()
    assert row.name in [each.name for each in page.off_page.model.rows()]
    desk.press("Escape")
    for day, shown in ((row.wake_on - timedelta(1), None), (row.wake_on, StageKey.OPPORTUNITY)):
        move_clock(desk, day)
        assert desk.where(card.id) is shown
    desk.focus_card(card.id)
    desk.press("Ctrl+R")
    assert desk.deal(card.id).outcome is Outcome.OPEN
    assert desk.deal(card.id).entered_on > card.entered_on, "the sleep adds no days"


def move_clock(desk: Seat, day: date) -> None:
    desk.context.today = lambda: day
    desk.go(Screen.BOARD)
    desk.press("F5")
