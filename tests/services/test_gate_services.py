"""Rules of a stage, ticks of a deal, and what a deal has of what its stage asks for."""

from datetime import UTC, datetime

import pytest

import builders
from salesdesk.domain.activities import TaskKind
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.gates import Play, RuleKind
from salesdesk.domain.people import Role
from salesdesk.domain.qualify import Item
from salesdesk.domain.stages import Outcome, StageKey
from salesdesk.services import activities, deals, gates
from salesdesk.store.queries import gates as rows
from salesdesk.store.schema import stage_id
from salesdesk.store.tables.orders import order_step, sales_order
from salesdesk.store.tables.quotes import quote, quote_variant

TODAY = builders.TODAY
QUOTE, LIST = stage_id(StageKey.QUOTE), stage_id(StageKey.LIST)


def read(store, query, *values):
    with store.read() as conn:
        return query(conn, *values)


def met(store, deal_id, stage=QUOTE):
    found = read(store, rows.gate, deal_id, stage)
    return {each.rule.kind: each.met for each in found.verdicts}


def refused(*values):
    with pytest.raises(RuleError) as caught:
        gates.save_rule(*values)
    return caught.value.rule


@pytest.fixture
def deal(store):
    return builders.deal(store, builders.account(store), stage_id=QUOTE)


def test_a_deal_comes_to_meet_what_the_quote_stage_asks(store, deal):
    firm = read(store, lambda conn: rows.deals.one(conn, deal)).account_id
    assert not any(met(store, deal).values())
    deals.save_deal(store, deal, {}, TODAY, heard={Item.BUDGET: "年450万", Item.TIMING: "4月"})
    assert met(store, deal)[RuleKind.HEARD]
    deals.save_deal(store, deal, {"issue": "紙が探せない"}, TODAY)
    assert met(store, deal)[RuleKind.ISSUE]
    boss = builders.person(store, firm, role=Role.DECISION_MAKER.value)
    assert not met(store, deal)[RuleKind.DECIDER_MET]
    builders.visit(store, firm, boss)
    assert met(store, deal)[RuleKind.DECIDER_MET]
    with store.write(gates.Label(gates.Action.EDIT_DEAL)) as tx:
        made = tx.add(quote, {"deal_id": deal, "version": 1, "title": "3案", "state": "draft", "rounding": "down"})
        for place, tier in enumerate(("good", "better", "best")):
            tx.add(quote_variant, {"quote_id": made, "position": place, "tier": tier})
    assert met(store, deal)[RuleKind.THREE_VARIANTS]


def test_what_list_and_order_ask_for(store, deal):
    order = stage_id(StageKey.ORDER)
    assert not any(met(store, deal, LIST).values())
    firm = read(store, lambda conn: rows.deals.one(conn, deal)).account_id
    builders.person(store, firm)
    assert met(store, deal, LIST)[RuleKind.CONTACT]
    with store.write(gates.Label(gates.Action.EDIT_DEAL)) as tx:
        made = tx.add(sales_order, {"deal_id": deal, "name": "注文", "ordered_on": TODAY})
        tx.add(order_step, {"order_id": made, "kind": "delivery", "due_on": TODAY})
        tx.add(order_step, {"order_id": made, "kind": "invoice"})
    assert met(store, deal, order)[RuleKind.DELIVERY_PLANNED]
    assert not met(store, deal, order)[RuleKind.INVOICE_PLANNED]


def test_steps_of_a_deal_are_known_by_their_words(store, deal):
    activities.add_task(store, activities.TaskDraft("決裁者に会う", TaskKind.STEP, TODAY, deal_id=deal))
    activities.add_task(store, activities.TaskDraft("約束", TaskKind.PROMISE_OURS, TODAY, deal_id=deal))
    assert read(store, rows.facts, deal).steps == {"決裁者に会う"}
    activities.plan_visit(store, None, {"account_id": read(store, rows.deals.one, deal).account_id, "deal_id": deal,
                                        "at": datetime(2026, 3, 20, tzinfo=UTC)}, ())
    assert RuleKind.NEXT_STEP in read(store, rows.facts, deal).known


def test_a_deal_that_is_gone_has_no_gate(store, deal):
    deals.delete_deal(store, deal)
    assert read(store, rows.gate, deal, QUOTE) is None


def test_rules_are_added_changed_ordered_and_removed(store):
    before = builders.contents(store)
    made = gates.save_rule(store, None, QUOTE, RuleKind.MINIMUM_AMOUNT, 500_000)
    assert read(store, rows.rules)[QUOTE][-1].number == 500_000
    gates.save_rule(store, made, QUOTE, RuleKind.MINIMUM_AMOUNT, 800_000)
    assert read(store, rows.rules)[QUOTE][-1].number == 800_000
    gates.move_rule(store, made, -1)
    assert read(store, rows.rules)[QUOTE][-2].id == made
    with pytest.raises(RuleError):
        gates.move_rule(store, made, 2)
    gates.delete_rule(store, made)
    assert all(rule.id != made for rule in read(store, rows.rules)[QUOTE])
    for _ in range(4):
        store.undo()
    assert builders.contents(store) == before


def test_rules_that_make_no_sense_are_refused(store):
    before = builders.contents(store)
    assert refused(store, None, QUOTE, RuleKind.WORDS, None, " ") is Rule.REQUIRED
    assert refused(store, None, QUOTE, RuleKind.WORDS, None, Play.THANK.value) is Rule.BAD_CHOICE
    assert refused(store, None, QUOTE, RuleKind.HEARD, None, "xyz") is Rule.REQUIRED
    assert refused(store, None, QUOTE, RuleKind.MINIMUM_COVERAGE, 13) is Rule.BAD_RANGE
    assert refused(store, None, QUOTE, RuleKind.MINIMUM_AMOUNT) is Rule.REQUIRED
    assert refused(store, None, QUOTE, RuleKind.WORDS, None, "長" * 501) is Rule.TOO_LONG
    assert refused(store, None, "gone", RuleKind.AMOUNT) is Rule.NOT_FOUND
    assert builders.contents(store) == before


def test_letters_are_kept_in_their_order(store):
    made = gates.save_rule(store, None, QUOTE, RuleKind.HEARD, None, "t, b")
    assert next(rule for rule in read(store, rows.rules)[QUOTE] if rule.id == made).text == "BT"


def test_ticks_are_one_step_and_can_come_back(store, deal):
    words = gates.save_rule(store, None, QUOTE, RuleKind.WORDS, None, "稟議書の写し")
    before = builders.contents(store)
    gates.tick(store, deal, words, TODAY, done=True)
    assert met(store, deal)[RuleKind.WORDS]
    store.undo()
    assert builders.contents(store) == before
    store.redo()
    gates.tick(store, deal, words, TODAY, done=False)
    assert not met(store, deal)[RuleKind.WORDS]
    gates.tick(store, deal, words, TODAY, done=True)
    assert met(store, deal)[RuleKind.WORDS]
    issue = next(rule.id for rule in read(store, rows.rules)[QUOTE] if rule.kind is RuleKind.ISSUE)
    with pytest.raises(RuleError) as caught:
        gates.tick(store, deal, issue, TODAY, done=True)
    assert caught.value.rule is Rule.BAD_CHOICE


def test_a_judgement_belongs_to_a_deal_on_the_board(store, deal):
    before = builders.contents(store)
    gates.judge(store, deal, "決裁者の内諾がある")
    assert read(store, rows.deals.changes, deal)[-1].reason == "決裁者の内諾がある"
    store.undo()
    assert builders.contents(store) == before
    deals.close(store, deal, Outcome.DROPPED, TODAY)
    with pytest.raises(RuleError) as caught:
        gates.judge(store, deal, "遅い")
    assert caught.value.rule is Rule.NOT_FOUND
