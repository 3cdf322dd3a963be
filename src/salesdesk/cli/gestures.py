"""What hands do: keys pressed in a widget, a card dragged with real drag events."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget

_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
_MOVE = Qt.DropAction.MoveAction


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> None:
    """Press and release a key; shortcuts of the widget's window answer."""
    QTest.keyClick(widget, key, modifiers)


def type_text(widget: QWidget, text: str) -> None:
    """Type a text letter by letter, a line break as Enter."""
    for letter in text:
        key = Qt.Key.Key_Return if letter == "\n" else Qt.Key.Key_unknown
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, key, _NONE, "\r" if letter == "\n" else letter))


class CardDrag:
    """Carries the card of one row of a list over another list, above its first card."""

    def __init__(self, source: QListView, row: int, target: QListView) -> None:
        index = source.model().index(row, 0)
        source.setCurrentIndex(index)
        box = source.visualRect(index)
        self.card: QPixmap = source.viewport().grab(box)
        self._data = source.model().mimeData([index])
        self._onto = target.viewport()
        self._at = QPointF(target.width() / 2, min(30.0, target.height() / 2))

    def hover(self) -> QPoint:
        """Enter the list and move to the place; returns it in screen coordinates."""
        place, actions = self._at.toPoint(), _MOVE
        QApplication.sendEvent(self._onto, QDragEnterEvent(place, actions, self._data, _LEFT, _NONE))
        for down in (8, 16, place.y()):
            moved = QDragMoveEvent(QPoint(place.x(), down), actions, self._data, _LEFT, _NONE)
            QApplication.sendEvent(self._onto, moved)
        return self._onto.mapToGlobal(place)

    def drop(self) -> bool:
        """Let go; whether the list took the card."""
        event = QDropEvent(self._at, _MOVE, self._data, _LEFT, _NONE)
        QApplication.sendEvent(self._onto, event)
        return event.isAccepted()
