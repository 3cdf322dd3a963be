"""Clean what a form or a file brings before it is stored: texts, names and their search keys."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import BigInteger, Column, Integer, Table, Text

from salesdesk.domain import names, text
from salesdesk.domain.amounts import LARGEST_AMOUNT
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.store.tables.base import LIMIT, Day, Id

_LARGEST_COUNT = 2**31 - 1


def cleaned(table: Table, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values with every text cleaned and empty texts as None.

    Raises RuleError(TOO_LONG, field) where a text would be cut, RuleError(BAD_RANGE, field) for a number that no
    column holds, and RuleError(NOT_FOUND) for an unknown column.
    """
    found: dict[str, Any] = {}
    for name, value in values.items():
        column = table.columns.get(name)
        if column is None:
            raise RuleError(Rule.NOT_FOUND, name)
        if isinstance(value, str) and not isinstance(column.type, Id | Day):
            found[name] = _text(name, value, limit(table, name))
        else:
            fits(column, value)
            found[name] = value
        if found[name] == "" and column.nullable:
            found[name] = None
    return found


def limit(table: Table, name: str) -> int:
    """How many characters a text column holds."""
    column = table.columns[name]
    return int(column.info.get(LIMIT, 20000 if isinstance(column.type, Text) else 80))


def fits(column: Column[Any], value: Any) -> None:
    """RuleError(BAD_RANGE) for a whole number too large for its column: yen, or a count of anything else."""
    if isinstance(value, int) and isinstance(column.type, Integer):
        most = LARGEST_AMOUNT - 1 if isinstance(column.type, BigInteger) else _LARGEST_COUNT
        if abs(value) > most:
            raise RuleError(Rule.BAD_RANGE, column.name, low=-most if value < 0 else 0, high=most)


def need(values: Mapping[str, Any], name: str) -> None:
    """RuleError(REQUIRED) where the values name this field and leave it empty."""
    if name in values and not values[name]:
        raise RuleError(Rule.REQUIRED, name)


def account_keys(name: str, reading: str | None) -> dict[str, str]:
    """The keys an account is recognised (name_key), and found and sorted by (search: its reading or key first)."""
    key = names.company_key(name)
    return {"name_key": key[:200], "search": search_words(reading or key, name)}


def person_keys(values: Mapping[str, Any]) -> dict[str, str]:
    """The keys a person is recognised and found by."""
    family, given = values.get("family") or "", values.get("given") or ""
    family_reading, given_reading = values.get("family_reading") or "", values.get("given_reading") or ""
    readings = f"{family_reading}{given_reading} {given_reading}{family_reading}"
    return {
        "name_key": names.person_key(family, given)[:200],
        "search": search_words(f"{family}{given} {given} {family} {family} {given}", readings),
    }


def search_words(*words: str | None) -> str:
    """What a search looks through: folded text of every word, kanji variants folded as well."""
    plain = text.search_key(" ".join(word for word in words if word))
    variant = text.variant_key(plain)
    return (plain if variant == plain else f"{plain} {variant}")[:600]


def _text(name: str, value: str, most: int) -> str:
    done = text.clean_text(value, most)
    if "cut" in done.notes:
        raise RuleError(Rule.TOO_LONG, name, limit=most)
    return done.text
