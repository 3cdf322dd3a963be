"""Save, order and take out what is dealt with in a deal; keep what was heard on the sheets."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import Table, func, select

from salesdesk.domain.actions import Action, Label
from salesdesk.domain.dealing import (
    ORDERED,
    ConsentState,
    Noun,
    PointState,
    ProposalSize,
    Topic,
    line_profit,
    line_total,
    total,
)
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.people import Support
from salesdesk.domain.qualify import Heard, Item, Meddpicc
from salesdesk.services import placing
from salesdesk.services.fields import cleaned, need
from salesdesk.store.db import Store
from salesdesk.store.ids import natural_id
from salesdesk.store.queries.common import live
from salesdesk.store.queries.dealing import TABLES, of_noun
from salesdesk.store.tables import deal, person, qualification
from salesdesk.store.tables.dealing import case_link, case_study, proposal
from salesdesk.store.tables.quotes import product
from salesdesk.store.tx import Tx

_NAME = {Noun.LINE: "name", Noun.PROPOSAL: "title", Noun.BENEFIT: "name", Noun.POINT: "text",
         Noun.OBSTACLE: "text", Noun.WANTED: "text"}
_STATES: Mapping[Noun, Mapping[str, type[StrEnum]]] = {
    Noun.PROPOSAL: {"size": ProposalSize, "reaction": Support},
    Noun.POINT: {"topic": Topic, "state": PointState},
    Noun.OBSTACLE: {"state": PointState},
    Noun.CONSENT: {"state": ConsentState},
}
_DEFAULTS: Mapping[Noun, Mapping[str, Any]] = {
    Noun.POINT: {"topic": Topic.OTHER.value, "state": PointState.OPEN.value},
    Noun.OBSTACLE: {"state": PointState.OPEN.value},
    Noun.CONSENT: {"state": ConsentState.UNKNOWN.value},
}
_MOST = 999_999_999_999
_RANGES = {"score": (1, 5), "useful": (0, 1), "version": (1, 999), "discount_permille": (0, 1000), "phase": (1, 10),
           "quantity_milli": (0, 1_000_000_000), "unit_price": (-_MOST, _MOST), "unit_cost": (-_MOST, _MOST),
           "yearly": (0, _MOST), "once": (0, _MOST)}


def save_part(
    store: Store, noun: Noun, deal_id: str, key: str | None, values: Mapping[str, Any], today: date) -> str:
    """Add a thing to a deal (key None) or change one; returns its id.

    A point or obstacle that is settled keeps today as the day, a proposal without a version takes the next one, a line
    of a product what the product says where nothing else does. Raises RuleError: REQUIRED, BAD_CHOICE, BAD_RANGE,
    BAD_NUMBER, TOO_LONG, OTHER_ACCOUNT for a person, NOT_FOUND.
    """
    if noun is Noun.CASE:
        return _save_case(store, deal_id, key, values)
    table = TABLES[noun]
    row = cleaned(table, values)
    _check(noun, row)
    with store.write(Label(Action.EDIT_PART if key else Action.ADD_PART)) as tx:
        owner = tx.get(deal, deal_id)
        old = tx.get(table, key) if key else None
        _settle(noun, row, old, today)
        if noun is Noun.LINE and row.get("product_id"):
            _from_product(tx, row)
        _name_it(tx, noun, {**(old or {}), **row})
        _check_person(tx, row, old, owner["account_id"])
        if old is not None:
            tx.edit(table, old["id"], row, old)
            return str(old["id"])
        fresh = {**_DEFAULTS.get(noun, {}), **row, "deal_id": deal_id}
        if noun in ORDERED:
            fresh["position"] = _next(tx, table, "position", deal_id)
        if noun is Noun.PROPOSAL and not fresh.get("version"):
            fresh["version"] = max(1, _next(tx, proposal, "version", deal_id))
        return tx.add(table, fresh)


def move_part(store: Store, noun: Noun, key: str, by: int) -> None:
    """Move a line or benefit so many places (-1 up).

    Raises RuleError: SAME_PLACE where it is at that end already, BAD_CHOICE for a noun that has no order.
    """
    if noun not in ORDERED:
        raise RuleError(Rule.BAD_CHOICE, "noun")
    table = TABLES[noun]
    with store.write(Label(Action.MOVE_PART)) as tx:
        row = tx.get(table, key)
        tx.call(str(row["name"]))
        keys = [each.id for each in of_noun(tx.conn, row["deal_id"], noun)]
        placing.shift(tx, table, keys, key, by)


def delete_part(store: Store, noun: Noun, key: str) -> None:
    """Take a thing out of its deal; a case itself stays in the library."""
    table = TABLES[noun]
    with store.write(Label(Action.DELETE_PART)) as tx:
        row = tx.get(table, key)
        if noun is Noun.CASE:
            tx.call(str(tx.get(case_study, row["case_id"])["title"]))
        else:
            _name_it(tx, noun, row)
        tx.bin(table, [key])


def take_lines(store: Store, deal_id: str) -> int:
    """Make the sum of the lines the amount of the deal, and their gross profit where all costs are known.

    Returns the amount in yen. Raises RuleError: REQUIRED unit_price where a line has no price or there is none,
    BAD_RANGE where they come to less than nothing or more than is kept.
    """
    with store.write(Label(Action.TAKE_LINES)) as tx:
        owner = tx.get(deal, deal_id)
        tx.call(str(owner["name"]))
        rows = [each.values for each in of_noun(tx.conn, deal_id, Noun.LINE)]
        amount = total(
            line_total(row["quantity_milli"], row["unit_price"], row["discount_permille"]) for row in rows)
        if amount is None:
            raise RuleError(Rule.REQUIRED, "unit_price")
        if amount < 0:
            raise RuleError(Rule.BAD_RANGE, "amount", low=0, high="")
        profit = total(line_profit(
            row["quantity_milli"], row["unit_price"], row["unit_cost"], row["discount_permille"]) for row in rows)
        changed = {"amount": amount} if profit is None else {"amount": amount, "gross_profit": profit}
        tx.edit(deal, deal_id, cleaned(deal, changed), owner)
        return amount


def save_heard(store: Store, deal_id: str, item: Item | Meddpicc, values: Mapping[str, Any]) -> None:
    """Keep what was heard about an item of a sheet: text, heard (0-2), said_by_id, said_on.

    Raises RuleError: BAD_RANGE heard, TOO_LONG, OTHER_ACCOUNT said_by_id, NOT_FOUND.
    """
    row = cleaned(qualification, values)
    if row.get("heard", 0) not in set(map(int, Heard)):
        raise RuleError(Rule.BAD_RANGE, "heard", low=0, high=2)
    key = natural_id("qualification", deal_id, item.value)
    with store.write(Label(Action.QUALIFY)) as tx:
        owner = tx.get(deal, deal_id)
        tx.call(str(owner["name"]))
        there = key in tx.keys(qualification, qualification.c.id == key)
        old = tx.get(qualification, key) if there else None
        _check_person(tx, row, old, owner["account_id"])
        if old is not None:
            tx.edit(qualification, key, row, old)
        else:
            tx.add(qualification, {"text": None, "heard": 0, "said_by_id": None, "said_on": None, **row, "id": key,
                                   "deal_id": deal_id, "item": item.value})


def _save_case(store: Store, deal_id: str, key: str | None, values: Mapping[str, Any]) -> str:
    """Link a case that is there (case_id), or one made from the values; editing changes the case itself."""
    told = dict(values)
    chosen = told.pop("case_id", None)
    row = cleaned(case_study, told)
    with store.write(Label(Action.EDIT_PART if key else Action.ADD_PART)) as tx:
        tx.get(deal, deal_id)
        if key:
            need(row, "title")
            linked = tx.get(case_link, key)["case_id"]
            tx.edit(case_study, linked, row)
            tx.call(str(tx.get(case_study, linked)["title"]))
            return key
        if not chosen:
            need({"title": row.get("title")}, "title")
            chosen = tx.add(case_study, row)
        tx.call(str(tx.get(case_study, chosen)["title"]))
        known = tx.keys(case_link, case_link.c.deal_id == deal_id, case_link.c.case_id == chosen)
        if known:
            raise RuleError(Rule.SAME_PLACE, "case_id")
        return tx.add(case_link, {"deal_id": deal_id, "case_id": chosen})


def _check(noun: Noun, row: Mapping[str, Any]) -> None:
    for name, enum in _STATES.get(noun, {}).items():
        if row.get(name) is not None and row[name] not in {each.value for each in enum}:
            raise RuleError(Rule.BAD_CHOICE, name)
    for name, (low, high) in _RANGES.items():
        value = row.get(name)
        if value is None:
            continue
        if not isinstance(value, int):
            raise RuleError(Rule.BAD_NUMBER, name)
        if not low <= value <= high:
            raise RuleError(Rule.BAD_RANGE, name, low=low, high=high)


def _settle(noun: Noun, row: dict[str, Any], old: Mapping[str, Any] | None, today: date) -> None:
    """The day something was settled follows its state."""
    if noun not in {Noun.POINT, Noun.OBSTACLE} or "state" not in row:
        return
    row["state"] = row["state"] or PointState.OPEN.value
    if row["state"] != PointState.SETTLED:
        row["settled_on"] = None
    elif not (old and old["settled_on"]) and not row.get("settled_on"):
        row["settled_on"] = today


def _from_product(tx: Tx, row: dict[str, Any]) -> None:
    found = tx.get(product, row["product_id"])
    for name, column in (("name", "name"), ("unit", "unit"), ("unit_price", "price"), ("unit_cost", "unit_cost")):
        if row.get(name) is None:
            row[name] = found[column]


def _name_it(tx: Tx, noun: Noun, row: Mapping[str, Any]) -> None:
    """Call the step by what it is about; whoever must consent is a person or a name."""
    if noun is not Noun.CONSENT:
        need({_NAME[noun]: row.get(_NAME[noun])}, _NAME[noun])
        tx.call(str(row[_NAME[noun]]).partition("\n")[0][:40])
        return
    if row.get("person_id"):
        who = tx.get(person, row["person_id"])
        tx.call(f"{who['family'] or ''} {who['given'] or ''}".strip())
        return
    need({"name": row.get("name")}, "name")
    tx.call(str(row["name"]))


def _check_person(tx: Tx, row: Mapping[str, Any], old: Mapping[str, Any] | None, account_id: str | None) -> None:
    """Whoever is newly named belongs to the account of the deal."""
    for name in ("person_id", "said_by_id"):
        named = row.get(name)
        if named and not (old and old[name] == named) and tx.get(person, named)["account_id"] != account_id:
            raise RuleError(Rule.OTHER_ACCOUNT, name)


def _next(tx: Tx, table: Table, name: str, deal_id: str) -> int:
    last = tx.conn.scalar(select(func.max(table.c[name])).where(table.c.deal_id == deal_id, live(table)))
    return 0 if last is None else int(last) + 1


__all__ = ["delete_part", "move_part", "save_heard", "save_part", "take_lines"]
