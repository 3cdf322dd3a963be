"""Takes every byte of a person out of a database file, of its log of undo, its index and its backups.

Who was erased is kept as an id: in the table `erased`, and in a file beside the backups, so that an older backup that
is put back forgets the person again before anybody sees it.
"""

import os
import shutil
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, delete, insert, or_, select, update

from salesdesk import paths
from salesdesk.domain.errors import StoreError, Trouble
from salesdesk.store import driver, ownership
from salesdesk.store.tables import erased, let_go, person, setting, undo_change, undo_step
from salesdesk.store.tables.base import stamp
from salesdesk.store.tables.every import metadata
from salesdesk.store.tables.settings import DECLINED

_MAGIC = b"SQLite format 3\0"
_BESIDE = {("fact", "said_by_id"): "said_by", ("person", "introduced_by_id"): "introduced_by"}
_INDEX = ("search_state", "search_doc", "search_name", "search_note")


def note(folder: Path, ids: Sequence[str]) -> None:
    """Add ids to the file beside the backups; StoreError(DISK)."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = os.open(folder / paths.ERASED, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
        try:
            os.write(file, "".join(f"{each}\n" for each in ids).encode("ascii"))
            os.fsync(file)
        finally:
            os.close(file)
    except OSError as error:
        raise StoreError(Trouble.DISK, str(error)) from error


def noted(folder: Path) -> list[str]:
    """Ids of everybody who was erased, as the file beside the backups has them."""
    try:
        lines = (folder / paths.ERASED).read_text(encoding="ascii").splitlines()
        return sorted({line.strip() for line in lines} - {""})
    except (OSError, ValueError):
        return []


def present(raw: Any, ids: Sequence[str]) -> list[str]:
    """Those of the ids that are people of this database."""
    return [each for each in ids if raw.execute("SELECT 1 FROM person WHERE id = ?", (each,)).fetchone()]


def clean(raw: Any, ids: Sequence[str], at: datetime) -> frozenset[str]:
    """Delete people and all that is about them inside the open transaction; returns the tables it touched.

    `raw` is the driver's connection. The whole log of undo goes, since every step of it may hold their words.
    """
    there = {name: {row[1] for row in raw.execute(f"PRAGMA table_info({name})")} for (name,) in raw.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'").fetchall()}
    raw.execute("PRAGMA defer_foreign_keys = ON")
    touched = {person.name}
    for link in ownership.to(person):
        table, column = link.child.name, link.column.name
        if column in there.get(table, ()):
            touched.add(table)
            for each in ids:
                raw.execute(_way(table, column, delete=link.owns), (each,))
    for each in ids:
        if "let_go" in there:
            for (table, column), beside in _BESIDE.items():
                raw.execute(f"UPDATE {table} SET {beside} = NULL WHERE id IN (SELECT row_id FROM let_go WHERE"
                            " tbl = ? AND col = ? AND target_id = ?)", (table, column, each))
            raw.execute("DELETE FROM let_go WHERE row_id = ? OR target_id = ?", (each, each))
        raw.execute("DELETE FROM person WHERE id = ?", (each,))
        if "setting" in there:
            raw.execute("DELETE FROM setting WHERE key = ?", (f"{DECLINED}{each}",))
        if "erased" in there:
            raw.execute("INSERT OR REPLACE INTO erased(id, at) VALUES (?, ?)", (each, stamp(at)))
    for table in ("undo_change", "undo_step"):
        if table in there:
            raw.execute(f"DELETE FROM {table}")
    return frozenset(touched)


def clean_rows(conn: Connection, ids: Sequence[str], at: datetime) -> frozenset[str]:
    """The same by statements that every database understands; references are checked at the commit."""
    touched = {person.name}
    for link in ownership.to(person):
        touched.add(link.child.name)
        there = link.column.in_(ids)
        if link.owns:
            conn.execute(delete(link.child).where(there))
            continue
        beside = _BESIDE.get((link.child.name, link.column.name))
        empty = {link.column.name: None} | ({beside: None} if beside else {})
        conn.execute(update(link.child).where(there).values(empty))
    for (name, column), beside in _BESIDE.items():
        rows = select(let_go.c.row_id).where(let_go.c.tbl == name, let_go.c.col == column, let_go.c.target_id.in_(ids))
        table = metadata.tables[name]
        conn.execute(update(table).where(table.c.id.in_(rows)).values({beside: None}))
    conn.execute(delete(let_go).where(or_(let_go.c.row_id.in_(ids), let_go.c.target_id.in_(ids))))
    conn.execute(delete(person).where(person.c.id.in_(ids)))
    conn.execute(delete(setting).where(setting.c.key.in_([f"{DECLINED}{each}" for each in ids])))
    conn.execute(delete(erased).where(erased.c.id.in_(ids)))
    conn.execute(insert(erased), [{"id": each, "at": at} for each in ids])
    for table in (undo_change, undo_step):
        conn.execute(delete(table))
    return frozenset(touched)


def shrink(raw: Any) -> None:
    """Write the file anew without what was deleted and empty the write-ahead log; StoreError(IN_USE) by a reader."""
    raw.execute("VACUUM")
    if raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
        raise StoreError(Trouble.IN_USE, "write-ahead log")


def clean_file(path: Path, ids: Sequence[str], at: datetime) -> None:
    """Erase people from a closed database; nothing happens where it has none of them. StoreError(DAMAGED)."""
    library = driver.library()
    try:
        raw = library.connect(str(path), isolation_level=None)
        try:
            raw.execute("PRAGMA secure_delete = ON")
            raw.execute("PRAGMA temp_store = MEMORY")
            found = present(raw, ids)
            if found:
                raw.execute("PRAGMA journal_mode = DELETE")
                raw.execute("BEGIN IMMEDIATE")
                clean(raw, found, at)
                for name in _INDEX:
                    raw.execute(f"DROP TABLE IF EXISTS {name}")  # made anew when the file is opened
                raw.execute("COMMIT")
                raw.execute("VACUUM")
        finally:
            raw.close()
    except library.Error as error:
        raise StoreError(Trouble.DAMAGED, path.name) from error


def clean_backups(folder: Path, ids: Sequence[str], at: datetime) -> list[str]:
    """Erase people from every copy in the folder; returns the names of those that could not be read."""
    failed = []
    for path in list(_copies(folder)):
        try:
            clean_file(path, ids, at)
        except StoreError:
            failed.append(path.name)
    return failed


def drop_backups(folder: Path) -> None:
    """Delete every copy in the folder; StoreError(DISK)."""
    try:
        for path in list(folder.iterdir()) if folder.exists() else []:
            if path.is_dir():
                shutil.rmtree(path)
            elif path.name != paths.ERASED:
                path.unlink()
    except OSError as error:
        raise StoreError(Trouble.DISK, str(error)) from error


def _way(table: str, column: str, *, delete: bool) -> str:
    if delete:
        return f"DELETE FROM {table} WHERE {column} = ?"
    beside = _BESIDE.get((table, column))
    more = f", {beside} = NULL" if beside else ""
    return f"UPDATE {table} SET {column} = NULL{more} WHERE {column} = ?"


def _copies(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")) if folder.exists() else []:
        if path.is_file():
            with path.open("rb") as file:
                if file.read(len(_MAGIC)) == _MAGIC:
                    yield path
