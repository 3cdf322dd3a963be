"""The export window writes every form it offers and says what was lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

import builders
from salesdesk.services.exporting import What
from salesdesk.store.db import Store
from salesdesk.ui.context import Ask, Context, Request
from salesdesk.ui.exporting.dialog import ExportDialog, Form, show_export
from salesdesk.ui.settings import Preferences


@pytest.fixture
def dialog(qtbot, look, store: Store) -> Iterator[ExportDialog]:
    key = builders.account(store, "𠮷野精密 株式会社")
    builders.person(store, key)
    builders.visit(store, key)
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    context = Context(store, Preferences(language="ja"), lambda: builders.TODAY)
    opened = show_export(context, Request(Ask.EXPORT), parent)
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    yield opened


@pytest.mark.parametrize("what", list(What))
def test_every_form_that_is_offered_is_written(dialog: ExportDialog, what: What, tmp_path: Path) -> None:
    dialog.what.set_value(what)
    for index in range(dialog.form.count()):
        dialog.form.setCurrentIndex(index)
        dialog.write(str(tmp_path / f"{what.value}{index}"))
        assert dialog.report is not None
        assert dialog.report.rows == (0 if what is What.DEALS else 1)
        assert dialog.report.path.stat().st_size > 0


def test_characters_the_encoding_lacks_are_named(dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.form.set_value(Form(".csv", "cp932"))
    dialog.write(str(tmp_path / "accounts.csv"))
    assert "𠮷 (1)" in dialog.replaced.text()
    dialog.form.set_value(Form(".csv"))
    dialog.write(str(tmp_path / "accounts.csv"))
    assert not dialog.replaced.isVisibleTo(dialog)


def test_a_refused_file_is_said(dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.write(str(tmp_path / "nowhere" / "accounts.csv"))
    assert dialog.report is None
