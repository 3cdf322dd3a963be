"""Several pipelines: the board shows one at a time, remembers which, and deals move between them."""

import pytest
from board_desk import LIST, ORDER, PROPOSAL, QUOTE, TODAY, fill, open_desk
from PySide6.QtWidgets import QApplication

import builders
from salesdesk.domain.stages import LossReason, Outcome
from salesdesk.services import deals as services
from salesdesk.services.stages import add_pipeline
from salesdesk.store.queries import stages
from salesdesk.ui.board.pane import BoardPane
from salesdesk.ui.context import Ask

NAME = "Renewals"


@pytest.fixture
def desk(qtbot, look, store):
    look(language="en")
    add_pipeline(store, NAME)
    return open_desk(qtbot, store, fill(store, {"alpha": LIST, "beta": PROPOSAL}))


def other(desk) -> list[stages.StageRow]:
    home = desk.context.read(stages.pipelines)[1].id
    return desk.context.read(stages.of_pipeline, home)


def choose(desk, place: int) -> None:
    combo = desk.pane.filters.pipelines
    combo.setCurrentIndex(place)
    combo.activated.emit(place)
    QApplication.processEvents()


def test_one_pipeline_needs_no_switch(qtbot, look, store):
    look(language="en")
    desk = open_desk(qtbot, store, fill(store, {"alpha": LIST}))
    assert not desk.pane.filters.pipelines.isVisible()
    assert desk.pane.subtitle().startswith("New business · Wed 11 Mar 2026")


def test_the_switch_shows_other_columns_and_is_remembered(qtbot, desk):
    assert desk.pane.filters.pipelines.isVisible()
    choose(desk, 1)
    rows = other(desk)
    assert [column.stage.id for column in desk.pane.strip.columns()] == [row.id for row in rows]
    assert desk.pane.subtitle().startswith(NAME)
    assert desk.pane.body.figures.open.text() == "Open: 0 ¥0"
    desk.pane.new_item()
    assert (desk.asked[-1].ask, desk.asked[-1].stage_id) == (Ask.DEAL, rows[0].id)
    again = BoardPane(desk.context)
    qtbot.addWidget(again)
    again.show()
    assert again.subtitle().startswith(NAME)


def test_a_deal_moves_to_another_pipeline_and_back(desk):
    desk.focus("beta")
    rows = other(desk)
    desk.pane.card_actions.pipeline_chosen.emit(rows[0].pipeline_id)
    assert desk.names(PROPOSAL) == []
    choose(desk, 1)
    assert desk.names(rows[0].id) == ["beta"]
    services.step(desk.store, desk.ids["beta"], 1, TODAY)
    desk.pane.refresh()
    assert desk.names(rows[1].id) == ["beta"]
    services.close(desk.store, desk.ids["beta"], Outcome.WON, TODAY)
    desk.pane.refresh()
    assert desk.names(rows[-1].id) == ["beta"], "won in the last stage of its own pipeline"
    assert desk.column(rows[-1].id).head.text().startswith("Order, 1 deal,")


def test_figures_and_chances_are_those_of_the_pipeline_shown(qtbot, desk):
    rows = other(desk)
    firm = builders.account(desk.store, "Other")
    for number in range(20):
        key = builders.deal(desk.store, firm, f"d{number}", stage_id=rows[1].id)
        services.close(desk.store, key, Outcome.LOST, TODAY, reason=LossReason.PRICE)
    desk.pane.refresh()
    QApplication.processEvents()
    shown = desk.pane.body.shown.figures.chances
    assert shown[PROPOSAL].cases.n == 0
    assert set(shown) == {column.stage.id for column in desk.pane.strip.columns()}
    assert desk.pane.filters.off.accessibleName() == "On hold 0 · Lost 0 · Dropped 0"
    choose(desk, 1)
    qtbot.waitUntil(lambda: desk.pane.body.shown.figures is not None)
    assert desk.pane.body.shown.figures.chances[rows[1].id].permille == 0
    desk.pane.filters.off.click()
    assert desk.pane.off_page.model.rowCount() == 20


def test_the_menu_offers_the_other_pipelines(desk):
    columns = [column.stage for column in desk.pane.strip.columns()]
    menu = desk.pane.card_actions.menu(columns, LIST, [("p2", NAME)])
    inside = [action.text() for sub in menu.findChildren(type(menu)) for action in sub.actions()]
    assert NAME in inside
    menu.close()


def test_dropped_cards_stay_in_their_pipeline(desk):
    services.move(desk.store, desk.ids["alpha"], QUOTE, None, TODAY)
    desk.pane.refresh()
    assert desk.names(QUOTE) == ["alpha"]
    assert desk.names(ORDER) == []
