"""The board by keyboard, its filters, its looks inside."""

from datetime import timedelta

import pytest
from board_desk import LIST, OPPORTUNITY, PROPOSAL, QUOTE, TODAY, fill, open_desk, step
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from salesdesk.domain.activities import TaskKind
from salesdesk.domain.dealing import Noun
from salesdesk.services import activities as activity_services
from salesdesk.services import dealing
from salesdesk.services import deals as deal_services
from salesdesk.store.queries import activities
from salesdesk.ui.board.filters import Filter, Show
from salesdesk.ui.context import Ask, Place, Request, Screen

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
PLAN = {"alpha": LIST, "beta": LIST, "gamma": LIST, "delta": PROPOSAL, "echo": OPPORTUNITY}


@pytest.fixture
def desk(qtbot, look, store):
    look(language="en")
    return open_desk(qtbot, store, fill(store, PLAN))


def current(desk) -> str:
    return desk.pane.strip.current().name


def test_arrows_walk_over_cards_and_columns(qtbot, desk):
    desk.focus("alpha")
    desk.press(qtbot, KEY.Key_Down)
    assert current(desk) == "beta"
    desk.press(qtbot, KEY.Key_Right)
    assert current(desk) == "delta"
    desk.press(qtbot, KEY.Key_Right)
    assert current(desk) == "echo"
    desk.press(qtbot, KEY.Key_Left)
    desk.press(qtbot, KEY.Key_Left)
    assert current(desk) == "alpha"
    assert desk.pane.strip.selected_ids() == [desk.ids["alpha"]]
    assert not desk.column(PROPOSAL).view.selectedIndexes()


def test_ctrl_arrows_move_the_card_and_the_focus_follows(qtbot, desk):
    desk.focus("beta")
    desk.press(qtbot, KEY.Key_Right, CTRL)
    assert desk.names(PROPOSAL) == ["beta", "delta"]
    assert current(desk) == "beta"
    assert desk.column(PROPOSAL).view.hasFocus()
    desk.press(qtbot, KEY.Key_Right, CTRL)
    assert desk.names(OPPORTUNITY) == ["beta", "echo"]
    desk.press(qtbot, KEY.Key_Left, CTRL)
    assert desk.names(PROPOSAL) == ["beta", "delta"]


def test_the_first_stage_has_nothing_before_it(qtbot, desk):
    step_before = desk.store.next_undo()
    desk.focus("alpha")
    desk.press(qtbot, KEY.Key_Left, CTRL)
    assert desk.store.next_undo() == step_before


def test_ctrl_up_and_down_order_a_column(qtbot, desk):
    desk.focus("alpha")
    desk.press(qtbot, KEY.Key_Down, CTRL)
    assert desk.names(LIST) == ["beta", "alpha", "gamma"]
    desk.press(qtbot, KEY.Key_Down, CTRL)
    assert desk.names(LIST) == ["beta", "gamma", "alpha"]
    desk.press(qtbot, KEY.Key_Up, CTRL)
    assert desk.names(LIST) == ["beta", "alpha", "gamma"]
    assert current(desk) == "alpha"


def test_enter_opens_and_the_plus_adds_in_its_stage(qtbot, desk):
    desk.focus("delta")
    went = []
    desk.context.went.connect(went.append)
    desk.press(qtbot, KEY.Key_Return)
    assert went == [Place(Screen.DEAL, desk.card("delta").account_id, desk.ids["delta"])]
    desk.press(qtbot, KEY.Key_F2)
    assert (desk.asked[-1].ask, desk.asked[-1].id) == (Ask.DEAL, desk.ids["delta"])
    desk.column(QUOTE).head.added.emit()
    assert (desk.asked[-1].ask, desk.asked[-1].stage_id) == (Ask.DEAL, QUOTE)
    desk.pane.new_item()
    assert desk.asked[-1] == Request(Ask.DEAL, stage_id=LIST)


def test_delete_moves_to_the_bin_and_undo_brings_it_back(qtbot, desk):
    desk.focus("beta")
    desk.press(qtbot, KEY.Key_Delete)
    assert desk.names(LIST) == ["alpha", "gamma"]
    assert current(desk) == "gamma"
    desk.context.undo()
    assert desk.names(LIST) == ["alpha", "beta", "gamma"]


def test_ctrl_d_completes_the_next_step(qtbot, desk):
    desk.focus("beta")
    desk.press(qtbot, KEY.Key_D, CTRL)
    with desk.store.read() as conn:
        assert activities.tasks(conn, deal_id=desk.ids["beta"], kinds=(TaskKind.STEP,)) == []
    assert not desk.card("beta").has_next
    said = []
    desk.context.said.connect(said.append)
    desk.press(qtbot, KEY.Key_D, CTRL)
    assert said[-1].tone == "warn"


def test_space_looks_inside_and_escape_leaves(qtbot, desk):
    desk.focus("alpha")
    desk.press(qtbot, KEY.Key_Space)
    assert desk.pane.body.peek.isVisible()
    desk.press(qtbot, KEY.Key_Down)
    assert desk.column(LIST).view.hasFocus()
    desk.press(qtbot, KEY.Key_Escape)
    assert not desk.pane.body.peek.isVisible()


def test_the_look_inside_counts_consents(qtbot, desk):
    for name, state in (("Kimura", "given"), ("Saeki", "unknown")):
        dealing.save_part(desk.store, Noun.CONSENT, desk.ids["alpha"], None, {"name": name, "state": state}, TODAY)
    desk.focus("alpha")
    desk.press(qtbot, KEY.Key_Space)
    assert "1/2 in favour" in {each.text() for each in desk.pane.body.peek.findChildren(QLabel)}
    desk.focus("beta")
    desk.press(qtbot, KEY.Key_Space)
    desk.press(qtbot, KEY.Key_Space)
    assert "Consents" not in {each.text() for each in desk.pane.body.peek.findChildren(QLabel)}


def test_the_menu_uses_the_same_actions_and_moves_to_any_stage(desk):
    desk.focus("alpha")
    actions = desk.pane.card_actions
    menu = actions.menu(desk.pane.strip.columns()[0].stage and [c.stage for c in desk.pane.strip.columns()], LIST)
    assert actions.by_id["forward"] in menu.actions()
    assert actions.by_id["forward"].shortcut().toString() == "Ctrl+Right"
    actions.stage_chosen.emit(QUOTE)
    assert desk.names(QUOTE) == ["alpha"]
    menu.close()


def test_arrange_puts_the_urgent_first(desk):
    step(desk.store, desk.ids["gamma"], TODAY - timedelta(2))
    desk.pane.refresh()
    desk.focus("alpha")
    desk.pane.card_actions.by_id["arrange"].trigger()
    assert desk.names(LIST)[0] == "gamma"


def test_arrange_by_value_puts_the_big_chances_first(desk):
    deal_services.save_deal(desk.store, desk.ids["beta"], {"probability_permille": 900}, TODAY)
    deal_services.save_deal(desk.store, desk.ids["gamma"], {"amount": 5_000_000}, TODAY)
    desk.pane.refresh()
    desk.focus("alpha")
    desk.pane.card_actions.by_id["by_value"].trigger()
    assert desk.names(LIST) == ["beta", "gamma", "alpha"]
    desk.context.undo()
    assert desk.names(LIST) == ["alpha", "beta", "gamma"]


def test_a_chip_filters_and_counts(desk):
    activity_services.set_done(desk.store, next(iter(tasks_of(desk, "beta"))), done=True)
    desk.pane.refresh()
    filters = desk.pane.filters
    assert filters.chips[Show.NO_STEP].text() == "No next step 1"
    assert filters.chips[Show.ALL].text() == "All 5"
    filters.choose(Show.NO_STEP)
    assert desk.names(LIST) == ["beta"]
    assert desk.names(PROPOSAL) == []
    filters.clear()
    assert desk.names(LIST) == ["alpha", "beta", "gamma"]


def tasks_of(desk, name: str) -> list[str]:
    with desk.store.read() as conn:
        return [task.id for task in activities.tasks(conn, deal_id=desk.ids[name])]


def test_words_and_segments_filter(desk):
    desk.pane.filters.text.setText("ＡＬＰＨ")
    assert desk.names(LIST) == ["alpha"]
    desk.pane.filters.text.setText("東海 gam")
    assert desk.names(LIST) == ["gamma"]
    desk.pane.filters.text.clear()
    segments = desk.pane.filters.segments
    assert [segments.itemData(place) for place in range(segments.count())] == ["", "製造"]
    segments.setCurrentIndex(1)
    assert desk.pane.filters.filter() == Filter(segment="製造")
    assert desk.names(LIST) == ["alpha", "beta", "gamma"]


def test_a_moved_card_stays_in_sight_with_a_note(qtbot, desk):
    step(desk.store, desk.ids["alpha"], TODAY - timedelta(1))
    desk.pane.refresh()
    desk.pane.filters.choose(Show.ACTION)
    assert desk.names(LIST) == ["alpha"]
    desk.focus("alpha")
    desk.press(qtbot, KEY.Key_Right, CTRL)
    for task in tasks_of(desk, "alpha"):
        desk.context.attempt(activity_services.snooze, task, TODAY + timedelta(3))
    assert desk.names(PROPOSAL) == ["alpha"]
    desk.pane.grab()
    desk.pane.filters.choose(Show.CLOSING)
    assert desk.names(PROPOSAL) == []


def test_filters_and_reloads_keep_the_scroll(qtbot, look, store):
    look(language="en")
    plan = {f"deal {number:02}": LIST for number in range(40)}
    desk = open_desk(qtbot, store, fill(store, plan))
    bar = desk.column(LIST).view.verticalScrollBar()
    bar.setValue(900)
    desk.pane.filters.choose(Show.NO_STEP)
    assert bar.maximum() == 0
    desk.pane.filters.choose(Show.ALL)
    assert bar.value() == 900
    desk.pane.refresh()
    assert bar.value() == 900


def test_a_reload_keeps_the_selection(desk):
    desk.focus("beta")
    desk.pane.refresh()
    assert current(desk) == "beta"
    assert desk.pane.strip.selected_ids() == [desk.ids["beta"]]


def test_a_place_selects_its_deal(desk):
    desk.pane.show_place(Place(Screen.BOARD, deal_id=desk.ids["echo"]))
    assert current(desk) == "echo"
    desk.pane.filters.choose(Show.STUCK)
    desk.pane.show_place(Place(Screen.BOARD, deal_id=desk.ids["delta"]))
    assert current(desk) == "delta"


def test_the_focused_deal_is_the_place(desk):
    desk.focus("echo")
    assert desk.context.place == Place(Screen.BOARD, desk.card("echo").account_id, desk.ids["echo"])


def test_an_empty_board_says_what_to_do(qtbot, look, store):
    look(language="en")
    desk = open_desk(qtbot, store, {})
    assert desk.pane.empty.isVisible()
    desk.pane.empty.button.click()
    assert desk.asked[-1].ask is Ask.DEAL


def test_the_hint_of_keys_comes_with_the_focus_and_names_are_spoken(desk):
    desk.focus("alpha")
    QApplication.processEvents()
    view = desk.column(LIST).view
    spoken = view.model().data(view.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
    assert "alpha" in spoken
    assert "東海精密工業" in spoken
    assert "Decision maker" in spoken
    for column in desk.pane.strip.columns():
        assert column.view.accessibleName()
        assert column.head.accessibleName()
