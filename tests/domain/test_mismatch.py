"""Every rule: a situation in which it fires, one beside it in which it does not, and switched off."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from salesdesk.domain.buying import Deadline, NeedLevel
from salesdesk.domain.mismatch import QUESTIONS, Finding, Mismatch, Situation, findings
from salesdesk.domain.qualify import Item

NOW = datetime(2026, 3, 11, 10, 0, tzinfo=UTC)
TODAY = date(2026, 3, 11)
ALL_HEARD = frozenset(Item)
QUIET = Situation(NOW, stage_place=3, phase=6, heard=ALL_HEARD, last_contact=NOW, since=TODAY, decider_met=True,
                  has_issue=True, has_solution=True, rival_checked_on=TODAY, visits=5, came=3)


def at(**values):
    return replace(QUIET, **values)


CASES = {
    Mismatch.NOW_UNANSWERED: (
        at(need=NeedLevel.NOW, last_contact=NOW - timedelta(hours=25)),
        at(need=NeedLevel.NOW, last_contact=NOW - timedelta(hours=24))),
    Mismatch.INQUIRY_UNANSWERED: (
        at(inquiry_at=NOW - timedelta(days=4), last_contact=NOW - timedelta(days=5)),
        at(inquiry_at=NOW - timedelta(days=4), last_contact=NOW - timedelta(days=3))),
    Mismatch.VISIT_WANTED: (
        at(visit_first=TODAY + timedelta(3), visit_last=TODAY + timedelta(9)),
        at(visit_first=TODAY + timedelta(4), visit_last=TODAY + timedelta(9))),
    Mismatch.PROMISE_LATE: (at(late=("審査シートの回答",)), at(late=())),
    Mismatch.PLANNED_PASSED: (at(planned_on=TODAY - timedelta(1)), at(planned_on=TODAY)),
    Mismatch.QUOTE_TOO_EARLY: (at(quoted=True, phase=3, stage_place=2), at(quoted=True, phase=4, stage_place=2)),
    Mismatch.PRICE_FIRST: (at(quoted=True, has_solution=False), at(quoted=False, has_solution=False)),
    Mismatch.DECIDER_UNMET: (at(decider_met=False, visits=3), at(decider_met=False, visits=2)),
    Mismatch.HIDDEN_UNMET: (
        at(hidden_unmet=("大野 和子",), phase=8, stage_place=4), at(hidden_unmet=("大野 和子",), phase=7)),
    Mismatch.CONSENSUS_UNKNOWN: (
        at(phase=9, stage_place=4, consents=3, consents_unclear=1, objectors_known=True),
        at(phase=9, stage_place=4, consents=3, objectors_known=True)),
    Mismatch.CAME_ALONE: (at(came=1, visits=2), at(came=1, visits=1)),
    Mismatch.BUDGET_UNHEARD: (
        at(phase=8, stage_place=4, heard=ALL_HEARD - {Item.BUDGET}), at(phase=7, heard=ALL_HEARD - {Item.BUDGET})),
    Mismatch.DEADLINE_UNHEARD: (
        at(deadline=Deadline.FIXED, heard=ALL_HEARD - {Item.TIMING}),
        at(deadline=Deadline.NONE, heard=ALL_HEARD - {Item.TIMING})),
    Mismatch.RIVAL_UNHEARD: (
        at(phase=7, heard=ALL_HEARD - {Item.COMPETITOR}), at(phase=6, heard=ALL_HEARD - {Item.COMPETITOR})),
    Mismatch.RIVAL_UNCHECKED: (
        at(rival_checked_on=TODAY - timedelta(60)), at(rival_checked_on=TODAY - timedelta(59))),
    Mismatch.AHEAD: (at(phase=2, stage_place=3), at(phase=3, stage_place=3)),
    Mismatch.BEHIND: (at(phase=6, stage_place=2), at(phase=5, stage_place=2)),
    Mismatch.NO_DELIVERY_DAY: (
        at(phase=10, stage_place=5, consents=1, objectors_known=True),
        at(phase=10, stage_place=5, consents=1, objectors_known=True, delivery_known=True)),
}


def rules(situation, off=()):
    return [each.rule for each in findings(situation, off)]


def test_every_rule_has_a_case():
    assert set(CASES) == set(Mismatch)
    assert rules(QUIET) == []


@pytest.mark.parametrize("rule", Mismatch)
def test_a_rule_fires_alone_not_beside_it_and_not_switched_off(rule):
    fires, not_yet = CASES[rule]
    assert rules(fires) == [rule]
    assert rules(not_yet) == []
    assert rules(fires, {rule}) == []
    assert rules(fires, set(Mismatch) - {rule}) == [rule]


def test_what_is_urgent_comes_first():
    at_once = at(need=NeedLevel.NOW, last_contact=None, late=("x",), planned_on=TODAY - timedelta(9), came=1)
    assert rules(at_once) == [
        Mismatch.NOW_UNANSWERED, Mismatch.PROMISE_LATE, Mismatch.PLANNED_PASSED, Mismatch.CAME_ALONE]


@pytest.mark.parametrize("hours", [1, 24, 120])
def test_an_inquiry_may_wait_as_long_as_was_set(hours):
    asked = NOW - timedelta(hours=hours)
    late = at(may_wait=hours, inquiry_at=asked - timedelta(minutes=1), last_contact=None)
    just_in_time = at(may_wait=hours, inquiry_at=asked, last_contact=None)
    assert rules(just_in_time) == []
    (found,) = findings(late)
    assert (found.rule, found.values) == (Mismatch.INQUIRY_UNANSWERED, {"hours": hours, "limit": hours})


def test_now_counts_from_the_inquiry_where_nobody_was_in_touch():
    asked = at(need=NeedLevel.NOW, last_contact=None, inquiry_at=NOW - timedelta(hours=3))
    assert rules(asked) == []
    assert rules(replace(asked, inquiry_at=None)) == [Mismatch.NOW_UNANSWERED]


def test_wanting_is_not_buying_a_need_alone_says_nothing_of_the_day():
    assert rules(at(need=NeedLevel.BY_DATE, planned_on=None)) == []
    assert rules(at(need=None, planned_on=TODAY - timedelta(1))) == [Mismatch.PLANNED_PASSED]


def test_what_they_say_can_be_filled_in():
    found = {each.rule: each.values for each in findings(
        at(decider_met=False, decider="木村 隆", planned_on=TODAY - timedelta(9), phase=9, stage_place=2, consents=2,
           consents_unclear=2))}
    assert found[Mismatch.DECIDER_UNMET] == {"visits": 5, "name": "木村 隆"}
    assert found[Mismatch.PLANNED_PASSED] == {"day": TODAY - timedelta(9), "days": 9}
    assert found[Mismatch.CONSENSUS_UNKNOWN] == {"n": 2, "unclear": 2}
    assert found[Mismatch.BEHIND] == {"n": 2}


def test_a_question_is_asked_a_step_is_done():
    assert Finding(Mismatch.BUDGET_UNHEARD).is_question
    assert not Finding(Mismatch.DECIDER_UNMET).is_question
    assert set(Mismatch) > QUESTIONS
