"""A visit is reported with few keys, shows everywhere and is taken back as one step; the other daily jobs in keys."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from seat import Seat, cells, said, settle

from salesdesk.domain.activities import TaskKind
from salesdesk.domain.stages import StageKey
from salesdesk.store.queries import activities
from salesdesk.ui.accounts.page import OVERVIEW
from salesdesk.ui.briefing import pane as briefing_pane
from salesdesk.ui.context import Screen
from salesdesk.ui.log import drafts
from salesdesk.ui.log.dialog import LogDialog
from salesdesk.ui.orgmap.panel import Panel
from salesdesk.ui.words import screen_words

TEXT = "監査対応の話が進み、見積の条件を聞けた"
STEP = "見積書を持参する"


@pytest.fixture
def card(desk: Seat):
    return desk.cards(StageKey.OPPORTUNITY)[0]


def log(desk: Seat) -> LogDialog:
    found = desk.dialog()
    assert isinstance(found, LogDialog)
    return found


def report(desk: Seat, chip: str = "week") -> LogDialog:
    """Ctrl+J, the text, the next step with its day."""
    desk.press("Ctrl+J")
    dialog = log(desk)
    desk.type_text(TEXT)
    dialog.form.follow.text.setFocus()
    desk.type_text(STEP)
    desk.click(dialog.form.follow.chips[chip])
    return dialog


def test_a_report_is_seen_everywhere_and_taken_back_at_once(desk: Seat, card) -> None:
    page = desk.go(Screen.ACCOUNTS, account_id=card.account_id)
    page.page.tab(OVERVIEW).show_understanding()  # what comes when the page has been read for a moment
    settle()
    steps = desk.context.read(activities.tasks, account_id=card.account_id)
    seen = said(page)
    sheet = desk.go(Screen.BRIEFING, account_id=card.account_id).briefing
    page = desk.go(Screen.ACCOUNTS, account_id=card.account_id)
    dialog = report(desk)
    assert dialog.form.account_id == card.account_id
    desk.press("Ctrl+Return")
    assert desk.no_dialog()

    texts = said(page)
    assert any(TEXT in text for text in texts), "not in the timeline"
    assert any(STEP in text for text in cells(page.list.model)), "not in the line of the list"
    desk.go(Screen.BOARD)
    shown = next(each for each in desk.cards(StageKey.OPPORTUNITY) if each.id == card.id)
    assert (shown.next_text, shown.next_due) == (STEP, desk.context.today() + timedelta(days=7))
    after = desk.go(Screen.BRIEFING, account_id=card.account_id).briefing
    assert after.contacts[0].result == TEXT
    assert any(TEXT in text for text in briefing_texts(after))

    desk.press("Ctrl+Z")
    assert desk.pane.briefing.contacts == sheet.contacts
    assert desk.context.read(activities.tasks, account_id=card.account_id) == steps
    assert said(desk.go(Screen.ACCOUNTS, account_id=card.account_id)) == seen
    desk.go(Screen.BOARD)
    assert next(each for each in desk.cards(StageKey.OPPORTUNITY) if each.id == card.id) == card


def briefing_texts(briefing) -> list[str]:
    """The lines of "so far" on the sheet."""
    return [briefing_pane.phrases.contact(row, briefing.tries, screen_words()) for row in briefing.contacts]


def test_reporting_takes_four_actions(desk: Seat) -> None:
    with desk.counted() as hands:
        desk.press("Ctrl+J")
        dialog = log(desk)
        desk.type_text("budget is there")
        desk.click(dialog.form.follow.chips["tomorrow"])
        desk.press("Ctrl+Return")
    assert desk.no_dialog()
    assert hands.letters == len("budget is there")
    assert hands.actions == 3
    kept = desk.context.read(activities.timeline, done=True, limit=1)[0]
    assert kept.result == "budget is there"


def test_the_report_is_about_what_is_shown(desk: Seat, card) -> None:
    """On an account it is about that account, on a focused card about its deal."""
    other = desk.cards(StageKey.QUOTE)[0]
    desk.go(Screen.ACCOUNTS, account_id=other.account_id)
    desk.press("Ctrl+J")
    assert log(desk).form.account_id == other.account_id
    desk.press("Escape")
    desk.go(Screen.PEOPLE_MAP, account_id=card.account_id)
    desk.press("Ctrl+J")
    assert log(desk).form.account_id == card.account_id


def test_a_draft_survives_esc_and_a_restart(desk: Seat, card) -> None:
    desk.go(Screen.ACCOUNTS, account_id=card.account_id)
    report(desk, "month_end")
    desk.press("Escape")
    assert desk.no_dialog()
    step = desk.context.store.next_undo()
    desk.close()
    desk.open()
    assert desk.context.store.next_undo() == step
    desk.go(Screen.ACCOUNTS, account_id=card.account_id)
    desk.press("Ctrl+J")
    form = log(desk).form
    assert form.report.text.toPlainText() == TEXT
    assert form.follow.text.text() == STEP
    assert form.follow.chips["month_end"].isChecked()
    desk.press("Ctrl+Return")
    assert desk.no_dialog()
    assert drafts.latest() is None
    assert desk.context.read(activities.timeline, account_id=card.account_id, done=True)[0].result == TEXT


def test_an_empty_report_is_refused_in_words(desk: Seat) -> None:
    step = desk.context.store.next_undo()
    desk.press("Ctrl+J", "Ctrl+Return")
    dialog = log(desk)
    assert dialog.isVisible()
    assert desk.context.store.next_undo() == step


def test_enter_that_ends_a_conversion_saves_nothing(desk: Seat) -> None:
    step = desk.context.store.next_undo()
    desk.press("Ctrl+J")
    desk.type_text("値引きの話")
    desk.press("Return", "Return")
    assert log(desk).isVisible()
    assert desk.context.store.next_undo() == step


def test_the_next_visit_is_printed_with_two_keys(desk: Seat, tmp_path: Path, monkeypatch) -> None:
    paper = tmp_path / "sheet.pdf"

    def printer() -> QPrinter:
        made = QPrinter(QPrinter.PrinterMode.HighResolution)
        made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.setOutputFileName(str(paper))
        return made

    monkeypatch.setattr(briefing_pane, "usual_printer", printer)
    with desk.counted() as hands:
        desk.press("Ctrl+P", "Return")
    assert hands.actions == 2
    assert paper.read_bytes().startswith(b"%PDF")
    assert paper.stat().st_size > 10_000


def test_the_sheet_of_an_account_is_one_key_away(desk: Seat, card) -> None:
    desk.go(Screen.ACCOUNTS, account_id=card.account_id)
    desk.press("Ctrl+P")
    assert desk.pane.briefing.account.id == card.account_id
    desk.press("Alt+Left")
    assert desk.context.place.screen is Screen.ACCOUNTS


def test_whom_we_have_not_met_is_one_key_away(desk: Seat, card) -> None:
    desk.go(Screen.ACCOUNTS, account_id=card.account_id)
    with desk.counted() as hands:
        desk.press("Ctrl+4")
    assert hands.actions == 1
    assert desk.context.place.screen is Screen.PEOPLE_MAP
    assert desk.context.place.account_id == card.account_id
    panel = desk.pane.findChild(Panel)
    assert panel is not None
    assert panel.isVisible()
    assert len(said(panel)) > 3


def test_a_stage_is_one_key_away(desk: Seat, card) -> None:
    desk.focus_card(card.id)
    with desk.counted() as hands:
        desk.press("Ctrl+Right")
    assert hands.actions == 1
    assert desk.where(card.id) is StageKey.QUOTE


def test_the_board_takes_the_keys_at_once(desk: Seat) -> None:
    """After the start, and after going to the board, the arrows and Ctrl+Right mean its first card."""
    first = desk.cards(StageKey.LIST)[0]
    desk.press("Ctrl+Right")
    assert desk.where(first.id) is StageKey.PROPOSAL
    desk.press("Ctrl+2", "Ctrl+3", "Ctrl+Left")
    assert desk.where(first.id) is StageKey.LIST


def test_the_next_step_is_done_with_one_key(desk: Seat, card) -> None:
    desk.focus_card(card.id)
    desk.press("Ctrl+D")
    steps = desk.context.read(activities.tasks, deal_id=card.id, kinds=(TaskKind.STEP,))
    assert all(step.text != card.next_text for step in steps)
    desk.press("Ctrl+Z")
    assert desk.cards(StageKey.OPPORTUNITY)[0] == card


def test_every_screen_is_one_key_away(desk: Seat) -> None:
    keys = {"Ctrl+2": Screen.ACCOUNTS, "Ctrl+3": Screen.BOARD, "Ctrl+4": Screen.PEOPLE_MAP, "Ctrl+8": Screen.CHARTS,
            "Ctrl+,": Screen.SETTINGS, "Ctrl+P": Screen.BRIEFING}
    for chord, screen in keys.items():
        desk.press(chord)
        assert desk.context.place.screen is screen
        assert desk.pane.isVisible()
        assert desk.pane.title()
    for screen in list(keys.values())[-2::-1]:
        desk.press("Alt+Left")
        assert desk.pane is desk.window.pane_of(screen)
    settle()
    assert QApplication.focusWindow() is not None
