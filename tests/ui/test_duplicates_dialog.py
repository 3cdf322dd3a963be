"""The merge window: choose per field, merge, tell apart, later; every step can be taken back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

import builders
from salesdesk.domain.people import PointKind
from salesdesk.services import accounts
from salesdesk.services.merging import Choice
from salesdesk.services.points import Point
from salesdesk.store.db import Store
from salesdesk.store.queries import accounts as account_query
from salesdesk.ui.context import Ask, Context, Request
from salesdesk.ui.duplicates.dialog import DuplicatesDialog, show_duplicates
from salesdesk.ui.settings import Preferences


@pytest.fixture
def pair(store: Store) -> tuple[str, str]:
    phone = Point(PointKind.PHONE, "052-000-0000")
    keep = accounts.save_account(store, None, {"name": "東海精密工業 株式会社", "note": "リース満了 9/30"}, [phone])
    drop = accounts.save_account(
        store, None, {"name": "（株）東海精密工業", "note": "展示会で名刺", "industry": "製造"},
        [phone, Point(PointKind.PHONE, "052-000-0009")])
    return keep, drop


@pytest.fixture
def dialog(qtbot, look, store: Store, pair) -> Iterator[DuplicatesDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    context = Context(store, Preferences(language="ja"), lambda: builders.TODAY)
    opened = show_duplicates(context, Request(Ask.DUPLICATES), parent)
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    yield opened


def test_merge_as_chosen_and_undo(dialog: DuplicatesDialog, store: Store, pair, qtbot) -> None:
    before = builders.contents(store)
    view = dialog.compare
    assert view is not None
    assert view.buttons["name", Choice.KEPT].isChecked()
    assert view.choices["note"] is Choice.BOTH
    view.buttons["name", Choice.DROPPED].click()
    view.buttons["note", Choice.DROPPED].click()
    assert not view.buttons["note", Choice.KEPT].isEnabled(), "one of the notes stays"
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    with store.read() as conn:
        row = account_query.one(conn, pair[0])
        assert account_query.one(conn, pair[1]) is None
        phones = [point.value for point in account_query.points(conn, account_id=pair[0])]
    assert (row.name, row.note, row.industry) == ("（株）東海精密工業", "リース満了 9/30", "製造")
    assert phones == ["052-000-0000", "052-000-0009"]
    assert dialog.none.isVisible()
    dialog.context.undo()
    assert builders.contents(store) == before
    qtbot.waitUntil(lambda: dialog.pairs.pair() is not None)


def test_not_the_same(dialog: DuplicatesDialog, store: Store, qtbot) -> None:
    qtbot.mouseClick(dialog.distinct, Qt.MouseButton.LeftButton)
    assert dialog.none.isVisible()
    assert not dialog.merge.isVisible()
    store.undo()
    dialog.reload()
    assert dialog.merge.isVisible()


def test_later_goes_round(dialog: DuplicatesDialog, store: Store, pair, qtbot) -> None:
    for given in ("髙橋", "高橋"):
        builders.person(store, pair[0], given, "一郎")
    dialog.reload()
    first = dialog.pairs.pair()
    qtbot.mouseClick(dialog.later, Qt.MouseButton.LeftButton)
    second = dialog.pairs.pair()
    assert second is not None
    assert second != first
    qtbot.mouseClick(dialog.later, Qt.MouseButton.LeftButton)
    assert dialog.pairs.pair() == first


def test_a_number_that_is_left_out_goes(dialog: DuplicatesDialog, store: Store, pair) -> None:
    view = dialog.compare
    assert view is not None
    with store.read() as conn:
        [_, other] = account_query.points(conn, account_id=pair[1])
    view.without.add(other.id)
    dialog.merge_pair()
    with store.read() as conn:
        assert [point.value for point in account_query.points(conn, account_id=pair[0])] == ["052-000-0000"]


def test_every_control_says_what_it_is(dialog: DuplicatesDialog) -> None:
    for each in dialog.findChildren(QWidget):
        if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            told = QAccessible.queryAccessibleInterface(each)
            assert told is not None
            assert told.text(QAccessible.Text.Name), each


def test_the_keys_alone_do(dialog: DuplicatesDialog, store: Store, pair, qtbot) -> None:
    qtbot.keyClick(dialog.pairs, Qt.Key.Key_Return)
    with store.read() as conn:
        assert account_query.one(conn, pair[1]) is None
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    with store.read() as conn:
        assert account_query.one(conn, pair[1]) is not None
