"""The blocks of a printed quote: title, addressee and issuer, tables with columns, sums."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from salesdesk.ui import theme
from salesdesk.ui.widgets import paint
from salesdesk.ui.widgets.paper.blocks import BODY, LEAD, SMALL, rule
from salesdesk.ui.widgets.paper.composer import Block

_LEAST = 6  # pixels of the smallest digits
_MOST_WORDS = 96  # pixels a column of words may take from the first one


@dataclass(frozen=True)
class Title(Block):
    """The name of the paper in its middle, a double line below."""

    text: str

    def height(self, _width: float) -> float:
        return 52

    def paint(self, p: QPainter, box: QRectF) -> None:
        paint.text(p, QRectF(box.left(), box.top(), box.width(), 36), self.text, 22, bold=True, flags=paint.CENTER)
        rule(p, box.left(), box.right(), box.top() + 40, "text")
        rule(p, box.left(), box.right(), box.top() + 43, "text")


@dataclass(frozen=True)
class Heading(Block):
    """Whom it is for at the left, from whom and when at the right."""

    left: Sequence[str]
    right: Sequence[str]

    def height(self, width: float) -> float:
        return max(self._high(self.left, width * 0.52, 15), self._high(self.right, width * 0.42, SMALL)) + 8

    def paint(self, p: QPainter, box: QRectF) -> None:
        self._column(p, QRectF(box.left(), box.top(), box.width() * 0.52, box.height()), self.left, 15)
        wide = box.width() * 0.42
        self._column(p, QRectF(box.right() - wide, box.top(), wide, box.height()), self.right, SMALL)
        if self.left:
            y = box.top() + self._high(self.left, box.width() * 0.52, 15) + 2
            rule(p, box.left(), box.left() + box.width() * 0.52, y, "border_strong")

    def _column(self, p: QPainter, box: QRectF, texts: Sequence[str], first: float) -> None:
        y = box.top()
        for number, text in enumerate(texts):
            px = first if not number else BODY if first > BODY else SMALL
            y += paint.wrapped(p, QRectF(box.left(), y, box.width(), 60), text, px, bold=not number and first > BODY,
                               lines=3, lead=LEAD)

    def _high(self, texts: Sequence[str], width: float, first: float) -> float:
        high = 0.0
        for number, text in enumerate(texts):
            px = first if not number else BODY if first > BODY else SMALL
            bold = not number and first > BODY
            high += paint.line_count(text, width, px, bold, 3) * paint.line_height(px, LEAD)
        return high


@dataclass(frozen=True)
class Column:
    """A column of a table: its share of the width in thousandths and the side it keeps to."""

    head: str
    share: int
    right: bool = False


@dataclass(frozen=True)
class Heads(Block):
    """The captions of a table on a ground of their own."""

    columns: tuple[Column, ...]
    keep = True

    def height(self, _width: float) -> float:
        return 22

    def paint(self, p: QPainter, box: QRectF) -> None:
        p.fillRect(QRectF(box.left(), box.top(), box.width(), 21), theme.color("sunken"))
        for column, place in _places(self.columns, box):
            paint.text(p, QRectF(place.left(), box.top(), place.width(), 21), column.head, SMALL, "text2", bold=True,
                       flags=paint.RIGHT if column.right else paint.LEFT)


@dataclass(frozen=True)
class Cells(Block):
    """A row of a table; the first cell may take three lines and has smaller words below it."""

    columns: tuple[Column, ...]
    cells: tuple[str, ...]
    below: str = ""
    bold: bool = False
    head: Block | None = None
    keep: bool = False

    def height(self, width: float) -> float:
        wide = _width_of(self.columns, width)
        lines = paint.line_count(self.cells[0], wide, BODY, self.bold, 3) if self.cells[0] else 1
        more = paint.line_count(self.below, wide, SMALL, limit=3) if self.below else 0
        return lines * paint.line_height(BODY, LEAD) + more * paint.line_height(SMALL, LEAD) + 7

    def paint(self, p: QPainter, box: QRectF) -> None:
        for number, ((column, place), text) in enumerate(zip(_places(self.columns, box), self.cells, strict=True)):
            line = QRectF(place.left(), box.top() + 3, place.width(), paint.line_height(BODY, LEAD))
            if not number:
                used = paint.wrapped(p, line, text, BODY, bold=self.bold, lines=3, lead=LEAD)
                if self.below:
                    below = QRectF(place.left(), line.top() + used, place.width(), 60)
                    paint.wrapped(p, below, self.below, SMALL, "text2", lines=3, lead=LEAD)
            elif column.right:
                number_text(p, line, text, BODY, bold=self.bold)
            else:
                paint.text(p, line, text, BODY, bold=self.bold)
        rule(p, box.left(), box.right(), box.bottom() - 1)


@dataclass(frozen=True)
class Sums(Block):
    """Captions and amounts at the right; the last one is what is paid."""

    rows: tuple[tuple[str, str], ...]

    def height(self, _width: float) -> float:
        return len(self.rows) * 20 + 16

    def paint(self, p: QPainter, box: QRectF) -> None:
        left, y = box.right() - box.width() * 0.46, box.top() + 5
        for number, (caption, amount) in enumerate(self.rows, 1):
            last = number == len(self.rows)
            if last:
                rule(p, left, box.right(), y, "text")
            line = QRectF(left, y + (2 if last else 0), box.right() - left, 20)
            paint.text(p, line, caption, BODY, bold=last)
            room = line.adjusted(paint.width(caption, BODY, bold=last) + 8, 0, 0, 0)
            number_text(p, room, amount, 14 if last else BODY, bold=last)
            y += 20


def number_text(p: QPainter, box: QRectF, text: str, px: float, *, bold: bool = False) -> None:
    """Draw a number at the right, smaller where it is too long: of a number nothing may be missing."""
    while px > _LEAST and paint.width(text, px, bold, tabular=True) > box.width():
        px -= 1
    paint.text(p, box, text, px, bold=bold, flags=paint.RIGHT, elide=px > _LEAST, tabular=True)


def fitted(columns: Sequence[Column], rows: Sequence[Sequence[str]], width: float, *, bold: bool) -> tuple[Column, ...]:
    """Columns that show their longest cell whole where the first column, down to a fifth, has room to give."""
    whole = sum(column.share for column in columns)
    wides = [width * column.share / whole for column in columns]
    for place, column in enumerate(columns[1:], 1):
        need = max((paint.width(row[place], BODY, bold, tabular=column.right) for row in rows), default=0) + 10
        wides[place] = max(wides[place], need if column.right else min(need, _MOST_WORDS))
    wides[0] = max(width / 5, width - sum(wides[1:]))
    return tuple(replace(column, share=round(wide * 10)) for column, wide in zip(columns, wides, strict=True))


def _places(columns: tuple[Column, ...], box: QRectF) -> list[tuple[Column, QRectF]]:
    whole, x = sum(column.share for column in columns), box.left()
    found: list[tuple[Column, QRectF]] = []
    for column in columns:
        wide = box.width() * column.share / whole
        found.append((column, QRectF(x + 4, box.top(), wide - 8, box.height())))
        x += wide
    return found


def _width_of(columns: tuple[Column, ...], width: float) -> float:
    return width * columns[0].share / sum(column.share for column in columns) - 8
