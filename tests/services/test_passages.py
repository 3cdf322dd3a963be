"""Conversions and stays of the published history, and what sleep and coming back do to them."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import builders
from salesdesk.domain.stages import Outcome
from salesdesk.services import deals
from salesdesk.services.figures import as_json as figures_json
from salesdesk.services.figures import figures
from salesdesk.services.passages import as_json, passages
from salesdesk.services.transfer import importing
from salesdesk.services.transfer.fields import Kind
from salesdesk.services.transfer.reader import open_source
from salesdesk.store.db import Store
from salesdesk.store.queries import stages

FIXTURE = Path(__file__).parents[1] / "data" / "fixtures" / "stage_history_10.csv"
AS_OF = date(2025, 4, 1)


@pytest.fixture
def told(store: Store) -> Store:
    importing.run(store, open_source(FIXTURE, Kind.HISTORY), date(2026, 11, 21))
    return store


def test_conversions_of_the_published_table(told: Store) -> None:
    found = as_json(passages(told, AS_OF))["passages"]
    assert [row["key"] for row in found] == ["list", "proposal", "opportunity", "quote", "order"]
    assert [row["reached"] for row in found] == [10, 8, 6, 5, 3]
    assert [row["entered"] for row in found] == [10, 8, 7, 5, 3]
    assert [row["resolved"] for row in found] == [9, 7, 5, 4, None]
    assert [row["to_next"] and row["to_next"]["reached"] for row in found] == [
        {"k": 8, "n": 10, "rate": 0.8}, {"k": 6, "n": 8, "rate": 0.75}, {"k": 5, "n": 6, "rate": 0.8333},
        {"k": 3, "n": 5, "rate": 0.6}, None]
    assert [row["to_next"] and row["to_next"]["resolved"] for row in found] == [
        {"k": 8, "n": 9, "rate": 0.8889}, {"k": 6, "n": 7, "rate": 0.8571}, {"k": 5, "n": 5, "rate": 1.0},
        {"k": 3, "n": 4, "rate": 0.75}, None]


def test_the_charts_count_the_same(told: Store) -> None:
    found = figures_json(figures(told, AS_OF))
    assert found["list_to_order"] == {"k": 3, "n": 10, "rate": 0.3}
    assert [row["reached"] for row in found["stages"]] == [10, 8, 6, 5, 3]
    assert found["conversion"]["opportunity->quote"] == {
        "resolved": {"k": 5, "n": 5, "rate": 1.0}, "reached": {"k": 5, "n": 6, "rate": 0.8333}}
    assert [row["median_days"] for row in found["stages"]] == [14, 14, 14, 14, None]
    assert (found["won"], found["lost"], found["open"]) == (3, 3, 4)
    assert [row["count"] for row in found["stages"]] == [1, 1, 1, 1, 3]


def test_stays_of_the_published_table(told: Store) -> None:
    found = {row["key"]: row["dwell"] for row in as_json(passages(told, AS_OF))["passages"]}
    assert {key: (row["n"], row["mean"], row["median"]) for key, row in found.items()} == {
        "list": (9, 14.2222, 14), "proposal": (7, 16.0, 14), "opportunity": (6, 12.8333, 14), "quote": (4, 14.0, 14),
        "order": (0, None, None)}
    assert found["proposal"]["per_deal"] == {"n": 6, "mean": 18.6667, "median": 14}
    assert found["opportunity"]["per_deal"] == {"n": 5, "mean": 15.4, "median": 14}
    assert [found[key]["open"] for key in ("list", "proposal", "opportunity", "quote")] == [[59], [43], [19], [20]]
    assert [found[key]["kaplan_meier_median"] for key in ("list", "proposal", "opportunity", "quote")] == [14] * 4
    assert as_json(passages(told, AS_OF))["cycle"] == {
        "n": 3, "days": [56, 35, 45], "mean": 45.3333, "median": 45}


def test_the_clock_stops_while_a_deal_sleeps(store: Store) -> None:
    key = deals.save_deal(store, None, {"name": "X"}, date(2026, 1, 1))
    deals.close(store, key, Outcome.HOLD, date(2026, 1, 11), restart_on=date(2026, 3, 1))
    asleep = passages(store, date(2026, 2, 1)).stages[0].dwell
    assert asleep.open_ages == (10,)
    deals.reopen(store, key, date(2026, 3, 1))
    assert passages(store, date(2026, 3, 4)).stages[0].dwell.open_ages == (13,)
    deals.step(store, key, 1, date(2026, 3, 6))
    found = passages(store, date(2026, 3, 10))
    assert (found.stages[0].dwell.mean, found.stages[0].entered) == (15, 1)
    with store.read() as conn:
        first = stages.all_stages(conn)[0]
    assert next(row for row in figures(store, date(2026, 3, 10)).stages if row.id == first.id).median_days == 15


def test_a_lost_deal_that_comes_back_stays_anew(store: Store) -> None:
    key = deals.save_deal(store, None, {"name": "X"}, date(2026, 1, 1))
    deals.close(store, key, Outcome.DROPPED, date(2026, 1, 11))
    deals.reopen(store, key, date(2026, 3, 1))
    found = passages(store, date(2026, 3, 5)).stages[0]
    assert (found.entered, found.dwell.mean, found.dwell.open_ages) == (2, 10, (4,))


def test_hours_belong_to_the_stage_of_their_day(store: Store) -> None:
    account_id = builders.account(store)
    key = deals.save_deal(store, None, {"name": "X", "account_id": account_id}, date(2026, 1, 1))
    deals.step(store, key, 1, date(2026, 2, 1))
    for at, minutes in ((datetime(2026, 1, 5, 3, tzinfo=UTC), 30), (datetime(2026, 1, 9, 3, tzinfo=UTC), 60),
                        (datetime(2026, 2, 9, 3, tzinfo=UTC), 45)):
        builders.visit(store, account_id, at=at, deal_id=key, minutes=minutes)
    found = passages(store, date(2026, 3, 1)).stages
    assert [(row.effort.minutes, row.effort.deals) if row.effort else None for row in found] == [
        (90, 1), (45, 1), None, None, None]
    assert [row.hours for row in figures(store, date(2026, 3, 1)).stages] == [1.5, 0.75, None, None, None]


def test_the_sum_of_a_month_is_that_of_its_orders(store: Store) -> None:
    from salesdesk.services import orders as order_service
    from salesdesk.store.queries import orders

    key = builders.deal(store, builders.account(store), amount=1_000_000)
    deals.close(store, key, Outcome.WON, builders.TODAY)
    with store.read() as conn:
        order = orders.of_deal(conn, key)
    assert order is not None
    order_service.save_order(store, order.id, {"amount": 900_000})
    found = figures(store, builders.TODAY)
    assert [(row.won, row.amount) for row in found.months if row.won] == [(1, 900_000)]
    assert found.revenue_year == 900_000
