"""A frame pulled up on free ground chooses the cards it touches."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtWidgets import QGraphicsView

from salesdesk.ui.orgmap.gesture import far_enough
from salesdesk.ui.orgmap.marks import Marks
from salesdesk.ui.orgmap.scene import PeopleScene


class RubberBand:
    """`choose` gets the keys of the cards inside, in the order they are read; `clicked` is told a mere click."""

    def __init__(self, view: QGraphicsView, scene: PeopleScene, marks: Marks, start: QPoint,
                 choose: Callable[[Sequence[str]], None], clicked: Callable[[], None]) -> None:
        self._view, self._scene, self._marks, self._start = view, scene, marks, start
        self._from = view.mapToScene(start)
        self._to = self._from
        self._choose, self._clicked = choose, clicked
        self.running = False

    def move(self, place: QPoint) -> None:
        """Pull the frame to a place of the viewport."""
        if not self.running and not far_enough(self._start, place):
            return
        self.running = True
        self._to = self._view.mapToScene(place)
        self._marks.show_frame(_box(self._from, self._to))
        self._view.ensureVisible(self._to.x() - 8, self._to.y() - 8, 16, 16, 8, 8)

    def end(self) -> None:
        """Choose what the frame touches."""
        self._marks.show_frame(QRectF())
        if self.running:
            self._choose(inside(self._scene, _box(self._from, self._to)))
        else:
            self._clicked()

    def cancel(self) -> None:
        """Choose nothing."""
        self._marks.show_frame(QRectF())


def inside(scene: PeopleScene, box: QRectF) -> list[str]:
    """The keys of the cards a box touches, from top to bottom and left to right."""
    found = [(spot.y, spot.x, spot.id) for spot in scene.picture.spots
             if (card := scene.card(spot.id)) is not None and card.box().translated(spot.x, spot.y).intersects(box)]
    return [key for _, _, key in sorted(found)]


def _box(start: QPointF, end: QPointF) -> QRectF:
    return QRectF(start, end).normalized()
