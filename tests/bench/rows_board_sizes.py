"""Rows 26 to 28: the board with 200, 2,000 and 20,000 deals beside bare lists with as many rows that say nothing."""

from collections.abc import Iterator
from contextlib import ExitStack
from itertools import count
from typing import TypeVar

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHBoxLayout, QListView, QWidget

from bench.data import STAGES, Size
from bench.method import FRAMES, Job, Result
from bench.workbench import Bench, settle
from salesdesk.ui.board.card_paint import GAP, card_height
from salesdesk.ui.board.pane import BoardPane
from salesdesk.ui.context import Context

SIZES = (Size(100, 200), Size(500, 2000), Size(5000, 20_000))
WINDOW = (1366, 740)
W = TypeVar("W", bound=QWidget)
OPEN, SCROLL, DROP = 60, 12, 120  # times the bare lists, which paint and write nothing; each holds for every size


def rows(bench: Bench) -> Iterator[Result]:
    """The lines of rows 26 to 28, the sizes one after the other."""
    for size in SIZES:
        with ExitStack() as stack:
            yield from _of_size(bench, bench.context(stack.enter_context(bench.store(size, writable=True))), size)


def _of_size(bench: Bench, context: Context, size: Size) -> Iterator[Result]:
    told, pairs = f"{size.deals:,} deals", 5 if size.deals > 10_000 else 15
    yield bench.effort.line(26, "open the board, read and painted", told, OPEN,
                            Job(lambda: _show(_Bare(size.deals)), settle),
                            Job(lambda: _show(BoardPane(context)), settle), pairs=pairs)
    bare, pane = _open(_Bare(size.deals)), _open(BoardPane(context))
    settle()
    yield bench.effort.line(27, "scroll a column of it by a frame", told, SCROLL, _scroll(bare.lists[0]),
                            _scroll(pane.strip.column(STAGES[0]).view), pairs=FRAMES)
    yield bench.effort.line(28, "drop a card on it, written and redrawn", told, DROP, _move(bare),
                            _drop(context, pane), pairs=pairs)
    for widget in (bare, pane):
        widget.close()
        widget.deleteLater()
    settle()


class _Bare(QWidget):
    """Five plain lists side by side, with as many rows of no text in all as the board has cards."""

    def __init__(self, deals: int) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        self.lists = [QListView() for _ in STAGES]
        for view in self.lists:
            view.setUniformItemSizes(True)
            view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
            view.setStyleSheet(f"QListView::item {{ height: {card_height() + GAP}px; }}")
            view.setModel(QStringListModel([""] * (deals // len(STAGES)), view))
            row.addWidget(view)


def _show(widget: QWidget) -> None:
    _open(widget)
    widget.close()
    widget.deleteLater()


def _open(widget: W) -> W:
    widget.resize(*WINDOW)
    widget.show()
    QApplication.processEvents()
    return widget


def _scroll(view: QListView) -> Job:
    turn, bar = count(1), view.verticalScrollBar()

    def scroll() -> None:
        bar.setValue(next(turn) * 313 % max(1, bar.maximum()))
        view.viewport().repaint()

    return Job(scroll)


def _move(bare: _Bare) -> Job:
    """A row taken out of one list and put into the next."""
    turn = count(0)

    def move() -> None:
        n = next(turn)
        here, there = bare.lists[n % 4], bare.lists[(n + 1) % 4]
        here.model().removeRow(3)
        there.model().insertRow(3)
        QApplication.processEvents()

    return Job(move, settle)


def _drop(context: Context, pane: BoardPane) -> Job:
    turn = count(0)

    def drop() -> None:
        n = next(turn)
        here, there = pane.strip.column(STAGES[n % 4]), pane.strip.column(STAGES[(n + 1) % 4])
        deal_id = here.model.row_at(3).id
        pane.strip.dropped.emit((deal_id,), there.stage.id, there.model.row_at(2).id)
        QApplication.processEvents()
        assert there.model.row_of(deal_id) == 2
        assert context.store.changes

    return Job(drop, settle)
