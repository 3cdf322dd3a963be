"""Buttons that are on or off and carry a sign: a person with the role seal, a mood with its disc, a call."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from salesdesk.domain.activities import CallResult
from salesdesk.domain.people import Role, Support
from salesdesk.ui import icons, labels, theme
from salesdesk.ui.signs import SealState
from salesdesk.ui.widgets import paint
from salesdesk.ui.widgets.disc import draw_disc
from salesdesk.ui.widgets.seal import draw_seal

Sign = Callable[[QPainter, QRectF], None]


class Toggle(QAbstractButton):
    """A box with a sign and a word; round ends make it a chip. Space switches it, as does a click."""

    def __init__(self, word: str, sign: Sign, high: int, sign_size: int, radius: int,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word, self._sign = word, sign
        self._high, self._sign_size, self._radius = high, sign_size, radius
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(word)
        theme.theme().changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        wide = paint.width(self._word, 13, bold=True) + theme.px(self._sign_size + 28)
        return QSize(round(wide), theme.px(self._high))

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        box, on = QRectF(self.rect()), self.isChecked()
        fill = "accent_soft" if on else "hover" if self.underMouse() else "surface"
        thick = on or self.hasFocus()
        paint.rounded(p, box, fill, "accent" if thick else "border_strong" if self.underMouse() else "border",
                      theme.px(self._radius), line=2 if self.hasFocus() else 1.5 if on else 1)
        side, left = theme.px(self._sign_size), theme.px(9)
        self._sign(p, QRectF(QPointF(left, (box.height() - side) / 2), QPointF(left + side, (box.height() + side) / 2)))
        rest = box.adjusted(left + side + theme.px(6), 0, -theme.px(6), 0)
        paint.text(p, rest, self._word, 13, "accent" if on else "text", bold=on)
        p.end()

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


def person_toggle(person_id: str, word: str, full: str, role: Role, *, met: bool) -> Toggle:
    """A chip with the seal of somebody's role; its object name is the person's id."""
    state = SealState.MET if met else SealState.KNOWN
    made = Toggle(word, lambda p, box: draw_seal(p, box, role, state), 28, 18, 14)
    made.setObjectName(person_id)
    told = f"{full}, {labels.label(role)}"
    made.setAccessibleName(told)
    made.setToolTip(told)
    return made


def mood_toggle(support: Support, number: int) -> Toggle:
    """A button with the disc of a mood; Alt and its number press it."""
    word = labels.mood(support)
    made = Toggle(word, lambda p, box: draw_disc(p, box, support), 32, 18, 6)
    made.setToolTip(f"{word} (Alt+{number})")
    return made


def call_toggle(result: CallResult, icon: str, number: int) -> Toggle:
    """A button with the icon of what a call brought; Alt and its number press it."""
    word = labels.label(result)
    made = Toggle(word, lambda p, box: icons.draw(p, box.left(), box.top(), icon, "text2", 16), 32, 16, 6)
    made.setToolTip(f"{word} (Alt+{number})")
    return made
