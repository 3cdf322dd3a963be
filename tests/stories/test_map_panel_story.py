"""The gaps of the map in the real window: with the keys alone a gap becomes a follow-up, is opened and taken back."""

from PySide6.QtWidgets import QApplication
from seat import Seat, settle

from salesdesk.domain.activities import TaskKind
from salesdesk.domain.coverage import Finding
from salesdesk.store.queries import accounts, activities
from salesdesk.store.queries.activities import TaskRow
from salesdesk.ui.context import Screen
from salesdesk.ui.orgmap.gap_row import GapRow
from salesdesk.ui.orgmap.pane import PeopleMapPane


def open_map(desk: Seat) -> PeopleMapPane:
    key = next(key for key, name in desk.context.read(accounts.names) if "東海精密" in name)
    desk.go(Screen.PEOPLE_MAP, account_id=key)
    assert isinstance(desk.pane, PeopleMapPane)
    desk.qtbot.waitUntil(desk.pane.view.hasFocus)
    return desk.pane


def gap(pane: PeopleMapPane, finding: Finding) -> GapRow:
    return next(row for row in pane.panel.gap_rows() if row.advice.gap.finding is finding)


def tasks(desk: Seat, pane: PeopleMapPane) -> list[TaskRow]:
    return desk.context.read(activities.tasks, account_id=pane.account_id(), kinds=(TaskKind.STEP, TaskKind.QUESTION))


def tab_to(desk: Seat, row: GapRow) -> None:
    for _ in range(40):
        if QApplication.focusWidget() is row.button:
            return
        desk.press("Tab")
    raise AssertionError("the keys do not reach the gap")


def test_a_gap_becomes_a_follow_up_with_the_keys_and_goes_again(desk: Seat) -> None:
    desk.window.resize(1366, 740)
    settle()
    pane = open_map(desk)
    before = tasks(desk, pane)
    tab_to(desk, gap(pane, Finding.OBJECTION))
    desk.press("Return")
    assert gap(pane, Finding.OBJECTION).planned
    made = next(row for row in tasks(desk, pane) if row.id not in {each.id for each in before})
    assert (made.kind, made.deal_id) == (TaskKind.STEP, pane.deal_id())
    assert QApplication.focusWidget() is gap(pane, Finding.OBJECTION).button
    desk.press("Return")
    assert desk.dialog("TaskEditor").isVisible()
    desk.press("Escape")
    assert desk.no_dialog()
    desk.press("Ctrl+Z")
    assert tasks(desk, pane) == before
    assert not gap(pane, Finding.OBJECTION).planned


def test_the_way_is_shown_and_a_word_is_asked_for_with_the_keys(desk: Seat) -> None:
    desk.window.resize(1366, 740)
    settle()
    pane = open_map(desk)
    way = pane.panel.ways.rows()[0]
    for _ in range(60):
        if QApplication.focusWidget() is way.show_chip:
            break
        desk.press("Tab")
    assert QApplication.focusWidget() is way.show_chip
    desk.press("Space")
    assert way.show_chip.isChecked()
    desk.press("Space", "Tab", "Return")
    assert not pane.panel.ways.rows()[0].show_chip.isChecked()
    assert way.advice.task in {row.text for row in tasks(desk, pane)}
    assert QApplication.focusWidget() is pane.panel.ways.rows()[0].ask, "the keys stay where they were"
    desk.press("Ctrl+Z")
    assert way.advice.task not in {row.text for row in tasks(desk, pane)}
