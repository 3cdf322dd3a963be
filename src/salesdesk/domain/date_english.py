"""Dates in English words: next wed, in 3 days, end of month, 18 Mar 2026, +2w."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from salesdesk.domain.calendar_days import (
    Asked,
    Span,
    add_months,
    add_workdays,
    coming_weekday,
    month_end,
    nearest,
    period,
    week_end,
    week_start,
)
from salesdesk.domain.patterns import later

Rule = tuple[re.Pattern[str], Callable[[re.Match[str], Asked], date]]

_DAYS = {
    "today": 0, "tonight": 0, "tomorrow": 1, "tmr": 1, "tmrw": 1, "day after tomorrow": 2,
    "the day after tomorrow": 2, "yesterday": -1, "day before yesterday": -2, "the day before yesterday": -2,
}
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
           "november", "december")  # fmt: skip
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NUMBERS = ("a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_WHICH = {"last": -1, "this": 0, "next": 1}
_PARTS = {"early": (1, 10), "start of": (1, 10), "beginning of": (1, 10), "mid": (11, 20), "middle of": (11, 20),
          "late": (21, 31), "end of": (31, 31), "end": (31, 31)}  # fmt: skip

_MON = (
    r"(?P<mon>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
WEEKDAY = (
    r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\.?"
)
_WD = f"(?P<wd>{WEEKDAY})"
_ON = rf"(?:{WEEKDAY},? )?"
_D = r"(?P<d>\d{1,2})(?:st|nd|rd|th)?"
_Y = r"(?:[ ,-]+(?P<y>\d{4}|'?\d{2}))?"
_N = rf"(?P<n>\d{{1,4}}|an|{'|'.join(_NUMBERS)})"
_UNIT = r"(?P<unit>d|days?|w|wks?|weeks?|m|mo|mths?|mos|months?|y|yrs?|years?)"
_STRETCH = r"(?P<unit>week|month|quarter|year|fiscal year|fy)"


def _month_number(name: str) -> int:
    return next(number for number, month in enumerate(_MONTHS, 1) if month.startswith(name[:3]))


def _count(text: str) -> int:
    return int(text) if text.isdigit() else max(1, _NUMBERS.index(text) if text in _NUMBERS else 1)


def _year(text: str) -> int:
    digits = text.removeprefix("'")
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _day_word(found: re.Match[str], asked: Asked) -> date:
    return asked.today + timedelta(_DAYS[found[1]])


def _weekday(found: re.Match[str], asked: Asked) -> date:
    weekday = next(number for number, name in enumerate(_WEEKDAYS) if name.startswith(found["wd"][:3]))
    if found["which"] in _WHICH:
        return week_start(asked.today) + timedelta(weeks=_WHICH[found["which"]], days=weekday)
    return coming_weekday(asked.today, weekday)


def _relative(found: re.Match[str], asked: Asked) -> date:
    parts = found.groupdict()
    count = _count(found["n"]) * (-1 if parts.get("ago") or parts.get("sign") == "-" else 1)
    if parts.get("work"):
        return add_workdays(asked.today, count)
    unit = found["unit"][0]
    if unit in "dw":
        return asked.today + timedelta(count * (1 if unit == "d" else 7))
    return add_months(asked.today, count * (1 if unit == "m" else 12))


def _half_year(_found: re.Match[str], asked: Asked) -> date:
    return add_months(asked.today, 6)


def _named_day(found: re.Match[str], asked: Asked) -> date:
    month, day = _month_number(found["mon"]), int(found["d"])
    return date(_year(found["y"]), month, day) if found["y"] else nearest(asked.today, month, day)


def _named_month(found: re.Match[str], asked: Asked) -> date:
    month = _month_number(found["mon"])
    year = int(found["y"]) if found["y"] else nearest(asked.today, month, month_end(date(2001, month, 1)).day).year
    begin, end = _PARTS[found["part"] or "early"]
    last = month_end(date(year, month, 1))
    span = Span(date(year, month, min(begin, last.day)), date(year, month, min(end, last.day)))
    return (span if found["part"] else Span(span.first, last)).begin(asked.today)


def _span(unit: str, asked: Asked, offset: int) -> Span:
    if unit == "week":
        monday = week_start(asked.today) + timedelta(weeks=offset)
        return Span(monday, week_end(monday if offset else asked.today))
    start = asked.fiscal_start_month if unit in ("fy", "fiscal year", "quarter") else 1
    return period(asked.today, {"month": 1, "quarter": 3}.get(unit, 12), offset, fiscal_start_month=start)


def _stretch(found: re.Match[str], asked: Asked) -> date:
    return _span(found["unit"], asked, _WHICH[found["which"]]).begin(asked.today)


def _end_of(found: re.Match[str], asked: Asked) -> date:
    return _span(found["unit"], asked, _WHICH[found["which"] or "this"]).last


def _end_in_short(found: re.Match[str], asked: Asked) -> date:
    return _span({"w": "week", "m": "month", "q": "quarter", "y": "year"}[found[1]], asked, 0).last


RULES: tuple[Rule, ...] = tuple((later(pattern), handler) for pattern, handler in (
    (rf"({'|'.join(sorted(_DAYS, key=len, reverse=True))})", _day_word),
    (rf"(?:(?P<which>this|next|last|coming) )?{_WD}", _weekday),
    (rf"(?:in )?{_N} ?(?P<work>(?:business|working|work) days?)(?: from now| later|(?P<ago> ago))?", _relative),
    (rf"(?:in |within )?{_N} ?{_UNIT}(?: from now| from today| later|(?P<ago> ago))?", _relative),
    (rf"(?P<sign>[+-]){_N} ?{_UNIT}", _relative),
    (r"(?:in )?(?:half a year|a half year|half year)(?: from now| later)?", _half_year),
    (rf"{_ON}{_D}(?: of)?[ -]?{_MON}{_Y}", _named_day),
    (rf"{_ON}{_MON}[ -]?{_D}(?:(?:,| |-)+(?P<y>\d{{4}}))?", _named_day),
    (rf"(?:(?P<part>{'|'.join(_PARTS)})[ -])?{_MON}(?:[ ,-]+(?P<y>\d{{4}}))?", _named_month),
    (rf"(?P<which>this|next|last) {_STRETCH}", _stretch),
    (rf"(?:the )?end(?: of)?(?: the)?(?: (?P<which>this|next|last))? {_STRETCH}", _end_of),
    (rf"(?:(?P<which>this|next|last) )?{_STRETCH}(?:'s)?[ -]?end", _end_of),
    (r"eo([wmqy])", _end_in_short),
))
