"""Cards that follow the mouse until they are let go: over a boss, over a vacancy, or beside where one stood."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtWidgets import QGraphicsView

from salesdesk.domain.orgwalk import above
from salesdesk.ui.orgmap.gesture import far_enough
from salesdesk.ui.orgmap.landing import Landing, home_of, land
from salesdesk.ui.orgmap.map_card import Drop, MapCard
from salesdesk.ui.orgmap.marks import Marks
from salesdesk.ui.orgmap.scene import PeopleScene


class Ends(NamedTuple):
    """What a drag can lead to: cards over another one, a card moved aside, a click that chooses one of several."""

    dropped: Callable[[Sequence[str], str], None]
    nudged: Callable[[str, int], None]
    clicked: Callable[[str], None]


class CardDrag:
    """Begins when the mouse has moved a little; whatever happens, the cards are back in place at the end."""

    def __init__(self, view: QGraphicsView, scene: PeopleScene, marks: Marks, ends: Ends) -> None:
        self._view, self._scene, self._marks, self._ends = view, scene, marks, ends
        self._held: list[MapCard] = []
        self._grabbed: MapCard | None = None
        self._over: MapCard | None = None
        self._landing: Landing | None = None
        self._home: QPointF | None = None
        self._start, self._from = QPoint(), QPointF()
        self.running = False

    def take(self, card: MapCard, keys: Sequence[str], place: QPoint) -> None:
        """A button went down on a card at a place of the viewport; all of `keys` go with it."""
        self._grabbed, self._start = card, place
        found = [self._scene.card(key) for key in keys]
        self._held = [each for each in found if each is not None]
        self._from = self._view.mapToScene(place)
        self.running = False

    def move(self, place: QPoint) -> None:
        """The mouse moved to a place of the viewport."""
        if not self._held or (not self.running and not far_enough(self._start, place)):
            return
        self.running = True
        at = self._view.mapToScene(place)
        self._scene.put_back()
        for card in self._held:
            card.setZValue(2)
            card.setOpacity(0.85)
            card.setPos(card.pos() + at - self._from)
        over = self._scene.card_at(at)
        self._hang_over(over if over is not None and over not in self._held else None)
        self._look_where_it_lands(at - self._from)
        self._view.ensureVisible(at.x() - 8, at.y() - 8, 16, 16, 24, 24)

    def end(self) -> None:
        """Put everything back and tell where the cards were let go."""
        held, over, landing, ran, grabbed = self._held, self._over, self._landing, self.running, self._grabbed
        self.cancel()
        if grabbed is None:
            return
        if not ran:
            self._ends.clicked(grabbed.key)
        elif over is not None:
            keys = [card.key for card in held if self._boss(card.key) != over.key]
            if keys:
                self._ends.dropped(keys, over.key)
        elif landing is not None and landing.moved:
            self._ends.nudged(grabbed.key, landing.aside)

    def cancel(self) -> None:
        """Put everything back and forget it."""
        self._hang_over(None)
        self._marks.show_landing(QRectF())
        for card in self._held:
            card.setZValue(0)
            card.setOpacity(1)
        if self.running:
            self._scene.put_back()
            self._view.viewport().unsetCursor()
        self._held, self._grabbed, self._landing, self._home, self.running = [], None, None, None, False

    def _look_where_it_lands(self, by: QPointF) -> None:
        """One card over free ground of its row stays aside, as far as there is room."""
        one = self._held[0].key if len(self._held) == 1 and self._over is None else ""
        if one in self._scene.people:
            self._home = self._home or home_of(self._scene, one)
            self._landing = land(self._scene, one, by, self._home)
        else:
            self._landing = None
        self._marks.show_landing(self._landing.box if self._landing is not None else QRectF())

    def _hang_over(self, card: MapCard | None) -> None:
        if card is self._over or not self._held:
            return
        if self._over is not None:
            self._over.set_drop(Drop.NONE)
        self._over = card
        legal = card is not None and self._takes(card.key)
        if card is not None:
            card.set_drop(Drop.TAKES if legal else Drop.REFUSES)
        self._view.viewport().setCursor(
            Qt.CursorShape.ForbiddenCursor if card is not None and not legal else Qt.CursorShape.ClosedHandCursor)

    def _boss(self, key: str) -> str | None:
        row = self._scene.people.get(key) or self._scene.vacancies.get(key)
        return row.reports_to_id if row is not None else None

    def _takes(self, key: str) -> bool:
        """Whether a card takes what hangs over it: a person those not above them, a vacancy one person."""
        scene, held = self._scene, [card.key for card in self._held]
        if key in scene.vacancies:
            return len(held) == 1 and held[0] in scene.people
        bosses = {each.id: each.reports_to_id for each in scene.people.values()}
        return key in scene.people and above(bosses, key).isdisjoint(held)
