"""Cards dragged over the board: real drop events, real writes, one step each."""

import pytest
from board_desk import LIST, OPPORTUNITY, ORDER, PROPOSAL, QUOTE, fill, open_desk
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

import drops
from salesdesk.domain.stages import Outcome
from salesdesk.services import deals as deal_services
from salesdesk.ui.board import pane as pane_module
from salesdesk.ui.board.close_dialog import CloseDialog
from salesdesk.ui.board.column_model import MIME, ColumnModel, deal_ids, mime_of
from salesdesk.ui.board.win_dialog import WinDialog

PLAN = {"alpha": LIST, "beta": LIST, "gamma": LIST, "delta": PROPOSAL, "echo": OPPORTUNITY}


@pytest.fixture
def desk(qtbot, look, store):
    look(language="en")
    return open_desk(qtbot, store, fill(store, PLAN))


def test_the_model_keeps_the_rules_of_item_models(desk):
    model = desk.column(LIST).model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    deal_services.move(desk.store, desk.ids["beta"], PROPOSAL, None, desk.context.today())
    desk.pane.refresh()
    assert desk.names(LIST) == ["alpha", "gamma"]
    assert model.supportedDropActions() == Qt.DropAction.MoveAction
    assert model.mimeTypes() == [MIME]


def test_the_model_tells_a_drop_and_changes_nothing(qtbot, desk):
    model: ColumnModel = desk.column(LIST).model
    before = model.rows()
    with qtbot.waitSignal(model.dropped) as told:
        assert model.dropMimeData(desk.mime("echo"), Qt.DropAction.MoveAction, 1, 0, model.index(-1, -1))
    assert told.args == [(desk.ids["echo"],), LIST, desk.ids["beta"]]
    assert model.rows() == before
    assert not model.removeRows(0, 1)


def test_a_card_dropped_on_another_column_moves_with_one_change(desk):
    before = desk.stage_changes("alpha")
    target = desk.column(PROPOSAL).view.viewport()
    assert drops.drop(target, desk.mime("alpha"), desk.point(PROPOSAL, 0, lower=True))
    assert desk.names(PROPOSAL) == ["delta", "alpha"]
    assert desk.names(LIST) == ["beta", "gamma"]
    assert desk.stage_changes("alpha") == before + 1
    assert desk.pane.strip.current().id == desk.ids["alpha"]
    desk.context.undo()
    assert desk.names(LIST) == ["alpha", "beta", "gamma"]
    assert desk.stage_changes("alpha") == before


@pytest.mark.parametrize(("lower", "order"), [(False, ["alpha", "delta"]), (True, ["delta", "alpha"])])
def test_the_half_of_the_card_below_decides_the_place(desk, lower, order):
    assert drops.drop(desk.column(PROPOSAL).view.viewport(), desk.mime("alpha"), desk.point(PROPOSAL, 0, lower=lower))
    assert desk.names(PROPOSAL) == order


def test_below_the_last_card_means_the_end(desk):
    view = desk.column(PROPOSAL).view
    assert drops.drop(view.viewport(), desk.mime("echo"), QPoint(40, view.viewport().height() - 4))
    assert desk.names(PROPOSAL) == ["delta", "echo"]


def test_an_empty_column_and_a_head_take_cards(desk):
    assert drops.drop(desk.column(QUOTE).view.viewport(), desk.mime("alpha"), QPoint(60, 200))
    assert desk.names(QUOTE) == ["alpha"]
    assert drops.drop(desk.column(QUOTE), desk.mime("beta"), QPoint(60, 20))
    assert desk.names(QUOTE) == ["beta", "alpha"]


def test_the_last_stage_wins_and_leaving_it_reopens(desk):
    assert drops.drop(desk.column(ORDER).view.viewport(), desk.mime("echo"), QPoint(60, 200))
    assert desk.card("echo").outcome is Outcome.WON
    assert drops.drop(desk.column(QUOTE).view.viewport(), desk.mime("echo"), QPoint(60, 200))
    assert desk.card("echo").outcome is Outcome.OPEN


def test_order_inside_a_column_is_kept(desk):
    assert drops.drop(desk.column(LIST).view.viewport(), desk.mime("gamma"), desk.point(LIST, 0))
    assert desk.names(LIST) == ["gamma", "alpha", "beta"]
    assert desk.stage_changes("gamma") == 1
    desk.pane.refresh()
    assert desk.names(LIST) == ["gamma", "alpha", "beta"]


@pytest.mark.parametrize("row", [0, 1])
def test_a_card_dropped_where_it_lies_writes_nothing(desk, row):
    step = desk.store.next_undo()
    assert drops.drop(desk.column(LIST).view.viewport(), desk.mime("alpha"), desk.point(LIST, row))
    assert desk.store.next_undo() == step


def test_several_cards_move_as_one_step(desk):
    assert drops.drop(desk.column(QUOTE).view.viewport(), desk.mime("alpha", "gamma"), QPoint(60, 200))
    assert desk.names(QUOTE) == ["alpha", "gamma"]
    desk.context.undo()
    assert desk.names(LIST) == ["alpha", "beta", "gamma"]


def test_foreign_data_is_refused_everywhere(desk):
    text = QMimeData()
    text.setText("hello")
    unknown = mime_of(["no such deal"])
    for data in (text, unknown):
        assert not drops.hover(desk.column(QUOTE).view.viewport(), data, QPoint(60, 60))
        assert not drops.hover(desk.column(QUOTE), data, QPoint(60, 20))
    assert not drops.hover(desk.pane.zones.zones[Outcome.LOST], text, QPoint(20, 20))
    assert deal_ids(text) == ()


def test_a_gap_opens_where_the_card_will_land_and_closes(desk):
    view = desk.column(LIST).view
    assert drops.hover(view.viewport(), desk.mime("echo"), desk.point(LIST, 1))
    assert view.faces.gap() == 1
    desk.pane.grab()
    drops.leave(view.viewport())
    assert view.faces.gap() is None


def test_a_real_pull_carries_the_card_and_shows_the_zones(desk, monkeypatch):
    seen = []

    def act(drag) -> bool:
        seen.append((deal_ids(drag.mimeData()), desk.pane.zones.isVisible(), drag.pixmap().isNull()))
        return drops.drop(desk.column(QUOTE).view.viewport(), drag.mimeData(), QPoint(60, 60))

    drops.replace_loop(monkeypatch, act)
    drops.drag(desk.column(LIST).view.viewport(), desk.point(LIST, 1))
    QApplication.processEvents()
    assert seen == [((desk.ids["beta"],), True, False)]
    assert desk.names(QUOTE) == ["beta"]
    assert not desk.pane.zones.isVisible()


def test_the_zones_win_and_ask(desk):
    zones = desk.pane.zones.zones
    assert drops.drop(zones[Outcome.WON], desk.mime("echo"), QPoint(20, 20))
    asked = next(each for each in desk.pane.window().findChildren(WinDialog) if each.isVisible())
    assert desk.names(ORDER) == []
    asked.primary.click()
    assert desk.names(ORDER) == ["echo"]
    for outcome in (Outcome.LOST, Outcome.HOLD, Outcome.DROPPED):
        assert drops.drop(zones[outcome], desk.mime("alpha"), QPoint(20, 20))
        dialog = next(each for each in desk.pane.window().findChildren(CloseDialog) if each.isVisible())
        assert desk.card("alpha").outcome is Outcome.OPEN
        dialog.reject()


def test_a_move_tells_what_the_new_stage_means(desk, qtbot):
    drops.drop(desk.column(QUOTE).view.viewport(), desk.mime("alpha"), QPoint(60, 60))
    QApplication.processEvents()
    gate = desk.pane.gate
    qtbot.waitUntil(gate.isVisible)
    assert "Quote" in gate.accessibleName()
    gate.undone.emit()
    assert desk.names(QUOTE) == []
    assert pane_module.BoardPane.watches >= {"deal", "stage_change", "task"}
