"""Undo journal of the writing connection: temp triggers write the way back, so no action can forget it.

A step is a row of undo_step with its rows of undo_change: an added row keeps its key, an edited one the old
values of its changed columns and the new ones to recognise it by, a removed one all its values. Undoing a step
is a transaction like any other: what the triggers record while it runs becomes the redo step.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from sqlalchemy import Connection

from salesdesk.domain.actions import Action, Label
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.store import driver
from salesdesk.store.tables import metadata

KEPT_STEPS = 200
_BATCH = 100
_IDS_LIMIT = 5000


@dataclass(frozen=True)
class ChangeSet:
    """What one committed write changed: table names, and the ids where there are few enough to name."""

    label: Label
    tables: frozenset[str] = frozenset()
    ids: dict[str, frozenset[str]] = field(default_factory=dict)
    step: int | None = None
    kind: str = "write"

    def __bool__(self) -> bool:
        return bool(self.tables)


@dataclass(frozen=True)
class _Entry:
    seq: int
    table: str
    op: str
    key: str
    before: str | None
    after: str | None


def install(conn: Connection) -> None:
    """Create the temp table and the triggers on the writing connection."""
    from salesdesk.store import triggers  # with all tables there are, which a start does without

    for sql in triggers.statements(conn.dialect.name):
        _run(conn, sql)


def drain(conn: Connection, label: Label, side: str) -> ChangeSet:
    """Move what the triggers recorded into the log as one step and return what changed."""
    seen = _log(conn, "SELECT tbl, pk, (SELECT max(id) FROM undo_step) FROM change LIMIT ?", _IDS_LIMIT + 1)
    if not seen:
        return ChangeSet(label)
    many = len(seen) > _IDS_LIMIT
    tables = frozenset(row[0] for row in (_log(conn, "SELECT DISTINCT tbl FROM change") if many else seen))
    ids = {} if many else _ids(seen)
    step = (seen[0][2] or 0) + 1
    _log(conn, "INSERT INTO undo_step(id, side, action, name, place, count) VALUES (?, ?, ?, ?, ?, ?)",
         step, side, label.action.value, label.name, label.place, label.count)
    _log(conn, "INSERT INTO undo_change(step, seq, tbl, op, pk, before, after)"
               " SELECT ?, seq, tbl, op, pk, before, after FROM change", step)
    _log(conn, "DELETE FROM change")
    return ChangeSet(label, tables, ids, step)


def trim(conn: Connection) -> None:
    """Drop the redo steps that a new write made meaningless, and steps older than the last 200."""
    redone = "SELECT count(*) FROM undo_step WHERE side = 'redo'"
    oldest = "SELECT id FROM undo_step WHERE side = 'undo' ORDER BY id DESC LIMIT 1 OFFSET ?"
    [(redo, last_of_old)] = _log(conn, f"SELECT ({redone}), ({oldest})", KEPT_STEPS)
    if redo:
        _log(conn, "DELETE FROM undo_change WHERE step IN (SELECT id FROM undo_step WHERE side = 'redo')")
        _log(conn, "DELETE FROM undo_step WHERE side = 'redo'")
    if last_of_old is not None:
        _log(conn, "DELETE FROM undo_change WHERE step <= ?", last_of_old)
        _log(conn, "DELETE FROM undo_step WHERE id <= ?", last_of_old)


def last(conn: Connection, side: str) -> tuple[int, Label] | None:
    """The newest step that can be undone (side 'undo') or redone ('redo')."""
    found = _log(conn, "SELECT id, action, name, place, count FROM undo_step WHERE side = ? ORDER BY id DESC LIMIT 1",
                 side)
    return (found[0][0], Label(Action(found[0][1]), *found[0][2:])) if found else None


def replay(conn: Connection, step: int) -> None:
    """Apply the way back of a step inside the open transaction; RuleError(UNDO_CONFLICT) where rows have moved on."""
    defer_references(conn)
    log = "SELECT seq, tbl, op, pk, before, after FROM undo_change WHERE step = ? ORDER BY seq DESC"
    entries = [_Entry(*row) for row in _log(conn, log, step)]
    for (op, table), run in groupby(entries, key=lambda each: (each.op, each.table)):
        _REPLAY[op](conn, step, table, list(run))
    _log(conn, "DELETE FROM undo_change WHERE step = ?", step)
    _log(conn, "DELETE FROM undo_step WHERE id = ?", step)


def _take_away(conn: Connection, step: int, table: str, run: list[_Entry]) -> None:
    picked = "SELECT pk FROM undo_change WHERE step = ? AND op = 'add' AND tbl = ? AND seq BETWEEN ? AND ?"
    gone = _apply(conn, f"DELETE FROM {table} WHERE {_key(conn)} IN ({picked})",
                  (step, table, run[-1].seq, run[0].seq))
    _expect(gone.rowcount, len(run))


def _put_back_values(conn: Connection, _step: int, table: str, run: list[_Entry]) -> None:
    for entry in run:
        done = _apply(conn, f"UPDATE {table} SET {entry.before} WHERE id = '{entry.key}' {entry.after}")
        _expect(done.rowcount, 1)


def _put_back_rows(conn: Connection, _step: int, table: str, run: list[_Entry]) -> None:
    columns = ", ".join(f'"{column.name}"' for column in metadata.tables[table].columns)
    for batch in _batches(run):
        values = ", ".join(f"({entry.before})" for entry in batch)
        _apply(conn, f"INSERT INTO {table}({columns}) VALUES {values}")


_REPLAY = {"add": _take_away, "edit": _put_back_values, "remove": _put_back_rows}


def _expect(found: int, wanted: int) -> None:
    if found != wanted:
        raise RuleError(Rule.UNDO_CONFLICT)


def _batches(run: list[_Entry]) -> Iterator[list[_Entry]]:
    for start in range(0, len(run), _BATCH):
        yield run[start : start + _BATCH]


def _ids(seen: Sequence[Any]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for table, key, _last in seen:
        found.setdefault(table, set()).add(key)
    return {table: frozenset(keys) for table, keys in found.items()}


def defer_references(conn: Connection) -> None:
    """Check references at the commit only, for rows that point at rows written later."""
    sqlite = conn.dialect.name == "sqlite"
    _log(conn, "PRAGMA defer_foreign_keys = ON" if sqlite else "SET CONSTRAINTS ALL DEFERRED")


def _key(conn: Connection) -> str:
    """The id as the log keeps it; where it is text already a cast would keep its index from being used."""
    return "id" if conn.dialect.name == "sqlite" else "CAST(id AS TEXT)"


def _log(conn: Connection, sql: str, *values: Any) -> Sequence[Any]:
    """A statement on the log itself. On SQLite it goes to the driver at once: every save makes half a dozen of them."""
    if conn.dialect.name == "sqlite":
        raw: Any = conn.connection.driver_connection
        rows: Sequence[Any] = raw.execute(sql, values).fetchall()
        return rows
    result = _run(conn, sql, values)
    return result.all() if result.returns_rows else ()


def _run(conn: Connection, sql: str, values: tuple[Any, ...] = ()) -> Any:
    return conn.exec_driver_sql(sql if conn.dialect.name == "sqlite" else sql.replace("?", "%s"), values)


def _apply(conn: Connection, sql: str, values: tuple[Any, ...] = ()) -> Any:
    """A statement of the way back; one without values holds them all, and a percent sign in them means nothing.

    On SQLite it goes to the driver at once; RuleError(UNDO_CONFLICT) where the database refuses it.
    """
    if conn.dialect.name != "sqlite":
        return _run(conn, sql, values) if values else conn.exec_driver_sql(sql.replace("%", "%%"))
    raw: Any = conn.connection.driver_connection
    try:
        return raw.execute(sql, values)
    except driver.library().IntegrityError as error:
        raise RuleError(Rule.UNDO_CONFLICT) from error
