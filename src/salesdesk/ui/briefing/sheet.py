"""Builds the one page of the briefing: what does not fit shrinks in a fixed order, ruled notes fill the rest."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from salesdesk.domain.qualify import Item
from salesdesk.domain.questions import ITEM_GAPS, MOST, Question
from salesdesk.services.briefing import Briefing
from salesdesk.services.people_map import SmallMap
from salesdesk.ui import theme
from salesdesk.ui.briefing import phrases
from salesdesk.ui.briefing.deal_parts import bantch_blocks, phase_blocks, rival_blocks
from salesdesk.ui.briefing.heading import Goal, Title
from salesdesk.ui.briefing.people_table import people_blocks
from salesdesk.ui.briefing.small_map import SmallMapBlock, drawable, map_blocks
from salesdesk.ui.briefing.visit_parts import contact_blocks, mind_blocks, promise_blocks, question_blocks
from salesdesk.ui.widgets import paint
from salesdesk.ui.widgets.paper.blocks import RULE_STEP, SMALL, Ruled, SectionHead, Text
from salesdesk.ui.widgets.paper.composer import (
    A4_HEIGHT,
    A4_WIDTH,
    Beside,
    Block,
    PageFormat,
    Space,
    Stack,
    lay_out,
    paint_pages,
)
from salesdesk.ui.words import Words

PAGE = PageFormat()
NOTE_LINES = 3
_NOTES = 23 + 18 + (NOTE_LINES - 1) * RULE_STEP + 2


@dataclass(frozen=True)
class SheetOptions:
    """What to print; `asked` are the keys of the questions, None = those proposed; `personal` lines of notes.

    `people` are drawn as a small map where `map` says so, None = where nothing else has to give way for it.
    """

    black_and_white: bool = False
    confidentiality: bool = True
    mind: bool = True
    asked: frozenset[str] | None = None
    personal: tuple[str, ...] = ()
    people: SmallMap | None = None
    map: bool | None = None


@dataclass(frozen=True)
class _Limits:
    """How much each section may take."""

    mind: bool = True
    lines: int = 2
    contacts: int = 3
    promises: int = 5
    questions: int = MOST
    answer: bool = True
    people: int = 12
    low: bool = False
    goal: int = 2
    map: bool = False


# what gives way first: the mind list, second lines, history, promises, rows, answers, questions, people, the goal;
# a step that gained nothing is taken back
_SHRINKING: tuple[dict[str, Any], ...] = (
    {"mind": False}, {"lines": 1}, {"contacts": 2}, {"promises": 3}, {"low": True}, {"answer": False},
    {"contacts": 1}, {"questions": 5}, {"people": 9}, {"promises": 2}, {"questions": 3}, {"people": 6}, {"goal": 1},
)


def paint_sheet(p: QPainter, briefing: Briefing, options: SheetOptions, words: Words) -> None:
    """Draw the sheet in A4 pixels at 96 dpi (794 x 1123); the caller scales the painter to its device."""
    with theme.using(_tokens(options)):
        p.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        p.fillRect(QRectF(0, 0, A4_WIDTH, A4_HEIGHT), theme.color("canvas"))
        pages = lay_out(fitted(briefing, options, words), PAGE)
        paint_pages(p, pages[:1], PAGE, lambda: None, lambda q, _n, _of: _foot(q, briefing, options, words))


def fitted(briefing: Briefing, options: SheetOptions, words: Words) -> list[Block]:
    """The blocks of the sheet, shrunk until they leave three lines for notes; to be called in the paper's look."""
    def built(limits: _Limits) -> tuple[list[Block], float]:
        made = _blocks(briefing, options, words, limits)
        return made, PAGE.room - sum(block.height(PAGE.column) for block in made)

    limits = _Limits(mind=options.mind, map=bool(options.map))
    blocks, left = built(limits)
    taken: list[_Limits] = []
    for step in _SHRINKING:
        if left >= _NOTES:
            break
        taken.append(limits)
        limits = replace(limits, **step)
        blocks, left = built(limits)
    for before, step in zip(reversed(taken), reversed(_SHRINKING[: len(taken)]), strict=True):
        wider = replace(limits, **{name: getattr(before, name) for name in step})
        more, rest = built(wider)
        if rest >= _NOTES:
            limits, blocks, left = wider, more, rest
    if options.map and left < 0:  # a page that is full without it
        return fitted(briefing, replace(options, map=False), words)
    if options.map is None and drawable(options.people):
        more, rest = built(replace(limits, map=True))
        if rest >= _NOTES:
            blocks, left = more, rest
    return [*blocks, SectionHead(phrases.say(words, phrases.NOTES)), Ruled(max(0.0, left - 23))]


def has_map(briefing: Briefing, options: SheetOptions, words: Words) -> bool:
    """Whether the small map is on the sheet."""
    with theme.using(_tokens(options)):
        return any(isinstance(block, SmallMapBlock) for block in fitted(briefing, options, words))


def printed_questions(briefing: Briefing, options: SheetOptions) -> list[Question]:
    """The questions that are ticked for this sheet, seven at most."""
    wanted = briefing.proposed if options.asked is None else options.asked
    return [question for question in briefing.questions if question.key in wanted][:MOST]


def _blocks(briefing: Briefing, options: SheetOptions, words: Words, limits: _Limits) -> list[Block]:
    asked = printed_questions(briefing, options)[: limits.questions]
    deal_side = _joined([
        bantch_blocks(briefing, words, _numbers(asked), limits.lines), phase_blocks(briefing, words, limits.lines)])
    ask_side = _joined([
        question_blocks(asked, briefing, words, answer=limits.answer, lines=limits.lines),
        rival_blocks(briefing, words, limits.lines)])
    past = contact_blocks(briefing, words, limits.contacts, limits.lines)
    owed = promise_blocks(briefing, words, limits.promises, limits.lines)
    if not deal_side:
        deal_side, past, owed = _joined([past, owed]), [], []
    personal = [Text(line, SMALL, "text2", lines=2) for line in options.personal]
    met = [*people_blocks(briefing, words, limits.people, limits.low), *personal]
    if limits.map and options.people is not None:
        met += [Space(8), *map_blocks(options.people, words)]
    parts = [met, _pair(deal_side, ask_side), _pair(past, owed), mind_blocks(words) if limits.mind else []]
    return [Title(briefing, words), Goal(briefing, words, limits.goal), *_spaced(parts)]


def _spaced(parts: Sequence[Sequence[Block]]) -> list[Block]:
    return [block for part in parts if part for block in (*part, Space(8))]


def _joined(parts: Sequence[Sequence[Block]]) -> list[Block]:
    """Sections below each other in one column."""
    return _spaced(parts)[:-1]


def _pair(left: Sequence[Block], right: Sequence[Block]) -> list[Block]:
    """Two columns; where one is empty the other gets the whole width."""
    if left and right:
        return [Beside(Stack(left), Stack(right))]
    return [Stack(left or right)] if left or right else []


def _numbers(asked: Sequence[Question]) -> dict[Item, int]:
    """Which printed question asks for which BANTCH letter."""
    items = {gap: item for item, gap in ITEM_GAPS.items()}
    return {items[each.gap]: number for number, each in enumerate(asked, 1) if each.gap in items}


def _foot(p: QPainter, briefing: Briefing, options: SheetOptions, words: Words) -> None:
    box = QRectF(PAGE.side, PAGE.height - 40, PAGE.column, 16)
    made = phrases.stamp(briefing.now, words)
    if options.confidentiality:
        line = phrases.flat(briefing.confidentiality) or phrases.say(words, phrases.CONFIDENTIAL)
        room = box.width() - paint.width(made, SMALL) - 24
        paint.text(p, QRectF(box.left(), box.top(), room, box.height()), line, SMALL, "muted")
    paint.text(p, box, made, SMALL, "muted", flags=paint.RIGHT)


def _tokens(options: SheetOptions) -> dict[str, str]:
    return theme.greyed(theme.paper()) if options.black_and_white else theme.paper()
