"""A hundred things done at random on the map: the picture is always the one a map opened anew would show."""

import random

from map_desk import Desk
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest

import builders
from salesdesk.domain.people import Role
from salesdesk.domain.relations import LineKind
from salesdesk.services import lines, merging, relations
from salesdesk.services import people as people_services
from salesdesk.ui.orgmap.scene import PeopleScene

KEYS = [Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End,
        Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Delete]
MORE_KEYS = [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier,
             Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier]
ACTIONS = 100


class Hand:
    """Does one thing after the other on a map, whatever comes to hand."""

    def __init__(self, desk: Desk, seed: int) -> None:
        self.desk, self.chance = desk, random.Random(seed)
        self.elsewhere = builders.account(desk.store, "北陸工業")
        context = desk.context
        self.deeds = {
            "drag": self.drag, "key": self.key, "pen": self.pen, "undo": context.undo, "redo": context.redo,
            "lens": lambda: self.chance.choice(list(desk.pane.chips.values())).click(),
            "kinds": lambda: self.chance.choice(list(desk.pane.tools.kinds.values())).click(),
            "boss": lambda: context.run(people_services.set_boss, self.who(), self.who()),
            "line": lambda: context.run(lines.save_line, None, {
                "from_id": self.who(), "to_id": self.who(), "kind": self.chance.choice(list(LineKind))}),
            "vacancy": lambda: context.run(relations.save_vacancy, desk.account, None, {
                "role": self.chance.choice(list(Role)), "reports_to_id": self.who()}),
            "merge": lambda: context.run(merging.merge, self.who(), self.who()),
            "move": lambda: context.run(people_services.save_person, self.who(), {"account_id": self.elsewhere}),
            "person": lambda: context.run(people_services.save_person, None, {
                "account_id": desk.account, "family": "新田", "title": self.chance.choice(["部長", "課長", "社長"])}),
        }

    def who(self) -> str:
        """Anybody on the map."""
        return self.chance.choice([*self.desk.view.people_scene.people, ""])

    def place(self) -> QPoint:
        """Somewhere: mostly on a card."""
        scene, view = self.desk.view.people_scene, self.desk.view
        if scene.keys() and self.chance.random() < 0.8:
            return self.desk.on_map(self.chance.choice(scene.keys()))
        return QPoint(self.chance.randrange(view.viewport().width()), self.chance.randrange(view.viewport().height()))

    def drag(self) -> None:
        """Pull something somewhere; now and then the data changes under the hand."""
        end = self.place()
        self.desk.pull(self.place(), end, release=False)
        if self.chance.random() < 0.3:
            self.deeds[self.chance.choice(["undo", "person", "boss", "lens", "move"])]()
        self.desk.mouse(QEvent.Type.MouseButtonRelease, end)
        if self.desk.menu() is not None:
            self.desk.menu().close()

    def key(self) -> None:
        """Press a key."""
        QTest.keyClick(self.desk.view, self.chance.choice(KEYS), self.chance.choice(MORE_KEYS))

    def pen(self) -> None:
        """Lead a line somewhere and do something else meanwhile."""
        self.desk.view.keys.draw_line()
        self.key()
        self.deeds[self.chance.choice(["undo", "key", "lens", "boss"])]()
        QTest.keyClick(self.desk.view, Qt.Key.Key_Escape)


def look(scene: PeopleScene) -> dict[str, tuple[object, ...]]:
    """What stands where, and how it is told."""
    keys = scene.keys()
    return {key: (type(card), card.pos().toTuple(), card.opacity(), card.zValue(), card.toolTip())
            for key, card in zip(keys, map(scene.card, keys), strict=True)}


def test_the_picture_is_always_the_one_of_a_map_opened_anew(store, qtbot) -> None:
    desk = Desk(store, qtbot)
    hand = Hand(desk, 7)
    for _ in range(ACTIONS):
        name = hand.chance.choice(list(hand.deeds))
        hand.deeds[name]()
        desk.view.hands.cancel()
        shown, subject = desk.view.people_scene, desk.pane.subject
        subject.reload()
        fresh = PeopleScene(desk.view)
        fresh.set_silent_after(shown.silent_after)
        fresh.show_map(subject.rows, subject.vacant, subject.lines, desk.context.today(), shown.look().lens,
                       subject.notes, subject.departments)
        assert look(shown) == look(fresh), name
        assert (shown.picture, shown.line_rows) == (fresh.picture, fresh.line_rows), name
        fresh.deleteLater()
    assert shown.people
