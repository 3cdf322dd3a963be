"""The signs of the timing board: each kind of day has a shape of its own."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from salesdesk.domain.timing import TimingKind
from salesdesk.ui import icons, theme
from salesdesk.ui.widgets import paint
from salesdesk.ui.widgets.stamp import stamp

SIDE = 18
_ICONS = {
    TimingKind.DECIDE_BY: ("flag", "danger"), TimingKind.LAW: ("scale", "info"),
    TimingKind.RELOCATION: ("map-pin", "info"),
    TimingKind.BUDGET_MEETING: ("users", "warn"), TimingKind.OWN: ("star", "text2"),
    TimingKind.RESTART: ("play", "st_hold"),
}
_ICON, _COUNT = 11, 13


def draw_sign(p: QPainter, centre: QPointF, kind: TimingKind, *, guessed: bool = False) -> None:
    """Draw the sign of a kind; `guessed` draws its outline dashed, or pale where it is a shape."""
    side = theme.px(SIDE)
    box = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
    stamp(p, box, ("timing", kind, guessed), lambda inner, area: _draw(inner, area, kind, guessed))


def draw_count(p: QPainter, centre: QPointF, count: int) -> None:
    """Draw at the upper corner of a sign how many days it stands for."""
    words, high = f"{count}", theme.px(_COUNT)
    wide = max(high, paint.width(words, 9, bold=True) + theme.px(6))
    box = QRectF(centre.x() + theme.px(2), centre.y() - theme.px(SIDE) / 2 - theme.px(4), wide, high)
    paint.rounded(p, box, "accent", radius=high / 2)
    paint.text(p, box, words, 9, "on_accent", bold=True, flags=paint.CENTER, elide=False)


def _draw(p: QPainter, box: QRectF, kind: TimingKind, guessed: bool) -> None:
    p.save()
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    if kind is TimingKind.PURCHASE:
        _diamond(p, box, guessed)
    elif kind in {TimingKind.LEASE_END, TimingKind.CONTRACT_END}:
        _crossed(p, box, guessed)
    elif kind is TimingKind.BUDGET:
        _ring(p, box, "warn", guessed)
        paint.text(p, box, "¥", 10, "warn", bold=True, flags=paint.CENTER, elide=False)
    else:
        name, token = _ICONS[kind]
        _ring(p, box, token, guessed)
        room = theme.px(_ICON)
        icons.draw(p, box.center().x() - room / 2, box.center().y() - room / 2, name, token, _ICON)
    p.restore()


def _diamond(p: QPainter, box: QRectF, guessed: bool) -> None:
    half = box.width() / 2 - 0.5
    middle = box.center()
    p.setPen(_pen("ok", guessed))
    p.setBrush(theme.color("ok_soft" if guessed else "ok"))
    inside = half - (1 if guessed else 0)
    p.drawPolygon(QPolygonF([middle + QPointF(0, -inside), middle + QPointF(inside, 0), middle + QPointF(0, inside),
                             middle + QPointF(-inside, 0)]))


def _crossed(p: QPainter, box: QRectF, guessed: bool) -> None:
    p.setPen(_pen("danger", guessed, 2))
    p.setBrush(theme.color("surface"))
    inner = box.adjusted(1.5, 1.5, -1.5, -1.5)
    p.drawRoundedRect(inner, 3, 3)
    quarter = inner.width() * 0.27
    cross = inner.adjusted(quarter, quarter, -quarter, -quarter)
    p.setPen(QPen(theme.color("danger"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    p.drawLine(cross.topLeft(), cross.bottomRight())
    p.drawLine(cross.topRight(), cross.bottomLeft())


def _ring(p: QPainter, box: QRectF, token: str, guessed: bool) -> None:
    p.setPen(_pen(token, guessed, 2))
    p.setBrush(theme.color("surface"))
    p.drawEllipse(box.adjusted(1.5, 1.5, -1.5, -1.5))


def _pen(token: str, guessed: bool, wide: float = 1) -> QPen:
    pen = QPen(theme.color(token), wide)
    if guessed:
        pen.setDashPattern([2, 1.6])
    return pen
