"""All lines of the map: which are drawn, along which ways, which one is chosen, and a way to be pointed out."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QGraphicsScene

from salesdesk.domain.orgmap import Picture, Spot
from salesdesk.domain.orgroutes import Box, Taken, Way, Wish, label_spot, ways
from salesdesk.domain.relations import LineKind
from salesdesk.store.queries.relations import LineRow
from salesdesk.ui import theme
from salesdesk.ui.orgmap import texts
from salesdesk.ui.orgmap.boss_lines import PAD, BossLines, joined, lines_to_bosses
from salesdesk.ui.orgmap.line_item import LineItem, rounded
from salesdesk.ui.orgmap.map_card import HEIGHT, WIDTH
from salesdesk.ui.orgmap.way_item import WayItem
from salesdesk.ui.widgets import paint

_MOST = 120  # design pixels of a label
_AT_START, _AT_MIDDLE = (0.14, 0.3, 0.5, 0.7, 0.86), (0.5, 0.3, 0.7, 0.15, 0.85)


class LineLayer:
    """Belongs to a scene; the lines of kinds switched off are not drawn and cannot be met by the mouse."""

    def __init__(self, scene: QGraphicsScene) -> None:
        self._scene = scene
        self._bosses, self._way_item = BossLines(), WayItem()
        self._items: dict[str, LineItem] = {}
        self._kinds: frozenset[str] = frozenset({"boss", *LineKind})
        self._to_boss: dict[str, list[QLineF]] = {}
        self._rows: list[LineRow] = []
        self._group: Mapping[str, str] = {}
        self._words: Mapping[str, tuple[str, bool]] = {}
        self._spots: Mapping[str, Spot] = {}
        self._boxes: list[Box] = []
        self._area = QRectF()
        self._way: tuple[tuple[str, str], ...] = ()
        self.chosen = ""
        scene.addItem(self._bosses)
        scene.addItem(self._way_item)

    def show_lines(
        self, picture: Picture, spots: Mapping[str, Spot], rows: Sequence[LineRow], group: Mapping[str, str],
        words: Mapping[str, tuple[str, bool]],
    ) -> None:
        """Draw the lines between the cards of a picture.

        `group` is the card of those who have none of their own; `words` are what to tell of each line, and whether it
        was not confirmed for long.
        """
        self._words = words
        self._spots, self._rows, self._group = spots, list(rows), group
        self._area = QRectF(0, 0, picture.width, picture.height)
        self._to_boss = lines_to_bosses(picture, spots)
        wide, high = theme.px(WIDTH), theme.px(HEIGHT)
        self._boxes = [Box(each.id, each.x, each.y, each.x + wide, each.y + high) for each in picture.spots]
        self._draw()

    def show_kinds(self, kinds: frozenset[str]) -> None:
        """Draw only these kinds: "boss" and values of LineKind."""
        if kinds != self._kinds:
            self._kinds = kinds
            self._draw()

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of lines that are drawn."""
        return self._kinds

    def show_way(self, way: Sequence[tuple[str, str]]) -> None:
        """Point out a way from person to person."""
        self._way = tuple(way)
        self._draw_way()

    def choose(self, line_id: str) -> None:
        """Highlight a line; "" none."""
        for key in (self.chosen, line_id):
            if key in self._items:
                self._items[key].set_chosen(chosen=key == line_id)
        self.chosen = line_id

    def line_at(self, place: QPointF) -> str:
        """The line at a place, "" for none; the last drawn lies on top."""
        return next((key for key, item in reversed(self._items.items()) if item.lies_at(place)), "")

    def _draw(self) -> None:
        shown = self._to_boss.values() if "boss" in self._kinds else ()
        self._bosses.set_lines([piece for pieces in shown for piece in pieces], self._area)
        rows = {row.id: row for row in self._to_draw()}
        found = ways(self._boxes, [self._wish(row) for row in rows.values()], theme.px(PAD))
        for gone in self._items.keys() - found.keys():
            item = self._items.pop(gone)
            for part in (item, item.label):
                self._scene.removeItem(part)
        boxes, apart = self._boxes if found else [], theme.px(6)
        taken = Taken((box.left, box.top, box.right, box.bottom - apart) for box in boxes)
        for key, way in found.items():
            if key not in self._items:
                self._items[key] = LineItem(rows[key])
                for part in (self._items[key], self._items[key].label):
                    self._scene.addItem(part)
            item = self._items[key]
            item.set_way(rows[key], rounded(way), *self._label(rows[key], way, taken))
            item.set_chosen(chosen=key == self.chosen)
            words, faded = self._words.get(key, ("", False))
            item.set_words(words, faded=faded)
        self._draw_way()

    def _to_draw(self) -> list[LineRow]:
        """The rows of kinds that are drawn; of several between the same two cards the strongest of each kind."""
        found: dict[tuple[object, ...], LineRow] = {}
        for row in sorted(self._rows, key=lambda row: -row.strength) if self._group else self._rows:
            if row.kind in self._kinds:
                ends = self._group.get(row.from_id, row.from_id), self._group.get(row.to_id, row.to_id)
                found.setdefault((row.kind, *(ends if row.kind is LineKind.INFLUENCE else sorted(ends))), row)
        return list(found.values())

    def _label(self, row: LineRow, way: Way, taken: Taken) -> tuple[str, QRectF]:
        """The words of a line and where they stand; their place is added to what is taken."""
        words = paint.elided(texts.label_of(row), theme.px(_MOST), 11, bold=True)
        size = paint.width(words, 11, bold=True) + theme.px(16), float(theme.px(19))
        parts = _AT_START if row.kind is LineKind.INFORMAL else _AT_MIDDLE
        spot = label_spot(way, size, taken, parts)
        if spot is None:
            return words, QRectF()
        box = QRectF(spot[0] - size[0] / 2, spot[1] - size[1] / 2, *size)
        taken.add((box.left(), box.top(), box.right(), box.bottom()))
        return words, box

    def _wish(self, row: LineRow) -> Wish:
        return Wish(row.id, self._group.get(row.from_id, row.from_id), self._group.get(row.to_id, row.to_id),
                    below=row.kind is LineKind.CONFLICT, direct=row.kind is LineKind.INFLUENCE)

    def _draw_way(self) -> None:
        """Along lines that are drawn where there are some, else along ways of their own."""
        if not self._way:
            self._way_item.set_ways([])
            return
        ends = [(self._group.get(a, a), self._group.get(b, b)) for a, b in self._way]
        wishes = [Wish(str(number), a, b, direct=True) for number, (a, b) in enumerate(ends)]
        own = ways(self._boxes, wishes, theme.px(PAD))
        self._way_item.set_ways([self._drawn(a, b) or rounded(own[str(number)])
                                 for number, (a, b) in enumerate(ends) if str(number) in own])

    def _drawn(self, first: str, last: str) -> QPainterPath | None:
        """The line that joins two cards already, in this direction; a conflict carries no word."""
        for item in self._items.values():
            wish = self._wish(item.row)
            if item.row.kind is not LineKind.CONFLICT and {wish.from_id, wish.to_id} == {first, last}:
                return item.way if wish.from_id == first else item.way.toReversed()
        if "boss" in self._kinds:
            for below, above in ((first, last), (last, first)):
                spot = self._spots.get(below)
                if spot is not None and spot.boss_id == above and below in self._to_boss:
                    down = joined(self._to_boss[below])
                    return down if below == last else down.toReversed()
        return None
