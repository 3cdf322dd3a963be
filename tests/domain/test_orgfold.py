"""Folded departments and people left out: who has a card, and below whom."""

from salesdesk.domain.orgfold import beside, shown
from salesdesk.domain.orgmap import Member
from salesdesk.domain.people import Rank

BOSS, HEAD = Member("boss", None, Rank.EXECUTIVE), Member("head", "boss", Rank.DEPARTMENT)
CLERK, CHIEF = Member("clerk", "chief", Rank.STAFF, nudge=30), Member("chief", "head", Rank.SECTION)
PEOPLE = [BOSS, HEAD, CHIEF, CLERK]


def test_nothing_folded_leaves_everybody_as_they_are():
    assert shown(PEOPLE, {}) == PEOPLE


def test_a_group_stands_below_the_boss_of_its_highest_and_with_their_rank():
    assert shown(PEOPLE, {"chief": "dept", "head": "dept"}) == [
        BOSS, Member("dept", "boss", Rank.DEPARTMENT), CLERK._replace(boss_id="dept")]


def test_a_group_named_from_below_takes_the_boss_of_the_highest():
    turned = [CLERK, CHIEF, HEAD, BOSS]
    found = {each.id: each for each in shown(turned, {"chief": "dept", "head": "dept", "clerk": "dept"})}
    assert found["dept"] == Member("dept", "boss", Rank.DEPARTMENT)


def test_reports_of_those_left_out_stand_below_the_next_one_above():
    found = {each.id: each.boss_id for each in shown(PEOPLE, {}, {"boss", "clerk"})}
    assert found == {"boss": None, "clerk": "boss"}


def test_a_ring_of_people_left_out_ends():
    ring = [Member("a", "b", Rank.STAFF), Member("b", "c", Rank.STAFF), Member("c", "b", Rank.STAFF)]
    assert shown(ring, {}, {"a"}) == [Member("a", None, Rank.STAFF)]
    assert shown(ring, {"b": "g", "c": "g"}) == [Member("a", "g", Rank.STAFF), Member("g", None, Rank.STAFF)]


def test_a_vacancy_below_one_of_a_column_joins_the_column_after_them():
    group = [Member(name, "head", Rank.STAFF) for name in "abcd"]
    found = beside([HEAD, *group], [Member("v", "b", Rank.UNKNOWN)], 4)
    assert [each.id for each in found] == ["head", "a", "b", "v", "c", "d"]
    assert found[3] == Member("v", "head", Rank.STAFF)


def test_a_vacancy_stands_below_anybody_else():
    group = [Member(name, "head", Rank.STAFF) for name in "abcd"]
    under = Member("v", "b", Rank.STAFF)
    for people in ([HEAD, *group[:3]], [HEAD, *group, Member("e", "a", Rank.STAFF)]):
        assert beside(people, [under, Member("w", None, Rank.STAFF)], 4)[-2:] == [under, Member("w", None, Rank.STAFF)]
