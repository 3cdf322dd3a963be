"""Quotes: totals worked by hand, monthly payment, payback, states, variants side by side."""

from datetime import date

import pytest

from salesdesk.domain.quote_rows import Offer, OfferRow, side_by_side
from salesdesk.domain.quotes import (
    Line,
    QuoteState,
    Rounding,
    Tax,
    line_net,
    monthly,
    payback_tenths,
    rounded,
    state_on,
    total,
)

S, R, N = Tax.STANDARD, Tax.REDUCED, Tax.NONE
DOWN, HALF, UP = Rounding.DOWN, Rounding.HALF_UP, Rounding.UP

# lines, rounding, discount in thousandths and in yen -> net, ((rate, net, tax), ...), gross; the working beside it
CASES = {
    "one line": (  # 12 x 650,000 = 7,800,000; tax 780,000
        [Line(12_000, 650_000)], DOWN, None, None, 7_800_000, ((S, 7_800_000, 780_000),), 8_580_000),
    "no lines": ([], DOWN, None, None, 0, (), 0),
    "no price": (  # words only: nothing charged, no rate named
        [Line(3_000, None)], DOWN, None, None, 0, (), 0),
    "price of zero": (  # charged with 0: its rate is named
        [Line(3_000, 0)], DOWN, None, None, 0, ((S, 0, 0),), 0),
    "quantity of zero": ([Line(0, 5_000)], UP, None, None, 0, ((S, 0, 0),), 0),
    "no quantity is one": (  # 1 x 333 = 333; 33.3 down 33
        [Line(None, 333)], DOWN, None, None, 333, ((S, 333, 33),), 366),
    "tax half up": (  # 335 x 10 % = 33.5 -> 34
        [Line(None, 335)], HALF, None, None, 335, ((S, 335, 34),), 369),
    "tax up": (  # 331 x 10 % = 33.1 -> 34
        [Line(None, 331)], UP, None, None, 331, ((S, 331, 34),), 365),
    "tax once per rate, not per line": (  # 3 lines of 105: each 10.5 down 10 = 30, but 315 x 10 % = 31.5 down 31
        [Line(None, 105)] * 3, DOWN, None, None, 315, ((S, 315, 31),), 346),
    "two rates": (  # 1,999 x 10 % = 199.9 down 199; 1,998 x 8 % = 159.84 down 159; 1,999 + 1,998 + 199 + 159
        [Line(None, 1_999), Line(2_000, 999, None, R)], DOWN, None, None, 3_997, ((S, 1_999, 199), (R, 1_998, 159)),
        4_355),
    "three rates": (  # 10,000 + 5,000 + 800; 1,000 + 400 + 0
        [Line(10_000, 1_000), Line(5_000, 1_000, None, R), Line(1_000, 800, None, N)], HALF, None, None, 15_800,
        ((S, 10_000, 1_000), (R, 5_000, 400), (N, 800, 0)), 17_200),
    "fraction of a quantity": (  # 2.5 x 1,333 = 3,332.5 down 3,332; 333.2 down 333
        [Line(2_500, 1_333)], DOWN, None, None, 3_332, ((S, 3_332, 333),), 3_665),
    "fraction of a quantity half up": (  # 2.5 x 1,333 = 3,332.5 -> 3,333; 333.3 -> 333
        [Line(2_500, 1_333)], HALF, None, None, 3_333, ((S, 3_333, 333),), 3_666),
    "discount of a line": (  # 3 x 9,980 x 0.85 = 25,449; 2,544.9 down 2,544
        [Line(3_000, 9_980, 150)], DOWN, None, None, 25_449, ((S, 25_449, 2_544),), 27_993),
    "discount of a line to nothing": ([Line(3_000, 9_980, 1_000)], UP, None, None, 0, ((S, 0, 0),), 0),
    "discount of all in thousandths": (  # 10,001 x 5 % = 500.05 down 500; 9,501; 950.1 down 950
        [Line(None, 10_001)], DOWN, 50, None, 9_501, ((S, 9_501, 950),), 10_451),
    "discount in yen over two rates": (
        # 1,000 of 20,000 + 10,000: 666.67 and 333.33 down 666 and 333, the yen left goes to the larger: 667
        # 19,333 x 10 % = 1,933.3 down 1,933; 9,667 x 8 % = 773.36 down 773; 29,000 + 2,706
        [Line(None, 20_000), Line(None, 10_000, None, R)], DOWN, None, 1_000, 29_000,
        ((S, 19_333, 1_933), (R, 9_667, 773)), 31_706),
    "discount left over by equal rates": (
        # 101 of 500 + 500: 50 and 50, the yen left goes to 10 %: 449 and 450; 44.9 up 45, 36 stays
        [Line(None, 500, None, R), Line(None, 500)], UP, None, 101, 899, ((S, 449, 45), (R, 450, 36)), 980),
    "both discounts": (  # 100,000 x 3 % = 3,000, and 500 more: 96,500; 9,650
        [Line(None, 100_000)], HALF, 30, 500, 96_500, ((S, 96_500, 9_650),), 106_150),
    "discount above the sum": ([Line(None, 900)], DOWN, None, 1_000, 0, ((S, 0, 0),), 0),
    "a credit": (  # 10,000 - 3 x 333 = 9,001; 900.1 up 901
        [Line(None, 10_000), Line(3_000, -333)], UP, None, None, 9_001, ((S, 9_001, 901),), 9_902),
    "only a credit": (  # -105; size 10.5 down 10
        [Line(None, -105)], DOWN, None, None, -105, ((S, -105, -10),), -115),
    "big": (  # 9,999.999 x 99,999,999 = 999,999,890,000.001 down; tax 99,999,989,000
        [Line(9_999_999, 99_999_999)], DOWN, None, None, 999_999_890_000, ((S, 999_999_890_000, 99_999_989_000),),
        1_099_999_879_000),
}


@pytest.mark.parametrize("name", CASES)
def test_totals_worked_by_hand(name: str) -> None:
    lines, rounding, permille, yen, net, parts, gross = CASES[name]
    made = total(lines, rounding, permille, yen)
    assert (made.net, tuple((part.tax, part.net, part.amount) for part in made.parts), made.gross) == (
        net, parts, gross)


def test_there_are_twenty_cases() -> None:
    assert len(CASES) >= 20


def test_margin_of_what_is_known() -> None:
    made = total([Line(12_000, 650_000, unit_cost=533_000), Line(None, None)])
    assert (made.cost, made.profit, made.margin_permille) == (6_396_000, 1_404_000, 180)


def test_margin_unknown_where_a_charged_line_has_no_cost() -> None:
    made = total([Line(None, 100, unit_cost=10), Line(None, 100)])
    assert (made.cost, made.profit, made.margin_permille) == (None, None, None)


def test_discount_lessens_the_margin() -> None:  # 1,000 - 200 - 600 = 200 of 800
    assert total([Line(None, 1_000, unit_cost=600)], DOWN, 200).margin_permille == 250


def test_no_margin_on_nothing() -> None:
    assert total([]).cost is None
    assert total([Line(None, 0, unit_cost=5)]).margin_permille is None


@pytest.mark.parametrize(("amount", "rounding", "whole"), [
    (7, DOWN, 3), (7, HALF, 4), (7, UP, 4), (6, UP, 3), (-7, DOWN, -3), (-7, HALF, -4), (-7, UP, -4), (0, UP, 0)])
def test_fractions(amount: int, rounding: Rounding, whole: int) -> None:
    assert rounded(amount, 2, rounding) == whole


def test_a_line_takes_the_rule_of_its_quote() -> None:
    assert [line_net(Line(1_500, 333), each) for each in (DOWN, HALF, UP)] == [499, 500, 500]  # 499.5


@pytest.mark.parametrize(("net", "payments", "yen"), [
    (7_800_000, 60, 130_000), (12_400_000, 60, 206_667), (16_900_000, 60, 281_667), (100, 0, None), (100, None, None),
    (0, 12, None)])
def test_monthly_payments_cover_the_amount(net: int, payments: int | None, yen: int | None) -> None:
    assert monthly(net, payments) == yen


@pytest.mark.parametrize(("net", "benefit", "tenths"), [
    (7_800_000, 1_900_000, 41), (12_400_000, 4_770_000, 26), (16_900_000, 5_830_000, 29), (100, 0, None),
    (100, None, None), (0, 50, None)])
def test_payback(net: int, benefit: int | None, tenths: int | None) -> None:
    assert payback_tenths(net, benefit) == tenths


@pytest.mark.parametrize(("state", "until", "shown"), [
    (QuoteState.SENT, date(2026, 3, 10), QuoteState.EXPIRED), (QuoteState.SENT, date(2026, 3, 11), QuoteState.SENT),
    (QuoteState.SENT, None, QuoteState.SENT), (QuoteState.DRAFT, date(2026, 3, 1), QuoteState.DRAFT),
    (QuoteState.ACCEPTED, date(2026, 3, 1), QuoteState.ACCEPTED)])
def test_a_sent_quote_expires(state: QuoteState, until: date | None, shown: QuoteState) -> None:
    assert state_on(state, until, date(2026, 3, 11)) is shown


def test_side_by_side_keeps_the_order_and_tells_what_differs() -> None:
    rows = side_by_side([
        [Offer("複合機", "12台"), Offer("保守", "あり")],
        [Offer("複合機", "12台"), Offer("文書管理", "5年分"), Offer("保守", "あり")],
        [Offer("複合機", "12台"), Offer("複合機", "工場4台"), Offer("保守", "あり"), Offer("研修", "2回")]])
    assert rows == [
        OfferRow("複合機", ("12台", "12台", "12台 + 工場4台")), OfferRow("文書管理", ("", "5年分", "")),
        OfferRow("保守", ("あり", "あり", "あり")), OfferRow("研修", ("", "", "2回"))]
    assert [row.differs for row in rows] == [True, True, False, True]
