"""A card moves on: what its new stage asks for is told, planned, ticked and taken back, by mouse and by keys."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel
from seat import Seat, settle

from salesdesk.domain.gates import RuleKind, missing
from salesdesk.domain.stages import StageKey
from salesdesk.store.queries import activities, gates
from salesdesk.ui.context import Place, Screen
from salesdesk.ui.gate_texts import to_do, verdict_words


@pytest.fixture
def card(desk: Seat):
    """A deal that lacks something of what the quote stage asks for."""
    quote = desk.stages()[StageKey.QUOTE].id
    return next(card for card in desk.cards(StageKey.OPPORTUNITY)
                if missing(desk.context.read(gates.gate, card.id, quote).verdicts))


def lacking(desk: Seat, card):
    return missing(desk.context.read(gates.gate, card.id, desk.stages()[StageKey.QUOTE].id).verdicts)


def shown(desk: Seat) -> list[str]:
    return [each.text() for each in desk.pane.gate.findChildren(QLabel) if each.isVisible()]


def test_a_drop_shows_what_is_missing_and_plans_it_in_a_click(desk: Seat, card) -> None:
    wanted = lacking(desk, card)
    assert desk.drag(card.id, StageKey.QUOTE)
    gate = desk.pane.gate
    assert gate.isVisible()
    assert all(verdict_words(each) in shown(desk) for each in wanted)
    before = len(desk.context.read(activities.tasks, deal_id=card.id))
    desk.click(gate.rows.button(wanted[0].rule.id, "plan"))
    steps = desk.context.read(activities.tasks, deal_id=card.id)
    assert len(steps) == before + 1
    assert to_do(wanted[0].rule) in {row.text for row in steps}
    assert gate.isVisible()
    desk.press("Ctrl+Z")
    assert len(desk.context.read(activities.tasks, deal_id=card.id)) == before
    assert desk.where(card.id) is StageKey.QUOTE
    desk.press("Ctrl+Z")
    assert desk.where(card.id) is StageKey.OPPORTUNITY
    assert not gate.isVisible()


def test_a_move_by_keys_shows_it_too_and_undo_on_the_card_takes_it_back(desk: Seat, card) -> None:
    desk.focus_card(card.id)
    desk.press("Ctrl+Right")
    assert desk.where(card.id) is StageKey.QUOTE
    gate = desk.pane.gate
    desk.qtbot.waitUntil(gate.isVisible)
    desk.click(gate.undo)
    assert desk.where(card.id) is StageKey.OPPORTUNITY
    desk.focus_card(card.id)
    desk.press("Ctrl+Right")
    desk.qtbot.waitUntil(gate.isVisible)
    desk.press("Escape")
    assert not gate.isVisible()
    assert desk.where(card.id) is StageKey.QUOTE


def test_a_stage_is_added_in_the_settings_and_stands_on_the_board(desk: Seat) -> None:
    page = desk.go(Screen.SETTINGS, tab="stages")
    desk.click(page.sections[1].table.add_stage)
    ask = desk.dialog("AskText")
    ask.form.editor("text").setFocus()
    desk.type_text("与信\n")
    assert desk.no_dialog()
    board = desk.go(Screen.BOARD)
    names = [column.stage.name for column in board.strip.columns()]
    assert names == ["", "", "", "", "与信", ""]
    first = desk.cards(StageKey.QUOTE)[0]
    desk.focus_card(first.id)
    desk.press("Ctrl+Right")
    assert desk.deal(first.id).stage_id == board.strip.columns()[4].stage.id
    desk.qtbot.waitUntil(board.gate.isVisible)
    desk.press("Ctrl+Z", "Ctrl+Z")
    assert len(board.strip.columns()) == 5
    assert desk.where(first.id) is StageKey.QUOTE


def test_the_playbook_is_ticked_on_the_page_of_the_deal(desk: Seat, card) -> None:
    desk.context.go(Place(Screen.DEAL, account_id=card.account_id, deal_id=card.id, tab="stage"))
    settle()
    rules = desk.context.read(gates.rules)[desk.deal(card.id).stage_id]
    action = next(rule for rule in rules if rule.kind is RuleKind.ACTION)
    box = desk.pane.tab().actions_done[action.id]
    desk.click(box, QPoint(12, box.height() // 2))
    assert action.id in desk.context.read(gates.facts, card.id).ticked
    desk.press("Ctrl+Z")
    assert action.id not in desk.context.read(gates.facts, card.id).ticked
