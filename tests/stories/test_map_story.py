"""The key-person map in the real window: a boss set, an influence drawn, an objection marked, a vacancy filled, undone.

Once with the mouse, once with the keys alone.
"""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from seat import Seat, settle

from salesdesk.domain.people import Role
from salesdesk.domain.relations import LineKind
from salesdesk.store.queries import accounts, relations
from salesdesk.store.queries.relations import LineRow, MapRow
from salesdesk.ui.context import Screen
from salesdesk.ui.orgmap.pane import PeopleMapPane
from salesdesk.ui.orgmap.view import PeopleView

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
STEPS = 6


class MapSeat:
    """Somebody at the map of the sample's account, who knows people by their family names."""

    def __init__(self, desk: Seat) -> None:
        self.desk = desk
        key = next(key for key, name in desk.context.read(accounts.names) if "東海精密" in name)
        desk.go(Screen.PEOPLE_MAP, account_id=key)
        assert isinstance(desk.pane, PeopleMapPane)
        self.pane = desk.pane
        desk.qtbot.waitUntil(self.view.hasFocus)

    @property
    def view(self) -> PeopleView:
        return self.pane.view

    def key(self, name: str) -> str:
        """The card of a person or vacancy whose name begins so."""
        scene = self.view.people_scene
        called = {**{key: row.name for key, row in scene.people.items()},
                  **{key: row.name for key, row in scene.vacancies.items()}}
        return next(key for key, each in called.items() if each.startswith(name))

    def row(self, name: str) -> MapRow:
        found = self.desk.context.read(relations.of_map, self.pane.account_id(), self.pane.deal_id() or None)
        return next(row for row in found if row.person.name.startswith(name))

    def lines(self) -> list[LineRow]:
        return self.desk.context.read(relations.lines, self.pane.account_id(), self.pane.deal_id() or None)

    def line(self, one: str, other: str) -> LineRow | None:
        ends = (self.key(one), self.key(other))
        return next((row for row in self.lines() if (row.from_id, row.to_id) == ends), None)

    def vacancies(self) -> Sequence[str]:
        return [row.name for row in self.desk.context.read(
            relations.vacant, self.pane.account_id(), self.pane.deal_id() or None)]

    def menu(self) -> QMenu:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    # --- the mouse

    def place(self, name: str) -> QPoint:
        card = self.view.people_scene.card(self.key(name))
        assert card is not None
        self.view.ensureVisible(card.sceneBoundingRect())
        return self.view.mapFromScene(card.sceneBoundingRect().center())

    def dot(self, name: str) -> QPoint:
        card = self.view.people_scene.card(self.key(name))
        assert card is not None
        return self.view.mapFromScene(card.handle().center())

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Press, pull in steps as a hand does, let go."""
        port = self.view.viewport()
        QTest.mouseMove(port, start)
        QTest.mousePress(port, LEFT, pos=start)
        for step in range(1, STEPS + 1):
            QTest.mouseMove(port, start + (end - start) * step / STEPS)
            settle()
        QTest.mouseRelease(port, LEFT, pos=end)
        settle()

    def click(self, place: QPoint, button: Qt.MouseButton = LEFT) -> None:
        QTest.mouseClick(self.view.viewport(), button, pos=place)
        settle()

    def menu_entry(self, name: str) -> None:
        """Click an entry of the open menu."""
        menu = self.menu()
        action = next(action for action in menu.actions() if name in (action.objectName(), action.text()))
        QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
        settle()

    # --- the keys

    def walk_to(self, name: str, *, at: str = "") -> None:
        """Press arrows until the keys act on a card (or a line leads there), as somebody does who looks."""
        key = self.key(name)
        for _ in range(40):
            here = self.view.pen.target if at == "pen" else self.view.current()
            if here == key:
                return
            self.desk.press(self._towards(here, key))
        pytest.fail(f"no way to {name}")

    def _towards(self, here: str, key: str) -> str:
        spots = {spot.id: spot for spot in self.view.people_scene.picture.spots}
        if here not in spots:
            return "Down"
        one, other = spots[here], spots[key]
        if one.y != other.y:
            return "Down" if other.y > one.y else "Up"
        return "Right" if other.x > one.x else "Left"


@pytest.fixture
def seat(desk: Seat) -> MapSeat:
    return MapSeat(desk)


def test_with_the_mouse(seat: MapSeat) -> None:
    desk = seat.desk
    boss = seat.row("林").person.reports_to_id
    seat.drag(seat.place("林"), seat.place("佐伯"))
    assert seat.row("林").person.reports_to_id == seat.key("佐伯")
    desk.press("Ctrl+Z")
    assert seat.row("林").person.reports_to_id == boss

    seat.click(seat.place("田中"))
    seat.drag(seat.dot("田中"), seat.place("佐伯"))
    assert seat.line("田中", "佐伯") is None
    strong = seat.menu().actions()[2]
    seat.menu_entry(strong.text())
    drawn = seat.line("田中", "佐伯")
    assert drawn is not None
    assert (drawn.kind, drawn.strength) == (LineKind.INFLUENCE, 3)
    assert seat.view.picked.line() == drawn.id
    desk.press("Ctrl+Z")
    assert seat.line("田中", "佐伯") is None

    seat.view.choose("")
    seat.click(seat.place("田中"))
    desk.press("Shift+F10")
    seat.menu_entry("objection")
    editor = desk.dialog("ObjectionEditor")
    editor.form.editor("reason").setFocus()
    desk.type_text("前の保守が遅かった")
    desk.press("Ctrl+Return")
    assert desk.no_dialog()
    assert seat.row("田中").person.objection == "前の保守が遅かった"
    desk.press("Ctrl+Z")
    assert seat.row("田中").person.objection == ""

    before = seat.vacancies()
    seat.drag(seat.place("林"), seat.place("購買課"))
    assert len(seat.vacancies()) == len(before) - 1
    assert Role.SCREENER in seat.row("林").roles
    desk.press("Ctrl+Z")
    assert seat.vacancies() == before
    assert Role.SCREENER not in seat.row("林").roles


def test_with_the_keys_alone(seat: MapSeat) -> None:
    desk = seat.desk
    seat.walk_to("林")
    boss = seat.row("林").person.reports_to_id
    desk.press("Ctrl+B")
    dialog = desk.dialog("BossDialog")
    dialog.choice.setFocus()
    desk.press("Home")
    for _ in range(dialog.choice.count()):
        if dialog.choice.value() == seat.key("佐伯"):
            break
        desk.press("Down")
    desk.press("Return")
    assert desk.no_dialog()
    assert seat.row("林").person.reports_to_id == seat.key("佐伯")
    desk.press("Ctrl+Z")
    assert seat.row("林").person.reports_to_id == boss

    seat.walk_to("田中")
    desk.press("Ctrl+L")
    seat.walk_to("佐伯", at="pen")
    desk.press("Return", "Return")
    drawn = seat.line("田中", "佐伯")
    assert drawn is not None
    assert (drawn.kind, drawn.strength) == (LineKind.INFLUENCE, 2)
    desk.press("Ctrl+Z")
    assert seat.line("田中", "佐伯") is None

    seat.walk_to("田中")
    desk.press("Shift+F10")
    for _ in range(20):
        active = seat.menu().activeAction()
        if active is not None and active.objectName() == "objection":
            break
        desk.press("Down")
    desk.press("Return")
    desk.dialog("ObjectionEditor")
    desk.type_text("前の保守が遅かった")
    desk.press("Ctrl+Return")
    assert desk.no_dialog()
    assert seat.row("田中").person.objection == "前の保守が遅かった"
    desk.press("Ctrl+Z")
    assert seat.row("田中").person.objection == ""

    before = seat.vacancies()
    seat.walk_to("購買課")
    desk.press("Return")
    editor = desk.dialog("FillEditor")
    editor.new.editor("family").setFocus()
    desk.type_text("石井")
    desk.press("Ctrl+Return")
    assert desk.no_dialog()
    assert len(seat.vacancies()) == len(before) - 1
    assert seat.row("石井").roles == (Role.SCREENER,)
    desk.press("Ctrl+Z")
    assert seat.vacancies() == before


def test_walking_the_lines_finding_and_several(seat: MapSeat) -> None:
    desk = seat.desk
    seat.walk_to("木村")
    desk.press("Ctrl+Shift+L")
    line = seat.view.picked.line()
    assert seat.key("木村") in (seat.view.people_scene.line_rows[line].from_id,
                                seat.view.people_scene.line_rows[line].to_id)
    desk.press("Delete")
    assert line not in {row.id for row in seat.lines()}
    desk.press("Ctrl+Z")
    assert line in {row.id for row in seat.lines()}

    desk.press("Ctrl+F")
    desk.type_text("ふじた")
    assert seat.view.current() == seat.key("藤田")
    desk.press("Escape")
    assert seat.view.hasFocus()
    desk.press("Return")
    assert desk.context.place.screen is Screen.PROFILE
    assert desk.context.place.person_id == seat.key("藤田")
    desk.press("Alt+Left")

    everybody = set(seat.view.people_scene.people)
    desk.press("Ctrl+A", "Delete")
    assert not seat.view.people_scene.people
    desk.press("Ctrl+Z")
    assert set(seat.view.people_scene.people) == everybody
