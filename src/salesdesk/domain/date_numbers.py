"""Dates written in digits: 3/18, 2026-03-18, 20260318, 18.3.2026, R7.4.1."""

import re
from collections.abc import Callable
from datetime import date

from salesdesk.domain.calendar_days import AmbiguousDateError, Asked, Span, era_year, month_end, nearest
from salesdesk.domain.patterns import later

Rule = tuple[re.Pattern[str], Callable[[re.Match[str], Asked], date]]

_CLOCK = r"(?:[t ]?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:z|[+-]\d{2}:?\d{2})?)?"
_SLASHED = r"(\d{1,2})([/.-])(\d{1,2})\2"


def _year_first(found: re.Match[str], _asked: Asked) -> date:
    return date(int(found[1]), int(found[2]), int(found[3]))


def _era(found: re.Match[str], _asked: Asked) -> date:
    return date(era_year(found[1], found[2]), int(found[3]), int(found[4]))


def _year_month(found: re.Match[str], asked: Asked) -> date:
    first = date(int(found[1]), int(found[2]), 1)
    return Span(first, month_end(first)).begin(asked.today)


def _month_day(found: re.Match[str], asked: Asked) -> date:
    one, other = int(found[1]), int(found[2])
    if asked.day_first or (asked.day_first is None and one > 12):
        one, other = other, one
    return nearest(asked.today, one, other)


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _only(readings: tuple[date | None, ...]) -> date:
    found = {reading for reading in readings if reading}
    if len(found) > 1:
        raise AmbiguousDateError
    if not found:
        raise ValueError
    return found.pop()


def _year_last(found: re.Match[str], asked: Asked) -> date:
    """Day or month first: as told; dots mean day first; else only where one reading is a date."""
    one, other, year = int(found[1]), int(found[3]), int(found[4])
    day_month, month_day = _valid(year, other, one), _valid(year, one, other)
    if asked.day_first is None and found[2] != ".":
        return _only((day_month, month_day))
    return _only((month_day if asked.day_first is False else day_month,))


def _short_year(found: re.Match[str], asked: Asked) -> date:
    """Year first as in Japan unless told otherwise; several readings near today are ambiguous."""
    one, other, last = int(found[1]), int(found[3]), int(found[4])
    day_month, month_day = _valid(2000 + last, other, one), _valid(2000 + last, one, other)
    if asked.day_first is not None:
        return _only((day_month if asked.day_first else month_day,))
    readings = (_valid(2000 + one, other, last), day_month, month_day)
    near = tuple(day for day in readings if day and -1 <= day.year - asked.today.year <= 9)
    return _only(near or readings)


RULES: tuple[Rule, ...] = tuple((later(pattern), handler) for pattern, handler in (
    (rf"(\d{{4}})[/.-](\d{{1,2}})[/.-](\d{{1,2}}){_CLOCK}", _year_first),
    (r"(\d{4})(\d{2})(\d{2})", _year_first),
    (r"(令和|平成|昭和|大正|明治|[rhstm])\.?(\d{1,2}|元)[年/.-](\d{1,2})[月/.-](\d{1,2})日?", _era),
    (r"(\d{4})[/.-](\d{1,2})", _year_month),
    (rf"{_SLASHED}(\d{{4}}){_CLOCK}", _year_last),
    (rf"{_SLASHED}(\d{{2}}){_CLOCK}", _short_year),
    (r"(\d{1,2})[/.-](\d{1,2})", _month_day),
))


def either_way(text: str) -> bool:
    """Whether the text ends in a year and its day and month could be swapped."""
    found = re.fullmatch(rf"{_SLASHED}(?:\d{{4}}|\d{{2}}){_CLOCK}", text)
    return bool(found) and found is not None and found[2] != "." and _swappable(int(found[1]), int(found[3]))


def _swappable(one: int, other: int) -> bool:
    return one != other and 1 <= one <= 12 and 1 <= other <= 12
