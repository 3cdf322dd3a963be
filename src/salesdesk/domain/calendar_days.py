"""Arithmetic with calendar days: months, weeks, fiscal years and the stretches of time that words stand for."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

STAYS_FOR = 60
ERA_FIRST_YEAR = {
    "令和": 2019, "平成": 1989, "昭和": 1926, "大正": 1912, "明治": 1868,
    "r": 2019, "h": 1989, "s": 1926, "t": 1912, "m": 1868,
}


class AmbiguousDateError(ValueError):
    """Day and month can be read either way."""


@dataclass(frozen=True)
class Asked:
    """What reading a date depends on besides its text; day_first None = not known."""

    today: date
    day_first: bool | None = None
    fiscal_start_month: int = 4


@dataclass(frozen=True)
class Span:
    """A stretch of days, both ends included."""

    first: date
    last: date

    def begin(self, today: date) -> date:
        """The day it stands for: today where it has begun already, else its first day."""
        return today if self.first <= today <= self.last else self.first


def era_year(era: str, year: str) -> int:
    """The western year of an era year (元 = 1); years after the era's end go on counting, as on old contracts."""
    number = 1 if year == "元" else int(year)
    if number < 1:
        raise ValueError(year)
    return ERA_FIRST_YEAR[era] + number - 1


def add_months(day: date, months: int) -> date:
    """The same day some months on, or the last day of a shorter month."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def add_workdays(day: date, days: int) -> date:
    """Monday to Friday counted on; public holidays are not known here."""
    step = timedelta(1 if days >= 0 else -1)
    left = abs(days)
    while left:
        day += step
        left -= day.weekday() < 5
    return day


def month_end(day: date) -> date:
    """The last day of the month."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def week_start(day: date) -> date:
    """The Monday of the week."""
    return day - timedelta(day.weekday())


def week_end(day: date) -> date:
    """The Friday of the week; seen from a Saturday or Sunday the next one."""
    return day + timedelta((4 - day.weekday()) % 7)


def coming_weekday(day: date, weekday: int) -> date:
    """The next such weekday (0 = Monday) after the day itself."""
    return day + timedelta((weekday - day.weekday() - 1) % 7 + 1)


def coming_day_of_month(today: date, day: int) -> date:
    """That day of this month, or of the next month that has it when it has passed."""
    for months in range(4):
        first = add_months(today.replace(day=1), months)
        if day <= month_end(first).day and first.replace(day=day) >= today:
            return first.replace(day=day)
    raise ValueError(day)


def nearest(today: date, month: int, day: int) -> date:
    """The coming such date; one that is at most 60 days past stays in the past (a visit not logged yet)."""
    for year in (today.year - 1, today.year, today.year + 1):
        if day <= calendar.monthrange(year, month)[1] and (today - date(year, month, day)).days <= STAYS_FOR:
            return date(year, month, day)
    raise ValueError(f"{month}/{day}")


def period(today: date, months: int, offset: int = 0, *, fiscal_start_month: int = 1, number: int = 0) -> Span:
    """The period of so many months (1, 3, 6 or 12) that holds today, moved on by `offset` such periods.

    `number` counts periods within the fiscal year from 1 and asks for that one: the current or the coming.
    """
    since_start = (today.month - fiscal_start_month) % 12
    if number:
        offset += (number - 1 - since_start // months) % (12 // months)
    first = add_months(today.replace(day=1), offset * months - since_start % months)
    return Span(first, month_end(add_months(first, months - 1)))
