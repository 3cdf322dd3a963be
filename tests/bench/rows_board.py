"""Rows 13 to 16: making the board, its size, scrolling a column, and dropping a card until everything is redrawn."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from itertools import count
from typing import Any

from PySide6.QtCore import QRectF, QStringListModel
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QListView, QWidget

from bench.data import STAGES, TODAY, Size, key
from bench.method import FRAMES, Job, Result
from bench.rows_store import in_transaction
from bench.workbench import Bench, raw, settle
from salesdesk.store.queries import deals, stages
from salesdesk.store.queries.deals import CardRow
from salesdesk.ui import theme
from salesdesk.ui.board.card_paint import GAP, Mood, card_height, paint_card
from salesdesk.ui.board.column_view import ColumnView
from salesdesk.ui.board.faces import Face, face_of
from salesdesk.ui.board.pane import BoardPane
from salesdesk.ui.board.strip import BoardStrip
from salesdesk.ui.context import Context, Place, Screen
from salesdesk.ui.main_window import MainWindow

TWO = Size(500, 2000)
TWENTY = Size(5000, 20_000)
ONE = Size(500, 1000)
WINDOW = (1366, 740)
STRIP = (1154, 560)
PLAIN = Mood()
MOVE = ("UPDATE deal SET stage_id = ?, entered_on = ?, position = ?, updated_at = ?, probability_permille = NULL"
        " WHERE id = ?")


def rows(bench: Bench) -> Iterator[Result]:
    """The lines of rows 13 to 16."""
    with ExitStack() as stack:
        context = bench.context(stack.enter_context(bench.store(TWO)))
        cards = context.read(deals.board, TODAY)
        yield bench.effort.line(13, "build and paint the board", f"{len(cards):,} deals", 2,
                                _lists(cards), _strip(context, cards))
        if bench.long:
            yield _sizes(bench, context)
        yield _scrolling(bench, context)
    with ExitStack() as stack:
        yield from _dropping(bench, stack)


def _lists(cards: Sequence[CardRow]) -> Job:
    """Eight plain lists of the same titles."""
    titles = [card.name for card in cards]

    def build() -> None:
        window = QWidget()
        row = QHBoxLayout(window)
        for place in range(8):
            view = QListView()
            view.setUniformItemSizes(True)
            view.setModel(QStringListModel(titles[place::8], view))
            row.addWidget(view)
        _show_once(window, STRIP)

    return Job(build, settle)


def _strip(context: Context, cards: Sequence[CardRow]) -> Job:
    """The columns of the board with all their cards."""
    rows_of = context.read(stages.all_stages)
    by_id = {card.id: card for card in cards}

    def build() -> None:
        strip = BoardStrip(by_id.get)
        strip.set_stages(rows_of)
        shown: dict[str, list[CardRow]] = {}
        for card in cards:
            shown.setdefault(card.stage_id, []).append(card)
        strip.set_cards(rows_of, shown, TODAY, ())
        _show_once(strip, STRIP)

    return Job(build, settle)


def _show_once(widget: QWidget, size: tuple[int, int]) -> None:
    widget.resize(*size)
    widget.show()
    QApplication.processEvents()
    widget.close()
    widget.deleteLater()


def _sizes(bench: Bench, small: Context) -> Result:
    """The whole screen with ten times the deals, reading them included."""
    with bench.store(TWENTY) as store:
        large = bench.context(store)
        return bench.effort.line(14, "board of 20,000 against 2,000", "build, read and paint", 4, _pane(small),
                                 _pane(large), pairs=5)


def _pane(context: Context) -> Job:
    return Job(lambda: _show_once(BoardPane(context), WINDOW), settle)


class _Raw(QWidget):
    """The same cards, painted by hand into one widget."""

    def __init__(self, faces: Sequence[Face], width: int, shown: float) -> None:
        super().__init__()
        self._faces, self._wide, self._shown = faces, width, shown
        self.start = 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        p.fillRect(self.rect(), theme.color("sunken"))
        high, y = card_height(), 0
        while y < self.height():
            box = QRectF(1, y + 1, self._wide - 1, high - 1)
            paint_card(p, box, self._faces[(self.start + y) % len(self._faces)], PLAIN)
            y += high + GAP
        p.end()


def _scrolling(bench: Bench, context: Context) -> Result:
    pane = BoardPane(context)
    pane.resize(*WINDOW)
    pane.show()
    settle()
    view = pane.strip.column(STAGES[0]).view
    drawn = _by_hand(view)
    bar = view.verticalScrollBar()
    turn = count(1)

    def scroll() -> None:
        bar.setValue(next(turn) * 313 % bar.maximum())
        view.viewport().repaint()

    def paint() -> None:
        drawn.start = next(turn) * 2
        drawn.repaint()

    result = bench.effort.line(15, "scroll a column by a frame", f"{view.model().rowCount()} cards", 4, Job(paint),
                               Job(scroll), pairs=FRAMES)
    for widget in (pane, drawn):
        widget.close()
        widget.deleteLater()
    settle()
    return result


def _by_hand(view: ColumnView) -> _Raw:
    """A widget of the size of a list that paints the same number of cards."""
    limit = 14
    faces = [face_of(card, TODAY, limit) for card in view.cards.rows()]
    made = _Raw(faces, view.faces.card_width(), 0)
    made.resize(view.viewport().size())
    made.show()
    settle()
    return made


def _dropping(bench: Bench, stack: ExitStack) -> Iterator[Result]:
    """A card dropped in another column of the open window: written, read anew, painted."""
    store = stack.enter_context(bench.store(ONE, writable=True))
    conn = stack.enter_context(raw(bench.copy(ONE), writing=True))
    context = bench.context(store)
    window = MainWindow(context.preferences)
    window.resize(*WINDOW)
    window.show()
    window.open_desk(context)
    context.go(Place(Screen.ACCOUNTS))
    settle()
    context.go(Place(Screen.BOARD))
    settle()
    board = window.pane
    assert isinstance(board, BoardPane)
    column = _by_hand(board.strip.column(STAGES[0]).view)
    app = _drop(context, board)
    times = bench.effort.compare(_drop_raw(conn, column), app, enough=6)
    told = f"{ONE.deals:,} deals"
    yield Result(16, "drop a card, written and redrawn", told, times.app * 1000, 6, times.floor * 1000)
    yield Result(16, "the same, middle time", told, times.middle * 1000, 60)
    for widget in (window, column):
        widget.close()
        widget.deleteLater()
    settle()


def _drop(context: Context, board: BoardPane) -> Job:
    turn = count(0)

    def drop() -> None:
        n = next(turn)
        here, there = board.strip.column(STAGES[n % 4]), board.strip.column(STAGES[(n + 1) % 4])
        deal_id = here.model.row_at(3).id
        board.strip.dropped.emit((deal_id,), there.stage.id, there.model.row_at(2).id)
        QApplication.processEvents()
        assert there.model.row_of(deal_id) == 2
        assert context.store.changes

    return Job(drop, settle)


def _drop_raw(conn: Any, column: _Raw) -> Job:
    turn = count(0)

    def drop() -> None:
        n = next(turn)
        in_transaction(conn, lambda: conn.execute(
            MOVE, (STAGES[(n + 1) % 4], TODAY.isoformat(), "0001", str(n), key(5, n % ONE.deals))))
        column.repaint()
        column.repaint()

    return Job(drop, settle)
