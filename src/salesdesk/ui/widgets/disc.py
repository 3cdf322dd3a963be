"""The support disc: six signs, from filled double ring (champions us) to filled cross (opposes)."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from salesdesk.domain.people import Support
from salesdesk.ui import labels, theme
from salesdesk.ui.widgets import paint
from salesdesk.ui.widgets.stamp import stamp

TOKENS = {Support.CHAMPIONS: "s_pp", Support.SUPPORTS: "s_p", Support.NEUTRAL: "s_0",
          Support.SCEPTICAL: "s_m", Support.OPPOSES: "s_mm", Support.UNKNOWN: "s_q"}
_FILLED = frozenset({Support.CHAMPIONS, Support.OPPOSES})


def draw_disc(p: QPainter, rect: QRectF, support: Support) -> None:
    """Draw a disc into a square; the sign inside carries the meaning without colour."""
    stamp(p, rect, ("disc", support), lambda inner, box: _draw(inner, box, support))


def _draw(p: QPainter, rect: QRectF, support: Support) -> None:
    colour = theme.color(TOKENS[support])
    box = rect.adjusted(1, 1, -1, -1)
    p.save()
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour, 1.4)
    if support is Support.UNKNOWN:
        pen.setDashPattern([2, 2])
    p.setPen(pen)
    if support is Support.UNKNOWN:
        p.setBrush(Qt.BrushStyle.NoBrush)
    else:
        p.setBrush(colour if support in _FILLED else theme.color("surface"))
    p.drawEllipse(box)
    _draw_sign(p, box, support, theme.color("surface") if support in _FILLED else colour)
    p.restore()


def _draw_sign(p: QPainter, box: QRectF, support: Support, ink: QColor) -> None:
    radius = box.height() / 2
    k = radius * 0.48
    c = box.center()
    p.setPen(QPen(ink, max(1.4, radius * 0.19), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap,
                  Qt.PenJoinStyle.RoundJoin))
    p.setBrush(Qt.BrushStyle.NoBrush)
    if support is Support.CHAMPIONS:
        p.drawEllipse(c, k, k)
        p.setBrush(ink)
        p.setPen(Qt.PenStyle.NoPen)
        p.drawEllipse(c, k * 0.42, k * 0.42)
    elif support is Support.SUPPORTS:
        p.drawEllipse(c, k, k)
    elif support is Support.NEUTRAL:
        p.drawLine(c - QPointF(k, 0), c + QPointF(k, 0))
    elif support is Support.SCEPTICAL:
        p.drawPolygon(QPolygonF([c + QPointF(0, -k * 1.05), c + QPointF(k, k * 0.75), c + QPointF(-k, k * 0.75)]))
    elif support is Support.OPPOSES:
        k *= 0.85
        p.drawLine(c - QPointF(k, k), c + QPointF(k, k))
        p.drawLine(c + QPointF(-k, k), c + QPointF(k, -k))
    else:
        paint.text(p, box, "?", max(7, int(radius * 1.25 / theme.scale())), TOKENS[support], bold=True,
                   flags=paint.CENTER, elide=False)


class DiscLabel(QWidget):
    """A disc as a widget, read aloud as its word; `mood` uses the words of a contact's result."""

    def __init__(self, support: Support, size: int = 20, parent: QWidget | None = None, *, mood: bool = False) -> None:
        super().__init__(parent)
        self._support, self._size, self._mood = support, size, mood
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.theme().changed.connect(self.updateGeometry)
        self._name()

    def set_support(self, support: Support) -> None:
        """Show another disc."""
        self._support = support
        self._name()
        self.update()

    def _name(self) -> None:
        word = labels.mood(self._support) if self._mood else labels.label(self._support)
        self.setAccessibleName(word)
        self.setToolTip(word)

    def sizeHint(self) -> QSize:
        side = theme.px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        draw_disc(p, QRectF(self.rect()), self._support)
        p.end()
