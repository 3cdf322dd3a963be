"""Rules of lists: which field knows which test, and what a value must be."""

import pytest

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.lists import CHOICES, FIELDS, READY_MADE, TESTS, About, ListField, ListRule, ListTest, check_rule


def test_every_field_has_tests_and_a_place():
    assert set(TESTS) == set(ListField)
    assert {field for fields in FIELDS.values() for field in fields} == set(ListField)
    assert set(CHOICES) <= set(ListField)


@pytest.mark.parametrize("rule", [rule for rules in READY_MADE.values() for rule in rules])
def test_the_rules_of_the_shipped_lists_are_legal(rule):
    assert check_rule(About.ACCOUNTS, rule) == rule


@pytest.mark.parametrize(("rule", "why", "field"), [
    (ListRule(ListField.STAGE, ListTest.IS, "quote"), Rule.BAD_CHOICE, "field"),
    (ListRule(ListField.RANK, ListTest.CONTAINS, "A"), Rule.BAD_CHOICE, "test"),
    (ListRule(ListField.RANK, ListTest.IS, "Z"), Rule.BAD_CHOICE, "value"),
    (ListRule(ListField.SEGMENT, ListTest.IS, "  "), Rule.REQUIRED, "value"),
    (ListRule(ListField.EMPLOYEES, ListTest.AT_LEAST, "many"), Rule.BAD_NUMBER, "value"),
    (ListRule(ListField.HARD_DATE, ListTest.WITHIN_DAYS, "999999"), Rule.BAD_RANGE, "value"),
    (ListRule(ListField.EMPLOYEES, ListTest.AT_LEAST, "-3"), Rule.BAD_NUMBER, "value"),
])
def test_a_rule_that_makes_no_sense_is_refused_by_its_part(rule, why, field):
    with pytest.raises(RuleError) as caught:
        check_rule(About.ACCOUNTS, rule)
    assert caught.value.rule is why
    assert caught.value.field == field


def test_a_rule_is_tidied():
    assert check_rule(About.ACCOUNTS, ListRule(ListField.EMPLOYEES, ListTest.AT_LEAST, " 1,000 ")).value == "1000"
    assert check_rule(About.ACCOUNTS, ListRule(ListField.CHAMPION, ListTest.YES, "left over")).value == ""
    assert check_rule(About.DEALS, ListRule(ListField.STAGE, ListTest.IS, "quote")).value == "quote"
