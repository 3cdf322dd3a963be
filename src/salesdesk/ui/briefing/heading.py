"""The top of the sheet: whom we visit, when and where, and what the visit is for."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from salesdesk.services.briefing import Briefing
from salesdesk.ui import theme
from salesdesk.ui.briefing import phrases
from salesdesk.ui.widgets import paint
from salesdesk.ui.widgets.paper.blocks import BODY, SMALL, rule
from salesdesk.ui.widgets.paper.composer import Block
from salesdesk.ui.words import Words

_BOX = 232.0
_NAME_SIZES = (22.0, 18.0, 15.0)
_WHEN_SIZES = (15.0, 13.0, 12.0)


@dataclass(frozen=True)
class Title(Block):
    """Account and deal on the left, the visit in a box on the right."""

    briefing: Briefing
    words: Words

    def height(self, _width: float) -> float:
        return 80

    def paint(self, p: QPainter, box: QRectF) -> None:
        wide = box.width() - _BOX - 16
        left, top, account = box.left(), box.top(), self.briefing.account
        paint.text(p, QRectF(left, top, wide, 16), phrases.say(self.words, phrases.SHEET), SMALL, "muted", bold=True)
        name = phrases.flat(account.name)
        size = next((px for px in _NAME_SIZES if paint.width(name, px, bold=True) <= wide), _NAME_SIZES[-1])
        paint.text(p, QRectF(left, top + 15, wide, 34), name, size, bold=True)
        line = phrases.deal_line(self.briefing, self.words) or account.industry
        paint.text(p, QRectF(left, top + 49, wide, 18), line, BODY, "text2")
        self._paint_visit(p, QRectF(box.right() - _BOX, top, _BOX, 68))

    def _paint_visit(self, p: QPainter, box: QRectF) -> None:
        p.setPen(QPen(theme.color("text"), 1.2))
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawRoundedRect(box, 4, 4)
        visit, words = self.briefing.visit, self.words
        left, wide, top = box.left() + 12, box.width() - 24, box.top()
        if visit is None:
            paint.text(p, QRectF(left, top + 4, wide, 20), phrases.say(words, phrases.NO_VISIT), 13, bold=True)
            for y, caption in ((26, phrases.WHEN), (45, phrases.WHERE)):
                used = paint.text(p, QRectF(left, top + y, wide, 18), phrases.say(words, caption), SMALL, "muted")
                rule(p, left + used + 8, left + wide, top + y + 15, dotted=True)
            return
        when = phrases.visit_time(visit, self.briefing.today, words)
        size = next((px for px in _WHEN_SIZES if paint.width(when, px, bold=True, tabular=True) <= wide), SMALL)
        paint.text(p, QRectF(left, top + 5, wide, 24), when, size, bold=True, tabular=True)
        paint.text(p, QRectF(left, top + 28, wide, 18), phrases.flat(visit.place), BODY, "text2")
        paint.text(p, QRectF(left, top + 45, wide, 18), phrases.visit_manner(visit, words), SMALL, "text2")


@dataclass(frozen=True)
class Goal(Block):
    """What must come out of the visit: goal, minimum and stretch; lines to write on where it is not set."""

    briefing: Briefing
    words: Words
    lines: int = 2

    def height(self, width: float) -> float:
        goal = self._goal()
        high = paint.line_count(goal, width - 36, 15, bold=True, limit=self.lines) * 22.0 if goal else 24.0
        return 24 + high + 19 * max(1, len(self._rows(width))) + 10

    def paint(self, p: QPainter, box: QRectF) -> None:
        frame = QRectF(box.left(), box.top(), box.width(), box.height() - 10)
        paint.rounded(p, frame, "sunken", radius=4)
        p.fillRect(QRectF(box.left(), box.top(), 5, frame.height()), theme.color("text"))
        left, wide = box.left() + 18, box.width() - 36
        paint.text(p, QRectF(left, box.top() + 6, wide, 16), phrases.say(self.words, phrases.GOAL), SMALL, "muted",
                   bold=True)
        y = box.top() + 21
        if goal := self._goal():
            y += paint.wrapped(p, QRectF(left, y, wide, 22), goal, 15, bold=True, lines=self.lines, lead=22 / 15)
        else:
            rule(p, left, left + wide, y + 20, "border_strong", dotted=True)
            y += 24
        rows = self._rows(box.width())
        for row in rows:
            paint.text(p, QRectF(left, y, wide, 18), row, BODY, "text2")
            y += 19
        if not rows:
            caption = f"{phrases.say(self.words, phrases.MINIMUM)}:"
            used = paint.text(p, QRectF(left, y, wide, 18), caption, BODY, "text2")
            rule(p, left + used + 8, left + wide, y + 16, "border_strong", dotted=True)

    def _goal(self) -> str:
        return phrases.flat(self.briefing.visit.goal) if self.briefing.visit else ""

    def _details(self) -> list[str]:
        visit = self.briefing.visit
        if visit is None:
            return []
        return [f"{phrases.say(self.words, caption)}: {phrases.flat(text)}" for caption, text in (
            (phrases.MINIMUM, visit.goal_minimum), (phrases.STRETCH, visit.goal_stretch)) if text]

    def _rows(self, width: float) -> list[str]:
        """Minimum and stretch on one line where they fit, else a line each."""
        details = self._details()
        together = ("   ／   " if self.words.japanese else "   /   ").join(details)
        if len(details) < 2 or paint.width(together, BODY) <= width - 36:
            return [together] if together else []
        return details
