"""A card that follows the mouse until it is let go over another one."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication, QGraphicsView

from salesdesk.ui.orgmap.map_card import Drop, MapCard
from salesdesk.ui.orgmap.scene import PeopleScene


class CardDrag:
    """Begins when the mouse has moved a little; whatever happens, the cards are back in place at the end."""

    def __init__(self, view: QGraphicsView, scene: PeopleScene) -> None:
        self._view, self._scene = view, scene
        self._held: MapCard | None = None
        self._over: MapCard | None = None
        self._start, self._grip = QPoint(), QPointF()
        self.running = False

    @property
    def ready(self) -> bool:
        """Whether a card is under the pressed button."""
        return self._held is not None

    def take(self, card: MapCard, place: QPoint) -> None:
        """A button went down on a card at a place of the viewport."""
        self._held, self._start = card, place
        self._grip = self._view.mapToScene(place) - card.pos()

    def move(self, place: QPoint) -> None:
        """The mouse moved to a place of the viewport."""
        if self._held is None:
            return
        if not self.running and (place - self._start).manhattanLength() < QApplication.startDragDistance():
            return
        self.running = True
        at = self._view.mapToScene(place)
        self._held.setZValue(2)
        self._held.setOpacity(0.85)
        self._held.setPos(at - self._grip)
        self._hang_over(self._scene.card_at(at, besides=self._held.key))
        self._view.ensureVisible(at.x() - 8, at.y() - 8, 16, 16, 24, 24)

    def end(self) -> tuple[str, str] | None:
        """Put everything back; (person, boss) where a card was let go over another one that is not the boss yet."""
        held, over, ran = self._held, self._over, self.running
        self._hang_over(None)
        self._held, self.running = None, False
        if held is None:
            return None
        held.setZValue(0)
        held.setOpacity(1)
        if ran:
            self._scene.put_back()
            self._view.viewport().unsetCursor()
        row = self._scene.people.get(held.key)
        news = ran and row is not None and over is not None and over.key != row.reports_to_id
        return (held.key, over.key) if news and over is not None else None

    def cancel(self) -> None:
        """Put everything back and forget it."""
        self._hang_over(None)
        self.end()

    def _hang_over(self, card: MapCard | None) -> None:
        if card is self._over or self._held is None:
            return
        if self._over is not None:
            self._over.set_drop(Drop.NONE)
        self._over = card
        legal = card is not None and self._scene.may_lead(card.key, self._held.key)
        if card is not None:
            card.set_drop(Drop.TAKES if legal else Drop.REFUSES)
        self._view.viewport().setCursor(
            Qt.CursorShape.ForbiddenCursor if card is not None and not legal else Qt.CursorShape.ClosedHandCursor)
