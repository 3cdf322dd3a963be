"""Icons by name in a colour of the theme, sharp at any device pixel ratio."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap

from salesdesk.ui import svg, theme


@lru_cache(maxsize=1024)
def _kept(name: str, colour: int, size: float, ratio: float) -> QPixmap:
    return svg.render(name, QColor.fromRgba(colour), size, ratio)


def pixmap(name: str, token: str = "text2", size: float = 16, ratio: float | None = None) -> QPixmap:
    """An icon of `size` design pixels, grown with the text; raises FileNotFoundError for an unknown name."""
    return _kept(name, theme.color(token).rgba(), theme.px(size), ratio or _screen_ratio())


def icon(name: str, token: str = "text2", size: float = 16) -> QIcon:
    """The same as a QIcon; it keeps its colour, so make it again when the theme has changed."""
    made = QIcon()
    for ratio in {1.0, _screen_ratio()}:  # that of the sharpest screen
        made.addPixmap(pixmap(name, token, size, ratio))
    return made


def draw(painter: QPainter, x: float, y: float, name: str, token: str = "text2", size: float = 16) -> None:
    """Draw an icon with its top left at x, y; as vectors on paper."""
    side = theme.px(size)
    if theme.on_paper():
        svg.renderer(name, theme.color(token)).render(painter, QRectF(x, y, side, side))
        return
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(QPointF(x, y), pixmap(name, token, size, ratio))


def _screen_ratio() -> float:
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
