"""Who stands above somebody is the other side of who stands below, rings and all."""

from hypothesis import given
from hypothesis import strategies as st

from salesdesk.domain.orgmap import Member
from salesdesk.domain.orgwalk import above, below
from salesdesk.domain.people import Rank

PEOPLE = [str(number) for number in range(8)]


@given(st.lists(st.sampled_from([None, *PEOPLE]), min_size=8, max_size=8))
def test_above_is_the_other_side_of_below(bosses):
    over = dict(zip(PEOPLE, bosses, strict=True))
    members = [Member(key, boss, Rank.STAFF) for key, boss in over.items()]
    for one in PEOPLE:
        assert above(over, one) == {other for other in PEOPLE if one in below(members, other)}


def test_a_boss_nobody_knows_ends_the_way():
    assert above({"a": "gone"}, "a") == {"a", "gone"}
