"""Row 10: importing companies and their people with checks, history and undo, against writing the same rows."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.data import TODAY, Size
from bench.files import accounts_file, people_file
from bench.method import Job, Result
from bench.rows_store import in_transaction
from bench.workbench import Bench, raw
from salesdesk.services.transfer import importing
from salesdesk.services.transfer.reader import open_source
from salesdesk.store.db import Store

COMPANIES, PEOPLE = 3000, 9000
PAIRS = 3
EMPTY = Size(0)


def rows(bench: Bench) -> Iterator[Result]:
    """The line of row 10."""
    companies = accounts_file(bench.folder / "companies.csv", COMPANIES)
    people = people_file(bench.folder / "people.csv", PEOPLE, COMPANIES)
    ours, theirs = _Import(bench, companies, people), Floor(bench, companies, people)
    try:
        yield bench.effort.line(10, "import companies and people", f"{COMPANIES + PEOPLE:,} rows", 6,
                                Job(theirs.run, theirs.empty), Job(ours.run, ours.open), pairs=PAIRS)
    finally:
        ours.close()


class _Import:
    """The two files into an empty database, through the services."""

    def __init__(self, bench: Bench, *files: Path) -> None:
        self._empty, self._path, self._files = bench.database(EMPTY), bench.folder / "into.db", files
        self._store: Store | None = None

    def open(self) -> None:
        self.close()
        shutil.copy(self._empty, self._path)
        self._store = Store(self._path)

    def run(self) -> None:
        assert self._store is not None
        for file in self._files:
            report = importing.run(self._store, open_source(file), TODAY)
            assert report.new == report.total, report.errors[:3]

    def close(self) -> None:
        if self._store is not None:
            self._store.close()
            self._store = None


class Floor:
    """The rows such an import makes, written by the driver alone in one transaction for each file."""

    def __init__(self, bench: Bench, *files: Path) -> None:
        self._empty, self._path = bench.database(EMPTY), bench.folder / "floor.db"
        self._steps: list[list[tuple[str, list[tuple[Any, ...]]]]] = []
        done: dict[str, int] = {}
        with bench.store(EMPTY, writable=True) as store:
            for file in files:
                importing.run(store, open_source(file), TODAY)
                with store.read() as conn:
                    self._steps.append([(table, _after(conn, table, done)) for table in (
                        "account", "department", "person", "contact_point")])

    def empty(self) -> None:
        """Begin with an empty database."""
        for end in ("-wal", "-shm"):
            Path(f"{self._path}{end}").unlink(missing_ok=True)
        shutil.copy(self._empty, self._path)

    def run(self) -> None:
        """Write the rows."""
        with raw(self._path, writing=True) as conn:
            for step in self._steps:
                in_transaction(conn, lambda step=step: [
                    conn.executemany(f"INSERT INTO {table} VALUES ({','.join('?' * len(lines[0]))})", lines)
                    for table, lines in step if lines])


def _after(conn: Any, table: str, done: dict[str, int]) -> list[tuple[Any, ...]]:
    """The rows of a table that were not there at the last call."""
    found = [tuple(row) for row in conn.exec_driver_sql(f"SELECT * FROM {table} ORDER BY id")]
    start, done[table] = done.get(table, 0), len(found)
    return found[start:]
