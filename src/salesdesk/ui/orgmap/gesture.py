"""What a hand does with the mouse between pressing a button and letting it go."""

from typing import Protocol

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication


class Gesture(Protocol):
    """Places are those of the viewport; after `end` or `cancel` everything looks as before."""

    @property
    def running(self) -> bool:
        """Whether the hand has moved far enough to mean it."""

    def move(self, place: QPoint) -> None:
        """The mouse moved with the button down."""

    def end(self) -> None:
        """The button went up: do it."""

    def cancel(self) -> None:
        """Forget it."""


def far_enough(start: QPoint, place: QPoint) -> bool:
    """Whether a hand that meant a click would not have moved so far."""
    return (place - start).manhattanLength() >= QApplication.startDragDistance()
