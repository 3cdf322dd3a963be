"""Moves cards of the tidy map aside by hand, as far as the cards and lines beside them leave room."""

from bisect import insort
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from salesdesk.domain.tidy_tree import Node

MOST = 2_000.0


class _Thing:
    """A card, or a line that passes a row: where its middle is and how far it reaches to both sides."""

    __slots__ = ("after", "before", "half", "owner")

    def __init__(self, owner: Node, half: float) -> None:
        self.owner, self.half = owner, half
        self.before: _Thing | None = None
        self.after: _Thing | None = None

    def x(self) -> float:
        return self.owner.x


def apply(order: Sequence[Node], rows: Mapping[int, int], wants: Mapping[int, float], card: float,
          gap: float) -> None:
    """Move people by what is wanted of them (pixels to the right, by index), never past or onto anybody else.

    `rows` is the row of everybody over all bands. Those stacked below a boss go with the boss and not alone.
    """
    things = _things(order, rows, card / 2)
    for node in order:
        want = max(-MOST, min(MOST, wants.get(node.index, 0.0)))
        if not want or node.stacked:
            continue
        moved = [node, *(kid for kid in node.kids if kid.stacked)]
        room = _room([each for one in moved for each in things[one.index]], want, card / 2, gap)
        for each in moved:
            each.x += room


def _room(things: Sequence[_Thing], want: float, half: float, gap: float) -> float:
    """How much of a move is possible; the left end of the map is a wall."""
    free = abs(want)
    for thing in things:
        if want > 0 and thing.after is not None:
            free = min(free, thing.after.x() - thing.after.half - gap - thing.x() - thing.half)
        elif want < 0:
            wall = thing.before.x() + thing.before.half + gap if thing.before is not None else half - thing.half
            free = min(free, thing.x() - thing.half - max(wall, half - thing.half))
    return max(0.0, free) * (1 if want > 0 else -1)


def _things(order: Sequence[Node], rows: Mapping[int, int], half: float) -> Mapping[int, list[_Thing]]:
    """The cards and lines of everybody, each knowing its neighbours in the row."""
    found: defaultdict[int, list[_Thing]] = defaultdict(list)
    by_row: defaultdict[int, list[tuple[float, int, int, _Thing]]] = defaultdict(list)
    for node in order:
        row, wide = rows[node.index], 0.0
        through: Sequence[int] = ()
        if node.boss is not None and not node.stacked:
            through = range(rows[node.boss.index] + 1, row)
        for number, each in enumerate((row, *through)):
            wide = 0.0 if number else half
            thing = _Thing(node, wide)
            found[node.index].append(thing)
            insort(by_row[each], (node.x, node.index, number, thing))
        if node.kids and node.kids[0].stacked:
            for each in range(row + 1, rows[node.kids[0].index]):
                thing = _Thing(node, half)
                found[node.index].append(thing)
                insort(by_row[each], (node.x, node.index, each, thing))
    for line in by_row.values():
        for one, other in pairwise(line):
            one[3].after, other[3].before = other[3], one[3]
    return found
