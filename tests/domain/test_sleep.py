"""When a sleeping deal comes back, and the days it has stood that the sleep does not add to."""

from datetime import date, timedelta

import pytest

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.sleep import entered_again, is_waking, wake_day
from salesdesk.domain.stages import Outcome

TODAY = date(2026, 3, 11)


@pytest.mark.parametrize(("restart", "before", "wakes"), [
    (date(2026, 9, 11), 14, date(2026, 8, 28)), (date(2026, 9, 11), 0, date(2026, 9, 11)),
    (date(2026, 3, 18), 14, date(2026, 3, 12)), (date(2026, 3, 12), 14, date(2026, 3, 12)),
])
def test_it_comes_back_some_days_before_but_never_at_once(restart, before, wakes):
    assert wake_day(restart, before, TODAY) == wakes


@pytest.mark.parametrize(("restart", "before", "rule"), [
    (TODAY, 14, Rule.PAST_DAY), (TODAY - timedelta(1), 0, Rule.PAST_DAY),
    (date(2026, 9, 11), -1, Rule.BAD_RANGE), (date(2026, 9, 11), 366, Rule.BAD_RANGE),
])
def test_a_day_that_makes_no_sense_is_refused(restart, before, rule):
    with pytest.raises(RuleError) as refused:
        wake_day(restart, before, TODAY)
    assert refused.value.rule is rule


@pytest.mark.parametrize(("outcome", "restart", "wake", "waking"), [
    (Outcome.HOLD, TODAY + timedelta(9), TODAY, True), (Outcome.HOLD, TODAY + timedelta(9), None, False),
    (Outcome.HOLD, TODAY, None, True), (Outcome.HOLD, None, None, False),
    (Outcome.LOST, TODAY, None, False), (Outcome.LOST, TODAY, TODAY, True),
    (Outcome.OPEN, TODAY, TODAY, False), (Outcome.DROPPED, TODAY, TODAY, False),
])
def test_who_wakes(outcome, restart, wake, waking):
    assert is_waking(outcome, restart, wake, TODAY) is waking


def test_the_sleep_adds_no_days():
    slept = TODAY - timedelta(180)
    assert entered_again(slept - timedelta(12), slept, TODAY) == TODAY - timedelta(12)
    assert entered_again(TODAY, None, TODAY) == TODAY
