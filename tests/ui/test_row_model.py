"""A row model turns any list into any other, keeps what is selected, and obeys Qt's own model tester."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QListView

from salesdesk.ui.widgets import row_steps
from salesdesk.ui.widgets.row_list import RowList
from salesdesk.ui.widgets.row_model import ROW_ROLE, Column, RowModel


@dataclass(frozen=True)
class CardRow:
    id: str
    title: str = ""


def rows(ids: str, title: str = "") -> list[CardRow]:
    return [CardRow(key, title) for key in ids]


def shown(model: RowModel | RowList) -> list[CardRow]:
    return [model.index(place, 0).data(ROW_ROLE) for place in range(model.rowCount())]


BOTH = pytest.mark.parametrize("kind", [RowModel, RowList])


def model_of(kind: type[RowModel | RowList]) -> RowModel | RowList:
    model = kind(lambda row: row.title)
    model.tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return model


LISTS = st.lists(st.integers(0, 30), unique=True, max_size=25)
ROWS = LISTS.flatmap(lambda ids: st.tuples(*(st.builds(CardRow, st.just(str(key)), st.sampled_from("xy"))
                                             for key in ids)).map(list))


@BOTH
@given(st.lists(ROWS, min_size=1, max_size=5))
def test_any_list_becomes_any_other(qapp, kind, lists):
    model = model_of(kind)
    for wanted in lists:
        places = {row.id: QPersistentModelIndex(model.index(place, 0)) for place, row in enumerate(model.rows())}
        model.set_rows(wanted)
        assert shown(model) == wanted
        for place, row in enumerate(wanted):
            assert model.row_of(row.id) == place
            if row.id in places:
                assert places[row.id].row() == place
        assert all(not places[key].isValid() for key in places if model.row_of(key) < 0)


@BOTH
def test_one_card_that_moves_is_one_step(qtbot, kind):
    model = model_of(kind)
    model.set_rows(rows("abcdef"))
    steps = []
    model.rowsMoved.connect(lambda *_args: steps.append("move"))
    model.rowsInserted.connect(lambda *_args: steps.append("insert"))
    model.rowsRemoved.connect(lambda *_args: steps.append("remove"))
    model.modelReset.connect(lambda: steps.append("reset"))
    model.set_rows(rows("bcdefa"))
    assert steps == ["move"]
    model.set_rows(rows("xyzbcdefa"))
    assert steps == ["move", "insert"]
    model.set_rows(rows("xefa"))
    assert steps == ["move", "insert", "remove"]


@BOTH
def test_only_rows_that_differ_are_told(qtbot, kind):
    model = model_of(kind)
    model.set_rows(rows("abcde"))
    spans = []
    model.dataChanged.connect(lambda first, last, _roles: spans.append((first.row(), last.row())))
    model.set_rows([CardRow("a"), CardRow("b", "new"), CardRow("c", "new"), CardRow("d"), CardRow("e", "new")])
    assert spans == [(1, 2), (4, 4)]


@BOTH
def test_selection_and_current_row_follow_their_record(qtbot, kind):
    model, view = model_of(kind), QListView()
    qtbot.addWidget(view)
    view.setModel(model)
    model.set_rows(rows("abcdef"))
    view.selectionModel().setCurrentIndex(model.index(3, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    model.set_rows(rows("xdbca", "new"))
    assert view.currentIndex().data(ROW_ROLE).id == "d"
    assert [index.row() for index in view.selectedIndexes()] == [1]


@BOTH
def test_too_many_changes_reset(qtbot, kind):
    model = model_of(kind)
    with qtbot.waitSignal(model.modelReset):
        model.set_rows([CardRow(str(number)) for number in range(row_steps.LIMIT + 1)])
    assert model.rowCount() == row_steps.LIMIT + 1
    assert model.row_of("7") == 7


def test_roles_columns_and_headings(qtbot):
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    model = RowModel(columns=(Column("Name", lambda row: row.id), Column("Title", lambda row: row.title, right)))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(rows("ab", "t"))
    assert model.columnCount() == 2
    assert [model.index(0, column).data() for column in range(2)] == ["a", "t"]
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Title"
    assert model.row_at(1).id == "b"
    assert model.row_of("zz") == -1


@BOTH
def test_a_row_is_read_aloud_in_its_own_words(qtbot, kind):
    model = kind(lambda row: row.title, accessible=lambda row: f"card {row.id}")
    model.set_rows(rows("a"))
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "card a"


@BOTH
def test_two_rows_with_one_id_are_refused(qtbot, kind):
    with pytest.raises(ValueError, match="same id"):
        kind(str).set_rows(rows("aa"))


def test_nobody_else_changes_a_row_list(qtbot):
    model = model_of(RowList)
    model.set_rows(rows("abc"))
    top, first = QModelIndex(), model.index(0, 0)
    refused = (model.insertRows(0, 1), model.removeRows(0, 1), model.moveRows(top, 0, 1, top, 3),
               model.setData(first, "x"), model.insertRow(0), model.removeRow(0))
    assert not any(refused)
    assert shown(model) == rows("abc")
    assert not first.flags() & Qt.ItemFlag.ItemIsEditable
