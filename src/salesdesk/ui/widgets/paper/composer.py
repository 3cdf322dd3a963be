"""Puts blocks on pages of any size: heads stay with what follows, blocks are never split, table heads repeat."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

A4_WIDTH = 794.0
A4_HEIGHT = 1123.0


class Block:
    """A piece of a page. `keep` ties it to the block after it; `head` is drawn again above it on a new page."""

    keep: bool = False
    head: "Block | None" = None

    def height(self, width: float) -> float:
        """The height it takes at a width, in A4 pixels at 96 dpi."""
        raise NotImplementedError

    def paint(self, p: QPainter, box: QRectF) -> None:
        """Draw it into a box of its width and height."""
        raise NotImplementedError


@dataclass(frozen=True)
class Space(Block):
    """Room between two blocks; it vanishes at the top of a page."""

    size: float

    def height(self, _width: float) -> float:
        return self.size

    def paint(self, _p: QPainter, _box: QRectF) -> None:
        """Room needs no ink."""


@dataclass(frozen=True)
class Stack(Block):
    """Blocks below each other that stay on one page."""

    blocks: Sequence[Block]

    def height(self, width: float) -> float:
        return sum(block.height(width) for block in self.blocks)

    def paint(self, p: QPainter, box: QRectF) -> None:
        y = box.top()
        for block in self.blocks:
            high = block.height(box.width())
            block.paint(p, QRectF(box.left(), y, box.width(), high))
            y += high


@dataclass(frozen=True)
class Beside(Block):
    """Two blocks side by side, each half the width."""

    left: Block
    right: Block
    gap: float = 22

    def height(self, width: float) -> float:
        half = self._half(width)
        return max(self.left.height(half), self.right.height(half))

    def paint(self, p: QPainter, box: QRectF) -> None:
        half = self._half(box.width())
        for block, x in ((self.left, box.left()), (self.right, box.right() - half)):
            block.paint(p, QRectF(x, box.top(), half, block.height(half)))

    def _half(self, width: float) -> float:
        return (width - self.gap) / 2


@dataclass(frozen=True)
class Placed:
    """A block with its place on a page."""

    block: Block
    top: float
    height: float


@dataclass(frozen=True)
class PageFormat:
    """Where blocks may stand on a page, in A4 pixels at 96 dpi."""

    width: float = A4_WIDTH
    height: float = A4_HEIGHT
    side: float = 38
    top: float = 32
    bottom: float = 52

    @property
    def column(self) -> float:
        """The width blocks get."""
        return self.width - 2 * self.side

    @property
    def room(self) -> float:
        """The height blocks share."""
        return self.height - self.top - self.bottom


def lay_out(blocks: Sequence[Block], page: PageFormat) -> list[list[Placed]]:
    """The pages of a run of blocks; a block higher than a page gets a page of its own."""
    heights = [block.height(page.column) for block in blocks]
    pages: list[list[Placed]] = [[]]
    y, end = page.top, page.top + page.room
    for index, block in enumerate(blocks):
        if pages[-1] and y + _tied(blocks, heights, index) > end:
            pages.append([])
            y = page.top
        if not pages[-1] and isinstance(block, Space):
            continue
        if not pages[-1] and len(pages) > 1 and block.head is not None:
            high = block.head.height(page.column)
            pages[-1].append(Placed(block.head, y, high))
            y += high
        pages[-1].append(Placed(block, y, heights[index]))
        y += heights[index]
    return pages


def paint_pages(p: QPainter, pages: Sequence[Sequence[Placed]], page: PageFormat, turn: Callable[[], object],
                furniture: Callable[[QPainter, int, int], None]) -> None:
    """Draw the pages one after the other; `turn` begins a new one, `furniture` draws what every page has."""
    for number, placed in enumerate(pages, 1):
        if number > 1:
            turn()
        for each in placed:
            each.block.paint(p, QRectF(page.side, each.top, page.column, each.height))
        furniture(p, number, len(pages))


def _tied(blocks: Sequence[Block], heights: Sequence[float], index: int) -> float:
    """The height of a block and of everything it must stay with."""
    if isinstance(blocks[index], Space):
        return 0
    need = heights[index]
    while blocks[index].keep and index + 1 < len(blocks):
        index += 1
        need += heights[index]
    return need
