"""How sure the deal is: the six BANTCH letters, the buying phase as ten chevrons, the competitor."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from salesdesk.domain.qualify import Item
from salesdesk.services.briefing import Briefing
from salesdesk.store.queries.deals import HeardRow
from salesdesk.ui import labels, theme
from salesdesk.ui.briefing import phrases
from salesdesk.ui.widgets import paint
from salesdesk.ui.widgets.paper.blocks import BODY, LEAD, SMALL, Pair, SectionHead, Text, rule
from salesdesk.ui.widgets.paper.composer import Block, Space
from salesdesk.ui.words import Words

_MARK = 25.0
_PHASES = 10
_ENDS = 2


@dataclass(frozen=True)
class Letter(Block):
    """One BANTCH letter, filled when heard, with what was heard; else a line to write on."""

    row: HeardRow
    question: int
    words: Words
    lines: int
    indent: float

    def height(self, width: float) -> float:
        text = phrases.flat(self.row.text)
        count = paint.line_count(text, width - self.indent, BODY, limit=self.lines) if text else 1
        return 22 + (count - 1) * paint.line_height(BODY, LEAD)

    def paint(self, p: QPainter, box: QRectF) -> None:
        heard = bool(self.row.heard)
        mark = QRectF(box.left(), box.top() + 1, 18, 18)
        p.setPen(QPen(theme.color("text"), 1.1))
        p.setBrush(theme.color("text") if heard else Qt.BrushStyle.NoBrush)
        p.drawRoundedRect(mark, 3, 3)
        paint.text(p, mark, self.row.item.value, SMALL, "surface" if heard else "text", bold=True, flags=paint.CENTER)
        caption = QRectF(box.left() + _MARK, box.top(), self.indent - _MARK, 20)
        paint.text(p, caption, labels.label(self.row.item, self.words), SMALL, "muted")
        left, text = box.left() + self.indent, phrases.flat(self.row.text)
        if text:
            inner = QRectF(left, box.top() + 2, box.right() - left, box.height())
            paint.wrapped(p, inner, text, BODY, lines=self.lines, lead=LEAD)
        elif not heard:
            self._paint_blank(p, QRectF(left, box.top(), box.right() - left, 18))

    def _paint_blank(self, p: QPainter, box: QRectF) -> None:
        rule(p, box.left(), box.right(), box.top() + 17, "border_strong", dotted=True)
        hint = "?"
        if self.question:
            hint = phrases.say(self.words, phrases.SEE_QUESTION).format(number=self.question)
        paint.text(p, box, hint, SMALL, "muted")


@dataclass(frozen=True)
class Chevrons(Block):
    """Ten arrows: the phases behind are grey, the present one black, those ahead open."""

    phase: int | None

    def height(self, _width: float) -> float:
        return 20

    def paint(self, p: QPainter, box: QRectF) -> None:
        step = box.width() / _PHASES
        now = self.phase or 0
        for number in range(1, _PHASES + 1):
            x, y = box.left() + (number - 1) * step, box.top()
            p.setPen(QPen(theme.color("text"), 1))
            p.setBrush(theme.color("text") if number == now else theme.color("border") if number < now
                       else Qt.BrushStyle.NoBrush)
            corners = ((0, 0), (step - 5, 0), (step - 1, 8), (step - 5, 16), (0, 16), (4, 8))
            p.drawPolygon(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in corners]))
            paint.text(p, QRectF(x, y, step, 16), str(number), SMALL, "surface" if number == now else "text",
                       bold=True, flags=paint.CENTER, elide=False)


def bantch_blocks(briefing: Briefing, words: Words, numbers: Mapping[Item, int], lines: int) -> list[Block]:
    """The six letters; `numbers` says which printed question asks for a missing one."""
    if not briefing.heard:
        return []
    indent = _MARK + max(paint.width(labels.label(item, words), SMALL) for item in Item) + 12
    rows = [Letter(row, numbers.get(row.item, 0), words, lines, indent) for row in briefing.heard]
    return [SectionHead(phrases.say(words, phrases.BANTCH)), *rows]


def phase_blocks(briefing: Briefing, words: Words, lines: int) -> list[Block]:
    """Where the buyer stands, the dates, the motive and what ends soon; without a deal only the last."""
    deal, today = briefing.deal, briefing.today
    ends = [phrases.ending(row, today, words) for row in briefing.ending[:_ENDS]]
    if deal is None:
        return [SectionHead(phrases.say(words, phrases.ENDING_HEAD)),
                *(Text(text, BODY, lines=lines) for text in ends)] if ends else []
    captions = [phrases.say(words, caption) for caption in (phrases.DECIDE_BY, phrases.CLOSE, phrases.MOTIVE)]
    captions += [phrases.say(words, phrases.ENDING)] * bool(ends)
    wide = max(paint.width(caption, SMALL) for caption in captions) + 12
    texts = (phrases.due(deal.decide_by, today, words), phrases.due(deal.expected_close, today, words),
             phrases.flat(deal.motive), *([(" ／ " if words.japanese else " / ").join(ends)] if ends else []))
    return [
        SectionHead(phrases.say(words, phrases.PHASE)), Chevrons(deal.buying_phase),
        Text(phrases.phase_line(deal.buying_phase, words), BODY, bold=True, after=4),
        *(Pair(caption, text, wide, lines) for caption, text in zip(captions, texts, strict=True)),
    ]


def rival_blocks(briefing: Briefing, words: Words, lines: int) -> list[Block]:
    """What we know of the competitor, with lines for what the customer says about them."""
    if not briefing.rival:
        return []
    captions = [phrases.say(words, caption) for caption in (phrases.VALUED, phrases.COMPLAINTS)]
    wide = max(paint.width(caption, SMALL) for caption in captions) + 12
    return [SectionHead(phrases.say(words, phrases.RIVAL)), Text(phrases.flat(briefing.rival), BODY, lines=lines),
            Space(2), *(Pair(caption, "", wide) for caption in captions)]
