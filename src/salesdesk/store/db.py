"""The store: one writing connection with undo, read-only connections for everybody else."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError

from salesdesk import paths
from salesdesk.domain.actions import Action, Label
from salesdesk.domain.errors import Rule, RuleError, StoreError, Trouble
from salesdesk.store import driver, header, journal, schema, search_index
from salesdesk.store.journal import ChangeSet
from salesdesk.store.lock import Lock
from salesdesk.store.tables.base import now
from salesdesk.store.tx import Tx

_EMPTY = Label(Action.EDIT_SETTING)


class Store:
    """One database file. Only the thread that opened it may write."""

    has_file = True  # backups lie beside it
    _lock: Lock | None
    _writer: Connection | None
    _reader: Engine

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        """Open or create the file; StoreError says what is wrong and leaves the file as it was."""
        self._begin(path, read_only=read_only)
        if read_only:
            self._open_for_reading()
        else:
            self._open_for_writing()
        self._reader = driver.reader(path)

    @property
    def in_transaction(self) -> bool:
        """Whether a write is open, or a read of this thread."""
        reader: Connection | None = getattr(self._local, "conn", None)
        return any(conn is not None and conn.in_transaction() for conn in (self._writer, reader))

    @contextmanager
    def write(self, label: Label) -> Iterator[Tx]:
        """BEGIN IMMEDIATE, work, journal, COMMIT, one undo step; any failure rolls everything back.

        After the block `self.changes` tells what was committed. Raises RuleError from the work itself, NOT_FOUND
        where a row names one that is not there, and StoreError when the disk or another program stands in the way.
        """
        conn = self._writing()
        with _troubles(self.path), _known_only(), _transaction(conn):
            tx = Tx(conn)
            yield tx
            if tx.called is not None:
                label = replace(label, name=tx.called[0], place=tx.called[1])
            search_index.follow(conn)
            changes = journal.drain(conn, label, "undo")
            if changes:
                journal.trim(conn)
        self.changes = changes

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A read-only connection of this thread, seeing one consistent state."""
        conn: Connection | None = getattr(self._local, "conn", None)
        if conn is None:
            with _troubles(self.path):
                conn = self._local.conn = self._reader.connect()
        if conn.in_transaction():
            yield conn
            return
        with _troubles(self.path), conn.begin():
            yield conn

    def undo(self) -> ChangeSet:
        """Take the last step back; RuleError(NOTHING_TO_UNDO) or (UNDO_CONFLICT), then nothing changed."""
        return self._replay("undo", "redo", Rule.NOTHING_TO_UNDO)

    def redo(self) -> ChangeSet:
        """Do the last undone step again; RuleError(NOTHING_TO_REDO) or (UNDO_CONFLICT), then nothing changed."""
        return self._replay("redo", "undo", Rule.NOTHING_TO_REDO)

    def erase(self, person_ids: Sequence[str]) -> None:
        """Take every byte of people out of the file; their ids are noted beside the backups first. No way back."""
        from salesdesk.store import erasing

        erasing.note(paths.backup_dir(self.path), person_ids)
        self._erase(person_ids)

    def next_undo(self) -> Label | None:
        """The name of the step `undo` would take back."""
        return self._next("undo")

    def next_redo(self) -> Label | None:
        """The name of the step `redo` would do again."""
        return self._next("redo")

    def close(self) -> None:
        """Close every connection of this thread, fold the write-ahead log in, and give the lock back."""
        conn: Connection | None = getattr(self._local, "conn", None)
        if conn is not None:
            conn.close()
            self._local.conn = None
        if self._writer is not None:
            raw(self._writer).execute("PRAGMA wal_checkpoint(TRUNCATE)").close()
            self._writer.close()
            self._writer = None
        if self._lock is not None:
            self._lock.release()

    def get_ready(self) -> None:
        """Do what the first write would wait for; a store can be read without it, and programs start sooner."""
        if not self.read_only:
            self._writing()

    @contextmanager
    def maintaining(self) -> Iterator[Connection]:
        """The writing connection outside any transaction, for backups and checks."""
        with _troubles(self.path):
            yield self._writing()

    def close_thread(self) -> None:
        """Close the read-only connection of a worker thread before it ends."""
        conn: Connection | None = getattr(self._local, "conn", None)
        if conn is not None:
            conn.close()
            self._local.conn = None

    def _begin(self, path: Path, *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self.changes = ChangeSet(_EMPTY)
        self._thread = threading.get_ident()
        self._local = threading.local()
        self._lock = None
        self._writer = None
        self._recording = False

    def _open_for_reading(self) -> None:
        if not self.path.exists():
            raise StoreError(Trouble.MISSING, str(self.path))
        if header.check(self.path) > header.SCHEMA_VERSION:
            raise StoreError(Trouble.NEWER, str(self.path))

    def _open_for_writing(self) -> None:
        _make_folder(self.path.parent)
        self._lock = Lock(self.path)
        try:
            with _troubles(self.path):
                if not self.path.exists():
                    schema.make_file(self.path)
                known = header.check(self.path)
                if known > header.SCHEMA_VERSION:  # the writing connection would already change its header
                    with driver.reader(self.path).connect() as looking:
                        schema.check_writer(looking, known)
                unclean = _size(self.path.with_name(self.path.name + "-wal")) > 0
                self._writer = driver.writer(self.path).connect()
                schema.prepare(self._writer, self.path, known, check_all=unclean)
                self._erase_again()
        except BaseException:
            if self._writer is not None:
                self._writer.close()
            self._lock.release()
            raise

    def _erase_again(self) -> None:
        """Whoever was erased stays so, whichever older file stands here now."""
        folder = self.path.parent / paths.BACKUPS
        if self._writer is None or not (folder / paths.ERASED).exists():
            return
        from salesdesk.store import erasing

        if back := erasing.present(raw(self._writer), erasing.noted(folder)):
            self._erase(back)

    def _erase(self, person_ids: Sequence[str]) -> None:
        from salesdesk.store import erasing

        conn = self._writing()
        with _troubles(self.path):
            with _transaction(conn):
                tables = erasing.clean(raw(conn), person_ids, now())
                search_index.rebuild(conn)
                conn.exec_driver_sql("DELETE FROM change")
            erasing.shrink(raw(conn))
        self.changes = ChangeSet(Label(Action.ERASE_PERSON), tables)

    def _writing(self) -> Connection:
        if self._writer is None:
            raise RuleError(Rule.READ_ONLY)
        if threading.get_ident() != self._thread:
            raise RuntimeError("only the thread that opened the store may write")
        if not self._recording:
            with _troubles(self.path):
                schema.check_every(self._writer)
                journal.install(self._writer)
                self._writer.commit()
            self._recording = True
        return self._writer

    def _next(self, side: str) -> Label | None:
        with self.read() as conn:
            found = journal.last(conn, side)
        return found[1] if found else None

    def _replay(self, side: str, other: str, nothing: Rule) -> ChangeSet:
        conn = self._writing()
        try:
            with _troubles(self.path), _transaction(conn):
                found = journal.last(conn, side)
                if found is None:
                    raise RuleError(nothing)
                step, label = found
                journal.replay(conn, step)
                search_index.follow(conn)
                changes = journal.drain(conn, label, other)
        except IntegrityError as error:
            raise RuleError(Rule.UNDO_CONFLICT) from error
        self.changes = ChangeSet(label, changes.tables, changes.ids, changes.step, kind=side)
        return self.changes


def raw(conn: Connection) -> Any:
    """The driver's own connection, for statements that must run outside a transaction."""
    return conn.connection.driver_connection


@contextmanager
def _transaction(conn: Connection) -> Iterator[None]:
    conn.begin()
    try:
        yield
        conn.commit()
    except BaseException:
        conn.rollback()
        raise


@contextmanager
def _known_only() -> Iterator[None]:
    """A reference to nothing is the caller's mistake, such as a form left open over a row that went for good."""
    try:
        yield
    except IntegrityError as error:
        if "foreign key" in str(error.orig).lower():
            raise RuleError(Rule.NOT_FOUND) from error
        raise


@contextmanager
def _troubles(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StoreError(Trouble.DISK, str(error)) from error
    except OperationalError as error:
        raise StoreError(_trouble(str(error.orig)), f"{path.name}: {error.orig}") from error
    except driver.errors() as error:  # the log of undo speaks to the driver directly
        raise StoreError(_trouble(str(error)), f"{path.name}: {error}") from error
    except IntegrityError:
        raise
    except DBAPIError as error:
        if _trouble(str(error.orig)) is Trouble.DAMAGED:
            raise StoreError(Trouble.DAMAGED, str(error.orig)) from error
        raise


def _trouble(text: str) -> Trouble:
    for words, trouble in (("locked", Trouble.IN_USE), ("readonly", Trouble.READ_ONLY), ("malformed", Trouble.DAMAGED),
                           ("not a database", Trouble.DAMAGED)):
        if words in text:
            return trouble
    return Trouble.DISK


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(Trouble.DISK, str(error)) from error


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
