"""Deals: one code path writes the history, whoever moves the card."""

from datetime import date, timedelta

import pytest

import builders
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.qualify import Item
from salesdesk.domain.stages import SHIPPED, LossReason, Outcome, StageKey
from salesdesk.services import deals
from salesdesk.store.db import Store
from salesdesk.store.queries import deals as rows
from salesdesk.store.schema import stage_id

TODAY = builders.TODAY


def _board(store: Store) -> dict[str, list[str]]:
    with store.read() as conn:
        cards = rows.board(conn, TODAY)
    return {key.value: [card.name for card in cards if card.stage_id == stage_id(key)] for key in SHIPPED}


def _one(store: Store, key: str) -> rows.DealRow:
    with store.read() as conn:
        row = rows.one(conn, key)
    assert row is not None
    return row


def _changes(store: Store, key: str) -> list[rows.ChangeRow]:
    with store.read() as conn:
        return rows.changes(conn, key)


def _refused(rule: Rule):
    return pytest.raises(RuleError, match=rule.value)


def test_new_deal_starts_in_the_list_with_its_history(store: Store) -> None:
    key = builders.deal(store, builders.account(store), amount=12_400_000)
    assert _one(store, key).stage_id == stage_id(StageKey.LIST)
    (first,) = _changes(store, key)
    assert (first.from_stage_id, first.to_outcome, first.on_day) == (None, Outcome.OPEN, TODAY)


def test_move_records_one_change_and_keeps_the_order(store: Store) -> None:
    account = builders.account(store)
    a, b, c = (builders.deal(store, account, name) for name in "ABC")
    assert _board(store)["list"] == ["C", "B", "A"]
    deals.move(store, a, stage_id(StageKey.QUOTE), None, TODAY)
    deals.move(store, b, stage_id(StageKey.QUOTE), a, TODAY)
    deals.move(store, c, stage_id(StageKey.QUOTE), a, TODAY)
    assert _board(store)["quote"] == ["B", "C", "A"]
    assert len(_changes(store, a)) == 2
    deals.move(store, a, stage_id(StageKey.QUOTE), b, TODAY)
    assert _board(store)["quote"] == ["A", "B", "C"]
    assert len(_changes(store, a)) == 2


def test_order_wins_and_leaving_it_reopens(store: Store) -> None:
    key = builders.deal(store, builders.account(store))
    deals.move(store, key, stage_id(StageKey.ORDER), None, TODAY)
    assert (_one(store, key).outcome, _one(store, key).closed_on) == (Outcome.WON, TODAY)
    deals.move(store, key, stage_id(StageKey.QUOTE), None, TODAY + timedelta(days=1))
    assert (_one(store, key).outcome, _one(store, key).closed_on) == (Outcome.OPEN, None)
    assert len(_changes(store, key)) == 3


def test_steps_end_at_both_ends(store: Store) -> None:
    key = builders.deal(store, builders.account(store))
    with _refused(Rule.SAME_PLACE):
        deals.step(store, key, -1, TODAY)
    for expected in (StageKey.PROPOSAL, StageKey.OPPORTUNITY, StageKey.QUOTE, StageKey.ORDER):
        assert deals.step(store, key, 1, TODAY) == stage_id(expected)
    with _refused(Rule.SAME_PLACE):
        deals.step(store, key, 1, TODAY)


def test_dropping_a_card_where_it_is_changes_nothing(store: Store) -> None:
    key = builders.deal(store, builders.account(store))
    before = store.next_undo()
    with _refused(Rule.SAME_PLACE):
        deals.move(store, key, stage_id(StageKey.LIST), None, TODAY)
    assert store.next_undo() == before


@pytest.mark.parametrize(("outcome", "reason", "restart", "rule"), [
    (Outcome.LOST, None, None, Rule.REASON_NEEDED),
    (Outcome.LOST, LossReason.NOT_NOW, None, Rule.RESTART_NEEDED),
    (Outcome.HOLD, None, None, Rule.RESTART_NEEDED),
])
def test_leaving_the_board_asks_for_what_is_missing(
    store: Store, outcome: Outcome, reason: LossReason | None, restart: date | None, rule: Rule
) -> None:
    key = builders.deal(store, builders.account(store))
    with _refused(rule):
        deals.close(store, key, outcome, TODAY, reason=reason, restart_on=restart)
    assert _one(store, key).outcome is Outcome.OPEN


def test_lost_and_back_again(store: Store) -> None:
    key = builders.deal(store, builders.account(store))
    deals.step(store, key, 1, TODAY)
    deals.close(store, key, Outcome.LOST, TODAY, reason=LossReason.PRICE, note="他社が8%安い")
    row = _one(store, key)
    assert (row.outcome, row.lost_reason, row.lost_note, row.closed_on) == (
        Outcome.LOST, LossReason.PRICE, "他社が8%安い", TODAY)
    assert row.stage_id == stage_id(StageKey.PROPOSAL)
    assert not any(_board(store).values())
    deals.reopen(store, key, TODAY)
    assert _board(store)["proposal"] == ["本社複合機 12台"]


def test_hold_keeps_its_date(store: Store) -> None:
    key = builders.deal(store, builders.account(store))
    deals.close(store, key, Outcome.HOLD, TODAY, restart_on=date(2026, 9, 11))
    assert _one(store, key).restart_on == date(2026, 9, 11)
    assert _one(store, key).closed_on is None


def test_urgency_order(store: Store) -> None:
    from salesdesk.services import activities

    account = builders.account(store)
    for name, due in (("later", 5), ("none", None), ("today", 0), ("late", -3)):
        key = builders.deal(store, account, name)
        if due is not None:
            activities.add_task(store, activities.TaskDraft("x", due_on=TODAY + timedelta(days=due), deal_id=key))
    deals.arrange(store, TODAY)
    assert _board(store)["list"] == ["late", "today", "none", "later"]


def test_equal_places_are_spread(store: Store) -> None:
    account = builders.account(store)
    a, b = builders.deal(store, account, "A"), builders.deal(store, account, "B")
    from salesdesk.domain.actions import Action, Label
    from salesdesk.store.tables import deal

    with store.write(Label(Action.EDIT_DEAL)) as tx:
        tx.edit_many(deal, [a, b], {"position": "V"})
    c = builders.deal(store, account, "C")
    deals.move(store, c, stage_id(StageKey.LIST), b, TODAY)
    names = _board(store)["list"]
    assert names.index("C") + 1 == names.index("B")


def test_heard_words_are_letters_on_the_card(store: Store) -> None:
    account = builders.account(store)
    key = deals.save_deal(store, None, {"account_id": account, "name": "X"}, TODAY,
                          {Item.BUDGET: "900万円", Item.COMPETITOR: "明成", Item.NEEDS: ""})
    with store.read() as conn:
        (card,) = rows.board(conn, TODAY)
    assert set(card.heard) == {"B", "C"}
    deals.save_deal(store, key, {}, TODAY, {Item.BUDGET: ""})
    with store.read() as conn:
        (card,) = rows.board(conn, TODAY)
    assert card.heard == "C"


@pytest.mark.parametrize(("values", "field"), [
    ({"name": ""}, "name"), ({"name": "x" * 301}, "name"), ({"name": "x", "amount": -1}, "amount"),
    ({"name": "x", "probability_permille": 1001}, "probability_permille"),
    ({"name": "x", "buying_phase": 11}, "buying_phase"),
])
def test_bad_values_name_their_field(store: Store, values: dict[str, object], field: str) -> None:
    with pytest.raises(RuleError) as refused:
        deals.save_deal(store, None, values, TODAY)
    assert refused.value.field == field
    assert store.next_undo() is None


def test_a_probability_typed_with_a_new_stage_stays(store: Store) -> None:
    key = builders.deal(store, builders.account(store))
    deals.save_deal(store, key, {"stage_id": stage_id(StageKey.QUOTE), "probability_permille": 800}, TODAY)
    assert _one(store, key).probability == 0.8
    deals.step(store, key, -1, TODAY)
    assert _one(store, key).probability is None
