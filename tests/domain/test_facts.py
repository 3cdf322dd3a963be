"""How old a fact is, when it fades, what may be relied on; the score of understanding."""

from datetime import date, timedelta

import pytest

from salesdesk.domain import understanding
from salesdesk.domain.facts import (
    ACCOUNT_KINDS,
    PERSON_KINDS,
    Certainty,
    FactKind,
    Standing,
    age,
    is_certain,
    is_faded,
    kinds_for,
)
from salesdesk.domain.understanding import ACCOUNT_WEIGHTS, BY_FACT, PERSON_WEIGHTS, Aspect, Grade

TODAY = date(2026, 3, 11)


@pytest.mark.parametrize(("days", "limit", "faded"), [
    (180, 180, False), (181, 180, True), (0, 180, False), (9999, 0, False), (31, 30, True)])
def test_a_fact_fades_after_the_limit_and_never_without_one(days: int, limit: int, faded: bool) -> None:
    assert is_faded(days, limit) is faded


def test_a_check_makes_a_fact_fresh_again_but_never_younger_than_today() -> None:
    heard = TODAY - timedelta(400)
    assert age(heard, TODAY) == 400
    assert age(heard, TODAY, TODAY - timedelta(10)) == 10
    assert age(heard, TODAY, heard - timedelta(5)) == 400
    assert age(TODAY + timedelta(3), TODAY) == 0


@pytest.mark.parametrize(("certainty", "standing", "certain"), [
    (Certainty.SAID, Standing.OPEN, True), (Certainty.HEARSAY, Standing.OPEN, False),
    (Certainty.GUESS, Standing.CONFIRMED, True), (Certainty.SAID, Standing.REFUTED, False)])
def test_said_or_confirmed_counts_refuted_never(certainty: Certainty, standing: Standing, certain: bool) -> None:
    assert is_certain(certainty, standing) is certain


def test_every_kind_is_offered_somewhere_once() -> None:
    assert {*ACCOUNT_KINDS, *PERSON_KINDS} == set(FactKind)
    for kinds in (ACCOUNT_KINDS, PERSON_KINDS):
        assert len(set(kinds)) == len(kinds)
    assert kinds_for(person=True) == PERSON_KINDS
    assert kinds_for(person=False) == ACCOUNT_KINDS


@pytest.mark.parametrize("weights", [ACCOUNT_WEIGHTS, PERSON_WEIGHTS])
def test_nothing_known_is_0_everything_100_and_a_guess_counts_half(weights) -> None:
    nothing = understanding.of({}, weights)
    assert (nothing.score, nothing.known, len(nothing.missing)) == (0, (), len(weights))
    assert understanding.of(dict.fromkeys(weights, Grade.KNOWN), weights).score == 100
    half = understanding.of(dict.fromkeys(weights, Grade.ASSUMED), weights)
    assert (half.score, half.missing, half.total) == (50, (), len(weights))


def test_the_weightiest_gap_comes_first_and_every_aspect_once() -> None:
    found = understanding.of({Aspect.DECIDER: Grade.KNOWN, Aspect.NEED: Grade.ASSUMED}, ACCOUNT_WEIGHTS)
    assert found.missing[0] is Aspect.MANIFEST_ISSUE
    assert found.known == (Aspect.DECIDER,)
    assert found.assumed == (Aspect.NEED,)
    assert sorted((*found.known, *found.assumed, *found.missing)) == sorted(ACCOUNT_WEIGHTS)


def test_the_best_grade_of_an_aspect_counts() -> None:
    graded = [(Aspect.NEED, Grade.KNOWN), (Aspect.NEED, Grade.ASSUMED), (Aspect.VALUE, Grade.ASSUMED)]
    assert understanding.best(graded) == {Aspect.NEED: Grade.KNOWN, Aspect.VALUE: Grade.ASSUMED}


def test_facts_lead_to_aspects_that_are_weighed() -> None:
    assert set(BY_FACT.values()) <= {*ACCOUNT_WEIGHTS, *PERSON_WEIGHTS}
    assert set(Aspect) == {*ACCOUNT_WEIGHTS, *PERSON_WEIGHTS}
