"""Whose word counts, and what meetings suggest."""

from datetime import date, timedelta

from salesdesk.domain.people import Depth, Role, Support
from salesdesk.domain.relations import (
    STALE_AFTER,
    Met,
    Stand,
    Suggestion,
    Trust,
    is_stale,
    needs_repair,
    prevailing,
    roles_in_force,
    still_suggested,
    suggestion,
)

TODAY = date(2026, 3, 11)


def test_the_deal_wins_over_the_account_field_by_field():
    deal = Stand(support=Support.OPPOSES, key_player=False)
    account = Stand(Support.SUPPORTS, Support.CHAMPIONS, Depth.SEVERAL, 2, True)
    assert prevailing(deal, account) == Stand(Support.OPPOSES, Support.CHAMPIONS, Depth.SEVERAL, 2, False)
    assert prevailing(None, account) == account
    assert prevailing() == Stand()


def test_roles_of_a_deal_replace_those_of_the_account():
    account = (Role.USER, Role.CONTACT, Role.USER)
    assert roles_in_force((Role.CHAMPION,), account) == (Role.CHAMPION,)
    assert roles_in_force((), account) == (Role.USER, Role.CONTACT)
    assert roles_in_force((Role.OTHER,), account) == ()


def test_trust_below_fair_is_repaired_first():
    assert [needs_repair(level) for level in (None, *Trust)] == [False, True, True, False, False, False]


def test_what_nobody_has_confirmed_for_long_is_stale():
    assert not is_stale(TODAY - timedelta(STALE_AFTER), TODAY)
    assert is_stale(TODAY - timedelta(STALE_AFTER + 1), TODAY)
    assert is_stale(None, TODAY)


def met(*moods, alone=True):
    return [Met(TODAY - timedelta(days), mood, alone) for days, mood in enumerate(moods)]


def test_more_meetings_than_the_depth_set_by_hand_suggest_a_deeper_one():
    four = met(None, None, None, None)
    assert suggestion(four, Depth.ONCE, Support.NEUTRAL) == Suggestion(4, Depth.REGULAR)
    assert suggestion(four, Depth.CLOSE, Support.NEUTRAL) is None
    assert suggestion(four, None, Support.NEUTRAL) is None
    assert suggestion([], None, Support.NEUTRAL) is None


def test_two_meetings_alone_that_went_the_same_way_suggest_how_they_stand():
    plus, minus = Support.SUPPORTS, Support.SCEPTICAL
    assert suggestion(met(plus, plus, minus), None, Support.NEUTRAL) == Suggestion(3, None, plus)
    assert suggestion(met(plus, minus), None, Support.NEUTRAL) is None
    assert suggestion(met(plus, plus), None, plus) is None
    assert suggestion(met(plus, plus, alone=False), None, Support.NEUTRAL) is None


def test_what_was_declined_is_suggested_again_only_where_it_goes_further():
    found = Suggestion(3, Depth.SEVERAL, Support.SUPPORTS)
    assert still_suggested(found, None) == found
    assert still_suggested(found, Suggestion(0, Depth.SEVERAL, Support.SUPPORTS)) is None
    assert still_suggested(found, Suggestion(0, Depth.ONCE, Support.SUPPORTS)) == Suggestion(3, Depth.SEVERAL, None)
    assert still_suggested(found, Suggestion(0, Depth.CLOSE, None)) == Suggestion(3, None, Support.SUPPORTS)
