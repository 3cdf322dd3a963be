"""Add the sample book as one step, and take it away again without losing what the user made."""

from datetime import date
from typing import Any

from sqlalchemy import Table, or_, select, true

from salesdesk.domain.actions import Action, Label
from salesdesk.services import sample_book
from salesdesk.services.sample_rows import SampleRows, row_count
from salesdesk.store.db import Store
from salesdesk.store.ids import natural_id
from salesdesk.store.queries import settings
from salesdesk.store.queries.stages import by_key
from salesdesk.store.tables import activity, contact_point, fact, setting, tagging, task
from salesdesk.store.tables.every import JOURNALED
from salesdesk.store.tables.orders import sales_order
from salesdesk.store.tx import Tx

_GOAL = natural_id("setting", "goal_month")
_BY = "samples"
_HANGS_ON = {
    activity: ("account_id", "deal_id"), task: ("account_id", "deal_id"), fact: ("account_id", "person_id", "deal_id"),
    contact_point: ("account_id", "site_id", "person_id"), tagging: ("account_id", "person_id", "deal_id"),
    sales_order: ("account_id", "deal_id"),
}


def add(store: Store, language: str, today: date) -> int:
    """Add the sample book in a language, its days set around today; returns the rows added, 0 where it is there."""
    with store.read() as conn:
        if settings.has_samples(conn):
            return 0
    book = sample_book.load(language, today)
    with store.write(Label(Action.ADD_SAMPLES)) as tx:
        rows = SampleRows(book, by_key(tx.conn)).found
        for table, entries in rows.items():
            tx.add_many(table, entries)
        _set_goal(tx, book.goal_month)
    return row_count(rows)


def remove(store: Store) -> int:
    """Move every row of the sample book to the bin; returns how many there were.

    The user's own deals and people stay and let go of what is gone. Own rows that mean nothing without a sample
    row (the log of a contact, a stage change, a contact point) go with it.
    """
    with store.write(Label(Action.REMOVE_SAMPLES)) as tx:
        going = {table: tx.keys(table, table.c.sample.is_(true())) for table in JOURNALED if "sample" in table.columns}
        count = sum(map(len, going.values()))
        gone = {table.name: set(keys) for table, keys in going.items()}
        for table in going:
            _let_go(tx, table, gone)
        for table, keys in going.items():
            tx.bin(table, [*keys, *sorted(gone[table.name] - set(keys))])
        if count and _goal_is_ours(tx):
            tx.edit(setting, _GOAL, {"value": ""})
    return count


def _let_go(tx: Tx, table: Table, gone: dict[str, set[str]]) -> None:
    """Loosen the user's own rows of a table from rows that go, or let them go as well (then they join `gone`)."""
    links = {column.name: next(iter(column.foreign_keys)).column.table.name
             for column in table.columns if column.foreign_keys}
    torn = [table.c[name].in_(gone[target]) for name, target in links.items() if gone.get(target)]
    if not torn:
        return
    mine = select(table).where(table.c.deleted_at.is_(None), table.c.sample.is_not(True), or_(*torn))
    for row in tx.conn.execute(mine).mappings().all():
        broken = {name for name, target in links.items() if row[name] in gone.get(target, ())}
        if _stands_alone(table, row, broken):
            tx.edit(table, row["id"], dict.fromkeys(broken))
        else:
            gone[table.name].add(row["id"])


def _stands_alone(table: Table, row: Any, broken: set[str]) -> bool:
    if not all(table.columns[name].nullable for name in broken):
        return False
    owners = _HANGS_ON.get(table, ())
    return not broken & set(owners) or any(row[name] for name in owners if name not in broken)


def _set_goal(tx: Tx, goal: int) -> None:
    if not tx.keys(setting, setting.c.id == _GOAL):
        tx.add(setting, {"id": _GOAL, "key": "goal_month", "value": str(goal), "updated_by": _BY})
    elif not tx.get(setting, _GOAL)["value"]:
        tx.edit(setting, _GOAL, {"value": str(goal)})


def _goal_is_ours(tx: Tx) -> bool:
    return bool(tx.keys(setting, setting.c.id == _GOAL, setting.c.updated_by == _BY))
