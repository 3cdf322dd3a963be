"""The words of the merge: names of fields and lists, values as a person reads them, reasons."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from salesdesk.domain.accounts import AccountKind, Organisation
from salesdesk.domain.amounts import format_amount
from salesdesk.domain.dates import format_date, format_month
from salesdesk.domain.duplicates import Evidence
from salesdesk.domain.leads import LeadClass
from salesdesk.domain.people import PointKind, Role, Support
from salesdesk.ui import labels
from salesdesk.ui.words import QT_TRANSLATE_NOOP

_NAMES = {
    "name": QT_TRANSLATE_NOOP("Merge", "Company"), "reading": QT_TRANSLATE_NOOP("Merge", "Reading"),
    "kind": QT_TRANSLATE_NOOP("Merge", "Standing"), "rank": QT_TRANSLATE_NOOP("Merge", "Rank"),
    "segment": QT_TRANSLATE_NOOP("Merge", "Segment"), "industry": QT_TRANSLATE_NOOP("Merge", "Industry"),
    "employees": QT_TRANSLATE_NOOP("Merge", "Employees"), "annual_sales": QT_TRANSLATE_NOOP("Merge", "Annual sales"),
    "fiscal_month": QT_TRANSLATE_NOOP("Merge", "Fiscal year end"), "founded": QT_TRANSLATE_NOOP("Merge", "Founded"),
    "corporate_number": QT_TRANSLATE_NOOP("Merge", "Corporate number"),
    "website": QT_TRANSLATE_NOOP("Merge", "Website"), "country": QT_TRANSLATE_NOOP("Merge", "Country"),
    "business_plan": QT_TRANSLATE_NOOP("Merge", "Business plan"),
    "business_model": QT_TRANSLATE_NOOP("Merge", "Business model"),
    "currents": QT_TRANSLATE_NOOP("Merge", "Currents of the industry"),
    "organisation": QT_TRANSLATE_NOOP("Merge", "Organisation type"),
    "room_to_grow": QT_TRANSLATE_NOOP("Merge", "Room to grow"),
    "room_note": QT_TRANSLATE_NOOP("Merge", "Room for what"),
    "size_year": QT_TRANSLATE_NOOP("Merge", "Size is of"),
    "needs_introduction": QT_TRANSLATE_NOOP("Merge", "Needs an introduction"),
    "lead_class": QT_TRANSLATE_NOOP("Merge", "Lead class"),
    "parent_id": QT_TRANSLATE_NOOP("Merge", "Parent company"), "note": QT_TRANSLATE_NOOP("Merge", "Note"),
    "account_id": QT_TRANSLATE_NOOP("Merge", "Works at"), "family": QT_TRANSLATE_NOOP("Merge", "Name"),
    "title": QT_TRANSLATE_NOOP("Merge", "Title"), "role": QT_TRANSLATE_NOOP("Merge", "Role"),
    "support": QT_TRANSLATE_NOOP("Merge", "Support"), "should_support": QT_TRANSLATE_NOOP("Merge", "Wanted support"),
    "power": QT_TRANSLATE_NOOP("Merge", "Power"), "key_player": QT_TRANSLATE_NOOP("Merge", "Key person"),
    "criterion": QT_TRANSLATE_NOOP("Merge", "Criteria"), "caution": QT_TRANSLATE_NOOP("Merge", "Caution"),
    "objection": QT_TRANSLATE_NOOP("Merge", "Objection"), "our_tie": QT_TRANSLATE_NOOP("Merge", "Our connection"),
    "birthday": QT_TRANSLATE_NOOP("Merge", "Birthday"), "met_on": QT_TRANSLATE_NOOP("Merge", "First met"),
    "introduced_by_id": QT_TRANSLATE_NOOP("Merge", "Introduced by"),
    "tags": QT_TRANSLATE_NOOP("Merge", "Tags"), "people": QT_TRANSLATE_NOOP("Merge", "People"),
    "deals": QT_TRANSLATE_NOOP("Merge", "Deals"), "sites": QT_TRANSLATE_NOOP("Merge", "Sites"),
    "activities": QT_TRANSLATE_NOOP("Merge", "Contacts"), "facts": QT_TRANSLATE_NOOP("Merge", "Facts"),
}
_LONGEST = 28
_YES = QT_TRANSLATE_NOOP("Merge", "Yes")
_ENUMS: dict[str, Callable[[Any], Any]] = {
    "kind": AccountKind, "role": Role, "support": Support, "should_support": Support, "lead_class": LeadClass,
    "organisation": Organisation}


def name_of(field: str) -> str:
    """The name of a field or list; the column's own where it has none yet."""
    if field in set(PointKind):
        return labels.label(PointKind(field))
    return QCoreApplication.translate("Merge", _NAMES[field]) if field in _NAMES else field


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
