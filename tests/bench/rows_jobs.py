"""The same jobs as other desktop programs were measured on: a book of 10,000 companies, 30,000 people, 10,000 deals."""

import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from bench.data import TODAY, Size
from bench.method import Job, Result, in_turn, skipped
from bench.rows_import import Floor
from bench.rows_start import Child, leave_at_accounts, megabytes, spawn
from bench.workbench import Bench, settle
from salesdesk.services.transfer import importing
from salesdesk.services.transfer.fields import Kind
from salesdesk.services.transfer.reader import open_source
from salesdesk.store.db import Store
from salesdesk.store.queries import accounts
from salesdesk.store.queries.accounts import AccountFilter
from salesdesk.ui.board.pane import BoardPane
from salesdesk.ui.context import Ask, Context, Place, Request, Screen
from salesdesk.ui.main_window import MainWindow
from salesdesk.ui.palette.dialog import SearchDialog, show_search

MAKER = Path(__file__).resolve().parents[3] / "shared" / "tools" / "make_big_book.py"
FILES = (("companies.csv", Kind.ACCOUNTS), ("contacts.csv", Kind.PEOPLE), ("opportunities.csv", Kind.DEALS))
ROUNDS = 5
SEARCHED = ("株", "高島", "ﾔﾏﾀﾞ", "さとう", "zoe", "株式会社", "03")


def rows(bench: Bench) -> Iterator[Result]:
    """The five jobs; nothing without the program that makes the book."""
    if not bench.long:
        return
    if not MAKER.exists():
        yield skipped(0, "the same jobs in other programs", f"{MAKER.name} is not there")
        return
    book = bench.folder / "big"
    subprocess.run([sys.executable, MAKER, book, "--no-xlsx"], check=True, stdout=subprocess.DEVNULL)
    home = bench.folder / "bighome"
    home.mkdir()
    yield from _import(bench, book, home)
    with ExitStack() as stack:
        yield from _window(bench, stack, home)
    yield from _start(home)


def _import(bench: Bench, book: Path, home: Path) -> Iterator[Result]:
    """Companies and people against their rows written by the driver; then the deals, which only the others need."""
    files = [book / name for name, _kind in FILES[:2]]
    floor = Floor(bench, *files)
    target = home / "salesdesk.db"
    times = []
    for _ in range(2):
        target.unlink(missing_ok=True)
        shutil.copy(bench.database(Size(0)), target)
        with_store = Store(target)
        start = time.perf_counter()
        for file, (_name, kind) in zip(files, FILES, strict=False):
            importing.run(with_store, open_source(file, kind), TODAY)
        times.append(time.perf_counter() - start)
        importing.run(with_store, open_source(book / FILES[2][0], FILES[2][1]), TODAY)
        with_store.close()
    floors = []
    for _ in range(3):
        floor.empty()
        start = time.perf_counter()
        floor.run()
        floors.append(time.perf_counter() - start)
    yield Result(0, "import companies and people", "40,000 rows", min(times) * 1000, 3, min(floors) * 1000)


def _window(bench: Bench, stack: ExitStack, home: Path) -> Iterator[Result]:
    """Move one deal on the board of the big book."""
    store = Store(home / "salesdesk.db")
    stack.callback(store.close)
    context = bench.context(store)
    window = MainWindow(context.preferences)
    window.resize(1366, 740)
    window.show()
    window.open_desk(context)
    context.go(Place(Screen.BOARD))
    settle()
    board = window.pane
    assert isinstance(board, BoardPane)
    drop = _drop(board)
    times = bench.effort.compare(drop, drop, enough=2)
    cards = sum(column.model.rowCount() for column in board.strip.columns())
    yield Result(0, "move one deal, on disk and redrawn", f"{cards:,} cards", times.middle * 1000, 30)
    yield _search(bench, context, window)
    leave_at_accounts(home, _first(context))
    window.close()
    window.deleteLater()
    settle()


def _first(context: Context) -> str:
    return context.read(accounts.ids, AccountFilter(TODAY))[0]


def _search(bench: Bench, context: Context, window: MainWindow) -> Result:
    """Type a text into the palette; the slowest of some, each until its lines are painted."""
    dialog = show_search(context, Request(Ask.SEARCH), window)
    slowest = 0.0
    for text in SEARCHED:
        typed = Job(partial(_type, dialog, text), partial(_type, dialog, ""))
        slowest = max(slowest, bench.effort.compare(typed, typed, enough=2).middle)
    dialog.close()
    settle()
    return Result(0, "search typed, lines on the screen", f"{len(SEARCHED)} texts, the slowest", slowest * 1000, 50)


def _type(dialog: SearchDialog, text: str) -> None:
    dialog.field.setText(text)
    QApplication.processEvents()


def _drop(board: BoardPane) -> Job:
    def drop() -> None:
        here, there = sorted(board.strip.columns()[:4], key=lambda column: -column.model.rowCount())[:2]
        deal_id = here.model.row_at(3).id
        board.strip.dropped.emit((deal_id,), there.stage.id, there.model.row_at(2).id)
        QApplication.processEvents()
        assert there.model.row_of(deal_id) >= 0

    return Job(drop, settle)


def _start(home: Path) -> Iterator[Result]:
    spawn(home, "desk", "readable")
    floors, apps = in_turn([lambda: spawn(home, "floor").seconds, lambda: spawn(home, "desk", "readable").seconds],
                           ROUNDS)
    yield Result(0, "start to list readable", "big book", min(apps) * 1000, 2, min(floors) * 1000)
    child: Child = spawn(home, "desk", "memory", "accounts", "board")
    yield Result(0, "memory with list and board", "big book", megabytes(child), 150, unit="MB")
