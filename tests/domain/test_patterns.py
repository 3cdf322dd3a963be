"""Patterns that wait for their first use behave like compiled ones."""

import re

import pytest

from salesdesk.domain import date_english, date_japanese, date_numbers
from salesdesk.domain.patterns import later


def test_it_is_the_pattern() -> None:
    number = later(r"\d+")
    assert number.sub("#", "a1b22") == "a#b#"
    assert number.findall("a1b22") == ["1", "22"]
    assert number.pattern == r"\d+"
    assert [found[0] for found in number.finditer("1 2")] == ["1", "2"]


def test_a_broken_one_shows_when_it_is_used() -> None:
    with pytest.raises(re.error):
        later("(").search("x")


@pytest.mark.parametrize("rules", [date_english.RULES, date_japanese.RULES, date_numbers.RULES])
def test_every_rule_of_dates_compiles(rules: object) -> None:
    for pattern, _handler in rules:
        assert pattern.groups >= 0
