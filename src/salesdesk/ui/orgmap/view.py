"""The view of the map: zoom, pan, walking with the arrow keys, and dragging a card onto a boss."""

from datetime import date

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
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
from PySide6.QtWidgets import QFrame, QGraphicsView

from salesdesk.domain.orgwalk import step
from salesdesk.ui.announce import announce
from salesdesk.ui.orgmap.drag import CardDrag
from salesdesk.ui.orgmap.map_card import MapCard
from salesdesk.ui.orgmap.scene import PeopleScene

_SMALLEST, _LARGEST, _READABLE = 0.15, 3.0, 0.85
_STEP = 1.15
_CACHE_KB = 64_000
_ARROWS = {Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1), Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0)}
_ZOOM = {Qt.Key.Key_Plus: _STEP, Qt.Key.Key_Equal: _STEP, Qt.Key.Key_Minus: 1 / _STEP, Qt.Key.Key_0: 0.0}
_BY_TAB = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason})
_OPENERS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class PeopleView(QGraphicsView):
    """Changes nothing: it says what was dropped where, and the pane asks the service."""

    chosen = Signal(str)  # person, "" for nobody
    opened = Signal(str)
    dropped = Signal(str, str)  # person, the boss
    menu_wanted = Signal(str, QPoint)  # person, place on the screen

    def __init__(self) -> None:
        super().__init__()
        self.people_scene = PeopleScene(self)
        self.setScene(self.people_scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Map of key people"))
        QPixmapCache.setCacheLimit(max(QPixmapCache.cacheLimit(), _CACHE_KB))
        self._today = date.min
        self._current = ""
        self._zoomed = False
        self._drag = CardDrag(self, self.people_scene)
        self._panned_from: QPoint | None = None

    def set_day(self, today: date) -> None:
        """The day "42 d" is counted from."""
        self._today = today

    def current(self) -> str:
        """The selected person, vacancy or folded department, "" for none."""
        return self._current if self.people_scene.card(self._current) is not None else ""

    def choose(self, key: str, *, aloud: bool = True) -> None:
        """Select a person and bring the card into view; "" selects nobody."""
        old = self.people_scene.card(self._current)
        self._current = key
        if old is not None:
            old.set_chosen(chosen=False, focused=False)
        card = self.people_scene.card(key)
        if card is not None:
            self._mark(card)
            self.ensureVisible(card.sceneBoundingRect(), 12, 12)
            spoken = self.people_scene.spoken(key, self._today)
            self.setAccessibleDescription(spoken)
            if aloud:
                announce(self, spoken)
        self.chosen.emit(self.current())

    def zoom_by(self, factor: float) -> None:
        """Enlarge by a factor (0 = fit the view again), between 15 and 300 %."""
        if not factor:
            self.fit()
            return
        scale = self.transform().m11()
        factor = max(_SMALLEST, min(_LARGEST, scale * factor)) / scale
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
        if not self._zoomed:
            self.fit()
        card = self.people_scene.card(self._current)
        if card is not None:
            self._mark(card)
            self.setAccessibleDescription(self.people_scene.spoken(self._current, self._today))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _zooms(event):
            event.accept()  # here these keys zoom the map, elsewhere the text
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrow = _ARROWS.get(Qt.Key(event.key()))
        if _zooms(event):
            self.zoom_by(_ZOOM[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape and self._drag.running:
            self._drag.cancel()
        elif arrow is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._walk(*arrow)
        elif event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End} and self.people_scene.keys():
            self.choose(self.people_scene.keys()[0 if event.key() == Qt.Key.Key_Home else -1])
        elif event.key() in _OPENERS and self.current():
            self.opened.emit(self.current())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
            self.zoom_by(_STEP ** (event.angleDelta().y() / 120))
            self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        card = self.people_scene.card_at(self.mapToScene(place))
        if event.button() == Qt.MouseButton.LeftButton and card is not None:
            self._drag.take(card, place)
            self.choose(card.key)
        elif event.button() != Qt.MouseButton.RightButton:
            self._panned_from = place

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        self._drag.move(place)
        if self._panned_from is not None:
            self._pan(place - self._panned_from)
            self._panned_from = place

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._panned_from = None
        dropped = self._drag.end()
        if dropped is not None:
            self.dropped.emit(*dropped)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        card = self.people_scene.card_at(self.mapToScene(event.position().toPoint()))
        if card is not None:
            self.opened.emit(card.key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        card: MapCard | None
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            card = self.people_scene.card_at(self.mapToScene(event.pos()))
            place = event.globalPos()
        else:
            card = self.people_scene.card(self.current())
            corner = self.mapFromScene(card.sceneBoundingRect().center()) if card is not None else QPoint()
            place = self.viewport().mapToGlobal(corner)
        if card is not None:
            self.choose(card.key)
            self.menu_wanted.emit(card.key, place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.current() and self.people_scene.keys() and event.reason() in _BY_TAB:
            self.choose(self.people_scene.keys()[0])
        self._remark()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._remark()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._zoomed:
            self._fill()
        else:
            self.fit()

    def _walk(self, across: int, down: int) -> None:
        key = step(self.people_scene.picture, self.current(), across, down)
        if key:
            self.choose(key)
        elif not self.current() and self.people_scene.keys():
            self.choose(self.people_scene.keys()[0])

    def _mark(self, card: MapCard) -> None:
        card.set_chosen(chosen=True, focused=self.hasFocus())

    def _remark(self) -> None:
        card = self.people_scene.card(self._current)
        if card is not None:
            self._mark(card)

    def _pan(self, by: QPoint) -> None:
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - by.x())
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() - by.y())

    def _fill(self) -> None:
        """Let the bands reach to the right edge, short of the scroll bar if there will be one."""
        scale, room = self.transform().m11(), self.maximumViewportSize()
        wide = room.width()
        if self.people_scene.picture.height * scale > room.height():
            wide -= self.verticalScrollBar().sizeHint().width()
        self.people_scene.fit_width((wide - 1) / scale)


def _zooms(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier) and event.key() in _ZOOM
