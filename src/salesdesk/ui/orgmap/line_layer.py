"""All lines of the map: which are drawn, along which ways, which one is chosen, and a way to be pointed out."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QGraphicsScene

from salesdesk.domain.orgmap import Picture, Spot
from salesdesk.domain.relations import LineKind
from salesdesk.store.queries.relations import LineRow
from salesdesk.ui import theme
from salesdesk.ui.orgmap import texts
from salesdesk.ui.orgmap.boss_lines import BossLines, lines_to_bosses
from salesdesk.ui.orgmap.line_item import LineItem
from salesdesk.ui.orgmap.map_card import HEIGHT, WIDTH
from salesdesk.ui.orgmap.way_item import WayItem
from salesdesk.ui.widgets import paint


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
        self._spots: Mapping[str, Spot] = {}
        self._picture: Picture | None = None
        self._way: tuple[tuple[str, str], ...] = ()
        self.chosen = ""
        scene.addItem(self._bosses)
        scene.addItem(self._way_item)

    def show_lines(
        self, picture: Picture, spots: Mapping[str, Spot], rows: Sequence[LineRow], group: Mapping[str, str]
    ) -> None:
        """Draw the lines between the cards of a picture; `group` is the card of those who have none of their own."""
        self._picture, self._spots, self._rows, self._group = picture, spots, list(rows), group
        self._to_boss = lines_to_bosses(picture, spots)
        self._draw()

    def show_kinds(self, kinds: frozenset[str]) -> None:
        """Draw only these kinds: "boss" and values of LineKind."""
        if kinds != self._kinds:
            self._kinds = kinds
            self._draw()

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
        if self._picture is None:
            return
        area = QRectF(0, 0, self._picture.width, self._picture.height)
        shown = self._to_boss.values() if "boss" in self._kinds else ()
        self._bosses.set_lines([piece for pieces in shown for piece in pieces], area)
        rows = {row.id: row for row in self._rows if row.kind in self._kinds and self._ends(row.from_id, row.to_id)}
        for gone in self._items.keys() - rows.keys():
            self._scene.removeItem(self._items.pop(gone))
        for key, row in rows.items():
            item = self._items.get(key)
            if item is None:
                item = self._items[key] = LineItem(row)
                self._scene.addItem(item)
            way = self._straight(row.from_id, row.to_id)
            label = texts.label_of(row)
            middle = way.pointAtPercent(0.5)
            wide, high = paint.width(label, 11, bold=True) + theme.px(16), theme.px(19)
            item.set_way(row, way, label, QRectF(middle.x() - wide / 2, middle.y() - high / 2, wide, high))
            item.set_chosen(chosen=key == self.chosen)
        self._draw_way()

    def _draw_way(self) -> None:
        self._way_item.set_ways([self._straight(*ends) for ends in self._way if self._ends(*ends)])

    def _ends(self, from_id: str, to_id: str) -> tuple[Spot, Spot] | None:
        """The cards of two people, None where one has none or both stand on the same one."""
        first = self._spots.get(self._group.get(from_id, from_id))
        last = self._spots.get(self._group.get(to_id, to_id))
        return (first, last) if first is not None and last is not None and first is not last else None

    def _straight(self, from_id: str, to_id: str) -> QPainterPath:
        ends = self._ends(from_id, to_id)
        way = QPainterPath()
        if ends is not None:
            half = QPointF(theme.px(WIDTH) / 2, theme.px(HEIGHT) / 2)
            way.moveTo(QPointF(ends[0].x, ends[0].y) + half)
            way.lineTo(QPointF(ends[1].x, ends[1].y) + half)
        return way
