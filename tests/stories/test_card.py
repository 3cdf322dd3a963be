"""A card is dragged: every screen shows it, Ctrl+Z takes it back everywhere, even after a restart."""

from hashlib import sha256

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QLineEdit, QWidget
from seat import Seat, said, settle

import drops
from salesdesk.domain.dates import add_months
from salesdesk.domain.stages import LossReason, Outcome, StageKey
from salesdesk.store.queries import board_figures
from salesdesk.ui import labels
from salesdesk.ui.board.close_dialog import CloseDialog
from salesdesk.ui.board.column_model import mime_of
from salesdesk.ui.board.win_dialog import WinDialog
from salesdesk.ui.briefing.pane import present
from salesdesk.ui.context import Screen
from salesdesk.ui.stage_texts import stage_name
from salesdesk.ui.widgets.paper.preview import PagePreview

ROUND = (Screen.BOARD, Screen.CHARTS, Screen.ACCOUNTS, Screen.BRIEFING)


@pytest.fixture
def card(desk: Seat):
    return desk.cards(StageKey.OPPORTUNITY)[0]


def look_round(desk: Seat, card) -> dict[Screen, tuple[list[str], str]]:
    """What every screen says about a deal, going from one to the next; and how the sheet to print looks."""
    seen = {}
    desk.window.pane_of(Screen.BOARD).gate.dismiss()  # it speaks of a move for some seconds only
    sheet, now = desk.window.pane_of(Screen.BRIEFING), present(desk.context.today())
    sheet.now = lambda: now.replace(hour=8, minute=0)  # the sheet prints when it was made
    for screen in ROUND:
        pane = desk.go(screen, account_id=card.account_id, deal_id=card.id)
        desk.qtbot.waitUntil(lambda pane=pane: pane.isVisible())
        settle()
        preview = pane.findChild(PagePreview)
        seen[screen] = (said(pane), picture(preview.widget()) if preview else "")
    desk.go(Screen.BOARD)
    return seen


def picture(widget: QWidget) -> str:
    """A print of how something looks."""
    image = widget.grab().toImage()
    return sha256(bytes(image.constBits())).hexdigest()


def test_a_dragged_card_is_seen_everywhere_and_taken_back_everywhere(desk: Seat, card) -> None:
    before, steps = look_round(desk, card), len(desk.stage_changes(card.id))
    assert desk.drag(card.id, StageKey.QUOTE)
    assert desk.where(card.id) is StageKey.QUOTE
    changes = desk.stage_changes(card.id)
    assert len(changes) == steps + 1
    stages = desk.stages()
    assert (changes[-1].from_stage_id, changes[-1].to_stage_id) == (
        stages[StageKey.OPPORTUNITY].id, stages[StageKey.QUOTE].id)
    after = look_round(desk, card)
    for screen in ROUND:
        assert after[screen] != before[screen], f"{screen} does not show the move"
    desk.press("Ctrl+Z")
    assert desk.where(card.id) is StageKey.OPPORTUNITY
    assert len(desk.stage_changes(card.id)) == steps
    assert look_round(desk, card) == before
    desk.press("Ctrl+Shift+Z")
    assert desk.where(card.id) is StageKey.QUOTE
    assert look_round(desk, card) == after


def test_a_move_taken_back_is_told_no_longer(desk: Seat, card) -> None:
    desk.drag(card.id, StageKey.QUOTE)
    assert desk.pane.gate.isVisible()
    desk.press("Ctrl+Z")
    assert not desk.pane.gate.isVisible()


def test_the_account_page_and_the_sheet_name_the_new_stage(desk: Seat, card) -> None:
    quote = stage_name(desk.stages()[StageKey.QUOTE])
    desk.drag(card.id, StageKey.QUOTE)
    page = desk.go(Screen.ACCOUNTS, account_id=card.account_id, deal_id=card.id)
    assert any(quote in text for text in said(page))
    sheet = desk.go(Screen.BRIEFING, account_id=card.account_id, deal_id=card.id)
    assert sheet.briefing.deal.stage_id == desk.stages()[StageKey.QUOTE].id


def test_undo_is_still_known_after_a_restart(desk: Seat, card) -> None:
    assert desk.drag(card.id, StageKey.QUOTE)
    desk.close()
    desk.open()
    assert desk.where(card.id) is StageKey.QUOTE
    desk.press("Ctrl+Z")
    assert desk.where(card.id) is StageKey.OPPORTUNITY
    desk.close()
    desk.open()
    desk.press("Ctrl+Y")
    assert desk.where(card.id) is StageKey.QUOTE


def test_undo_follows_to_every_screen(desk: Seat, card) -> None:
    """Ctrl+Z works from where the user has gone meanwhile."""
    for screen in ROUND[1:]:
        desk.go(Screen.BOARD)
        assert desk.drag(card.id, StageKey.QUOTE)
        desk.go(screen, account_id=card.account_id, deal_id=card.id)
        desk.press("Ctrl+Z")
        assert desk.deal(card.id).stage_id == card.stage_id


def test_the_filter_keeps_no_undo_from_the_data(desk: Seat, card) -> None:
    """An untouched search field has nothing to take back, so the last step of the data is meant."""
    assert desk.drag(card.id, StageKey.QUOTE)
    desk.press("Ctrl+F")
    assert isinstance(desk.window.focusWidget(), QLineEdit)
    desk.press("Ctrl+Z")
    assert desk.where(card.id) is StageKey.OPPORTUNITY


def test_keys_move_the_card_and_back(desk: Seat, card) -> None:
    desk.focus_card(card.id)
    desk.press("Ctrl+Right")
    assert desk.where(card.id) is StageKey.QUOTE
    desk.press("Ctrl+Left", "Ctrl+Left")
    assert desk.where(card.id) is StageKey.PROPOSAL
    desk.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert desk.where(card.id) is StageKey.OPPORTUNITY
    assert desk.deal(card.id).entered_on == card.entered_on


def test_keys_stop_at_both_ends(desk: Seat) -> None:
    first, last = desk.cards(StageKey.LIST)[0], desk.cards(StageKey.ORDER)[0]
    step = desk.context.store.next_undo()
    for card, keys in ((first, "Ctrl+Left"), (last, "Ctrl+Right")):
        desk.focus_card(card.id)
        desk.press(keys)
        assert desk.deal(card.id).stage_id == card.stage_id
    assert desk.context.store.next_undo() == step


def test_foreign_data_is_refused(desk: Seat) -> None:
    target = desk.view(StageKey.QUOTE).viewport()
    for make in (QMimeData.setText, QMimeData.setHtml):
        data = QMimeData()
        make(data, "hello")
        assert not drops.hover(target, data, target.rect().center())
    assert not drops.hover(target, mime_of(["no such deal"]), target.rect().center())
    assert not drops.hover(target, mime_of([]), target.rect().center())


def test_order_is_won_and_counts_this_month(desk: Seat, card) -> None:
    def won() -> int:
        return desk.context.read(
            board_figures.board_figures, list(desk.stages().values()), desk.context.today()).won_month

    before, today = won(), desk.context.today()
    assert desk.drag(card.id, StageKey.ORDER)
    assert desk.no_dialog()
    row = desk.deal(card.id)
    assert (row.outcome, row.closed_on) == (Outcome.WON, today)
    assert won() == before + card.amount
    desk.press("Ctrl+Z")
    assert (desk.deal(card.id).outcome, won()) == (Outcome.OPEN, before)


def test_the_won_zone_confirms_amount_and_day(desk: Seat, card) -> None:
    assert desk.drag_to_zone(card.id, Outcome.WON)
    assert isinstance(desk.dialog(), WinDialog)
    assert desk.where(card.id) is StageKey.OPPORTUNITY
    desk.press("Return")
    assert desk.no_dialog()
    assert desk.where(card.id) is StageKey.ORDER
    desk.press("Ctrl+Z")
    assert desk.where(card.id) is StageKey.OPPORTUNITY


def test_the_lost_zone_asks_for_a_reason(desk: Seat, card) -> None:
    assert desk.drag_to_zone(card.id, Outcome.LOST)
    asked = desk.dialog()
    assert isinstance(asked, CloseDialog)
    desk.press("Ctrl+Return")
    assert asked.isVisible(), "lost without a reason"
    assert desk.deal(card.id).outcome is Outcome.OPEN
    desk.click(asked.reasons[LossReason.PRICE])
    assert desk.no_dialog()
    row = desk.deal(card.id)
    assert (row.outcome, row.lost_reason, row.closed_on) == (
        Outcome.LOST, LossReason.PRICE, desk.context.today())
    assert desk.where(card.id) is None
    desk.press("Ctrl+Z")
    assert desk.where(card.id) is StageKey.OPPORTUNITY
    assert desk.deal(card.id).lost_reason is None


def test_a_hold_asks_for_a_day(desk: Seat, card) -> None:
    assert desk.drag_to_zone(card.id, Outcome.HOLD)
    asked = desk.dialog()
    desk.press("Ctrl+Return")
    assert asked.isVisible(), "on hold without a day"
    day = add_months(desk.context.today(), 3)
    asked.date_form.set_values({"restart_on": day})
    desk.press("Ctrl+Return")
    row = desk.deal(card.id)
    assert (row.outcome, row.restart_on, row.closed_on) == (Outcome.HOLD, day, None)
    assert desk.where(card.id) is None
    desk.press("Ctrl+Z")
    assert desk.where(card.id) is StageKey.OPPORTUNITY
    assert desk.deal(card.id).restart_on is None


def test_a_dropped_deal_comes_back_too(desk: Seat, card) -> None:
    assert desk.drag_to_zone(card.id, Outcome.DROPPED)
    desk.type_text("予算なし")
    desk.press("Ctrl+Return")
    assert desk.no_dialog()
    assert desk.deal(card.id).outcome is Outcome.DROPPED
    desk.press("Ctrl+Z")
    assert desk.where(card.id) is StageKey.OPPORTUNITY


def test_esc_at_the_question_leaves_the_card(desk: Seat, card) -> None:
    for outcome in (Outcome.LOST, Outcome.HOLD, Outcome.DROPPED):
        desk.drag_to_zone(card.id, outcome)
        desk.press("Escape")
        assert desk.no_dialog()
        assert desk.where(card.id) is StageKey.OPPORTUNITY


def test_the_toast_offers_undo(desk: Seat, card) -> None:
    desk.drag(card.id, StageKey.QUOTE)
    assert desk.window.toast.isVisible()
    assert any(card.name in text for text in said(desk.window.toast))
    desk.click(desk.button(labels.screen_words().translate("MainWindow", "Undo"), desk.window.toast))
    assert desk.where(card.id) is StageKey.OPPORTUNITY


def test_several_selected_cards_move_as_one_step(desk: Seat) -> None:
    cards = desk.cards(StageKey.LIST)[:2]
    target = desk.view(StageKey.PROPOSAL).viewport()
    assert drops.drop(target, mime_of([each.id for each in cards]), target.rect().center())
    settle()
    assert all(desk.where(each.id) is StageKey.PROPOSAL for each in cards)
    desk.press("Ctrl+Z")
    assert all(desk.where(each.id) is StageKey.LIST for each in cards)


def test_ten_steps_are_taken_back_one_by_one(desk: Seat, card) -> None:
    before, changes = desk.deal(card.id), desk.stage_changes(card.id)
    desk.focus_card(card.id)
    for _ in range(5):
        desk.press("Ctrl+Right", "Ctrl+Left")
    assert len(desk.stage_changes(card.id)) == len(changes) + 10
    desk.press(*["Ctrl+Z"] * 10)
    assert (desk.deal(card.id), desk.stage_changes(card.id)) == (before, changes)
