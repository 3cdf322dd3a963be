"""Which rules of a stage a deal meets, and what stands against going on."""

import pytest

from salesdesk.domain import gates
from salesdesk.domain.gates import Facts, RuleKind, StageRule
from salesdesk.domain.qualify import Heard, Item

PLAIN = [kind for kind in RuleKind if kind not in gates.NUMBERS and kind not in gates.WITH_TEXT]


def met(kind: RuleKind, facts: Facts, number: int | None = None, text: str = "") -> bool:
    (verdict,) = gates.judge([StageRule("r", kind, number, text)], facts)
    return verdict.met


@pytest.mark.parametrize("kind", PLAIN)
def test_of_an_empty_deal_nothing_is_known(kind):
    assert not met(kind, Facts())


@pytest.mark.parametrize("kind", [
    RuleKind.SITE, RuleKind.CONTACT, RuleKind.REACHABLE, RuleKind.PRODUCT, RuleKind.EXPECTED_CLOSE, RuleKind.DEADLINE,
    RuleKind.MOTIVE, RuleKind.NEED_LEVEL, RuleKind.BUYING_PHASE, RuleKind.NEXT_STEP, RuleKind.ISSUE,
    RuleKind.SOLUTION, RuleKind.BENEFIT, RuleKind.DECIDER_KNOWN, RuleKind.DECIDER_MET, RuleKind.CHAMPION_KNOWN,
    RuleKind.QUOTE_SENT, RuleKind.MET, RuleKind.PROPOSED])
def test_what_is_there_is_met(kind):
    assert met(kind, Facts(known=frozenset({kind})))


def test_amounts():
    assert met(RuleKind.AMOUNT, Facts(amount=1))
    assert not met(RuleKind.AMOUNT, Facts(amount=0))
    assert met(RuleKind.GROSS_PROFIT, Facts(gross_profit=0))
    assert met(RuleKind.MINIMUM_AMOUNT, Facts(amount=500_000), 500_000)
    assert not met(RuleKind.MINIMUM_AMOUNT, Facts(amount=499_999), 500_000)
    assert not met(RuleKind.MINIMUM_AMOUNT, Facts(), 500_000)
    assert met(RuleKind.MINIMUM_AMOUNT, Facts())


def test_each_letter_asked_for_must_be_heard():
    facts = Facts(heard={Item.BUDGET: Heard.CONFIRMED, Item.TIMING: Heard.PARTLY, Item.NEEDS: Heard.NO})
    assert met(RuleKind.HEARD, facts, text="BT")
    assert not met(RuleKind.HEARD, facts, text="BTN")
    assert not met(RuleKind.HEARD, facts, text="A")
    assert gates.letters("TxB") == (Item.BUDGET, Item.TIMING)


def test_coverage_counts_points_and_letters():
    facts = Facts(heard={Item.BUDGET: Heard.CONFIRMED, Item.TIMING: Heard.PARTLY, Item.NEEDS: Heard.NO})
    assert gates.coverage(facts.heard) == 3
    assert met(RuleKind.MINIMUM_COVERAGE, facts, 3)
    assert not met(RuleKind.MINIMUM_COVERAGE, facts, 4)
    assert met(RuleKind.MINIMUM_LETTERS, facts, 2)
    assert not met(RuleKind.MINIMUM_LETTERS, facts, 3)


def test_thresholds_tell_the_number_and_stand_against_going_on():
    rules = [StageRule("a", RuleKind.MINIMUM_AMOUNT, 500_000), StageRule("c", RuleKind.MINIMUM_COVERAGE, 4),
             StageRule("l", RuleKind.MINIMUM_LETTERS, 2)]
    verdicts = gates.judge(rules, Facts(amount=300_000))
    assert [each.has for each in verdicts] == [300_000, 0, 0]
    assert [each.against for each in verdicts] == [True, True, False]
    assert not any(each.against for each in gates.judge(rules, Facts(
        amount=500_000, heard=dict.fromkeys((Item.BUDGET, Item.TIMING), Heard.CONFIRMED))))


def test_own_words_and_actions_are_ticked_by_hand():
    words, action = StageRule("w", RuleKind.WORDS, text="稟議書の写し"), StageRule("p", RuleKind.ACTION, text="電話")
    other = StageRule("q", RuleKind.ACTION, text=gates.Play.THANK)
    verdicts = gates.judge([words, action, other], Facts(ticked=frozenset({"p"})))
    assert [each.met for each in verdicts] == [False, True, False]
    assert [each.rule for each in gates.missing(verdicts)] == [words]
    assert gates.next_action(verdicts) == other
    assert gates.next_action(gates.judge([action], Facts(ticked=frozenset({"p"})))) is None


def test_three_plans_and_planned_days_of_an_order():
    assert not met(RuleKind.THREE_VARIANTS, Facts(variants=2))
    assert met(RuleKind.THREE_VARIANTS, Facts(variants=3))
    facts = Facts(planned=frozenset({"delivery", "collection"}))
    assert met(RuleKind.DELIVERY_PLANNED, facts)
    assert met(RuleKind.COLLECTION_PLANNED, facts)
    assert not met(RuleKind.INVOICE_PLANNED, facts)


def test_an_open_step_is_a_next_step():
    assert met(RuleKind.NEXT_STEP, Facts(steps=frozenset({"電話する"})))
