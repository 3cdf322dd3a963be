"""Who we meet: a row each with seal, reading, title, support, what they care about, what to be careful with."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from salesdesk.domain.people import Role
from salesdesk.services.briefing import Briefing
from salesdesk.store.queries.people import PersonRow
from salesdesk.ui import labels
from salesdesk.ui.briefing import phrases
from salesdesk.ui.widgets import paint
from salesdesk.ui.widgets.disc import draw_disc
from salesdesk.ui.widgets.paper.blocks import BODY, SMALL, SectionHead, Text, rule
from salesdesk.ui.widgets.paper.composer import Block
from salesdesk.ui.widgets.seal import SealState, draw_seal
from salesdesk.ui.words import Words

# left edges and widths of the columns: name, title, support, cares about, careful with
_COLUMNS = ((0, 156), (160, 120), (284, 58), (346, 184), (536, 182))
_TALL, _LOW = 35.0, 23.0


@dataclass(frozen=True)
class Heads(Block):
    """The captions of the columns."""

    words: Words
    keep = True

    def height(self, _width: float) -> float:
        return 18

    def paint(self, p: QPainter, box: QRectF) -> None:
        captions = (phrases.NAME_ROLE, phrases.TITLE, phrases.SUPPORT, phrases.CARES, phrases.CAREFUL)
        for (x, wide), caption in zip(_COLUMNS, captions, strict=True):
            paint.text(p, QRectF(box.left() + x, box.top(), wide, 16), phrases.say(self.words, caption), SMALL, "muted")


@dataclass(frozen=True)
class PersonLine(Block):
    """One person; `low` rows have one line and no reading."""

    row: PersonRow
    words: Words
    low: bool
    head: Block | None = None

    def height(self, _width: float) -> float:
        return _LOW if self.low else _TALL

    def paint(self, p: QPainter, box: QRectF) -> None:
        rule(p, box.left(), box.right(), box.top())
        side = 17.0 if self.low else 22.0
        state = SealState.MET if self.row.met else SealState.KNOWN
        draw_seal(p, QRectF(box.left(), box.top() + (box.height() - side) / 2, side, side), self.row.role, state,
                  self.words)
        self._paint_name(p, box)
        self._cell(p, box, 1, self.row.title, BODY)
        disc = 15.0 if self.low else 18.0
        x = box.left() + _COLUMNS[2][0] + 8
        draw_disc(p, QRectF(x, box.top() + (box.height() - disc) / 2, disc, disc), self.row.support)
        self._cell(p, box, 3, self.row.criterion, SMALL)
        self._cell(p, box, 4, self.row.caution, SMALL)

    def _paint_name(self, p: QPainter, box: QRectF) -> None:
        left, wide = box.left() + 30, _COLUMNS[0][1] - 30
        below = phrases.second_name(self.row, self.words)
        if self.low or not below:
            paint.text(p, QRectF(left, box.top(), wide, box.height()), self.row.name, 13, bold=True)
            return
        paint.text(p, QRectF(left, box.top() + 2, wide, 17), self.row.name, 13, bold=True)
        paint.text(p, QRectF(left, box.top() + 18, wide, 14), below, SMALL, "muted")

    def _cell(self, p: QPainter, box: QRectF, column: int, text: str, px: float) -> None:
        x, wide = _COLUMNS[column]
        shown = phrases.flat(text)
        if not shown:
            return
        lines = 1 if self.low else 2
        count = paint.line_count(shown, wide, px, limit=lines)
        high = count * paint.line_height(px)
        cell = QRectF(box.left() + x, box.top() + (box.height() - high) / 2, wide, high)
        paint.wrapped(p, cell, shown, px, lines=lines)


@dataclass(frozen=True)
class Closing(Block):
    """The line below the last person."""

    def height(self, _width: float) -> float:
        return 4

    def paint(self, p: QPainter, box: QRectF) -> None:
        rule(p, box.left(), box.right(), box.top())


def people_blocks(briefing: Briefing, words: Words, most: int, low: bool) -> list[Block]:
    """The table of at most `most` people, how many more there are, and who is missing or against."""
    blocks: list[Block] = []
    shown = briefing.meeting[:most]
    if shown:
        heads = Heads(words)
        blocks += [SectionHead(phrases.say(words, phrases.MEET if briefing.planned else phrases.KEY_PEOPLE)), heads]
        blocks += [PersonLine(row, words, low, heads) for row in shown]
        blocks.append(Closing())
    rest = briefing.meeting[most:]
    if rest:
        more = phrases.say(words, phrases.MORE_PEOPLE).format(n=len(rest))
        names = ("、 " if words.japanese else ", ").join(_short(row, words) for row in rest)
        blocks.append(Text(f"{more}: {names}", SMALL, "text2"))
    blocks += _missing(briefing, words)
    return blocks


def _missing(briefing: Briefing, words: Words) -> list[Block]:
    """Not met, against, who of ours knows them: on one line where they fit, else over two lines each."""
    parts = [part for part in (phrases.unmet(briefing, words), phrases.against(briefing, words),
                               phrases.known_by(briefing, words)) if part]
    together = (" ／ " if words.japanese else " / ").join(parts)
    if not parts:
        return []
    if paint.width(together, SMALL) <= 718:
        return [Text(together, SMALL, "text2")]
    return [Text(part, SMALL, "text2", lines=2) for part in parts]


def _short(row: PersonRow, words: Words) -> str:
    role = "" if row.role is Role.OTHER else labels.label(row.role, words)
    return phrases.with_more(row.name, role, words)
