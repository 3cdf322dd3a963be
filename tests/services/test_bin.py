"""The bin: records go with everything below them, come back with their relations, and block nothing."""

from typing import Any

import pytest
from sqlalchemy import select

import builders
from salesdesk.domain.actions import Action, Label
from salesdesk.domain.bin import BinKind
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.people import PointKind
from salesdesk.domain.qualify import Item
from salesdesk.services import accounts, activities, deals, people
from salesdesk.services import bin as bins
from salesdesk.services.points import Point
from salesdesk.services.transfer import importing
from salesdesk.services.transfer.reader import open_source
from salesdesk.store.db import Store
from salesdesk.store.queries import bin as bin_rows
from salesdesk.store.tables import (
    activity,
    deal,
    department,
    fact,
    flow_step,
    installed_item,
    let_go,
    list_mark,
    participant,
    person,
    saved_list,
    setting,
    tag,
    tagging,
    task,
    tie,
    trait,
)
from salesdesk.store.tables.every import JOURNALED

_STAMPS = {"updated_at", "updated_by", "deleted_at", "rev"}


def _data(store: Store) -> dict[str, dict[str, dict[str, Any]]]:
    """Every live row without its stamps."""
    with store.read() as conn:
        return {table.name: {row["id"]: {name: value for name, value in row.items() if name not in _STAMPS}
                             for row in conn.execute(select(table).where(table.c.deleted_at.is_(None))).mappings()}
                for table in JOURNALED if table is not let_go}


def _value(store: Store, column: Any, key: str) -> Any:
    with store.read() as conn:
        return conn.scalar(select(column).where(column.table.c.id == key))


def _entries(store: Store) -> list[bin_rows.BinRow]:
    with store.read() as conn:
        return bin_rows.entries(conn)


def _full_account(store: Store) -> dict[str, str]:
    """An account with something of everything, and a neighbour that refers to it."""
    ids = {"account": builders.account(store), "other": builders.account(store, "別会社")}
    ids["site"] = accounts.save_site(store, ids["account"], None, {"name": "本社"},
                                     [Point(PointKind.PHONE, "052-000-0000")])
    ids["department"] = accounts.save_department(
        store, ids["account"], None, {"name": "総務部", "site_id": ids["site"]})
    ids["below"] = accounts.save_department(
        store, ids["account"], None, {"name": "庶務課", "parent_id": ids["department"]})
    ids["boss"] = builders.person(store, ids["account"], "大野", "誠一", department_id=ids["department"])
    ids["person"] = builders.person(store, ids["account"], department_id=ids["below"], site_id=ids["site"])
    ids["stranger"] = builders.person(store, ids["other"], "森", introduced_by_id=ids["person"])
    people.set_boss(store, ids["person"], ids["boss"])
    ids["deal"] = deals.save_deal(store, None, {
        "account_id": ids["account"], "name": "複合機", "contact_id": ids["person"], "site_id": ids["site"]},
        builders.TODAY, {Item.BUDGET: "300万円"})
    ids["visit"] = builders.visit(store, ids["account"], ids["boss"], ids["person"], deal_id=ids["deal"])
    ids["task"] = activities.add_task(store, activities.TaskDraft(
        "見積を送る", account_id=ids["account"], deal_id=ids["deal"], person_id=ids["person"]))
    with store.write(Label(Action.EDIT_ACCOUNT)) as tx:
        day = builders.TODAY
        ids["list"] = tx.add(saved_list, {"name": "夏", "about": "account"})
        ids["tag"] = tx.add(tag, {"name": "展示会"})
        tx.add(list_mark, {"list_id": ids["list"], "account_id": ids["account"], "keep": True})
        tx.add(tagging, {"tag_id": ids["tag"], "person_id": ids["person"]})
        tx.add(flow_step, {"account_id": ids["account"], "flow": "approval", "position": 0, "name": "稟議",
                           "person_id": ids["boss"]})
        tx.add(installed_item, {"account_id": ids["account"], "name": "複合機", "site_id": ids["site"]})
        tx.add(tie, {"account_id": ids["account"], "own_name": "佐藤", "person_id": ids["boss"]})
        tx.add(fact, {"account_id": ids["account"], "kind": "issue", "text": "印刷が遅い", "certainty": "said",
                      "said_by_id": ids["person"], "on_day": day})
        tx.add(trait, {"person_id": ids["person"], "scale": "pace", "value": 1, "certainty": "said", "on_day": day})
    return ids


def test_an_account_takes_everything_along_and_brings_it_back(store: Store) -> None:
    ids = _full_account(store)
    before = _data(store)
    accounts.delete_account(store, ids["account"])
    (entry,) = _entries(store)
    assert (entry.kind, entry.name, entry.account_name) == (BinKind.ACCOUNT, "東海精密工業 株式会社", "")
    assert dict(entry.below) == {
        BinKind.SITE: 1, BinKind.DEPARTMENT: 2, BinKind.PERSON: 2, BinKind.DEAL: 1, BinKind.ACTIVITY: 1,
        BinKind.TASK: 1, BinKind.FACT: 1, BinKind.FLOW_STEP: 1, BinKind.INSTALLED_ITEM: 1, BinKind.TIE: 1}
    left = _data(store)
    assert set(left["account"]) == {ids["other"]}
    assert left["person"][ids["stranger"]]["introduced_by_id"] is None
    assert not left["participant"]
    assert not left["list_mark"]
    bins.restore(store, BinKind.ACCOUNT, ids["account"])
    assert _data(store) == before
    assert not _entries(store)


@pytest.mark.parametrize("what", ["site", "department", "person", "boss", "deal", "visit", "task"])
def test_each_kind_comes_back_as_it_was(store: Store, what: str) -> None:
    ids = _full_account(store)
    before = _data(store)
    delete, kind = {
        "site": (accounts.delete_site, BinKind.SITE), "department": (accounts.delete_department, BinKind.DEPARTMENT),
        "person": (people.delete_person, BinKind.PERSON), "boss": (people.delete_person, BinKind.PERSON),
        "deal": (deals.delete_deal, BinKind.DEAL), "visit": (activities.delete_activity, BinKind.ACTIVITY),
        "task": (activities.delete_task, BinKind.TASK)}[what]
    delete(store, ids[what])
    assert [(row.id, row.kind) for row in _entries(store)] == [(ids[what], kind)]
    assert _data(store) != before
    bins.restore(store, kind, ids[what])
    assert _data(store) == before


def test_deleting_and_restoring_are_one_step_each(store: Store) -> None:
    ids = _full_account(store)
    before = builders.contents(store)
    accounts.delete_account(store, ids["account"])
    away = builders.contents(store)
    bins.restore(store, BinKind.ACCOUNT, ids["account"])
    back = builders.contents(store)
    store.undo()
    assert builders.contents(store) == away
    store.undo()
    assert builders.contents(store) == before
    store.redo()
    store.redo()
    assert builders.contents(store) == back


def test_what_an_entry_belongs_to_comes_back_too(store: Store) -> None:
    ids = _full_account(store)
    before = _data(store)
    deals.delete_deal(store, ids["deal"])
    accounts.delete_account(store, ids["account"])
    assert {row.id for row in _entries(store)} == {ids["deal"], ids["account"]}
    bins.restore(store, BinKind.DEAL, ids["deal"])
    assert _data(store) == before


def test_a_restored_record_lets_go_of_what_is_still_in_the_bin_until_that_comes_back(store: Store) -> None:
    ids = _full_account(store)
    before = _data(store)
    deals.delete_deal(store, ids["deal"])
    people.delete_person(store, ids["person"])
    bins.restore(store, BinKind.DEAL, ids["deal"])
    assert _value(store, deal.c.contact_id, ids["deal"]) is None
    bins.restore(store, BinKind.PERSON, ids["person"])
    assert _data(store) == before


def test_ties_made_since_stay_and_no_ring_closes(store: Store) -> None:
    account = builders.account(store)
    top, mid, low = (builders.person(store, account, name) for name in "甲乙丙")
    people.set_boss(store, low, mid)
    people.set_boss(store, mid, top)
    people.delete_person(store, mid)
    people.set_boss(store, top, low)
    bins.restore(store, BinKind.PERSON, mid)
    assert _value(store, person.c.reports_to_id, low) is None
    assert _value(store, person.c.reports_to_id, mid) == top
    people.delete_person(store, mid)
    people.set_boss(store, top, None)
    people.set_boss(store, low, top)
    bins.restore(store, BinKind.PERSON, mid)
    assert _value(store, person.c.reports_to_id, low) == top


def test_departments_below_move_up_and_come_back(store: Store) -> None:
    account = builders.account(store)
    top = accounts.save_department(store, account, None, {"name": "本部"})
    mid = accounts.save_department(store, account, None, {"name": "部", "parent_id": top})
    low = accounts.save_department(store, account, None, {"name": "課", "parent_id": mid})
    accounts.delete_department(store, mid)
    assert _value(store, department.c.parent_id, low) == top
    bins.restore(store, BinKind.DEPARTMENT, mid)
    assert _value(store, department.c.parent_id, low) == mid


def test_a_contact_of_a_deal_stays_with_the_account(store: Store) -> None:
    ids = _full_account(store)
    deals.delete_deal(store, ids["deal"])
    assert _value(store, activity.c.deleted_at, ids["visit"]) is None
    assert _value(store, task.c.deleted_at, ids["task"]) is not None


def test_for_good_takes_it_out_of_the_data_as_one_step(store: Store) -> None:
    ids = _full_account(store)
    deals.delete_deal(store, ids["deal"])
    accounts.delete_account(store, ids["account"])
    before = builders.contents(store)
    assert bins.delete_for_good(store, BinKind.ACCOUNT, ids["account"]) > 10
    assert _value(store, deal.c.id, ids["deal"]) is None
    assert not _entries(store)
    with store.read() as conn:
        assert not conn.exec_driver_sql("PRAGMA foreign_key_check").all()
        assert not conn.execute(select(participant)).all()
        assert not conn.execute(select(let_go)).all()
    store.undo()
    assert builders.contents(store) == before
    bins.restore(store, BinKind.DEAL, ids["deal"])


def test_emptying_leaves_what_is_not_in_the_bin(store: Store) -> None:
    ids = _full_account(store)
    people.delete_person(store, ids["person"])
    deals.delete_deal(store, ids["deal"])
    live, before = _data(store), builders.contents(store)
    assert bins.empty(store) > 2
    assert _data(store) == live
    assert not _entries(store)
    assert store.next_undo() == Label(Action.EMPTY_BIN)
    store.undo()
    assert builders.contents(store) == before


def test_an_empty_bin_makes_no_step(store: Store) -> None:
    builders.account(store)
    step = store.next_undo()
    assert bins.empty(store) == 0
    assert store.next_undo() == step


@pytest.mark.parametrize("act", [bins.restore, bins.delete_for_good])
def test_only_what_is_in_the_bin(store: Store, act: Any) -> None:
    key = builders.account(store)
    before = builders.contents(store)
    for row_id in (key, "nobody"):
        with pytest.raises(RuleError, match=Rule.NOT_FOUND.value):
            act(store, BinKind.ACCOUNT, row_id)
    assert builders.contents(store) == before


def test_a_file_with_binned_records_makes_new_ones(store: Store, tmp_path: Any) -> None:
    path = tmp_path / "people.csv"
    path.write_text("会社名,姓,名,メール,タグ\n東海精密,木村,隆,k@tokai.example,展示会\n", encoding="utf-8")

    def bring_in() -> None:
        importing.run(store, open_source(path), builders.TODAY)

    bring_in()
    first = _data(store)
    (account,) = first["account"]
    with store.write(Label(Action.DELETE_ACCOUNT)) as tx:
        bins.move(tx, tag, tx.keys(tag))
    accounts.delete_account(store, account)
    bring_in()
    again = _data(store)
    assert len(again["account"]) == len(again["person"]) == 1
    assert account not in again["account"]
    assert [row["name"] for row in again["tag"].values()] == [row["name"] for row in first["tag"].values()]
    bins.restore(store, BinKind.ACCOUNT, account)
    assert len(_data(store)["account"]) == 2


def test_names_tell_what_an_entry_was(store: Store) -> None:
    ids = _full_account(store)
    activities.delete_activity(store, ids["visit"])
    activities.delete_task(store, ids["task"])
    people.delete_person(store, ids["person"])
    assert [(row.name, row.account_name) for row in _entries(store)] == [
        ("木村 隆", "東海精密工業 株式会社"), ("見積を送る", "東海精密工業 株式会社"),
        ("課題を確認した", "東海精密工業 株式会社")]
    assert all(row.at for row in _entries(store))
    assert setting.name not in {row.kind.value for row in _entries(store)}
