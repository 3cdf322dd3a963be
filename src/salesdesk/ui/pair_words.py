"""What two records hold and have in common, in words: for merging, importing, and hints while typing."""

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from salesdesk.domain.amounts import format_amount
from salesdesk.domain.dates import format_date, format_month
from salesdesk.domain.duplicates import Evidence
from salesdesk.ui import labels
from salesdesk.ui.column_tables import ENUMS
from salesdesk.ui.words import QT_TRANSLATE_NOOP

_LONGEST = 28
_YES = QT_TRANSLATE_NOOP("Merge", "Yes")
_ENUMS = {column: kind for (table, column), kind in ENUMS.items()
          if table in {"account", "person"} and column != "rank"}  # a person's goes along with the title


def value(field: str, stored: Any) -> str:
    """A value as a person reads it; empty for none."""
    japanese = labels.screen_words().japanese
    if stored is None or stored == "" or stored is False:
        return ""
    if stored is True:
        return QCoreApplication.translate("Merge", _YES)
    if field in _ENUMS:
        return labels.label(_ENUMS[field](stored))
    if isinstance(stored, date):
        return format_date(stored, japanese=japanese, today=date(stored.year - 1, 1, 1), weekday=False)
    if field == "annual_sales":
        return format_amount(stored, japanese=japanese)
    if field == "fiscal_month":
        return format_month(date(2000, stored, 1), japanese=japanese, year=False)
    return f"{stored:,}" if isinstance(stored, int) and field == "employees" else str(stored)


def reason(evidence: Evidence) -> str:
    """A reason with what the two records share."""
    words, detail = labels.label(evidence.reason), evidence.detail
    if len(detail) > _LONGEST:
        detail = f"{detail[: _LONGEST - 1]}…"
    return f"{words} ({detail})" if detail else words
