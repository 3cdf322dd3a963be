"""Lists: what their rules choose, marks by hand, counts, edits of the table; every action is one step."""

from datetime import UTC, date, datetime, timedelta

import pytest

import builders
from builders import TODAY, account, contents, deal, person, visit
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.lists import FIELDS, READY_MADE, TESTS, About, ListField, ListRule, ListTest, ReadyMade
from salesdesk.domain.people import PointKind
from salesdesk.domain.stages import Outcome
from salesdesk.domain.tags import Event
from salesdesk.services import activities, deals, lists, table_edits, tags
from salesdesk.services.accounts import save_account
from salesdesk.services.activities import TaskDraft
from salesdesk.services.points import Point
from salesdesk.store.queries import list_columns
from salesdesk.store.queries import lists as list_rows
from salesdesk.store.queries.lists import ListFilter
from salesdesk.store.queries.stages import all_stages
from salesdesk.store.tables.base import now

RANK_A = ListRule(ListField.RANK, ListTest.IS, "A")


def ids(store, about=About.ACCOUNTS, rules=(), **more):
    with store.read() as conn:
        return list_rows.ids(conn, about, ListFilter(TODAY, rules=tuple(rules), **more))


def ready(store, name):
    return ids(store, rules=READY_MADE[name])


def row(store, about, key):
    with store.read() as conn:
        return list_columns.rows(conn, about, [key])[0]


def test_hot_needs_rank_date_and_champion(store):
    hot = account(store, "A", rank="A")
    late = account(store, "B", rank="A")
    for key, days in ((hot, 90), (late, 91)):
        deal(store, key, decide_by=TODAY + timedelta(days))
        person(store, key, role="ch")
    alone = account(store, "C", rank="A")
    deal(store, alone, decide_by=TODAY)
    assert ready(store, ReadyMade.HOT) == [hot]


def test_dormant_later_step_room_and_complaint(store):
    silent = account(store, "A")
    visit(store, silent, at=datetime(2025, 3, 1, tzinfo=UTC))
    later = account(store, "B", room_to_grow=True)
    deals.close(store, deal(store, later), Outcome.HOLD, TODAY, restart_on=date(2026, 9, 1))
    running = account(store, "C")
    deal(store, running)
    busy = account(store, "D")
    deal(store, busy)
    activities.add_task(store, TaskDraft("電話", account_id=busy))
    event = tags.raise_event(store, About.ACCOUNTS, busy, Event.COMPLAINT, TODAY, "異音")
    assert ready(store, ReadyMade.DORMANT) == [silent]
    assert ready(store, ReadyMade.TOLD_LATER) == [later]
    assert ready(store, ReadyMade.NO_STEP) == [running]
    assert ready(store, ReadyMade.ROOM) == [later]
    assert ready(store, ReadyMade.COMPLAINT) == [busy]
    tags.close_event(store, event, TODAY)
    assert ready(store, ReadyMade.COMPLAINT) == []


def test_last_imported_is_the_newest_import_only(store):
    account(store, "Typed")
    account(store, "Old", source="old.csv")
    new = account(store, "New", source="new.csv")
    assert ready(store, ReadyMade.IMPORTED) == [new]


@pytest.mark.parametrize("about", list(About))
def test_every_rule_of_every_table_runs(store, about):
    key = account(store)
    person(store, key)
    deal(store, key)
    for field in FIELDS[about]:
        for test in TESTS[field]:
            number = test in {ListTest.AT_LEAST, ListTest.AT_MOST, ListTest.WITHIN_DAYS, ListTest.OLDER_DAYS}
            assert isinstance(ids(store, about, [ListRule(field, test, "3" if number else "A")]), list)


def test_what_a_company_is_counts_for_its_people_and_deals(store):
    first, other = account(store, "A", rank="A"), account(store, "B", rank="B")
    mine, running = person(store, first), deal(store, first)
    person(store, other)
    deal(store, other)
    assert ids(store, About.PEOPLE, [RANK_A]) == [mine]
    assert ids(store, About.DEALS, [RANK_A]) == [running]


def test_opposite_tests_share_all_records_between_them(store):
    for name, values in (("A", {"rank": "A"}), ("B", {"segment": "車載"}), ("C", {"room_to_grow": True})):
        account(store, name, **values)
    everybody = set(ids(store))
    for field, one, other, value in (
            (ListField.RANK, ListTest.IS, ListTest.IS_NOT, "A"),
            (ListField.SEGMENT, ListTest.IS, ListTest.IS_NOT, "車載"),
            (ListField.ROOM_TO_GROW, ListTest.YES, ListTest.NO, ""), (ListField.TAG, ListTest.IS, ListTest.IS_NOT, "x"),
            (ListField.LAST_CONTACT, ListTest.EMPTY, ListTest.NOT_EMPTY, "")):
        yes, no = (set(ids(store, rules=[ListRule(field, test, value)])) for test in (one, other))
        assert yes | no == everybody
        assert not yes & no


def test_several_orders_one_after_the_other_and_unknown_last(store):
    third = account(store, "い", rank="B", employees=5)
    first = account(store, "う", rank="A", employees=1)
    second = account(store, "え", rank="A", employees=9)
    last = account(store, "あ")
    assert ids(store, order=(("rank", False), ("employees", False))) == [first, second, third, last]
    assert ids(store, order=(("rank", True), ("employees", True))) == [third, second, first, last]


@pytest.mark.parametrize("about", list(About))
def test_every_column_can_be_sorted(store, about):
    key = account(store)
    person(store, key)
    deal(store, key)
    only = ids(store, about)[0]
    for column in row(store, about, only).cells:
        if column != "stage_id":
            assert ids(store, about, order=((column, True),)) == [only]


def test_cells_of_the_three_tables(store):
    key = save_account(store, None, {"name": "東海精密工業", "rank": "A"}, [Point(PointKind.PHONE, "03-1111-2222")])
    deal(store, key, amount=1_000)
    mine = person(store, key, title="課長")
    cells = row(store, About.ACCOUNTS, key).cells
    assert (cells["phone"], cells["open_deals"], cells["open_amount"]) == ("03-1111-2222", 1, 1_000)
    assert row(store, About.PEOPLE, mine).cells["company"] == "東海精密工業"
    with store.read() as conn:
        assert list_columns.rows(conn, About.DEALS, ["gone"]) == []


def test_counts_before_and_after_each_rule_and_with_marks(store):
    a = account(store, "A", rank="A", segment="x")
    account(store, "B", rank="A")
    c = account(store, "C")
    rules = [RANK_A, ListRule(ListField.SEGMENT, ListTest.IS, "x")]
    made = lists.save_list(store, None, {"name": "L", "about": "accounts"}, rules)
    lists.mark(store, made, [c], keep=True, reason="社長の紹介")
    lists.mark(store, made, [a], keep=False, reason="競合の子会社")
    with store.read() as conn:
        found = list_rows.counts(conn, About.ACCOUNTS, rules, TODAY, made)
        marks = list_rows.marks(conn, About.ACCOUNTS, made)
    assert (found.total, found.after, found.final) == (3, (2, 1), 1)
    assert ids(store, rules=rules, list_id=made) == [c]
    assert [(each.record_id, each.keep, each.reason) for each in marks] == [
        (c, True, "社長の紹介"), (a, False, "競合の子会社")]
    lists.unmark(store, made, [a, c])
    assert ids(store, rules=rules, list_id=made) == [a]


def test_a_mark_needs_a_reason_and_replaces_the_one_before(store):
    key = account(store)
    made = lists.save_list(store, None, {"name": "L", "about": "accounts"}, [])
    with pytest.raises(RuleError) as caught:
        lists.mark(store, made, [key], keep=False, reason="  ")
    assert (caught.value.rule, caught.value.field) == (Rule.REQUIRED, "reason")
    lists.mark(store, made, [key], keep=False, reason="a")
    lists.mark(store, made, [key], keep=True, reason="b")
    with store.read() as conn:
        assert [(each.keep, each.reason) for each in list_rows.marks(conn, About.ACCOUNTS, made)] == [(True, "b")]


def test_a_list_is_kept_changed_deleted_and_brought_back(store):
    made = lists.save_list(store, None, {"name": "車載", "purpose": "展示会", "about": "deals"}, [RANK_A])
    before = contents(store)
    lists.save_list(store, made, {"name": "車載 2"}, [])
    store.undo()
    assert contents(store) == before
    lists.delete_list(store, made)
    with store.read() as conn:
        assert list_rows.saved(conn) == []
    store.undo()
    with store.read() as conn:
        kept = list_rows.one_saved(conn, made)
    assert (kept.name, kept.purpose, kept.about, kept.rules) == ("車載", "展示会", About.DEALS, (RANK_A,))


@pytest.mark.parametrize(("values", "rules", "rule", "field"), [
    ({"name": "", "about": "deals"}, [], Rule.REQUIRED, "name"),
    ({"name": "x", "about": "cars"}, [], Rule.BAD_CHOICE, "about"),
    ({"name": "x", "about": "deals"}, [ListRule(ListField.TITLE, ListTest.EMPTY)], Rule.BAD_CHOICE, "field"),
    ({"name": "taken", "about": "deals"}, [], Rule.SAME_NAME, "name"),
])
def test_a_wrong_list_changes_nothing(store, values, rules, rule, field):
    lists.save_list(store, None, {"name": "taken", "about": "deals"}, [])
    before = contents(store)
    with pytest.raises(RuleError) as caught:
        lists.save_list(store, None, values, rules)
    assert (caught.value.rule, caught.value.field) == (rule, field)
    assert contents(store) == before


def test_a_cell_is_edited_through_the_service_and_undone(store):
    key = save_account(store, None, {"name": "A"}, [Point(PointKind.MAIL, "a@x.jp"), Point(PointKind.PHONE, "1")])
    before = contents(store)
    table_edits.set_cell(store, About.ACCOUNTS, key, "phone", "03-9999-0000", TODAY)
    cells = row(store, About.ACCOUNTS, key).cells
    assert (cells["phone"], cells["mail"]) == ("03-9999-0000", "a@x.jp")
    store.undo()
    assert contents(store) == before
    for column, value, rule in (("rank", "Z", Rule.BAD_CHOICE), ("name", "", Rule.REQUIRED),
                                ("mail", "nobody", Rule.BAD_MAIL), ("source", "x", Rule.NOT_FOUND)):
        with pytest.raises(RuleError) as caught:
            table_edits.set_cell(store, About.ACCOUNTS, key, column, value, TODAY)
        assert caught.value.rule is rule
    assert contents(store) == before
    table_edits.set_cell(store, About.ACCOUNTS, key, "rank", "", TODAY)
    assert row(store, About.ACCOUNTS, key).cells["rank"] is None


def test_many_records_get_one_value_as_one_step(store):
    keys = [account(store, name) for name in "ABC"]
    before = contents(store)
    table_edits.set_all(store, About.ACCOUNTS, keys, "lead_class", "mql")
    assert ids(store, rules=[ListRule(ListField.LEAD_CLASS, ListTest.IS, "mql")]) == keys
    store.undo()
    assert contents(store) == before
    with pytest.raises(RuleError):
        table_edits.set_all(store, About.ACCOUNTS, keys, "rank", "Q")
    assert contents(store) == before


def test_deals_move_to_a_stage_together_past_those_that_are_there(store):
    key = account(store)
    mine = [deal(store, key, f"D{number}") for number in range(3)]
    with store.read() as conn:
        quote = all_stages(conn)[3].id
    assert table_edits.set_stage(store, mine[:1], quote, TODAY) == 1
    before = contents(store)
    assert table_edits.set_stage(store, mine, quote, TODAY) == 2
    store.undo()
    assert contents(store) == before
    with pytest.raises(RuleError) as caught:
        table_edits.set_stage(store, mine[:1], quote, TODAY)
    assert caught.value.rule is Rule.SAME_PLACE


def test_ten_thousand_accounts_are_chosen_and_read_quickly(store):
    builders.account(store, "A", rank="A")
    from salesdesk.domain.actions import Action, Label
    from salesdesk.services.fields import account_keys
    from salesdesk.store.tables import account as table
    with store.write(Label(Action.IMPORT)) as tx:
        tx.add_many(table, [{"name": f"会社{at}", **account_keys(f"会社{at}", None)} for at in range(10_000)])
    started = now()
    found = ids(store, rules=READY_MADE[ReadyMade.HOT], order=(("last_contact", True), ("open_amount", True)))
    everybody = ids(store, order=(("last_contact", True), ("open_amount", True)))
    with store.read() as conn:
        list_columns.rows(conn, About.ACCOUNTS, everybody[:200])
    assert found == []
    assert len(everybody) == 10_001
    assert (now() - started).total_seconds() < 3
