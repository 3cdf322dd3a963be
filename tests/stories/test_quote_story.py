"""A rep makes three plans of a deal's amount, prints them, sends them, has one accepted, and takes it back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from seat import Seat, settle

from salesdesk.domain.quotes import QuoteState
from salesdesk.domain.stages import Outcome
from salesdesk.services import quotes as services
from salesdesk.store.queries import deals, quotes
from salesdesk.ui.context import Screen
from salesdesk.ui.quotes.lines_dialog import LinesDialog
from salesdesk.ui.quotes.tab import QuotesTab

PRICE = 4
MOST_ACTIONS = 8  # numbers aside


@pytest.fixture
def deal_id(desk: Seat) -> str:
    """An open deal nobody has made a quote for."""
    quoted = {row[0] for row in desk.context.read(quotes.deals_quoted)}
    rows = desk.context.read(deals.board, desk.context.today())
    return next(row.id for row in rows if row.id not in quoted and row.amount)


def amount(desk: Seat, deal_id: str) -> int | None:
    row = desk.context.read(deals.one, deal_id)
    assert row is not None
    assert row.outcome is Outcome.OPEN
    return row.amount


def enter_price(desk: Seat, dialog: LinesDialog, price: str) -> None:
    """A number: go to its cell, type it, Enter."""
    dialog.view.setCurrentIndex(dialog.model.index(0, PRICE))
    dialog.view.setFocus()
    QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    desk.type_text(price)
    editor = QApplication.focusWidget()
    assert editor is not None
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle()


def test_three_quotes_from_one_to_the_order(desk: Seat, deal_id: str, tmp_path: Path) -> None:
    before = amount(desk, deal_id)
    pane = desk.go(Screen.DEAL, deal_id=deal_id)
    names = [pane.tabs.tabText(place) for place in range(pane.tabs.count())]
    with desk.counted() as hands:
        place = next(at for at, name in enumerate(names) if name in {"見積", "Quotes"})
        desk.click(pane.tabs, pane.tabs.tabRect(place).center())
        tab = pane.tab("quotes")
        assert isinstance(tab, QuotesTab)
        desk.click(tab.empty.button)
        desk.click(tab.three)
        desk.press("Return")
        dialog = desk.dialog("LinesDialog")
        assert isinstance(dialog, LinesDialog)
        for at, price in enumerate(("780万", "1,240万", "1,690万")):
            if dialog.tabs.currentIndex() != at:
                desk.click(dialog.tabs, dialog.tabs.tabRect(at).center())
            actions = hands.actions
            enter_price(desk, dialog, price)
            hands.actions = actions
        desk.press("Esc")
    assert hands.actions <= MOST_ACTIONS
    assert [row.totals.net for row in tab.sheet.variants] == [7_800_000, 12_400_000, 16_900_000]

    tab.preview()
    paper = desk.dialog("PreviewDialog")
    paper.save_pdf(tmp_path / "quote.pdf")
    assert (tmp_path / "quote.pdf").stat().st_size > 5_000
    paper.reject()

    desk.click(tab.send)
    assert tab.sheet.quote.kept_state is QuoteState.SENT
    desk.context.run(services.accept, tab.sheet.variants[1].id, desk.context.today())
    settle()
    assert amount(desk, deal_id) == 12_400_000
    assert tab.sheet.quote.kept_state is QuoteState.ACCEPTED
    desk.press("Ctrl+Z")
    assert amount(desk, deal_id) == before
    assert tab.sheet.quote.kept_state is QuoteState.SENT
