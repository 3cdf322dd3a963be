"""Pipelines and stages: added, named, ordered and removed in one step each; deals never lose their stage."""

import pytest

import builders
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.gates import RuleKind
from salesdesk.domain.stages import SHIPPED, LossReason, Outcome, StageKey
from salesdesk.services import deals, gates, stages
from salesdesk.store.queries import deals as deal_rows
from salesdesk.store.queries import gates as gate_rows
from salesdesk.store.queries import stages as rows
from salesdesk.store.schema import pipeline_id, stage_id

TODAY = builders.TODAY
DEFAULT = pipeline_id()
QUOTE = stage_id(StageKey.QUOTE)


def read(store, query, *values):
    with store.read() as conn:
        return query(conn, *values)


def order(store, pipeline=""):
    return [row.name or row.key.value for row in read(store, rows.of_pipeline, pipeline)]


def one(store, key):
    return read(store, deal_rows.one, key)


def refused(act, *values):
    with pytest.raises(RuleError) as caught:
        act(*values)
    return caught.value.rule


def undo_gives(store, before):
    store.undo()
    assert builders.contents(store) == before


def test_a_new_database_has_one_pipeline_with_rules(store):
    found = read(store, rows.all_stages)
    assert [row.key for row in found] == list(SHIPPED)
    assert [(row.position, row.number) for row in found] == [(n, n) for n in range(1, 6)]
    assert [row.id for row in read(store, rows.pipelines)] == [DEFAULT] == [found[0].pipeline_id]
    quote = read(store, gate_rows.rules)[QUOTE]
    assert [rule.kind for rule in quote[:4]] == [
        RuleKind.ISSUE, RuleKind.HEARD, RuleKind.DECIDER_MET, RuleKind.THREE_VARIANTS]
    assert quote[1].text == "BT"


def test_a_stage_of_ones_own_stands_before_the_winning_one(store):
    before = builders.contents(store)
    made = stages.add_stage(store, DEFAULT, "与信")
    assert order(store) == ["list", "proposal", "opportunity", "quote", "与信", "order"]
    row = read(store, rows.all_stages)[4]
    assert (row.id, row.key, row.position, row.wins) == (made, StageKey.OWN, 5, False)
    assert read(store, rows.all_stages)[5].position == 6
    undo_gives(store, before)
    assert refused(stages.add_stage, store, DEFAULT, "  ") is Rule.REQUIRED


def test_stages_are_ordered_but_the_winning_one_stays_last(store):
    before = builders.contents(store)
    stages.move_stage(store, QUOTE, -1)
    assert order(store) == ["list", "proposal", "quote", "opportunity", "order"]
    assert [row.position for row in read(store, rows.all_stages)] == [1, 2, 3, 4, 5]
    undo_gives(store, before)
    assert refused(stages.move_stage, store, QUOTE, 1) is Rule.WINNING_STAYS
    assert refused(stages.move_stage, store, stage_id(StageKey.ORDER), -1) is Rule.WINNING_STAYS
    assert refused(stages.move_stage, store, stage_id(StageKey.LIST), -1) is Rule.SAME_PLACE
    assert builders.contents(store) == before


def test_a_stage_in_use_does_not_vanish(store):
    builders.deal(store, None, stage_id=QUOTE)
    before = builders.contents(store)
    assert refused(stages.remove_stage, store, QUOTE, None, TODAY) is Rule.STAGE_IN_USE
    assert refused(stages.remove_stage, store, QUOTE, QUOTE, TODAY) is Rule.BAD_CHOICE
    assert refused(stages.remove_stage, store, stage_id(StageKey.ORDER), QUOTE, TODAY) is Rule.WINNING_STAYS
    assert refused(stages.remove_stage, store, "gone", QUOTE, TODAY) is Rule.NOT_FOUND
    assert builders.contents(store) == before


def test_deals_move_with_their_history_when_their_stage_goes(store):
    running = builders.deal(store, None, "走る", stage_id=QUOTE)
    lost = builders.deal(store, None, "失注", stage_id=QUOTE)
    deals.close(store, lost, Outcome.LOST, TODAY, reason=LossReason.PRICE)
    binned = builders.deal(store, None, "ごみ箱", stage_id=QUOTE)
    deals.delete_deal(store, binned)
    closed = one(store, lost)
    before = builders.contents(store)
    target = stage_id(StageKey.OPPORTUNITY)
    stages.remove_stage(store, QUOTE, target, TODAY)
    assert order(store) == ["list", "proposal", "opportunity", "order"]
    assert (one(store, running).stage_id, one(store, running).outcome) == (target, Outcome.OPEN)
    moved = one(store, lost)
    assert (moved.stage_id, moved.outcome, moved.lost_reason) == (target, Outcome.LOST, LossReason.PRICE)
    assert (moved.closed_on, moved.entered_on) == (closed.closed_on, closed.entered_on)
    last = read(store, deal_rows.changes, lost)[-1]
    assert (last.from_stage_id, last.to_stage_id, last.to_outcome) == (QUOTE, target, Outcome.LOST)
    assert QUOTE not in read(store, gate_rows.rules)
    gone = next(row for row in read(store, rows.ever) if row.id == QUOTE)
    assert gone.position == 3  # what happened there counts with the stage before
    assert read(store, rows.by_key)[StageKey.QUOTE] == target
    undo_gives(store, before)


def test_a_stage_nobody_stands_in_goes_at_once(store):
    stages.remove_stage(store, QUOTE, None, TODAY)
    assert order(store) == ["list", "proposal", "opportunity", "order"]
    made = stages.add_stage(store, DEFAULT, "与信")
    assert [row.position for row in read(store, rows.all_stages)] == [1, 2, 3, 4, 5]
    assert read(store, rows.all_stages)[3].id == made


def test_a_pipeline_begins_with_the_five_stages_and_their_rules(store):
    gates.save_rule(store, None, QUOTE, RuleKind.MINIMUM_AMOUNT, 500_000)
    before = builders.contents(store)
    made = stages.add_pipeline(store, "更新")
    assert order(store, made) == [key.value for key in SHIPPED]
    found = read(store, rows.of_pipeline, made)
    assert [(row.position, row.number) for row in found] == [(n + 5, n) for n in range(1, 6)]
    assert [row.wins for row in found] == [False, False, False, False, True]
    kinds = [rule.kind for rule in read(store, gate_rows.rules)[found[3].id]]
    assert kinds == [rule.kind for rule in read(store, gate_rows.rules)[QUOTE]]
    assert order(store) == [key.value for key in SHIPPED]
    undo_gives(store, before)
    assert refused(stages.add_pipeline, store, "") is Rule.REQUIRED


def test_pipelines_are_named_and_ordered(store):
    made = stages.add_pipeline(store, "更新")
    before = builders.contents(store)
    stages.rename_pipeline(store, made, "保守")
    assert [row.name for row in read(store, rows.pipelines)] == ["", "保守"]
    undo_gives(store, before)
    assert refused(stages.rename_pipeline, store, made, "") is Rule.REQUIRED
    stages.rename_pipeline(store, DEFAULT, "")
    before = builders.contents(store)
    stages.move_pipeline(store, made, -1)
    assert [row.id for row in read(store, rows.pipelines)] == [made, DEFAULT]
    assert read(store, rows.all_stages)[0].pipeline_id == made
    assert [row.position for row in read(store, rows.all_stages)] == list(range(1, 11))
    undo_gives(store, before)
    assert refused(stages.move_pipeline, store, made, 1) is Rule.SAME_PLACE


def test_a_pipeline_goes_with_its_deals_moved(store):
    made = stages.add_pipeline(store, "更新")
    here = read(store, rows.of_pipeline, made)
    running, won = (builders.deal(store, None, name, stage_id=row.id) for name, row in (("a", here[1]), ("b", here[4])))
    before = builders.contents(store)
    assert refused(stages.remove_pipeline, store, made, None, TODAY) is Rule.STAGE_IN_USE
    stages.remove_pipeline(store, made, stage_id(StageKey.LIST), TODAY)
    assert [row.id for row in read(store, rows.pipelines)] == [DEFAULT]
    assert one(store, running).stage_id == stage_id(StageKey.LIST)
    assert (one(store, won).stage_id, one(store, won).outcome) == (stage_id(StageKey.ORDER), Outcome.WON)
    undo_gives(store, before)
    stages.remove_pipeline(store, made, stage_id(StageKey.LIST), TODAY)
    assert refused(stages.remove_pipeline, store, DEFAULT, None, TODAY) is Rule.LAST_PIPELINE


def test_a_deal_steps_and_wins_inside_its_pipeline(store):
    here = read(store, rows.of_pipeline, stages.add_pipeline(store, "更新"))
    key = builders.deal(store, None, stage_id=here[0].id)
    assert refused(deals.step, store, key, -1, TODAY) is Rule.SAME_PLACE
    assert deals.step(store, key, 1, TODAY) == here[1].id
    deals.close(store, key, Outcome.WON, TODAY)
    assert one(store, key).stage_id == here[-1].id
    assert refused(deals.step, store, key, 1, TODAY) is Rule.SAME_PLACE


def test_columns_of_stages(store):
    before = builders.contents(store)
    stages.save_stages(store, [{"id": QUOTE, "name": "提示", "goal_permille": None, "stuck_after": 5}])
    row = read(store, rows.all_stages)[3]
    assert (row.name, row.goal_rate, row.stuck_after) == ("提示", None, 5)
    undo_gives(store, before)
    for values in ({"stuck_after": 0}, {"goal_permille": 1001}, {"probability_permille": -1}):
        assert refused(stages.save_stages, store, [{"id": QUOTE, **values}]) is Rule.BAD_RANGE
    own = stages.add_stage(store, DEFAULT, "与信")
    assert refused(stages.save_stages, store, [{"id": own, "name": ""}]) is Rule.REQUIRED
