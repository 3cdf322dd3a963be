"""Products of a file: each once, refused rows named."""

from pathlib import Path

import builders
from salesdesk.domain.errors import Rule
from salesdesk.domain.quotes import Tax
from salesdesk.services.transfer import importing
from salesdesk.services.transfer.fields import Kind
from salesdesk.services.transfer.plan import Merge, Report
from salesdesk.services.transfer.presets import guess_kind
from salesdesk.services.transfer.reader import open_source
from salesdesk.store.db import Store
from salesdesk.store.queries import products
from salesdesk.store.queries.products import ProductRow


def bring(store: Store, folder: Path, text: str, merge: Merge = Merge.FILL) -> Report:
    path = folder / "products.csv"
    path.write_text(text, encoding="utf-8")
    report = importing.run(store, open_source(path, Kind.PRODUCTS), builders.TODAY, merge)
    assert report.accounted == report.total
    return report


def every(store: Store, text: str = "") -> list[ProductRow]:
    with store.read() as conn:
        return products.find(conn, text)


def test_a_list_comes_in_once_and_is_one_step(store: Store, tmp_path: Path) -> None:
    before = builders.contents(store)
    text = ('商品名,商品コード,分類,単位,単価,原価,税率\n複合機,MFP,機器,台,60万,495000,10%\n'
            '飲料水,,消耗品,箱,"2,400",1700,8%\n')
    assert bring(store, tmp_path, text).new == 2
    water, copier = sorted(every(store), key=lambda row: row.price or 0)
    assert (copier.name, copier.code, copier.category, copier.unit, copier.price, copier.unit_cost, copier.tax) == (
        "複合機", "MFP", "機器", "台", 600_000, 495_000, Tax.STANDARD)
    assert water.tax is Tax.REDUCED
    again = bring(store, tmp_path, text)
    assert (again.new, again.update, again.same) == (0, 0, 2)
    while builders.contents(store) != before:
        store.undo()
    assert not every(store)


def test_rows_that_cannot_be_are_named(store: Store, tmp_path: Path) -> None:
    report = bring(store, tmp_path, "product,price,tax\nA,500,10%\n,500,\nB,高い,\nC,-5,\nD,5,12%\n")
    assert report.new == 1
    assert [(each.line, each.field, each.reason) for each in report.errors] == [
        (3, "name", Rule.REQUIRED.value), (4, "price", Rule.BAD_AMOUNT.value), (5, "price", Rule.BAD_RANGE.value),
        (6, "tax", Rule.BAD_CHOICE.value)]
    assert [row.name for row in every(store)] == ["A"]


def test_a_known_product_is_filled_or_overwritten(store: Store, tmp_path: Path) -> None:
    bring(store, tmp_path, "product,price\n複合機,500\n")
    assert bring(store, tmp_path, "product,code,price\n複合機,MFP,700\n").update == 1
    assert [(row.code, row.price) for row in every(store, "mfp")] == [("MFP", 500)]
    bring(store, tmp_path, "product,code,price\n複合機 新,MFP,700\n", Merge.OVERWRITE)
    assert [(row.name, row.price) for row in every(store, "新")] == [("複合機 新", 700)]


def test_two_codes_are_two_products(store: Store, tmp_path: Path) -> None:
    bring(store, tmp_path, "product,code\n複合機,A\n複合機,B\n")
    assert [row.code for row in every(store)] == ["A", "B"]


def test_the_list_of_another_program(store: Store, shared: Path) -> None:
    path = shared / "crm_sales_opportunities" / "products.csv"
    source = open_source(path, Kind.PRODUCTS)
    assert set(source.mapping.values()) == {"name", "category", "price"}
    assert guess_kind(source.headings) is Kind.PRODUCTS
    report = importing.run(store, source, builders.TODAY)
    assert (report.new, report.error) == (report.total, 0)
    assert [(row.name, row.category, row.price) for row in every(store, "special")] == [("MG Special", "MG", 55)]
