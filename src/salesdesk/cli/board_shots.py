"""Moments of the board for pictures: a card half way to the next column; nothing is dropped."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from salesdesk.ui.board.card_paint import card_height
from salesdesk.ui.board.drag_pixmap import card_pixmap
from salesdesk.ui.board.pane import BoardPane

_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
_MOVE = Qt.DropAction.MoveAction


def carry(pane: BoardPane, window: QWidget) -> tuple[QPixmap, QPoint] | None:
    """Lift the first card before the last open stage and hold it below the cards there.

    Returns its picture and where it lies in the window; None on a board with too few stages or cards.
    """
    columns = [column for column in pane.strip.columns() if not column.stage.wins]
    if len(columns) < 2 or not columns[-2].model.rowCount():
        return None
    source, target = columns[-2].view, columns[-1].view
    card = columns[-2].model.row_at(0)
    pane.strip.select(card.id)
    source.faces.set_faded([card.id])
    pane.zones.rise()
    last = target.visualRect(columns[-1].model.index(columns[-1].model.rowCount() - 1, 0))
    floor = target.viewport().mapFromGlobal(pane.zones.mapToGlobal(QPoint(0, 0))).y() - round(card_height() * 0.6)
    place = QPoint(target.width() // 3, min(floor, last.bottom() + 12))
    data = columns[-2].model.mimeData([columns[-2].model.index(0, 0)])
    for event in (QDragEnterEvent(place, _MOVE, data, _LEFT, _NONE), QDragMoveEvent(place, _MOVE, data, _LEFT, _NONE)):
        QApplication.sendEvent(target.viewport(), event)
    picture = card_pixmap(source.faces.face(card), source.faces.card_width(), 1.0)
    at = target.viewport().mapTo(window, place) - QPoint(round(picture.width() * 0.65), round(picture.height() * 0.55))
    return picture, at
