"""Save, order and delete the steps of flows, what a company has installed, and who of ours knows its people."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import Table, func, select

from salesdesk.domain.actions import Action, Label
from salesdesk.domain.company import LONGEST_STEP, Flow, Strength
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.services import placing
from salesdesk.services.bin import move as to_bin
from salesdesk.services.fields import cleaned, need
from salesdesk.store.db import Store
from salesdesk.store.queries.common import live
from salesdesk.store.tables import account, flow_step, installed_item, person, site, tie
from salesdesk.store.tx import Tx

_MOST_ITEMS = 1_000_000


def save_step(store: Store, account_id: str, step_id: str | None, values: Mapping[str, Any]) -> str:
    """Add a step at the end of its flow (step_id None) or change one; returns its id.

    `limit_amount` in yen, `lead_days` 0-999. Raises RuleError: REQUIRED name, BAD_CHOICE flow, BAD_RANGE,
    BAD_NUMBER, TOO_LONG, OTHER_ACCOUNT person_id, NOT_FOUND.
    """
    row = cleaned(flow_step, values)
    need(row, "name")
    if "flow" in row and row["flow"] not in set(Flow):
        raise RuleError(Rule.BAD_CHOICE, "flow")
    _whole(row, "limit_amount", 0)
    _whole(row, "lead_days", 0, LONGEST_STEP)
    action = Action.EDIT_FLOW_STEP if step_id else Action.ADD_FLOW_STEP
    with store.write(Label(action, str(row.get("name") or ""))) as tx:
        old = tx.get(flow_step, step_id) if step_id else None
        _check_place(tx, account_id, row, old)
        if old is None:
            need({"name": row.get("name")}, "name")
            if "flow" not in row:
                raise RuleError(Rule.BAD_CHOICE, "flow")
            return tx.add(flow_step, {**row, "account_id": account_id, "position": _end(tx, account_id, row["flow"])})
        if row.get("flow", old["flow"]) != old["flow"]:
            row["position"] = _end(tx, old["account_id"], row["flow"])
        tx.edit(flow_step, old["id"], row, old)
        return str(old["id"])


def move_step(store: Store, step_id: str, by: int) -> None:
    """Move a step so many places along its flow (-1 up); RuleError(SAME_PLACE) where it is at that end already."""
    with store.write(Label(Action.MOVE_FLOW_STEP)) as tx:
        row = tx.get(flow_step, step_id)
        tx.call(str(row["name"]))
        keys = _in_order(tx, row["account_id"], row["flow"])
        placing.shift(tx, flow_step, keys, step_id, by)


def delete_step(store: Store, step_id: str) -> None:
    """Move a step of a flow to the bin."""
    _delete(store, Action.DELETE_FLOW_STEP, flow_step, step_id, "name")


def save_item(store: Store, account_id: str, item_id: str | None, values: Mapping[str, Any]) -> str:
    """Add or change something a company has installed; returns its id.

    Raises RuleError: REQUIRED name, BEFORE_START contract_end or lease_end, BAD_RANGE or BAD_NUMBER quantity,
    TOO_LONG, OTHER_ACCOUNT site_id, NOT_FOUND.
    """
    row = cleaned(installed_item, values)
    need(row, "name")
    _whole(row, "quantity", 1, _MOST_ITEMS)
    action = Action.EDIT_INSTALLED_ITEM if item_id else Action.ADD_INSTALLED_ITEM
    with store.write(Label(action, str(row.get("name") or ""))) as tx:
        old = tx.get(installed_item, item_id) if item_id else None
        _check_days({**(old or {}), **row})
        return _put(tx, installed_item, account_id, row, old, "name")


def delete_item(store: Store, item_id: str) -> None:
    """Move an installed item to the bin."""
    _delete(store, Action.DELETE_INSTALLED_ITEM, installed_item, item_id, "name")


def save_tie(store: Store, account_id: str, tie_id: str | None, values: Mapping[str, Any]) -> str:
    """Add or change who of ours knows somebody there; returns its id.

    Raises RuleError: REQUIRED own_name, BAD_RANGE strength (1-3 or None), TOO_LONG, OTHER_ACCOUNT person_id, NOT_FOUND.
    """
    row = cleaned(tie, values)
    need(row, "own_name")
    _whole(row, "strength", min(Strength), max(Strength))
    action = Action.EDIT_TIE if tie_id else Action.ADD_TIE
    with store.write(Label(action, str(row.get("own_name") or ""))) as tx:
        old = tx.get(tie, tie_id) if tie_id else None
        return _put(tx, tie, account_id, row, old, "own_name")


def delete_tie(store: Store, tie_id: str) -> None:
    """Move who knows somebody there to the bin."""
    _delete(store, Action.DELETE_TIE, tie, tie_id, "own_name")


def append_flows(tx: Tx, keep_id: str, drop_id: str) -> None:
    """Put the steps of one account behind those of another, inside somebody's step: for joining the two."""
    found = tx.rows(select(flow_step.c.id, flow_step.c.account_id, flow_step.c.position).where(
        flow_step.c.account_id.in_((keep_id, drop_id))).order_by(flow_step.c.position, flow_step.c.id))
    first = max((row.position for row in found if row.account_id == keep_id), default=-1) + 1
    for row in found:
        if row.account_id == drop_id and first:
            tx.edit_many(flow_step, [row.id], {"position": first + row.position})


def _put(tx: Tx, table: Table, account_id: str, row: Mapping[str, Any], old: Mapping[str, Any] | None,
         name: str) -> str:
    """Add a row, or change the one there is and call the step by its name; returns its id."""
    _check_place(tx, account_id, row, old)
    if old is None:
        need({name: row.get(name)}, name)
        return tx.add(table, {**row, "account_id": account_id})
    tx.call(str(row.get(name) or old[name]))
    tx.edit(table, old["id"], row, old)
    return str(old["id"])


def _delete(store: Store, action: Action, table: Table, key: str, name: str) -> None:
    with store.write(Label(action)) as tx:
        tx.call(str(tx.get(table, key)[name]))
        to_bin(tx, table, [key])


def _whole(row: Mapping[str, Any], name: str, low: int, high: int | None = None) -> None:
    value = row.get(name)
    if value is None:
        return
    if not isinstance(value, int):
        raise RuleError(Rule.BAD_NUMBER, name)
    if value < low or (high is not None and value > high):
        raise RuleError(Rule.BAD_RANGE, name, low=int(low), high="" if high is None else int(high))


def _check_days(row: Mapping[str, Any]) -> None:
    start = row.get("installed_on")
    for name in ("contract_end", "lease_end"):
        end = row.get(name)
        if isinstance(start, date) and isinstance(end, date) and end < start:
            raise RuleError(Rule.BEFORE_START, name)


def _check_place(tx: Tx, account_id: str, row: Mapping[str, Any], old: Mapping[str, Any] | None) -> None:
    """The account is there, and a person or site that is newly named belongs to it."""
    owner = old["account_id"] if old else account_id
    tx.get(account, owner)
    for name, table in (("person_id", person), ("site_id", site)):
        named = row.get(name)
        if named and not (old and old[name] == named) and tx.get(table, named)["account_id"] != owner:
            raise RuleError(Rule.OTHER_ACCOUNT, name)


def _in_order(tx: Tx, account_id: str, flow: str) -> list[str]:
    found = tx.rows(select(flow_step.c.id).where(
        flow_step.c.account_id == account_id, flow_step.c.flow == flow, live(flow_step))
        .order_by(flow_step.c.position, flow_step.c.id))
    return [row.id for row in found]


def _end(tx: Tx, account_id: str, flow: str) -> int:
    last = tx.conn.scalar(select(func.max(flow_step.c.position)).where(
        flow_step.c.account_id == account_id, flow_step.c.flow == flow, live(flow_step)))
    return 0 if last is None else int(last) + 1
