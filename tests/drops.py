"""Drag and drop without a pointer: the events a platform would send, and a drag whose loop is replaced."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

MOVE = Qt.DropAction.MoveAction
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def hover(target: QWidget, data: QMimeData, pos: QPoint) -> bool:
    """Bring a drag over a widget; whether it would be taken there."""
    enter = QDragEnterEvent(pos, MOVE, data, _LEFT, _NONE)
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    move = QDragMoveEvent(pos, MOVE, data, _LEFT, _NONE)
    move.accept()  # as Qt does where the last one was taken
    QApplication.sendEvent(target, move)
    return move.isAccepted()


def leave(target: QWidget) -> None:
    """Take the drag away again."""
    QApplication.sendEvent(target, QDragLeaveEvent())


def drop(target: QWidget, data: QMimeData, pos: QPoint) -> bool:
    """Drop data on a widget (the viewport of a list) and let queued answers come in; whether it was taken."""
    if not hover(target, data, pos):
        return False
    event = _drop_event(pos, data)
    QApplication.sendEvent(target, event)
    QApplication.processEvents()
    return event.isAccepted()


def drag(source: QWidget, start: QPoint) -> None:
    """Press on a widget and pull: far enough to begin a drag."""
    far = QApplication.startDragDistance()
    QTest.mousePress(source, _LEFT, _NONE, start)
    QTest.mouseMove(source, start + QPoint(far + 4, 0))
    QTest.mouseMove(source, start + QPoint(far + 20, 3))
    QTest.mouseRelease(source, _LEFT, _NONE, start)


def replace_loop(monkeypatch: pytest.MonkeyPatch, act: Callable[[QDrag], bool]) -> None:
    """Offscreen a drag ends at once: have `act` play the pointer instead, and answer whether it was dropped."""

    def play(made: QDrag, *_actions: object) -> Qt.DropAction:
        return MOVE if act(made) else Qt.DropAction.IgnoreAction

    monkeypatch.setattr(QDrag, "exec", play)


def _drop_event(pos: QPoint, data: QMimeData) -> QDropEvent:
    try:
        return QDropEvent(QPointF(pos), MOVE, data, _LEFT, _NONE)
    except TypeError:  # later versions take whole pixels
        return QDropEvent(pos, MOVE, data, _LEFT, _NONE)
