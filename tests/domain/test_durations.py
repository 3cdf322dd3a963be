"""Minutes as people type them."""

import pytest

from salesdesk.domain.durations import parse_minutes
from salesdesk.domain.errors import Rule, RuleError


@pytest.mark.parametrize(("typed", "minutes"), [
    ("", None), ("  ", None), ("45", 45), ("４５", 45), ("45分", 45), ("45 min", 45), ("1時間", 60), ("1時間半", 90),
    ("1時間20分", 80), ("1.5h", 90), ("1h 15m", 75), ("2 hours", 120), ("1:30", 90), ("0", 0), ("24h", 1440),
])
def test_what_can_be_read(typed, minutes):
    assert parse_minutes(typed) == minutes


@pytest.mark.parametrize(("typed", "rule"), [
    ("a while", Rule.BAD_NUMBER), ("-5", Rule.BAD_NUMBER), ("半", Rule.BAD_NUMBER), ("1.5", Rule.BAD_NUMBER),
    ("25h", Rule.BAD_RANGE), ("99999999999999999999", Rule.BAD_RANGE),
])
def test_what_is_refused_names_the_field(typed, rule):
    with pytest.raises(RuleError) as refused:
        parse_minutes(typed)
    assert (refused.value.rule, refused.value.field) == (rule, "minutes")
