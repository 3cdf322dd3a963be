"""Contacts and tasks: a visit is one step with everything that belongs to it."""

from dataclasses import replace
from datetime import timedelta

import pytest

import builders
from salesdesk.domain.activities import ActivityKind, CallResult, TaskKind
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.people import Support
from salesdesk.domain.stages import StageKey
from salesdesk.services import activities
from salesdesk.services.activities import LogDraft, TaskDraft
from salesdesk.store.db import Store
from salesdesk.store.queries import accounts as account_rows
from salesdesk.store.queries import activities as rows
from salesdesk.store.queries import calls
from salesdesk.store.queries import deals as deal_rows
from salesdesk.store.schema import stage_id

TODAY, NOW = builders.TODAY, builders.NOW


def test_a_visit_with_everything_is_one_step(store: Store) -> None:
    account = builders.account(store)
    kimura, tanaka = builders.person(store, account), builders.person(store, account, "田中", "恵")
    deal = builders.deal(store, account)
    before = builders.contents(store)
    activities.log(store, LogDraft(
        ActivityKind.VISIT, NOW, account_id=account, deal_id=deal, people=(kimura, tanaka), mood=Support.SUPPORTS,
        customer_status="案件", proposal="文書管理", goal="課題と認めてもらう", result="監査の指摘は木村さんの責任",
        next_action="無停止移行の説明", next_due=TODAY + timedelta(days=7), stage_id=stage_id(StageKey.OPPORTUNITY),
        tasks=(TaskDraft("事例2社", TaskKind.PROMISE_OURS, TODAY),)), TODAY)
    with store.read() as conn:
        (row,) = rows.timeline(conn, account_id=account)
        tasks = rows.tasks(conn, account_id=account)
        (card,) = deal_rows.board(conn, TODAY)
        (line,) = account_rows.list_rows(conn, [account])
    assert {who.name for who in row.people} == {"木村 隆", "田中 恵"}
    assert (row.mood, row.goal, row.next_action) == (Support.SUPPORTS, "課題と認めてもらう", "無停止移行の説明")
    assert [task.kind for task in tasks] == [TaskKind.PROMISE_OURS, TaskKind.STEP]
    assert (card.stage_id, card.next_text) == (stage_id(StageKey.OPPORTUNITY), "無停止移行の説明")
    assert line.next_text == "無停止移行の説明"
    store.undo()
    assert builders.contents(store) == before


def test_an_empty_report_is_refused(store: Store) -> None:
    account = builders.account(store)
    with pytest.raises(RuleError, match=Rule.REQUIRED.value):
        activities.log(store, LogDraft(ActivityKind.VISIT, NOW, account_id=account), TODAY)
    with pytest.raises(RuleError, match=Rule.REQUIRED.value):
        activities.log(store, LogDraft(ActivityKind.VISIT, NOW, result="x"), TODAY)


def test_report_completes_the_planned_visit_and_the_step(store: Store) -> None:
    account = builders.account(store)
    kimura = builders.person(store, account)
    step = activities.add_task(store, TaskDraft("訪問する", due_on=TODAY, account_id=account))
    visit = activities.plan_visit(store, None, {"account_id": account, "at": NOW, "goal": "課題"}, [kimura])
    with store.read() as conn:
        assert rows.next_visit(conn, NOW) is not None
    activities.log(store, LogDraft(ActivityKind.VISIT, NOW, account_id=account, people=(kimura,), result="済",
                                   planned_id=visit, done_steps=(step,)), TODAY)
    with store.read() as conn:
        assert rows.next_visit(conn, NOW) is None
        (row,) = rows.timeline(conn, account_id=account)
        assert rows.tasks(conn, account_id=account) == []
    assert (row.id, row.done, row.goal) == (visit, True, "課題")


def test_tasks_are_done_put_off_and_opened_again(store: Store) -> None:
    account = builders.account(store)
    key = activities.add_task(store, TaskDraft("資料送付", due_on=TODAY, account_id=account))
    activities.snooze(store, key, TODAY + timedelta(days=3))
    activities.set_done(store, key, done=True)
    with store.read() as conn:
        (done,) = rows.tasks(conn, account_id=account, is_open=False)
    assert done.due_on == TODAY + timedelta(days=3)
    activities.set_done(store, key, done=False)
    with store.read() as conn:
        assert len(rows.tasks(conn, account_id=account)) == 1


def test_a_task_of_a_deal_belongs_to_its_account(store: Store) -> None:
    account = builders.account(store)
    activities.add_task(store, TaskDraft("x", deal_id=builders.deal(store, account)))
    with store.read() as conn:
        (task,) = rows.tasks(conn, account_id=account)
    assert task.deal_name == "本社複合機 12台"


def test_the_earliest_step_is_the_next_one(store: Store) -> None:
    account = builders.account(store)
    deal = builders.deal(store, account)
    for text, days in (("later", 9), ("first", 1), ("middle", 4)):
        activities.add_task(store, TaskDraft(text, due_on=TODAY + timedelta(days=days), deal_id=deal))
    activities.add_task(store, TaskDraft("undated", deal_id=deal))
    with store.read() as conn:
        (card,) = deal_rows.board(conn, TODAY)
    assert card.next_text == "first"


def test_needs_action_and_dormant_lists(store: Store) -> None:
    quiet, busy, late = (builders.account(store, name) for name in ("静か", "進行中", "遅れ"))
    builders.visit(store, quiet, at=NOW - timedelta(days=300))
    builders.visit(store, busy)
    builders.deal(store, busy)
    activities.add_task(store, TaskDraft("x", due_on=TODAY - timedelta(days=1), account_id=late))
    with store.read() as conn:
        found = {each: account_rows.ids(conn, account_rows.AccountFilter(TODAY, show=each))
                 for each in account_rows.Show}
    assert set(found[account_rows.Show.NEEDS_ACTION]) == {busy, late}
    assert found[account_rows.Show.DORMANT] == [quiet]
    assert len(found[account_rows.Show.ALL]) == 3


def test_a_planned_visit_is_a_next_step(store: Store) -> None:
    account = builders.account(store)
    deal = builders.deal(store, account)
    activities.plan_visit(store, None, {"account_id": account, "deal_id": deal, "at": NOW, "goal": "課題の合意"}, [])
    activities.add_task(store, TaskDraft("later", due_on=TODAY + timedelta(days=3), deal_id=deal))
    with store.read() as conn:
        (line,) = account_rows.list_rows(conn, [account])
        (card,) = deal_rows.board(conn, TODAY)
        waiting = account_rows.ids(conn, account_rows.AccountFilter(TODAY, show=account_rows.Show.NEEDS_ACTION))
    assert (line.next_text, line.next_kind) == ("課題の合意", ActivityKind.VISIT)
    assert (card.next_text, card.has_next, card.next_kind) == ("課題の合意", True, ActivityKind.VISIT)
    assert waiting == []


def test_a_call_in_vain_needs_no_words_and_undoes_in_one_step(store: Store) -> None:
    account = builders.account(store)
    before = builders.contents(store)
    for result in (CallResult.ABSENT, CallResult.REFUSED):
        key = activities.log(store, LogDraft(ActivityKind.CALL, NOW, account_id=account, call_result=result), TODAY)
        with store.read() as conn:
            row = rows.one(conn, key)
        assert row is not None
        assert (row.call_result, row.result, row.done) == (result, "", True)
        store.undo()
        assert builders.contents(store) == before


def test_an_appointment_without_any_word_is_refused(store: Store) -> None:
    account = builders.account(store)
    draft = LogDraft(ActivityKind.CALL, NOW, account_id=account, call_result=CallResult.APPOINTMENT)
    with pytest.raises(RuleError, match=Rule.REQUIRED.value):
        activities.log(store, draft, TODAY)
    activities.log(store, replace(draft, next_action="訪問", next_due=TODAY), TODAY)


def test_only_a_call_has_the_result_of_one(store: Store) -> None:
    account = builders.account(store)
    before = builders.contents(store)
    draft = LogDraft(ActivityKind.VISIT, NOW, account_id=account, result="x", call_result=CallResult.ABSENT)
    with pytest.raises(RuleError, match=Rule.BAD_CHOICE.value):
        activities.log(store, draft, TODAY)
    assert builders.contents(store) == before
    visit = activities.log(store, replace(draft, call_result=None), TODAY)
    with pytest.raises(RuleError, match=Rule.BAD_CHOICE.value):
        activities.set_call_result(store, visit, CallResult.ABSENT)


def test_the_result_of_a_call_can_be_put_right(store: Store) -> None:
    account = builders.account(store)
    key = activities.log(store, LogDraft(ActivityKind.CALL, NOW, account_id=account, call_result=CallResult.ABSENT),
                         TODAY)
    before = builders.contents(store)
    activities.set_call_result(store, key, None)
    with store.read() as conn:
        assert calls.run(conn, account) == calls.Run()
    activities.set_call_result(store, key, CallResult.REFUSED)
    with store.read() as conn:
        assert calls.run(conn, account) == calls.Run(1, CallResult.REFUSED, NOW)
        assert calls.numbers(conn, account) == {key: 1}
    store.undo()
    store.undo()
    assert builders.contents(store) == before


def test_a_planned_call_is_no_try_yet_and_becomes_one_when_reported(store: Store) -> None:
    account = builders.account(store)
    planned = activities.plan_visit(
        store, None, {"account_id": account, "at": NOW, "kind": ActivityKind.CALL.value, "goal": "日程"}, [])
    with store.read() as conn:
        assert calls.run(conn, account).count == 0
    activities.log(store, LogDraft(ActivityKind.CALL, NOW, account_id=account, call_result=CallResult.ABSENT,
                                   planned_id=planned), TODAY)
    with store.read() as conn:
        assert calls.run(conn, account).count == 1
        assert calls.run(conn, "").count == 0


def test_who_of_us_came_along_is_kept_from_plan_to_report(store: Store) -> None:
    account = builders.account(store)
    planned = activities.plan_visit(store, None, {"account_id": account, "at": NOW, "companions": "大野 部長"}, [])
    activities.log(store, LogDraft(ActivityKind.VISIT, NOW, account_id=account, result="x", planned_id=planned), TODAY)
    with store.read() as conn:
        assert [row.companions for row in rows.timeline(conn, account_id=account)] == ["大野 部長"]
    activities.log(store, LogDraft(ActivityKind.VISIT, NOW, account_id=account, result="y", companions="鈴木"), TODAY)
    with store.read() as conn:
        assert {row.companions for row in rows.timeline(conn, account_id=account)} == {"大野 部長", "鈴木"}
