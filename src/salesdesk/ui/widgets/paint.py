"""Text and pills for painters: cached fonts, cached elision, sizes that follow the text size."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QStaticText, QTextLayout, QTextOption, QTransform

from salesdesk.ui import icons, theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter
LEAD = 1.32
_ONE_LINE = Qt.TextFlag.TextSingleLine.value | Qt.TextFlag.TextDontClip.value
_PAD = 7
_PILL_ICON = 12


def _drawn(s: str) -> str:
    """A text as it is drawn: paper has one face only and no boxes for what that lacks."""
    if not theme.current().paper:
        return s
    from salesdesk.ui.widgets.paper.glyphs import printable

    return printable(s)


@lru_cache(maxsize=20_000)
def _fitted(s: str, px: float, bold: bool, tabular: bool, width: int, _generation: int) -> tuple[str, float]:
    metrics = theme.metrics(px, bold, tabular)
    s = _drawn(s)
    shown = metrics.elidedText(s, Qt.TextElideMode.ElideRight, width) if width >= 0 else s
    return shown, metrics.horizontalAdvance(shown)


@lru_cache(maxsize=10_000)
def _broken(s: str, px: float, bold: bool, width: int, lines: int, _generation: int) -> tuple[str, ...]:
    """The lines of a wrapped text; the last one allowed takes the rest and is elided while drawing."""
    s = _drawn(s)
    layout = QTextLayout(s, theme.font(px, bold))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    found: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        start, length = line.textStart(), line.textLength()
        if len(found) == lines - 1:
            found.append(s[start:])
            break
        found.append(s[start:start + length])
    layout.endLayout()
    return tuple(found)


@lru_cache(maxsize=10_000)
def _laid_out(s: str, px: float, bold: bool, tabular: bool, _generation: int) -> QStaticText:
    """A line with its glyphs already placed: half the time of drawText."""
    line = QStaticText(s.replace("\n", " "))
    line.setTextFormat(Qt.TextFormat.PlainText)
    line.prepare(QTransform(), theme.current().face(px, bold, tabular)[0])
    return line


def _start(box: QRectF, wide: float, high: float, flags: Qt.AlignmentFlag) -> QPointF:
    """Where a line begins in a box, on whole pixels down."""
    x, y = box.left(), box.top() + (box.height() - high) / 2
    if flags & Qt.AlignmentFlag.AlignRight:
        x = box.right() - wide
    elif flags & Qt.AlignmentFlag.AlignHCenter:
        x += (box.width() - wide) / 2
    if flags & Qt.AlignmentFlag.AlignTop:
        y = box.top()
    elif flags & Qt.AlignmentFlag.AlignBottom:
        y = box.bottom() - high
    return QPointF(x, round(y))


def width(s: str, px: float = 13, bold: bool = False, tabular: bool = False) -> float:
    """The width of a text in pixels."""
    return _fitted(s, px, bold, tabular, -1, theme.generation())[1]


def elided(s: str, available: float, px: float = 13, bold: bool = False, tabular: bool = False) -> str:
    """A text cut with an ellipsis to the pixels there are."""
    return _fitted(s, px, bold, tabular, max(0, int(available)), theme.generation())[0]


def line_height(px: float = 13, lead: float = LEAD) -> float:
    """The step from one line to the next in pixels."""
    return px * lead * theme.scale()


def text(p: QPainter, rect: QRectF | QRect, s: str, px: float = 13, token: str = "text", bold: bool = False,
         flags: Qt.AlignmentFlag = LEFT, elide: bool = True, tabular: bool = False) -> float:
    """Draw one line of text in a rectangle and return the width it took."""
    box = QRectF(rect)
    limit = max(0, int(box.width() + 0.5)) if elide else -1
    shown, advance = _fitted(s, px, bold, tabular, limit, theme.generation())
    look = theme.current()
    p.setFont(look.face(px, bold, tabular)[0])
    p.setPen(look.colour(token, None))
    if look.paper or p.worldTransform().isScaling():
        p.drawText(box, flags.value | _ONE_LINE, shown)
    else:
        line = _laid_out(shown, px, bold, tabular, look.serial)
        p.drawStaticText(_start(box, advance, line.size().height(), flags), line)
    return advance


def wrapped(p: QPainter, rect: QRectF | QRect, s: str, px: float = 13, token: str = "text", bold: bool = False,
            lines: int = 2, lead: float = LEAD) -> float:
    """Draw a text over at most `lines` lines, the last one elided, and return the height used."""
    box = QRectF(rect)
    step = line_height(px, lead)
    parts = _broken(s, px, bold, int(box.width()), lines, theme.generation())
    for number, part in enumerate(parts):
        text(p, QRectF(box.left(), box.top() + number * step, box.width(), step), part.rstrip(), px, token, bold)
    return len(parts) * step


def line_count(s: str, available: float, px: float = 13, bold: bool = False, limit: int = 99) -> int:
    """How many lines a text takes in a width of pixels, never more than `limit`."""
    return len(_broken(s, px, bold, int(available), limit, theme.generation()))


def pill_width(s: str, px: float = 11, icon: str | None = None, bold: bool = True) -> float:
    """The width `pill` will take."""
    mark = theme.px(_PILL_ICON) + 3 if icon else 0
    return width(s, px, bold) + 2 * theme.px(_PAD) + mark


def pill_height(px: float = 11) -> float:
    """The height `pill` will take."""
    return theme.px(px + 8)


def pill(p: QPainter, x: float, y: float, s: str, fg: str = "text2", bg: str | None = "inset", px: float = 11,
         icon: str | None = None, border: str | None = None, bold: bool = True) -> float:
    """Draw a rounded chip with a text (and an icon in front) and return its width; fg, bg, border are tokens."""
    wide, high, pad = pill_width(s, px, icon, bold), pill_height(px), theme.px(_PAD)
    p.save()
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.setPen(QPen(theme.color(border), 1) if border else QPen(Qt.PenStyle.NoPen))
    if bg:
        p.setBrush(theme.color(bg))
    else:
        p.setBrush(Qt.BrushStyle.NoBrush)
    p.drawRoundedRect(QRectF(x, y, wide, high).adjusted(0.5, 0.5, -0.5, -0.5), high / 2, high / 2)
    left = x + pad
    if icon:
        side = theme.px(_PILL_ICON)
        icons.draw(p, left - 1, y + (high - side) / 2, icon, fg, _PILL_ICON)
        left += side + 3
    text(p, QRectF(left, y, wide, high), s, px, fg, bold, elide=False)
    p.restore()
    return wide


def rounded(p: QPainter, rect: QRectF, fill: str | None, border: str | None = None, radius: float = 8,
            dashed: bool = False, line: float = 1.0) -> None:
    """Draw a rounded box; fill and border are tokens, `dashed` marks a guess or a gap."""
    p.save()
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(Qt.PenStyle.NoPen)
    if border:
        pen = QPen(theme.color(border), line)
        if dashed:
            pen.setDashPattern([4 / line, 3 / line])
    p.setPen(pen)
    if fill:
        p.setBrush(theme.color(fill))
    else:
        p.setBrush(Qt.BrushStyle.NoBrush)
    half = line / 2
    p.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)
    p.restore()


def ground(p: QPainter, box: QRectF, *, chosen: bool, hovered: bool, focused: bool, bar: bool = False,
           line: bool = False) -> None:
    """Draw what lies below a row of a list; `bar` marks the chosen one at the left, `line` ends the row."""
    if chosen:
        rounded(p, box, "selected", None, 6)
        if bar:
            rounded(p, QRectF(box.left(), box.top() + 4, theme.px(3), box.height() - 8), "accent", None, 1.5)
    elif hovered:
        rounded(p, box, "hover", None, 6)
    if line:
        p.fillRect(QRectF(box.left() + 4, box.bottom() - 1, box.width() - 8, 1), theme.color("border"))
    if focused:
        rounded(p, box, None, "accent", 6, line=2)


def centre(rect: QRectF, side: float) -> QRectF:
    """A square of `side` pixels in the middle of a rectangle."""
    half = side / 2
    return QRectF(rect.center() - QPointF(half, half), rect.center() + QPointF(half, half))
