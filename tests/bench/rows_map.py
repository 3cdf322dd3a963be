"""Rows 17 and 18: the key-person map laid out and painted for the first time, and a frame while it is moved.

The layout is compared with plain depth-first placing of the same people; what is painted with a scene of the same size
that has a plain box for every item of the map and paints nothing but the boxes.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from random import Random

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsItem, QGraphicsScene, QGraphicsView

from bench.data import NAMES, TODAY
from bench.method import FRAMES, Job, Result
from bench.workbench import Bench, application, settle
from salesdesk.domain.orgmap import Member, Spot, layout
from salesdesk.domain.people import Depth, Rank, Role, Support
from salesdesk.domain.relations import LineKind
from salesdesk.domain.tidy_tree import Node
from salesdesk.store.queries.people import PersonRow
from salesdesk.store.queries.relations import LineRow, MapRow
from salesdesk.ui import theme
from salesdesk.ui.orgmap.lens import Lens
from salesdesk.ui.orgmap.minimap import Minimap
from salesdesk.ui.orgmap.view import PeopleView

PEOPLE = 1_000
SIZES = (100, PEOPLE)
LIMIT, FRAME_LIMIT = 5, 3
ROOM = (836, 540)  # of the map in a window of 1366 x 740
STACK = 4
ACROSS, DOWN = 248.0, 118.0


def rows(bench: Bench) -> Iterator[Result]:
    """The lines of rows 17 and 18; the layout alone also with cards moved aside by hand."""
    people = organisation(PEOPLE)
    moved = [each._replace(nudge=30) if number % 20 == 0 else each for number, each in enumerate(people)]
    floor = Job(lambda: depth_first(people))
    for what, members in (("map layout", people), ("map layout, 50 moved aside", moved)):
        yield bench.effort.line(
            17, what, f"{PEOPLE:,} people", LIMIT, floor, Job(lambda members=members: layout(members, stack=STACK)))
    application()
    for size in SIZES:
        with _shown(size) as (view, boxes):
            yield bench.effort.line(17, "map layout and first paint", f"{size:,} people", LIMIT, _first_boxes(boxes),
                                    _first_map(size))
            yield _moving(bench, size, view, boxes)


def organisation(size: int) -> list[Member]:
    """Everybody but the first and one in fifty reports to somebody before them, mostly near the top."""
    chance = Random(17)
    people = [Member("p0", None, Rank.EXECUTIVE)]
    for number in range(1, size):
        boss = people[min(chance.randrange(number), chance.randrange(number))]
        rank = Rank(max(Rank.STAFF, boss.rank - chance.randint(0, 1)))
        people.append(Member(f"p{number}", None if number % 50 == 0 else boss.id, rank))
    return people


def drawn(size: int) -> tuple[list[MapRow], list[LineRow]]:
    """The same people as rows of the map, and a line for every tenth."""
    chance = Random(18)
    rows = [MapRow(_person(number, each), (chance.choice(list(Role)[:-1]),) if number % 3 == 0 else (), None,
                   chance.choice(list(Depth)), None, False) for number, each in enumerate(organisation(size))]
    lines = [LineRow(f"l{number}", f"p{number}", f"p{chance.randrange(size - 1)}", None,
                     chance.choice(list(LineKind)), chance.randint(1, 3), "", TODAY) for number in range(1, size, 10)]
    return rows, [line for line in lines if line.from_id != line.to_id]


def _person(number: int, member: Member) -> PersonRow:
    names = NAMES[number % len(NAMES)]
    return PersonRow(
        id=member.id, account_id="a", account_name="東海精密工業", site_id=None, site_name="", department_id=None,
        department_name="", family=names["family"], given=names["given"], family_reading="", given_reading="",
        title=f"第{number % 9 + 1}営業部 課長", rank=member.rank, role=Role.OTHER,
        support=list(Support)[number % len(Support)], power=number % 4, key_player=number % 7 == 0,
        criterion="判断基準はセキュリティ", caution="", objection="前回入替で2日停止" if number % 11 == 0 else "",
        our_tie="", reports_to_id=member.boss_id, birthday=None, met_on=None, note="", meetings=number % 5,
        last_met=TODAY if number % 5 else None)


class _Box(QGraphicsItem):
    """What costs least to have in a scene and to paint."""

    def __init__(self, box: QRectF) -> None:
        super().__init__()
        self._box = box

    def boundingRect(self) -> QRectF:
        return self._box

    def paint(self, painter: QPainter, _option: object, _widget: object = None) -> None:
        painter.setPen(QPen(theme.color("border"), 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRect(self._box)


@contextmanager
def _shown(size: int) -> Iterator[tuple[PeopleView, list[QRectF]]]:
    """The map with so many people on the screen, and the boxes of all that is in its scene."""
    view = _map(*drawn(size))
    Minimap(view)
    view.show()
    view.shown_again()
    settle()
    yield view, [item.sceneBoundingRect() for item in view.people_scene.items()]
    _close(view)


def _map(rows: list[MapRow], lines: list[LineRow]) -> PeopleView:
    view = PeopleView()
    view.resize(*ROOM)
    view.set_day(TODAY)
    view.people_scene.show_map(rows, [], lines, TODAY, Lens.SUPPORT)
    return view


def _plain(boxes: list[QRectF]) -> QGraphicsView:
    view = QGraphicsView()
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    view.resize(*ROOM)
    scene = QGraphicsScene(view)
    for box in boxes:
        scene.addItem(_Box(box))
    view.setScene(scene)
    return view


def _first_map(size: int) -> Job:
    rows, lines = drawn(size)

    def run() -> None:
        view = _map(rows, lines)
        Minimap(view)
        view.show()
        view.shown_again()
        QApplication.processEvents()
        view.close()
        view.deleteLater()

    return Job(run, settle)


def _first_boxes(boxes: list[QRectF]) -> Job:
    def run() -> None:
        view = _plain(boxes)
        view.show()
        QApplication.processEvents()
        view.close()
        view.deleteLater()

    return Job(run, settle)


def _moving(bench: Bench, size: int, view: PeopleView, boxes: list[QRectF]) -> Result:
    """Both ways of a hand moving the map, a new place for every frame."""
    plain = _plain(boxes)
    plain.setTransform(view.transform())
    plain.show()
    settle()
    turn = count(1)
    result = bench.effort.line(18, "map moved by a frame", f"{size:,} people", FRAME_LIMIT,
                               Job(lambda: _move(plain, next(turn))), Job(lambda: _move(view, next(turn))),
                               pairs=FRAMES)
    _close(plain)
    return result


def _move(view: QGraphicsView, turn: int) -> None:
    for bar, step in ((view.horizontalScrollBar(), 37), (view.verticalScrollBar(), 11)):
        bar.setValue(turn * step % max(1, bar.maximum()))
    view.viewport().repaint()


def _close(view: QGraphicsView) -> None:
    view.close()
    view.deleteLater()
    settle()


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
