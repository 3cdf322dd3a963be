"""Hands on the map: lines from a dot, cards moved aside, frames, menus, walking lines, finding, the small map."""

import pytest
from map_desk import LEFT, NO_BUTTON, Desk
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import builders
from salesdesk.domain.actions import Action
from salesdesk.domain.people import Role
from salesdesk.domain.relations import LineKind
from salesdesk.services import lines, relations
from salesdesk.services import people as people_services
from salesdesk.ui.context import Ask

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


@pytest.fixture
def desk(store, qtbot, look):
    made = Desk(store, qtbot)
    yield made
    while QApplication.activePopupWidget() is not None:
        QApplication.activePopupWidget().close()


def free(desk) -> QPoint:
    """A place with no card and no line below it."""
    rect = desk.view.viewport().rect()
    return QPoint(rect.right() - 6, rect.bottom() - 6)


def draw(desk, start, end):
    desk.click(desk.middle(start))
    desk.pull(desk.dot(start), desk.middle(end))


def test_the_dot_draws_an_influence_that_enter_takes(desk, qtbot):
    draw(desk, "it", "head")
    menu = desk.menu()
    assert menu.accessibleName()
    assert desk.lines() == []
    qtbot.keyClick(menu, Key.Key_Return)
    row, = desk.lines()
    assert (row.from_id, row.to_id, row.kind, row.strength) == (
        desk.ids["it"], desk.ids["head"], LineKind.INFLUENCE, 2)
    assert desk.view.picked.line() == row.id
    desk.context.undo()
    assert desk.lines() == []


@pytest.mark.parametrize(("digit", "kind", "strength"), [
    (Key.Key_1, LineKind.INFLUENCE, 1), (Key.Key_3, LineKind.INFLUENCE, 3), (Key.Key_4, LineKind.CONFLICT, 2),
    (Key.Key_5, LineKind.INFORMAL, 2)])
def test_a_digit_takes_another_kind(desk, qtbot, digit, kind, strength):
    draw(desk, "it", "head")
    qtbot.keyClick(desk.menu(), digit)
    row, = desk.lines()
    assert (row.kind, row.strength) == (kind, strength)


def test_a_line_let_go_on_free_ground_or_left_with_escape_is_none(desk, qtbot):
    draw(desk, "it", "head")
    qtbot.keyClick(desk.menu(), Key.Key_Escape)
    desk.pull(desk.dot("it"), free(desk))
    assert desk.menu() is None
    desk.pull(desk.dot("it"), desk.middle("head"), release=False)
    assert desk.view.marks.line() is not None
    qtbot.keyClick(desk.view, Key.Key_Escape)
    desk.mouse(QEvent.Type.MouseButtonRelease, desk.middle("head"))
    assert (desk.menu(), desk.view.marks.line(), desk.lines()) == (None, None, [])


def test_drawing_again_changes_the_line_there_is(desk, qtbot):
    old = lines.save_line(desk.store, None, {
        "from_id": desk.ids["head"], "to_id": desk.ids["it"], "kind": "conflict", "reason": "予算"})
    desk.pane.refresh()
    draw(desk, "it", "head")
    qtbot.keyClick(desk.menu(), Key.Key_4)
    assert [(row.id, row.reason) for row in desk.lines()] == [(old, "予算")]


def test_the_keys_draw_a_line(desk, qtbot):
    desk.view.choose(desk.ids["it"])
    qtbot.keyClick(desk.view, Key.Key_L, CTRL)
    assert desk.view.pen.drawing
    qtbot.keyClick(desk.view, Key.Key_Left)
    assert desk.view.pen.target == desk.ids["head"]
    assert desk.view.current() == desk.ids["it"]
    qtbot.keyClick(desk.view, Key.Key_Return)
    qtbot.keyClick(desk.menu(), Key.Key_Return)
    assert [(row.from_id, row.to_id) for row in desk.lines()] == [(desk.ids["it"], desk.ids["head"])]
    qtbot.keyClick(desk.view, Key.Key_L, CTRL)
    qtbot.keyClick(desk.view, Key.Key_Up)
    qtbot.keyClick(desk.view, Key.Key_Escape)
    assert not desk.view.pen.drawing
    assert desk.view.marks.line() is None


def test_lines_are_walked_changed_and_deleted_with_the_keys(desk, qtbot):
    one = lines.save_line(desk.store, None, {
        "from_id": desk.ids["it"], "to_id": desk.ids["head"], "kind": "influence", "strength": 3})
    other = lines.save_line(desk.store, None, {
        "from_id": desk.ids["clerk"], "to_id": desk.ids["it"], "kind": "informal", "reason": "同期"})
    desk.pane.refresh()
    desk.view.choose(desk.ids["it"])
    seen = []
    for _ in range(3):
        qtbot.keyClick(desk.view, Key.Key_L, CTRL | SHIFT)
        seen.append(desk.view.picked.line())
    assert seen == [one, other, one]
    assert "佐伯" in desk.view.accessibleDescription()
    qtbot.keyClick(desk.view, Key.Key_Return)
    assert (desk.asked[-1].ask, desk.asked[-1].id) == (Ask.LINE, one)
    qtbot.keyClick(desk.view, Key.Key_F2)
    assert len(desk.asked) == 2
    qtbot.keyClick(desk.view, Key.Key_Delete)
    assert [row.id for row in desk.lines()] == [other]
    assert desk.view.current() == desk.ids["it"]
    desk.context.undo()
    assert len(desk.lines()) == 2
    qtbot.keyClick(desk.view, Key.Key_L, CTRL | SHIFT)
    qtbot.keyClick(desk.view, Key.Key_Escape)
    assert desk.view.picked.line() == ""


def test_a_line_not_drawn_cannot_be_walked_to_or_deleted(desk, qtbot):
    line = lines.save_line(desk.store, None, {
        "from_id": desk.ids["it"], "to_id": desk.ids["head"], "kind": "influence"})
    desk.pane.refresh()
    desk.view.choose(desk.ids["it"])
    qtbot.keyClick(desk.view, Key.Key_L, CTRL | SHIFT)
    assert desk.view.picked.line() == line
    desk.view.people_scene.show_kinds(frozenset({"boss"}))
    assert desk.view.picked.line() == ""
    qtbot.keyClick(desk.view, Key.Key_L, CTRL | SHIFT)
    assert desk.view.picked.line() == ""
    assert [row.id for row in desk.lines()] == [line]


def test_after_a_card_has_gone_the_keys_act_on_the_one_above(desk, qtbot):
    desk.view.choose(desk.ids["clerk"])
    qtbot.keyClick(desk.view, Key.Key_Delete)
    assert desk.view.current() == desk.ids["head"]
    qtbot.keyClick(desk.view, Key.Key_Delete)
    assert desk.view.current() == desk.ids["president"]


def test_the_menu_of_a_line_changes_it(desk):
    line = lines.save_line(desk.store, None, {
        "from_id": desk.ids["it"], "to_id": desk.ids["head"], "kind": "influence"})
    desk.pane.refresh()
    for words, expected in (("3", {"strength": 3}), ("対立", {"kind": LineKind.CONFLICT})):
        menu = desk.pane.commands.lines.menu(line)
        named = [action for action in menu.actions() if words in action.text() or (
            words == "対立" and "Conflict" in action.text())]
        named[0].trigger()
        row, = desk.lines()
        assert {name: getattr(row, name) for name in expected} == expected


def test_a_card_pulled_aside_in_its_row_stays_there(desk):
    card = desk.view.people_scene.card(desk.ids["it"])
    home = card.pos()
    start = desk.middle("it")
    desk.pull(start, start + QPoint(120, 6), release=False)
    landing = desk.view.marks.landing()
    assert landing.left() == pytest.approx(home.x() + 120, abs=2)
    assert landing.top() == home.y()
    desk.mouse(QEvent.Type.MouseButtonRelease, start + QPoint(120, 6))
    assert (card.pos().x(), card.pos().y()) == (pytest.approx(landing.left(), abs=1), home.y())
    assert desk.row("it").map_x == pytest.approx(120, abs=2)
    assert desk.said[-1].undo
    desk.context.undo()
    assert (card.pos(), desk.row("it").map_x) == (home, 0)
    desk.context.redo()
    desk.pane.commands.actions.by_id["tidy"].trigger()
    assert desk.row("it").map_x == 0


def test_a_card_is_never_pushed_onto_its_neighbour_and_goes_home(desk, qtbot):
    scene = desk.view.people_scene
    start = desk.middle("it")
    desk.pull(start, start - QPoint(100, 0))
    neighbour = scene.card(desk.ids["head"])
    assert scene.card(desk.ids["it"]).pos().x() >= neighbour.pos().x() + neighbour.box().width()
    assert desk.said == []
    desk.pull(start, start + QPoint(80, 0))
    assert desk.row("it").map_x > 0
    desk.view.choose(desk.ids["it"])
    desk.pane.commands.actions.by_id["home"].trigger()
    assert desk.row("it").map_x == 0


def test_the_keys_move_a_card_aside_as_far_as_there_is_room(desk, qtbot):
    desk.view.choose(desk.ids["it"])
    for expected in (24, 48):
        qtbot.keyClick(desk.view, Key.Key_Right, CTRL | SHIFT)
        assert desk.row("it").map_x == expected
    for expected in (24, 0):
        qtbot.keyClick(desk.view, Key.Key_Left, CTRL | SHIFT)
        assert desk.row("it").map_x == expected
    steps = desk.store.next_undo()
    qtbot.keyClick(desk.view, Key.Key_Left, CTRL | SHIFT)
    assert desk.store.next_undo() == steps
    assert desk.view.current() == desk.ids["it"]


def test_a_frame_chooses_several_and_one_drop_gives_them_a_boss(desk):
    president = builders.person(desk.store, desk.account, "森", title="取締役")
    desk.pane.refresh()
    rows = sorted((desk.view.people_scene.card(desk.ids[who]) for who in ("head", "it")), key=lambda card: card.x())
    first = desk.view.mapFromScene(rows[0].pos()) - QPoint(4, 4)
    last = desk.view.mapFromScene(rows[-1].pos() + QPointF(40, 40))
    desk.pull(first, last)
    assert set(desk.view.picked.cards()) == {desk.ids["head"], desk.ids["it"]}
    desk.pull(desk.middle("it"), desk.on_map(president))
    assert {desk.row(who).reports_to_id for who in ("head", "it")} == {president}
    desk.context.undo()
    assert (desk.row("head").reports_to_id, desk.row("it").reports_to_id) == (desk.ids["president"], None)


def test_a_click_on_one_of_several_chooses_it_alone_and_ground_chooses_nothing(desk):
    desk.click(desk.middle("head"))
    desk.click(desk.middle("it"), CTRL)
    assert desk.view.picked.cards() == (desk.ids["head"], desk.ids["it"])
    desk.click(desk.middle("clerk"), SHIFT)
    assert len(desk.view.picked.cards()) == 3
    desk.click(desk.middle("clerk"), CTRL)
    assert len(desk.view.picked.cards()) == 2
    desk.click(desk.middle("it"))
    assert desk.view.picked.cards() == (desk.ids["it"],)
    desk.click(free(desk))
    assert (desk.view.picked.cards(), desk.view.current()) == ((), "")


def test_a_ring_of_several_is_refused_with_its_names_in_order(desk):
    desk.click(desk.middle("president"))
    desk.click(desk.middle("it"), CTRL)
    desk.pull(desk.middle("it"), desk.middle("clerk"))
    assert desk.said[-1].tone == "warn"
    assert "大野 隆 → 田中 隆 → 木村 隆 → 大野 隆" in desk.said[-1].text
    assert desk.row("it").reports_to_id is None


def test_several_get_a_role_or_go_to_the_bin_in_one_step(desk, qtbot):
    qtbot.keyClick(desk.view, Key.Key_A, CTRL)
    assert len(desk.view.picked.cards()) == 4
    menu = desk.pane.commands.menu()
    roles = next(action.menu() for action in menu.actions() if action.menu() is not None)
    roles.actions()[list(Role).index(Role.USER)].trigger()
    assert desk.store.next_undo().count == 4
    desk.context.undo()
    qtbot.keyClick(desk.view, Key.Key_Delete)
    assert desk.view.people_scene.people == {}
    desk.context.undo()
    assert len(desk.view.people_scene.people) == 4


def test_shift_arrows_add_and_ctrl_arrows_step_past(desk, qtbot):
    desk.view.choose(desk.ids["clerk"])
    qtbot.keyClick(desk.view, Key.Key_Up, SHIFT)
    assert desk.view.picked.cards() == (desk.ids["clerk"], desk.ids["head"])
    qtbot.keyClick(desk.view, Key.Key_Right, CTRL)
    assert (desk.view.current(), len(desk.view.picked.cards())) == (desk.ids["it"], 2)
    qtbot.keyClick(desk.view, Key.Key_Space, CTRL)
    assert desk.view.picked.cards()[-1] == desk.ids["it"]
    qtbot.keyClick(desk.view, Key.Key_Escape)
    assert desk.view.picked.cards() == (desk.ids["it"],)


def test_the_boss_of_several_is_chosen_in_the_dialog(desk, qtbot):
    desk.view.picked.choose_many([desk.ids["clerk"], desk.ids["it"]])
    desk.pane.commands.actions.by_id["boss"].trigger()
    from salesdesk.ui.orgmap.boss_dialog import BossDialog

    dialog = desk.view.findChild(BossDialog)
    offered = {dialog.choice.itemText(place).split()[0] for place in range(1, dialog.choice.count())}
    assert offered == {"大野", "木村"}
    dialog.choice.set_value(desk.ids["president"])
    dialog.buttons.button(dialog.buttons.StandardButton.Ok).click()
    assert {desk.row(who).reports_to_id for who in ("clerk", "it")} == {desk.ids["president"]}


def test_a_vacancy_is_dragged_filled_and_deleted(desk, qtbot):
    key = relations.save_vacancy(desk.store, desk.account, None, {"role": "sc", "name": "購買課の担当者"})
    desk.pane.refresh()
    desk.pull(desk.on_map(key), desk.middle("clerk"))
    assert desk.vacant()[0].reports_to_id == desk.ids["clerk"]
    desk.pull(desk.middle("it"), desk.on_map(key))
    assert desk.vacant() == []
    desk.context.undo()
    desk.view.choose(key)
    qtbot.keyClick(desk.view, Key.Key_Return)
    assert (desk.asked[-1].ask, desk.asked[-1].id) == (Ask.FILL_VACANCY, key)
    qtbot.keyClick(desk.view, Key.Key_F2)
    assert (desk.asked[-1].ask, desk.asked[-1].id) == (Ask.VACANCY, key)
    qtbot.keyClick(desk.view, Key.Key_Delete)
    assert desk.vacant() == []
    assert desk.store.next_undo().action == Action.DELETE_VACANCY


def test_the_menus_come_by_the_key_and_by_the_mouse(desk, qtbot):
    desk.view.choose(desk.ids["head"])
    QApplication.sendEvent(desk.view, QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, QPoint(), desk.view.mapToGlobal(QPoint())))
    names = [action.objectName() for action in desk.menu().actions()]
    assert "stand" in names
    desk.menu().close()
    QApplication.sendEvent(desk.view.viewport(), QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, free(desk), desk.view.viewport().mapToGlobal(free(desk))))
    names = [action.objectName() for action in desk.menu().actions() if action.objectName()]
    assert names == ["new_person", "new_vacancy", "all", "fit", "tidy"]
    desk.menu().close()
    for name, ask in (("stand", Ask.STAND), ("objection", Ask.OBJECTION), ("trust", Ask.TRUST),
                      ("delegation", Ask.DELEGATION)):
        desk.pane.commands.actions.by_id[name].trigger()
        assert (desk.asked[-1].ask, desk.asked[-1].person_id) == (ask, desk.ids["head"])
    desk.pane.commands.actions.by_id["new_vacancy"].trigger()
    assert (desk.asked[-1].ask, desk.asked[-1].account_id) == (Ask.VACANCY, desk.account)


def test_shift_f10_opens_the_menu(desk, qtbot):
    desk.view.choose(desk.ids["head"])
    QTest.keyClick(desk.pane.window().windowHandle(), Key.Key_F10, SHIFT)
    assert desk.menu() is not None


def test_a_double_click_opens_the_profile_or_the_line(desk):
    desk.click(desk.middle("head"))
    desk.mouse(QEvent.Type.MouseButtonDblClick, desk.middle("head"))
    assert desk.gone[-1].person_id == desk.ids["head"]
    line = lines.save_line(desk.store, None, {
        "from_id": desk.ids["it"], "to_id": desk.ids["head"], "kind": "influence"})
    desk.pane.refresh()
    between = (desk.middle("it") + desk.middle("head")) / 2
    desk.click(between)
    assert desk.view.picked.line() == line
    desk.mouse(QEvent.Type.MouseButtonDblClick, between)
    assert (desk.asked[-1].ask, desk.asked[-1].id) == (Ask.LINE, line)


def test_the_middle_button_and_space_move_the_picture(desk, qtbot):
    desk.view.zoom_by(3.0)
    bar = desk.view.verticalScrollBar()
    bar.setValue(100)
    desk.pull(QPoint(300, 300), QPoint(300, 260), button=Qt.MouseButton.MiddleButton)
    assert bar.value() == 140
    QTest.keyPress(desk.view, Key.Key_Space)
    desk.pull(QPoint(300, 300), QPoint(300, 320))
    QTest.keyRelease(desk.view, Key.Key_Space)
    assert bar.value() == 120
    desk.pull(QPoint(300, 300), QPoint(300, 340))
    assert bar.value() == 120


def test_the_wheel_scrolls_and_with_shift_across(desk):
    desk.view.zoom_by(3.0)
    for keys, bar in ((SHIFT, desk.view.horizontalScrollBar()), (Qt.KeyboardModifier.NoModifier,
                                                               desk.view.verticalScrollBar())):
        bar.setValue(0)
        place = QPointF(300, 300)
        QApplication.sendEvent(desk.view.viewport(), QWheelEvent(
            place, desk.view.viewport().mapToGlobal(place), QPoint(), QPoint(0, -120), NO_BUTTON, keys,
            Qt.ScrollPhase.NoScrollPhase, False))
        assert bar.value() > 0


@pytest.mark.parametrize(("typed", "who"), [
    ("さえき", "it"), ("佐伯", "it"), ("佐伯美香", "it"), ("サエキ", "it"), ("Smith", "smith"), ("総務", "clerk")])
def test_somebody_is_found_by_kanji_kana_and_latin(desk, qtbot, typed, who):
    people_services.save_person(desk.store, desk.ids["it"], {
        "family_reading": "さえき", "given": "美香", "given_reading": "みか"})
    desk.ids["smith"] = builders.person(desk.store, desk.account, "Smith", "Anna")
    desk.pane.refresh()
    field = desk.pane.filter_field()
    field.setFocus()
    field.setText(typed)
    finder = desk.pane.corner.finder
    assert finder.matches() == (desk.ids[who],)
    assert desk.view.current() == desk.ids[who]
    assert len(desk.view.marks.found()) == 1
    qtbot.keyClick(field, Key.Key_Escape)
    assert finder.isHidden()
    assert not desk.view.marks.found()


def test_enter_walks_what_was_found(desk, qtbot):
    desk.view.choose("")
    field = desk.pane.filter_field()
    field.setText("長")
    finder = desk.pane.corner.finder
    assert len(finder.matches()) == 4
    seen = [desk.view.current()]
    for _ in range(4):
        qtbot.keyClick(field, Key.Key_Return)
        seen.append(desk.view.current())
    assert seen == [*finder.matches(), finder.matches()[0]]
    qtbot.keyClick(field, Key.Key_Return, SHIFT)
    assert desk.view.current() == finder.matches()[-1]
    desk.view.setFocus()
    desk.view.choose(desk.ids["head"])
    qtbot.keyClick(desk.view, Key.Key_Escape)
    assert finder.isHidden()
    assert not desk.view.marks.found()
    desk.pane.filter_field()
    field.setText("居ない人")
    assert finder.matches() == ()
    assert field.accessibleDescription() == finder.number.text() != ""


def test_the_small_map_comes_with_many_people_and_moves_the_view(store, qtbot, look):
    desk = Desk(store, qtbot)
    minimap, button = desk.pane.corner.minimap, desk.pane.corner.overview
    assert (minimap.isVisible(), button.isVisible()) == (False, False)
    for number in range(60):
        builders.person(store, desk.account, f"人{number:02}", title="主任")
    desk.pane.refresh()
    desk.view.zoom_by(2.0)
    assert (minimap.isVisible(), button.isVisible()) == (True, True)
    desk.view.verticalScrollBar().setValue(0)
    before = minimap.seen()
    assert not minimap.grab().isNull()
    whole = desk.pane.corner.whole
    whole.click()
    high = desk.view.people_scene.picture.height * desk.view.transform().m11()
    assert high <= desk.view.maximumViewportSize().height()
    whole.click()
    assert desk.view.transform().m11() >= 0.85
    desk.view.zoom_by(2.0)
    QTest.mouseClick(minimap, LEFT, pos=QPoint(minimap.width() - 10, minimap.height() - 10))
    assert desk.view.verticalScrollBar().value() > 0
    assert minimap.seen() != before
    button.click()
    assert not minimap.isVisible()
    assert desk.context.preferences.map_overview is False
    button.click()
    assert minimap.isVisible()


def test_everybody_is_seen_at_once_however_wide_the_map_is(store, qtbot, look):
    desk = Desk(store, qtbot)
    for number in range(40):
        boss = builders.person(store, desk.account, f"部{number:02}", title="部長")
        builders.person(store, desk.account, f"員{number:02}", title="主任", reports_to_id=boss)
    desk.pane.refresh()
    desk.pane.corner.whole.click()
    scale = desk.view.transform().m11()
    assert scale < 0.15
    assert desk.view.people_scene.picture.width * scale <= desk.view.maximumViewportSize().width()


def test_a_department_is_folded_and_found_inside(desk, qtbot):
    from salesdesk.services import accounts

    key = accounts.save_department(desk.store, desk.account, None, {"name": "総務部"})
    for who in ("clerk", "it"):
        people_services.save_person(desk.store, desk.ids[who], {"department_id": key})
    desk.pane.refresh()
    desk.view.choose(desk.ids["clerk"])
    fold = next(action for action in desk.pane.commands.menu().actions() if action.objectName() == "fold")
    assert "総務部" in fold.text()
    fold.trigger()
    assert desk.view.current() == key
    assert desk.view.people_scene.card(desk.ids["it"]) is None
    qtbot.keyClick(desk.view, Key.Key_Return)
    assert desk.view.people_scene.card(desk.ids["it"]) is not None
    desk.pane.commands.fold(key, folded=True)
    place = desk.view.mapFromScene(desk.view.people_scene.card(key).opener().center())
    desk.click(place)
    assert desk.view.people_scene.folded == {}
    desk.mouse(QEvent.Type.MouseButtonDblClick, place)
    assert desk.gone == []
    desk.mouse(QEvent.Type.MouseButtonRelease, place)
    desk.pane.commands.fold(key, folded=True)
    desk.pane.filter_field().setText("佐伯")
    assert desk.view.current() == desk.ids["it"]
