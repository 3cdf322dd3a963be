"""Renders an icon file in one colour; knows nothing of themes."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from salesdesk import paths

STROKE = 'stroke-width="1.9"'


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    file = paths.resources() / "icons" / f"{name}.svg"
    return file.read_text(encoding="utf-8").replace('stroke-width="2"', STROKE)


def renderer(name: str, colour: QColor) -> QSvgRenderer:
    """A renderer of one icon in one colour; raises FileNotFoundError for an unknown name."""
    text = _source(name).replace("currentColor", colour.name())
    return QSvgRenderer(QByteArray(text.encode()))


def render(name: str, colour: QColor, size: float, ratio: float) -> QPixmap:
    """A transparent square of `size` logical pixels with the icon; raises FileNotFoundError for an unknown name."""
    source = renderer(name, colour)
    side = max(1, round(size * ratio))
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(colour.alphaF())
    source.render(painter, QRectF(0, 0, side, side))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
