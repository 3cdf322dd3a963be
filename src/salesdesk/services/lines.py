"""Draw lines between people - influence, conflict, informal ties - and keep what somebody objects, with our answer."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import and_, or_

from salesdesk.domain.actions import Action, Label
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.relations import STRENGTHS, LineKind, ObjectionState
from salesdesk.services.bin import move as to_bin
from salesdesk.services.fields import cleaned, need
from salesdesk.services.relations import called, check_owner, only
from salesdesk.store.db import Store
from salesdesk.store.tables import deal, person
from salesdesk.store.tables.relations import objection, relation
from salesdesk.store.tx import Tx

_LINE = frozenset({"from_id", "to_id", "kind", "strength", "reason", "deal_id"})
_OBJECTION = frozenset({"deal_id", "reason", "since_on", "weighs_on_id", "approach", "state"})
_USUAL = 2


def save_line(store: Store, line_id: str | None, values: Mapping[str, Any]) -> str:
    """Draw a line (line_id None) or change one; drawing one that is there changes it. Returns its id.

    `kind` a LineKind, `strength` 1-3 (2 unless given); a line without a deal holds for the account. Raises RuleError:
    REQUIRED from_id, to_id or kind, SAME_PERSON to_id, BAD_CHOICE kind, BAD_RANGE strength, OTHER_ACCOUNT, TOO_LONG,
    NOT_FOUND.
    """
    only(values, _LINE)
    row = cleaned(relation, values)
    _check_line(row)
    with store.write(Label(Action.EDIT_LINE if line_id else Action.ADD_LINE)) as tx:
        old = tx.get(relation, line_id) if line_id else None
        whole = {"strength": _USUAL, **(old or {}), **row}
        for name in ("from_id", "to_id", "kind"):
            need({name: whole.get(name)}, name)
        if whole["from_id"] == whole["to_id"]:
            raise RuleError(Rule.SAME_PERSON, "to_id")
        one, other = tx.get(person, whole["from_id"]), tx.get(person, whole["to_id"])
        tx.call(called(one), called(other))
        check_owner(tx, whole, one["account_id"], {"to_id": person, "deal_id": deal})
        same = [key for key in _same(tx, whole) if key != line_id]
        if old is None and not same:
            return tx.add(relation, {name: whole.get(name) for name in _LINE})
        key = str(old["id"]) if old else same[0]
        tx.bin(relation, [each for each in same if each != key])
        tx.edit(relation, key, row, old)
        return key


def delete_line(store: Store, line_id: str) -> None:
    """Move a line to the bin. RuleError(NOT_FOUND)."""
    with store.write(Label(Action.DELETE_LINE)) as tx:
        row = tx.get(relation, line_id)
        tx.call(called(tx.get(person, row["from_id"])), called(tx.get(person, row["to_id"])))
        to_bin(tx, relation, [line_id])


def save_objection(store: Store, person_id: str, objection_id: str | None, values: Mapping[str, Any],
                   today: date) -> str:
    """Note what somebody objects (objection_id None: a new one) or change it; returns its id.

    `weighs_on_id` is whom it weighs on, `state` an ObjectionState. Raises RuleError: REQUIRED reason, FUTURE_DAY
    since_on, BAD_CHOICE state, SAME_PERSON weighs_on_id, OTHER_ACCOUNT, TOO_LONG, NOT_FOUND.
    """
    only(values, _OBJECTION)
    row = cleaned(objection, values)
    need(row, "reason")
    if row.get("since_on") and row["since_on"] > today:
        raise RuleError(Rule.FUTURE_DAY, "since_on")
    if "state" in row:
        if row["state"] not in set(ObjectionState):
            raise RuleError(Rule.BAD_CHOICE, "state")
        row = {**row, "state": str(row["state"]), "settled_on": _settled(row["state"], today)}
    with store.write(Label(Action.SAVE_OBJECTION)) as tx:
        owner = tx.get(person, person_id)
        tx.call(called(owner))
        if row.get("weighs_on_id") == person_id:
            raise RuleError(Rule.SAME_PERSON, "weighs_on_id")
        check_owner(tx, row, owner["account_id"], {"weighs_on_id": person, "deal_id": deal})
        if objection_id is None:
            need({"reason": row.get("reason")}, "reason")
            return tx.add(objection, {"state": ObjectionState.OPEN.value, **row, "person_id": person_id})
        old = _objection(tx, objection_id, person_id)
        if old["state"] == row.get("state"):
            row.pop("settled_on")
        tx.edit(objection, objection_id, row, old)
    return objection_id


def answer_objection(store: Store, objection_id: str, approach: str) -> None:
    """Say that we gave our answer, and which. RuleError: REQUIRED approach, TOO_LONG, NOT_FOUND."""
    row = cleaned(objection, {"approach": approach})
    need(row, "approach")
    _set_state(store, Action.ANSWER_OBJECTION, objection_id,
               {**row, "state": ObjectionState.ANSWERED.value, "settled_on": None})


def settle_objection(store: Store, objection_id: str, today: date) -> None:
    """Say that they object no longer. RuleError(NOT_FOUND)."""
    _set_state(store, Action.SETTLE_OBJECTION, objection_id,
               {"state": ObjectionState.SETTLED.value, "settled_on": today})


def delete_objection(store: Store, objection_id: str) -> None:
    """Move an objection to the bin. RuleError(NOT_FOUND)."""
    with store.write(Label(Action.DELETE_OBJECTION)) as tx:
        tx.call(called(tx.get(person, tx.get(objection, objection_id)["person_id"])))
        to_bin(tx, objection, [objection_id])


def _set_state(store: Store, action: Action, objection_id: str, values: Mapping[str, Any]) -> None:
    with store.write(Label(action)) as tx:
        old = tx.get(objection, objection_id)
        tx.call(called(tx.get(person, old["person_id"])))
        tx.edit(objection, objection_id, values, old)


def _objection(tx: Tx, key: str, person_id: str) -> Mapping[str, Any]:
    row = tx.get(objection, key)
    if row["person_id"] != person_id:
        raise RuleError(Rule.NOT_FOUND, "objection")
    return row


def _settled(state: str, today: date) -> date | None:
    return today if state == ObjectionState.SETTLED else None


def _check_line(row: dict[str, Any]) -> None:
    if "kind" in row:
        if row["kind"] not in set(LineKind):
            raise RuleError(Rule.BAD_CHOICE, "kind")
        row["kind"] = str(row["kind"])
    if "strength" in row and (not isinstance(row["strength"], int) or not 1 <= row["strength"] <= STRENGTHS):
        raise RuleError(Rule.BAD_RANGE, "strength", low=1, high=STRENGTHS)


def _same(tx: Tx, row: Mapping[str, Any]) -> list[str]:
    """Lines of this kind between the two there are already, in either direction where it has none."""
    ends = relation.c.from_id, relation.c.to_id
    ways = [(row["from_id"], row["to_id"])]
    if row["kind"] != LineKind.INFLUENCE:
        ways.append((row["to_id"], row["from_id"]))
    deal_id = row.get("deal_id")
    return tx.keys(
        relation, relation.c.kind == row["kind"], or_(*(and_(ends[0] == one, ends[1] == other) for one, other in ways)),
        relation.c.deal_id == deal_id if deal_id else relation.c.deal_id.is_(None))
