"""Merging two records: every reference follows, one step takes it all back."""

from datetime import date

import pytest
from sqlalchemy import insert, select

import builders
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.lists import About
from salesdesk.domain.people import PointKind
from salesdesk.domain.tags import Event
from salesdesk.services import accounts, merging, people, tags
from salesdesk.services.merging import Choice
from salesdesk.services.points import Point
from salesdesk.store.ids import WORKSPACE, new_id
from salesdesk.store.queries import accounts as account_query
from salesdesk.store.queries import people as person_query
from salesdesk.store.tables import account, contact_point, person, stage, tagging
from salesdesk.store.tables.base import LIMIT, now
from salesdesk.store.tables.every import JOURNALED


def references(target):
    return [(table, column.name) for table in JOURNALED for column in table.columns
            for key in column.foreign_keys if key.column.table is target]


def fill(store, target, key):
    """A row of every table that refers to the record, by every column that does."""
    made = []
    with store.write(builders_label()) as tx:
        tx.conn.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        for table, name in references(target):
            made.append((table, name, row_of(tx, table, {name: key})))
    return made


def builders_label():
    from salesdesk.domain.actions import Action, Label

    return Label(Action.IMPORT)


def row_of(tx, table, given):
    """A row of the table with what it must have; rows it must refer to are made first."""
    values = {"id": new_id(), "workspace_id": WORKSPACE, "created_at": now(), "updated_at": now(), **given}
    for column in table.columns:
        if column.nullable or column.name in values or column.server_default is not None:
            continue
        if column.foreign_keys:
            target = next(iter(column.foreign_keys)).column.table
            values[column.name] = (tx.keys(stage)[0] if target is stage else row_of(tx, target, {}))
        else:
            values[column.name] = {"Day": date(2026, 3, 11), "UtcDateTime": now(), "Flag": True, "Integer": 1}.get(
                type(column.type).__name__, new_id()[-column.info.get(LIMIT, 36):])
    tx.conn.execute(insert(table), [values])
    return values["id"]


@pytest.mark.parametrize("target", [account, person], ids=lambda table: table.name)
def test_every_reference_follows_and_comes_back(store, target):
    make = builders.account if target is account else lambda store: builders.person(store, None)
    keep, drop = make(store), make(store)
    made = fill(store, target, drop)
    assert len(made) > 8
    before = builders.contents(store)
    merging.merge(store, keep, drop)
    with store.read() as conn:
        for table, name, key in made:
            row = conn.execute(select(table).where(table.c.id == key)).mappings().one()
            assert row[name] == keep, (table.name, name)
            assert row["deleted_at"] is None, table.name
        gone = conn.execute(select(target).where(target.c.id == drop)).mappings().one()
        assert gone["deleted_at"] is not None
        for table, name in references(target):
            assert not conn.execute(select(table.c.id).where(table.c[name] == drop)).all()
    after = builders.contents(store)
    store.undo()
    assert builders.contents(store) == before
    store.redo()
    assert builders.contents(store) == after


def test_fields_are_chosen_and_gaps_filled(store):
    keep = builders.account(store, "東海精密工業 株式会社", note="リース満了 9/30", industry="製造", employees=300)
    drop = builders.account(store, "（株）東海精密工業", note="展示会で名刺", website="https://t.example",
                            employees=280, country="日本")
    merging.merge(store, keep, drop, {"name": Choice.DROPPED, "note": Choice.BOTH, "country": Choice.KEPT})
    with store.read() as conn:
        row = account_query.one(conn, keep)
        assert account_query.one(conn, drop) is None
        assert account_query.find(conn, "（株）東海精密工業", "") == [keep]
    assert (row.name, row.note) == ("（株）東海精密工業", "リース満了 9/30\n展示会で名刺")
    assert (row.industry, row.website, row.employees, row.country) == ("製造", "https://t.example", 300, "")


def test_lists_of_both_stay_but_for_what_is_left_out(store):
    same, old, new = (Point(PointKind.PHONE, number) for number in ("052-000-0000", "052-000-0001", "052-000-0002"))
    keep = accounts.save_account(store, None, {"name": "東海"}, [same, old])
    drop = accounts.save_account(store, None, {"name": "東海"}, [Point(PointKind.PHONE, "+81-52-000-0000"), new])
    with store.read() as conn:
        left = [point.id for point in account_query.points(conn, account_id=keep) if point.value == old.value]
    merging.merge(store, keep, drop, without=left)
    with store.read() as conn:
        values = [point.value for point in account_query.points(conn, account_id=keep)]
    assert values == [same.value, new.value]


def test_places_of_one_name_become_one(store):
    keep, drop = builders.account(store, "東海"), builders.account(store, "㈱東海")
    for key in (keep, drop):
        plant = accounts.save_site(store, key, None, {"name": "豊田工場"})
        office = accounts.save_department(store, key, None, {"name": "総務部", "site_id": plant})
        builders.person(store, key, given=key[-2:], department_id=office, site_id=plant)
    merging.merge(store, keep, drop)
    with store.read() as conn:
        [plant], [office] = account_query.sites(conn, keep), account_query.departments(conn, keep)
        rows = person_query.of_account(conn, keep)
    assert [(row.site_id, row.department_id) for row in rows] == [(plant.id, office.id)] * 2


def test_one_visit_of_both_has_one_participant(store):
    key = builders.account(store)
    keep, drop = builders.person(store, key), builders.person(store, key)
    builders.visit(store, key, keep, drop)
    builders.visit(store, key, drop)
    merging.merge(store, keep, drop)
    with store.read() as conn:
        assert person_query.one(conn, keep).meetings == 2


def test_no_ring_is_closed(store):
    top = builders.account(store, "頂")
    keep = builders.account(store, "持株")
    drop = builders.account(store, "持ち株", parent_id=top)
    middle = builders.account(store, "中間", parent_id=drop)
    accounts.save_account(store, keep, {"parent_id": middle})
    merging.merge(store, keep, drop)
    with store.read() as conn:
        assert account_query.one(conn, keep).parent_id == top
        assert account_query.one(conn, middle).parent_id == keep


def test_a_person_merged_with_the_boss_reports_to_nobody_below(store):
    key = builders.account(store)
    drop = builders.person(store, key)
    keep = builders.person(store, key, reports_to_id=drop)
    merging.merge(store, keep, drop)
    with store.read() as conn:
        assert person_query.one(conn, keep).reports_to_id is None


def test_people_of_two_accounts(store):
    here, there = builders.account(store), builders.account(store, "三河木工")
    keep, drop = builders.person(store, here), builders.person(store, there)
    below = builders.person(store, there, "佐伯", reports_to_id=drop)
    merging.merge(store, keep, drop)
    with store.read() as conn:
        assert person_query.one(conn, keep).account_id == here
        assert person_query.one(conn, below).reports_to_id is None
    store.undo()
    merging.merge(store, keep, drop, {"account_id": Choice.DROPPED})
    with store.read() as conn:
        assert person_query.one(conn, keep).account_id == there
        assert person_query.one(conn, below).reports_to_id == keep


@pytest.mark.parametrize(("choices", "rule"), [
    ({"name": Choice.BOTH}, Rule.BAD_CHOICE), ({"shoe_size": Choice.KEPT}, Rule.NOT_FOUND),
    ({"note": Choice.BOTH}, Rule.TOO_LONG)])
def test_what_is_refused_changes_nothing(store, choices, rule):
    keep = builders.account(store, "東海", note="あ" * 15000)
    drop = builders.account(store, "東海", note="い" * 15000)
    before = builders.contents(store)
    with pytest.raises(RuleError) as refused:
        merging.merge(store, keep, drop, choices)
    assert refused.value.rule is rule
    with pytest.raises(RuleError):
        merging.merge(store, keep, keep)
    accounts.delete_account(store, drop)
    with pytest.raises(RuleError):
        merging.merge(store, keep, drop)
    store.undo()
    assert builders.contents(store) == before


def test_contact_points_of_people(store):
    mail = Point(PointKind.MAIL, "k@tokai.example")
    keep = people.save_person(store, None, {"family": "木村"}, [mail])
    drop = people.save_person(store, None, {"family": "木村", "given": "隆", "title": "課長"}, [mail])
    merging.merge(store, keep, drop, {"family": Choice.DROPPED})
    with store.read() as conn:
        row = person_query.one(conn, keep)
        assert (row.name, row.title, int(row.rank)) == ("木村 隆", "課長", 2)
        assert len(account_query.points(conn, person_id=keep)) == 1
        assert len(conn.execute(select(contact_point.c.id)).all()) == 2


def test_the_fuller_of_two_that_agree_is_usual(store):
    key = builders.account(store)
    office = accounts.save_department(store, key, None, {"name": "総務部"})
    boss = builders.person(store, key, "上野", "司")
    keep = builders.person(store, key, "木村", "", map_x=3)
    drop = builders.person(store, key, "木村", "隆", department_id=office, reports_to_id=boss, family_reading="きむら",
                           given_reading="たかし", map_x=9)
    merging.merge(store, keep, drop)
    with store.read() as conn:
        row = person_query.one(conn, keep)
    assert (row.name, row.family_reading, row.department_id, row.reports_to_id) == ("木村 隆", "きむら", office, boss)


def test_two_that_contradict_are_not_mixed(store):
    key = builders.account(store)
    office = accounts.save_department(store, key, None, {"name": "総務部"})
    other = accounts.save_department(store, key, None, {"name": "営業部"})
    boss = builders.person(store, key, "上野", "司")
    keep = builders.person(store, key, "髙橋", "隆", department_id=other)
    drop = builders.person(store, key, "高橋", "隆", department_id=office, reports_to_id=boss,
                           family_reading="たかはし")
    merging.merge(store, keep, drop)
    with store.read() as conn:
        row = person_query.one(conn, keep)
    assert (row.name, row.family_reading, row.department_id, row.reports_to_id) == ("髙橋 隆", "", other, None)


def test_every_complaint_of_both_stays_open(store):
    keep, drop = builders.account(store), builders.account(store)
    for key, day, note in ((keep, 3, "納期"), (drop, 5, "不良"), (drop, 5, "請求")):
        tags.raise_event(store, About.ACCOUNTS, key, Event.COMPLAINT, date(2026, 3, day), note)
    tags.add_tag(store, About.ACCOUNTS, [keep, drop], "重点")
    merging.merge(store, keep, drop)
    with store.read() as conn:
        rows = conn.execute(select(tagging).where(tagging.c.deleted_at.is_(None), tagging.c.account_id == keep)).all()
    assert sorted(row.note or "" for row in rows) == ["", "不良", "納期", "請求"]


def test_whoever_is_in_the_bin_reports_to_nobody_elsewhere(store):
    here, there = builders.account(store), builders.account(store, "三河木工")
    keep, drop = builders.person(store, here), builders.person(store, there)
    below = builders.person(store, there, "佐伯", reports_to_id=drop)
    other = builders.person(store, there, "佐伯")
    merging.merge(store, other, below, {"account_id": Choice.KEPT})
    merging.merge(store, keep, drop)
    with store.read() as conn:
        assert conn.scalar(select(person.c.reports_to_id).where(person.c.id == below)) is None
