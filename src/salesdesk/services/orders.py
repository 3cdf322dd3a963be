"""Orders and what follows them: begun with winning a deal, closed when the money is in."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import select

from salesdesk.domain import phrases
from salesdesk.domain.actions import Action, Label
from salesdesk.domain.activities import TaskKind
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.orders import FOLLOWS, STEPS, FollowUp, StepKind, due_after, following, workday
from salesdesk.domain.stages import Outcome
from salesdesk.services.bin import move as to_bin
from salesdesk.services.fields import cleaned, need
from salesdesk.store.db import Store
from salesdesk.store.queries.common import local_day
from salesdesk.store.queries.orders import follow_up_id, follow_ups_on, step_task_id
from salesdesk.store.tables import deal, task
from salesdesk.store.tables.orders import order_step, sales_order
from salesdesk.store.tables.quotes import quote
from salesdesk.store.tx import Tx

TASKS: dict[StepKind | FollowUp, str] = {
    StepKind.PROCESSING: "Process the order", StepKind.DELIVERY: "Deliver", StepKind.INVOICE: "Send the invoice",
    StepKind.REVENUE: "Book the revenue", StepKind.COLLECTION: "See that the money is in",
    FollowUp.REASSURE: "Ask how it runs, and confirm that the decision was right",
    FollowUp.CASE: "Ask to tell of it as a case", FollowUp.REFERRAL: "Ask for a referral",
}


def begin(tx: Tx, won: Mapping[str, Any], day: date, today: date | None = None) -> None:
    """Make the order of a deal that was won on a day, with its steps; one that was withdrawn comes back.

    The first step is due from `today` on where that is a later day.
    """
    found = tx.conn.execute(
        select(sales_order.c.id, sales_order.c.deleted_at).where(sales_order.c.deal_id == won["id"])
        .order_by(sales_order.c.deleted_at.nulls_first(), sales_order.c.id.desc())).first()
    if found is not None and found.deleted_at is None:
        return
    values = {"amount": won["amount"], "gross_profit": won["gross_profit"], "product": won["product"],
              "name": won["name"], "account_id": won["account_id"], "ordered_on": day,
              "variant_id": _accepted(tx, won["id"])}
    if found is not None:
        _bring_back(tx, found.id, found.deleted_at, values)
    else:
        _add_steps(tx, tx.add(sales_order, {**values, "deal_id": won["id"]}), max(day, today or day))


def withdraw(tx: Tx, deal_id: str) -> bool:
    """Take the order of a deal back that is won no longer; whether it went: one of which something is done stays."""
    gone = False
    for order_id in tx.keys(sales_order, sales_order.c.deal_id == deal_id):
        if not tx.keys(order_step, order_step.c.order_id == order_id, order_step.c.done_on.is_not(None)):
            _bin(tx, order_id)
            gone = True
    return gone


def begin_order(store: Store, deal_id: str, today: date) -> None:
    """Make the order of a won deal that has none, of its closing day.

    Raises RuleError: BAD_CHOICE for a deal that is not won, NOT_FOUND.
    """
    with store.write(Label(Action.ADD_ORDER)) as tx:
        row = tx.get(deal, deal_id)
        tx.call(str(row["name"]))
        if row["outcome"] != Outcome.WON.value:
            raise RuleError(Rule.BAD_CHOICE, "outcome")
        begin(tx, row, row["closed_on"] or today, today)


def save_order(store: Store, order_id: str, values: Mapping[str, Any]) -> None:
    """Change what is known of an order; RuleError(BAD_RANGE) for an amount below zero, TOO_LONG, NOT_FOUND."""
    row = cleaned(sales_order, values)
    need(row, "ordered_on")
    if (row.get("amount") or 0) < 0:
        raise RuleError(Rule.BAD_RANGE, "amount", low=0, high="")
    with store.write(Label(Action.EDIT_ORDER)) as tx:
        tx.call(str(tx.get(sales_order, order_id)["name"]))
        tx.edit(sales_order, order_id, row)


def delete_order(store: Store, order_id: str) -> None:
    """Move an order to the bin with its steps and their follow-ups."""
    with store.write(Label(Action.DELETE_ORDER)) as tx:
        tx.call(str(tx.get(sales_order, order_id)["name"]))
        _bin(tx, order_id)


def begin_steps(store: Store, order_id: str, today: date) -> None:
    """Give an order that came without one the list of what follows it; nothing where it has one."""
    with store.write(Label(Action.EDIT_ORDER)) as tx:
        row = tx.get(sales_order, order_id)
        tx.call(str(row["name"]))
        if not tx.keys(order_step, order_step.c.order_id == order_id):
            _add_steps(tx, order_id, max(today, row["ordered_on"]))


def set_done(store: Store, step_id: str, done_on: date | None) -> None:
    """Say when a step was done (None: not yet): the next one becomes due, and what is asked for after it is noted."""
    with store.write(Label(Action.DONE_ORDER_STEP)) as tx:
        tx.call(_called(tx, step_id))
        _set_done(tx, tx.get(order_step, step_id), done_on)


def set_due(store: Store, step_id: str, due_on: date | None) -> None:
    """Say when a step is due; it reminds like every other next step."""
    with store.write(Label(Action.EDIT_ORDER_STEP)) as tx:
        tx.call(_called(tx, step_id))
        row = tx.get(order_step, step_id)
        tx.edit(order_step, step_id, {"due_on": due_on})
        _remind(tx, {**row, "due_on": due_on})


def set_note(store: Store, step_id: str, note: str) -> None:
    """Write something down at a step."""
    values = cleaned(order_step, {"note": note})
    with store.write(Label(Action.EDIT_ORDER_STEP)) as tx:
        tx.call(_called(tx, step_id))
        tx.edit(order_step, step_id, values)


def task_done(tx: Tx, task_id: str, *, done: bool) -> None:
    """Inside somebody's step: a reminder that was ticked (or opened again) tells its step of the order."""
    row = tx.get(task, task_id)
    mine = sales_order.c.deal_id == row["deal_id"] if row["deal_id"] else sales_order.c.account_id == row["account_id"]
    for step in tx.conn.execute(
            select(order_step).join(sales_order, sales_order.c.id == order_step.c.order_id)
            .where(mine, order_step.c.deleted_at.is_(None))).mappings().all():
        if step_task_id(step["id"]) == task_id:
            _set_done(tx, dict(step), local_day(tx.now) if done else None)


def _set_done(tx: Tx, row: Mapping[str, Any], done_on: date | None) -> None:
    kind = StepKind(row["kind"])
    tx.edit(order_step, row["id"], {"done_on": done_on})
    _remind(tx, {**row, "done_on": done_on})
    order = tx.get(sales_order, row["order_id"])
    after = following(kind)
    if done_on is not None and after is not None:
        for step in tx.rows(select(order_step).where(
                order_step.c.order_id == order["id"], order_step.c.kind == after.value,
                order_step.c.deleted_at.is_(None), order_step.c.due_on.is_(None), order_step.c.done_on.is_(None))):
            values = {**step._mapping, "due_on": due_after(after, done_on)}
            tx.edit(order_step, step.id, {"due_on": values["due_on"]})
            _remind(tx, values)
    _follow_up(tx, order, kind, done_on)


def _follow_up(tx: Tx, order: Mapping[str, Any], kind: StepKind, done_on: date | None) -> None:
    """Note what is asked for after a step, or forget it where the step is open again; what was done of it stays."""
    wanted = done_on is not None and follow_ups_on(tx.conn)
    for each, days in FOLLOWS.get(kind, ()):
        key = follow_up_id(order["id"], each)
        due = None if done_on is None else workday(date.fromordinal(done_on.toordinal() + days))
        known = tx.conn.execute(select(task).where(task.c.id == key)).mappings().first()
        if known is not None and known["done_at"] is not None:
            continue
        if wanted:
            _keep_task(tx, key, order, each, due)
        elif known is not None and known["deleted_at"] is None and done_on is None:
            tx.bin(task, [key])


def _remind(tx: Tx, step: Mapping[str, Any]) -> None:
    """Keep the follow-up of a step as the step is: due when it is, done when it is, gone without a day."""
    key = step_task_id(step["id"])
    if step["done_on"] is None and step["due_on"] is not None:
        _keep_task(tx, key, tx.get(sales_order, step["order_id"]), StepKind(step["kind"]), step["due_on"])
        return
    if tx.keys(task, task.c.id == key):
        if step["done_on"] is not None:
            tx.edit(task, key, {"done_at": tx.now})
        else:
            tx.bin(task, [key])


def _keep_task(tx: Tx, key: str, order: Mapping[str, Any], what: StepKind | FollowUp, due: date | None) -> None:
    values = {"due_on": due, "done_at": None, "deleted_at": None}
    if tx.conn.scalar(select(task.c.id).where(task.c.id == key)):
        tx.edit_many(task, [key], values)
        return
    tx.add(task, {
        "id": key, "kind": TaskKind.STEP.value, "text": phrases.say("OrderTask", TASKS[what]), "due_on": due,
        "account_id": order["account_id"], "deal_id": order["deal_id"]})


def _add_steps(tx: Tx, order_id: str, day: date) -> None:
    first = due_after(StepKind.PROCESSING, day)
    keys = tx.add_many(order_step, [
        {"order_id": order_id, "kind": kind.value, "due_on": first if kind is StepKind.PROCESSING else None}
        for kind in STEPS])
    _remind(tx, tx.get(order_step, keys[0]))


def _bring_back(tx: Tx, order_id: str, stamp: Any, values: Mapping[str, Any]) -> None:
    """All that went with it comes back, the reminders too; the day and the sums are those of now."""
    tx.edit_many(sales_order, [order_id], {**values, "deleted_at": None})
    steps = list(tx.conn.scalars(select(order_step.c.id).where(
        order_step.c.order_id == order_id, order_step.c.deleted_at == stamp)))
    tx.edit_many(order_step, steps, {"deleted_at": None})
    for key in steps:
        _remind(tx, tx.get(order_step, key))


def _bin(tx: Tx, order_id: str) -> None:
    steps = tx.keys(order_step, order_step.c.order_id == order_id)
    reminders = [*map(step_task_id, steps), *(follow_up_id(order_id, each) for each in FollowUp)]
    open_ones = tx.keys(task, task.c.id.in_(reminders), task.c.done_at.is_(None))
    if open_ones:
        tx.bin(task, open_ones)
    to_bin(tx, sales_order, [order_id])


def _accepted(tx: Tx, deal_id: str) -> str | None:
    """The variant of the deal's quotes that the customer has accepted, the latest one."""
    found: str | None = tx.conn.scalars(
        select(quote.c.accepted_variant_id).where(
            quote.c.deal_id == deal_id, quote.c.accepted_variant_id.is_not(None), quote.c.deleted_at.is_(None))
        .order_by(quote.c.answered_on.desc(), quote.c.id.desc()).limit(1)).first()
    return found


def _called(tx: Tx, step_id: str) -> str:
    return str(tx.get(sales_order, tx.get(order_step, step_id)["order_id"])["name"])
