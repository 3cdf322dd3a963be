"""The sample book: reads it in one language and sets its days around today."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from salesdesk import paths
from salesdesk.domain.calendar_days import month_end
from salesdesk.domain.date_format import format_date, format_month

LANGUAGES = ("ja", "en")
_PLACEHOLDER = re.compile(r"\{(day|end|month)([+-]\d+)\}")
_FRIDAY = 4

Entry = Mapping[str, Any]


@dataclass(frozen=True)
class Book:
    """Entries by kind (accounts, people, deals, ...) as the file holds them, and the day they are set around.

    Days are offsets from today that fall on working days; "m-7" stays within this month, "e+80" ends a month.
    Texts name such days as {day+14} (9/30), {end+203} (the last day of that month) and {month+25} (April).
    """

    entries: Mapping[str, list[dict[str, Any]]]
    goal_month: int
    japanese: bool
    today: date

    def day(self, offset: int | str) -> date:
        """The day so far from today: never a weekend unless it is today."""
        if isinstance(offset, int):
            return _workday(self.today, offset)
        shown = _workday(self.today, int(offset[1:]))
        return month_end(shown) if offset[0] == "e" else max(shown, self.today.replace(day=1))

    def at(self, offset: int | str, clock: str) -> datetime:
        """The instant of a local time of day on such a day."""
        return datetime.combine(self.day(offset), time.fromisoformat(clock)).astimezone()

    def text(self, value: str) -> str:
        """The text with its days filled in."""
        return _PLACEHOLDER.sub(self._filled, value)

    def _filled(self, found: re.Match[str]) -> str:
        day = self.today + timedelta(int(found[2]))
        if found[1] == "month":
            return format_month(day, japanese=self.japanese, year=False)
        day = month_end(day) if found[1] == "end" else self.day(int(found[2]))
        return format_date(day, japanese=self.japanese, today=day, weekday=False)


def load(language: str, today: date) -> Book:
    """The book in a language (`ja`, else English)."""
    name = language if language in LANGUAGES else LANGUAGES[1]
    folder = paths.resources() / "samples"
    content = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    for more in sorted(folder.glob(f"{name}.*.json")):  # a part of the desk has a file of its own
        for kind, entries in json.loads(more.read_text(encoding="utf-8")).items():
            content.setdefault(kind, []).extend(entries)
    goal = content.pop("goal_month")
    return Book(content, goal, name == "ja", today)


def cards_file(language: str) -> Path:
    """A list of business cards that partly fits the book, to try the import with."""
    return paths.resources() / "samples" / f"cards_{language if language in LANGUAGES else LANGUAGES[1]}.csv"


def _workday(today: date, offset: int) -> date:
    day = today + timedelta(offset)
    beyond = day.weekday() - _FRIDAY
    if offset == 0 or beyond <= 0:
        return day
    return day - timedelta(beyond) if offset < 0 else day + timedelta(7 - day.weekday())
