"""The time of day as it is typed into a dialog."""

from datetime import date, time

from salesdesk.domain.dates import parse_when
from salesdesk.domain.errors import Rule, RuleError


def hour(text: str, field: str) -> time | None:
    """The time a text means (14:30, 午後2時, 2pm), None for an empty one.

    Raises RuleError(BAD_DATE, field) where it is none.
    """
    if not text.strip():
        return None
    found = parse_when(text, date(2000, 1, 1), field=field)[1]
    if found is None:
        raise RuleError(Rule.BAD_DATE, field, text=text)
    return found
