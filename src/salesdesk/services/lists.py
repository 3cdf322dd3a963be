"""Keep lists: a written purpose, rules in order, and marks that keep or drop records by hand with a reason."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select

from salesdesk.domain.actions import Action, Label
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.lists import MOST_RULES, About, ListRule, check_rule
from salesdesk.services.fields import cleaned, need
from salesdesk.store.db import Store
from salesdesk.store.queries.list_rules import BASES, OWNERS
from salesdesk.store.tables import list_mark, list_rule, saved_list
from salesdesk.store.tx import Tx


def save_list(
    store: Store, list_id: str | None, values: Mapping[str, Any], rules: Sequence[ListRule] | None = None
) -> str:
    """Add a list (list_id None) or change name, purpose and rules of one; returns its id.

    Raises RuleError: REQUIRED name, TOO_LONG, SAME_NAME name, BAD_CHOICE about, what domain.lists.check_rule refuses
    with the number of the rule as `at`, NOT_FOUND.
    """
    row = cleaned(saved_list, values)
    need(row, "name")
    with store.write(Label(Action.SAVE_LIST, str(row.get("name") or ""))) as tx:
        if list_id is None:
            need({"name": row.get("name")}, "name")
            if row.get("about") not in set(About):
                raise RuleError(Rule.BAD_CHOICE, "about")
            list_id = tx.add(saved_list, row)
        else:
            tx.edit(saved_list, list_id, {name: value for name, value in row.items() if name != "about"})
        _check_name(tx, list_id, row.get("name"))
        if rules is not None:
            _set_rules(tx, list_id, About(tx.get(saved_list, list_id)["about"]), rules)
    return list_id


def delete_list(store: Store, list_id: str) -> None:
    """Move a list to the bin with its rules and marks; what it listed stays. RuleError(NOT_FOUND)."""
    with store.write(Label(Action.DELETE_LIST)) as tx:
        tx.call(str(tx.get(saved_list, list_id)["name"]))
        for table in (list_rule, list_mark):
            tx.bin(table, tx.keys(table, table.c.list_id == list_id))
        tx.bin(saved_list, [list_id])


def mark(store: Store, list_id: str, record_ids: Sequence[str], *, keep: bool, reason: str) -> None:
    """Keep records in a list, or drop them from it, whatever its rules say; a mark made before is replaced.

    Raises RuleError: REQUIRED reason, TOO_LONG, NOT_FOUND.
    """
    values = cleaned(list_mark, {"reason": reason})
    need(values, "reason")
    with store.write(Label(Action.MARK_LIST, count=len(record_ids))) as tx:
        row = tx.get(saved_list, list_id)
        tx.call(str(row["name"]))
        about = About(row["about"])
        for key in record_ids:
            tx.get(BASES[about], key)
        tx.bin(list_mark, _marks(tx, list_id, OWNERS[about], record_ids))
        tx.add_many(list_mark, [{"list_id": list_id, OWNERS[about]: key, "keep": keep, **values}
                                for key in record_ids])


def unmark(store: Store, list_id: str, record_ids: Sequence[str]) -> None:
    """Let the rules decide again about records. RuleError(NOT_FOUND) without the list."""
    with store.write(Label(Action.UNMARK_LIST, count=len(record_ids))) as tx:
        row = tx.get(saved_list, list_id)
        tx.call(str(row["name"]))
        tx.bin(list_mark, _marks(tx, list_id, OWNERS[About(row["about"])], record_ids))


def _set_rules(tx: Tx, list_id: str, about: About, rules: Sequence[ListRule]) -> None:
    if len(rules) > MOST_RULES:
        raise RuleError(Rule.BAD_RANGE, "rules", low=0, high=MOST_RULES)
    checked = [_checked(about, rule, at) for at, rule in enumerate(rules)]
    tx.bin(list_rule, tx.keys(list_rule, list_rule.c.list_id == list_id))
    tx.add_many(list_rule, [
        {"list_id": list_id, "position": at, "field": rule.field.value, "test": rule.test.value,
         **cleaned(list_rule, {"value": rule.value})} for at, rule in enumerate(checked)])


def _checked(about: About, rule: ListRule, at: int) -> ListRule:
    try:
        return check_rule(about, rule)
    except RuleError as error:
        raise RuleError(error.rule, error.field, **{**error.values, "at": at}) from error


def _check_name(tx: Tx, list_id: str, name: object) -> None:
    if name and tx.keys(saved_list, saved_list.c.name == name, saved_list.c.id != list_id):
        raise RuleError(Rule.SAME_NAME, "name")


def _marks(tx: Tx, list_id: str, owner: str, record_ids: Sequence[str]) -> list[str]:
    wanted = set(record_ids)
    found = tx.rows(select(list_mark).where(list_mark.c.list_id == list_id, list_mark.c.deleted_at.is_(None)))
    return [row.id for row in found if getattr(row, owner) in wanted]
