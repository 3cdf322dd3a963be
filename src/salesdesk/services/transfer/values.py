"""Texts of a record into typed values, each parser cached because files repeat themselves."""

import re
import unicodedata
from datetime import date
from functools import lru_cache

from salesdesk.domain.amounts import parse_amount, parse_number, parse_percent
from salesdesk.domain.dates import parse_date
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.text import clean_text

_DASHES = re.compile("[\u2010-\u2015\u2212\u2043\ufe58\ufe63]")
_LONG_DASH = re.compile(r"(?<=\d)ー(?=\d)")
_SEVERAL = re.compile(r"\s*:::\s*|\s*[\n;、]\s*")
_TIME = re.compile(r"[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:am|pm|Z|[+-]\d{2}:?\d{2})?$", re.IGNORECASE)
_CURRENCY = re.compile(r"^([A-Z]{3})\s*(?=[\d-])|(?<=\d)\s*([A-Z]{3})$")
_PEOPLE = re.compile(r"^約|[名人]?(?:以上|程度|規模)?\+?$")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_TAG_MARKS = re.compile(r"\s*:::\s*|\s*[,;、\n]\s*")


@lru_cache(maxsize=65536)
def text(value: str, name: str, limit: int) -> str:
    """One clean line as it is written; RuleError TOO_LONG above `limit` characters."""
    return long_text(" ".join(value.splitlines()) if not value.isprintable() else value, name, limit)


def long_text(value: str, name: str, limit: int) -> str:
    """Clean text with its line breaks; RuleError TOO_LONG above `limit` characters."""
    if not (value.isascii() and value.isprintable()):
        value = clean_text(value, limit + 1).text
    if len(value) > limit:
        raise RuleError(Rule.TOO_LONG, name, limit=limit)
    return value


def reading(value: str, name: str, limit: int) -> str:
    """A reading as typed, half-width kana widened."""
    return text(unicodedata.normalize("NFKC", value), name, limit)


def narrow(value: str) -> str:
    """Digits, signs and dashes of phones, postal codes and mails in their plain form."""
    if value.isascii():
        return value
    return _LONG_DASH.sub("-", _DASHES.sub("-", unicodedata.normalize("NFKC", value)))


def several(value: str) -> list[str]:
    """The values of one cell: a phone cell may hold more than one number."""
    if ":::" not in value and "\n" not in value and ";" not in value and "、" not in value:
        return [value]
    return [part for part in _SEVERAL.split(value) if part]


def postal_code(value: str, country: str) -> str:
    """The code without 〒; seven digits get their hyphen where the country is not another one."""
    code = narrow(value).replace("〒", "").strip()
    if len(code) == 7 and code.isdecimal() and country.casefold() in {"", "日本", "japan", "jp"}:
        return f"{code[:3]}-{code[3:]}"
    return code


@lru_cache(maxsize=16384)
def day(value: str, today: date, day_first: bool | None, name: str) -> date:
    """A date; a time behind it is dropped. RuleError BAD_DATE with why = unknown or ambiguous."""
    if len(value) == 10 and value[4] == "-" and value[7] == "-":
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    try:
        return parse_date(value, today, day_first=day_first, field=name)
    except RuleError:
        if not (bare := _TIME.sub("", value)) or bare == value:
            raise
        return parse_date(bare, today, day_first=day_first, field=name)


def amount(value: str, name: str, scale: int = 1) -> tuple[int, str]:
    """Yen, and the currency where the cell names one; RuleError BAD_AMOUNT."""
    found = _CURRENCY.search(value)
    currency = (found[1] or found[2]) if found else ""
    bare = _CURRENCY.sub("", value)
    if scale == 1 and bare.isascii() and bare.isdecimal() and len(bare) < 15:
        return int(bare), currency
    if scale == 1:
        return parse_amount(bare, name), currency
    try:
        return int(parse_number(bare, name) * scale), currency
    except RuleError as error:
        raise RuleError(Rule.BAD_AMOUNT, name, text=value) from error


def permille(value: str, name: str) -> int:
    """A chance in thousandths; RuleError BAD_NUMBER, or BAD_RANGE above all."""
    fraction = parse_percent(value, name)
    if fraction > 1:
        raise RuleError(Rule.BAD_RANGE, name, text=value, low=0, high="100 %")
    return round(fraction * 1000)


def head_count(value: str, name: str) -> int:
    """A number of people, with or without 約 and 名; RuleError BAD_NUMBER."""
    if value.isascii() and value.isdecimal() and len(value) < 10:
        return int(value)
    number = parse_number(_PEOPLE.sub("", _PEOPLE.sub("", narrow(value).strip())), name)
    if not 0 <= number < 10**9 or number != int(number):
        raise RuleError(Rule.BAD_NUMBER, name, text=value)
    return int(number)


def between(value: str, name: str, low: int, high: int) -> int:
    """A whole number of a range; RuleError BAD_NUMBER or BAD_RANGE."""
    number = parse_number(value, name)
    if number != int(number):
        raise RuleError(Rule.BAD_NUMBER, name, text=value)
    if not low <= number <= high:
        raise RuleError(Rule.BAD_RANGE, name, text=value, low=low, high=high)
    return int(number)


def month(value: str, name: str) -> int:
    """A month 1-12 from 3, 3月, 3月末 or March; RuleError BAD_RANGE."""
    plain = narrow(value).strip().casefold()
    if plain[:3] in _MONTHS:
        return _MONTHS.index(plain[:3]) + 1
    found = re.fullmatch(r"(\d{1,2})(?:月.{0,3})?", plain)
    if not found or not 1 <= int(found[1]) <= 12:
        raise RuleError(Rule.BAD_RANGE, name, text=value, low=1, high=12)
    return int(found[1])


def year(value: str, today: date, name: str) -> int:
    """A year from 1996, 1996年, 平成8年 or a date; RuleError BAD_RANGE or BAD_DATE."""
    plain = narrow(value).strip()
    if found := re.fullmatch(r"(\d{4})年?", plain):
        if not 500 <= int(found[1]) <= today.year + 5:
            raise RuleError(Rule.BAD_RANGE, name, text=value, low=500, high=today.year + 5)
        return int(found[1])
    return day(f"{plain}1月1日" if plain.endswith("年") else plain, today, None, name).year


def corporate_number(value: str, name: str) -> str:
    """Thirteen digits, the T of the invoice number taken off; RuleError BAD_NUMBER."""
    digits = narrow(value).upper().replace("-", "").replace(" ", "").removeprefix("T")
    if len(digits) != 13 or not digits.isdecimal():
        raise RuleError(Rule.BAD_NUMBER, name, text=value)
    return digits


def tags(value: str, blanks: frozenset[str], limit: int) -> tuple[str, ...]:
    """The tags of one cell, each once."""
    parts = (part.strip() for part in _TAG_MARKS.split(value) if part.strip() not in blanks)
    return tuple(dict.fromkeys(text(part.removeprefix("* "), "tags", limit) for part in parts if part))
