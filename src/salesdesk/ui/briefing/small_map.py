"""The key people of the deal as a small map: who reports to whom, who sways whom, how they stand."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from salesdesk.domain.orgmap import Member, Picture, Sizes, Spot, index, layout
from salesdesk.domain.orgroutes import Box, Way, Wish, ways
from salesdesk.domain.people import Depth
from salesdesk.domain.relations import LineKind
from salesdesk.services.people_map import SmallMap
from salesdesk.store.queries.relations import LineRow, MapRow
from salesdesk.ui import labels, theme
from salesdesk.ui.briefing import phrases
from salesdesk.ui.signs import SealState
from salesdesk.ui.widgets import paint
from salesdesk.ui.widgets.disc import draw_disc
from salesdesk.ui.widgets.paper.blocks import SMALL, SectionHead
from salesdesk.ui.widgets.paper.composer import Block, PageFormat
from salesdesk.ui.widgets.seal import draw_seal
from salesdesk.ui.words import QT_TRANSLATE_NOOP, Words

HEAD = QT_TRANSLATE_NOOP("BriefingSheet", "Map of the key people")
_LEAST_WIDE, _MOST_WIDE, _HIGH, _BESIDE = 106.0, 190.0, 25.0, 52.0
_COLUMN = PageFormat().column
_PAD = 1.0
_STACK = 3
_LEAST = 0.8
_SAMPLE = 26.0
_TOKENS = {LineKind.INFLUENCE: "influence", LineKind.CONFLICT: "danger", LineKind.INFORMAL: "text2"}


@dataclass(frozen=True)
class SmallMapBlock(Block):
    """The map, shrunk to the width where it must be, with a line that explains its lines."""

    shown: SmallMap
    words: Words

    def height(self, width: float) -> float:
        picture, _ = _fitting(self.shown)
        return picture.height * _scale(picture, width) + (17 if self.shown.lines else 2)

    def paint(self, p: QPainter, box: QRectF) -> None:
        picture, wide = _fitting(self.shown)
        scale = _scale(picture, box.width())
        places = index(picture)
        p.save()
        p.translate(box.left() + (box.width() - picture.width * scale) / 2, box.top())
        p.scale(scale, scale)
        for spot in picture.spots:
            _to_boss(p, places, spot, wide)
        _lines(p, picture, self.shown, wide)
        for row in self.shown.rows:
            spot = places[row.person.id]
            _card(p, QRectF(spot.x, spot.y, wide, _HIGH), row, self.words)
        p.restore()
        if self.shown.lines:
            _explain(p, QRectF(box.left(), box.bottom() - 16, box.width(), 16), self.shown, self.words)


def map_blocks(shown: SmallMap, words: Words) -> list[Block]:
    """The section of the sheet; nothing where there is no map to draw: fewer than two people, or too many."""
    if not drawable(shown):
        return []
    return [SectionHead(phrases.say(words, HEAD)), SmallMapBlock(shown, words)]


def drawable(shown: SmallMap | None) -> bool:
    """Whether there are at least two people, and not so many that their names could not be read."""
    return shown is not None and len(shown.rows) > 1 and _COLUMN / _picture(shown, _LEAST_WIDE).width >= _LEAST


def _fitting(shown: SmallMap) -> tuple[Picture, float]:
    """The map with cards as wide as the longest name asks for, or as the page allows, and how wide they are."""
    names = max(paint.width(row.person.name, 12, bold=True) for row in shown.rows) + _BESIDE
    wide = float(round(max(_LEAST_WIDE, min(_MOST_WIDE, names))))
    while wide > _LEAST_WIDE and _picture(shown, wide).width > _COLUMN:
        wide = max(_LEAST_WIDE, wide - 12)
    return _picture(shown, wide), wide


@lru_cache(maxsize=32)
def _picture(shown: SmallMap, wide: float) -> Picture:
    sizes = Sizes((wide, _HIGH), gap=15, row_gap=15, band_gap=13, pad=_PAD, left=0, margin=2, indent=14, empty=0,
                  singles=_COLUMN - 4)
    members = [Member(row.person.id, row.person.reports_to_id, row.person.rank) for row in shown.rows]
    return layout(members, stack=_STACK, sizes=sizes)


def _scale(picture: Picture, width: float) -> float:
    return min(1.0, width / picture.width)


def _card(p: QPainter, box: QRectF, row: MapRow, words: Words) -> None:
    met = row.depth is not Depth.NONE
    paint.rounded(p, box, "surface", "border_strong", 5, dashed=not met, line=1)
    left = box.left() + 5
    if row.roles:
        state = SealState.MET if met else SealState.KNOWN
        draw_seal(p, QRectF(left, box.top() + 4, 17, 17), row.roles[0], state, words)
        left += 22
    right = box.right() - 21
    draw_disc(p, QRectF(right + 2, box.top() + 5, 15, 15), row.person.support)
    paint.text(p, QRectF(left, box.top(), right - left, box.height()), row.person.name, 12, bold=True)


def _to_boss(p: QPainter, places: Mapping[str, Spot], spot: Spot, wide: float) -> None:
    boss = places.get(spot.boss_id)
    if boss is None:
        return
    p.setPen(QPen(theme.color("border_strong"), 1))
    if spot.stacked:
        x, y = boss.x + 7, spot.y + _HIGH / 2
        p.drawPolyline([QPointF(x, boss.y + _HIGH), QPointF(x, y), QPointF(spot.x, y)])
        return
    above, below, turn = boss.x + wide / 2, spot.x + wide / 2, boss.y + _HIGH + 7
    p.drawPolyline([QPointF(above, boss.y + _HIGH), QPointF(above, turn), QPointF(below, turn), QPointF(below, spot.y)])


def _lines(p: QPainter, picture: Picture, shown: SmallMap, wide: float) -> None:
    boxes = [Box(each.id, each.x, each.y, each.x + wide, each.y + _HIGH) for each in picture.spots]
    wishes = [Wish(row.id, row.from_id, row.to_id, below=row.kind is LineKind.CONFLICT,
                   direct=row.kind is LineKind.INFLUENCE) for row in shown.lines]
    rows = {row.id: row for row in shown.lines}
    for key, way in ways(boxes, wishes, _PAD).items():
        _line(p, way, rows[key])


def _line(p: QPainter, way: Way, row: LineRow) -> None:
    path = QPainterPath(QPointF(*way[0]))
    for point in way[1:]:
        path.lineTo(QPointF(*point))
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.setPen(_pen(row.kind, row.strength))
    p.drawPath(path)
    if row.kind is LineKind.INFLUENCE:
        _head(p, QPointF(*way[-2]), QPointF(*way[-1]))


def _pen(kind: LineKind, strength: int) -> QPen:
    pen = QPen(theme.color(_TOKENS[kind]), 0.8 + 0.5 * strength if kind is LineKind.INFLUENCE else 1.5)
    if kind is LineKind.CONFLICT:
        pen.setDashPattern([5, 2.5])
    elif kind is LineKind.INFORMAL:
        pen.setDashPattern([1.5, 1.8])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _head(p: QPainter, before: QPointF, end: QPointF) -> None:
    along = end - before
    long = (along.x() ** 2 + along.y() ** 2) ** 0.5 or 1.0
    dx, dy = along.x() / long, along.y() / long
    back = QPointF(end.x() - 7 * dx, end.y() - 7 * dy)
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(theme.color("influence"))
    p.drawPolygon(QPolygonF([end, QPointF(back.x() - 3.2 * dy, back.y() + 3.2 * dx),
                             QPointF(back.x() + 3.2 * dy, back.y() - 3.2 * dx)]))
    p.setBrush(Qt.BrushStyle.NoBrush)


def _explain(p: QPainter, box: QRectF, shown: SmallMap, words: Words) -> None:
    """What the kinds of lines that are drawn mean."""
    x, middle = box.left(), box.center().y()
    for kind in LineKind:
        if not any(row.kind is kind for row in shown.lines):
            continue
        end = QPointF(x + _SAMPLE, middle)
        p.setPen(_pen(kind, 2))
        p.drawLine(QPointF(x, middle), end)
        if kind is LineKind.INFLUENCE:
            _head(p, QPointF(x, middle), end)
        x += _SAMPLE + 6
        name = QRectF(x, box.top(), box.right() - x, box.height())
        x += paint.text(p, name, labels.label(kind, words), SMALL, "text2") + 18
