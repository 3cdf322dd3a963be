"""Dates and times as typed, seen from Wednesday 18 March 2026."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesdesk.domain.dates import (
    distance,
    find_date,
    format_date,
    format_distance,
    format_month,
    is_ambiguous,
    parse_date,
    parse_when,
    quick_dates,
)
from salesdesk.domain.errors import Rule, RuleError

TODAY = date(2026, 3, 18)
DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))


def on(year, month, day):
    return date(year, month, day)


JAPANESE = {
    "今日": (2026, 3, 18), "本日": (2026, 3, 18), "明日": (2026, 3, 19), "あさって": (2026, 3, 20),
    "明後日": (2026, 3, 20), "昨日": (2026, 3, 17), "一昨日": (2026, 3, 16),
    "来週水": (2026, 3, 25), "来週の水曜日": (2026, 3, 25), "来週 水曜": (2026, 3, 25), "来週月": (2026, 3, 23),
    "今週金曜": (2026, 3, 20), "今週月": (2026, 3, 16), "再来週月": (2026, 3, 30), "来週日曜": (2026, 3, 29),
    "来週": (2026, 3, 23), "今週": (2026, 3, 18), "来週中": (2026, 3, 27), "今週末": (2026, 3, 20),
    "来週末": (2026, 3, 27),
    "週末": (2026, 3, 20), "週明け": (2026, 3, 23), "先週金曜": (2026, 3, 13),
    "水曜": (2026, 3, 25), "木曜日": (2026, 3, 19), "火曜": (2026, 3, 24), "次の月曜": (2026, 3, 23),
    "3日後": (2026, 3, 21), "３日後": (2026, 3, 21), "三日後": (2026, 3, 21), "十日後": (2026, 3, 28),
    "3日前": (2026, 3, 15),
    "2週間後": (2026, 4, 1), "2週後": (2026, 4, 1), "一週間後": (2026, 3, 25), "2週間": (2026, 4, 1),
    "3日以内": (2026, 3, 21),
    "3ヶ月後": (2026, 6, 18), "3か月後": (2026, 6, 18), "3カ月後": (2026, 6, 18), "3ケ月後": (2026, 6, 18),
    "3箇月後": (2026, 6, 18), "三ヶ月後": (2026, 6, 18), "半年後": (2026, 9, 18), "半年": (2026, 9, 18),
    "1年後": (2027, 3, 18),
    "1年半後": (2027, 9, 18), "1ヶ月半後": (2026, 5, 3), "二十日後": (2026, 4, 7), "5営業日後": (2026, 3, 25),
    "月末": (2026, 3, 31), "今月末": (2026, 3, 31), "今月中": (2026, 3, 31), "来月末": (2026, 4, 30),
    "再来月末": (2026, 5, 31),
    "来月10日": (2026, 4, 10), "来月": (2026, 4, 1), "来月上旬": (2026, 4, 1), "来月中旬": (2026, 4, 11),
    "来月頭": (2026, 4, 1),
    "今月20日": (2026, 3, 20), "先月末": (2026, 2, 28), "月初": (2026, 4, 1), "年末": (2026, 12, 31),
    "年内": (2026, 12, 31),
    "来年": (2027, 1, 1), "来年4月": (2027, 4, 1), "来年4月1日": (2027, 4, 1), "来年末": (2027, 12, 31),
    "来年の3月末": (2027, 3, 31),
    "年明け": (2027, 1, 1), "年度末": (2026, 3, 31), "期末": (2026, 3, 31), "来期": (2026, 4, 1),
    "来年度": (2026, 4, 1),
    "来期末": (2027, 3, 31), "今年度末": (2026, 3, 31), "2026年度末": (2027, 3, 31), "令和8年度末": (2027, 3, 31),
    "2026年度": (2026, 4, 1), "今期": (2026, 3, 18), "上期": (2026, 4, 1), "上期末": (2026, 9, 30),
    "下期末": (2026, 3, 31),
    "1q末": (2026, 6, 30), "第2四半期": (2026, 7, 1), "四半期末": (2026, 3, 31),
    "3月": (2026, 3, 18), "4月": (2026, 4, 1), "3月末": (2026, 3, 31), "3月上旬": (2026, 3, 1),
    "3月中旬": (2026, 3, 18),
    "3月下旬": (2026, 3, 21), "9月半ば": (2026, 9, 15), "12月": (2026, 12, 1), "2月": (2026, 2, 1),
    "1月": (2026, 1, 1),
    "2月末": (2026, 2, 28), "2027年2月末": (2027, 2, 28), "2028年2月末": (2028, 2, 29), "2026年10月": (2026, 10, 1),
    "15日": (2026, 4, 15), "18日": (2026, 3, 18), "31日": (2026, 3, 31), "3月18日": (2026, 3, 18),
    "4月1日まで": (2026, 4, 1),
    "3月18日(水)": (2026, 3, 18), "三月二十日": (2026, 3, 20), "3 月 20 日": (2026, 3, 20),
    "3月20日に": (2026, 3, 20),
    "令和7年4月1日": (2025, 4, 1), "令和元年5月1日": (2019, 5, 1), "昭和64年1月7日": (1989, 1, 7),
    "平成31年": (2019, 1, 1),
    "平成31年4月": (2019, 4, 1), "平成35年3月31日": (2023, 3, 31), "大正1年12月31日": (1912, 12, 31),
    "2026年": (2026, 3, 18),
    "2027年": (2027, 1, 1), "㍻30年1月2日": (2018, 1, 2), "2026年3月18日": (2026, 3, 18),
    "２０２６年３月１８日": (2026, 3, 18),
}


@pytest.mark.parametrize(("typed", "expected"), JAPANESE.items())
def test_japanese(typed, expected):
    assert parse_date(typed, TODAY) == on(*expected)


ENGLISH = {
    "today": (2026, 3, 18), "Tomorrow": (2026, 3, 19), "yesterday": (2026, 3, 17),
    "day after tomorrow": (2026, 3, 20),
    "next wed": (2026, 3, 25), "wednesday": (2026, 3, 25), "fri": (2026, 3, 20), "this friday": (2026, 3, 20),
    "next Friday": (2026, 3, 27), "Thurs": (2026, 3, 19), "by Friday": (2026, 3, 20), "mon": (2026, 3, 23),
    "in 3 days": (2026, 3, 21), "3 days": (2026, 3, 21), "3d": (2026, 3, 21), "2 weeks": (2026, 4, 1),
    "in 6 months": (2026, 9, 18),
    "half a year": (2026, 9, 18), "in half a year": (2026, 9, 18), "a week": (2026, 3, 25),
    "in two weeks": (2026, 4, 1),
    "in a month": (2026, 4, 18), "a year from now": (2027, 3, 18), "3 days ago": (2026, 3, 15),
    "5 working days": (2026, 3, 25),
    "end of month": (2026, 3, 31), "month end": (2026, 3, 31), "month-end": (2026, 3, 31), "eom": (2026, 3, 31),
    "end of the month": (2026, 3, 31), "end of next month": (2026, 4, 30), "next month": (2026, 4, 1),
    "next week": (2026, 3, 23),
    "end of year": (2026, 12, 31), "eoy": (2026, 12, 31), "year end": (2026, 12, 31), "eow": (2026, 3, 20),
    "end of next week": (2026, 3, 27), "next year": (2027, 1, 1), "end of fiscal year": (2026, 3, 31),
    "next fy": (2026, 4, 1),
    "end of quarter": (2026, 3, 31), "next quarter": (2026, 4, 1),
    "18 Mar": (2026, 3, 18), "Mar 18": (2026, 3, 18), "18 March 2026": (2026, 3, 18), "06 Jan 2020": (2020, 1, 6),
    "March 18, 2027": (2027, 3, 18), "18th of March": (2026, 3, 18), "18-Mar-2026": (2026, 3, 18),
    "18 Mar 26": (2026, 3, 18),
    "Wed 18 Mar": (2026, 3, 18), "Wed, Mar 18": (2026, 3, 18), "Sept. 1": (2026, 9, 1), "1 Jan": (2027, 1, 1),
    "2 feb": (2026, 2, 2),
    "April": (2026, 4, 1), "March": (2026, 3, 18), "Apr 2027": (2027, 4, 1), "late April": (2026, 4, 21),
    "early April": (2026, 4, 1), "mid-April": (2026, 4, 11), "end of April": (2026, 4, 30),
    "end of Feb 2028": (2028, 2, 29),
    "+3d": (2026, 3, 21), "+2w": (2026, 4, 1), "+6m": (2026, 9, 18), "+1y": (2027, 3, 18), "-1d": (2026, 3, 17),
    "＋３ｄ": (2026, 3, 21),
}


@pytest.mark.parametrize(("typed", "expected"), ENGLISH.items())
def test_english(typed, expected):
    assert parse_date(typed, TODAY) == on(*expected)


DIGITS = {
    "3/18": (2026, 3, 18), "3/17": (2026, 3, 17), "1/17": (2026, 1, 17), "1/16": (2027, 1, 16),
    "12/25": (2026, 12, 25),
    "３／１８": (2026, 3, 18), "3-20": (2026, 3, 20), "3.20": (2026, 3, 20), "20/3": (2026, 3, 20),
    "3/20(金)": (2026, 3, 20),
    "3/20 金": (2026, 3, 20), "3/20 Fri": (2026, 3, 20), "3/20（金）": (2026, 3, 20), "3/20金曜": (2026, 3, 20),
    "3/20に": (2026, 3, 20),
    "2026/3/18": (2026, 3, 18), "2026-03-18": (2026, 3, 18), "2026.3.18": (2026, 3, 18), "20260318": (2026, 3, 18),
    "2026ー03ー18": (2026, 3, 18), "2026−03−18": (2026, 3, 18), "2026/04": (2026, 4, 1),
    "2026-03-18 10:00:00": (2026, 3, 18),
    "2026-03-18T00:00:00Z": (2026, 3, 18), "2026/3/18 0:00": (2026, 3, 18), "R7.4.1": (2025, 4, 1),
    "r7/4/1": (2025, 4, 1),
    "H31.4.30": (2019, 4, 30), "S64.1.7": (1989, 1, 7), "R元.5.1": (2019, 5, 1), "31/12/2025": (2025, 12, 31),
    "12/31/2025": (2025, 12, 31), "4/4/2026": (2026, 4, 4), "3.4.2026": (2026, 4, 3), "26/3/18": (2026, 3, 18),
    "3/18/26": (2026, 3, 18),
}


@pytest.mark.parametrize(("typed", "expected"), DIGITS.items())
def test_digits(typed, expected):
    assert parse_date(typed, TODAY) == on(*expected)


def test_the_window_of_sixty_days_crosses_the_year():
    january = date(2026, 1, 5)
    assert parse_date("12/25", january) == on(2025, 12, 25)
    assert parse_date("11/6", january) == on(2025, 11, 6)
    assert parse_date("11/5", january) == on(2026, 11, 5)


@pytest.mark.parametrize(("typed", "day_first", "expected"), [
    ("3/4/2026", True, (2026, 4, 3)), ("3/4/2026", False, (2026, 3, 4)), ("03-04-2026", True, (2026, 4, 3)),
    ("3/4", True, (2026, 4, 3)), ("3/4/26", True, (2026, 4, 3)), ("3/4/26", False, (2026, 3, 4)),
    ("3.4.2026", False, (2026, 3, 4)),
    ("2026/3/4", True, (2026, 3, 4)),
])
def test_day_first(typed, day_first, expected):
    assert parse_date(typed, TODAY, day_first=day_first) == on(*expected)


@pytest.mark.parametrize("typed", ["3/4/2026", "06-01-2020", "01/04/2025 10:00", "25/04/26"])
def test_ambiguous_dates_are_refused(typed):
    assert is_ambiguous(typed) or typed == "25/04/26"
    with pytest.raises(RuleError) as caught:
        parse_date(typed, TODAY, field="due_on")
    assert (caught.value.rule, caught.value.field) == (Rule.BAD_DATE, "due_on")
    assert caught.value.values == {"text": typed, "why": "ambiguous"}


@pytest.mark.parametrize("typed", ["3/18", "2026/3/4", "13/4/2026", "4/4/2026", "3.4.2026", "今日", "", "2026"])
def test_not_ambiguous(typed):
    assert not is_ambiguous(typed)


@pytest.mark.parametrize("typed", [
    "", " ", "abc", "2/30", "2026/2/30", "13/13", "0/1", "32日", "0日", "月", "末", "年度", "期", "2026", "12",
    "来年10日",
    "令和0年1月1日", "20261301", "99999年後", "9999年後", "9999日後x", "0202/3/18", "next", "in days",
    "foo 3/18", "3/18 見積", "の",
    "来月来月", "31 feb", "3/18/", "年", "week", "1.2億", "１週間半後", "13/4/2026x", "30/30/2026", "3/18\n4/1\0",
])
def test_refused_dates(typed):
    with pytest.raises(RuleError) as caught:
        parse_date(typed, TODAY)
    assert caught.value.rule is Rule.BAD_DATE
    assert caught.value.values["why"] == "unknown"


def test_another_fiscal_year():
    assert parse_date("年度末", TODAY, fiscal_start_month=1) == on(2026, 12, 31)
    assert parse_date("来期", TODAY, fiscal_start_month=10) == on(2026, 10, 1)
    assert parse_date("年度末", date(2026, 4, 1)) == on(2027, 3, 31)
    assert parse_date("年度末", date(2026, 3, 31)) == on(2026, 3, 31)


def test_the_end_of_a_short_month():
    assert parse_date("1ヶ月後", date(2026, 1, 31)) == on(2026, 2, 28)
    assert parse_date("31日", date(2026, 2, 10)) == on(2026, 3, 31)
    assert parse_date("半年後", date(2026, 8, 31)) == on(2027, 2, 28)
    assert parse_date("29日", date(2026, 1, 30)) == on(2026, 3, 29)


@given(st.text(max_size=25), DAYS)
def test_any_text_is_a_date_or_a_rule_error(text, today):
    try:
        assert isinstance(parse_date(text, today), date)
    except RuleError as error:
        assert error.rule is Rule.BAD_DATE


@given(DAYS, DAYS, st.booleans(), st.booleans())
def test_shown_dates_come_back(day, today, japanese, weekday):
    assert parse_date(format_date(day, japanese=japanese, weekday=weekday), today) == day


@given(DAYS)
def test_written_dates_come_back(day):
    for shape in ("%Y-%m-%d", "%Y/%m/%d", "%Y%m%d", "%Y年%m月%d日"):
        assert parse_date(day.strftime(shape), TODAY) == day
    assert parse_date(day.strftime("%d/%m/%Y"), TODAY, day_first=True) == day
    assert parse_date(day.strftime("%m/%d/%Y"), TODAY, day_first=False) == day


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(-60, 300))
def test_month_and_day_of_the_window_come_back(today, days):
    day = today + timedelta(days)
    if (day.month, day.day) != (2, 29):
        assert parse_date(f"{day.month}/{day.day}", today) == day


@pytest.mark.parametrize(("typed", "day", "clock"), [
    ("3/20 10:00", (2026, 3, 20), time(10)), ("10:00 3/20", (2026, 3, 20), time(10)),
    ("明日14時半", (2026, 3, 19), time(14, 30)),
    ("明日の午後2時", (2026, 3, 19), time(14)), ("来週水 9時15分", (2026, 3, 25), time(9, 15)),
    ("tomorrow 2pm", (2026, 3, 19), time(14)),
    ("tomorrow at 2:30 pm", (2026, 3, 19), time(14, 30)), ("next wed at 10:00", (2026, 3, 25), time(10)),
    ("15:30", (2026, 3, 18), time(15, 30)),
    ("午前0時", (2026, 3, 18), time(0)), ("12am", (2026, 3, 18), time(0)), ("12pm", (2026, 3, 18), time(12)),
    ("正午", (2026, 3, 18), time(12)),
    ("tomorrow noon", (2026, 3, 19), time(12)), ("3/20", (2026, 3, 20), None),
    ("2026-03-20T09:30", (2026, 3, 20), time(9, 30)),
    ("2026-03-20 09:30:00", (2026, 3, 20), time(9, 30)), ("3月20日（金）午後3時から", (2026, 3, 20), time(15)),
    ("3/20 10:00〜11:30", (2026, 3, 20), time(10)), ("3/20 10:00-11:30", (2026, 3, 20), time(10)),
    ("明日の午後", (2026, 3, 19), None),
    ("tomorrow morning", (2026, 3, 19), None), ("３／２０　１０：００", (2026, 3, 20), time(10)),
    ("18 Mar 2026 9:05", (2026, 3, 18), time(9, 5)),
    ("2 pm, 20 Mar", (2026, 3, 20), time(14)),
])
def test_parse_when(typed, day, clock):
    assert parse_when(typed, TODAY) == (on(*day), clock)


@pytest.mark.parametrize(("typed", "why"), [
    ("3/20 25:00", "time"), ("3/20 10:75", "time"), ("", "unknown"), ("12時間後", "unknown"),
    ("foo 10:00", "unknown"),
])
def test_refused_times(typed, why):
    with pytest.raises(RuleError) as caught:
        parse_when(typed, TODAY, field="starts")
    assert (caught.value.rule, caught.value.field, caught.value.values["why"]) == (Rule.BAD_DATE, "starts", why)


@given(st.text(max_size=25))
def test_any_text_is_a_time_or_a_rule_error(text):
    try:
        parse_when(text, TODAY)
    except RuleError as error:
        assert error.rule is Rule.BAD_DATE


@pytest.mark.parametrize(("text", "day", "rest"), [
    ("3/18 見積を送る", (2026, 3, 18), "見積を送る"), ("3/20に電話", (2026, 3, 20), "電話"),
    ("来週水 デモ", (2026, 3, 25), "デモ"),
    ("来週水曜日までに見積", (2026, 3, 25), "見積"), ("next wed send quote", (2026, 3, 25), "send quote"),
    ("明日", (2026, 3, 19), ""),
    ("3日後、確認の電話", (2026, 3, 21), "確認の電話"), ("in 3 days call Mr Sato", (2026, 3, 21), "call Mr Sato"),
    ("3/20(金) 10:00 訪問", (2026, 3, 20), "10:00 訪問"), ("  月末: 稟議の結果", (2026, 3, 31), "稟議の結果"),
    ("３／２０　訪問", (2026, 3, 20), "訪問"),
    ("20 Mar 2027 renew", (2027, 3, 20), "renew"), ("2026/4/1 キックオフ", (2026, 4, 1), "キックオフ"),
    ("3月末までに決裁", (2026, 3, 31), "決裁"),
])
def test_find_date(text, day, rest):
    assert find_date(text, TODAY) == (on(*day), rest)


@pytest.mark.parametrize("text", [
    "", "見積を送る", "1.2億の見積", "3/181 x", "money first", "12 licences", "3.5%", "2/30 x", "marketing",
    "satisfied",
])
def test_no_date_in_front(text):
    assert find_date(text, TODAY) is None


def test_format_date():
    assert format_date(TODAY, japanese=True, today=TODAY) == "3/18 (水)"
    assert format_date(TODAY, japanese=False, today=TODAY) == "Wed 18 Mar"
    assert format_date(date(2027, 3, 18), japanese=True, today=TODAY) == "2027/3/18 (木)"
    assert format_date(date(2027, 3, 18), japanese=False, today=TODAY) == "Thu 18 Mar 2027"
    assert format_date(TODAY, japanese=True, today=TODAY, weekday=False) == "3/18"
    assert format_date(TODAY, japanese=False, weekday=False) == "18 Mar 2026"
    assert format_month(TODAY, japanese=True) == "2026年3月"
    assert format_month(TODAY, japanese=False, year=False) == "Mar"


@pytest.mark.parametrize(("days", "japanese", "english"), [
    (203, "あと203日", "203 d"), (0, "今日", "today"), (-5, "5日超過", "5 d late"), (1, "あと1日", "1 d"),
])
def test_format_distance(days, japanese, english):
    assert distance(TODAY + timedelta(days), TODAY) == days
    assert format_distance(days, japanese=True) == japanese
    assert format_distance(days, japanese=False) == english


def test_quick_dates():
    assert quick_dates(TODAY) == {
        "tomorrow": on(2026, 3, 19), "three_days": on(2026, 3, 21), "week": on(2026, 3, 25),
        "month_end": on(2026, 3, 31), "half_year": on(2026, 9, 18),
    }
