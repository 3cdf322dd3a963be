"""The picture under the pointer while cards are dragged: the first card, slightly turned, and how many there are."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QTransform

from salesdesk.ui import theme
from salesdesk.ui.board.card_paint import Mood, card_height, paint_card, title_lines
from salesdesk.ui.board.faces import Face
from salesdesk.ui.widgets import paint

_TURN = 2.5
_SHADOW = 6
_OPACITY = 0.94


def card_pixmap(face: Face, width: float, ratio: float, count: int = 1) -> QPixmap:
    """A card of `width` pixels, turned, at a device pixel ratio; several cards carry a number."""
    high = card_height(title_lines(face.row.name, width - 1))
    flat = QPixmap(round((width + _SHADOW) * ratio), round((high + _SHADOW) * ratio))
    flat.setDevicePixelRatio(ratio)
    flat.fill(Qt.GlobalColor.transparent)
    p = QPainter(flat)
    p.setOpacity(_OPACITY)
    paint.rounded(p, QRectF(3, 4, width, high), "border_strong", radius=9)
    paint_card(p, QRectF(1, 1, width - 1, high - 1), face, Mood(chosen=True, focused=True))
    if count > 1:
        wide = paint.pill_width(str(count), 13)
        paint.pill(p, width - wide - theme.px(8), theme.px(6), str(count), "on_accent", "accent", 13)
    p.end()
    turned = flat.transformed(QTransform().rotate(_TURN), Qt.TransformationMode.SmoothTransformation)
    turned.setDevicePixelRatio(ratio)
    return turned


def hot_spot(pixmap: QPixmap, grabbed: QPoint) -> QPoint:
    """The point of the picture that stays under the pointer."""
    size = pixmap.deviceIndependentSize()
    return QPoint(min(grabbed.x(), round(size.width()) - 1), min(grabbed.y(), round(size.height()) - 1))
