"""Small counters that are drawn: contact depth, power, stage position, urgency, progress, stage number."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from salesdesk.domain.stages import StageKey
from salesdesk.ui import theme
from salesdesk.ui.widgets import paint
from salesdesk.ui.widgets.stamp import stamp

STAGE_TOKENS = {StageKey.LIST: "st_list", StageKey.PROPOSAL: "st_proposal", StageKey.OPPORTUNITY: "st_opp",
                StageKey.QUOTE: "st_quote", StageKey.ORDER: "st_order"}


def stage_token(key: str) -> str:
    """The colour token of a stage; stages the user added share the grey of the first."""
    return STAGE_TOKENS[StageKey(key)] if key in STAGE_TOKENS else "st_list"


def _begin(p: QPainter) -> None:
    p.save()
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.setPen(Qt.PenStyle.NoPen)


def draw_bars(p: QPainter, rect: QRectF, level: int, total: int = 4, token: str = "text2") -> None:
    """Rising signal bars, `level` of `total` filled: contact depth 0-4, urgency 0-4."""
    stamp(p, rect, ("bars", level, total, token), lambda inner, box: _draw_bars(inner, box, level, total, token))


def _draw_bars(p: QPainter, rect: QRectF, level: int, total: int, token: str) -> None:
    _begin(p)
    wide = rect.width() / total
    for number in range(total):
        high = rect.height() * (0.34 + 0.66 * number / (total - 1))
        bar = QRectF(rect.left() + number * wide, rect.bottom() - high, wide - 1.6, high)
        if number < level:
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(theme.color(token))
            p.drawRoundedRect(bar, 1, 1)
        else:
            p.setPen(QPen(theme.color("border_strong"), 0.9))
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.drawRoundedRect(bar.adjusted(0.45, 0.45, -0.45, -0.45), 1, 1)
    p.restore()


def draw_power(p: QPainter, rect: QRectF, level: int, token: str = "influence") -> None:
    """Three triangles, `level` (0-3) of them filled: how much a person's word weighs."""
    stamp(p, rect, ("power", level, token), lambda inner, box: _draw_power(inner, box, level, token))


def _draw_power(p: QPainter, rect: QRectF, level: int, token: str) -> None:
    _begin(p)
    wide = rect.width() / 3
    p.setPen(QPen(theme.color(token), 1))
    for number in range(3):
        left, right = rect.left() + number * wide + 0.8, rect.left() + (number + 1) * wide - 1.2
        if number < level:
            p.setBrush(theme.color(token))
        else:
            p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawPolygon(QPolygonF([QPointF((left + right) / 2, rect.top() + 0.8), QPointF(right, rect.bottom() - 0.8),
                                 QPointF(left, rect.bottom() - 0.8)]))
    p.restore()


def draw_pips(p: QPainter, rect: QRectF, position: int, total: int = 5, token: str | None = None,
              gap: float = 3) -> None:
    """Flat pips, the first `position` filled with the stage colour (or `token`)."""
    _begin(p)
    wide = (rect.width() - gap * (total - 1)) / total
    radius = min(wide, rect.height()) / 2
    filled = token or tuple(STAGE_TOKENS.values())[max(0, min(4, position - 1))]
    for number in range(total):
        p.setBrush(theme.color(filled if number < position else "border"))
        p.drawRoundedRect(QRectF(rect.left() + number * (wide + gap), rect.top(), wide, rect.height()), radius, radius)
    p.restore()


def draw_progress(p: QPainter, rect: QRectF, fraction: float, token: str = "ok") -> None:
    """A flat bar filled to a fraction (0-1, more is cut)."""
    _begin(p)
    radius = rect.height() / 2
    p.setBrush(theme.color("border"))
    p.drawRoundedRect(rect, radius, radius)
    share = max(0.0, min(1.0, fraction))
    if share > 0:
        p.setBrush(theme.color(token))
        filled = QRectF(rect)
        filled.setWidth(max(rect.height(), rect.width() * share))
        p.drawRoundedRect(filled, radius, radius)
    p.restore()


def number_tile(p: QPainter, rect: QRectF, number: int, token: str) -> None:
    """The number of a stage on its colour."""
    stamp(p, rect, ("number", number, token), lambda inner, box: _draw_number(inner, box, number, token))


def _draw_number(p: QPainter, rect: QRectF, number: int, token: str) -> None:
    _begin(p)
    p.setBrush(theme.color(token))
    p.drawRoundedRect(rect, 4, 4)
    px = max(8, int(rect.height() * 0.62 / theme.scale()))
    paint.text(p, rect, str(number), px, "on_stage", bold=True, flags=paint.CENTER, elide=False)
    p.restore()
