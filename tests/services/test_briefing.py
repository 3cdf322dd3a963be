"""A briefing holds what the sheet shows; the checklist says what is missing."""

from datetime import UTC, date, datetime, timedelta

import pytest

from builders import NOW, TODAY, account, deal, person, visit
from salesdesk.domain.activities import ActivityKind, TaskKind
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.people import Role, Support
from salesdesk.domain.qualify import Item
from salesdesk.domain.questions import MOST, PROPOSED, Gap, Ready
from salesdesk.domain.stages import LossReason, Outcome
from salesdesk.services import accounts, activities, briefing, company, deals
from salesdesk.services.activities import TaskDraft

LATER = NOW + timedelta(days=1)


def plan(store, account_id, *people_ids, at=LATER, **values):
    return activities.plan_visit(store, None, {"account_id": account_id, "at": at, **values}, people_ids)


def test_an_account_that_is_gone_is_refused(store):
    key = account(store)
    accounts.delete_account(store, key)
    with pytest.raises(RuleError) as caught:
        briefing.gather(store, key, None, NOW)
    assert caught.value.rule is Rule.NOT_FOUND


def test_an_empty_account_has_questions_and_no_visit(store):
    found = briefing.gather(store, account(store), None, NOW)
    assert (found.visit, found.deal, found.meeting, found.contacts, found.kept) == (None, None, (), (), None)
    assert [question.gap for question in found.questions] == [Gap.NEEDS, Gap.TIMING, Gap.DECIDER, Gap.WANTED]


def test_participants_meet_and_the_others_are_missing_or_against(store):
    key = account(store)
    comes = person(store, key, "田中", "恵", role=Role.CONTACT.value)
    person(store, key, "大野", "和子", role=Role.HIDDEN.value)
    person(store, key, "藤田", "健", support=Support.OPPOSES.value, objection="2日止まった")
    met = person(store, key, "木村", "隆", role=Role.DECISION_MAKER.value)
    visit(store, key, met)
    plan(store, key, comes, goal="課題を認めてもらう")
    found = briefing.gather(store, key, None, NOW)
    assert found.planned
    assert [row.family for row in found.meeting] == ["田中"]
    assert [row.family for row in found.not_met] == ["大野"]
    assert [row.objection for row in found.opposed] == ["2日止まった"]
    assert found.decider is not None and found.decider.family == "木村"
    assert found.visit is not None and found.visit.goal == "課題を認めてもらう"


def test_ends_within_a_year_and_ties_to_those_who_are_shown(store):
    key = account(store)
    boss = person(store, key, role=Role.DECISION_MAKER.value)
    written = person(store, key, "大野", "和子", role=Role.HIDDEN.value, our_tie="高橋部長と同窓")
    away = person(store, key, "無役", "太郎")
    for name, ends in (("複合機", {"lease_end": TODAY + timedelta(365)}), ("電話", {"contract_end": TODAY}),
                       ("古い", {"contract_end": TODAY - timedelta(1)}), ("先", {"lease_end": TODAY + timedelta(366)})):
        company.save_item(store, key, None, {"name": name, **ends})
    for own, who in (("高橋", boss), ("佐藤", written), ("林", away), ("誰か", None)):
        company.save_tie(store, key, None, {"own_name": own, "person_id": who})
    found = briefing.gather(store, key, None, NOW)
    assert [row.name for row in found.ending] == ["電話", "複合機"]
    assert [row.own_name for row in found.ties] == ["高橋", "誰か"]


def test_without_a_visit_the_key_people_stand_in(store):
    key = account(store)
    person(store, key, "無役", "太郎")
    person(store, key, "推進", "次郎", role=Role.CHAMPION.value)
    person(store, key, "決裁", "花子", role=Role.DECISION_MAKER.value)
    found = briefing.gather(store, key, None, NOW)
    assert not found.planned
    assert [row.family for row in found.meeting] == ["決裁", "推進"]
    assert Gap.DECIDER_UNMET in [question.gap for question in found.questions]


def test_a_visit_counts_until_an_hour_after_its_start(store):
    key = account(store)
    plan(store, key, at=NOW - timedelta(minutes=50))
    assert briefing.gather(store, key, None, NOW).visit is not None
    assert briefing.next_account(store, NOW) == key
    assert briefing.gather(store, key, None, NOW + timedelta(minutes=20)).visit is None
    assert briefing.next_account(store, NOW + timedelta(minutes=20)) == ""


def test_the_deal_is_the_named_one_else_the_visits_else_the_largest_open_one(store):
    key = account(store)
    small = deal(store, key, "小さい", amount=1_000_000)
    large = deal(store, key, "大きい", amount=9_000_000)
    lost = deal(store, key, "失注", amount=99_000_000)
    deals.close(store, lost, Outcome.LOST, TODAY, reason=LossReason.PRICE)
    other = deal(store, account(store, "別会社"), "よその案件")
    names = [briefing.gather(store, key, wanted, NOW).deal.name for wanted in (None, small, other)]
    assert names == ["大きい", "小さい", "大きい"]
    plan(store, key, deal_id=small)
    assert briefing.gather(store, key, None, NOW).deal.id == small
    assert briefing.gather(store, key, large, NOW).deal.id == large


def test_a_named_visit_of_the_account_is_shown_and_no_other(store):
    key, other = account(store), account(store, "別会社")
    first, second = plan(store, key), plan(store, key, at=LATER + timedelta(days=3))
    strange = plan(store, other)
    assert briefing.gather(store, key, None, NOW, visit_id=second).visit.id == second
    assert briefing.gather(store, key, None, NOW, visit_id=strange).visit.id == first


def test_what_was_heard_names_the_rival(store):
    key = account(store)
    named = deal(store, key)
    deals.save_deal(store, named, {}, TODAY, {Item.COMPETITOR: "明成ビジネス機器", Item.BUDGET: "900万円"})
    found = briefing.gather(store, key, None, NOW)
    assert found.rival == "明成ビジネス機器"
    assert [row.item for row in found.heard] == list(Item)
    assert [row.item for row in found.heard if row.heard] == [Item.BUDGET, Item.COMPETITOR]


def test_own_questions_come_first_and_gaps_fill_up_to_seven(store):
    key = account(store)
    deal(store, key)
    for number in range(2):
        activities.add_task(store, TaskDraft(f"質問{number}", TaskKind.QUESTION, account_id=key))
    found = briefing.gather(store, key, None, NOW)
    assert [question.text for question in found.questions[:2]] == ["質問0", "質問1"]
    assert len(found.questions) == MOST
    assert len(found.proposed) == PROPOSED
    assert {question.key for question in found.questions[:2]} <= found.proposed


def test_the_last_three_contacts_and_the_promises(store):
    key = account(store)
    for day in range(1, 6):
        visit(store, key, at=datetime(2026, 2, day, 1, tzinfo=UTC), result=f"{day}日", mood=Support.SUPPORTS)
    activities.add_task(store, TaskDraft("事例", TaskKind.PROMISE_OURS, date(2026, 3, 13), account_id=key))
    activities.add_task(store, TaskDraft("表", TaskKind.PROMISE_THEIRS, date(2026, 3, 12), account_id=key))
    done = activities.add_task(store, TaskDraft("見本", TaskKind.PROMISE_OURS, account_id=key))
    activities.set_done(store, done, done=True)
    found = briefing.gather(store, key, None, NOW)
    assert [row.result for row in found.contacts] == ["5日", "4日", "3日"]
    assert [row.text for row in found.promises] == ["表", "事例"]
    assert found.kept is not None and found.kept.text == "見本"


def test_readiness_follows_what_is_there(store):
    key = account(store)
    bare = {check.key: check.ok for check in briefing.readiness(briefing.gather(store, key, None, NOW))}
    assert [name for name, ok in bare.items() if ok] == [Ready.QUESTIONS]
    boss = person(store, key, role=Role.DECISION_MAKER.value)
    visit(store, key, boss)
    made = deal(store, key, buying_phase=6, decide_by=date(2026, 9, 30))
    deals.save_deal(store, made, {}, TODAY, dict.fromkeys(Item, "聞いた"))
    plan(store, key, boss, goal="ゴール", goal_minimum="最低", place="本社", kind=ActivityKind.VISIT.value)
    checks = briefing.readiness(briefing.gather(store, key, None, NOW))
    assert [check.key for check in checks] == list(Ready)
    assert all(check.ok for check in checks)
    assert next(check.detail for check in checks if check.key is Ready.BANTCH) == "6/6"
