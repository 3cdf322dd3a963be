"""The role seal: a rounded square with one character, solid when met, outlined when known, dashed when vacant."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from salesdesk.domain.people import Role
from salesdesk.ui import labels, theme
from salesdesk.ui.signs import SealState
from salesdesk.ui.widgets import paint
from salesdesk.ui.widgets.stamp import stamp

__all__ = ["SealLabel", "SealState", "draw_seal"]

_RADIUS = 0.2


def draw_seal(p: QPainter, rect: QRectF, role: Role, state: SealState = SealState.MET,
              words: labels.Words | None = None) -> None:
    """Draw a seal into a square; `words` choose the language of its character (default: the screen's)."""
    letter = labels.seal_letter(role, words)
    stamp(p, rect, ("seal", letter, role, state), lambda inner, box: _draw(inner, box, role, state, letter))


def _draw(p: QPainter, rect: QRectF, role: Role, state: SealState, letter: str) -> None:
    ink = "accent" if role is Role.DECISION_MAKER else "text2"
    box = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    p.save()
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    token = _set_up(p, state, ink)
    radius = min(6.0, max(3.0, rect.height() * _RADIUS))
    p.drawRoundedRect(box, radius, radius)
    p.setFont(theme.font(_letter_px(rect.height()), bold=True))
    p.setPen(theme.color(token))
    p.drawText(rect, paint.CENTER.value, letter)
    p.restore()


def _set_up(p: QPainter, state: SealState, ink: str) -> str:
    """Set pen and brush of the box and return the token of the character."""
    if state is SealState.MET:
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(theme.color(ink))
        return "on_accent" if ink == "accent" else "surface"
    if state is SealState.KNOWN:
        p.setPen(QPen(theme.color(ink), 1.3))
        p.setBrush(theme.color("surface"))
        return ink
    pen = QPen(theme.color("border_strong"), 1)
    pen.setDashPattern([2.5, 2])
    p.setPen(pen)
    p.setBrush(Qt.BrushStyle.NoBrush)
    return "muted"


def _letter_px(height: float) -> int:
    """Design pixels of the character: the box is already scaled, the font will be."""
    return max(7, int(height * 0.64 / theme.scale()))


class SealLabel(QWidget):
    """A seal as a widget, read aloud as role and state."""

    def __init__(self, role: Role, state: SealState = SealState.MET, size: int = 22,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role, self._state, self._size = role, state, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.theme().changed.connect(self.updateGeometry)
        self._name()

    def set_seal(self, role: Role, state: SealState) -> None:
        """Show another role or state."""
        self._role, self._state = role, state
        self._name()
        self.update()

    def _name(self) -> None:
        words = f"{labels.label(self._role)} ({labels.label(self._state)})"
        self.setAccessibleName(words)
        self.setToolTip(words)

    def sizeHint(self) -> QSize:
        side = theme.px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        draw_seal(p, QRectF(self.rect()), self._role, self._state)
        p.end()
