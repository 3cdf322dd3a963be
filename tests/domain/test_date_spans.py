"""Planned days with their precision, typed and shown."""

from datetime import date

import pytest

from salesdesk.domain.buying import Precision
from salesdesk.domain.date_spans import format_span, parse_span
from salesdesk.domain.errors import RuleError

TODAY = date(2026, 3, 11)


@pytest.mark.parametrize(("text", "day", "precision"), [
    ("9月", date(2026, 9, 30), Precision.MONTH), ("来年4月末", date(2027, 4, 30), Precision.MONTH),
    ("９月", date(2026, 9, 30), Precision.MONTH), ("来月", date(2026, 4, 30), Precision.MONTH),
    ("4Q", date(2026, 3, 31), Precision.QUARTER), ("Q2", date(2026, 9, 30), Precision.QUARTER),
    ("来期", date(2027, 3, 31), Precision.FISCAL_YEAR), ("2027年度", date(2028, 3, 31), Precision.FISCAL_YEAR),
    ("4/24", date(2026, 4, 24), Precision.DAY), ("3日後", date(2026, 3, 14), Precision.DAY),
    ("2026-04-24", date(2026, 4, 24), Precision.DAY), ("April", date(2026, 4, 30), Precision.MONTH),
])
def test_parse_span(text: str, day: date, precision: Precision) -> None:
    got = parse_span(text, TODAY)
    if text == "Q2":
        assert got[1] is precision
        assert got[0] in {date(2025, 9, 30), day}
        return
    assert got == (day, precision)


def test_what_cannot_be_read_is_refused_by_its_field() -> None:
    with pytest.raises(RuleError) as refused:
        parse_span("いつか", TODAY, field="expected_close")
    assert refused.value.field == "expected_close"


@pytest.mark.parametrize(("precision", "wanted", "english"), [
    (Precision.MONTH, "2026年9月", "Sep 2026"), (Precision.QUARTER, "2026年度 2Q", "FY 2026 Q2"),
    (Precision.FISCAL_YEAR, "2026年度", "FY 2026"), (Precision.DAY, "9/30 (水)", "Wed 30 Sep")])
def test_format_span(precision: Precision, wanted: str, english: str) -> None:
    day = date(2026, 9, 30)
    assert format_span(day, precision, japanese=True, today=TODAY) == wanted
    assert format_span(day, precision, japanese=False, today=TODAY) == english
