"""Amounts as typed and as shown."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesdesk.domain.amounts import format_amount, format_exact, parse_amount, parse_number, parse_percent
from salesdesk.domain.errors import Rule, RuleError

YEN = st.integers(-(10**15) + 1, 10**15 - 1)


@pytest.mark.parametrize(("typed", "yen"), [
    ("1,240万", 12_400_000), ("１２４０万円", 12_400_000), ("¥12,400,000", 12_400_000),
    ("￥12,400,000円", 12_400_000),
    ("1.2億", 120_000_000), ("1億2,000万", 120_000_000), ("1億2千万円", 120_000_000),
    ("1億2000万5千円", 120_005_000),
    ("12.4M", 12_400_000), ("12.4m", 12_400_000), ("500k", 500_000), ("3 million", 3_000_000), ("12千円", 12_000),
    ("1.5bn", 1_500_000_000), ("2 billion", 2_000_000_000), ("5百万円", 5_000_000), ("3千", 3_000), ("1兆", 10**12),
    ("0", 0), ("1100.04", 1100), ("1100.5", 1101), ("0.4", 0), ("-1100.5", -1101), (".5万", 5_000),
    ("1,234.5", 1235),
    ("-5万", -50_000), ("△5万", -50_000), ("▲5万", -50_000), ("(50,000)", -50_000), ("−5万円", -50_000),
    ("-¥5万", -50_000),
    ("¥-50,000", -50_000), ("¥△5万", -50_000), ("+5万", 50_000), ("  980 円 ", 980), ("1、240万", 12_400_000),
    ("1。5億", 150_000_000), ("JPY 9,800", 9_800), ("9,800 yen", 9_800), ("\\9,800", 9_800),
    ("12,400,000也", 12_400_000),
    ("$1,100.04", 1100), ("ー5万", -50_000),
])
def test_parse_amount(typed, yen):
    assert parse_amount(typed) == yen


@pytest.mark.parametrize("typed", [
    "", " ", "万", "円", "¥", "abc", "1,24", "12,5M", "1,2345万", "万1", "2万1億", "1万2万", "1..2", "1.2.3",
    "--5", "5-", "1e5",
    "nan", "inf", "10兆円超", "1000兆", "9" * 50, "5 apples", "1億億", "３／１８", "٣", "(5", "5)",
])
def test_refused_amounts(typed):
    with pytest.raises(RuleError) as caught:
        parse_amount(typed, "price")
    assert (caught.value.rule, caught.value.field) == (Rule.BAD_AMOUNT, "price")
    assert caught.value.values["text"] == typed.strip()


@given(st.text(max_size=20))
def test_any_text_is_an_amount_or_a_rule_error(text):
    try:
        assert isinstance(parse_amount(text), int)
    except RuleError as error:
        assert error.rule is Rule.BAD_AMOUNT


@pytest.mark.parametrize(("yen", "japanese", "english"), [
    (12_400_000, "¥1,240万", "¥12.4M"), (58_500_000, "¥5,850万", "¥58.5M"), (12_000_000, "¥1,200万", "¥12.0M"),
    (120_000_000, "¥1億2,000万", "¥120.0M"), (860_000, "¥86万", "¥860K"), (9_800, "¥9,800", "¥9,800"),
    (0, "¥0", "¥0"),
    (985_000, "¥98.5万", "¥985K"), (12_345, "¥1.2万", "¥12.3K"), (999_999, "¥100万", "¥1.0M"),
    (9_999, "¥9,999", "¥9,999"),
    (10_000, "¥1万", "¥10K"), (100_000_000, "¥1億", "¥100.0M"), (99_999_999, "¥1億", "¥100.0M"),
    (-50_000, "-¥5万", "-¥50K"),
    (1_500_000_000, "¥15億", "¥1.50B"), (999_999_999, "¥10億", "¥1.00B"),
    (1_200_000_000_000, "¥1兆2,000億", "¥1,200.00B"),
    (999_999_999_999, "¥1兆", "¥1,000.00B"), (-9_800, "-¥9,800", "-¥9,800"),
])
def test_format_amount(yen, japanese, english):
    assert format_amount(yen, japanese=True) == japanese
    assert format_amount(yen, japanese=False) == english


def test_another_symbol():
    assert format_amount(12_400, japanese=False, symbol="$") == "$12.4K"
    assert format_exact(-12_400_000) == "-¥12,400,000"


@given(YEN)
def test_exact_amounts_come_back(yen):
    assert parse_amount(format_exact(yen)) == yen
    assert parse_amount(str(yen)) == yen


@given(st.integers(-(10**14), 10**14), st.booleans())
def test_short_amounts_come_back_nearly(yen, japanese):
    back = parse_amount(format_amount(yen, japanese=japanese))
    assert abs(back - yen) <= abs(yen) * (0.06 if abs(yen) < 10**12 else 0.001)
    assert format_amount(back, japanese=japanese) == format_amount(yen, japanese=japanese)


@given(st.integers(0, 9999), st.integers(0, 9999))
def test_oku_and_man_add_up(oku, man):
    assert parse_amount(f"{oku}億{man}万") == oku * 10**8 + man * 10**4


@pytest.mark.parametrize(("typed", "number"), [
    ("1,234.50", "1234.50"), ("１２", "12"), ("-3", "-3"), ("0.5", "0.5"), (" 7 ", "7"), ("△2", "-2"),
])
def test_parse_number(typed, number):
    assert parse_number(typed) == Decimal(number)


@pytest.mark.parametrize("typed", ["", "x", "1,2", "1万", "nan", "1e3", "9" * 41])
def test_refused_numbers(typed):
    with pytest.raises(RuleError) as caught:
        parse_number(typed, "count")
    assert (caught.value.rule, caught.value.field) == (Rule.BAD_NUMBER, "count")


@pytest.mark.parametrize(("typed", "fraction"), [
    ("60%", 0.6), ("60", 0.6), ("0.6", 0.6), ("６０％", 0.6), ("6割", 0.6), ("1", 1.0), ("1%", 0.01),
    ("0", 0.0), ("100", 1.0),
    ("12.5 %", 0.125), ("150%", 1.5), ("60 percent", 0.6), ("60パーセント", 0.6),
])
def test_parse_percent(typed, fraction):
    assert parse_percent(typed) == pytest.approx(fraction)


@pytest.mark.parametrize(("typed", "rule"), [
    ("", Rule.BAD_NUMBER), ("%", Rule.BAD_NUMBER), ("abc", Rule.BAD_NUMBER), ("-5%", Rule.BAD_RANGE),
    ("2000%", Rule.BAD_RANGE),
])
def test_refused_percentages(typed, rule):
    with pytest.raises(RuleError) as caught:
        parse_percent(typed)
    assert caught.value.rule is rule
