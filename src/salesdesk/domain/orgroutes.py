"""The ways lines take between cards of the key-person map: through the space between rows and beside cards.

Cards stand in rows of equal height. The space between two rows is a channel; lines that share a stretch of it run in
lanes of their own, and none of them is where the lines to bosses turn (the middle). No line passes through a card.
"""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

Point = tuple[float, float]
Way = tuple[Point, ...]
Place = tuple[float, float, float, float]
CLEAR = 8.0
_DEEP = 56.0
_HANGING = (0.36, 0.2, 0.7, 0.84)
_STANDING = (0.68, 0.84, 0.32, 0.18)
_NEAR_PORTS = (0.12, 0.22, 0.32, 0.41)
_OUTER_PORTS = (0.3, 0.2, 0.4, 0.1)
_SIDE = 0.77
_STRAIGHT = (0.5, 0.36, 0.64)
_LEAST = 0.6


class Box(NamedTuple):
    """A card."""

    id: str
    left: float
    top: float
    right: float
    bottom: float


class Wish(NamedTuple):
    """A line to be drawn; `below` hangs it under a row, `direct` joins neighbours straight and may end at a side."""

    id: str
    from_id: str
    to_id: str
    below: bool = False
    direct: bool = False


class _Pass(NamedTuple):
    """A stretch along a channel from one x to another."""

    channel: int
    start: float
    end: float


class _Plan(NamedTuple):
    """A way whose heights in the channels are still open."""

    wish: Wish
    first: Point
    passes: tuple[_Pass, ...]
    rest: Way
    turned: bool


def ways(boxes: Iterable[Box], wishes: Sequence[Wish], pad: float) -> dict[str, Way]:
    """The corners of each line from its first card to its last; none for what names no card or the same one twice.

    `pad` is the space above the first and below the last row.
    """
    planner = _Planner(boxes, pad)
    plans = [plan for wish in wishes if (plan := planner.plan(wish)) is not None]
    return planner.lay(plans)


class _Planner:
    """Knows the rows and what of them is taken."""

    def __init__(self, boxes: Iterable[Box], pad: float) -> None:
        by_top: defaultdict[float, list[Box]] = defaultdict(list)
        self.boxes = {}
        for box in boxes:
            by_top[box.top].append(box)
            self.boxes[box.id] = box
        self.rows = [sorted(by_top[top], key=lambda box: box.left) for top in sorted(by_top)]
        self._lefts = [[box.left for box in row] for row in self.rows]
        self._edges = [[row[0].left - 4 * CLEAR, *(edge for box in row for edge in (box.left, box.right)),
                        row[-1].right + 6 * CLEAR] for row in self.rows]
        self._row_of = {box.id: number for number, row in enumerate(self.rows) for box in row}
        self._pad = pad
        self._ports: defaultdict[tuple[str, str], list[float]] = defaultdict(list)
        self._crossed: defaultdict[int, list[float]] = defaultdict(list)

    def plan(self, wish: Wish) -> _Plan | None:
        """Where a line goes, without its heights."""
        start, end = self.boxes.get(wish.from_id), self.boxes.get(wish.to_id)
        if start is None or end is None or start is end:
            return None
        if self._row_of[start.id] == self._row_of[end.id]:
            return self._along(wish, start, end)
        return self._across(wish, start, end)

    def lay(self, plans: Sequence[_Plan]) -> dict[str, Way]:
        """Give every stretch a lane."""
        taken: defaultdict[tuple[int, float], list[tuple[float, float]]] = defaultdict(list)
        found: dict[str, Way] = {}
        for plan in plans:
            points = [plan.first]
            for each in plan.passes:
                y = self._height(each, taken, hanging=plan.wish.below)
                points += [(each.start, y), (each.end, y)]
            points += plan.rest
            way = tuple(point for number, point in enumerate(points) if not number or point != points[number - 1])
            found[plan.wish.id] = way[::-1] if plan.turned else way
        return found

    def _height(self, each: _Pass, taken: defaultdict[tuple[int, float], list[tuple[float, float]]], *,
                hanging: bool) -> float:
        left, right = min(each.start, each.end) - CLEAR, max(each.start, each.end) + CLEAR
        lanes = _HANGING if hanging else _STANDING
        lane = next((part for part in lanes if not any(
            left < b and a < right for a, b in taken[each.channel, part])), lanes[-1])
        taken[each.channel, lane].append((left, right))
        top, bottom = self._bounds(each.channel)
        deep = min(bottom - top, _DEEP)
        return top + lane * deep if hanging else bottom - (1 - lane) * deep

    def _bounds(self, channel: int) -> tuple[float, float]:
        """From where to where a channel reaches: channel n lies above row n."""
        top = self.rows[channel - 1][0].bottom if channel else self.rows[0][0].top - self._pad
        return top, self.rows[channel][0].top if channel < len(self.rows) else self.rows[-1][0].bottom + self._pad

    def _along(self, wish: Wish, start: Box, end: Box) -> _Plan:
        """Between two of a row: straight where they are neighbours, else over the row or under it."""
        number = self._row_of[start.id]
        row = self.rows[number]
        rightwards = end.left > start.left
        if wish.direct and abs(row.index(start) - row.index(end)) == 1:
            y = self._port(start, "right" if rightwards else "left", _STRAIGHT, flipped=False)
            self._ports[end.id, "left" if rightwards else "right"].append(y)
            y = start.top + y * (start.bottom - start.top)
            ends = ((start.right, y), (end.left, y)) if rightwards else ((start.left, y), (end.right, y))
            return _Plan(wish, ends[0], (), (ends[1],), turned=False)
        under = wish.below
        tight = [self._bounds(channel)[1] - self._bounds(channel)[0] <= self._pad for channel in (number, number + 1)]
        if tight[under] and not tight[not under]:
            under = not under
        side = "bottom" if under else "top"
        ports = _NEAR_PORTS if under else _OUTER_PORTS
        x = self._x(start, side, ports, flipped=rightwards is under)
        to = self._x(end, side, ports, flipped=rightwards is not under)
        y, back = (start.bottom, end.bottom) if under else (start.top, end.top)
        return _Plan(wish._replace(below=under), (x, y), (_Pass(number + under, x, to),), ((to, back),), turned=False)

    def _across(self, wish: Wish, start: Box, end: Box) -> _Plan:
        """Between two rows: from the top of the lower card through gaps of the rows between to the upper one."""
        turned = self._row_of[start.id] < self._row_of[end.id]
        upper, lower = (start, end) if turned else (end, start)
        middle, above = (lower.left + lower.right) / 2, (upper.left + upper.right) / 2
        leftwards = above < middle
        x = self._x(lower, "top", _NEAR_PORTS, flipped=not leftwards)
        rest = self._side(wish, upper, lower)
        to = rest[0][0] if rest else self._x(upper, "bottom", _NEAR_PORTS, flipped=leftwards)
        first: Point = (x, lower.top)
        passes = []
        for number in range(self._row_of[lower.id] - 1, self._row_of[upper.id], -1):
            gap = self._gap(number, x, to)
            passes.append(_Pass(number + 1, x, gap))
            x = gap
        passes.append(_Pass(self._row_of[upper.id] + 1, x, to))
        return _Plan(wish, first, tuple(passes), rest or ((to, upper.bottom),), turned)

    def _side(self, wish: Wish, upper: Box, lower: Box) -> Way:
        """The end of a line that reaches the upper card at its side; () where it has to come from below."""
        right = lower.left > upper.left
        if not wish.direct or min(lower.right, upper.right) - max(lower.left, upper.left) > 0:
            return ()
        row = self.rows[self._row_of[upper.id]]
        place = row.index(upper) + (1 if right else -1)
        beside = row[place] if 0 <= place < len(row) else None
        side = "right" if right else "left"
        free = 2 * self._pad if beside is None else beside.left - upper.right if right else upper.left - beside.right
        if free < 2 * CLEAR or _SIDE in self._ports[upper.id, side]:
            return ()
        self._ports[upper.id, side].append(_SIDE)
        away = min(free / 2, 2.5 * CLEAR)
        y = upper.top + _SIDE * (upper.bottom - upper.top)
        edge, x = (upper.right, upper.right + away) if right else (upper.left, upper.left - away)
        return ((x, y), (edge, y))

    def _x(self, box: Box, side: str, ports: Sequence[float], *, flipped: bool) -> float:
        return box.left + self._port(box, side, ports, flipped=flipped) * (box.right - box.left)

    def _port(self, box: Box, side: str, ports: Sequence[float], *, flipped: bool) -> float:
        """A place at an edge of a card, as a fraction of it, that no other line has."""
        used = self._ports[box.id, side]
        wanted = [1 - port for port in ports] if flipped else list(ports)
        port = next((each for each in wanted if each not in used), wanted[-1])
        used.append(port)
        return port

    def _gap(self, number: int, x: float, to: float) -> float:
        """Where a line passes a row: in the gap that costs the least way, beside those that pass it already.

        All gaps on the way cost the same, and then the one nearest the end is taken: it is one of those around it.
        """
        edges = self._edges[number]
        place = bisect_left(self._lefts[number], to)
        best: tuple[float, float, float] | None = None
        for gap in range(max(0, place - 2), min(place + 3, len(edges) // 2)):
            low, high = edges[2 * gap] + CLEAR, edges[2 * gap + 1] - CLEAR
            if low > high:
                low = high = (low + high) / 2
            at = self._free(number, max(low, min(high, to)), low, high)
            cost = (abs(at - x) + abs(at - to), abs(at - to), at)
            best = min(best, cost) if best is not None else cost
        at = best[2] if best is not None else x
        self._crossed[number].append(at)
        return at

    def _free(self, number: int, at: float, low: float, high: float) -> float:
        for shift in (0.0, 6.0, -6.0, 12.0, -12.0):
            if low <= at + shift <= high and all(abs(at + shift - each) >= 5 for each in self._crossed[number]):
                return at + shift
        return at


class Taken:
    """Places no label may lie on (left, top, right, bottom), in rows of those that reach over the same heights."""

    def __init__(self, places: Iterable[Place] = ()) -> None:
        self._rows: dict[tuple[float, float], tuple[list[Place], float]] = {}  # by the left edge; the widest
        for place in places:
            self.add(place)

    def add(self, place: Place) -> None:
        """Take a place."""
        row, widest = self._rows.get((place[1], place[3]), ([], 0.0))
        insort(row, place)
        self._rows[place[1], place[3]] = row, max(widest, place[2] - place[0])

    def touches(self, left: float, top: float, right: float, bottom: float) -> bool:
        """Whether a place is taken in part."""
        return any(place[2] > left for (above, below), (row, widest) in self._rows.items()
                   if above < bottom and top < below
                   for place in row[bisect_left(row, (left - widest,)):bisect_left(row, (right,))])


def label_spot(
    way: Way, size: tuple[float, float], taken: Taken,
    parts: Sequence[float] = (0.5, 0.3, 0.7, 0.15, 0.85),
) -> Point | None:
    """The middle of a label on a level stretch of a way, clear of what is taken.

    None where no stretch is long enough; a straight line between neighbours has to stay in sight beside it.
    """
    wide, high = size
    least = wide + 3 * CLEAR if len(way) == 2 else _LEAST * wide
    level = [(a, b) for a, b in pairwise(way) if a[1] == b[1] and abs(b[0] - a[0]) >= least]
    for a, b in sorted(level, key=lambda ends: -abs(ends[1][0] - ends[0][0])):
        for part in parts:
            x, y = a[0] + part * (b[0] - a[0]), a[1]
            left, top = x - wide / 2, y - high / 2
            if not taken.touches(left, top, left + wide, top + high):
                return x, y
    return None
