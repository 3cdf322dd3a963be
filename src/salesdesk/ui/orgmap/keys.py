"""The keys of the map: walking cards and lines, choosing several, drawing a line without a mouse."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGraphicsView

from salesdesk.domain.orgwalk import step
from salesdesk.ui import theme
from salesdesk.ui.announce import announce
from salesdesk.ui.orgmap.hands import Hands
from salesdesk.ui.orgmap.landing import land
from salesdesk.ui.orgmap.pen import Pen
from salesdesk.ui.orgmap.picked import Picked
from salesdesk.ui.orgmap.scene import PeopleScene

_ARROWS = {Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1), Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0)}
_OPENERS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_NUDGE = 24
_PLAIN = Qt.KeyboardModifier.NoModifier


class Keys(QObject):
    """`press` tells whether a key meant something here."""

    opened = Signal(str)  # a card
    line_opened = Signal(str)
    nudged = Signal(str, int)  # person, design pixels aside of the card's own place
    menu_wanted = Signal()
    escaped = Signal()  # Esc, and there was nothing to leave

    def __init__(self, view: QGraphicsView, scene: PeopleScene, picked: Picked, hands: Hands, pen: Pen) -> None:
        super().__init__(view)
        self._view, self._scene, self._picked, self._hands, self._pen = view, scene, picked, hands, pen

    def press(self, event: QKeyEvent) -> bool:
        """Act on a key; False where it is somebody else's."""
        key, with_keys = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Escape:
            return self._leave()
        if key in _ARROWS and with_keys == _CTRL | _SHIFT:
            return self._nudge(_ARROWS[key][0])
        if key in _ARROWS:
            return self._walk(_ARROWS[key], with_keys)
        if key in _ENDS and with_keys == _PLAIN:
            return self._jump(_ENDS[key])
        if key in _OPENERS and with_keys == _PLAIN:
            return self._open()
        if key == Qt.Key.Key_Space:
            return self._space(event, with_keys)
        if key == Qt.Key.Key_Menu or (key == Qt.Key.Key_F10 and with_keys == _SHIFT):
            self.menu_wanted.emit()  # not every platform makes a menu event of these keys
            return True
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self._picked.choose_many(self._scene.keys())
            return True
        return False

    def release(self, event: QKeyEvent) -> None:
        """A key went up."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._hands.hold_space(held=False)

    def next_line(self) -> None:
        """Choose the next line of the card chosen; after the last one the first again."""
        key = self._picked.current()
        lines = self.lines(key)
        if not lines:
            announce(self._view, self.tr("No line leads here."))
            return
        here = self._picked.line()
        at = lines.index(here) + 1 if here in lines else 0
        self._picked.choose_line(lines[at % len(lines)])

    def lines(self, key: str) -> Sequence[str]:
        """The lines drawn that leave or reach a person."""
        drawn = self._scene.look().kinds
        return [row.id for row in self._scene.line_rows.values()
                if key and key in {row.from_id, row.to_id} and row.kind in drawn]

    def draw_line(self) -> None:
        """Begin a line at the card chosen, to be led to another one by the arrows."""
        if self._picked.current() in self._scene.people:
            self._pen.begin(self._picked.current())

    def _leave(self) -> bool:
        """Leave what is nearest: a drag, a line being drawn, a line chosen, several chosen."""
        if self._hands.running():
            self._hands.cancel()
        elif self._pen.drawing:
            self._pen.leave()
        elif self._picked.line() or len(self._picked.cards()) > 1:
            self._picked.choose(self._picked.current())
        else:
            self.escaped.emit()
            return False
        return True

    def _walk(self, to: tuple[int, int], with_keys: Qt.KeyboardModifier) -> bool:
        if with_keys not in {_PLAIN, _SHIFT, _CTRL}:
            return False
        here = self._pen.target if self._pen.drawing else self._picked.current()
        key = step(self._scene.picture, here, *to)
        keys = self._scene.keys()
        if not key and not here and keys:
            key = keys[0]
        if not key:
            return True
        if self._pen.drawing:
            self._pen.lead_to(key)
        elif with_keys == _SHIFT:
            self._picked.add([here, key] if here else [key])
        elif with_keys == _CTRL:
            self._picked.step_to(key)
        else:
            self._picked.choose(key)
        return True

    def _nudge(self, across: int) -> bool:
        """Move the card chosen aside in its row."""
        key = self._picked.current()
        if not across or key not in self._scene.people:
            return False
        landing = land(self._scene, key, QPointF(across * theme.px(_NUDGE), 0))
        if landing is not None and landing.moved:
            self.nudged.emit(key, landing.aside)
        else:
            announce(self._view, self.tr("No room on this side."))
        return True

    def _jump(self, place: int) -> bool:
        keys = self._scene.keys()
        if keys and not self._pen.drawing:
            self._picked.choose(keys[place])
        return bool(keys)

    def _open(self) -> bool:
        if self._pen.drawing:
            self._pen.end()
        elif self._picked.line():
            self.line_opened.emit(self._picked.line())
        elif self._picked.current():
            self.opened.emit(self._picked.current())
        else:
            return False
        return True

    def _space(self, event: QKeyEvent, with_keys: Qt.KeyboardModifier) -> bool:
        if with_keys == _CTRL and self._picked.current():
            self._picked.toggle(self._picked.current())
        elif with_keys == _PLAIN and not event.isAutoRepeat():
            self._hands.hold_space(held=True)
        return True


def middle_of(view: QGraphicsView, scene: PeopleScene, key: str) -> QPoint:
    """The middle of a card on the screen, or the place between the ends of a line."""
    row = scene.line_rows.get(key)
    cards = [scene.card(each) for each in ((row.from_id, row.to_id) if row is not None else (key,))]
    middles = [card.sceneBoundingRect().center() for card in cards if card is not None]
    at = sum(middles, QPointF()) / max(1, len(middles))
    return view.viewport().mapToGlobal(view.mapFromScene(at))
