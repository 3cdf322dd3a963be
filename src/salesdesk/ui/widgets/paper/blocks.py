"""Blocks every sheet is made of: section heads, texts, pairs, tick boxes, ruled lines."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from salesdesk.ui import theme
from salesdesk.ui.widgets import paint
from salesdesk.ui.widgets.paper.composer import Block

BODY = 12.0
SMALL = 11.0
LEAD = 1.35
RULE_STEP = 24.0
_TICK = 12.0


def rule(p: QPainter, left: float, right: float, y: float, token: str = "border", dotted: bool = False) -> None:
    """A hairline across, dotted where somebody is to write on it."""
    p.setPen(QPen(theme.color(token), 1, Qt.PenStyle.DotLine if dotted else Qt.PenStyle.SolidLine))
    p.drawLine(QPointF(left, y), QPointF(right, y))


def tick_box(p: QPainter, x: float, y: float, done: bool = False) -> None:
    """An empty or ticked square of 12 pixels."""
    p.setPen(QPen(theme.color("text"), 1.2))
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.drawRect(QRectF(x, y, _TICK, _TICK))
    if done:
        p.drawPolyline([QPointF(x + 2.5, y + 6.5), QPointF(x + 5.2, y + 9.5), QPointF(x + 10, y + 2.5)])


@dataclass(frozen=True)
class SectionHead(Block):
    """The name of a section with a bar before and a line after it."""

    title: str
    keep = True

    def height(self, _width: float) -> float:
        return 23

    def paint(self, p: QPainter, box: QRectF) -> None:
        p.fillRect(QRectF(box.left(), box.top() + 3, 3, 13), theme.color("text"))
        used = paint.text(p, QRectF(box.left() + 9, box.top() - 1, box.width() - 9, 20), self.title, BODY, bold=True)
        if used < box.width() - 24:
            rule(p, box.left() + 14 + used, box.right(), box.top() + 10)


@dataclass(frozen=True)
class Text(Block):
    """A text over at most `lines` lines, then cut with an ellipsis."""

    text: str
    px: float = BODY
    token: str = "text"
    bold: bool = False
    lines: int = 1
    after: float = 0

    def height(self, width: float) -> float:
        count = paint.line_count(self.text, width, self.px, self.bold, self.lines) if self.text else 0
        return count * paint.line_height(self.px, LEAD) + self.after

    def paint(self, p: QPainter, box: QRectF) -> None:
        if self.text:
            paint.wrapped(p, box, self.text, self.px, self.token, self.bold, self.lines, LEAD)


@dataclass(frozen=True)
class Pair(Block):
    """A caption with its text; without a text a line to write on."""

    caption: str
    text: str
    caption_width: float = 77
    lines: int = 1

    def height(self, width: float) -> float:
        count = paint.line_count(self.text, width - self.caption_width, BODY, limit=self.lines) if self.text else 1
        return 19 + (count - 1) * paint.line_height(BODY, LEAD)

    def paint(self, p: QPainter, box: QRectF) -> None:
        left = box.left() + self.caption_width
        paint.text(p, QRectF(box.left(), box.top(), self.caption_width - 4, 18), self.caption, SMALL, "muted")
        if self.text:
            inner = QRectF(left, box.top() + 1, box.right() - left, box.height())
            paint.wrapped(p, inner, self.text, BODY, lines=self.lines, lead=LEAD)
        else:
            rule(p, left, box.right(), box.top() + 16, dotted=True)


@dataclass(frozen=True)
class Tick(Block):
    """A box to tick with its text; `number` stands before the text, `answer` leaves a line to write on below."""

    text: str
    done: bool = False
    lines: int = 1
    number: int = 0
    answer: bool = False

    def height(self, width: float) -> float:
        count = paint.line_count(self.text, width - self._indent(), BODY, limit=self.lines)
        return 21 + (count - 1) * paint.line_height(BODY, LEAD) + (17 if self.answer else 0)

    def paint(self, p: QPainter, box: QRectF) -> None:
        tick_box(p, box.left(), box.top() + 3, self.done)
        left = box.left() + self._indent()
        if self.number:
            paint.text(p, QRectF(box.left() + 19, box.top() + 1, 18, 16), str(self.number), SMALL, "muted", bold=True)
        inner = QRectF(left, box.top() + 1, box.right() - left, box.height())
        paint.wrapped(p, inner, self.text, BODY, "muted" if self.done else "text", lines=self.lines, lead=LEAD)
        if self.answer:
            rule(p, left, box.right(), box.bottom() - 5, dotted=True)

    def _indent(self) -> float:
        return 34 if self.number else 20


@dataclass(frozen=True)
class Ticks(Block):
    """Short texts with a box each, as many beside each other as fit."""

    texts: Sequence[str]
    step: float = 18

    def height(self, width: float) -> float:
        return (max(row for row, _ in self._places(width)) + 1) * self.step if self.texts else 0

    def paint(self, p: QPainter, box: QRectF) -> None:
        for text, (row, x) in zip(self.texts, self._places(box.width()), strict=True):
            y = box.top() + row * self.step
            tick_box(p, box.left() + x, y + 2)
            paint.text(p, QRectF(box.left() + x + 18, y, box.width(), 16), text, SMALL, elide=False)

    def _places(self, width: float) -> list[tuple[int, float]]:
        """Row and left edge of each text."""
        places: list[tuple[int, float]] = []
        row, x = 0, 0.0
        for text in self.texts:
            wide = 18 + paint.width(text, SMALL)
            if x > 0 and x + wide > width:
                row, x = row + 1, 0.0
            places.append((row, x))
            x += wide + 16
        return places


@dataclass(frozen=True)
class Ruled(Block):
    """Lines to write on that fill a height."""

    size: float

    def height(self, _width: float) -> float:
        return self.size

    def paint(self, p: QPainter, box: QRectF) -> None:
        y = box.top() + 18
        while y <= box.bottom():
            rule(p, box.left(), box.right(), y, dotted=True)
            y += RULE_STEP
