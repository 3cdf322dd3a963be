"""Save, retire and delete products."""

from collections.abc import Mapping
from typing import Any

from salesdesk.domain.actions import Action, Label
from salesdesk.domain.amounts import LARGEST_AMOUNT
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.quotes import Tax
from salesdesk.services.bin import move as to_bin
from salesdesk.services.fields import cleaned, need, search_words
from salesdesk.store.db import Store
from salesdesk.store.tables.quotes import product


def save_product(store: Store, product_id: str | None, values: Mapping[str, Any]) -> str:
    """Add a product (product_id None) or change one; returns its id. Prices in yen per unit.

    Raises RuleError: REQUIRED name, BAD_CHOICE tax, BAD_RANGE price or unit_cost, TOO_LONG, NOT_FOUND.
    """
    row = cleaned(product, values)
    need(row, "name")
    check(row)
    action = Action.EDIT_PRODUCT if product_id else Action.ADD_PRODUCT
    with store.write(Label(action, str(row.get("name") or ""))) as tx:
        if product_id is None:
            need({"name": row.get("name")}, "name")
            full = {"tax": Tax.STANDARD.value, "retired": False, **row}
            return tx.add(product, {**full, "search": search_of(full)})
        old = tx.get(product, product_id)
        tx.call(str(row.get("name") or old["name"]))
        tx.edit(product, product_id, {**row, "search": search_of({**old, **row})}, old)
        return product_id


def retire(store: Store, product_id: str, *, retired: bool) -> None:
    """Take a product out of the picker, or back into it; quotes that have it stay as they are."""
    with store.write(Label(Action.RETIRE_PRODUCT if retired else Action.EDIT_PRODUCT)) as tx:
        tx.call(str(tx.get(product, product_id)["name"]))
        tx.edit(product, product_id, {"retired": retired})


def delete_product(store: Store, product_id: str) -> None:
    """Move a product to the bin; lines that were made from it keep their words and prices."""
    with store.write(Label(Action.DELETE_PRODUCT)) as tx:
        tx.call(str(tx.get(product, product_id)["name"]))
        to_bin(tx, product, [product_id])


def search_of(row: Mapping[str, Any]) -> str:
    """What a product is found by: name, code, category."""
    return search_words(row.get("name"), row.get("code"), row.get("category"))


def check(row: Mapping[str, Any]) -> None:
    """RuleError where prices or the tax of a product cannot be."""
    for name in ("price", "unit_cost"):
        if not 0 <= (row.get(name) or 0) < LARGEST_AMOUNT:
            raise RuleError(Rule.BAD_RANGE, name, low=0, high="")
    if row.get("tax") is not None and row["tax"] not in set(Tax):
        raise RuleError(Rule.BAD_CHOICE, "tax")
