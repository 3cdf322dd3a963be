"""The grey lines of who reports to whom, and the lengths of the picture they run through."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from salesdesk.domain.orgmap import Picture, Sizes, Spot
from salesdesk.ui import theme
from salesdesk.ui.orgmap.bands import LABEL
from salesdesk.ui.orgmap.map_card import HEIGHT, WIDTH

PAD = 11
_PART = 2_000


class BossLines(QGraphicsItem):
    """All lines in one item below the cards; they run along the grid, so at full size they need no smoothing."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: dict[int, list[QLineF]] = {}
        self._area = QRectF()
        self.setZValue(-1)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)  # tells what of it is seen

    def set_lines(self, lines: list[QLineF], area: QRectF) -> None:
        """Draw these lines, all inside an area."""
        self.prepareGeometryChange()
        self._parts, self._area = _parted(lines), area
        self.update()

    def boundingRect(self) -> QRectF:
        return self._area

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=painter.worldTransform().isScaling())
        pen = QPen(theme.color("edge"), max(1.0, 1.6 * theme.scale()))
        pen.setCapStyle(Qt.PenCapStyle.SquareCap)
        painter.setPen(pen)
        seen: QRectF = option.exposedRect.adjusted(-3, 0, 3, 0)
        for number in range(int(seen.left() // _PART), int(seen.right() // _PART) + 1):
            if number in self._parts:
                painter.drawLines(self._parts[number])


def _parted(lines: Sequence[QLineF]) -> dict[int, list[QLineF]]:
    """The pieces of lines by the part of the map they lie in, so that a large map draws what is seen of it only."""
    found: defaultdict[int, list[QLineF]] = defaultdict(list)
    for line in lines:
        one, other = line.x1(), line.x2()
        first, last = int(one // _PART), int(other // _PART)
        if first == last:
            found[first].append(line)
            continue
        left, right, first, last = min(one, other), max(one, other), min(first, last), max(first, last)
        for number in range(first, last + 1):
            start, end = max(left, number * _PART), min(right, (number + 1) * _PART)
            found[number].append(QLineF(start, line.y1(), end, line.y2()))
    return found


def sizes() -> Sizes:
    """The lengths of the picture at the text size of the screen."""
    px = theme.px
    return Sizes((px(WIDTH), px(HEIGHT)), px(39), px(28), px(28), px(PAD), px(LABEL), px(23), px(24), px(40), px(1000))


def lines_to_bosses(picture: Picture, spots: Mapping[str, Spot]) -> dict[str, list[QLineF]]:
    """By the key of the one below: the pieces of the line to the card above."""
    found, space = {}, sizes()
    for spot in picture.spots:
        boss = spots.get(spot.boss_id)
        if boss is not None:
            found[spot.id] = (_to_side(boss, spot, space.card[1]) if spot.stacked
                              else _elbow(boss, spot, space.card, _bend(picture, boss, space)))
    return found


def _bend(picture: Picture, boss: Spot, space: Sizes) -> float:
    """How far below a boss the line turns: midway to the next row, or to the next band."""
    last = boss.row == picture.bands[boss.band].rows - 1
    return round(space.pad + space.band_gap / 2 if last else space.row_gap / 2)


def _elbow(boss: Spot, spot: Spot, card: tuple[float, float], bend: float) -> list[QLineF]:
    half, high = card[0] / 2, card[1]
    above, x = round(boss.x + half), round(spot.x + half)
    bottom, turn = boss.y + high, boss.y + high + bend
    if above == x:
        return [QLineF(x, bottom, x, spot.y)]
    return [QLineF(above, bottom, above, turn), QLineF(above, turn, x, turn), QLineF(x, turn, x, spot.y)]


def _to_side(boss: Spot, spot: Spot, high: float) -> list[QLineF]:
    x, middle = round(boss.x + theme.px(12)), round(spot.y + high / 2)
    return [QLineF(x, boss.y + high, x, middle), QLineF(x, middle, spot.x, middle)]


def joined(pieces: Sequence[QLineF]) -> QPainterPath:
    """The pieces of a line as one way down."""
    path = QPainterPath(pieces[0].p1())
    for piece in pieces:
        path.lineTo(piece.p2())
    return path
