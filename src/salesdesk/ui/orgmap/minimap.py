"""A small map of all cards in the corner of the large one; a click or a drag moves what is seen."""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from salesdesk.ui import theme
from salesdesk.ui.orgmap.map_card import HEIGHT, WIDTH
from salesdesk.ui.orgmap.view import PeopleView

MANY = 60
_WIDE, _HIGH, _PAD, _AWAY = 208, 132, 6, 10


class Minimap(QWidget):
    """Shown where it is wanted and more people stand than one looks over; for the eye and the mouse alone."""

    def __init__(self, view: PeopleView) -> None:
        super().__init__(view)
        self._view, self._scene = view, view.people_scene
        self._wanted = True
        self._painted: tuple[object, QPixmap] | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("The whole map"))
        self.hide()
        view.moved.connect(self._place)
        self._scene.arranged.connect(self._on_arranged)

    def set_wanted(self, *, wanted: bool) -> None:
        """Show it where many people stand, or never."""
        self._wanted = wanted
        self._place()

    def needed(self) -> bool:
        """Whether so many people stand on the map that it helps."""
        return len(self._scene.picture.spots) > MANY

    def seen(self) -> QRectF:
        """The frame of what the large map shows, in own coordinates."""
        shown = self._view.mapToScene(self._view.viewport().rect()).boundingRect()
        return self._to_own(shown).intersected(QRectF(self.rect()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture())
        here = self._scene.card(self._view.current())
        if here is not None:
            painter.fillRect(self._bar(here.pos()), theme.color("accent"))
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.setBrush(theme.color("accent", 0.1))
        painter.drawRect(self.seen().adjusted(1, 1, -1, -1))

    def _picture(self) -> QPixmap:
        """All cards, painted again only when they are other ones."""
        state = (self.size(), self.devicePixelRatioF(), theme.generation())
        if self._painted is None or self._painted[0] != state:
            ratio = self.devicePixelRatioF()
            made = QPixmap(self.size() * ratio)
            made.setDevicePixelRatio(ratio)
            self._paint_cards(QPainter(made))
            self._painted = (state, made)
        return self._painted[1]

    def _paint_cards(self, painter: QPainter) -> None:
        painter.setPen(QPen(theme.color("border_strong"), 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        picture = self._scene.picture
        for band in picture.bands:
            painter.fillRect(self._to_own(QRectF(0, band.top, picture.width, band.height)), theme.color("sunken"))
        across, down = self._scales()
        wide, high = max(2.0, theme.px(WIDTH) * across), max(2.0, theme.px(HEIGHT) * down)
        for spot in picture.spots:
            colour = self._scene.tint_of(spot.id)
            painter.fillRect(QRectF(_PAD + spot.x * across, _PAD + spot.y * down, wide, high),
                             theme.color(colour.token, colour.alpha))
        painter.end()

    def _bar(self, place: QPointF) -> QRectF:
        bar = self._to_own(QRectF(place.x(), place.y(), theme.px(WIDTH), theme.px(HEIGHT)))
        bar.setSize(bar.size().expandedTo(QSizeF(2, 2)))
        return bar

    def _on_arranged(self) -> None:
        self._painted = None
        self._place()

    def _place(self) -> None:
        """Stand in the lower right corner of what is seen, as large as the picture's shape allows."""
        self.setVisible(self._wanted and self.needed())
        if not self.isVisibleTo(self._view):
            return
        size = self._size()
        port = self._view.viewport().geometry()
        away = theme.px(_AWAY)
        self.setGeometry(port.right() - size.width() - away, port.bottom() - size.height() - away,
                         size.width(), size.height())
        self.raise_()
        self.update()

    def _size(self) -> QSize:
        picture = self._scene.picture
        scale = min((theme.px(_WIDE) - 2 * _PAD) / picture.width, (theme.px(_HIGH) - 2 * _PAD) / picture.height)
        return QSize(max(theme.px(48), round(picture.width * scale)) + 2 * _PAD,
                     max(theme.px(32), round(picture.height * scale)) + 2 * _PAD)

    def _scales(self) -> tuple[float, float]:
        picture = self._scene.picture
        return (self.width() - 2 * _PAD) / picture.width, (self.height() - 2 * _PAD) / picture.height

    def _to_own(self, box: QRectF) -> QRectF:
        across, down = self._scales()
        return QRectF(_PAD + box.x() * across, _PAD + box.y() * down, box.width() * across, box.height() * down)

    def _go(self, place: QPointF) -> None:
        across, down = self._scales()
        self._view.centerOn((place.x() - _PAD) / across, (place.y() - _PAD) / down)
