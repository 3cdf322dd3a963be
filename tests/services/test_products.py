"""Products: saved, found, retired, deleted while quotes keep what they took."""

import pytest

from builders import TODAY, account, deal
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.quotes import Tax
from salesdesk.services import products, quote_parts, quotes
from salesdesk.store.db import Store
from salesdesk.store.queries import products as rows
from salesdesk.store.queries import quotes as quote_rows


def names(store: Store, text: str = "", **more: bool) -> list[str]:
    with store.read() as conn:
        return [row.name for row in rows.find(conn, text, **more)]


def test_products_are_found_by_name_code_and_category(store: Store) -> None:
    products.save_product(store, None, {"name": "複合機 カラー", "code": "MFP-01", "category": "機器"})
    products.save_product(store, None, {"name": "スキャン", "category": "サービス", "price": 120_000})
    assert names(store) == ["スキャン", "複合機 カラー"]
    assert names(store, "mfp") == ["複合機 カラー"]
    assert names(store, "ｻｰﾋﾞｽ") == ["スキャン"]
    assert names(store, "カラー 機器") == ["複合機 カラー"]


def test_a_changed_code_is_found(store: Store) -> None:
    key = products.save_product(store, None, {"name": "複合機"})
    products.save_product(store, key, {"code": "X9"})
    assert names(store, "x9") == ["複合機"]


def test_a_retired_product_is_not_offered(store: Store) -> None:
    key = products.save_product(store, None, {"name": "旧型"})
    products.retire(store, key, retired=True)
    assert names(store, retired=False) == []
    assert names(store) == ["旧型"]
    store.undo()
    assert names(store, retired=False) == ["旧型"]


def test_deleting_leaves_the_lines(store: Store) -> None:
    key = products.save_product(store, None, {"name": "複合機", "price": 5, "unit_cost": 3, "tax": Tax.REDUCED.value})
    quote_id = quotes.new_quote(store, deal(store, account(store)), TODAY)
    with store.read() as conn:
        found = quote_rows.sheet(conn, quote_id)
    assert found is not None
    quote_parts.add_lines(store, found.variants[0].id, [{"name": "複合機", "unit_price": 5, "product_id": key}])
    products.delete_product(store, key)
    with store.read() as conn:
        found = quote_rows.sheet(conn, quote_id)
    assert found is not None
    assert (found.variants[0].lines[1].name, found.variants[0].lines[1].unit_price) == ("複合機", 5)


@pytest.mark.parametrize(("values", "rule", "field"), [
    ({"name": ""}, Rule.REQUIRED, "name"), ({"name": "a", "price": -1}, Rule.BAD_RANGE, "price"),
    ({"name": "a", "tax": "12"}, Rule.BAD_CHOICE, "tax"), ({"name": "a" * 201}, Rule.TOO_LONG, "name")])
def test_a_product_that_cannot_be(store: Store, values: dict[str, object], rule: Rule, field: str) -> None:
    with pytest.raises(RuleError) as caught:
        products.save_product(store, None, values)
    assert (caught.value.rule, caught.value.field) == (rule, field)
    assert names(store) == []
