"""Four zones that rise at the bottom while a card is dragged: won, lost, on hold, off the list."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from salesdesk.domain.stages import Outcome
from salesdesk.ui import icons, theme
from salesdesk.ui.announce import announce
from salesdesk.ui.board.column_model import deal_ids
from salesdesk.ui.widgets import controls, paint
from salesdesk.ui.words import QT_TRANSLATE_NOOP

_HEIGHT = 78


@dataclass(frozen=True)
class _Look:
    icon: str
    tone: str
    words: str
    below: str


_LOOKS = {
    Outcome.WON: _Look("circle-check", "ok", QT_TRANSLATE_NOOP("DropZones", "Won"),
                       QT_TRANSLATE_NOOP("DropZones", "Confirm amount and order day")),
    Outcome.LOST: _Look("circle-x", "danger", QT_TRANSLATE_NOOP("DropZones", "Lost"),
                        QT_TRANSLATE_NOOP("DropZones", "The reason in one click")),
    Outcome.HOLD: _Look("circle-pause", "info", QT_TRANSLATE_NOOP("DropZones", "On hold"),
                        QT_TRANSLATE_NOOP("DropZones", "Set the day to start again")),
    Outcome.DROPPED: _Look("archive", "text2", QT_TRANSLATE_NOOP("DropZones", "Drop"),
                           QT_TRANSLATE_NOOP("DropZones", "No chance, off the list")),
}
_SOFT = {"ok": "ok_soft", "danger": "danger_soft", "info": "info_soft", "text2": "inset"}


def zone_words(outcome: Outcome) -> str:
    """The word of a way to leave the board, as the zones and menus say it."""
    return QCoreApplication.translate("DropZones", _LOOKS[outcome].words)


class DropZone(QWidget):
    """Takes any card of the board."""

    dropped = Signal(object, object)  # deal ids, Outcome

    def __init__(self, outcome: Outcome, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outcome = outcome
        self._over = False
        self.setAcceptDrops(True)
        self.setAccessibleName(zone_words(outcome))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._set_over(self._answer(event))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._answer(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._set_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._set_over(False)
        if self._answer(event):
            self.dropped.emit(deal_ids(event.mimeData()), self.outcome)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = _LOOKS[self.outcome]
        p = QPainter(self)
        box = QRectF(self.rect())
        paint.rounded(p, box, _SOFT[look.tone], look.tone, 8, dashed=not self._over, line=2.5 if self._over else 1.5)
        side, left = theme.px(20), theme.px(20)
        icons.draw(p, left, (self.height() - side) / 2, look.icon, look.tone, 20)
        left += side + theme.px(11)
        high = theme.px(20)
        top = (self.height() - 2 * high) / 2
        room = self.width() - left - theme.px(8)
        paint.text(p, QRectF(left, top, room, high), zone_words(self.outcome), 15, look.tone, bold=True)
        paint.text(p, QRectF(left, top + high, room, theme.px(17)),
                   QCoreApplication.translate("DropZones", look.below), 11, "text2")
        p.end()

    def _answer(self, event: QDropEvent) -> bool:
        if deal_ids(event.mimeData()):
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
            return True
        event.ignore()
        return False

    def _set_over(self, over: bool) -> None:
        if over and not self._over:
            announce(self, zone_words(self.outcome))
        self._over = over
        self.update()


class DropZones(QWidget):
    """Lies over the bottom of its parent while something is dragged."""

    dropped = Signal(object, object)  # deal ids, Outcome

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = parent
        self.zones = {outcome: DropZone(outcome, self) for outcome in _LOOKS}
        row = controls.hbox(self, (20, 11, 18, 11), 8)
        for zone in self.zones.values():
            row.addWidget(zone)
            zone.dropped.connect(self.dropped)
        parent.installEventFilter(self)
        self.hide()

    def rise(self) -> None:
        """Show the zones."""
        self._place()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        p.fillRect(self.rect(), theme.color("surface"))
        p.fillRect(0, 0, self.width(), 1, theme.color("border"))
        p.end()

    def _place(self) -> None:
        high = theme.px(_HEIGHT)
        self.setGeometry(0, self._host.height() - high, self._host.width(), high)
