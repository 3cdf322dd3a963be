"""The view of the map: zoom and scrolling; mouse and keys are handed on to those who know what they mean."""

from datetime import date

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPixmapCache,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsView, QStyle

from salesdesk.ui.orgmap.hands import Hands
from salesdesk.ui.orgmap.keys import Keys, middle_of
from salesdesk.ui.orgmap.marks import Marks
from salesdesk.ui.orgmap.pen import Pen
from salesdesk.ui.orgmap.picked import Picked
from salesdesk.ui.orgmap.scene import PeopleScene

_SMALLEST, _LARGEST, _READABLE = 0.15, 3.0, 0.85
STEP = 1.15
_CACHE_KB = 64_000
_ZOOM = {Qt.Key.Key_Plus: STEP, Qt.Key.Key_Equal: STEP, Qt.Key.Key_Minus: 1 / STEP, Qt.Key.Key_0: 0.0}
_BY_TAB = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason})
_TAKEN = frozenset({Qt.Key.Key_A, Qt.Key.Key_Space})


class PeopleView(QGraphicsView):
    """Changes nothing: `hands`, `pen` and `keys` say what was meant, and the commands ask the services."""

    chosen = Signal(str)  # the card the keys act on, "" for none
    opened = Signal(str)  # a card
    menu_wanted = Signal(QPoint)  # place on the screen: the menu of what is chosen
    ground_wanted = Signal(QPoint)
    moved = Signal()  # another part of the picture is seen

    def __init__(self) -> None:
        super().__init__()
        self.people_scene = PeopleScene(self)
        self.setScene(self.people_scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Map of key people"))
        QPixmapCache.setCacheLimit(max(QPixmapCache.cacheLimit(), _CACHE_KB))
        self._zoomed = False
        self.marks = Marks(self.viewport())
        self.picked = Picked(self, self.people_scene)
        self.hands = Hands(self, self.people_scene, self.marks, self.picked)
        self.pen = Pen(self, self.people_scene, self.marks, self.picked)
        self.keys = Keys(self, self.people_scene, self.picked, self.hands, self.pen)
        self.picked.chosen.connect(self.chosen)
        self.keys.opened.connect(self.opened)
        self.keys.menu_wanted.connect(self._menu_by_key)

    def set_day(self, today: date) -> None:
        """The day "42 d" is counted from."""
        self.picked.set_day(today)

    def current(self) -> str:
        """The selected person, vacancy or folded department, "" for none."""
        return self.picked.current()

    def choose(self, key: str, *, aloud: bool = True) -> None:
        """Select a card and bring it into view; "" selects nothing."""
        self.picked.choose(key, aloud=aloud)

    def zoom_by(self, factor: float) -> None:
        """Enlarge by a factor (0 = fit the view again), to 300 % and down to 15 % or all of a very large map."""
        if not factor:
            self.fit()
            return
        scale = self.transform().m11()
        factor = max(min(_SMALLEST, whole(self)), min(_LARGEST, scale * factor)) / scale
        self._zoomed = True
        self.scale(factor, factor)
        self._fill()

    def fit(self) -> None:
        """Full size where the picture fits the width, else as small as still can be read."""
        self._zoomed = False
        wide, room = self.people_scene.picture.width, self.maximumViewportSize().width() - 1
        self.resetTransform()
        if wide > room > 0:
            scale = max(_READABLE, room / wide)
            self.scale(scale, scale)
        self._fill()

    def shown_again(self) -> None:
        """The scene has other people or sizes: fit, and keep the selection."""
        self.hands.cancel()
        self.pen.leave(aloud=False)
        if not self._zoomed:
            self.fit()
        self.picked.remark()
        self.moved.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _ours(event):
            event.accept()  # here these keys zoom the map, elsewhere the text
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _zooms(event):
            self.zoom_by(_ZOOM[Qt.Key(event.key())])
        elif not self.keys.press(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self.keys.release(event)
        super().keyReleaseEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
            self.zoom_by(STEP ** (event.angleDelta().y() / 120))
            self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
            event.accept()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - (event.angleDelta().y() or event.angleDelta().x()))
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pen.leave()
        self.hands.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.hands.move(event)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.hands.release()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at = self.mapToScene(event.position().toPoint())
        card = self.people_scene.card_at(at)
        key = card.key if card is not None else self.people_scene.line_at(at)
        if key and key != self.hands.pressed:
            self.hands.press(event)  # the first click has changed the picture: this is another one
        elif card is not None:
            self.opened.emit(key)
        elif key:
            self.keys.line_opened.emit(key)

    def leaveEvent(self, event: QEvent) -> None:
        self.hands.leave()
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self._menu_at(event.pos(), event.globalPos())
        else:
            self._menu_by_key()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.current() and self.people_scene.keys() and event.reason() in _BY_TAB:
            self.choose(self.people_scene.keys()[0])
        self.picked.remark()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.hands.hold_space(held=False)
        self.picked.remark()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._zoomed:
            self._fill()
        else:
            self.fit()
        self.moved.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.moved.emit()

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        super().drawForeground(painter, rect)
        self.marks.paint(painter)

    def _menu_by_key(self) -> None:
        if QApplication.activePopupWidget() is not None:
            return
        key = self.picked.line() or self.current()
        if key:
            self.menu_wanted.emit(middle_of(self, self.people_scene, key))
        else:
            self.ground_wanted.emit(self.viewport().mapToGlobal(self.viewport().rect().center()))

    def _menu_at(self, inside: QPoint, place: QPoint) -> None:
        at = QPointF(self.mapToScene(inside))
        card = self.people_scene.card_at(at)
        line = self.people_scene.line_at(at) if card is None else ""
        if card is not None:
            if card.key not in self.picked.cards():
                self.choose(card.key)
            else:
                self.picked.step_to(card.key)
            self.menu_wanted.emit(place)
        elif line:
            self.picked.choose_line(line)
            self.menu_wanted.emit(place)
        else:
            self.ground_wanted.emit(place)

    def _fill(self) -> None:
        """Let the bands reach to the right edge, short of the scroll bar if there will be one."""
        scale, room = self.transform().m11(), self.maximumViewportSize()
        wide = room.width()
        if self.people_scene.picture.height * scale > room.height():
            wide -= self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)  # as the view counts
        self.people_scene.fit_width((wide - 1) / scale)
        self.moved.emit()


def whole(view: PeopleView) -> float:
    """The scale at which everybody is seen, 1 at most."""
    picture, room = view.people_scene.picture, view.maximumViewportSize()
    return min(1.0, (room.width() - 1) / picture.width, (room.height() - 1) / picture.height)


def _zooms(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier) and event.key() in _ZOOM


def _ours(event: QKeyEvent) -> bool:
    """Whether a key means something here although a command of the window may want it."""
    with_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return _zooms(event) or (with_ctrl and event.key() in _TAKEN)
