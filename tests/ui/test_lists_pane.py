"""The table mode: lists, orders, columns, edits in place and of many, copy and export of what is shown."""

import csv

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget

from builders import TODAY, account, contents, deal, person
from salesdesk.domain.actions import Action, Label
from salesdesk.domain.lists import About, ListField, ListRule, ListTest, ReadyMade
from salesdesk.domain.tags import Event
from salesdesk.services import lists, tags
from salesdesk.services.fields import account_keys
from salesdesk.store.queries import lists as list_rows
from salesdesk.store.tables import account as account_table
from salesdesk.ui.context import Ask, Context, Screen
from salesdesk.ui.lists.columns import COLUMNS
from salesdesk.ui.lists.editor import ListEditor
from salesdesk.ui.lists.pane import ListsPane
from salesdesk.ui.main_window import MainWindow
from salesdesk.ui.settings import Preferences, load
from salesdesk.ui.widgets.line_edit import ChoiceBox, LineEdit


@pytest.fixture
def desk(store, qapp, look):
    look(language="en")
    return Context(store, Preferences(language="en"), lambda: TODAY)


@pytest.fixture
def plain_pane(desk, qtbot):
    made = ListsPane(desk)
    qtbot.addWidget(made)
    made.resize(1200, 600)
    made.show()
    return made


@pytest.fixture
def pane(plain_pane):
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(plain_pane.model, mode, plain_pane)  # walks every cell: not for thousands of rows
    return plain_pane


def column(pane, key):
    return next(number for number, each in enumerate(pane.model.columns) if each.key == key)


def index(pane, record_id, key):
    return pane.model.index(pane.model.place_of(record_id), column(pane, key))


def edit(pane, qtbot, at):
    """Open the editor of a cell with F2 and return it."""
    pane.view.setFocus()
    pane.view.setCurrentIndex(at)
    qtbot.keyClick(pane.view, Qt.Key.Key_F2)
    found = [each for each in pane.view.viewport().findChildren(QWidget) if isinstance(each, ChoiceBox | LineEdit)]
    assert found, "no editor"
    return found[-1]


def menu(of, *path):
    """Follow the words of menus and trigger the last one."""
    for text in path:
        action = next(each for each in of.actions() if each.text() == text)
        of = action.menu()
    action.trigger()


def test_ready_made_lists_filter_the_table(pane, store):
    key = account(store, "A", room_to_grow=True)
    account(store, "B")
    pane.refresh()
    assert pane.model.rowCount() == 2
    pane.side.choose(ReadyMade.ROOM.value)
    assert pane.model.ids == [key]
    assert pane.subtitle() == "Room to grow"
    assert not pane.bar.marks.isVisible()


def test_several_orders_by_click_and_shift_click(pane, store, qtbot):
    for name, rank, segment in (("a", "B", "x"), ("b", "A", "y"), ("c", "A", "x")):
        account(store, name, rank=rank, segment=segment)
    pane.refresh()
    head = pane.view.head

    def click(key, modifier=Qt.KeyboardModifier.NoModifier):
        at = head.sectionViewportPosition(column(pane, key)) + 20
        qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, modifier, head.rect().center().__class__(at, 10))

    def names():
        return [pane.model.row_at(place).cells["name"] for place in range(3)]

    click("rank")
    assert names() == ["b", "c", "a"]
    click("segment", Qt.KeyboardModifier.ShiftModifier)
    assert names() == ["c", "b", "a"]
    heading = [pane.model.headerData(column(pane, key), Qt.Orientation.Horizontal) for key in ("rank", "segment")]
    assert heading == ["Rank 1↑", "Segment 2↑"]
    click("rank")
    assert pane.model.headerData(column(pane, "rank"), Qt.Orientation.Horizontal) == "Rank ↓"
    assert names()[0] == "a"


def test_a_cell_is_edited_in_place_and_undone(pane, store, desk, qtbot):
    key = account(store, "A", segment="old")
    pane.refresh()
    editor = edit(pane, qtbot, index(pane, key, "segment"))
    assert editor.text() == "old"
    editor.selectAll()
    qtbot.keyClicks(editor, "new")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: pane.model.row_at(0).cells["segment"] == "new")
    desk.undo()
    assert pane.model.row_at(0).cells["segment"] == "old"
    box = edit(pane, qtbot, index(pane, key, "rank"))
    box.set_value("B")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: getattr(pane.model.row_at(0).cells["rank"], "value", "") == "B")


@pytest.mark.parametrize(("key", "text"), [("name", ""), ("mail", "nobody"), ("employees", "many")])
def test_a_wrong_cell_says_why_and_changes_nothing(pane, store, desk, key, text):
    made = account(store, "A")
    pane.refresh()
    before, said = contents(store), []
    desk.said.connect(said.append)
    assert not pane.model.setData(index(pane, made, key), text)
    assert contents(store) == before
    assert said[0].tone == "warn"
    assert said[0].text.startswith(pane.model.columns[column(pane, key)].words)


def test_many_lines_get_a_rank_and_a_tag_as_one_step_each(pane, store, desk):
    for name in "ABC":
        account(store, name)
    pane.refresh()
    pane.view.selectAll()
    before = contents(store)
    pane.menus.fill_edit()
    menu(pane.menus.edit, "Rank", "A")
    assert {pane.model.row_at(place).cells["rank"].value for place in range(3)} == {"A"}
    assert len(pane.view.chosen_ids()) == 3
    desk.undo()
    assert contents(store) == before
    tags.add_tag(store, About.ACCOUNTS, pane.model.ids[:1], "展示会")
    pane.menus.fill_edit()
    menu(pane.menus.edit, "Add tag", "展示会")
    assert all(pane.model.row_at(place).cells["tags"] for place in range(3))
    menu(pane.menus.edit, "Remove tag", "展示会")
    assert not any(pane.model.row_at(place).cells["tags"] for place in range(3))


def test_deals_move_to_a_stage_together(pane, store):
    key = account(store)
    for number in range(2):
        deal(store, key, f"D{number}")
    pane.switch(About.DEALS)
    pane.view.selectAll()
    pane.menus.fill_edit()
    menu(pane.menus.edit, "Stage", "Quote")
    assert pane.view.model().index(0, column(pane, "stage")).data() == "Quote"


def test_an_open_event_is_a_chip_and_can_be_closed(pane, store):
    key = account(store)
    tags.raise_event(store, About.ACCOUNTS, key, Event.COMPLAINT, TODAY)
    pane.refresh()
    pane.view.choose(key)
    assert index(pane, key, "tags").data() == "Complaint"
    pane.menus.fill_edit()
    menu(pane.menus.edit, "Close event: Complaint")
    assert pane.model.row_at(0).cells["tags"] == ()


def test_columns_are_chosen_and_remembered(pane, desk, store, qtbot, tmp_path):
    account(store)
    pane.refresh()
    pane.view.show_column(column(pane, "country"), shown=True)
    pane.view.head.resizeSection(column(pane, "name"), 333)
    pane.view.head.moveSection(pane.view.head.visualIndex(column(pane, "rank")), 0)
    desk.preferences.save(tmp_path / "settings.ini")
    again = ListsPane(Context(store, load(tmp_path / "settings.ini"), lambda: TODAY))
    qtbot.addWidget(again)
    again.show()
    shown = [each.key for _, each in again.view.shown_columns()]
    assert shown[0] == "rank"
    assert "country" in shown
    assert again.view.columnWidth(column(again, "name")) == 333


def test_the_three_tables_keep_their_own_columns(pane, store):
    key = account(store)
    person(store, key)
    deal(store, key)
    for about in (*About, About.ACCOUNTS):
        pane.switch(about)
        assert pane.model.rowCount() == 1
        assert [each.key for _, each in pane.view.shown_columns()] == [
            each.key for each in COLUMNS[about] if each.shown]


def test_copy_and_export_are_exactly_what_is_shown(pane, store, tmp_path, qtbot):
    account(store, "=SUM(A1)", rank="A")
    account(store, "B", rank="B")
    pane.refresh()
    for number, each in enumerate(pane.model.columns):
        pane.view.show_column(number, shown=each.key in {"name", "rank"})
    pane.bar.filter.setText("SUM")
    pane.show_table()
    pane.view.selectAll()
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Name\tRank\n'=SUM(A1)\tA"
    assert pane.writer.write(tmp_path / "out.csv") == 1
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [["Name", "Rank"], ["'=SUM(A1)", "A"]]
    assert pane.writer.write(tmp_path / "out.xlsx") == 1


def test_marks_keep_and_drop_lines_of_an_own_list(pane, store):
    a, b = account(store, "A", rank="A"), account(store, "B")
    made = lists.save_list(store, None, {"name": "L", "purpose": "展示会の後", "about": "accounts"},
                           [ListRule(ListField.RANK, ListTest.IS, "A")])
    pane.refresh()
    pane.side.choose(made)
    assert pane.model.ids == [a]
    assert pane.bar.purpose.text() == "展示会の後"
    assert pane.bar.marks.isVisible()
    lists.mark(store, made, [b], keep=True, reason="紹介")
    lists.mark(store, made, [a], keep=False, reason="競合")
    pane.refresh()
    assert pane.model.ids == [b]
    pane.view.choose(b)
    menu(pane.menus.marks, "Let the rules decide again")
    assert pane.model.ids == []


def test_the_keys_of_the_panel_edit_and_delete_an_own_list(pane, store, desk, qtbot):
    made = lists.save_list(store, None, {"name": "L", "about": "accounts"}, [])
    asked = []
    desk.asked.connect(asked.append)
    pane.refresh()
    pane.side.view.setFocus()
    qtbot.keyClick(pane.side.view, Qt.Key.Key_Delete)
    assert desk.read(list_rows.one_saved, made) is not None
    pane.side.choose(made)
    qtbot.keyClick(pane.side.view, Qt.Key.Key_F2)
    assert (asked[-1].ask, asked[-1].id) == (Ask.LIST, made)
    qtbot.keyClick(pane.side.view, Qt.Key.Key_Delete)
    assert desk.read(list_rows.saved) == []
    assert pane.side.current().key == ""


def test_a_mark_asks_for_its_reason(pane, store, qtbot):
    key = account(store, "A")
    made = lists.save_list(store, None, {"name": "L", "about": "accounts"}, [])
    pane.refresh()
    pane.side.choose(made)
    pane.view.choose(key)
    menu(pane.menus.marks, "Drop from the list…")
    dialog = next(each for each in pane.findChildren(QWidget) if type(each).__name__ == "AskText")
    dialog.save.click()
    assert dialog.isVisible()
    dialog.form.editor("text").setText("競合の子会社")
    dialog.save.click()
    assert pane.model.ids == []


def test_the_dialog_counts_before_and_after_each_rule_and_saves(desk, store, qtbot):
    account(store, "A", rank="A", segment="x")
    account(store, "B", rank="A")
    account(store, "C")
    dialog = ListEditor(desk, "", About.ACCOUNTS, None)
    qtbot.addWidget(dialog)
    first = dialog.add_rule(ListRule(ListField.RANK, ListTest.IS, "A"))
    second = dialog.add_rule(ListRule(ListField.SEGMENT, ListTest.IS, ""))
    dialog.count()
    assert (first.count.text(), second.count.text()) == ("3 → 2", "incomplete")
    dialog.save()
    assert desk.read(list_rows.saved) == []
    dialog.form.editor("name").setText("L")
    dialog.save()
    assert dialog.message.isVisibleTo(dialog)
    assert len(desk.read(list_rows.saved)) == 0
    second.text.setText("x")
    dialog.count()
    assert second.count.text() == "2 → 1"
    dialog.save()
    assert [(row.name, len(row.rules)) for row in desk.read(list_rows.saved)] == [("L", 2)]


def test_enter_opens_the_account_and_the_person(pane, store, desk, qtbot):
    key = account(store)
    mine = person(store, key)
    went, asked = [], []
    desk.went.connect(went.append)
    desk.asked.connect(asked.append)
    pane.switch(About.PEOPLE)
    pane.view.choose(mine)
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_Return)
    assert (went[-1].screen, went[-1].account_id, went[-1].person_id) == (Screen.ACCOUNTS, key, mine)
    pane.new_item()
    assert (asked[-1].ask, asked[-1].text) == (Ask.LIST, "people")


def test_ten_thousand_accounts_are_read_by_the_page(plain_pane, store):
    with store.write(Label(Action.IMPORT)) as tx:
        tx.add_many(account_table, [{"name": f"会社{at}", **account_keys(f"会社{at}", None)} for at in range(10_000)])
    read = []
    original = plain_pane.model.rows.load
    plain_pane.model.rows.load = lambda keys: read.append(len(keys)) or original(keys)
    plain_pane.refresh()
    assert plain_pane.model.rowCount() == 10_000
    plain_pane.view.scrollToBottom()
    plain_pane.view.viewport().repaint()
    assert sum(read) <= 1_000


def test_the_keys_and_the_accounts_screen_lead_to_the_table(desk, store, qtbot):
    key = account(store)
    account(store, "Z")
    window = MainWindow(desk.preferences)
    qtbot.addWidget(window)
    window.show()
    window.open_desk(desk)
    window.commands.by_id["table"].trigger()
    assert isinstance(window.pane, ListsPane)
    window.go_to(Screen.ACCOUNTS)
    desk.place = desk.place._replace(account_id=key)
    next(each for each in window.pane.page_actions() if each.text() == "Table").trigger()
    assert isinstance(window.pane, ListsPane)
    assert window.commands.by_id["table"].shortcut().toString() == "Ctrl+Shift+2"


def test_orders_are_remembered_for_each_kind(pane, store, desk, qtbot, tmp_path):
    for name, rank in (("a", "B"), ("b", "A"), ("c", "A")):
        account(store, name, rank=rank)
    pane.refresh()
    pane.view.reordered.emit([("rank", False), ("name", True)])
    pane.switch(About.PEOPLE)
    assert pane.order == []
    pane.view.reordered.emit([("title", True)])
    pane.switch(About.ACCOUNTS)
    assert pane.order == [("rank", False), ("name", True)]
    desk.preferences.save(tmp_path / "settings.ini")
    again = ListsPane(Context(store, load(tmp_path / "settings.ini"), lambda: TODAY))
    qtbot.addWidget(again)
    again.show()
    assert [again.model.row_at(place).cells["name"] for place in range(3)] == ["c", "b", "a"]
    assert again.model.headerData(column(again, "rank"), Qt.Orientation.Horizontal) == "Rank 1↑"
    again.switch(About.PEOPLE)
    assert again.order == [("title", True)]


@pytest.mark.parametrize("about", list(About))
def test_every_column_can_be_sorted_by_and_nonsense_is_left_out(store, qtbot, desk, about):
    keys = " ".join(f"-{each.key}" for each in COLUMNS[about])
    name = f"table_{about.value}_order"
    desk.preferences.table_about = about.value
    setattr(desk.preferences, name, f"gone -gone2 {keys} {keys}")
    made = ListsPane(desk)
    qtbot.addWidget(made)
    made.show()
    assert made.order == [(each.key, True) for each in COLUMNS[about]]
