"""A line pulled from the dot of a card to another card."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QGraphicsView

from salesdesk.ui.orgmap.card_item import Drop
from salesdesk.ui.orgmap.map_card import MapCard
from salesdesk.ui.orgmap.marks import Marks
from salesdesk.ui.orgmap.scene import PeopleScene


class LineDrag:
    """`draw` gets both people and the place on the screen when the line ends on somebody."""

    def __init__(self, view: QGraphicsView, scene: PeopleScene, marks: Marks, card: MapCard,
                 draw: Callable[[str, str, QPoint], None]) -> None:
        self._view, self._scene, self._marks, self._card = view, scene, marks, card
        self._draw = draw
        self._over: MapCard | None = None
        self._last = view.mapFromScene(card.handle().center())
        self.running = True
        view.viewport().setCursor(Qt.CursorShape.CrossCursor)

    def move(self, place: QPoint) -> None:
        """The end of the line is at a place of the viewport."""
        self._last = place
        at = self._view.mapToScene(place)
        over = self._scene.card_at(at)
        self._hang_over(over if over is not None and over.key != self._card.key else None)
        legal = self._over is None or self._may_end()
        self._marks.show_line(self._card.handle().center(), at, legal=legal)
        self._view.ensureVisible(at.x() - 8, at.y() - 8, 16, 16, 24, 24)

    def end(self) -> None:
        """Draw it where it ends on somebody."""
        over, legal = self._over, self._may_end()
        self.cancel()
        if over is not None and legal:
            self._draw(self._card.key, over.key, self._view.viewport().mapToGlobal(self._last))

    def cancel(self) -> None:
        """No line."""
        self._hang_over(None)
        self._marks.hide_line()
        self._view.viewport().unsetCursor()

    def _may_end(self) -> bool:
        return self._over is not None and self._over.key in self._scene.people

    def _hang_over(self, card: MapCard | None) -> None:
        if card is self._over:
            return
        if self._over is not None:
            self._over.set_drop(Drop.NONE)
        self._over = card
        if card is not None:
            card.set_drop(Drop.TAKES if self._may_end() else Drop.REFUSES)
