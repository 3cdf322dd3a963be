"""The key-person map: drawing, dragging a card onto a boss, walking with the keys, gaps that become tasks."""

from datetime import timedelta

import pytest
from map_desk import NO_BUTTON, Desk
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication

import builders
from salesdesk.domain.activities import TaskKind
from salesdesk.domain.coverage import Finding
from salesdesk.services import company
from salesdesk.services import people as people_services
from salesdesk.ui.context import Ask, Context, Place, Screen
from salesdesk.ui.orgmap.boss_dialog import BossDialog
from salesdesk.ui.orgmap.lens import Lens
from salesdesk.ui.orgmap.pane import PeopleMapPane
from salesdesk.ui.settings import Preferences


@pytest.fixture
def desk(store, qtbot, look):
    return Desk(store, qtbot)


def test_everybody_has_a_card_that_can_be_read_aloud(desk):
    assert set(desk.view.people_scene.people) == set(desk.ids.values())
    desk.view.choose(desk.ids["head"])
    spoken = desk.view.accessibleDescription()
    for word in ("木村", "管理本部長", "大野"):
        assert word in spoken
    assert desk.pane.subtitle() == "東海精密工業 株式会社"


def test_dropping_a_card_on_another_sets_the_boss_and_undo_takes_it_back(desk):
    desk.drag("it", desk.middle("president"))
    assert desk.row("it").reports_to_id == desk.ids["president"]
    assert desk.said[-1].undo
    spot = {spot.id: spot for spot in desk.view.people_scene.picture.spots}[desk.ids["it"]]
    assert spot.boss_id == desk.ids["president"]
    desk.context.undo()
    assert desk.row("it").reports_to_id is None


def test_a_card_let_go_outside_its_row_snaps_back(desk):
    card = desk.view.people_scene.card(desk.ids["it"])
    before = card.pos()
    desk.drag("it", desk.middle("it") + QPoint(260, 200))
    assert card.pos() == before
    assert card.opacity() == 1
    assert desk.row("it").reports_to_id is None
    assert desk.said == []


def test_a_boss_cannot_report_to_those_below_and_a_sentence_says_why(desk):
    desk.drag("president", desk.middle("clerk"))
    assert desk.row("president").reports_to_id is None
    assert desk.said[-1].tone == "warn"
    assert desk.said[-1].text


def test_dropping_on_the_boss_one_has_changes_nothing(desk):
    desk.drag("head", desk.middle("president"))
    assert desk.said == []


def test_escape_ends_a_drag(desk, qtbot):
    start = desk.middle("it")
    desk.mouse(QEvent.Type.MouseButtonPress, start)
    desk.mouse(QEvent.Type.MouseMove, start + QPoint(30, 10), NO_BUTTON)
    desk.mouse(QEvent.Type.MouseMove, desk.middle("president"), NO_BUTTON)
    qtbot.keyClick(desk.view, Qt.Key.Key_Escape)
    desk.mouse(QEvent.Type.MouseButtonRelease, desk.middle("president"))
    assert desk.row("it").reports_to_id is None


def test_arrows_walk_the_lines_and_enter_opens_the_person(desk, qtbot):
    desk.view.choose(desk.ids["clerk"])
    for key, who in ((Qt.Key.Key_Up, "head"), (Qt.Key.Key_Up, "president"), (Qt.Key.Key_Down, "head"),
                     (Qt.Key.Key_Right, "it"), (Qt.Key.Key_Left, "head")):
        qtbot.keyClick(desk.view, key)
        assert desk.view.current() == desk.ids[who], key
    qtbot.keyClick(desk.view, Qt.Key.Key_Return)
    assert desk.gone == [Place(Screen.PROFILE, account_id=desk.account, person_id=desk.ids["head"])]
    qtbot.keyClick(desk.view, Qt.Key.Key_F2)
    assert (desk.asked[-1].ask, desk.asked[-1].id) == (Ask.PERSON, desk.ids["head"])


def test_delete_moves_to_the_bin_and_the_card_goes(desk, qtbot):
    desk.view.choose(desk.ids["clerk"])
    qtbot.keyClick(desk.view, Qt.Key.Key_Delete)
    assert desk.view.people_scene.card(desk.ids["clerk"]) is None
    desk.context.undo()
    assert desk.view.people_scene.card(desk.ids["clerk"]) is not None


def test_the_menu_offers_what_the_mouse_can_do(desk):
    desk.view.choose(desk.ids["head"])
    actions = desk.pane.commands.actions
    menu = desk.pane.commands.menu()
    assert [action.objectName() for action in menu.actions() if not action.isSeparator()] == [
        "open", "edit", "log", "boss", "no_boss", "stand", "objection", "trust", "delegation", "line", "next_line",
        "home", "delete"]
    actions.by_id["no_boss"].trigger()
    assert desk.row("head").reports_to_id is None
    actions.by_id["log"].trigger()
    assert desk.asked[-1].ask is Ask.LOG
    assert desk.asked[-1].person_id == desk.ids["head"]


def test_the_boss_dialog_offers_nobody_from_below(desk, qtbot):
    desk.pane.commands.choose_boss([desk.ids["head"]])
    dialog = desk.view.findChild(BossDialog)
    names = [dialog.choice.itemText(place) for place in range(dialog.choice.count())]
    assert not any("田中" in name for name in names)
    dialog.choice.set_value(desk.ids["it"])
    dialog.buttons.button(dialog.buttons.StandardButton.Ok).click()
    assert desk.row("head").reports_to_id == desk.ids["it"]


def test_gaps_become_tasks_and_are_marked_as_taken_up(desk):
    builders.visit(desk.store, desk.account, desk.ids["head"], at=builders.NOW - timedelta(days=42))
    desk.pane.refresh()
    rows = desk.pane.panel.gap_rows()
    found = [row.advice.gap.finding for row in rows]
    assert found[:2] == [Finding.SINGLE_THREAD, Finding.DECIDER_SILENT]
    assert Finding.ROLE_UNKNOWN in found
    silent = rows[1].advice
    rows[1].taken.emit(silent)
    task = desk.tasks()[0]
    assert (task.kind, task.person_id, task.due_on) == (
        TaskKind.STEP, desk.ids["head"], builders.TODAY + timedelta(days=7))
    again = {row.advice.gap.finding: row.planned for row in desk.pane.panel.gap_rows()}
    assert again[Finding.DECIDER_SILENT]
    unknown = next(row for row in desk.pane.panel.gap_rows() if row.advice.gap.finding is Finding.ROLE_UNKNOWN)
    unknown.taken.emit(unknown.advice)
    assert TaskKind.QUESTION in {row.kind for row in desk.tasks()}


def test_colours_change_with_the_lens_and_the_legend_follows(desk):
    before = desk.pane.legend.accessibleDescription()
    desk.pane.chips[Lens.DEPTH].click()
    assert desk.pane.legend.accessibleDescription() != before
    image = desk.view.grab().toImage()
    desk.pane.chips[Lens.SUPPORT].click()
    assert desk.view.grab().toImage() != image


def test_zoom_stays_in_bounds_and_ctrl_0_fits(desk, qtbot):
    for _ in range(40):
        qtbot.keyClick(desk.view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert desk.view.transform().m11() == pytest.approx(3.0)
    for _ in range(60):
        qtbot.keyClick(desk.view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert desk.view.transform().m11() == pytest.approx(0.15)
    desk.view.grab()
    qtbot.keyClick(desk.view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert desk.view.transform().m11() == 1


def test_a_place_brings_its_account_and_person(desk, store):
    other = builders.account(store, "北浜商事")
    key = builders.person(store, other, "北浜", "一郎")
    desk.pane.show_place(Place(Screen.PEOPLE_MAP, account_id=other, person_id=key))
    assert (desk.pane.account_id(), desk.view.current()) == (other, key)
    assert list(desk.view.people_scene.people) == [key]


def test_a_place_asked_for_while_hidden_is_shown_later(desk, store):
    other = builders.account(store, "北浜商事")
    builders.person(store, other, "北浜", "一郎")
    desk.pane.hide()
    desk.pane.show_place(Place(Screen.PEOPLE_MAP, account_id=other))
    desk.pane.show()
    assert [row.family for row in desk.view.people_scene.people.values()] == ["北浜"]
    assert desk.pane.focusWidget() is desk.view


def test_on_opening_who_decides_is_selected_and_only_then(desk):
    assert desk.view.current() == desk.ids["head"]
    desk.view.choose("")
    desk.pane.refresh()
    assert desk.view.current() == ""


def test_the_tab_key_selects_the_first_person(desk, qtbot):
    desk.view.choose("")
    last = desk.pane.tools.kinds["informal"]
    last.setFocus()
    qtbot.keyClick(last, Qt.Key.Key_Tab)
    assert desk.view.hasFocus()
    assert desk.view.current() == next(iter(desk.view.people_scene.people))


def test_an_account_without_people_has_one_button(desk, store):
    other = builders.account(store, "北浜商事")
    desk.pane.show_place(Place(Screen.PEOPLE_MAP, account_id=other))
    assert desk.pane.stack.currentWidget() is desk.pane.empty
    desk.pane.empty.button.click()
    assert (desk.asked[-1].ask, desk.asked[-1].account_id) == (Ask.PERSON, other)


def test_without_accounts_it_offers_the_first_one(store, qtbot, look):
    context = Context(store, Preferences(language="ja"), lambda: builders.TODAY)
    asked = []
    context.asked.connect(asked.append)
    pane = PeopleMapPane(context)
    qtbot.addWidget(pane)
    pane.show()
    pane.empty.button.click()
    assert asked[-1].ask is Ask.ACCOUNT


def test_the_account_where_most_people_are_known_is_shown_first(store, qtbot, look):
    few, many = builders.account(store, "少ない"), builders.account(store, "多い")
    for account, count in ((few, 1), (many, 3)):
        for number in range(count):
            builders.person(store, account, f"人{number}")
    pane = PeopleMapPane(Context(store, Preferences(language="ja"), lambda: builders.TODAY))
    qtbot.addWidget(pane)
    pane.show()
    assert pane.account_id() == many


@pytest.mark.parametrize(("mode", "percent", "language"), [("dark", 130, "ja"), ("light", 90, "en")])
def test_every_look_redraws_the_map(desk, look, mode, percent, language):
    before = desk.view.grab().toImage()
    look(mode, percent, language)
    QApplication.processEvents()
    assert desk.view.grab().toImage() != before
    assert len(desk.view.people_scene.picture.spots) == 4


def test_a_card_tells_who_of_ours_knows_somebody(desk):
    company.save_tie(desk.store, desk.account, None, {
        "own_name": "高橋", "person_id": desk.ids["it"], "how": "同窓"})
    company.save_tie(desk.store, desk.account, None, {"own_name": "佐藤", "person_id": desk.ids["head"]})
    people_services.save_person(desk.store, desk.ids["head"], {"our_tie": "高橋部長と同窓"})
    desk.pane.refresh()
    cards = {who: desk.view.people_scene.card(key) for who, key in desk.ids.items()}
    assert [cards[who].row.our_tie for who in ("it", "head", "clerk")] == ["高橋 · 同窓", "高橋部長と同窓", ""]


def test_choosing_another_account_shows_its_people(desk, store, qtbot):
    builders.person(store, builders.account(store, "北浜商事"), "北浜")
    desk.pane.chooser.showPopup()
    place = desk.pane.chooser.findText("北浜商事")
    desk.pane.chooser.hidePopup()
    desk.pane.chooser.activated.emit(place)
    assert [row.family for row in desk.view.people_scene.people.values()] == ["北浜"]
