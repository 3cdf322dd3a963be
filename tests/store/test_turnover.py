"""How fast deals leave their stages, and customers and prospects as months go by."""

from datetime import date, timedelta

import builders
from salesdesk.domain.stages import LossReason, Outcome, StageKey
from salesdesk.services import deals
from salesdesk.services.figures import as_json, figures
from salesdesk.store.db import Store
from salesdesk.store.schema import stage_id

TODAY = date(2026, 3, 11)


def _deal(store: Store, name: str, day: date, account_id: str | None = None) -> str:
    return deals.save_deal(store, None, {"name": name, "account_id": account_id}, day)


def test_leaving_a_stage_counts_forward_back_and_for_good_but_not_sleep(either: Store) -> None:
    recent, old = TODAY - timedelta(10), TODAY - timedelta(100)
    on, early, lost, asleep, woken = (_deal(either, name, old) for name in ("on", "early", "lost", "asleep", "woken"))
    deals.move(either, on, stage_id(StageKey.PROPOSAL), None, recent)
    deals.move(either, on, stage_id(StageKey.LIST), None, recent + timedelta(1))
    deals.move(either, early, stage_id(StageKey.PROPOSAL), None, old + timedelta(1))
    deals.close(either, lost, Outcome.LOST, recent, reason=LossReason.PRICE)
    deals.close(either, asleep, Outcome.HOLD, recent, restart_on=TODAY + timedelta(60))
    deals.close(either, woken, Outcome.HOLD, recent, restart_on=TODAY + timedelta(60))
    deals.reopen(either, woken, TODAY)
    found = as_json(figures(either, TODAY))["stages"]
    assert [row["throughput"] for row in found[:2]] == [
        {"wip": 2, "weeks": 12, "left": 2, "per_week": 0.1667}, {"wip": 1, "weeks": 12, "left": 1, "per_week": 0.0833}]


def test_a_stage_left_twelve_weeks_ago_is_just_out(store: Store) -> None:
    for days in (83, 84):
        key = _deal(store, str(days), TODAY - timedelta(200))
        deals.move(store, key, stage_id(StageKey.PROPOSAL), None, TODAY - timedelta(days))
    assert figures(store, TODAY).stages[0].left == 1


def test_a_prospect_becomes_a_customer_with_its_first_order(either: Store) -> None:
    firms = [builders.account(either, name) for name in ("一", "二", "三")]
    _deal(either, "open", date(2025, 12, 5), firms[0])
    bought = _deal(either, "bought", date(2025, 11, 5), firms[1])
    deals.win(either, [bought], date(2026, 1, 20), TODAY)
    again = _deal(either, "again", date(2026, 2, 1), firms[1])
    deals.win(either, [again], date(2026, 2, 20), TODAY)
    months = {row.month: (row.customers, row.prospects) for row in figures(either, TODAY).months}
    assert months[date(2025, 10, 1)] == (0, 0)
    assert months[date(2025, 11, 1)] == (0, 1)
    assert months[date(2025, 12, 1)] == (0, 2)
    assert months[date(2026, 1, 1)] == (1, 1)
    assert months[date(2026, 3, 1)] == (1, 1)
    assert months[date(2026, 4, 1)] == (None, None)
    plain = as_json(figures(either, TODAY))
    assert (plain["customers"], plain["prospects"]) == (1, 1)
