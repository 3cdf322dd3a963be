"""Row 25: the page of an account with very many people, beside the bare selects of what it shows."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from bench.data import FAMILIES, GIVEN, ROLES, RUN, TODAY, Size, fill, key
from bench.method import Job, Result
from bench.workbench import Bench, raw
from salesdesk.domain.actions import Action, Label
from salesdesk.services.fields import person_keys
from salesdesk.store.db import Store
from salesdesk.store.ids import new_id
from salesdesk.store.queries import people
from salesdesk.store.tables import person
from salesdesk.ui.accounts import page_data
from salesdesk.ui.context import Context

PEOPLE, FIRST, KEY = 10_000, 200, 6
IDS = ("SELECT id FROM person WHERE deleted_at IS NULL AND account_id = ? ORDER BY coalesce(rank, 0) DESC,"
       " coalesce(nullif(family_reading, ''), family), id")
SOME = "SELECT * FROM person WHERE id IN ({keys})"
WEIGHTY = "SELECT * FROM person WHERE deleted_at IS NULL AND account_id = ? AND role != 'no' LIMIT ?"
COUNT = "SELECT count(*) FROM person WHERE deleted_at IS NULL AND account_id = ?"


def rows(bench: Bench) -> Iterator[Result]:
    """The line of row 25."""
    path = fill(bench.folder / "people.db", Size(10, 10, 10))
    account_id = _crowd(path)
    with ExitStack() as stack:
        store = Store(path, read_only=True)
        stack.callback(store.close)
        context, conn = bench.context(store), stack.enter_context(raw(path))
        yield bench.effort.line(
            25, "page of an account", f"{PEOPLE:,} people in it", 5, Job(lambda: _floor(conn, account_id)),
            Job(lambda: _page(context, account_id)))


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
