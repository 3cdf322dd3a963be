"""After the order: made by winning, closed by the money, every step taken back."""

from datetime import date
from typing import Any

import pytest

import builders
from builders import TODAY
from salesdesk.domain import orders as rules
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.orders import FollowUp, OrderState, StepKind
from salesdesk.domain.stages import LossReason, Outcome
from salesdesk.services import activities as activity_service
from salesdesk.services import deals as deal_service
from salesdesk.services import orders as service
from salesdesk.services import settings as setting_service
from salesdesk.store.db import Store
from salesdesk.store.queries import activities, orders, stages
from salesdesk.store.queries.common import first_steps


def _won(store: Store, **values: Any) -> str:
    key = builders.deal(store, builders.account(store), amount=4_860_000, gross_profit=1_200_000, product="複合機",
                        **values)
    deal_service.close(store, key, Outcome.WON, TODAY)
    return key


def _order(store: Store, deal_id: str) -> orders.OrderRow | None:
    with store.read() as conn:
        return orders.of_deal(conn, deal_id)


def _sure(store: Store, deal_id: str) -> orders.OrderRow:
    row = _order(store, deal_id)
    assert row is not None
    return row


def _tasks(store: Store, deal_id: str) -> list[tuple[str, date | None]]:
    with store.read() as conn:
        return sorted((row.text, row.due_on) for row in activities.tasks(conn, deal_id=deal_id))


def _step(row: orders.OrderRow, kind: StepKind) -> orders.StepRow:
    return next(step for step in row.steps if step.kind is kind)


def test_winning_makes_an_order_in_the_same_step(store: Store) -> None:
    key = builders.deal(store, builders.account(store), amount=4_860_000, gross_profit=1_200_000, product="複合機")
    before = builders.contents(store)
    deal_service.close(store, key, Outcome.WON, TODAY)
    row = _sure(store, key)
    assert (row.ordered_on, row.amount, row.gross_profit, row.product, row.name) == (
        TODAY, 4_860_000, 1_200_000, "複合機", "本社複合機 12台")
    assert [step.kind for step in row.steps] == list(StepKind)
    assert [step.due_on for step in row.steps] == [date(2026, 3, 16), None, None, None, None]
    assert row.state is OrderState.NEW
    assert _tasks(store, key) == [("Process the order", date(2026, 3, 16))]
    store.undo()
    assert builders.contents(store) == before


def test_a_deal_added_as_won_has_an_order_too(store: Store) -> None:
    with store.read() as conn:
        winning = next(row.id for row in stages.all_stages(conn) if row.wins)
    assert _order(store, builders.deal(store, None, stage_id=winning)) is not None


def test_leaving_the_winning_stage_withdraws_it_and_winning_again_brings_it_back(store: Store) -> None:
    key = _won(store)
    first = _sure(store, key)
    deal_service.step(store, key, -1, TODAY)
    assert _order(store, key) is None
    assert _tasks(store, key) == []
    deal_service.save_deal(store, key, {"amount": 5_000_000}, TODAY)
    deal_service.close(store, key, Outcome.WON, date(2026, 3, 12))
    again = _sure(store, key)
    assert (again.id, again.amount, again.ordered_on, len(again.steps)) == (
        first.id, 5_000_000, date(2026, 3, 12), 5)
    assert len(_tasks(store, key)) == 1


def test_an_order_of_which_something_is_done_stays(store: Store) -> None:
    key = _won(store)
    service.set_done(store, _sure(store, key).steps[0].id, TODAY)
    deal_service.close(store, key, Outcome.LOST, TODAY, reason=LossReason.PRICE)
    assert _order(store, key) is not None


def test_the_next_step_becomes_due_and_the_money_closes_it(store: Store) -> None:
    key = _won(store)
    days = {StepKind.PROCESSING: date(2026, 3, 12), StepKind.DELIVERY: date(2026, 3, 25),
            StepKind.INVOICE: date(2026, 3, 31), StepKind.REVENUE: date(2026, 3, 31)}
    for kind, day in days.items():
        service.set_done(store, _step(_sure(store, key), kind).id, day)
    row = _sure(store, key)
    assert row.state is OrderState.WAITING
    assert not row.closed
    assert _step(row, StepKind.COLLECTION).due_on == date(2026, 4, 30)
    service.set_done(store, _step(row, StepKind.COLLECTION).id, date(2026, 4, 30))
    assert _sure(store, key).closed
    assert _tasks(store, key) == sorted([
        (service.TASKS[FollowUp.REASSURE], date(2026, 4, 1)), (service.TASKS[FollowUp.CASE], date(2026, 5, 7)),
        (service.TASKS[FollowUp.REFERRAL], date(2026, 5, 14))])


def test_money_alone_closes_it_whatever_was_forgotten(store: Store) -> None:
    key = _won(store)
    service.set_done(store, _step(_sure(store, key), StepKind.COLLECTION).id, TODAY)
    assert _sure(store, key).closed


def test_opening_a_step_again_forgets_what_was_to_be_asked(store: Store) -> None:
    key = _won(store)
    step = _step(_sure(store, key), StepKind.DELIVERY)
    service.set_done(store, step.id, TODAY)
    assert any(text == service.TASKS[FollowUp.REASSURE] for text, _ in _tasks(store, key))
    service.set_done(store, step.id, None)
    assert not any(text == service.TASKS[FollowUp.REASSURE] for text, _ in _tasks(store, key))


def test_every_step_is_taken_back(store: Store) -> None:
    key = _won(store)
    states = [builders.contents(store)]
    for kind in StepKind:
        service.set_done(store, _step(_sure(store, key), kind).id, TODAY)
        states.append(builders.contents(store))
    for state in reversed(states[:-1]):
        store.undo()
        assert builders.contents(store) == state


def test_follow_ups_can_be_switched_off(store: Store) -> None:
    setting_service.save_setting(store, orders.FOLLOW_UPS, orders.OFF)
    key = _won(store)
    service.set_done(store, _step(_sure(store, key), StepKind.DELIVERY).id, TODAY)
    assert not any(text == service.TASKS[FollowUp.REASSURE] for text, _ in _tasks(store, key))


def test_ticking_the_reminder_does_the_step(store: Store) -> None:
    key = _won(store)
    with store.read() as conn:
        task = first_steps(conn, "deal_id", [key])[key]
    activity_service.set_done(store, task.id, done=True)
    row = _sure(store, key)
    assert row.steps[0].done_on is not None
    assert _tasks(store, key)[0][0] == "Deliver"
    activity_service.set_done(store, task.id, done=False)
    assert _sure(store, key).steps[0].done_on is None


def test_a_due_day_reminds_and_none_does_not(store: Store) -> None:
    key = _won(store)
    step = _sure(store, key).steps[3]
    service.set_due(store, step.id, date(2026, 5, 1))
    assert ("Book the revenue", date(2026, 5, 1)) in _tasks(store, key)
    service.set_due(store, step.id, None)
    assert len(_tasks(store, key)) == 1


def test_an_order_is_changed_and_deleted(store: Store) -> None:
    key = _won(store)
    order_id = _sure(store, key).id
    service.save_order(store, order_id, {"number": "J-2026-031", "amount": 4_500_000, "note": "分納"})
    assert _sure(store, key).number == "J-2026-031"
    with pytest.raises(RuleError) as refused:
        service.save_order(store, order_id, {"amount": -1})
    assert refused.value.rule is Rule.BAD_RANGE
    service.delete_order(store, order_id)
    assert _order(store, key) is None
    assert _tasks(store, key) == []


def test_orders_and_won_deals_without_one_are_one_list(store: Store) -> None:
    key = _won(store)
    service.save_order(store, _sure(store, key).id, {"amount": 4_000_000})
    account_id = builders.account(store, "株式会社 北辰")
    other = _won(store, name="別の案件")
    service.delete_order(store, _sure(store, other).id)
    with store.read() as conn:
        found = {row.deal_id: row for row in orders.orders_of(conn)}
        assert (found[key].amount, found[other].amount, found[other].order_id) == (4_000_000, 4_860_000, None)
        assert orders.orders_of(conn, account_id) == []
        assert orders.sums(conn) == {TODAY: (2, 8_860_000)}


@pytest.mark.parametrize(("kind", "before", "due"), [
    (StepKind.COLLECTION, date(2026, 3, 31), date(2026, 4, 30)),
    (StepKind.COLLECTION, date(2026, 4, 10), date(2026, 5, 29)),  # the 31st is a Sunday
    (StepKind.PROCESSING, date(2026, 3, 11), date(2026, 3, 16)),
])
def test_days_a_step_is_due(kind: StepKind, before: date, due: date) -> None:
    assert rules.due_after(kind, before) == due
