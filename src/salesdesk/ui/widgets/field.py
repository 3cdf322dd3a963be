"""What a form asks: each field as data, how its text is read and how its value is shown."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

from salesdesk.domain.amounts import format_amount, parse_amount, parse_number, parse_percent
from salesdesk.domain.date_format import format_date
from salesdesk.domain.dates import parse_date
from salesdesk.domain.errors import Rule, RuleError

Kind = Literal["text", "reading", "multiline", "amount", "date", "percent", "number", "choice", "check", "mail",
               "phone", "url"]
LIMIT = 200
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


@dataclass(frozen=True)
class Field:
    """One input: `choices` are (value, label) pairs, `limit` counts characters.

    A `reading` field names in `reading_of` the field whose kana it collects.
    """

    name: str
    label: str
    kind: Kind = "text"
    required: bool = False
    choices: tuple[tuple[object, str], ...] = ()
    placeholder: str = ""
    limit: int = LIMIT
    reading_of: str = ""


def read(field: Field, text: str, today: date) -> object:
    """The value of a text: yen, date, fraction or number (None where empty), else the text itself.

    Raises RuleError where it is missing, too long or not readable; the field's name goes with it.
    """
    text = text.strip()
    if not text:
        if field.required:
            raise RuleError(Rule.REQUIRED, field.name)
        return None if field.kind in {"amount", "date", "percent", "number"} else ""
    if len(text) > field.limit:
        raise RuleError(Rule.TOO_LONG, field.name, limit=field.limit)
    return _parsed(field, text, today)


def _parsed(field: Field, text: str, today: date) -> object:
    if field.kind == "amount":
        return parse_amount(text, field.name)
    if field.kind == "date":
        return parse_date(text, today, field=field.name)
    if field.kind == "percent":
        return parse_percent(text, field.name)
    if field.kind == "number":
        number = parse_number(text, field.name)
        return int(number) if number == number.to_integral_value() else float(number)
    if field.kind == "mail" and not _MAIL.fullmatch(text):
        raise RuleError(Rule.BAD_MAIL, field.name)
    return text


def show(field: Field, value: object, *, japanese: bool) -> str:
    """A value as the text a user would type: the opposite of `read`."""
    if value is None:
        return ""
    if field.kind == "percent" and isinstance(value, int | float):
        return f"{value * 100:g}%"
    if field.kind in {"amount", "number"} and isinstance(value, int | float):
        return f"{value:,}"
    if isinstance(value, date):
        return f"{value.year}/{value.month}/{value.day}" if japanese else value.isoformat()
    return str(value)


def hint(field: Field, text: str, today: date, *, japanese: bool) -> str:
    """How a date, an amount or a rate is understood while it is typed; empty where it is not."""
    if field.kind not in {"amount", "date", "percent"}:
        return ""
    try:
        value = read(field, text, today)
    except RuleError:
        return ""
    if isinstance(value, date):
        return format_date(value, japanese=japanese, today=today)
    if field.kind == "amount" and isinstance(value, int):
        return format_amount(value, japanese=japanese)
    return f"{value * 100:g}%" if isinstance(value, float) else ""
