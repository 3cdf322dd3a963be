"""Dates in Japanese words: 来週水, 3ヶ月後, 月末, 3月上旬, 令和7年4月1日, 年度末, 来期."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from salesdesk.domain.calendar_days import (
    Asked,
    Span,
    add_months,
    add_workdays,
    coming_day_of_month,
    coming_weekday,
    era_year,
    month_end,
    nearest,
    period,
    week_end,
    week_start,
)
from salesdesk.domain.patterns import later

Rule = tuple[re.Pattern[str], Callable[[re.Match[str], Asked], date]]

_DAYS = {
    "今日": 0, "本日": 0, "きょう": 0, "明日": 1, "あした": 1, "あす": 1, "翌日": 1, "明後日": 2, "あさって": 2,
    "明々後日": 3, "しあさって": 3, "昨日": -1, "きのう": -1, "一昨日": -2, "おととい": -2,
}
_WEEKS = {"今週": 0, "来週": 1, "翌週": 1, "再来週": 2, "さ来週": 2, "先週": -1, "先々週": -2}
_MONTHS = {"今月": 0, "当月": 0, "来月": 1, "翌月": 1, "再来月": 2, "先月": -1, "月": 0}
_YEARS = {"今年": 0, "本年": 0, "来年": 1, "翌年": 1, "再来年": 2, "去年": -1, "昨年": -1}
_FISCAL = {"今": 0, "当": 0, "本": 0, "来": 1, "翌": 1, "次": 1, "再来": 2, "前": -1, "昨": -1}
_UNTIL_END = ("末", "末日", "いっぱい", "中", "内")
_PARTS = {"上旬": (1, 10), "初旬": (1, 10), "初め": (1, 10), "初": (1, 10), "頭": (1, 10), "中旬": (11, 20),
          "半ば": (15, 15), "下旬": (21, 31)} | dict.fromkeys(_UNTIL_END, (31, 31))  # fmt: skip
_WEEKDAYS = "月火水木金土日"
_DIGITS = "一二三四五六七八九"


def _any(words: dict[str, object] | dict[str, int] | dict[str, tuple[int, int]]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_ERA = r"(?P<era>令和|平成|昭和|大正|明治|[rhs])(?P<ey>\d{1,2}|元)"
_YEAR = rf"(?:{_ERA}年|(?P<y>\d{{4}})年|(?P<yword>{_any(_YEARS)}))"
_MONTH = rf"(?:(?P<m>\d{{1,2}})月|(?P<mword>{_any(_MONTHS)}))"
_PART = rf"(?:(?P<d>\d{{1,2}})日|(?P<part>{_any(_PARTS)}))"
_NUMERAL = later(rf"[{_DIGITS}十]+(?=日|月|年|週|[ヶケか箇カヵ]月|営業日)")


def with_digits(text: str) -> str:
    """Kanji numerals before a unit of time as digits: 三日後 becomes 3日後."""
    return _NUMERAL.sub(lambda found: str(_number(found[0])), text)


def _number(kanji: str) -> int:
    tens, ten, ones = kanji.rpartition("十")
    value = _digit(ones)
    return value + 10 * (_digit(tens) if tens else 1) if ten else value


def _digit(kanji: str) -> int:
    return int("".join(str(_DIGITS.index(char) + 1) for char in kanji.replace("十", "")) or 0)


def _day_word(found: re.Match[str], asked: Asked) -> date:
    return asked.today + timedelta(_DAYS[found[1]])


def _week_word(found: re.Match[str], asked: Asked) -> date:
    monday = week_start(asked.today) + timedelta(weeks=_WEEKS[found["week"]])
    if found["weekday"]:
        return monday + timedelta(_WEEKDAYS.index(found["weekday"]))
    if found["end"]:
        return week_end(max(monday, asked.today))
    return Span(monday, monday + timedelta(6)).begin(asked.today)


def _weekend(_found: re.Match[str], asked: Asked) -> date:
    return week_end(asked.today)


def _after_weekend(_found: re.Match[str], asked: Asked) -> date:
    return coming_weekday(asked.today, 0)


def _weekday(found: re.Match[str], asked: Asked) -> date:
    return coming_weekday(asked.today, _WEEKDAYS.index(found[1]))


def _relative(found: re.Match[str], asked: Asked) -> date:
    count = int(found["n"]) * (-1 if found["way"] == "前" else 1)
    unit = found["unit"]
    if found["half"] and unit in ("日", "週", "営業日"):
        raise ValueError
    if unit == "営業日":
        return add_workdays(asked.today, count)
    if unit in ("日", "週"):
        return asked.today + timedelta(count * (1 if unit == "日" else 7))
    if unit == "年":
        return add_months(asked.today, count * 12 + (6 if found["half"] else 0))
    return add_months(asked.today, count) + timedelta(15 if found["half"] else 0)


def _half(found: re.Match[str], asked: Asked) -> date:
    return add_months(asked.today, 6) if found[1] == "年" else asked.today + timedelta(15)


def _within(first: date, part: str, today: date) -> date:
    begin, end = _PARTS[part]
    last = month_end(first)
    return Span(first.replace(day=min(begin, last.day)), first.replace(day=min(end, last.day))).begin(today)


def _asked_year(found: re.Match[str], today: date) -> int | None:
    if found["era"]:
        return era_year(found["era"], found["ey"])
    if found["yword"]:
        return today.year + _YEARS[found["yword"]]
    return int(found["y"]) if found["y"] else None


def _without_month(found: re.Match[str], year: int | None, today: date) -> date:
    if year is None and found["d"]:
        return coming_day_of_month(today, int(found["d"]))
    if year is None or found["d"] or found["part"] not in (None, "初め", "初", "頭", *_UNTIL_END):
        raise ValueError
    if found["part"] in _UNTIL_END:
        return date(year, 12, 31)
    return Span(date(year, 1, 1), date(year, 12, 31)).begin(today)


def _first_of_month(found: re.Match[str], year: int | None, today: date) -> date:
    if found["mword"]:
        first = add_months(today.replace(day=1), _MONTHS[found["mword"]])
        passed = found["mword"] == "月" and _PARTS[found["part"] or "末"][1] < today.day
        return add_months(first, 1) if passed and found["part"] not in _UNTIL_END else first
    month = int(found["m"])
    if year is None:
        year = nearest(today, month, month_end(date(2001, month, 1)).day).year
    return date(year, month, 1)


def _calendar(found: re.Match[str], asked: Asked) -> date:
    """Year, month and day or part of the month, each of them optional, as in 来年4月末 or 来月10日."""
    year = _asked_year(found, asked.today)
    if not found["m"] and not found["mword"]:
        return _without_month(found, year, asked.today)
    if found["m"] and found["d"] and year is None:
        return nearest(asked.today, int(found["m"]), int(found["d"]))
    if found["mword"] and (year is not None or (found["mword"] == "月" and not found["part"])):
        raise ValueError
    first = _first_of_month(found, year, asked.today)
    if found["d"]:
        return first.replace(day=int(found["d"]))
    if found["part"]:
        return _within(first, found["part"], asked.today)
    return Span(first, month_end(first)).begin(asked.today)


def _year_end(_found: re.Match[str], asked: Asked) -> date:
    return date(asked.today.year, 12, 31)


def _new_year(_found: re.Match[str], asked: Asked) -> date:
    return date(asked.today.year + 1, 1, 1)


def _fiscal_year(found: re.Match[str], asked: Asked) -> date:
    year = era_year(found["era"], found["ey"]) if found["era"] else int(found["y"] or 0)
    start = asked.fiscal_start_month
    if year:
        span = period(date(year, start, 1), 12, fiscal_start_month=start)
    elif found["word"] or found["end"]:
        span = period(asked.today, 12, _FISCAL[found["word"] or "今"], fiscal_start_month=start)
    else:
        raise ValueError
    return span.last if found["end"] else span.begin(asked.today)


def _part_of_fiscal_year(found: re.Match[str], asked: Asked) -> date:
    half = found["half"]
    number = ("上下".index(half) + 1) if half else int(found["q"] or found["q2"] or 0)
    months = 6 if half else 3
    span = period(asked.today, months, fiscal_start_month=asked.fiscal_start_month, number=number)
    return span.last if found["end"] else span.begin(asked.today)


_END = r"(?P<end>末日?|いっぱい|中|内)?(?:初め|頭|初)?"
RULES: tuple[Rule, ...] = tuple((later(pattern), handler) for pattern, handler in (
    (rf"({_any(_DAYS)})", _day_word),
    (rf"(?P<week>{_any(_WEEKS)})の?(?:(?P<weekday>[{_WEEKDAYS}])(?:曜日?)?|(?P<end>末|中|いっぱい)|明け|頭|初め)?",
     _week_word),
    (r"週末", _weekend),
    (r"週明け", _after_weekend),
    (rf"(?:次の|今度の)?([{_WEEKDAYS}])曜日?", _weekday),
    (r"(?P<n>\d{1,4})(?P<unit>営業日|日|週|[ヶケか箇カヵ]月|年)間?(?P<half>半)?(?P<way>後|前|以内|先)", _relative),
    (r"(?P<n>\d{1,4})(?:(?P<unit>週)間|(?:[ヶケか箇カヵ]月))(?P<half>半)?(?P<way>)", _relative),
    (r"半(年|月)(?:後|以内|先)?", _half),
    (r"年末|年内|年の瀬", _year_end),
    (r"年明け|年始|年初", _new_year),
    (rf"(?:(?P<y>\d{{4}})|{_ERA}|(?P<word>{_any(_FISCAL)}))?(?:年度|期){_END}", _fiscal_year),
    (rf"(?:(?P<half>[上下])半?期|第?(?P<q>[1-4])?(?:四半期|q)|q(?P<q2>[1-4])){_END}", _part_of_fiscal_year),
    (rf"{_YEAR}?の?{_MONTH}?の?{_PART}?", _calendar),
))
