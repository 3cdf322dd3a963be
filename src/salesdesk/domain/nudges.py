"""Moves cards of the tidy map aside by hand, as far as the cards and lines beside them leave room."""

from collections.abc import Iterator, Mapping, Sequence

from salesdesk.domain.tidy_tree import Node

MOST = 2_000.0
_Row = list[tuple[float, int, Node, float]]  # where a thing was, whose it is, how far it reaches to both sides


def apply(order: Sequence[Node], wants: Mapping[int, float], card: float, gap: float) -> None:
    """Move people by what is wanted of them (pixels to the right, by index), never past or onto anybody else.

    `row` of everybody counts over all bands. Those stacked below a boss go with the boss and not alone.
    """
    movers = [node for node in order if wants.get(node.index) and not node.stacked]
    units = [[node, *(kid for kid in node.kids if kid.stacked)] for node in movers]
    places = _places(order, units, card / 2)
    for unit in units:
        want = max(-MOST, min(MOST, wants[unit[0].index]))
        room = min((_room(row, place, want, card / 2, gap) for each in unit for row, place in places[each.index]),
                   default=0.0)
        for each in unit:
            each.x += room if want > 0 else -room


def _room(row: _Row, place: int, want: float, half: float, gap: float) -> float:
    """How far one thing of a row can go; the left end of the map is a wall."""
    _, _, node, reach = row[place]
    free = abs(want)
    if want > 0:
        if place + 1 < len(row):
            _, _, beside, wide = row[place + 1]
            free = min(free, beside.x - wide - gap - node.x - reach)
    else:
        free = min(free, node.x - half)
        if place:
            _, _, beside, wide = row[place - 1]
            free = min(free, node.x - reach - beside.x - wide - gap)
    return max(0.0, free)


def _places(
    order: Sequence[Node], units: Sequence[Sequence[Node]], half: float
) -> Mapping[int, list[tuple[_Row, int]]]:
    """In which rows, and at which place of them, everybody who moves has a card or a line."""
    moving = {node.index for unit in units for node in unit}
    rows: dict[int, _Row] = {row: [] for unit in units for node in unit for row, _ in _things(node, half)}
    for node in order:
        if node.row in rows:
            rows[node.row].append((node.x, node.index, node, half))
        if _passes(node):  # few do, and to ask everybody for all their rows takes three times as long
            for each, reach in _things(node, half):
                if each != node.row and each in rows:
                    rows[each].append((node.x, node.index, node, reach))
    found: dict[int, list[tuple[_Row, int]]] = {index: [] for index in moving}
    for row in rows.values():
        row.sort()
        for place, thing in enumerate(row):
            if thing[1] in moving:
                found[thing[1]].append((row, place))
    return found


def _passes(node: Node) -> bool:
    """Whether lines of a person pass rows of others."""
    if node.kids and node.kids[0].stacked and node.kids[0].row > node.row + 1:
        return True
    return node.boss is not None and not node.stacked and node.row > node.boss.row + 1


def _things(node: Node, half: float) -> Iterator[tuple[int, float]]:
    """The rows a person takes a place in: the card's, those the line from the boss passes, and a column's way."""
    yield node.row, half
    if node.boss is not None and not node.stacked:
        for row in range(node.boss.row + 1, node.row):
            yield row, 0.0
    if node.kids and node.kids[0].stacked:
        for row in range(node.row + 1, node.kids[0].row):
            yield row, half
