"""One of the answers a page opens with: icon, caption, big answer, one line below; dashed while unknown."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from salesdesk.domain.people import Support
from salesdesk.ui import icons, theme
from salesdesk.ui.widgets import bars, disc, paint


@dataclass(frozen=True)
class Answer:
    """What a tile shows: `tone` colours the answer, `steps` is (position, total) for pips."""

    big: str
    sub: str = ""
    tone: str = "text"
    known: bool = True
    support: Support | None = None
    steps: tuple[int, int] | None = None


class AnswerTile(QAbstractButton):
    """Clicking opens what is known (`opened`) or puts the gap on the list of questions (`asked`)."""

    opened = Signal()
    asked = Signal()

    def __init__(self, icon: str, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._caption = icon, caption
        self._answer = Answer("–", known=False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._on_clicked)
        theme.theme().changed.connect(self.updateGeometry)
        self.set_answer(self._answer)

    def set_answer(self, answer: Answer) -> None:
        """Show an answer; an unknown one says how to get it in `sub`."""
        self._answer = answer
        self.setAccessibleName(f"{self._caption}: {answer.big}")
        self.setAccessibleDescription(answer.sub)
        self.setToolTip(f"{answer.big}\n{answer.sub}".strip())
        self.update()

    def answer(self) -> Answer:
        """What the tile shows now."""
        return self._answer

    def _on_clicked(self) -> None:
        (self.opened if self._answer.known else self.asked).emit()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(170), theme.px(86))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(86))

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(p, QRectF(self.rect()))
        self._paint_content(p)
        p.end()

    def _paint_box(self, p: QPainter, box: QRectF) -> None:
        known = self._answer.known
        fill = "hover" if self.underMouse() or self.isDown() else ("surface" if known else None)
        if self.hasFocus():
            paint.rounded(p, box, fill, "accent", 8, dashed=False, line=2)
        else:
            paint.rounded(p, box, fill, "border" if known else "border_strong", 8, dashed=not known)

    def _paint_content(self, p: QPainter) -> None:
        answer, left, right = self._answer, theme.px(13), self.width() - theme.px(13)
        corner = theme.px(22) if answer.support else 0
        icons.draw(p, left, theme.px(13), self._icon, "text2", 14)
        start = left + theme.px(20)
        paint.text(p, QRectF(start, theme.px(10), right - start - corner, theme.px(20)), self._caption, 12, "muted")
        if answer.support:
            disc.draw_disc(p, QRectF(right - corner, theme.px(9), corner, corner), answer.support)
        token = answer.tone if answer.known else "muted"
        paint.text(p, QRectF(left, theme.px(32), right - left, theme.px(26)), answer.big, 16, token, bold=True)
        tone = "text2" if answer.known else "accent"
        paint.text(p, QRectF(left, theme.px(58), right - left, theme.px(18)), answer.sub, 11, tone)
        if answer.steps:
            position, total = answer.steps
            pips = QRectF(left, theme.px(78), right - left, theme.px(4))
            bars.draw_pips(p, pips, position, total, "st_opp")
