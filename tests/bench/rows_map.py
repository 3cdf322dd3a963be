"""Row 17: the layout of the key-person map beside plain depth-first placing of the same people."""

from collections.abc import Iterator
from random import Random

from bench.method import Job, Result
from bench.workbench import Bench
from salesdesk.domain.orgmap import Member, Spot, layout
from salesdesk.domain.people import Rank
from salesdesk.domain.tidy_tree import Node

PEOPLE = 1_000
LIMIT = 5
STACK = 4
ACROSS, DOWN = 248.0, 118.0


def rows(bench: Bench) -> Iterator[Result]:
    """The lines of row 17: a whole organisation, and the same with cards moved aside by hand."""
    people = organisation(PEOPLE)
    moved = [each._replace(nudge=30) if number % 20 == 0 else each for number, each in enumerate(people)]
    floor = Job(lambda: depth_first(people))
    for what, members in (("map layout", people), ("map layout, 50 moved aside", moved)):
        yield bench.effort.line(
            17, what, f"{PEOPLE:,} people", LIMIT, floor, Job(lambda members=members: layout(members, stack=STACK)))


def organisation(size: int) -> list[Member]:
    """Everybody but the first and one in fifty reports to somebody before them, mostly near the top."""
    chance = Random(17)
    people = [Member("p0", None, Rank.EXECUTIVE)]
    for number in range(1, size):
        boss = people[min(chance.randrange(number), chance.randrange(number))]
        rank = Rank(max(Rank.STAFF, boss.rank - chance.randint(0, 1)))
        people.append(Member(f"p{number}", None if number % 50 == 0 else boss.id, rank))
    return people


def depth_first(people: list[Member]) -> list[Spot]:
    """The same nodes in, the same spots out, and the least there is to do between: places in the order of a walk."""
    nodes = [Node(number, each.rank) for number, each in enumerate(people)]
    by_id = {each.id: node for each, node in zip(people, nodes, strict=True)}
    for each, node in zip(people, nodes, strict=True):
        node.boss = by_id.get(each.boss_id) if each.boss_id else None
        if node.boss is not None:
            node.boss.kids.append(node)
    across = 0.0
    waiting = [node for node in nodes if node.boss is None]
    while waiting:
        node = waiting.pop()
        node.row = node.boss.row + 1 if node.boss is not None else 0
        node.x = across
        if not node.kids:
            across += ACROSS
        waiting.extend(node.kids)
    return [Spot(people[node.index].id, people[node.boss.index].id if node.boss is not None else "", node.band,
                 node.row, node.x, node.row * DOWN, False) for node in nodes]
