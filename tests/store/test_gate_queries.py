"""What is known of a deal is the same on both databases."""

import builders
from salesdesk.domain.activities import ActivityKind
from salesdesk.domain.gates import RuleKind
from salesdesk.domain.people import Role
from salesdesk.domain.stages import StageKey
from salesdesk.services import activities, gates, stages
from salesdesk.services.activities import LogDraft
from salesdesk.store.queries import gates as rows
from salesdesk.store.queries.stages import all_stages, by_key, ever, of_pipeline
from salesdesk.store.schema import pipeline_id, stage_id


def test_the_facts_of_a_deal(either):
    firm = builders.account(either)
    key = builders.deal(either, firm, amount=700_000, product="複合機")
    boss = builders.person(either, firm, role=Role.DECISION_MAKER.value)
    builders.visit(either, firm, boss)
    words = gates.save_rule(either, None, stage_id(StageKey.LIST), RuleKind.WORDS, None, "紹介状")
    gates.tick(either, key, words, builders.TODAY, done=True)
    with either.read() as conn:
        found = rows.facts(conn, key)
        alone = rows.facts(conn, "01890000-0000-7000-8000-000000000000")
    assert alone is None
    assert (found.amount, found.variants, found.ticked) == (700_000, 0, {words})
    assert found.known == {
        RuleKind.PRODUCT, RuleKind.CONTACT, RuleKind.DECIDER_KNOWN, RuleKind.DECIDER_MET, RuleKind.MET}


def test_a_visit_and_a_proposal_are_evidence(either):
    firm = builders.account(either)
    key, other = builders.deal(either, firm), builders.deal(either, firm, "別の案件")
    for kind in (ActivityKind.CALL, ActivityKind.PROPOSAL):
        activities.log(either, LogDraft(kind, builders.NOW, deal_id=key, result="x"), builders.TODAY)
    with either.read() as conn:
        assert rows.facts(conn, key).known == {RuleKind.PROPOSED}
    builders.visit(either, firm, deal_id=key)
    with either.read() as conn:
        assert rows.facts(conn, key).known == {RuleKind.PROPOSED, RuleKind.MET}
        assert rows.facts(conn, other).known == frozenset()
    builders.visit(either, firm)
    with either.read() as conn:
        assert rows.facts(conn, other).known == {RuleKind.MET}


def test_a_deal_without_an_account(either):
    key = builders.deal(either, None)
    with either.read() as conn:
        assert rows.facts(conn, key).known == frozenset()


def test_pipelines_on_both(either):
    made = stages.add_pipeline(either, "更新")
    stages.add_stage(either, made, "与信")
    stages.remove_stage(either, stage_id(StageKey.QUOTE), None, builders.TODAY)
    with either.read() as conn:
        assert [row.position for row in all_stages(conn)] == list(range(1, 11))
        assert len(of_pipeline(conn, made)) == 6
        assert of_pipeline(conn)[0].pipeline_id == pipeline_id()
        assert len(ever(conn)) == 11
        assert by_key(conn)[StageKey.QUOTE] == stage_id(StageKey.OPPORTUNITY)
