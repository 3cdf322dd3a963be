"""Lines pasted from a spreadsheet."""

import pytest

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.quote_paste import read_cell, read_rows


def test_rows_in_the_order_of_the_table() -> None:
    assert read_rows("複合機\t12台\t12\t台\t60万\t5%\t10%\t495,000\r\n切替\t半日\n") == [
        {"name": "複合機", "detail": "12台", "quantity_milli": 12_000, "unit": "台", "unit_price": 600_000,
         "discount_permille": 50, "tax": "standard", "unit_cost": 495_000}, {"name": "切替", "detail": "半日"}]


def test_the_detail_may_be_left_out() -> None:
    assert read_rows("水\t2.5\t箱\t2,400\t\t8%") == [
        {"name": "水", "quantity_milli": 2_500, "unit": "箱", "unit_price": 2_400, "tax": "reduced"}]


def test_headings_are_skipped() -> None:
    assert read_rows("品名\t内容\t数量\t単位\t単価\n研修\t\t2\t回\t150000") == [
        {"name": "研修", "quantity_milli": 2_000, "unit": "回", "unit_price": 150_000}]


@pytest.mark.parametrize(("text", "row", "field", "rule"), [
    ("複合機\t\tたくさん", 1, "quantity_milli", Rule.BAD_NUMBER), ("a\n\t\t3", 2, "name", Rule.REQUIRED),
    ("a\nb\t\t1\t台\t高い", 2, "unit_price", Rule.BAD_AMOUNT), ("a\nb\t\t1\t\t5\t\t12%", 2, "tax", Rule.BAD_CHOICE)])
def test_a_refusal_names_row_and_field(text: str, row: int, field: str, rule: Rule) -> None:
    with pytest.raises(RuleError) as caught:
        read_rows(text)
    assert (caught.value.values["row"], caught.value.field, caught.value.rule) == (row, field, rule)


@pytest.mark.parametrize(("text", "permille"), [("5", 50), ("5%", 50), ("0.05", 50), ("2.5%", 25), ("100", 1000),
                                                ("0", 0), ("1割", 100), ("", None)])
def test_discounts(text: str, permille: int | None) -> None:
    assert read_cell("discount_permille", text) == permille
