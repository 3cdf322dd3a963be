"""The mouse on the map: which gesture begins where, and what it leads to."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGraphicsView

from salesdesk.ui.orgmap.drag import CardDrag, Ends
from salesdesk.ui.orgmap.gesture import Gesture
from salesdesk.ui.orgmap.line_drag import LineDrag
from salesdesk.ui.orgmap.map_card import MapCard
from salesdesk.ui.orgmap.marks import Marks
from salesdesk.ui.orgmap.pan import Pan
from salesdesk.ui.orgmap.picked import Picked
from salesdesk.ui.orgmap.rubber_band import RubberBand
from salesdesk.ui.orgmap.scene import PeopleScene

_ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_SLOP = 4


class Hands(QObject):
    """A card is dragged, its dot draws a line, free ground pulls up a frame; the middle button or Space moves all."""

    dropped = Signal(object, str)  # keys of cards, the card they were let go on
    nudged = Signal(str, int)  # person, design pixels aside of the card's own place
    drawn = Signal(str, str, QPoint)  # person, person, place on the screen
    unfolded = Signal(str)  # department

    def __init__(self, view: QGraphicsView, scene: PeopleScene, marks: Marks, picked: Picked) -> None:
        super().__init__(view)
        self._view, self._scene, self._marks, self._picked = view, scene, marks, picked
        self._gesture: Gesture | None = None
        self._hovered: MapCard | None = None
        self._space = False
        self.pressed = ""  # the card or line the button went down on last

    def running(self) -> bool:
        """Whether something is being dragged."""
        return self._gesture is not None and self._gesture.running

    def press(self, event: QMouseEvent) -> None:
        """A button went down."""
        self.cancel()
        place = event.position().toPoint()
        left = event.button() == Qt.MouseButton.LeftButton
        if event.button() == Qt.MouseButton.MiddleButton or (left and self._space):
            self._gesture = Pan(self._view, place)
        elif left:
            self._gesture = self._begin(place, adding=bool(event.modifiers() & _ADDING))

    def move(self, event: QMouseEvent) -> None:
        """The mouse moved."""
        place = event.position().toPoint()
        if self._gesture is not None:
            self._gesture.move(place)
        elif event.buttons() == Qt.MouseButton.NoButton:
            self._hover(self._view.mapToScene(place))

    def release(self) -> None:
        """The button went up."""
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.end()

    def cancel(self) -> None:
        """Forget what was begun."""
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.cancel()

    def leave(self) -> None:
        """The mouse is elsewhere."""
        self._let_hover(None)

    def hold_space(self, *, held: bool) -> None:
        """Whether Space is down, so that the left button moves the picture."""
        self._space = held
        if self._gesture is None:
            port = self._view.viewport()
            port.setCursor(Qt.CursorShape.OpenHandCursor) if held else port.unsetCursor()

    def _begin(self, place: QPoint, *, adding: bool) -> Gesture | None:
        at = self._view.mapToScene(place)
        handle = self._handle_at(at)
        card = self._scene.card_at(at)
        line = self._scene.line_at(at) if card is None else ""
        self.pressed = card.key if card is not None else line
        if handle is not None and not adding:
            self._picked.choose(handle.key)
            return LineDrag(self._view, self._scene, self._marks, handle, self.drawn.emit)
        if card is not None:
            return self._take(card, place, adding=adding)
        if line:
            self._picked.choose_line(line)
            return None
        return RubberBand(self._view, self._scene, self._marks, place,
                          self._picked.add if adding else self._choose_all, lambda: self._on_ground(adding=adding))

    def _take(self, card: MapCard, place: QPoint, *, adding: bool) -> Gesture | None:
        if adding:
            self._picked.toggle(card.key)
            return None
        if card.key not in self._picked.cards():
            self._picked.choose(card.key)
        drag = CardDrag(self._view, self._scene, self._marks,
                        Ends(self.dropped.emit, self.nudged.emit, lambda key: self._on_clicked(key, place)))
        movable = [key for key in self._picked.cards() if key not in self._scene.folded]
        drag.take(card, movable if card.key in movable else (), place)
        return drag

    def _on_clicked(self, key: str, place: QPoint) -> None:
        """A card was clicked and not dragged: it alone is chosen; the foot of a folded department unfolds it."""
        if self._picked.cards() != (key,):
            self._picked.choose(key)
        opener = getattr(self._scene.card(key), "opener", None)
        if opener is not None and opener().contains(self._view.mapToScene(place)):
            self.unfolded.emit(key)

    def _choose_all(self, keys: Sequence[str]) -> None:
        self._picked.choose_many(keys)

    def _on_ground(self, *, adding: bool) -> None:
        """Free ground was clicked: nothing is chosen."""
        if not adding:
            self._picked.choose("")

    def _handle_at(self, at: QPointF) -> MapCard | None:
        """The card whose dot is at a place, among those that show it."""
        shown = [self._hovered, *map(self._scene.card, self._picked.cards())]
        return next((card for card in shown if card is not None and card.has_handle and card.scene() is not None
                     and card.handle().adjusted(-_SLOP, -_SLOP, _SLOP, _SLOP).contains(at)), None)

    def _hover(self, at: QPointF) -> None:
        handle = self._handle_at(at)
        self._let_hover(handle or self._scene.card_at(at))
        port = self._view.viewport()
        if handle is not None:
            port.setCursor(Qt.CursorShape.CrossCursor)
        elif self._space:
            port.setCursor(Qt.CursorShape.OpenHandCursor)
        elif self._hovered is None and self._scene.line_at(at):
            port.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            port.unsetCursor()

    def _let_hover(self, card: MapCard | None) -> None:
        old, self._hovered = self._hovered, card
        if old is not None and old is not card:
            old.set_hovered(hovered=False)
        if card is not None:
            card.set_hovered(hovered=True)
