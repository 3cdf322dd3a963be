"""Dates and distances as the screen shows them."""

from datetime import date

_KANJI = "月火水木金土日"
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def format_date(day: date, *, japanese: bool, today: date | None = None, weekday: bool = True) -> str:
    """3/18 (水) or Wed 18 Mar; with the year unless it is this year's date (without `today` always)."""
    with_year = today is None or day.year != today.year
    if japanese:
        shown = f"{day.year}/{day.month}/{day.day}" if with_year else f"{day.month}/{day.day}"
        return f"{shown} ({_KANJI[day.weekday()]})" if weekday else shown
    shown = f"{day.day} {_MONTHS[day.month - 1]}" + (f" {day.year}" if with_year else "")
    return f"{_WEEKDAYS[day.weekday()]} {shown}" if weekday else shown


def format_month(day: date, *, japanese: bool, year: bool = True) -> str:
    """2026年3月 or Mar 2026."""
    if japanese:
        return f"{day.year}年{day.month}月" if year else f"{day.month}月"
    return f"{_MONTHS[day.month - 1]} {day.year}" if year else _MONTHS[day.month - 1]


def distance(day: date, today: date) -> int:
    """Days from today; negative for the past."""
    return (day - today).days


def format_distance(days: int, *, japanese: bool) -> str:
    """あと203日 or 203 d; 今日 or today; 5日超過 or 5 d late."""
    if days == 0:
        return "今日" if japanese else "today"
    if days > 0:
        return f"あと{days:,}日" if japanese else f"{days:,} d"
    return f"{-days:,}日超過" if japanese else f"{-days:,} d late"
