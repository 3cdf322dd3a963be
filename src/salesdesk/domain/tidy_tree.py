"""A tidy tree by contours, for any number of children and any depth.

After E. M. Reingold and J. S. Tilford, "Tidier drawings of trees" (1981), without recursion; children may stand
several rows below, the way of their line is kept free.
"""

from collections.abc import Sequence
from operator import sub

_NOT_MADE: list[float] = []


class Node:
    """A person while the picture is being made; contours run from the deepest row up to the person's own."""

    __slots__ = ("band", "boss", "depth", "index", "kids", "left", "rel", "right", "row", "shift", "stacked", "x")

    def __init__(self, index: int, band: int) -> None:
        self.index = index
        self.band = band
        self.boss: Node | None = None
        self.kids: list[Node] = []
        self.depth = 0
        self.row = 0
        self.rel = 0.0
        self.x = 0.0
        self.shift = 0.0
        self.left = self.right = _NOT_MADE
        self.stacked = False


def spread(order: Sequence[Node], card: float, gap: float, indent: float) -> None:
    """Set `rel` of everybody but the roots: reports side by side (stacked ones below), the boss centred over them.

    `order` has every boss before the reports and every `row` below the boss's; `card` is the width of a card.
    """
    half, step = card / 2, card + gap
    for node in reversed(order):
        kids = node.kids
        if not kids:
            continue
        if kids[0].stacked:
            _stack(node, kids, half, indent)
        elif all(not kid.kids and kid.row == node.row + 1 for kid in kids):
            edge = (len(kids) - 1) * step / 2
            for number, kid in enumerate(kids):
                kid.rel = number * step - edge
            node.left, node.right = [-edge - half], [edge + half]
        elif len(kids) == 1:
            only = kids[0]
            _reach_up(only, node.row, half)
            node.left, node.right, node.shift = only.left, only.right, only.shift
        else:
            places = _join(node, kids, half, gap)
            middle = (places[0] + places[-1]) / 2
            for kid, place in zip(kids, places, strict=True):
                kid.rel = place - middle
            node.shift -= middle
        node.left.append(-half - node.shift)
        node.right.append(half - node.shift)


def _stack(node: Node, kids: list[Node], half: float, indent: float) -> None:
    for kid in kids:
        kid.rel = indent
    corridor = kids[0].row - node.row - 1
    node.left = [indent - half] * len(kids) + [-half] * corridor
    node.right = [indent + half] * len(kids) + [-half] * corridor


def _join(node: Node, kids: list[Node], half: float, gap: float) -> list[float]:
    """Push each subtree beside those before it, comparing contours row by row; the boss takes the joint contour.

    Each contour is a list without the moves made since (`shift`), so that a step costs the shallower depth only.
    """
    places = [0.0]
    first = kids[0]
    _reach_up(first, node.row, half)
    left, right, shift = first.left, first.right, first.shift
    for kid in kids[1:]:
        _reach_up(kid, node.row, half)
        common = min(len(right), len(kid.left))
        push = max(map(sub, right[-common:], kid.left[-common:])) + shift - kid.shift + gap
        places.append(push)
        other = kid.shift + push
        if len(kid.right) > len(right):
            move = shift - other
            kid.left[-common:] = [value + move for value in left[-common:]]
            left, right, shift = kid.left, kid.right, other
        else:
            move = other - shift
            right[-common:] = [value + move for value in kid.right[-common:]]
    node.left, node.right, node.shift = left, right, shift
    return places


def _reach_up(node: Node, row: int, half: float) -> None:
    """Keep the way of the line to a boss some rows above free."""
    if node.left is _NOT_MADE:
        node.left, node.right = [-half], [half]
    for _ in range(node.row - row - 1):
        node.left.append(-node.shift)
        node.right.append(-node.shift)
