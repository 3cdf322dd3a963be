"""Rows 9 and 25: the page of an account, a usual one and one with very many people, beside its bare selects."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from bench.data import FAMILIES, GIVEN, ROLES, RUN, TODAY, Size, fill, key
from bench.method import Job, Result
from bench.workbench import Bench, raw
from salesdesk.domain.actions import Action, Label
from salesdesk.domain.activities import ActivityKind
from salesdesk.services.fields import person_keys
from salesdesk.store.db import Store
from salesdesk.store.ids import new_id
from salesdesk.store.queries import people
from salesdesk.store.tables import activity, person
from salesdesk.ui.accounts import page_data
from salesdesk.ui.context import Context

PEOPLE, FIRST, KEY = 10_000, 200, 6
USUAL = Size(10_000, 2000, 2000)
FEW, CONTACTS = 3, 50
IDS = ("SELECT id FROM person WHERE deleted_at IS NULL AND account_id = ? ORDER BY coalesce(rank, 0) DESC,"
       " coalesce(nullif(family_reading, ''), family), id")
SOME = "SELECT * FROM person WHERE id IN ({keys})"
WEIGHTY = "SELECT * FROM person WHERE deleted_at IS NULL AND account_id = ? AND role != 'no' LIMIT ?"
COUNT = "SELECT count(*) FROM person WHERE deleted_at IS NULL AND account_id = ?"


def rows(bench: Bench) -> Iterator[Result]:
    """The lines of rows 9 and 25."""
    yield _usual(bench)
    path = fill(bench.folder / "people.db", Size(10, 10, 10))
    account_id = _crowd(path)
    with ExitStack() as stack:
        store = Store(path, read_only=True)
        stack.callback(store.close)
        context, conn = bench.context(store), stack.enter_context(raw(path))
        yield bench.effort.line(
            25, "page of an account", f"{PEOPLE:,} people in it", 5, Job(lambda: _floor(conn, account_id)),
            Job(lambda: _page(context, account_id)))


def _usual(bench: Bench) -> Result:
    path = bench.copy(USUAL)
    account_id = _busy(path)
    with ExitStack() as stack:
        store = Store(path, read_only=True)
        stack.callback(store.close)
        context, conn = bench.context(store), stack.enter_context(raw(path))

        def load() -> object:
            return context.read(page_data.load, account_id, TODAY)

        selects = _selects(load)

        def floor() -> None:
            for sql, values in selects:
                conn.execute(sql, values).fetchall()

        return bench.effort.line(
            9, "page of an account", f"{FEW} people, {CONTACTS} contacts", 12, Job(floor), Job(load))


def _selects(load: Callable[[], object]) -> list[tuple[str, Any]]:
    """What a page asks the database, to be asked by the driver alone."""
    found: list[tuple[str, Any]] = []

    def note(_conn: Any, _cursor: Any, sql: str, values: Any, _context: Any, _many: bool) -> None:
        if sql.startswith("SELECT"):
            found.append((sql, values))

    load()
    event.listen(Engine, "before_cursor_execute", note)
    load()
    event.remove(Engine, "before_cursor_execute", note)
    return found


def _busy(path: Path) -> str:
    """Add people and contacts to the account after the last busy one; returns its id."""
    store, account_id = Store(path), key(1, USUAL.busy)
    at = datetime(2026, 3, 10, 1, 0, tzinfo=UTC)
    with store.write(Label(Action.ADD_PERSON)) as tx:
        tx.add_many(person, [_person(number, account_id) for number in range(FEW)])
        tx.add_many(activity, [
            {"account_id": account_id, "kind": ActivityKind.VISIT.value, "at": at - timedelta(days=number),
             "done": True, "result": "課題を聞いた"} for number in range(CONTACTS)])
    store.close()
    return account_id


def _page(context: Context, account_id: str) -> int:
    """All the page reads, and the people as its tab reads them when it is looked at."""
    found = context.read(page_data.load, account_id, TODAY)
    assert found is not None
    assert found.counts.people >= PEOPLE
    keys = context.read(people.ids, account_id)
    return len(context.read(people.some, keys[:FIRST]))


def _crowd(path: Path) -> str:
    """Put many people into the first account; returns its id."""
    store, account_id = Store(path), key(1, 0)
    with store.write(Label(Action.ADD_PERSON)) as tx:
        for start in range(0, PEOPLE, RUN):
            tx.add_many(person, [_person(number, account_id) for number in range(start, start + RUN)])
    store.close()
    return account_id


def _person(number: int, account_id: str) -> dict[str, Any]:
    names = {"family": f"{FAMILIES[number % len(FAMILIES)]}{number}", "given": GIVEN[number % len(GIVEN)]}
    role = ROLES[number // 500 % len(ROLES)].value if number % 500 == 0 else "no"
    return {"id": new_id(), "account_id": account_id, "rank": number % 5, "role": role, **names, **person_keys(names)}


def _floor(conn: Any, account_id: str) -> int:
    conn.execute(COUNT, (account_id,)).fetchall()
    conn.execute(WEIGHTY, (account_id, KEY)).fetchall()
    keys = [row[0] for row in conn.execute(IDS, (account_id,))][:FIRST]
    return len(conn.execute(SOME.format(keys=",".join("?" * len(keys))), keys).fetchall())
