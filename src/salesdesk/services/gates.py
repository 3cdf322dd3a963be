"""The rules of stages, and what of them is ticked by hand for a deal."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import func, select

from salesdesk.domain.actions import Action, Label
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.gates import NUMBERS, TICKED, Play, RuleKind, letters
from salesdesk.domain.stages import ON_BOARD, Outcome
from salesdesk.services.bin import move as to_bin
from salesdesk.services.fields import cleaned
from salesdesk.store.db import Store
from salesdesk.store.ids import natural_id
from salesdesk.store.queries.common import live
from salesdesk.store.queries.deals import changes
from salesdesk.store.tables import deal, stage, stage_change
from salesdesk.store.tables.stages import deal_tick, stage_rule
from salesdesk.store.tx import Tx


def save_rule(store: Store, rule_id: str | None, stage_id: str, kind: RuleKind, number: int | None = None,
              text: str = "") -> str:
    """Add a rule at the end of a stage (rule_id None) or change one; returns its id.

    `number` is yen, points of 12 or letters. Raises RuleError: REQUIRED text or number, BAD_RANGE number,
    BAD_CHOICE text without a BANTCH letter, TOO_LONG, NOT_FOUND.
    """
    values = _values(kind, number, text)
    with store.write(Label(Action.EDIT_RULES)) as tx:
        tx.call(_called(tx, stage_id))
        if rule_id is not None:
            tx.edit(stage_rule, rule_id, values)
            return rule_id
        last = tx.conn.scalar(select(func.max(stage_rule.c.position)).where(
            live(stage_rule), stage_rule.c.stage_id == stage_id))
        return tx.add(stage_rule, {**values, "stage_id": stage_id, "position": (last or 0) + 1})


def move_rule(store: Store, rule_id: str, by: int) -> None:
    """Move a rule so many places in its stage (-1 up); RuleError(SAME_PLACE) where it is at that end already."""
    with store.write(Label(Action.EDIT_RULES)) as tx:
        stage_id = tx.get(stage_rule, rule_id)["stage_id"]
        tx.call(_called(tx, stage_id))
        keys = _in_order(tx, stage_id)
        at = keys.index(rule_id) + by
        if not 0 <= at < len(keys):
            raise RuleError(Rule.SAME_PLACE, "position")
        keys.remove(rule_id)
        keys.insert(at, rule_id)
        for position, key in enumerate(keys, 1):
            tx.edit(stage_rule, key, {"position": position})


def delete_rule(store: Store, rule_id: str) -> None:
    """Take a rule away with its ticks."""
    with store.write(Label(Action.EDIT_RULES)) as tx:
        tx.call(_called(tx, tx.get(stage_rule, rule_id)["stage_id"]))
        to_bin(tx, stage_rule, [rule_id])


def tick(store: Store, deal_id: str, rule_id: str, today: date, *, done: bool) -> None:
    """Tick own words or an action of the playbook for a deal, or take the tick away.

    Raises RuleError: BAD_CHOICE for a rule that the data answers, NOT_FOUND.
    """
    with store.write(Label(Action.TICK_RULE if done else Action.UNTICK_RULE)) as tx:
        tx.call(str(tx.get(deal, deal_id)["name"]))
        if RuleKind(tx.get(stage_rule, rule_id)["kind"]) not in TICKED:
            raise RuleError(Rule.BAD_CHOICE, "rule_id")
        key = natural_id("deal_tick", deal_id, rule_id)
        there = tx.keys(deal_tick, deal_tick.c.id == key)
        if done and not there:
            tx.add(deal_tick, {"id": key, "deal_id": deal_id, "rule_id": rule_id, "on_day": today})
        elif there and not done:
            tx.bin(deal_tick, there)


def judge(store: Store, deal_id: str, text: str) -> None:
    """Note why a deal on the board is in its stage, with its last stage change; empty takes the note away.

    Raises RuleError: TOO_LONG, NOT_FOUND for a deal that is off the board or has no history.
    """
    values = cleaned(stage_change, {"reason": text})
    with store.write(Label(Action.JUDGE_STAGE)) as tx:
        row = tx.get(deal, deal_id)
        tx.call(str(row["name"]))
        told = changes(tx.conn, deal_id)
        if not told or Outcome(row["outcome"]) not in ON_BOARD:
            raise RuleError(Rule.NOT_FOUND, "stage_change")
        tx.edit(stage_change, told[-1].id, values)


def copy_rules(tx: Tx, from_stage: str, to_stage: str) -> None:
    """Give a stage the rules of another one, inside somebody else's step."""
    rows = tx.rows(select(stage_rule).where(live(stage_rule), stage_rule.c.stage_id == from_stage))
    tx.add_many(stage_rule, [
        {"stage_id": to_stage, "position": row.position, "kind": row.kind, "number": row.number, "text": row.text}
        for row in rows])


def _values(kind: RuleKind, number: int | None, text: str) -> Mapping[str, Any]:
    row = {"kind": kind.value, **cleaned(stage_rule, {"text": text}), "number": None}
    if kind in TICKED and not row["text"]:
        raise RuleError(Rule.REQUIRED, "text")
    if kind is RuleKind.WORDS and row["text"] in set(Play):
        raise RuleError(Rule.BAD_CHOICE, "text")
    if kind is RuleKind.HEARD:
        row["text"] = "".join(letters(text.upper()))
        if not row["text"]:
            raise RuleError(Rule.REQUIRED, "text")
    elif kind not in TICKED:
        row["text"] = None
    if kind in NUMBERS:
        low, high = NUMBERS[kind]
        if number is None:
            raise RuleError(Rule.REQUIRED, "number")
        if not low <= number <= high:
            raise RuleError(Rule.BAD_RANGE, "number", low=low, high=high)
        row["number"] = number
    return row


def _called(tx: Tx, stage_id: str) -> str:
    row = tx.get(stage, stage_id)
    return str(row["name"] or row["key"])


def _in_order(tx: Tx, stage_id: str) -> list[str]:
    return list(tx.conn.scalars(select(stage_rule.c.id).where(
        live(stage_rule), stage_rule.c.stage_id == stage_id).order_by(stage_rule.c.position, stage_rule.c.id)))
