"""Rates, averages, weighted pipeline and velocity."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesdesk.domain.figures.rates import (
    Rate,
    divide,
    mean,
    median,
    velocity,
    weighted_pipeline,
    win_rate,
)


@pytest.mark.parametrize(("k", "n", "low", "high"), [
    (3, 6, 0.1876, 0.8124), (45, 180, 0.1924, 0.3180), (4238, 6711, 0.6199, 0.6430),
])
def test_wilson_interval(k, n, low, high):
    interval = Rate(k, n).interval
    assert interval is not None
    assert [round(limit, 4) for limit in interval] == [low, high]


@given(st.integers(1, 5000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_interval_holds_the_value(counts):
    rate = Rate(*counts)
    assert 0 <= rate.interval[0] <= rate.value <= rate.interval[1] <= 1


def test_no_cases():
    rate = win_rate(0, 0)
    assert (rate.value, rate.interval, rate.few) == (None, None, True)
    assert median([]) is None
    assert mean([]) is None
    assert divide(1, 0) is None
    assert divide(3, 2) == 1.5


def test_win_rate_and_few():
    assert win_rate(45, 135) == Rate(45, 180)
    assert win_rate(45, 135).value == 0.25
    assert Rate(1, 29).few
    assert not Rate(1, 30).few


def test_weighted_pipeline():
    assert weighted_pipeline([]) == 0
    assert weighted_pipeline([(1000, 0.1)]) == 100
    assert weighted_pipeline([(12_400_000, 0.4), (5, 0.5), (1, 0.0)]) == 4_960_003
    assert weighted_pipeline([(3, 0.1)] * 5) == 2


def test_velocity():
    assert velocity(40, 25_000, 0.25, 90) == pytest.approx(2777.78, abs=0.005)
    assert velocity(50, 10_000, 0.2, 30) == pytest.approx(3333.33, abs=0.005)
    assert velocity(2089, 2360.9094, 0.631501, 51.782) == pytest.approx(60146.85, rel=1e-4)
    assert velocity(40, 25_000, 0.25, 72) == pytest.approx(1.25 * velocity(40, 25_000, 0.25, 90))
    assert velocity(40, 25_000, None, 90) is None
    assert velocity(40, 25_000, 0.25, 0) is None
    assert velocity(40, 25_000, 0.25, None) is None
