"""Log contacts, plan visits, keep tasks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import select

from salesdesk.domain.actions import Action, Label
from salesdesk.domain.activities import ActivityKind, CallResult, TaskKind
from salesdesk.domain.calls import IN_VAIN
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.people import Support
from salesdesk.domain.qualify import Item
from salesdesk.services.bin import move as to_bin
from salesdesk.services.deals import add_heard, enter_stage
from salesdesk.services.fields import cleaned, need
from salesdesk.store.db import Store
from salesdesk.store.tables import account, activity, deal, participant, task
from salesdesk.store.tx import Tx

_VERSION = 14  # where a key tells how it was made


@dataclass(frozen=True)
class TaskDraft:
    """A next step, promise or question to keep; due_time is HH:MM."""

    text: str
    kind: TaskKind = TaskKind.STEP
    due_on: date | None = None
    due_time: str = ""
    account_id: str | None = None
    deal_id: str | None = None
    person_id: str | None = None


@dataclass(frozen=True)
class LogDraft:
    """What was said on one contact: the five fields of a visit report, then who, how and what comes next.

    `stage_id` moves the deal in the same step; `planned_id` is the planned visit this report completes;
    `done_steps` are the next steps this contact fulfils; `heard` adds texts to the deal's BANTCH items.
    """

    kind: ActivityKind
    at: datetime
    account_id: str | None = None
    deal_id: str | None = None
    people: Sequence[str] = ()
    mood: Support | None = None
    customer_status: str = ""
    proposal: str = ""
    goal: str = ""
    result: str = ""
    next_action: str = ""
    next_due: date | None = None
    next_time: str = ""
    minutes: int | None = None
    place: str = ""
    stage_id: str | None = None
    planned_id: str | None = None
    done_steps: Sequence[str] = ()
    heard: Mapping[Item, str] = field(default_factory=dict)
    tasks: Sequence[TaskDraft] = field(default_factory=tuple)
    call_result: CallResult | None = None
    companions: str = ""


def log(store: Store, draft: LogDraft, today: date) -> str:
    """Keep a contact with its people, next step, promises and stage change as one step; returns its id.

    Raises RuleError: REQUIRED result where nothing at all was written (a call in vain needs no words), NOT_FOUND,
    BAD_CHOICE where something else than a call has the result of one.
    """
    _check_call(draft.kind.value, draft.call_result)
    written = draft.result or draft.customer_status or draft.proposal or draft.next_action or draft.tasks
    if not written and draft.call_result not in IN_VAIN:
        raise RuleError(Rule.REQUIRED, "result")
    if draft.account_id is None and draft.deal_id is None:
        raise RuleError(Rule.REQUIRED, "account_id")
    with store.write(Label(Action.LOG_ACTIVITY, _subject(store, draft))) as tx:
        account_id = draft.account_id or tx.get(deal, draft.deal_id or "")["account_id"]
        row = {**_row(draft), "account_id": account_id, "done": True}
        if draft.planned_id:
            activity_id = draft.planned_id
            tx.edit(activity, activity_id, {name: value for name, value in row.items() if value is not None})
        else:
            activity_id = tx.add(activity, row)
        _set_people(tx, activity_id, draft.people)
        for step_id in draft.done_steps:
            _set_done(tx, step_id, done=True)
        for each in _tasks(draft):
            _add_task(tx, each, activity_id, account_id, draft.deal_id)
        if draft.deal_id:
            _tell_deal(tx, draft, draft.deal_id, today)
    return activity_id


def plan_visit(store: Store, visit_id: str | None, values: Mapping[str, Any], people: Sequence[str]) -> str:
    """Add or change a planned contact with its goal; RuleError(REQUIRED) without an account."""
    row = cleaned(activity, values)
    need(row, "account_id")
    with store.write(Label(Action.PLAN_VISIT, _account_name(store, row.get("account_id")))) as tx:
        if visit_id is None:
            need({"account_id": row.get("account_id")}, "account_id")
            visit_id = tx.add(activity, {"kind": ActivityKind.VISIT.value, **row, "done": False})
        else:
            tx.edit(activity, visit_id, row)
        _set_people(tx, visit_id, people)
    return visit_id


def set_call_result(store: Store, activity_id: str, result: CallResult | None) -> None:
    """Say afterwards what a call brought; RuleError(NOT_FOUND), BAD_CHOICE for what is no call."""
    with store.write(Label(Action.EDIT_ACTIVITY, _account_of(store, activity_id))) as tx:
        _check_call(tx.get(activity, activity_id)["kind"], result)
        tx.edit(activity, activity_id, {"call_result": result.value if result else None})


def delete_activity(store: Store, activity_id: str) -> None:
    """Move a contact to the bin with its list of people."""
    with store.write(Label(Action.DELETE_ACTIVITY)) as tx:
        tx.get(activity, activity_id)
        to_bin(tx, activity, [activity_id])


def add_task(store: Store, draft: TaskDraft) -> str:
    """Keep a next step, promise or question; RuleError(REQUIRED) without words."""
    with store.write(Label(Action.ADD_TASK, draft.text)) as tx:
        return _add_task(tx, draft, None, draft.account_id, draft.deal_id)


def edit_task(store: Store, task_id: str, values: Mapping[str, Any]) -> None:
    """Change words, due date or person of a task."""
    row = cleaned(task, values)
    need(row, "text")
    with store.write(Label(Action.EDIT_TASK, str(row.get("text", "")))) as tx:
        tx.edit(task, task_id, row)


def set_done(store: Store, task_id: str, *, done: bool) -> None:
    """Complete a task, or open it again."""
    with store.write(Label(Action.DONE_TASK, _task_text(store, task_id))) as tx:
        _set_done(tx, task_id, done=done)


def snooze(store: Store, task_id: str, due_on: date) -> None:
    """Put a task off to another day."""
    with store.write(Label(Action.SNOOZE_TASK, _task_text(store, task_id))) as tx:
        tx.edit(task, task_id, {"due_on": due_on})


def delete_task(store: Store, task_id: str) -> None:
    """Move a task to the bin."""
    with store.write(Label(Action.DELETE_TASK, _task_text(store, task_id))) as tx:
        tx.get(task, task_id)
        to_bin(tx, task, [task_id])


def _tell_deal(tx: Tx, draft: LogDraft, deal_id: str, today: date) -> None:
    add_heard(tx, deal_id, draft.heard)
    if draft.stage_id:
        enter_stage(tx, deal_id, draft.stage_id, today)


def _set_done(tx: Tx, task_id: str, *, done: bool) -> None:
    tx.edit(task, task_id, {"done_at": tx.now if done else None})
    if task_id[_VERSION] == "5":  # its key follows from what it reminds of
        from salesdesk.services import orders

        orders.task_done(tx, task_id, done=done)


def _row(draft: LogDraft) -> dict[str, Any]:
    return cleaned(activity, {
        "deal_id": draft.deal_id, "kind": draft.kind.value, "at": draft.at, "minutes": draft.minutes,
        "place": draft.place, "mood": draft.mood.value if draft.mood else None,
        "customer_status": draft.customer_status, "proposal": draft.proposal, "goal": draft.goal,
        "result": draft.result, "next_action": draft.next_action,
        "call_result": draft.call_result.value if draft.call_result else None, "companions": draft.companions})


def _check_call(kind: str, result: CallResult | None) -> None:
    if result is not None and kind != ActivityKind.CALL:
        raise RuleError(Rule.BAD_CHOICE, "call_result")


def _tasks(draft: LogDraft) -> list[TaskDraft]:
    following = [TaskDraft(draft.next_action, TaskKind.STEP, draft.next_due, draft.next_time)]
    return [*(following if draft.next_action else []), *draft.tasks]


def _add_task(tx: Tx, draft: TaskDraft, activity_id: str | None, account_id: str | None, deal_id: str | None) -> str:
    if not draft.text.strip():
        raise RuleError(Rule.REQUIRED, "text")
    deal_id = draft.deal_id or deal_id
    account_id = draft.account_id or account_id or (tx.get(deal, deal_id)["account_id"] if deal_id else None)
    return tx.add(task, cleaned(task, {
        "kind": draft.kind.value, "text": draft.text, "due_on": draft.due_on, "due_time": draft.due_time,
        "account_id": account_id, "deal_id": deal_id, "person_id": draft.person_id, "activity_id": activity_id}))


def _set_people(tx: Tx, activity_id: str, people: Sequence[str]) -> None:
    present = {
        str(row.person_id): str(row.id) for row in tx.rows(
            select(participant.c.id, participant.c.person_id)
            .where(participant.c.activity_id == activity_id, participant.c.deleted_at.is_(None)))}
    for person_id in people:
        if person_id not in present:
            tx.add(participant, {"activity_id": activity_id, "person_id": person_id})
    gone = [key for person_id, key in present.items() if person_id not in people]
    if gone:
        tx.bin(participant, gone)


def _subject(store: Store, draft: LogDraft) -> str:
    with store.read() as conn:
        found = conn.execute(select(deal.c.name).where(deal.c.id == draft.deal_id)).scalar()
    return found or _account_name(store, draft.account_id)


def _account_name(store: Store, account_id: str | None) -> str:
    with store.read() as conn:
        return conn.execute(select(account.c.name).where(account.c.id == account_id)).scalar() or ""


def _account_of(store: Store, activity_id: str) -> str:
    with store.read() as conn:
        return _account_name(store, conn.execute(
            select(activity.c.account_id).where(activity.c.id == activity_id)).scalar())


def _task_text(store: Store, task_id: str) -> str:
    with store.read() as conn:
        return conn.execute(select(task.c.text).where(task.c.id == task_id)).scalar() or ""
