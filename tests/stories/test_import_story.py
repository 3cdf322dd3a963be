"""A pipeline of another program comes in through the window, fills the board, and goes again as one step."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from seat import Seat, said, settle

import drops
from salesdesk.domain.stages import SHIPPED, Outcome, StageKey
from salesdesk.services.figures import figures
from salesdesk.ui.context import Screen
from salesdesk.ui.importing.dialog import ImportDialog
from salesdesk.ui.widgets.empty_state import EmptyState

CARDS = Path(__file__).parents[1] / "data" / "fixtures" / "meishi_utf8_bom.csv"


@pytest.fixture
def empty(sit, preferences, home: Path) -> Seat:
    """The program over an empty book."""
    return sit(home / "salesdesk.db")


def import_dialog(seat: Seat) -> ImportDialog:
    found = seat.dialog("ImportDialog")
    assert isinstance(found, ImportDialog)
    return found


def dragged(path: Path) -> QMimeData:
    """What a file manager gives along with a drag."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def bring_in(seat: Seat, path: Path) -> ImportDialog:
    """Menu, file, Import."""
    seat.window.commands.by_id["import"].trigger()
    settle()
    dialog = import_dialog(seat)
    dialog.load(path)
    seat.qtbot.waitUntil(lambda: dialog.plan is not None, timeout=20_000)
    seat.click(dialog.run)
    seat.qtbot.waitUntil(lambda: dialog.report is not None, timeout=20_000)
    settle()
    return dialog


@pytest.mark.data
def test_a_real_pipeline_fills_the_board_and_goes_again(empty: Seat, shared: Path) -> None:
    folder = shared / "crm_sales_opportunities"
    for name in ("accounts.csv", "sales_pipeline.csv"):
        bring_in(empty, folder / name)
        empty.press("Escape")
        assert empty.no_dialog()
    found = figures(empty.context.store, empty.context.today())
    assert (found.overall.won, found.overall.lost) == (4238, 2473)
    running = sum(len(empty.cards(key)) for key in SHIPPED if key is not StageKey.ORDER)
    assert running == found.outcomes[Outcome.OPEN]
    card = empty.cards(StageKey.PROPOSAL)[0]
    assert empty.drag(card.id, StageKey.QUOTE)
    empty.press("Ctrl+Z", "Ctrl+Z")
    assert not any(empty.cards(key) for key in SHIPPED)
    shown = [each for each in empty.pane.findChildren(EmptyState) if each.isVisible()]
    assert shown, "the board does not say that it is empty"
    empty.press("Ctrl+Shift+Z")
    assert sum(len(empty.cards(key)) for key in SHIPPED if key is not StageKey.ORDER) == running


def test_a_file_dropped_on_the_window_is_offered_for_import(empty: Seat) -> None:
    assert drops.drop(empty.window, dragged(CARDS), empty.window.rect().center())
    settle()
    dialog = import_dialog(empty)
    empty.qtbot.waitUntil(lambda: dialog.plan is not None, timeout=20_000)
    assert dialog.path == CARDS
    step = empty.context.store.next_undo()
    assert step is None, "something was written before Import was pressed"
    empty.click(dialog.run)
    empty.qtbot.waitUntil(lambda: dialog.report is not None, timeout=20_000)
    empty.press("Escape")
    pane = empty.go(Screen.ACCOUNTS)
    assert pane.list.model.rowCount() > 0
    empty.press("Ctrl+Z")
    assert pane.list.model.rowCount() == 0


def test_other_things_dropped_on_the_window_are_refused(empty: Seat) -> None:
    text = QMimeData()
    text.setText("hello")
    link = QMimeData()
    link.setUrls([QUrl("https://example.jp/list.csv")])
    for data in (text, link):
        assert not drops.hover(empty.window, data, empty.window.rect().center())


def test_undo_in_the_import_window_takes_it_back(empty: Seat) -> None:
    dialog = bring_in(empty, CARDS)
    assert dialog.report is not None
    assert dialog.report.new > 0
    empty.click(dialog.undo)
    assert empty.no_dialog()
    assert empty.context.store.next_undo() is None
    assert empty.context.store.next_redo() is not None


def test_a_file_of_no_use_is_said(empty: Seat, tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    drops.drop(empty.window, dragged(path), empty.window.rect().center())
    settle()
    dialog = import_dialog(empty)
    assert dialog.plan is None
    assert not dialog.run.isEnabled()
    assert any("png" in text.lower() or "CSV" in text for text in said(dialog))
