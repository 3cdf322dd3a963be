"""The scales of a person's nature and what a profile lacks."""

from datetime import date

import pytest

from salesdesk.domain.facts import Certainty, FactKind
from salesdesk.domain.links import is_safe, link_of
from salesdesk.domain.people import PointKind, Role, Support
from salesdesk.domain.profile import ASKED, KINDS, TOTAL, known_count, open_questions, years_old
from salesdesk.domain.traits import Scale, known, lean, stepped

MAP = "https://www.openstreetmap.org/search?query="


def test_a_scale_steps_to_its_ends_and_no_further():
    assert [stepped(value, 1) for value in range(6)] == [3, 2, 3, 4, 5, 5]
    assert [stepped(value, -1) for value in range(6)] == [3, 1, 1, 2, 3, 4]


def test_a_scale_leans_to_an_end():
    assert [lean(value) for value in range(6)] == [0, -1, -1, 0, 1, 1]
    assert known({Scale.WARY_NEW: 3, Scale.COMPLAINTS: 0}) == (Scale.WARY_NEW,)


def test_a_profile_counts_eighteen_items_and_no_guess():
    traits = {Scale.PRICE_QUALITY: Certainty.SAID, Scale.BUDGET_VALUE: Certainty.GUESS,
              Scale.WARY_NEW: Certainty.SAID, Scale.COMPLAINTS: Certainty.HEARSAY}
    assert TOTAL == 18
    assert known_count(Role.DECISION_MAKER, Support.NEUTRAL, traits, set(KINDS[:6])) == 11
    assert known_count(Role.OTHER, Support.UNKNOWN, {}, {FactKind.NEED}) == 0
    assert known_count(Role.USER, Support.OPPOSES, dict.fromkeys(Scale, Certainty.SAID), KINDS) == TOTAL


def test_the_most_telling_gaps_are_asked_first():
    traits = {Scale.PRICE_QUALITY, Scale.BUDGET_VALUE, Scale.WARY_NEW, Scale.COMPLAINTS}
    asked = open_questions(traits, set(KINDS[:6]))[:ASKED]
    assert asked == (Scale.FAST_COMPARES, FactKind.DELEGATE, FactKind.JUDGED_ON)
    assert open_questions(set(Scale), set(KINDS)) == ()
    assert len(open_questions(set(), set())) == len(Scale) + len(KINDS)


def test_years_are_full_years():
    assert years_old(date(1973, 3, 12), date(2026, 3, 11)) == 52
    assert years_old(date(1973, 3, 11), date(2026, 3, 11)) == 53


@pytest.mark.parametrize(("kind", "value", "address"), [
    (PointKind.MAIL, "t.kimura@example.jp", "mailto:t.kimura@example.jp"),
    (PointKind.MAIL, "a@b.jp?cc=x@y.jp", ""),
    (PointKind.PHONE, "052-000-0000", "tel:0520000000"),
    (PointKind.MOBILE, "+81 90 0000 0000", "tel:+819000000000"),
    (PointKind.PHONE, "内線", ""),
    (PointKind.URL, "example.jp", "https://example.jp"),
    (PointKind.URL, "example.jp:8080/a", "https://example.jp:8080/a"),
    (PointKind.URL, "http://example.jp/x", "http://example.jp/x"),
    (PointKind.URL, "javascript:alert(1)", ""),
    (PointKind.URL, "file:///etc/passwd", ""),
    (PointKind.URL, "smb://host/share", ""),
    (PointKind.URL, "http://[", ""),
    (PointKind.URL, "a\nb", ""),
    (PointKind.ADDRESS, "名古屋市 1-2", MAP + "%E5%90%8D%E5%8F%A4%E5%B1%8B%E5%B8%82%201-2"),
    (PointKind.FAX, "052-000-0000", ""),
])
def test_only_four_schemes_are_opened(kind, value, address):
    assert link_of(kind, value) == address
    assert not address or is_safe(address)


def test_other_schemes_are_not_safe():
    assert not is_safe("file:///etc/passwd")
    assert not is_safe("javascript:alert(1)")
