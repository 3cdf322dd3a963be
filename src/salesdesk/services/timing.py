"""Keep timing events and what is set about timing, ask for the time, turn windows that open into follow-ups."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from salesdesk.domain import timing
from salesdesk.domain.actions import Action, Label
from salesdesk.domain.activities import TaskKind
from salesdesk.domain.buying import Precision
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.timing import EVENTS, Mark, TimingKind
from salesdesk.services import facts, settings
from salesdesk.services.bin import move as to_bin
from salesdesk.services.fields import cleaned, limit, need
from salesdesk.store.db import Store
from salesdesk.store.ids import natural_id
from salesdesk.store.queries import timing as timing_rows
from salesdesk.store.tables import account, deal, task
from salesdesk.store.tables.buying import timing_event
from salesdesk.store.tx import Tx

_SHORT = 40


class Due(NamedTuple):
    """A follow-up to make for a window: the mark it belongs to, the words of the task and its day."""

    account_id: str
    mark: Mark
    text: str
    due_on: date


def save_event(store: Store, event_id: str | None, values: Mapping[str, Any]) -> str:
    """Add a timing event (event_id None) or change one; returns its id. A planned purchase of a deal is set there too.

    Raises RuleError: REQUIRED account_id or on_day, BAD_CHOICE kind or precision, BAD_RANGE or BAD_NUMBER lead_days,
    OTHER_ACCOUNT deal_id, TOO_LONG, NOT_FOUND.
    """
    row = cleaned(timing_event, values)
    need(row, "account_id")
    need(row, "on_day")
    _check(row)
    with store.write(Label(Action.EDIT_TIMING if event_id else Action.ADD_TIMING)) as tx:
        old = tx.get(timing_event, event_id) if event_id else {}
        full = {**old, **row}
        for name in ("account_id", "on_day", "kind"):
            need({name: full.get(name)}, name)
        owner = tx.get(account, full["account_id"])
        tx.call(str(owner["name"]), str(full.get("text") or "")[:_SHORT])
        precision = Precision(full.get("precision") or Precision.DAY.value)
        row["on_day"] = full["on_day"] = timing.span_end(full["on_day"], precision, owner["fiscal_month"])
        _tell_deal(tx, full, old)
        if event_id is None:
            event_id = timing_rows.purchase_event(tx.conn, full)
            if event_id is None:
                return tx.add(timing_event, row)
            row = {name: value for name, value in row.items() if value is not None}  # words there are stay
        tx.edit(timing_event, event_id, row)
    return event_id


def delete_event(store: Store, event_id: str) -> None:
    """Move a timing event to the bin; the planned purchase it put into words goes from its deal."""
    with store.write(Label(Action.DELETE_TIMING)) as tx:
        row = tx.get(timing_event, event_id)
        tx.call(str(tx.get(account, row["account_id"])["name"]), str(row["text"] or "")[:_SHORT])
        if row["deal_id"] and row["kind"] == TimingKind.PURCHASE.value:
            tx.edit(deal, row["deal_id"], {"planned_on": None, "planned_precision": None})
        to_bin(tx, timing_event, [event_id])


def ask(store: Store, account_id: str, words: str) -> str:
    """Note the question for the time with the next visit; returns its task. RuleError(REQUIRED, NOT_FOUND)."""
    return facts.ask_missing(store, words, account_id)


def follow_up(store: Store, dues: Sequence[Due]) -> list[str]:
    """Make a follow-up for each window that has had none yet, as one step; returns the tasks made."""
    text_limit = limit(task, "text")
    with store.read() as conn:
        made = timing_rows.follow_ups(conn, [task_id(each.mark) for each in dues])
    fresh = {key: each for each in dues if (key := task_id(each.mark)) not in made}
    if not fresh:
        return []
    name = next(iter(fresh.values())).text
    with store.write(Label(Action.OPEN_WINDOWS, name[:_SHORT], count=len(fresh))) as tx:
        return tx.add_many(task, [
            {"id": key, "kind": TaskKind.STEP.value, "text": each.text[:text_limit], "due_on": each.due_on,
             "account_id": each.account_id, "deal_id": each.mark.deal_id or None} for key, each in fresh.items()])


def task_id(mark: Mark) -> str:
    """The key of the follow-up of a window: the same on every machine, so that none is made twice."""
    return natural_id("window", *mark.name)


def save_rule(store: Store, key: str, value: object) -> None:
    """Set lead days (timing_lead_KIND), hours (timing_hours_LEVEL), timing_budget_weeks or timing_follow_ups (0, 1).

    None goes back to what is usual. Raises RuleError: BAD_NUMBER or BAD_RANGE with the key.
    """
    if value is None:
        settings.save_setting(store, key, "")
        return
    if not isinstance(value, int):
        raise RuleError(Rule.BAD_NUMBER, key)
    low, high = 0, timing.LONGEST_LEAD
    if key == "timing_budget_weeks":
        high = timing.LONGEST_BUDGET
    elif key.startswith("timing_hours_"):
        low, high = 1, timing.LONGEST_WAIT
    elif key == "timing_follow_ups":
        high = 1
    if not low <= value <= high:
        raise RuleError(Rule.BAD_RANGE, key, low=low, high=high)
    settings.save_setting(store, key, str(value))


def _check(row: Mapping[str, Any]) -> None:
    if "kind" in row and row["kind"] not in set(EVENTS):
        raise RuleError(Rule.BAD_CHOICE, "kind")
    if row.get("precision") is not None and row["precision"] not in set(Precision):
        raise RuleError(Rule.BAD_CHOICE, "precision")
    days = row.get("lead_days")
    if days is None:
        return
    if not isinstance(days, int):
        raise RuleError(Rule.BAD_NUMBER, "lead_days")
    if not 0 <= days <= timing.LONGEST_LEAD:
        raise RuleError(Rule.BAD_RANGE, "lead_days", low=0, high=timing.LONGEST_LEAD)


def _tell_deal(tx: Tx, row: Mapping[str, Any], old: Mapping[str, Any]) -> None:
    """The planned purchase of a deal is the deal's own day: keep both the same."""
    was = old.get("deal_id") if old.get("kind") == TimingKind.PURCHASE.value else None
    now = row.get("deal_id") if row["kind"] == TimingKind.PURCHASE.value else None
    if row.get("deal_id"):
        found = tx.get(deal, row["deal_id"])
        if found["account_id"] != row["account_id"]:
            raise RuleError(Rule.OTHER_ACCOUNT, "deal_id")
    if was and was != now:
        tx.edit(deal, was, {"planned_on": None, "planned_precision": None})
    if now:
        tx.edit(deal, now, {"planned_on": row["on_day"],
                            "planned_precision": row.get("precision") or Precision.DAY.value})
