"""Small signs are painted once and stamped: a board shows hundreds of them in every frame."""

from collections.abc import Callable, Hashable
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from salesdesk.ui import theme

_MOST = 2_000
_kept: dict[Hashable, QPixmap] = {}


def stamp(p: QPainter, rect: QRectF, key: Hashable, draw: Callable[[QPainter, QRectF], None]) -> None:
    """Show what `draw` paints into a box; on paper and under a zoom it is painted afresh, as vectors.

    `key` names everything the picture depends on but the theme, the size and the pixel ratio.
    """
    if theme.on_paper() or p.worldTransform().isScaling():
        draw(p, rect)
        return
    ratio = p.device().devicePixelRatioF()
    full = (key, rect.width(), rect.height(), ratio, theme.generation())
    picture = _kept.get(full)
    if picture is None:
        if len(_kept) >= _MOST:
            _kept.clear()
        picture = _kept[full] = _paint(rect, ratio, draw)
    p.drawPixmap(QPointF(round(rect.x() * ratio) / ratio, round(rect.y() * ratio) / ratio), picture)


def _paint(rect: QRectF, ratio: float, draw: Callable[[QPainter, QRectF], None]) -> QPixmap:
    picture = QPixmap(ceil(rect.width() * ratio), ceil(rect.height() * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    inner = QPainter(picture)
    draw(inner, QRectF(0, 0, rect.width(), rect.height()))
    inner.end()
    return picture
