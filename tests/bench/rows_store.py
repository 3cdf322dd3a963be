"""Rows 8 and 21: saving one record durably, and taking back one move or a whole import."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import count
from typing import Any

from bench.data import STAGES, TODAY, Size, key
from bench.files import people_file
from bench.method import Job, Result
from bench.workbench import Bench, raw
from salesdesk.services import accounts, deals
from salesdesk.services.transfer import importing
from salesdesk.services.transfer.reader import open_source
from salesdesk.store.db import Store

BOOK = Size(10_000, 2000, 2000)
EMPTY = Size(0)
IMPORTED = 5000
PAIRS = 5
UPDATE = "UPDATE account SET segment = ?, updated_at = ?, updated_by = 'me' WHERE id = ?"
MOVE = "UPDATE deal SET stage_id = ?, entered_on = ?, position = ?, probability_permille = NULL WHERE id = ?"
ENTER = ("INSERT INTO stage_change(id, workspace_id, created_at, updated_at, deal_id, from_stage_id, to_stage_id,"
         " to_outcome, at) VALUES ('change', 'w', '', '', ?, ?, ?, 'open', '')")


def rows(bench: Bench) -> Iterator[Result]:
    """The lines of rows 8 and 21."""
    with ExitStack() as stack:
        store = stack.enter_context(bench.store(BOOK, writable=True))
        conn = stack.enter_context(raw(bench.copy(BOOK), writing=True))
        yield bench.effort.line(8, "save one record", f"{BOOK.accounts:,} accounts", 5, _save_raw(conn), _save(store))
        yield bench.effort.line(21, "undo one move", f"{BOOK.deals:,} deals", 6, _undo_move_raw(conn),
                                _undo_move(store))
    with ExitStack() as stack:
        path = people_file(bench.folder / "undo.csv", IMPORTED, IMPORTED // 4)
        store = stack.enter_context(bench.store(EMPTY, writable=True))
        importing.run(store, open_source(path), TODAY)
        store.undo()
        conn = stack.enter_context(raw(bench.copy(EMPTY), writing=True))
        floor = _undo_import_raw(conn, _imported(store))
        yield bench.effort.line(21, "undo an import", f"{IMPORTED:,} rows", 6, floor, Job(store.undo, store.redo),
                                pairs=PAIRS)


def in_transaction(conn: Any, work: Callable[[], object]) -> None:
    """BEGIN IMMEDIATE, work, COMMIT."""
    conn.execute("BEGIN IMMEDIATE")
    work()
    conn.execute("COMMIT")


def _save(store: Store) -> Job:
    number = count(1)

    def save() -> None:
        n = next(number)
        accounts.save_account(store, key(1, n % BOOK.accounts), {"segment": f"区分{n}"})

    return Job(save)


def _save_raw(conn: Any) -> Job:
    number = count(1)

    def save() -> None:
        n = next(number)
        in_transaction(conn, lambda: conn.execute(UPDATE, (f"区分{n}", str(n), key(1, n % BOOK.accounts))))

    return Job(save)


def _undo_move(store: Store) -> Job:
    moved = key(5, 0)
    return Job(store.undo, lambda: deals.move(store, moved, STAGES[2], None, TODAY))


def _undo_move_raw(conn: Any) -> Job:
    moved = key(5, 0)

    def there() -> None:
        conn.execute(MOVE, (STAGES[2], "2026-03-11", "zzzz", moved))
        conn.execute(ENTER, (moved, STAGES[0], STAGES[2]))

    def back() -> None:
        conn.execute("DELETE FROM stage_change WHERE id = 'change'")
        conn.execute(MOVE, (STAGES[0], "2026-03-01", "0001", moved))

    return Job(lambda: in_transaction(conn, back), lambda: in_transaction(conn, there))


def _imported(store: Store) -> dict[str, tuple[list[str], list[tuple[Any, ...]]]]:
    """Columns and rows of every table the import fills, in the order they can be written in."""
    store.redo()
    found = {}
    with store.read() as conn:
        for table in ("account", "person", "contact_point"):
            result = conn.exec_driver_sql(f"SELECT * FROM {table}")
            found[table] = (list(result.keys()), [tuple(row) for row in result])
    store.undo()
    return found


def _undo_import_raw(conn: Any, tables: dict[str, tuple[list[str], list[tuple[Any, ...]]]]) -> Job:
    def there() -> None:
        for table, (columns, lines) in tables.items():
            conn.executemany(f"INSERT INTO {table} VALUES ({','.join('?' * len(columns))})", lines)

    def back() -> None:
        for table, (_columns, lines) in reversed(tables.items()):
            conn.executemany(f"DELETE FROM {table} WHERE id = ?", [line[:1] for line in lines])

    return Job(lambda: in_transaction(conn, back), lambda: in_transaction(conn, there))
