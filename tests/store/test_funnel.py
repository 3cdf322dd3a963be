"""The board's short look at the history tells what the long one of the analysis tells."""

from datetime import timedelta

import pytest

import builders
from salesdesk.domain.stages import DEFAULTS, LossReason, Outcome
from salesdesk.services import deals
from salesdesk.store.db import Store
from salesdesk.store.queries import funnel
from salesdesk.store.schema import stage_id

STAGES = [stage_id(each.key) for each in DEFAULTS]


@pytest.fixture
def history(either: Store) -> Store:
    """Ten deals that went on, came back, were won, lost, held or begun later than others."""
    account = builders.account(either)
    for number in range(10):
        day = builders.TODAY - timedelta(days=number * 9)
        key = deals.save_deal(
            either, None, {"account_id": account, "name": f"d{number}", "opened_on": None if number == 3 else day}, day)
        for step in range(number % 5):
            deals.move(either, key, STAGES[step + 1], None, day + timedelta(days=step * 4 + 2))
        if number % 5 < 4 and number % 3 == 0:
            deals.close(either, key, Outcome.LOST, day + timedelta(days=20), reason=LossReason.PRICE)
        if number == 7:
            deals.close(either, key, Outcome.HOLD, day + timedelta(days=30), restart_on=builders.TODAY)
    return either


@pytest.mark.parametrize("days_ago", [0, 10, 30, 75, 200])
def test_both_looks_agree(history: Store, days_ago: int) -> None:
    as_of = builders.TODAY - timedelta(days=days_ago)
    with history.read() as conn:
        long = funnel.tally(conn, as_of)
        assert funnel.Passage().read(conn, as_of) == (long.furthest, long.stays)
    assert days_ago or (long.furthest and long.stays)
