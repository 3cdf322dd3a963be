"""Read what can still be read out of a damaged database into a new file; the damaged one is never touched."""

import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Table

from salesdesk.domain.errors import StoreError, Trouble
from salesdesk.store import driver, schema
from salesdesk.store.tables.every import metadata

_LEFT_OUT = frozenset({"schema_info", "undo_step", "undo_change"})
_CHUNK = 256
_UNKNOWN_END = 1 << 17
_FAILURES = 4_000


@dataclass(frozen=True)
class Salvaged:
    """The new file, the rows read per table, and the tables of which something is missing."""

    path: Path
    rows: dict[str, int]
    damaged: tuple[str, ...]

    @property
    def total(self) -> int:
        """All rows read."""
        return sum(self.rows.values())


def salvage(db: Path, target: Path) -> Salvaged:
    """Copy a database with its log aside, read every table row by row, and write a whole new database.

    Raises StoreError: DAMAGED where nothing at all can be read, DISK where the copy cannot be written.
    """
    library = driver.library()
    try:
        with tempfile.TemporaryDirectory(prefix="salvage-", dir=target.parent) as folder:
            part = Path(folder) / target.name
            source = library.connect(str(_set_aside(db, Path(folder))))
            source.text_factory = lambda raw: raw.decode("utf-8", "replace")
            try:
                found = _fill(source, part)
            finally:
                source.close()
            if not found.total:
                raise StoreError(Trouble.DAMAGED, db.name)
            part.chmod(0o600)
            part.replace(target)
    except OSError as error:
        raise StoreError(Trouble.DISK, str(error)) from error
    except library.Error as error:
        raise StoreError(Trouble.DAMAGED, str(error)) from error
    return Salvaged(target, found.rows, found.damaged)


def _set_aside(db: Path, folder: Path) -> Path:
    copy = folder / "damaged.db"
    shutil.copyfile(db, copy)
    log = db.with_name(db.name + "-wal")
    if log.exists():
        shutil.copyfile(log, copy.with_name(copy.name + "-wal"))
    return copy


def _fill(source: Any, part: Path) -> Salvaged:
    _make_empty(part)
    target = driver.library().connect(str(part), isolation_level=None)
    rows: dict[str, int] = {}
    damaged: list[str] = []
    try:
        target.execute("PRAGMA foreign_keys=OFF")
        target.execute("BEGIN")
        for table in metadata.sorted_tables:
            if table.name not in _LEFT_OUT:
                rows[table.name], whole = _copy_table(source, target, table)
                damaged += [] if whole else [table.name]
        _mend_references(target)
        target.execute("COMMIT")
        target.execute("PRAGMA journal_mode=DELETE")
    finally:
        target.close()
    rows.pop("stage", None)  # a new file has the five stages anyway
    return Salvaged(part, rows, tuple(damaged))


def _make_empty(part: Path) -> None:
    engine = driver.writer(part)
    with engine.connect() as conn:
        schema.create(conn)
    engine.dispose()


def _copy_table(source: Any, target: Any, table: Table) -> tuple[int, bool]:
    """Rows that arrived, and whether everything could be read and written."""
    error = driver.library().Error
    try:
        present = {row[1] for row in source.execute(f'PRAGMA table_info("{table.name}")')}
    except error:
        return 0, False
    columns = [column.name for column in table.columns if column.name in present]
    if "id" not in columns:
        return 0, False
    names = ", ".join(f'"{name}"' for name in columns)
    marks = ", ".join("?" * len(columns))
    write = f'INSERT OR REPLACE INTO "{table.name}" ({names}) VALUES ({marks})'
    count, whole = 0, True
    for row in _rows(source, table.name, names):
        try:
            if row is None:
                whole = False
            else:
                target.execute(write, row)
                count += 1
        except error:
            whole = False
    return count, whole


def _rows(source: Any, table: str, names: str) -> Iterator[tuple[Any, ...] | None]:
    """Every row that can be read, in pieces; None stands for a piece that cannot."""
    last, whole = _last_rowid(source, table)
    if not whole:
        yield None
    failures = 0
    for start in range(0, last, _CHUNK):
        for row in _piece(source, table, names, start, min(start + _CHUNK, last)):
            failures = failures + 1 if row is None else 0
            yield row
        if failures > _FAILURES:  # so much in a row: the rest cannot be reached
            return


def _piece(source: Any, table: str, names: str, after: int, upto: int) -> Iterator[tuple[Any, ...] | None]:
    """The rows of a piece; one that cannot be read is halved until only the broken rows are left out."""
    query = f'SELECT {names} FROM "{table}" WHERE rowid > ? AND rowid <= ?'
    try:
        found = source.execute(query, (after, upto)).fetchall()
    except driver.library().Error:
        if upto - after == 1:
            yield None
            return
        middle = (after + upto) // 2
        yield from _piece(source, table, names, after, middle)
        yield from _piece(source, table, names, middle, upto)
        return
    yield from found


def _last_rowid(source: Any, table: str) -> tuple[int, bool]:
    """The largest rowid, and whether it could be read; else a bound no table of ours passes."""
    try:
        return int(source.execute(f'SELECT max(rowid) FROM "{table}"').fetchone()[0] or 0), True
    except driver.library().Error:
        return _UNKNOWN_END, False


def _mend_references(target: Any) -> None:
    """Empty the references to rows that are lost; a row that cannot do without goes too."""
    while broken := target.execute("PRAGMA foreign_key_check").fetchall():
        for table, rowid, _parent, number in broken:
            links = {row[0]: row[3] for row in target.execute(f'PRAGMA foreign_key_list("{table}")')}
            column = metadata.tables[table].columns[links[number]]
            if column.nullable:
                target.execute(f'UPDATE "{table}" SET "{column.name}" = NULL WHERE rowid = ?', (rowid,))
            else:
                target.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (rowid,))
