"""Histories and orders in the import window."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import builders
from salesdesk.domain.stages import StageKey
from salesdesk.services import stages as stage_services
from salesdesk.services.transfer.fields import Kind
from salesdesk.store.db import Store
from salesdesk.store.queries import deals, orders, relations, stages
from salesdesk.ui.context import Ask, Context, Request
from salesdesk.ui.importing.dialog import ImportDialog, show_import
from salesdesk.ui.settings import Preferences

FIXTURE = Path(__file__).parents[1] / "data" / "fixtures" / "stage_history_10.csv"


@pytest.fixture
def dialog(qtbot: QtBot, look: Callable[..., None], store: Store) -> Iterator[ImportDialog]:
    look(language="en")
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    context = Context(store, Preferences(language="en"), lambda: builders.TODAY)
    opened = show_import(context, Request(Ask.IMPORT), parent)
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    yield opened


def test_a_history_is_known_by_its_headings_and_taken_back(dialog: ImportDialog, store: Store, qtbot: QtBot) -> None:
    before = builders.contents(store)
    dialog.load(FIXTURE)
    assert dialog.plan is not None
    assert (dialog.plan.kind, dialog.plan.report.new) == (Kind.HISTORY, 36)
    assert builders.contents(store) == before
    qtbot.mouseClick(dialog.run, Qt.MouseButton.LeftButton)
    with store.read() as conn:
        assert len(deals.find(conn, "A")) == 1
    qtbot.mouseClick(dialog.undo, Qt.MouseButton.LeftButton)
    assert builders.contents(store) == before


def test_own_names_of_stages_are_no_question_in_a_history(dialog: ImportDialog, store: Store, tmp_path: Path) -> None:
    with store.read() as conn:
        quote = next(row for row in stages.all_stages(conn) if row.key is StageKey.QUOTE)
    stage_services.save_stages(store, [{"id": quote.id, "name": "Price talk"}])
    path = tmp_path / "history.csv"
    path.write_text("deal,stage,entered\nX,list,2026-01-05\nX,Price talk,2026-02-05\n", encoding="utf-8")
    dialog.load(path)
    assert dialog.plan is not None
    assert dialog.plan.report.new == 2


def test_orders_are_imported_where_that_is_said(dialog: ImportDialog, store: Store, tmp_path: Path,
                                                qtbot: QtBot) -> None:
    path = tmp_path / "orders.csv"
    path.write_text("会社名,受注日,金額\nA Corp,2026-01-05,1200000\n", encoding="utf-8")
    dialog.load(path)
    dialog.go_back()
    dialog.columns_page.kind.set_value(Kind.ORDERS)
    dialog.go_on()
    assert dialog.plan is not None
    assert dialog.plan.kind is Kind.ORDERS
    qtbot.mouseClick(dialog.run, Qt.MouseButton.LeftButton)
    with store.read() as conn:
        assert [row.amount for row in orders.orders_of(conn)] == [1_200_000]


def test_lines_between_people_come_in_whole_or_not_at_all(
    dialog: ImportDialog, store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    account = builders.account(store, "A Corp")
    builders.person(store, account, "Kimura", "Takashi")
    builders.person(store, account, "Saeki", "Mika")
    path = tmp_path / "ties.csv"
    path.write_text("from,to,kind,strength\nTakashi Kimura,Mika Saeki,influence,3\nNobody,Mika Saeki,conflict,1\n",
                    encoding="utf-8")
    dialog.load(path)
    assert dialog.plan is not None
    assert (dialog.plan.kind, dialog.plan.report.new, dialog.plan.report.error) == (Kind.TIES, 0, 1)
    assert not dialog.run.isEnabled()
    path.write_text("from,to,kind,strength\nTakashi Kimura,Mika Saeki,influence,3\n", encoding="utf-8")
    dialog.load(path)
    before = builders.contents(store)
    qtbot.mouseClick(dialog.run, Qt.MouseButton.LeftButton)
    with store.read() as conn:
        assert [row.strength for row in relations.lines(conn, account)] == [3]
    qtbot.mouseClick(dialog.undo, Qt.MouseButton.LeftButton)
    assert builders.contents(store) == before
