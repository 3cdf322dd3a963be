"""Where everybody stands on the key-person map: a tidy tree over bands of formal rank.

People stand in the band of their rank, never above their boss. Lengths are design pixels; every input gives exactly
one picture. Who is added or taken away leaves the cards of other branches in their rows and in their order; those who
belong to no branch keep their order among themselves, to the right of all branches.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from salesdesk.domain.nudges import apply
from salesdesk.domain.people import Rank
from salesdesk.domain.tidy_tree import Node, spread

BANDS = 3
_BAND_OF = {Rank.EXECUTIVE: 0, Rank.DEPARTMENT: 1, Rank.SECTION: 2, Rank.STAFF: 2, Rank.UNKNOWN: 2}


class Member(NamedTuple):
    """One person of an organisation, or somebody looked for; a boss who is not among the members counts as unknown.

    `nudge` is how far the card was moved aside by hand (design pixels to the right).
    """

    id: str
    boss_id: str | None
    rank: Rank
    nudge: float = 0


class Spot(NamedTuple):
    """Where a person's card stands (top left), and whose report the line above it shows ("" = no line)."""

    id: str
    boss_id: str
    band: int
    row: int
    x: float
    y: float
    stacked: bool


@dataclass(frozen=True)
class Sizes:
    """Lengths of the picture; `left` is kept free for the names of the bands, `empty` is the height of an empty one."""

    card: tuple[float, float] = (210, 92)
    gap: float = 38
    row_gap: float = 26
    band_gap: float = 28
    pad: float = 12
    left: float = 40
    margin: float = 22
    indent: float = 24
    empty: float = 40
    singles: float = 1000


@dataclass(frozen=True)
class Band:
    """A band of ranks from `top` on; no rows where nobody stands in it."""

    top: float
    height: float
    rows: int


@dataclass(frozen=True)
class Picture:
    """The whole map."""

    spots: tuple[Spot, ...]
    bands: tuple[Band, ...]
    width: float
    height: float


def layout(members: Sequence[Member], *, stack: int = 0, sizes: Sizes | None = None) -> Picture:
    """Place everybody; `stack` puts so many (or more) reports without own reports below each other, 0 = never.

    A cycle is cut above its highest-ranked member, and a link to oneself is not drawn. Somebody named twice, with two
    bosses, stands below the first one. A card moved aside by hand stays so as far as its neighbours leave room.
    """
    sizes = sizes or Sizes()
    if len({member.id for member in members}) < len(members):
        members = list({member.id: member for member in reversed(members)}.values())[::-1]
    nodes = [Node(index, _BAND_OF[member.rank]) for index, member in enumerate(members)]
    order = _connect(members, nodes)
    _lower(members, order)
    rows = _rows(order, stack)
    spread(order, sizes.card[0], sizes.gap, sizes.indent)
    roots = [node for node in order if node.boss is None]
    ends = _place_trees([node for node in roots if node.kids], rows, sizes)
    for node in order:
        if node.boss is not None:
            node.x = node.boss.x + node.rel
    _place_singles([node for node in roots if not node.kids], rows, ends, sizes)
    _nudge(members, order, rows, sizes)
    return _picture(members, order, rows, sizes)


def _connect(members: Sequence[Member], nodes: list[Node]) -> list[Node]:
    """Link reports to bosses without cycles; the order has every boss before the reports."""
    places = {member.id: node for member, node in zip(members, nodes, strict=True)}
    for member, node in zip(members, nodes, strict=True):
        boss = places.get(member.boss_id) if member.boss_id else None
        if boss is not None and boss is not node:
            node.boss = boss
            boss.kids.append(node)
    order = _walk([node for node in nodes if node.boss is None])
    if len(order) < len(nodes):
        order += _walk(_cut(members, nodes, order))
    return order


def _walk(roots: Iterable[Node]) -> list[Node]:
    order = list(roots)
    for node in order:
        order.extend(node.kids)
    return order


def _cut(members: Sequence[Member], nodes: list[Node], reached: Iterable[Node]) -> list[Node]:
    """Free one member of each cycle from the boss: the one of highest rank, then the first."""
    seen = {node.index for node in reached}
    freed = []
    for start in nodes:
        path: dict[int, Node] = {}
        node: Node | None = start
        while node is not None and node.index not in seen and node.index not in path:
            path[node.index] = node
            node = node.boss
        seen.update(path)
        if node is None or node.index not in path:
            continue
        numbers = list(path)
        ring = numbers[numbers.index(node.index):]
        top = nodes[min(ring, key=lambda number: (-members[number].rank, number))]
        if top.boss is not None:
            top.boss.kids.remove(top)
        top.boss = None
        freed.append(top)
    return freed


def _lower(members: Sequence[Member], order: list[Node]) -> None:
    """Lift people of unknown rank to the band of their highest report; then put nobody above the boss."""
    for node in reversed(order):
        boss = node.boss
        if boss is not None and node.band < boss.band and members[boss.index].rank is Rank.UNKNOWN:
            boss.band = node.band
    for node in order:
        if node.boss is not None and node.boss.band > node.band:
            node.band = node.boss.band


def _rows(order: list[Node], stack: int) -> list[int]:
    """Give every person a row and return the number of rows of each band; `row` counts over all bands."""
    rows = [0] * BANDS
    for node in order:
        boss = node.boss
        if boss is not None and not node.stacked:
            node.depth = boss.depth + 1 if node.band == boss.band else 0
        kids = node.kids
        if stack and len(kids) >= stack and not any(kid.kids for kid in kids) and len({kid.band for kid in kids}) == 1:
            first = node.depth + 1 if kids[0].band == node.band else 0
            for number, kid in enumerate(kids):
                kid.stacked, kid.depth = True, first + number
        rows[node.band] = max(rows[node.band], node.depth + 1)
    firsts = _firsts(rows)
    for node in order:
        node.row = firsts[node.band] + node.depth
    return rows


def _firsts(rows: Sequence[int]) -> list[int]:
    return [sum(rows[:band]) for band in range(BANDS)]


def _place_trees(roots: list[Node], rows: list[int], sizes: Sizes) -> list[float]:
    """Set the trees side by side; returns how far right each row of all bands is taken."""
    ends = [0.0] * sum(rows)
    for root in roots:
        depth = len(root.left)
        taken = ends[root.row:root.row + depth]
        push = max(end - value for end, value in zip(taken, reversed(root.left), strict=True)) - root.shift
        root.x = push
        for number, value in enumerate(reversed(root.right)):
            ends[root.row + number] = value + root.shift + push + sizes.gap
    return ends


def _place_singles(singles: list[Node], rows: list[int], ends: list[float], sizes: Sizes) -> None:
    """Fill the free right ends of a band's rows with those who stand alone; open new rows where it gets too wide."""
    firsts = _firsts(rows)
    step = sizes.card[0] + sizes.gap
    for band in range(BANDS):
        alone = [node for node in singles if node.band == band]
        first, last = firsts[band], firsts[band] + rows[band]
        lines = max(ends[last:], default=0.0) if any(ends[:last]) else 0.0  # so far lines pass through new rows
        beside = lines + step * max(1, round((len(alone) * 0.4) ** 0.5))
        width = max(sizes.singles, max(ends, default=0.0), beside)
        rows[band] = max(rows[band], _fill(alone, ends[first:last], lines, width + sizes.gap, step))
        for node in alone:
            node.x += sizes.card[0] / 2


def _fill(alone: list[Node], ends: list[float], lines: float, width: float, step: float) -> int:
    """Put people into rows from left to right, never back into a row left; returns the number of rows there are."""
    row = 0
    for node in alone:
        while row < len(ends) and ends[row] + step > width:
            row += 1
        if row == len(ends):
            ends.append(lines)
        node.x, node.depth = ends[row], row
        ends[row] += step
    return len(ends)


def _nudge(members: Sequence[Member], order: list[Node], rows: Sequence[int], sizes: Sizes) -> None:
    wants = {number: member.nudge for number, member in enumerate(members) if member.nudge}
    if wants:
        firsts = _firsts(rows)
        for node in order:
            node.row = firsts[node.band] + node.depth
        apply(order, wants, sizes.card[0], sizes.gap)


def _picture(members: Sequence[Member], order: list[Node], rows: list[int], sizes: Sizes) -> Picture:
    bands = _bands(rows, sizes)
    half = sizes.card[0] / 2
    step = sizes.card[1] + sizes.row_gap
    start = sizes.left + sizes.margin
    by_index: list[Spot | None] = [None] * len(members)
    right = start
    for node in order:
        x = start + node.x - half
        right = max(right, x + sizes.card[0])
        y = bands[node.band].top + sizes.pad + node.depth * step
        boss = members[node.boss.index].id if node.boss is not None else ""
        by_index[node.index] = Spot(members[node.index].id, boss, node.band, node.depth, x, y, node.stacked)
    spots = tuple(spot for spot in by_index if spot is not None)
    last = bands[-1]
    return Picture(spots, bands, right + sizes.margin, last.top + last.height)


def _bands(rows: Sequence[int], sizes: Sizes) -> tuple[Band, ...]:
    bands, top = [], 0.0
    for count in rows:
        cards = count * sizes.card[1] + (count - 1) * sizes.row_gap
        height = cards + 2 * sizes.pad if count else sizes.empty
        bands.append(Band(top, height, count))
        top += height + sizes.band_gap
    return tuple(bands)


def index(picture: Picture) -> Mapping[str, Spot]:
    """The spots by person."""
    return {spot.id: spot for spot in picture.spots}
