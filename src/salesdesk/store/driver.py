"""The SQLite engine: which library, which pragmas, who may write."""

import os
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool

APPLICATION_ID = 0x5344534B  # "SDSK"

_WRITER = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON", "trusted_schema=OFF",
           "cell_size_check=ON", "temp_store=MEMORY", "busy_timeout=2000")
_STATEMENTS = 512  # kept prepared; where there are more of them than that, every save would prepare its own anew
_READER = ("query_only=ON", "foreign_keys=ON", "trusted_schema=OFF", "cell_size_check=ON", "temp_store=MEMORY",
           "busy_timeout=2000", "cache_size=-1000")  # what a reader asks again the system has in its own cache


def library() -> ModuleType:
    """sqlcipher3 where a wheel exists, else the standard library's sqlite3 (Linux on Arm)."""
    try:
        from sqlcipher3 import dbapi2
    except ImportError:
        import sqlite3

        return sqlite3
    return dbapi2  # type: ignore[no-any-return]


def errors() -> tuple[type[Exception], ...]:
    """What the library itself raises where the disk, another program or damage stands in the way."""
    return (library().DatabaseError,)


def library_name() -> str:
    """Name and version of the SQLite in use, for `check` and the crash window."""
    module = library()
    name = "sqlite3" if module.__name__ == "sqlite3" else "sqlcipher3"
    return f"{name} (SQLite {module.sqlite_version})"


def writer(path: Path) -> Engine:
    """The engine of the one connection that writes; transactions begin IMMEDIATE."""
    return _engine(f"sqlite:///{path}", _WRITER, "BEGIN IMMEDIATE")


def reader(path: Path) -> Engine:
    """An engine that cannot write: mode=ro and query_only."""
    return _engine(f"sqlite:///file:{path.as_posix()}?mode=ro&uri=true", _READER, "BEGIN")


def maker(path: Path) -> Engine:
    """The engine a new file is made with: no write-ahead log, so that the file is whole when it gets its name."""
    return _engine(f"sqlite:///{path}", ("synchronous=FULL", "secure_delete=ON"), "BEGIN IMMEDIATE")


def sync(path: Path) -> None:
    """Wait until a file, or the entries of a folder, are on the disk."""
    if path.is_dir() and os.name == "nt":
        return
    file = os.open(path, os.O_RDONLY)
    try:
        os.fsync(file)
    finally:
        os.close(file)


def _engine(url: str, pragmas: tuple[str, ...], begin: str) -> Engine:
    engine = create_engine(url, module=library(), poolclass=NullPool, hide_parameters=True,
                           connect_args={"cached_statements": _STATEMENTS})

    @event.listens_for(engine, "connect")
    def _connected(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}").close()

    @event.listens_for(engine, "begin")
    def _begun(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine
