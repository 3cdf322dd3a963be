"""Several people of the map at once: one step each, a ring refuses them all and names everybody in order."""

import pytest

from builders import account, contents, deal, person
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.people import Role
from salesdesk.services import people, relations, several_people
from salesdesk.store.queries import people as rows
from salesdesk.store.queries import relations as map_rows


@pytest.fixture
def house(store):
    key = account(store)
    return key, *(person(store, key, name, "") for name in "甲乙丙丁")


def everybody(store, account_id):
    with store.read() as conn:
        return {row.family: row for row in rows.of_account(conn, account_id)}


def test_several_get_a_boss_in_one_step(store, house):
    key, first, second, third, boss = house
    before = contents(store)
    several_people.set_boss(store, (first, second, third), boss)
    assert {row.reports_to_id for name, row in everybody(store, key).items() if name != "丁"} == {boss}
    assert (store.next_undo().count, store.next_undo().place) == (3, "丁")
    store.undo()
    assert contents(store) == before
    store.redo()
    several_people.set_boss(store, (first, second), None)
    assert [row.reports_to_id for row in everybody(store, key).values()].count(boss) == 1


def test_a_ring_refuses_them_all_and_names_everybody_in_order(store, house):
    _, first, second, third, fourth = house
    people.set_boss(store, second, first)
    people.set_boss(store, third, second)
    before = contents(store)
    with pytest.raises(RuleError) as refused:
        several_people.set_boss(store, (fourth, first), third)
    assert (refused.value.rule, refused.value.values["ring"]) == (Rule.RING, "甲 → 丙 → 乙 → 甲")
    assert contents(store) == before


def test_several_get_a_role_in_a_deal_or_at_the_account(store, house):
    key, first, second, *_ = house
    about = deal(store, key)
    several_people.set_role(store, (first, second), Role.USER)
    several_people.set_role(store, (first, second), Role.SCREENER, about)
    assert (store.next_undo().count, store.next_undo().place) == (2, "本社複合機 12台")
    with store.read() as conn:
        there = {row.person.id: row.roles for row in map_rows.of_map(conn, key, about)}
        here = {row.person.id: row.roles for row in map_rows.of_map(conn, key)}
    assert (there[first], here[second]) == ((Role.SCREENER,), (Role.USER,))
    store.undo()
    store.undo()
    assert {row.role for row in everybody(store, key).values()} == {Role.OTHER}


def test_several_go_to_the_bin_and_come_back_together(store, house):
    key, first, second, third, _ = house
    people.set_boss(store, third, first)
    before = contents(store)
    several_people.delete(store, (first, second))
    assert {name: row.reports_to_id for name, row in everybody(store, key).items()} == {"丙": None, "丁": None}
    store.undo()
    assert contents(store) == before
    several_people.delete(store, (first,))
    assert store.next_undo().name == "甲"
    vacancy = relations.save_vacancy(store, key, None, {"role": Role.SCREENER, "name": "購買課の担当者"})
    several_people.delete(store, (second,), (vacancy,))
    with store.read() as conn:
        assert map_rows.vacant(conn, key) == []
    store.undo()
    with store.read() as conn:
        assert [row.id for row in map_rows.vacant(conn, key)] == [vacancy]


def test_cards_go_back_to_their_places_in_one_step(store, house):
    key, first, second, *_ = house
    relations.move_card(store, first, 40)
    relations.move_card(store, second, -30)
    assert {row.map_x for row in everybody(store, key).values()} == {40, -30, 0}
    assert several_people.tidy_cards(store, key) == 2
    assert {row.map_x for row in everybody(store, key).values()} == {0}
    store.undo()
    assert {row.map_x for row in everybody(store, key).values()} == {40, -30, 0}
    store.redo()
    step = store.next_undo()
    assert several_people.tidy_cards(store, key) == 0
    assert store.next_undo() == step
