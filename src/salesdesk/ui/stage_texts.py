"""The words of a stage: its name, what it means and what must be true before a deal moves on."""

import re

from salesdesk.domain.stages import StageKey
from salesdesk.store.queries.stages import StageRow
from salesdesk.ui import labels
from salesdesk.ui.words import QT_TRANSLATE_NOOP, Words, screen_words

DEFINITIONS = {
    StageKey.LIST: QT_TRANSLATE_NOOP("StageTexts", "A company chosen from the market that may buy"),
    StageKey.PROPOSAL: QT_TRANSLATE_NOOP("StageTexts", "Visited, first proposal made, first questions asked"),
    StageKey.OPPORTUNITY: QT_TRANSLATE_NOOP("StageTexts", "Judged to be a deal that is worth the work"),
    StageKey.QUOTE: QT_TRANSLATE_NOOP("StageTexts", "The problem is agreed and they can choose a plan"),
    StageKey.ORDER: QT_TRANSLATE_NOOP("StageTexts", "Order and conditions are agreed"),
}
CONDITIONS = {
    StageKey.LIST: QT_TRANSLATE_NOOP("StageTexts", "Company · Site · Person · Phone or mail"),
    StageKey.PROPOSAL: QT_TRANSLATE_NOOP("StageTexts", "Their problem · Two letters of BANTCH"),
    StageKey.OPPORTUNITY: QT_TRANSLATE_NOOP("StageTexts", "Amount · Timing · Decision maker"),
    StageKey.QUOTE: QT_TRANSLATE_NOOP("StageTexts", "Three plans · Met the decision maker"),
    StageKey.ORDER: QT_TRANSLATE_NOOP("StageTexts", "Delivery date · Billing · Collection"),
}
_BETWEEN = re.compile(r"\s*[\n;；·・]\s*")


def stage_name(row: StageRow, words: Words | None = None) -> str:
    """The name the user gave a stage, or ours."""
    return row.name or labels.label(row.key, words)


def definition(row: StageRow, words: Words | None = None) -> str:
    """What a deal in this stage has behind it."""
    return row.definition or (words or screen_words()).translate("StageTexts", DEFINITIONS[row.key])


def conditions_text(row: StageRow, words: Words | None = None) -> str:
    """What must be true before a deal leaves this stage, as one line."""
    return row.conditions or (words or screen_words()).translate("StageTexts", CONDITIONS[row.key])


def conditions(row: StageRow, words: Words | None = None) -> list[str]:
    """The same as single points: parted by line breaks, semicolons or middle dots."""
    return [part for part in _BETWEEN.split(conditions_text(row, words)) if part]
