"""Measure the program against floors and print the table; ends with 1 where a limit is missed.

    run.py [--long] [--only 5,16]

A floor is the least the same job can take: an empty window, the same statements by the database driver alone, the
same cards painted by hand. Both sides run in turn in one process, at least fifteen times (a frame 25 times, an import
less often), with the garbage collector off, and their shortest times are compared; a row that misses its limit gets
two more tries. Start-up rows start processes in turn. Ratios hold on any machine, milliseconds do not. `--long` adds
the large sizes and the jobs other desktop programs were measured on.
"""

import argparse
import os
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType

os.environ["QT_QPA_PLATFORM"] = "offscreen"
if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from PySide6.QtCore import qInstallMessageHandler

from bench import (
    rows_board,
    rows_board_sizes,
    rows_duplicates,
    rows_import,
    rows_jobs,
    rows_list,
    rows_map,
    rows_paper,
    rows_people,
    rows_search,
    rows_start,
    rows_store,
)
from bench.method import Result
from bench.workbench import Bench

SUBJECTS: tuple[tuple[tuple[int, ...], ModuleType], ...] = (
    ((1, 2, 3, 4), rows_start), ((5, 6, 7), rows_list), ((8, 21), rows_store),
    ((10,), rows_import), ((11, 12), rows_search),
    ((13, 14, 15, 16), rows_board), ((26, 27, 28), rows_board_sizes), ((19,), rows_paper), ((24,), rows_duplicates),
    ((9, 25), rows_people), ((17, 18), rows_map), ((0,), rows_jobs))
HEAD = f"{'#':>3}  {'what':<36}{'size':<26}{'floor':>11}{'app':>13}{'ratio':>9}{'limit':>7}  held"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the rows and print them; returns the exit code."""
    options = parse(arguments)
    qInstallMessageHandler(lambda _kind, _context, text: None if "plugin does not" in text else print(text))
    began, missed = time.monotonic(), 0
    print(HEAD)
    with Bench(long=options.long) as bench:
        for result in measured(bench, options.only):
            print(line(result), flush=True)
            missed += not result.held
    seconds = time.monotonic() - began
    print(f"\n{'Every limit is held' if not missed else f'{missed} missed'}; {seconds:.0f} s")
    return 1 if missed else 0


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The options of the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--long", action="store_true", help="add the large sizes and the jobs of other programs")
    parser.add_argument("--only", type=lambda text: {int(part) for part in text.split(",")}, default=None,
                        help="numbers of rows, 0 for the jobs of other programs")
    return parser.parse_args(arguments)


def measured(bench: Bench, only: set[int] | None) -> Iterator[Result]:
    """The lines of every row that is asked for; a subject runs as a whole."""
    for numbers, subject in SUBJECTS:
        if only is None or only & set(numbers):
            for result in subject.rows(bench):
                if only is None or result.number in only:
                    yield result


def line(result: Result) -> str:
    """One line of the table."""
    number = str(result.number) if result.number else "-"
    if result.skipped:
        return f"{number:>3}  {result.what:<36}not run: {result.skipped}"
    floor = "" if result.floor is None else f"{result.floor:.2f} {result.unit}"
    ratio = f"{result.ratio:.2f}" if result.floor else ""
    told = f"{result.app:.2f} {result.unit}" if result.unit else f"{result.app:.0f}"
    held = "yes" if result.held else "NO"
    return f"{number:>3}  {result.what:<36}{result.size:<26}{floor:>11}{told:>13}{ratio:>9}{result.limit:>7g}  {held}"


if __name__ == "__main__":
    sys.exit(main())
