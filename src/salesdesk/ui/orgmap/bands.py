"""The bands of rank behind the cards, with their names."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from salesdesk.domain.orgmap import Picture
from salesdesk.ui import theme
from salesdesk.ui.orgmap import texts
from salesdesk.ui.widgets import paint

LABEL = 42
_BEYOND = 40


def paint_bands(p: QPainter, picture: Picture, width: float, shown: QRectF) -> None:
    """Draw what of the bands lies in an area."""
    for number, band in enumerate(picture.bands):
        box = QRectF(0, band.top, width, band.height)
        if box.intersects(shown):
            paint.rounded(p, box.intersected(shown.adjusted(-_BEYOND, -box.height(), _BEYOND, box.height())), "sunken")
            if shown.left() < theme.px(LABEL) or not band.rows:
                _name(p, box, number, empty=not band.rows)


def _name(p: QPainter, box: QRectF, number: int, *, empty: bool) -> None:
    name = texts.say(texts.BANDS[number])
    if empty:
        words = f"{name}    {texts.say(texts.NOBODY[number])}"
        paint.text(p, box.adjusted(theme.px(14), 0, 0, 0), words, 11, "muted")
        return
    p.save()
    p.translate(theme.px(LABEL) / 2, box.center().y())
    p.rotate(-90)
    long = box.height()
    paint.text(p, QRectF(-long / 2, -theme.px(10), long, theme.px(20)), name, 11, "muted", bold=True,
               flags=paint.CENTER)
    p.restore()
