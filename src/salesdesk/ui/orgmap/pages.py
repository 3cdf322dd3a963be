"""The map on A4 or A3: whole on one page, or at a size one can read on several that overlap."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPageSize, QPainter, QPen

from salesdesk.ui.orgmap.sheet import HEAD, MapSheet
from salesdesk.ui.widgets.paper.composer import A4_HEIGHT, A4_WIDTH
from salesdesk.ui.widgets.paper.device import A4, PaperForm

LEAST = 8 / 11
"""The least scale of the map: its smallest letters of 11 pixels are 6 points high then."""

OVERLAP = 10 / 25.4 * 96
_MOST = 1.25
_MARGIN, _FOOT = 38.0, 26.0
_CROSS = 6.0
_A3 = PaperForm(QPageSize.PageSizeId.A3, A4_HEIGHT, A4_WIDTH * 2)
_FORMS = {"a4": A4, "a3": _A3}


class Spread(StrEnum):
    """How the map is put onto paper."""

    FIT = "fit"
    TILES = "tiles"


class Tile(NamedTuple):
    """One page of several: column and row from 0, what of the map it shows, and where on the page."""

    column: int
    row: int
    source: QRectF
    target: QRectF


@dataclass(frozen=True)
class _Room:
    """Where the map may stand on a page, and what lies below it."""

    form: PaperForm
    box: QRectF
    legend: QRectF
    foot: QRectF


def form_of(size: str, *, across: bool) -> PaperForm:
    """The form of a page: size "a4" or "a3", upright or across."""
    upright = _FORMS[size]
    return PaperForm(upright.size, upright.height, upright.width) if across else upright


class MapPaper:
    """The pages of a map; without a spread whole where it stays readable, without a direction the better one."""

    def __init__(self, sheet: MapSheet, size: str = "a4", *, across: bool | None = None,
                 spread: Spread | None = None) -> None:
        self._sheet = sheet
        rooms = [_room(sheet, form_of(size, across=way)) for way in ((True, False) if across is None else (across,))]
        room = max(rooms, key=lambda each: _scale(sheet, each.box))
        self.readable = _scale(sheet, room.box) >= LEAST
        self.spread = spread or (Spread.FIT if self.readable else Spread.TILES)
        if self.spread is Spread.TILES:
            room = min(rooms, key=lambda each: (_count(sheet, each.box), -_scale(sheet, each.box)))
        self._room = room
        self._tiles = [_whole(sheet, room.box)] if self.spread is Spread.FIT else list(_tiles(sheet, room.box))

    @property
    def form(self) -> PaperForm:
        """The form of the pages."""
        return self._room.form

    @property
    def across(self) -> bool:
        """Whether the pages lie across."""
        return self.form.width > self.form.height

    @property
    def title(self) -> str:
        """What it is, of whom, when."""
        return self._sheet.title

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._tiles)

    @property
    def scale(self) -> float:
        """How large the map is printed; 1 is its size on the screen, its smallest letters are 11 pixels then."""
        tile = self._tiles[0]
        return tile.target.width() / tile.source.width()

    def paint(self, p: QPainter, page: int) -> None:
        """Draw a page (from 0)."""
        sheet, room, tile = self._sheet, self._room, self._tiles[page]
        sheet.ground(p, QRectF(0, 0, room.form.width, room.form.height))
        sheet.head(p, QRectF(_MARGIN, _MARGIN - 6, room.box.width(), HEAD))
        sheet.body(p, tile.target, tile.source)
        sheet.legend(p, room.legend)
        if self.page_count == 1:
            sheet.foot(p, room.foot)
            return
        self._mark(p, tile)
        sheet.foot(p, room.foot, f"{_name(tile)} · {page + 1} / {self.page_count}")

    def _mark(self, p: QPainter, tile: Tile) -> None:
        """Where the neighbours lie over this page, with their names beyond."""
        box = self._room.box
        there = {(each.column, each.row): each for each in self._tiles}
        p.setPen(QPen(QColor("#6B7685"), 0.8, Qt.PenStyle.DashLine))
        for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1)):
            other = there.get((tile.column + dx, tile.row + dy))
            if other is None:
                continue
            x = box.left() + OVERLAP if dx < 0 else box.right() - OVERLAP
            y = box.top() + OVERLAP if dy < 0 else box.bottom() - OVERLAP
            p.setPen(QPen(QColor("#6B7685"), 0.8, Qt.PenStyle.DashLine))
            edge = QLineF(x, box.top(), x, box.bottom()) if dx else QLineF(box.left(), y, box.right(), y)
            p.drawLine(edge)
            for end in (edge.p1(), edge.p2()):
                p.setPen(QPen(QColor("#111111"), 0.8))
                p.drawLine(QLineF(end.x() - _CROSS, end.y(), end.x() + _CROSS, end.y()))
                p.drawLine(QLineF(end.x(), end.y() - _CROSS, end.x(), end.y() + _CROSS))
            middle = edge.center()
            beyond = 14.0
            self._sheet.mark(p, QRectF(middle.x() + dx * beyond - 20, middle.y() + dy * beyond - 8, 40, 16),
                             _name(other))


def _room(sheet: MapSheet, form: PaperForm) -> _Room:
    wide = form.width - 2 * _MARGIN
    high = sheet.legend_height(wide)
    foot = QRectF(_MARGIN, form.height - _MARGIN - 8, wide, 16)
    legend = QRectF(_MARGIN, foot.top() - high - 4, wide, high)
    top = _MARGIN - 6 + HEAD
    return _Room(form, QRectF(_MARGIN, top, wide, legend.top() - 8 - top), legend, foot)


def _scale(sheet: MapSheet, box: QRectF) -> float:
    return min(box.width() / sheet.width, box.height() / sheet.height, _MOST)


def _whole(sheet: MapSheet, box: QRectF) -> Tile:
    scale = _scale(sheet, box)
    wide, high = sheet.width * scale, sheet.height * scale
    target = QRectF(box.left() + (box.width() - wide) / 2, box.top(), wide, high)
    return Tile(0, 0, QRectF(0, 0, sheet.width, sheet.height), target)


def _pieces(length: float, room: float) -> int:
    """How many pages a length takes of which each shows `room` and repeats the overlap of the one before."""
    return max(1, ceil((length - OVERLAP) / (room - OVERLAP) - 0.001))


def _count(sheet: MapSheet, box: QRectF) -> int:
    return _pieces(sheet.width * LEAST, box.width()) * _pieces(sheet.height * LEAST, box.height())


def _tiles(sheet: MapSheet, box: QRectF) -> Iterator[Tile]:
    """No more pages than the least readable size takes, and as large as these allow."""
    columns = _pieces(sheet.width * LEAST, box.width())
    rows = _pieces(sheet.height * LEAST, box.height())
    across, down = box.width() - OVERLAP, box.height() - OVERLAP
    scale = min(_MOST, (columns * across + OVERLAP) / sheet.width, (rows * down + OVERLAP) / sheet.height)
    for row in range(rows):
        for column in range(columns):
            left, top = column * across / scale, row * down / scale
            wide = min(box.width() / scale, sheet.width - left)
            high = min(box.height() / scale, sheet.height - top)
            if wide > 0 and high > 0:
                yield Tile(column, row, QRectF(left, top, wide, high),
                           QRectF(box.left(), box.top(), wide * scale, high * scale))


def _name(tile: Tile) -> str:
    """A page by its place: A1, B1 to the right, A2 below."""
    letters, number = "", tile.column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{tile.row + 1}"
