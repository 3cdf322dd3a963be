"""Words about calls for an appointment: what one brought, and which try comes next."""

from datetime import date
from typing import TYPE_CHECKING

from salesdesk.ui import labels
from salesdesk.ui.words import QT_TRANSLATE_NOOP, Words, screen_words

if TYPE_CHECKING:
    from salesdesk.domain.activities import CallResult
    from salesdesk.domain.calls import Run

_NUMBERED = QT_TRANSLATE_NOOP("Calls", "{result} · try {n}")
_NEXT = QT_TRANSLATE_NOOP("Calls", "Try {n} · last time: {result}, {day}")


def result(found: "CallResult | None", number: int = 0, words: Words | None = None) -> str:
    """What a call brought, and from the second on which try it was: "Not in · try 3"."""
    if found is None:
        return ""
    word = labels.label(found, words)
    return (words or screen_words()).translate("Calls", _NUMBERED).format(result=word, n=number) if number > 1 else word


def next_try(run: "Run", today: date) -> str:
    """Which try the next call is and how the last one ended, empty where none was in vain."""
    if run.result is None or run.at is None:
        return ""
    return screen_words().translate("Calls", _NEXT).format(
        n=run.count + 1, result=labels.label(run.result), day=labels.day(run.at.astimezone().date(), today))
