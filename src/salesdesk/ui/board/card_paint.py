"""Paints one card: account, title, amount, close, seals, letters, next step and the ageing bar."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter

from salesdesk.domain.followup import DueState
from salesdesk.ui import icons, theme
from salesdesk.ui.board.faces import LETTERS, Face
from salesdesk.ui.widgets import paint, seal

GAP = 8
_PAD, _SEAL, _SEAL_STEP, _LETTER = 11, 18, 20.5, 11.5
_NARROW = 178
_HATCH = 0.16
_ICONS = {DueState.OVERDUE: ("triangle-alert", "danger"), DueState.TODAY: ("circle-dot", "accent"),
          DueState.LATER: ("calendar", "muted"), DueState.NONE: ("circle-dashed", "warn")}


@dataclass(frozen=True)
class Mood:
    """How a card looks apart from its deal: chosen, with the focus ring, in sight though the filter hides it."""

    chosen: bool = False
    focused: bool = False
    kept: bool = False


def card_height(lines: int = 2) -> int:
    """The height of a card with so many title lines in pixels without the gap below it."""
    return round(theme.px(8 + 17 + 3 + 22 + 24 + 17 + 7) + lines * paint.line_height(13))


def title_lines(name: str, width: float) -> int:
    """How many lines a title takes on a card of `width` pixels: one or two."""
    return _title_lines(name, int(width - 2 * theme.px(_PAD)), theme.generation())


@lru_cache(maxsize=2000)
def _title_lines(name: str, room: int, _generation: int) -> int:
    if theme.metrics(13, bold=True).horizontalAdvance(name) < room - 2:  # a fifth of the time of laying it out
        return 1
    return paint.line_count(name, room, 13, bold=True, limit=2)


def paint_card(p: QPainter, box: QRectF, face: Face, mood: Mood) -> None:
    """Paint a card into a rectangle as high as `card_height` says."""
    p.save()
    _paint_box(p, box, mood)
    if face.row.wakes is not None:
        _paint_sleep(p, box, mood)
    pad = theme.px(_PAD)
    inner = box.adjusted(pad, theme.px(7), -pad, -theme.px(7))
    bottom = _paint_top(p, inner, face, mood)
    _paint_amount(p, inner, bottom, face)
    _paint_signs(p, inner, face)
    _paint_step(p, inner, face)
    _paint_bar(p, inner, box.bottom() - theme.px(6), face)
    p.restore()


def _paint_box(p: QPainter, box: QRectF, mood: Mood) -> None:
    if mood.focused:
        paint.rounded(p, box, "surface", "accent", 8, line=2)
    elif mood.chosen:
        paint.rounded(p, box, "surface", "accent", 8, line=1)
    else:
        paint.rounded(p, box, "surface", "border", 8, dashed=mood.kept)


def _paint_sleep(p: QPainter, box: QRectF, mood: Mood) -> None:
    """Hatched in the colour of what is on hold, whatever else the card says."""
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = box.adjusted(2, 2, -2, -2)
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(theme.color("info_soft"))
    p.drawRoundedRect(inner, 6, 6)
    p.setBrush(QBrush(theme.color("info", _HATCH), Qt.BrushStyle.BDiagPattern))
    p.drawRoundedRect(inner, 6, 6)
    if not (mood.focused or mood.chosen):
        paint.rounded(p, box, None, "info", 8, dashed=mood.kept)


def _paint_top(p: QPainter, inner: QRectF, face: Face, mood: Mood) -> float:
    """Account, icon and title; returns where the title ends."""
    side, high = theme.px(16), theme.px(17)
    line = QRectF(inner.left(), inner.top(), inner.width() - side - 6, high)
    if mood.kept:
        paint.text(p, line, QCoreApplication.translate("Board", "Hidden by the filter"), 11, "warn", bold=True)
    else:
        paint.text(p, line, face.row.account_name, 11, "muted")
    if face.standing.due is not None or face.row.wakes is not None:
        name, token = _ICONS[face.standing.due] if face.standing.due is not None else ("alarm-clock", "info")
        icons.draw(p, round(inner.right() - side), round(inner.top()), name, token)
    title = QRectF(inner.left(), inner.top() + high, inner.width(), 2 * paint.line_height(13))
    return title.top() + paint.wrapped(p, title, face.row.name, 13, "text", bold=True)


def _paint_amount(p: QPainter, inner: QRectF, top: float, face: Face) -> None:
    high = theme.px(21)
    room = _signs_top(inner) - theme.px(3) - top - high
    line = QRectF(inner.left(), top + max(0.0, room / 2), inner.width(), high)
    taken = paint.text(p, line, face.amount, 14, "text", bold=True, tabular=True)
    rest = line.adjusted(taken + 6, 0, 0, 0)
    fits = paint.width(face.close, 11, tabular=True) <= rest.width()
    paint.text(p, rest, face.close if fits else face.close_day, 11, "muted", flags=paint.RIGHT, tabular=True)


def _signs_top(inner: QRectF) -> float:
    return inner.bottom() - theme.px(17 + 6 + _SEAL)


def _paint_signs(p: QPainter, inner: QRectF, face: Face) -> None:
    """The five seals and the six letters, or their count where there is no room for them."""
    side, step = theme.px(_SEAL), _SEAL_STEP * theme.scale()
    top = _signs_top(inner)
    for number, (role, state) in enumerate(face.seals):
        seal.draw_seal(p, QRectF(inner.left() + number * step, top, side, side), role, state)
    line = QRectF(inner.left() + len(face.seals) * step, top, inner.width() - len(face.seals) * step, side)
    if inner.width() < theme.px(_NARROW):
        count = len(set(face.row.heard))
        paint.text(p, line, f"{count}/6", 12, "accent" if count else "muted", bold=True, flags=paint.RIGHT)
        return
    _paint_letters(p, line, face.row.heard)


def _paint_letters(p: QPainter, line: QRectF, heard: str) -> None:
    step, under = _LETTER * theme.scale(), theme.px(2)
    left = line.right() - len(LETTERS) * step
    for number, letter in enumerate(LETTERS):
        known = letter in heard
        token = "accent" if known else "muted"
        box = QRectF(left + number * step, line.top(), step, line.height())
        paint.text(p, box, letter, 11, token, bold=known, flags=paint.CENTER, elide=False)
        p.fillRect(QRectF(box.left() + 1.5, box.bottom() - under, step - 3, under),
                   theme.color("accent" if known else "border"))


def _paint_step(p: QPainter, inner: QRectF, face: Face) -> None:
    line = QRectF(inner.left(), inner.bottom() - theme.px(18), inner.width(), theme.px(17))
    taken = 0.0
    if face.days:
        taken = paint.width(face.days, 11, bold=True) + 6
        paint.text(p, line, face.days, 11, face.days_token, bold=True, flags=paint.RIGHT)
    paint.text(p, line.adjusted(0, 0, -taken, 0), face.step, 11, face.step_token, bold=face.loud)


def _paint_bar(p: QPainter, inner: QRectF, top: float, face: Face) -> None:
    high = theme.px(3)
    bar = QRectF(inner.left(), top, inner.width(), high)
    token = face.days_token if face.days else "border_strong"
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(theme.color("border"))
    p.drawRoundedRect(bar, high / 2, high / 2)
    p.setBrush(theme.color(token))
    used = QRectF(bar.topLeft(), bar.topLeft() + QPointF(bar.width() * face.share, high))
    p.drawRoundedRect(used, high / 2, high / 2)
