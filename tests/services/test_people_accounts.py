"""Accounts and people: keys, contact points, bosses, the bin."""

import pytest

import builders
from salesdesk.domain.actions import Action, Label
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.people import Depth, PointKind, Rank
from salesdesk.services import accounts, people
from salesdesk.services.points import Point
from salesdesk.store.db import Store
from salesdesk.store.queries import accounts as account_rows
from salesdesk.store.queries import people as person_rows
from salesdesk.store.queries import search
from salesdesk.store.tables import person


def _find(store: Store, text: str) -> list[str]:
    from salesdesk.domain.text import search_key

    with store.read() as conn:
        return [hit.text for hit in search.find(conn, search_key(text))]


def test_found_by_kanji_kana_width_and_part(store: Store) -> None:
    account = builders.account(store, "東海精密工業 株式会社", reading="とうかいせいみつこうぎょう")
    builders.person(store, account, "髙橋", "一郎", family_reading="タカハシ", given_reading="イチロウ")
    assert _find(store, "精密") == ["東海精密工業 株式会社"]
    assert _find(store, "ﾄｳｶｲ") == ["東海精密工業 株式会社"]
    assert _find(store, "たかはし") == ["髙橋 一郎"]
    assert _find(store, "高橋") == ["髙橋 一郎"]
    assert _find(store, "100%") == []


def test_name_order_follows_the_script(store: Store) -> None:
    account = builders.account(store)
    builders.person(store, account, "Müller", "Zoë")
    with store.read() as conn:
        (row,) = person_rows.of_account(conn, account)
    assert row.name == "Zoë Müller"


def test_rank_follows_the_title_and_depth_the_meetings(store: Store) -> None:
    account = builders.account(store)
    key = builders.person(store, account, title="管理本部長")
    for _ in range(3):
        builders.visit(store, account, key)
    with store.read() as conn:
        row = person_rows.one(conn, key)
    assert row is not None
    assert (row.rank, row.meetings, row.depth, row.met) == (Rank.DEPARTMENT, 3, Depth.SEVERAL, True)


def test_points_are_added_changed_and_taken_away(store: Store) -> None:
    account = builders.account(store)
    key = people.save_person(store, None, {"account_id": account, "family": "木村"},
                             [Point(PointKind.PHONE, "052-000-0000"), Point(PointKind.MAIL, "k@tokai.example")])
    with store.read() as conn:
        phone, mail = account_rows.points(conn, person_id=key)
    people.save_person(store, key, {}, [Point(PointKind.MAIL, "kimura@tokai.example", id=mail.id)])
    with store.read() as conn:
        (kept,) = account_rows.points(conn, person_id=key)
    assert (kept.id, kept.value) == (mail.id, "kimura@tokai.example")
    assert phone.id != kept.id


def test_a_mail_address_needs_its_at(store: Store) -> None:
    account = builders.account(store)
    step = store.next_undo()
    with pytest.raises(RuleError, match=Rule.BAD_MAIL.value):
        people.save_person(store, None, {"account_id": account, "family": "木村"}, [Point(PointKind.MAIL, "kimura")])
    assert store.next_undo() == step


def test_bosses_make_no_ring_and_stay_in_the_house(store: Store) -> None:
    account, other = builders.account(store, "A"), builders.account(store, "B")
    a, b, c = (builders.person(store, account, name, "") for name in "甲乙丙")
    stranger = builders.person(store, other, "丁")
    people.set_boss(store, b, a)
    people.set_boss(store, c, b)
    for who, boss, rule, named in ((a, c, Rule.RING, "甲 → 丙 → 乙 → 甲"), (a, a, Rule.RING, "甲 → 甲"),
                                   (a, stranger, Rule.OTHER_ACCOUNT, None)):
        with pytest.raises(RuleError) as refused:
            people.set_boss(store, who, boss)
        assert (refused.value.rule, refused.value.values.get("ring")) == (rule, named)
    people.set_boss(store, c, None)
    with store.read() as conn:
        assert {row.family: row.reports_to_id for row in person_rows.of_account(conn, account)} == {
            "甲": None, "乙": a, "丙": None}


def test_who_goes_to_another_account_leaves_boss_and_reports_behind(store: Store) -> None:
    here, there = builders.account(store, "A社"), builders.account(store, "B社")
    top, middle, low = (builders.person(store, here, name) for name in ("木村", "大野", "田中"))
    people.set_boss(store, middle, top)
    people.set_boss(store, low, middle)
    before = builders.contents(store)
    people.save_person(store, middle, {"account_id": there})
    with store.read() as conn:
        assert not any(row.reports_to_id for row in person_rows.of_account(conn, here))
        assert not any(row.reports_to_id for row in person_rows.of_account(conn, there))
    store.undo()
    assert builders.contents(store) == before
    people.save_person(store, middle, {"account_id": here, "title": "部長"})
    with store.read() as conn:
        bosses = {row.id: row.reports_to_id for row in person_rows.of_account(conn, here)}
    assert (bosses[middle], bosses[low]) == (top, middle)


def test_a_long_chain_of_bosses_ends_in_a_ring_of_few_words(store: Store) -> None:
    account = builders.account(store)
    with store.write(Label(Action.IMPORT)) as tx:
        keys = [f"00000000-0000-7000-8000-{number:012}" for number in range(2_000)]
        tx.add_many(person, [
            {"id": key, "account_id": account, "family": f"P{number}", "name_key": "", "search": "",
             "reports_to_id": keys[number - 1] if number else None} for number, key in enumerate(keys)])
    with pytest.raises(RuleError) as refused:
        people.set_boss(store, keys[0], keys[-1])
    assert refused.value.values["ring"] == "P0 → P1999 → P1998 → P1997 → P1996 → … → P1 → P0"
    people.set_boss(store, keys[5], keys[0])


def test_parents_make_no_ring(store: Store) -> None:
    a, b = builders.account(store, "A"), builders.account(store, "B")
    accounts.save_account(store, b, {"parent_id": a})
    with pytest.raises(RuleError, match=Rule.CYCLE.value):
        accounts.save_account(store, a, {"parent_id": b})


def test_deleting_a_person_frees_those_below(store: Store) -> None:
    account = builders.account(store)
    boss, worker = builders.person(store, account, "上"), builders.person(store, account, "下")
    people.set_boss(store, worker, boss)
    before = builders.contents(store)
    people.delete_person(store, boss)
    with store.read() as conn:
        (row,) = person_rows.of_account(conn, account)
    assert row.reports_to_id is None
    store.undo()
    assert builders.contents(store) == before


@pytest.mark.parametrize(("values", "field"), [
    ({"name": ""}, "name"), ({"name": "x" * 201}, "name"), ({"name": "x", "fiscal_month": 13}, "fiscal_month"),
    ({"name": "x", "employees": -1}, "employees"), ({"name": "x", "colour": "red"}, "colour"),
])
def test_bad_values_name_their_field(store: Store, values: dict[str, object], field: str) -> None:
    before = builders.contents(store)
    with pytest.raises(RuleError) as refused:
        accounts.save_account(store, None, values)
    assert refused.value.field == field
    assert builders.contents(store) == before


def test_control_characters_are_cleaned(store: Store) -> None:
    key = builders.account(store, "A\x00B\x07C\ud800", note="line\nnext\ttab")
    with store.read() as conn:
        row = account_rows.one(conn, key)
    assert row is not None
    assert (row.name, row.note) == ("ABC", "line\nnext\ttab")
