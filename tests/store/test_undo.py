"""The journal: every change comes back, also after a restart, and nothing is half applied."""

from pathlib import Path

import pytest

import builders
from salesdesk.domain.actions import Action, Label
from salesdesk.domain.errors import Rule, RuleError, StoreError
from salesdesk.services import accounts, deals, people
from salesdesk.store import driver, schema
from salesdesk.store.db import Store
from salesdesk.store.tables import account, person


def test_added_row_goes_and_comes_back(either: Store) -> None:
    store = either
    before = builders.contents(store)
    builders.account(store)
    after = builders.contents(store)
    assert before != after
    store.undo()
    assert builders.contents(store) == before
    store.redo()
    assert builders.contents(store) == after


def test_edit_puts_back_only_what_it_changed(either: Store) -> None:
    store = either
    key = builders.account(store)
    before = builders.contents(store)
    accounts.save_account(store, key, {"employees": 300, "industry": "製造"})
    store.undo()
    assert builders.contents(store) == before


def test_cascade_and_bulk_are_one_step(either: Store) -> None:
    store = either
    key = builders.account(store)
    boss = builders.person(store, key, "大野", "誠一")
    worker = builders.person(store, key)
    people.set_boss(store, worker, boss)
    deal = builders.deal(store, key)
    deals.move(store, deal, schema.stage_id(schema.StageKey.QUOTE), None, builders.TODAY)
    builders.visit(store, key, boss, worker)
    before = builders.contents(store)
    accounts.delete_account(store, key)
    assert builders.contents(store) != before
    store.undo()
    assert builders.contents(store) == before


def test_long_chain_back_to_the_empty_book_and_forth_again(either: Store) -> None:
    store = either
    empty = builders.contents(store)
    test_cascade_and_bulk_are_one_step(store)
    full = builders.contents(store)
    steps = 0
    while store.next_undo() is not None:
        store.undo()
        steps += 1
    assert builders.contents(store) == empty
    for _ in range(steps):
        store.redo()
    assert builders.contents(store) == full


def test_steps_survive_a_restart(tmp_path: Path) -> None:
    first = Store(tmp_path / "a.db")
    before = builders.contents(first)
    builders.account(first)
    first.close()
    second = Store(tmp_path / "a.db")
    assert second.next_undo() == Label(Action.ADD_ACCOUNT, "東海精密工業 株式会社")
    second.undo()
    assert builders.contents(second) == before
    second.close()
    third = Store(tmp_path / "a.db")
    third.redo()
    assert builders.contents(third) != before
    third.close()


def test_new_write_forgets_what_was_undone(either: Store) -> None:
    store = either
    builders.account(store, "A")
    store.undo()
    builders.account(store, "B")
    with pytest.raises(RuleError) as refused:
        store.redo()
    assert refused.value.rule is Rule.NOTHING_TO_REDO


def test_nothing_to_undo(either: Store) -> None:
    store = either
    with pytest.raises(RuleError) as refused:
        store.undo()
    assert refused.value.rule is Rule.NOTHING_TO_UNDO


def test_failure_leaves_neither_data_nor_step(either: Store) -> None:
    store = either
    before = builders.contents(store)
    with pytest.raises(RuntimeError), store.write(Label(Action.ADD_ACCOUNT)) as tx:
        tx.add(account, {"name": "x", "name_key": "x", "search": "x"})
        raise RuntimeError
    assert builders.contents(store) == before
    assert store.next_undo() is None


def test_no_change_is_no_step(either: Store) -> None:
    store = either
    key = builders.account(store)
    step = store.next_undo()
    accounts.save_account(store, key, {"name": "東海精密工業 株式会社"})
    assert not store.changes
    assert store.next_undo() == step


def test_rows_changed_elsewhere_refuse_the_step(tmp_path: Path, store: Store) -> None:
    key = builders.account(store)
    accounts.save_account(store, key, {"employees": 300})
    other = driver.library().connect(str(store.path))
    other.execute("UPDATE account SET employees = 5")
    other.commit()
    other.close()
    before = builders.contents(store)
    with pytest.raises(RuleError) as refused:
        store.undo()
    assert refused.value.rule is Rule.UNDO_CONFLICT
    assert builders.contents(store) == before
    assert store.next_undo() is not None


def test_two_hundred_steps_are_kept(either: Store) -> None:
    store = either
    key = builders.account(store)
    for number in range(205):
        accounts.save_account(store, key, {"employees": number})
    steps = 0
    while store.next_undo() is not None:
        store.undo()
        steps += 1
    assert steps == 200


def test_bulk_of_thousands_is_one_fast_step(either: Store) -> None:
    store = either
    rows = [{"name": f"n{i}", "name_key": f"n{i}", "search": f"n{i}"} for i in range(5000)]
    before = builders.contents(store)
    with store.write(Label(Action.IMPORT, count=5000)) as tx:
        keys = tx.add_many(account, rows)
        tx.edit_many(account, keys[:1500], {"rank": "A"})
        tx.add_many(person, [{"account_id": key, "family": "x", "name_key": "x", "search": "x"} for key in keys])
    full = builders.contents(store)
    store.undo()
    assert builders.contents(store) == before
    store.redo()
    assert builders.contents(store) == full


def test_trouble_with_the_log_is_told_as_trouble_of_the_store(store: Store) -> None:
    key = builders.account(store)
    with store.maintaining() as conn:
        conn.exec_driver_sql("ALTER TABLE undo_step RENAME TO undo_lost")
        conn.commit()
    before = builders.contents(store)
    with pytest.raises(StoreError):
        accounts.save_account(store, key, {"employees": 300})
    assert builders.contents(store) == before
    assert not store.in_transaction
