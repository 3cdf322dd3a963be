"""The picture of an account's people: bands of rank, cards, and the lines of who reports to whom."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLineF, QObject, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QStyleOptionGraphicsItem, QWidget

from salesdesk.domain.orgmap import Member, Sizes, Spot, index, layout
from salesdesk.domain.orgwalk import below
from salesdesk.store.queries.people import PersonRow
from salesdesk.ui import theme
from salesdesk.ui.orgmap import texts
from salesdesk.ui.orgmap.card_item import HEIGHT, WIDTH, CardItem
from salesdesk.ui.orgmap.lens import Lens
from salesdesk.ui.widgets import paint

STACK_FROM = 4
_LABEL = 40


class Lines(QGraphicsItem):
    """All lines in one item below the cards; they run along the grid, so at full size they need no smoothing."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[QLineF] = []
        self._area = QRectF()
        self.setZValue(-1)

    def set_lines(self, lines: list[QLineF], area: QRectF) -> None:
        """Draw these lines, all inside an area."""
        self.prepareGeometryChange()
        self._lines, self._area = lines, area
        self.update()

    def boundingRect(self) -> QRectF:
        return self._area

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=painter.worldTransform().isScaling())
        pen = QPen(theme.color("edge"), max(1.0, 1.6 * theme.scale()))
        pen.setCapStyle(Qt.PenCapStyle.SquareCap)
        painter.setPen(pen)
        painter.drawLines(self._lines)


class PeopleScene(QGraphicsScene):
    """Holds one card per person; a new list of people changes what differs."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.picture = layout([])
        self.people: dict[str, PersonRow] = {}
        self._members: list[Member] = []
        self._spots: dict[str, Spot] = {}
        self._cards: dict[str, CardItem] = {}
        self._lines = Lines()
        self.addItem(self._lines)
        self._width = 0.0

    def show_people(self, people: Sequence[PersonRow], today: date, lens: Lens) -> None:
        """Draw an account's people."""
        self.people = {row.id: row for row in people}
        self._members = [Member(row.id, row.reports_to_id, row.rank) for row in people]
        self.picture = layout(self._members, stack=STACK_FROM, sizes=sizes())
        self._spots = dict(index(self.picture))
        for gone in self._cards.keys() - self.people.keys():
            self.removeItem(self._cards.pop(gone))
        for row in people:
            card = self._cards.get(row.id)
            if card is None:
                card = self._cards[row.id] = CardItem(row, today, lens)
                self.addItem(card)
            else:
                card.set_row(row, today, lens)
        self.put_back()
        self._draw_lines()
        self.fit_width(self._width)

    def repaint_all(self) -> None:
        """The theme or the language has changed: nothing painted may be kept."""
        for card in self._cards.values():
            card.refresh()
        self.update()

    def put_back(self) -> None:
        """Set every card to its place."""
        for key, spot in self._spots.items():
            self._cards[key].setPos(spot.x, spot.y)

    def fit_width(self, width: float) -> None:
        """Bands reach over at least this width, so that the picture fills its view."""
        self._width = width
        self.setSceneRect(QRectF(0, 0, max(self.picture.width, width), self.picture.height))
        self.update()

    def card(self, key: str) -> CardItem | None:
        """The card of a person."""
        return self._cards.get(key)

    def card_at(self, place: QPointF, besides: str = "") -> CardItem | None:
        """The card at a place of the scene, without the one that is being dragged."""
        wide, high, x, y = theme.px(WIDTH), theme.px(HEIGHT), place.x(), place.y()
        for key, spot in self._spots.items():
            if spot.x <= x <= spot.x + wide and spot.y <= y <= spot.y + high and key != besides:
                return self._cards[key]
        return None

    def may_lead(self, boss_id: str, person_id: str) -> bool:
        """Whether a person may report to another one: nobody leads those above them."""
        return boss_id not in below(self._members, person_id)

    def spoken(self, key: str, today: date) -> str:
        """What a screen reader says about a person."""
        row = self.people[key]
        return texts.spoken(row, self.people.get(row.reports_to_id or ""), today)

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        painter.fillRect(rect, theme.color("canvas"))
        shown = QRectF(rect)
        for number, band in enumerate(self.picture.bands):
            box = QRectF(0, band.top, self.sceneRect().width(), band.height)
            if box.intersects(shown):
                paint.rounded(painter, box, "sunken")
                self._name_band(painter, box, number, empty=not band.rows)

    def _name_band(self, p: QPainter, box: QRectF, number: int, *, empty: bool) -> None:
        name = texts.say(texts.BANDS[number])
        if empty:
            words = f"{name}    {texts.say(texts.NOBODY[number])}"
            paint.text(p, box.adjusted(theme.px(14), 0, 0, 0), words, 11, "muted")
            return
        p.save()
        p.translate(theme.px(_LABEL) / 2, box.center().y())
        p.rotate(-90)
        long = box.height()
        paint.text(p, QRectF(-long / 2, -theme.px(10), long, theme.px(20)), name, 11, "muted", bold=True,
                   flags=paint.CENTER)
        p.restore()

    def _draw_lines(self) -> None:
        lines: list[QLineF] = []
        for spot in self.picture.spots:
            boss = self._spots.get(spot.boss_id)
            if boss is not None:
                lines += _to_side(boss, spot) if spot.stacked else _elbow(boss, spot, self._bend(boss))
        self._lines.set_lines(lines, QRectF(0, 0, self.picture.width, self.picture.height))

    def _bend(self, boss: Spot) -> float:
        """How far below a boss the line turns: midway to the next row, or to the next band."""
        space = sizes()
        last = boss.row == self.picture.bands[boss.band].rows - 1
        return round(space.pad + space.band_gap / 2 if last else space.row_gap / 2)


def sizes() -> Sizes:
    """The lengths of the picture at the text size of the screen."""
    plain = Sizes()
    return Sizes((theme.px(WIDTH), theme.px(HEIGHT)), theme.px(plain.gap), theme.px(plain.row_gap),
                 theme.px(plain.band_gap), theme.px(plain.pad), theme.px(_LABEL), theme.px(plain.margin),
                 theme.px(plain.indent), theme.px(plain.empty), theme.px(plain.singles))


def _elbow(boss: Spot, spot: Spot, bend: float) -> list[QLineF]:
    half, high = theme.px(WIDTH) / 2, theme.px(HEIGHT)
    above, x = round(boss.x + half), round(spot.x + half)
    bottom, turn = boss.y + high, boss.y + high + bend
    if above == x:
        return [QLineF(x, bottom, x, spot.y)]
    return [QLineF(above, bottom, above, turn), QLineF(above, turn, x, turn), QLineF(x, turn, x, spot.y)]


def _to_side(boss: Spot, spot: Spot) -> list[QLineF]:
    x, middle = round(boss.x + theme.px(12)), round(spot.y + theme.px(HEIGHT) / 2)
    return [QLineF(x, boss.y + theme.px(HEIGHT), x, middle), QLineF(x, middle, spot.x, middle)]
