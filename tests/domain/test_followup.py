"""Due states, ageing and the order of cards."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesdesk.domain.followup import Ageing, DueState, ageing, card_order, due_state, needs_action, silence_days

TODAY = date(2026, 3, 18)


@pytest.mark.parametrize(("days", "state"), [(-1, DueState.OVERDUE), (0, DueState.TODAY), (1, DueState.LATER)])
def test_due_state(days, state):
    assert due_state(TODAY + timedelta(days), TODAY) is state
    assert due_state(None, TODAY) is DueState.NONE


@pytest.mark.parametrize(("days", "limit", "age"), [
    (0, 30, Ageing.FRESH), (20, 30, Ageing.FRESH), (21, 30, Ageing.AGEING), (30, 30, Ageing.AGEING),
    (31, 30, Ageing.STUCK),
    (99, 0, Ageing.FRESH), (7, 10, Ageing.AGEING), (6, 10, Ageing.FRESH),
])
def test_ageing(days, limit, age):
    assert ageing(days, limit) is age


@given(st.integers(0, 500), st.integers(0, 500), st.integers(1, 200))
def test_ageing_never_gets_younger(days, more, limit):
    assert ageing(days, limit) <= ageing(days + more, limit)


def test_silence():
    assert silence_days(None, TODAY) is None
    assert silence_days(date(2026, 2, 4), TODAY) == 42
    assert silence_days(date(2026, 4, 1), TODAY) == 0


@pytest.mark.parametrize(("due", "age", "needed"), [
    (DueState.OVERDUE, Ageing.FRESH, True), (DueState.NONE, Ageing.FRESH, True),
    (DueState.LATER, Ageing.STUCK, True),
    (DueState.TODAY, Ageing.AGEING, False), (DueState.LATER, Ageing.FRESH, False),
])
def test_needs_action(due, age, needed):
    assert needs_action(due, age) is needed


def test_card_order():
    cards = [(DueState.LATER, 9), (DueState.NONE, 1), (DueState.TODAY, 5), (DueState.OVERDUE, 1), (DueState.OVERDUE, 7)]
    assert sorted(cards, key=lambda card: card_order(*card)) == [
        (DueState.OVERDUE, 7), (DueState.OVERDUE, 1), (DueState.TODAY, 5), (DueState.NONE, 1), (DueState.LATER, 9),
    ]
