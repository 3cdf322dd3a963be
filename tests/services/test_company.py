"""What a company is like: how it is built, how it decides and pays, what it has, who of ours knows whom."""

from collections.abc import Callable
from datetime import date

import pytest

import builders
from salesdesk.domain.accounts import Organisation
from salesdesk.domain.bin import BinKind
from salesdesk.domain.company import Flow, Strength, is_soon, steps_passed, total_days
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.leads import LeadClass
from salesdesk.services import accounts, company, merging, people
from salesdesk.services import bin as bins
from salesdesk.store.db import Store
from salesdesk.store.queries import accounts as account_rows
from salesdesk.store.queries import bin as bin_rows
from salesdesk.store.queries import company as company_rows


def test_an_account_keeps_how_the_company_is_built(store: Store) -> None:
    key = builders.account(store, business_model="消耗品で稼ぐ", currents="電動化", organisation="divisional",
                           size_year=2025, needs_introduction=True, lead_class="sql")
    with store.read() as conn:
        row = account_rows.one(conn, key)
    assert row is not None
    assert (row.business_model, row.currents, row.organisation, row.size_year, row.needs_introduction,
            row.lead_class) == ("消耗品で稼ぐ", "電動化", Organisation.DIVISIONAL, 2025, True, LeadClass.SQL)
    accounts.save_account(store, key, {"organisation": None, "size_year": None, "lead_class": None,
                                       "needs_introduction": False, "currents": ""})
    with store.read() as conn:
        row = account_rows.one(conn, key)
    assert row is not None
    assert (row.organisation, row.size_year, row.lead_class, row.needs_introduction, row.currents) == (
        None, None, None, False, "")


@pytest.mark.parametrize(("field", "value", "rule"), [
    ("size_year", 1899, Rule.BAD_RANGE), ("size_year", 2999, Rule.BAD_RANGE), ("size_year", 2020.5, Rule.BAD_NUMBER),
    ("organisation", "round", Rule.BAD_CHOICE), ("lead_class", "friend", Rule.BAD_CHOICE),
    ("business_model", "あ" * 2001, Rule.TOO_LONG),
])
def test_what_cannot_be_is_refused_by_its_field(store: Store, field: str, value: object, rule: Rule) -> None:
    key = builders.account(store)
    before = builders.contents(store)
    with pytest.raises(RuleError) as refused:
        accounts.save_account(store, key, {field: value})
    assert (refused.value.rule, refused.value.field) == (rule, field)
    assert builders.contents(store) == before


def _company(store: Store, account_id: str) -> company_rows.Company:
    with store.read() as conn:
        return company_rows.of_account(conn, account_id)


def _flow(store: Store, account_id: str, flow: Flow = Flow.APPROVAL) -> list[str]:
    return [row.name for row in _company(store, account_id).flow(flow)]


def _step(store: Store, account_id: str, name: str, flow: Flow = Flow.APPROVAL, **values: object) -> str:
    return company.save_step(store, account_id, None, {"flow": flow.value, "name": name, **values})


def test_steps_stand_in_the_order_they_were_put_in(store: Store) -> None:
    account = builders.account(store)
    who = builders.person(store, account, title="管理本部長")
    first, _, third = (_step(store, account, name) for name in ("起案", "審査", "決裁"))
    _step(store, account, "検収", Flow.PAYMENT)
    company.save_step(store, account, third, {"person_id": who, "limit_amount": 5_000_000, "lead_days": 14})
    company.move_step(store, third, -1)
    company.move_step(store, first, 1)
    assert _flow(store, account) == ["決裁", "起案", "審査"]
    assert _flow(store, account, Flow.PAYMENT) == ["検収"]
    row = _company(store, account).flow(Flow.APPROVAL)[0]
    assert (row.person_name, row.person_title, row.limit_amount, row.lead_days) == (
        "木村 隆", "管理本部長", 5_000_000, 14)
    company.save_step(store, account, third, {"flow": "payment"})
    assert _flow(store, account, Flow.PAYMENT) == ["検収", "決裁"]


def test_a_step_at_the_end_stays_and_nothing_is_written(store: Store) -> None:
    account = builders.account(store)
    only = _step(store, account, "起案")
    before = builders.contents(store)
    for by in (-1, 1):
        with pytest.raises(RuleError) as refused:
            company.move_step(store, only, by)
        assert refused.value.rule is Rule.SAME_PLACE
    assert builders.contents(store) == before


def test_every_step_of_work_is_taken_back_whole(store: Store) -> None:
    account = builders.account(store)
    who, place = builders.person(store, account), accounts.save_site(store, account, None, {"name": "本社"})
    states = [builders.contents(store)]

    def kept(key: str | None = None) -> str:
        states.append(builders.contents(store))
        return key or ""

    first = kept(_step(store, account, "起案", person_id=who))
    kept(_step(store, account, "決裁"))
    company.move_step(store, first, 1)
    kept()
    item = kept(company.save_item(store, account, None, {"name": "複合機", "site_id": place, "quantity": 12}))
    kept(company.save_item(store, account, item, {"lease_end": date(2026, 9, 30)}))
    tie = kept(company.save_tie(store, account, None, {"own_name": "高橋", "person_id": who, "strength": 3}))
    kept(company.save_tie(store, account, tie, {"how": "同窓"}))
    for delete, key in ((company.delete_step, first), (company.delete_item, item), (company.delete_tie, tie)):
        delete(store, key)
        kept()
    for state in reversed(states[:-1]):
        store.undo()
        assert builders.contents(store) == state
    for state in states[1:]:
        store.redo()
        assert builders.contents(store) == state


def test_items_come_by_what_ends_first_and_ties_by_strength(store: Store) -> None:
    account = builders.account(store)
    for name, ends in (("サーバ", {}), ("複合機", {"lease_end": date(2026, 9, 30), "contract_end": date(2027, 3, 31)}),
                       ("電話", {"contract_end": date(2026, 5, 31)})):
        company.save_item(store, account, None, {"name": name, **ends})
    for name, strength in (("林", None), ("佐藤", 1), ("高橋", 3)):
        company.save_tie(store, account, None, {"own_name": name, "strength": strength})
    found = _company(store, account)
    assert [row.name for row in found.items] == ["電話", "複合機", "サーバ"]
    assert [(row.own_name, row.strength) for row in found.ties] == [
        ("高橋", Strength.CLOSE), ("佐藤", Strength.SLIGHT), ("林", None)]


def test_an_end_lies_after_the_day_of_installing_also_when_only_one_is_changed(store: Store) -> None:
    account = builders.account(store)
    item = company.save_item(store, account, None, {"name": "複合機", "installed_on": date(2021, 10, 1)})
    with pytest.raises(RuleError) as refused:
        company.save_item(store, account, item, {"lease_end": date(2021, 9, 30)})
    assert (refused.value.rule, refused.value.field) == (Rule.BEFORE_START, "lease_end")
    company.save_item(store, account, item, {"lease_end": date(2021, 10, 1)})


@pytest.mark.parametrize(("save", "values", "field", "rule"), [
    (company.save_step, {"flow": "approval", "name": " "}, "name", Rule.REQUIRED),
    (company.save_step, {"flow": "approval"}, "name", Rule.REQUIRED),
    (company.save_step, {"name": "起案"}, "flow", Rule.BAD_CHOICE),
    (company.save_step, {"flow": "lunch", "name": "起案"}, "flow", Rule.BAD_CHOICE),
    (company.save_step, {"flow": "approval", "name": "起案", "limit_amount": -1}, "limit_amount", Rule.BAD_RANGE),
    (company.save_step, {"flow": "approval", "name": "起案", "lead_days": 1000}, "lead_days", Rule.BAD_RANGE),
    (company.save_step, {"flow": "approval", "name": "起案", "lead_days": 1.5}, "lead_days", Rule.BAD_NUMBER),
    (company.save_item, {"name": ""}, "name", Rule.REQUIRED),
    (company.save_item, {"name": "複合機", "quantity": 0}, "quantity", Rule.BAD_RANGE),
    (company.save_item, {"name": "複" * 201}, "name", Rule.TOO_LONG),
    (company.save_tie, {"how": "同窓"}, "own_name", Rule.REQUIRED),
    (company.save_tie, {"own_name": "高橋", "strength": 4}, "strength", Rule.BAD_RANGE),
])
def test_a_wrong_value_is_named_and_nothing_changes(store: Store, save: Callable[..., str], values: dict[str, object],
                                                    field: str, rule: Rule) -> None:
    account = builders.account(store)
    before = builders.contents(store)
    with pytest.raises(RuleError) as refused:
        save(store, account, None, values)
    assert (refused.value.rule, refused.value.field) == (rule, field)
    assert builders.contents(store) == before


def test_people_and_sites_are_those_of_the_account(store: Store) -> None:
    account, other = builders.account(store), builders.account(store, "みなと物流")
    stranger, away = builders.person(store, other), accounts.save_site(store, other, None, {"name": "名港"})
    for save, values, field in (
            (company.save_step, {"flow": "approval", "name": "起案", "person_id": stranger}, "person_id"),
            (company.save_item, {"name": "複合機", "site_id": away}, "site_id"),
            (company.save_tie, {"own_name": "高橋", "person_id": stranger}, "person_id")):
        with pytest.raises(RuleError) as refused:
            save(store, account, None, values)
        assert (refused.value.rule, refused.value.field) == (Rule.OTHER_ACCOUNT, field)


def test_each_comes_back_from_the_bin_with_its_person(store: Store) -> None:
    account = builders.account(store)
    who = builders.person(store, account)
    for name in ("起案", "決裁"):
        _step(store, account, name, person_id=who)
    company.save_item(store, account, None, {"name": "複合機"})
    company.save_tie(store, account, None, {"own_name": "高橋", "person_id": who})
    before = _company(store, account)
    for delete, key in ((company.delete_step, before.steps[0].id), (company.delete_item, before.items[0].id),
                        (company.delete_tie, before.ties[0].id)):
        delete(store, key)
    with store.read() as conn:
        entries = bin_rows.entries(conn)
    assert {(row.kind, row.name) for row in entries} == {
        (BinKind.FLOW_STEP, "起案"), (BinKind.INSTALLED_ITEM, "複合機"), (BinKind.TIE, "高橋")}
    assert _flow(store, account) == ["決裁"]
    for row in entries:
        bins.restore(store, row.kind, row.id)
    assert _company(store, account) == before


def test_a_person_who_goes_leaves_the_step_and_takes_the_tie(store: Store) -> None:
    account = builders.account(store)
    who = builders.person(store, account)
    _step(store, account, "起案", person_id=who)
    company.save_tie(store, account, None, {"own_name": "高橋", "person_id": who})
    before = _company(store, account)
    people.delete_person(store, who)
    after = _company(store, account)
    assert (after.steps[0].person_id, after.steps[0].person_name, after.ties) == (None, "", ())
    bins.restore(store, BinKind.PERSON, who)
    assert _company(store, account) == before


def test_joined_accounts_have_one_flow_behind_the_other_and_undo_parts_them(store: Store) -> None:
    keep, drop = builders.account(store), builders.account(store, "東海精密")
    for account, names in ((keep, ("起案", "決裁")), (drop, ("申請", "承認"))):
        for name in names:
            _step(store, account, name)
    company.save_item(store, drop, None, {"name": "複合機"})
    company.save_tie(store, drop, None, {"own_name": "高橋"})
    before = builders.contents(store)
    merging.merge(store, keep, drop)
    assert _flow(store, keep) == ["起案", "決裁", "申請", "承認"]
    assert [(len(found.items), len(found.ties)) for found in (_company(store, keep),)] == [(1, 1)]
    store.undo()
    assert builders.contents(store) == before


def test_who_knows_somebody_best(store: Store) -> None:
    account = builders.account(store)
    who = builders.person(store, account)
    for name, strength, person in (("佐藤", 1, who), ("高橋", 3, who), ("林", 2, None)):
        company.save_tie(store, account, None, {
            "own_name": name, "strength": strength, "person_id": person, "how": "同窓" if strength == 3 else ""})
    with store.read() as conn:
        assert company_rows.known_through(conn, account) == {who: "高橋 · 同窓"}


def test_days_add_up_and_say_what_is_missing() -> None:
    assert total_days([3, 0, 14]) == (17, True)
    assert total_days([3, None]) == (3, False)
    assert total_days([]) == (0, True)


def test_a_price_passes_the_steps_up_to_the_one_whose_limit_covers_it() -> None:
    limits = [None, 500, None, 5_000, None]
    assert [steps_passed(limits, amount) for amount in (500, 501, 5_000, 5_001, None)] == [2, 4, 4, 5, 5]
    assert steps_passed([], 1) == 0


def test_who_has_left_stays_named_but_nobody_else_of_that_account_can_be(store: Store) -> None:
    account, other = builders.account(store), builders.account(store, "みなと物流")
    who = builders.person(store, account)
    tie = company.save_tie(store, account, None, {"own_name": "高橋", "person_id": who})
    people.save_person(store, who, {"account_id": other})
    company.save_tie(store, account, tie, {"own_name": "高橋部長", "person_id": who})
    assert [(row.own_name, row.person_name) for row in _company(store, account).ties] == [("高橋部長", "木村 隆")]


def test_soon_is_a_year_from_today() -> None:
    today = date(2026, 3, 11)
    assert [is_soon(day, today) for day in (
        date(2026, 3, 10), today, date(2027, 3, 11), date(2027, 3, 12))] == [False, True, True, False]
