"""Dates and times as people type them, in Japanese, English and digits.

A stretch of time (3月, 来月, 3月上旬, next week) stands for its first day, or for today once it has begun;
末 and "end of" for its last. Weeks begin on Monday and end, for work, on Friday. A weekday alone is the next one
after today; 来週 and "next" before it mean the following calendar week.
"""

import re
import unicodedata
from datetime import date, time, timedelta

from salesdesk.domain import date_english, date_japanese, date_numbers
from salesdesk.domain.calendar_days import AmbiguousDateError, Asked, add_months, month_end
from salesdesk.domain.date_format import distance, format_date, format_distance, format_month
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.patterns import later

_LONGEST = 40
_YEARS = range(1868, 2201)
_DASHES = later(r"(?<=\d)[‐‑‒–—−ー](?=\d)")
_WEEKDAY_BEHIND = later(
    r"(?<=[\d日旬末])\s*(?:\([月火水木金土日](?:曜日?)?\)|[月火水木金土日]曜日?|(?<=\s)[火水木金土]"
    rf"|[\s(]*{date_english.WEEKDAY}\)?)$"
)
_SUFFIX = later(r"(?<=.)(?:までには?|まで|ごろ|頃|に|付け?)$")
_PREFIX = later(r"^(?:by|on|until|till|before|around|about|from|due)\s+")
_HOUR = r"(?P<h>\d{1,2})"
_TIME = (
    rf"(?P<noon>正午|noon)|(?P<jhalf>午前|午後|朝|夜|夕方)?{_HOUR}時(?!間)(?:(?P<jm>\d{{1,2}})分|(?P<half>半))?"
    rf"|(?P<chalf>午前|午後)?(?P<ch>\d{{1,2}}):(?P<cm>\d{{2}})(?::\d{{2}})?\s*(?P<cap>[ap]\.?m\.?)?"
    r"|(?P<ah>\d{1,2})\s*(?P<aap>[ap]\.?m\.?)"
)
_UNTIL = r"(?:\s*[~〜-]\s*\d{1,2}(?:時半?|:\d{2}|時\d{1,2}分)?)?"
_TIME_BEHIND = later(rf"(?:^|(?<=[^\d:]))(?:の|at |@)?\s*(?:{_TIME}){_UNTIL}\s*(?:から|頃|ごろ|に)?$")
_TIME_IN_FRONT = later(rf"^(?:at )?(?:{_TIME}){_UNTIL}(?![\d:間])\s*(?:から|頃|ごろ)?[,、]?")
_PART_OF_DAY = later(r"(?:の|\s)*(?:午前|午後|朝|夕方|夜|(?:in the )?(?:morning|afternoon|evening))中?$")
_NOT_A_DATE = later(r"^(?:\s*[万億兆千円%％]|\s*(?:社|台|人|名|件|回|個|枚|本|時間|分))")
_JOINT = later(r"^(?:までには?|まで|から|に|は|の|頃に?|ごろに?)?[\s、,:：。]*")


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold().replace("、", " ").replace("〜", "~")
    return _DASHES.sub("-", " ".join(folded.split()))


def _read(plain: str, asked: Asked) -> date:
    """The date; ValueError where no rule fits or the day does not exist."""
    bare = _WEEKDAY_BEHIND.sub("", _SUFFIX.sub("", plain)).strip()
    tight = date_japanese.with_digits(bare.replace(" ", ""))
    spaced = _PREFIX.sub("", bare)
    digits = bare if ":" in bare else tight
    for text, rules in ((digits, date_numbers.RULES), (tight, date_japanese.RULES), (spaced, date_english.RULES)):
        for pattern, handler in rules:
            if text and (found := pattern.fullmatch(text)):
                return handler(found, asked)
    raise ValueError(plain)


def _date(plain: str, asked: Asked) -> date:
    if not plain.isprintable() or len(plain) > _LONGEST:
        raise ValueError(plain)
    day = _read(plain, asked)
    if day.year not in _YEARS:
        raise ValueError(day)
    return day


def parse_date(
    text: str, today: date, *, day_first: bool | None = None, field: str = "date", fiscal_start_month: int = 4,
) -> date:  # fmt: skip
    """The day a text means, seen from today; 3/18 is the coming one, or the past one up to 60 days ago.

    `day_first` settles 3/4/2026 (None: not known, such texts are refused with why="ambiguous").
    Raises RuleError(BAD_DATE) with the text, and why = unknown or ambiguous.
    """
    try:
        return _date(_plain(text), Asked(today, day_first, fiscal_start_month))
    except AmbiguousDateError:
        why = "ambiguous"
    except (ValueError, OverflowError):
        why = "unknown"
    raise RuleError(Rule.BAD_DATE, field, text=text.strip(), why=why)


def is_ambiguous(text: str) -> bool:
    """Whether day and month of a date ending in its year can be read either way, as in 3/4/2026."""
    return date_numbers.either_way(_plain(text))


def _time(found: re.Match[str]) -> time:
    parts = found.groupdict()
    if parts["noon"]:
        return time(12)
    hour = int(parts["h"] or parts["ch"] or parts["ah"])
    minute = 30 if parts["half"] else int(parts["jm"] or parts["cm"] or 0)
    half = (parts["cap"] or parts["aap"] or "")[:1] or {"午前": "a", "朝": "a"}.get(
        parts["jhalf"] or parts["chalf"] or "", "p" if parts["jhalf"] or parts["chalf"] else "")
    if half and hour > 12:
        return time(hour, minute)
    shifted = {"a": hour % 12, "p": hour % 12 + 12}.get(half, hour)
    return time(shifted, minute)


def parse_when(
    text: str, today: date, *, day_first: bool | None = None, field: str = "date", fiscal_start_month: int = 4,
) -> tuple[date, time | None]:  # fmt: skip
    """The day and, where one is typed before or behind it, the time; a time alone means today.

    Reads 10:00, 14時半, 午後2時, 2pm. Raises RuleError(BAD_DATE) as parse_date, why="time" for 25:00.
    """
    plain = _plain(text)
    found = _TIME_BEHIND.search(plain) or _TIME_IN_FRONT.search(plain)
    rest = _PART_OF_DAY.sub("", plain) if found is None else (plain[: found.start()] + plain[found.end() :])
    try:
        clock = _time(found) if found else None
    except ValueError:
        raise RuleError(Rule.BAD_DATE, field, text=text.strip(), why="time") from None
    rest = rest.strip(" ,t") if found and rest.endswith("t") else rest.strip(" ,")
    rest = rest.removesuffix("の")
    if clock and not rest:
        return today, clock
    return parse_date(rest or text, today, day_first=day_first, field=field,
                      fiscal_start_month=fiscal_start_month), clock  # fmt: skip


def _ends_a_word(text: str, end: int) -> bool:
    if end == len(text):
        return True
    before, after = text[end - 1], text[end]
    inside_number = before.isdecimal() and after.isdecimal()
    inside_word = before.isascii() and before.isalpha() and after.isascii() and after.isalpha()
    return not inside_number and not inside_word and not before.isspace() and not _NOT_A_DATE.match(text[end:])


def find_date(text: str, today: date, *, fiscal_start_month: int = 4) -> tuple[date, str] | None:
    """The longest date at the start of a free text and what follows it, or None ("3/18 見積を送る")."""
    start = text.lstrip()
    for end in range(min(len(start), _LONGEST), 0, -1):
        if _ends_a_word(start, end):
            try:
                day = _date(_plain(start[:end]), Asked(today, None, fiscal_start_month))
            except (ValueError, OverflowError):
                continue
            return day, _JOINT.sub("", start[end:], count=1).rstrip()
    return None


def quick_dates(today: date) -> dict[str, date]:
    """The days behind the chips: tomorrow, three_days, week, month_end, half_year."""
    return {
        "tomorrow": today + timedelta(1),
        "three_days": today + timedelta(3),
        "week": today + timedelta(7),
        "month_end": month_end(today),
        "half_year": add_months(today, 6),
    }


__all__ = [
    "add_months", "distance", "find_date", "format_date", "format_distance", "format_month", "is_ambiguous",
    "month_end", "parse_date", "parse_when", "quick_dates",
]
