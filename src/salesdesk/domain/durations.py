"""How long something took, as people type it."""

import re
import unicodedata

from salesdesk.domain.errors import Rule, RuleError

MOST = 24 * 60
_TYPED = re.compile(
    r"^(?:(?P<h>\d+(?:\.\d+)?)\s*(?:h|hrs?|hours?|時間))?\s*(?P<half>半)?\s*"
    r"(?:(?P<m>\d+)\s*(?:m|mins?|minutes?|分)?)?$", re.IGNORECASE)
_CLOCK = re.compile(r"^(\d{1,2}):(\d{2})$")


def parse_minutes(text: str, field: str = "minutes") -> int | None:
    """Minutes typed as 45, 45分, 1時間半, 1.5h or 1:30; None for nothing.

    Raises RuleError: BAD_NUMBER where it cannot be read, BAD_RANGE beyond a day.
    """
    typed = unicodedata.normalize("NFKC", text).strip()
    if not typed:
        return None
    if clock := _CLOCK.match(typed):
        found = int(clock[1]) * 60 + int(clock[2])
    elif (match := _TYPED.match(typed)) and (match["h"] or not match["half"]) and typed.isprintable():
        found = round(float(match["h"] or 0) * 60) + (30 if match["half"] else 0) + int(match["m"] or 0)
    else:
        raise RuleError(Rule.BAD_NUMBER, field)
    if found > MOST:
        raise RuleError(Rule.BAD_RANGE, field, low=0, high=MOST)
    return found
