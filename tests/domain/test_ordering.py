"""Fractional sort keys."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesdesk.domain.ordering import between, spread, too_long


def check(keys):
    assert keys == sorted(keys)
    assert len(set(keys)) == len(keys)


@given(st.lists(st.integers(0, 10**6), max_size=300), st.integers(0, 20))
def test_any_order_of_inserts_stays_sorted(places, start):
    keys = spread(start)
    for place in places:
        at = place % (len(keys) + 1)
        keys.insert(at, between(keys[at - 1] if at else None, keys[at] if at < len(keys) else None))
    check(keys)


def test_first_key():
    assert between(None, None) < between(between(None, None), None)


def test_5000_at_the_end():
    keys = [between(None, None)]
    for _ in range(5000):
        keys.append(between(keys[-1], None))
    check(keys)
    assert max(map(len, keys)) <= 4


def test_5000_at_the_beginning():
    keys = [between(None, None)]
    for _ in range(5000):
        keys.append(between(None, keys[-1]))
    check(keys[::-1])
    assert max(map(len, keys)) <= 4


@pytest.mark.parametrize("neighbours", [spread(2), ["V000", "V001"], ["V000", "V00000V"], ["zzzz", "zzzzz"]])
def test_5000_after_one_card(neighbours):
    fixed, newest = neighbours
    keys = [newest]
    for _ in range(5000):
        keys.append(between(fixed, keys[-1]))
    check([fixed, *keys[::-1]])
    assert max(map(len, keys)) <= 25


@pytest.mark.parametrize("neighbours", [spread(2), ["V000", "V001"], ["V00000V", "V001"]])
def test_5000_before_one_card(neighbours):
    newest, fixed = neighbours
    keys = [newest]
    for _ in range(5000):
        keys.append(between(keys[-1], fixed))
    check([*keys, fixed])
    assert max(map(len, keys)) <= 25


def test_zigzag_grows_slowly_and_is_noticed():
    low, high = spread(2)
    for turn in range(400):
        middle = between(low, high)
        assert low < middle < high
        low, high = (middle, high) if turn % 2 else (low, middle)
    assert too_long(middle)
    assert len(middle) < 160


@given(st.integers(0, 3000))
def test_spread(size):
    keys = spread(size)
    assert len(keys) == size
    check(keys)
    assert all(len(key) == 4 for key in keys)


def test_spread_of_very_many():
    keys = spread(300_000)
    check(keys)
    assert not too_long(keys[0])


KEYS = st.text("0123456789ABCxyzZ", min_size=1, max_size=12).filter(lambda key: not key.endswith("0"))


@given(KEYS, KEYS)
def test_between_any_two_keys(one, other):
    if one == other:
        return
    before, after = sorted((one, other))
    assert before < between(before, after) < after
    assert between(None, before) < before
    assert between(after, None) > after


@pytest.mark.parametrize(("before", "after"), [
    ("b", "a"), ("a", "a"), ("a", "a0"), ("", "a"), ("é", None), ("a b", None),
])
def test_refused_neighbours(before, after):
    with pytest.raises(ValueError):
        between(before, after)
