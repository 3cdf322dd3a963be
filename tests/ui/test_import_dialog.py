"""The import window: nothing is written before the button, and the button can be taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

import builders
from salesdesk.store.db import Store
from salesdesk.ui.context import Ask, Context, Request
from salesdesk.ui.importing.dialog import ImportDialog, show_import
from salesdesk.ui.settings import Preferences

FIXTURES = Path(__file__).parents[1] / "data" / "fixtures"


@pytest.fixture
def dialog(qtbot, look, store: Store) -> Iterator[ImportDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    context = Context(store, Preferences(language="ja"), lambda: builders.TODAY)
    opened = show_import(context, Request(Ask.IMPORT), parent)
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    yield opened


def test_preview_writes_nothing(dialog: ImportDialog, store: Store) -> None:
    before = builders.contents(store)
    dialog.load(FIXTURES / "meishi_cp932.csv")
    assert dialog.plan is not None
    assert dialog.plan.report.new == 4
    assert dialog.preview.rowCount() == 4
    assert dialog.run.isEnabled()
    assert builders.contents(store) == before


def test_import_and_undo(dialog: ImportDialog, store: Store, qtbot) -> None:
    before = builders.contents(store)
    dialog.load(FIXTURES / "meishi_utf8_bom.csv")
    qtbot.mouseClick(dialog.run, Qt.MouseButton.LeftButton)
    assert dialog.report is not None
    assert dialog.report.new == 4
    qtbot.mouseClick(dialog.undo, Qt.MouseButton.LeftButton)
    assert builders.contents(store) == before


def test_rejected_rows_are_shown_and_saved(dialog: ImportDialog, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("会社名,決算月\nA社,3\nB社,13\n", encoding="utf-8")
    dialog.load(path)
    assert dialog.plan is not None
    if dialog.plan.report.error:
        assert dialog.errors.rowCount() == 1
        dialog.write_errors(str(tmp_path / "rejected.csv"))
        assert "B社" in (tmp_path / "rejected.csv").read_text(encoding="utf-8-sig") or dialog.errors.item(0, 0)


def test_a_file_of_another_kind_is_refused_in_words(dialog: ImportDialog, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"\x89PNG")
    dialog.load(tmp_path / "a.png")
    assert dialog.plan is None
    assert not dialog.run.isEnabled()
