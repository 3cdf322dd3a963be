"""What to ask, what was said before, who owes what."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from salesdesk.domain.people import Support
from salesdesk.domain.questions import Question
from salesdesk.services.briefing import Briefing
from salesdesk.store.queries.activities import ActivityRow
from salesdesk.ui import labels
from salesdesk.ui.briefing import phrases
from salesdesk.ui.widgets import paint
from salesdesk.ui.widgets.disc import draw_disc
from salesdesk.ui.widgets.paper.blocks import BODY, LEAD, SMALL, SectionHead, Tick, Ticks
from salesdesk.ui.widgets.paper.composer import Block
from salesdesk.ui.words import Words


@dataclass(frozen=True)
class Contact(Block):
    """One contact: day, kind, how it went, what was said."""

    row: ActivityRow
    briefing: Briefing
    words: Words
    kind_width: float
    lines: int

    def height(self, width: float) -> float:
        text = self._told()
        count = paint.line_count(text, width - self._indent(), BODY, limit=self.lines) if text else 1
        return 21 + (count - 1) * paint.line_height(BODY, LEAD)

    def paint(self, p: QPainter, box: QRectF) -> None:
        left, top = box.left(), box.top()
        paint.text(p, QRectF(left, top, self._day_width(), 19), self._day(), BODY, bold=True, tabular=True, elide=False)
        x = left + self._day_width()
        paint.text(p, QRectF(x, top, self.kind_width, 19), labels.label(self.row.kind, self.words), SMALL, "muted")
        if self.row.mood not in {None, Support.UNKNOWN}:
            draw_disc(p, QRectF(x + self.kind_width, top + 2, 15, 15), self.row.mood or Support.UNKNOWN)
        inner = QRectF(left + self._indent(), top + 1, box.width() - self._indent(), box.height())
        paint.wrapped(p, inner, self._told(), BODY, lines=self.lines, lead=LEAD)

    def _told(self) -> str:
        return phrases.contact(self.row, self.briefing.tries, self.words)

    def _day(self) -> str:
        return phrases.day(self.row.at.astimezone().date(), self.briefing.today, self.words)

    def _day_width(self) -> float:
        wide = max(paint.width(phrases.day(row.at.astimezone().date(), self.briefing.today, self.words), BODY,
                               bold=True, tabular=True) for row in self.briefing.contacts)
        return max(34.0, wide + 8)

    def _indent(self) -> float:
        return self._day_width() + self.kind_width + 22


def question_blocks(asked: Sequence[Question], briefing: Briefing, words: Words, *, answer: bool,
                    lines: int) -> list[Block]:
    """The numbered questions, each with a line for the answer where there is room."""
    if not asked:
        return []
    ticks = [Tick(phrases.question(each, briefing.today, words), lines=lines, number=number, answer=answer)
             for number, each in enumerate(asked, 1)]
    return [SectionHead(phrases.say(words, phrases.QUESTIONS)), *ticks]


def contact_blocks(briefing: Briefing, words: Words, most: int, lines: int) -> list[Block]:
    """The last contacts, the latest first."""
    rows = briefing.contacts[:most]
    if not rows:
        return []
    wide = max(paint.width(labels.label(row.kind, words), SMALL) for row in rows) + 10
    return [SectionHead(phrases.say(words, phrases.SO_FAR)),
            *(Contact(row, briefing, words, wide, lines) for row in rows)]


def promise_blocks(briefing: Briefing, words: Words, most: int, lines: int) -> list[Block]:
    """Open promises by due date, and the last one kept where there is room."""
    rows = list(briefing.promises[:most])
    if briefing.kept is not None and len(rows) < most:
        rows.append(briefing.kept)
    if not rows:
        return []
    return [SectionHead(phrases.say(words, phrases.PROMISES)),
            *(Tick(phrases.promise(row, briefing.today, words), row.done_at is not None, lines) for row in rows)]


def mind_blocks(words: Words) -> list[Block]:
    """Nine things buyers feel but seldom say, to tick."""
    return [SectionHead(phrases.say(words, phrases.MIND)), Ticks([phrases.say(words, each) for each in phrases.MINDS])]
