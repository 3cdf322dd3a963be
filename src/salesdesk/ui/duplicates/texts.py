"""The words of the merge: names of fields and lists."""

from PySide6.QtCore import QCoreApplication

from salesdesk.domain.people import PointKind
from salesdesk.ui import labels
from salesdesk.ui.column_tables import COLUMNS
from salesdesk.ui.words import QT_TRANSLATE_NOOP

_NAMES = {
    "name": QT_TRANSLATE_NOOP("Merge", "Company"), "kind": QT_TRANSLATE_NOOP("Merge", "Standing"),
    "rank": QT_TRANSLATE_NOOP("Merge", "Rank"), "family": QT_TRANSLATE_NOOP("Merge", "Name"),
    "tags": QT_TRANSLATE_NOOP("Merge", "Tags"), "people": QT_TRANSLATE_NOOP("Merge", "People"),
    "deals": QT_TRANSLATE_NOOP("Merge", "Deals"), "sites": QT_TRANSLATE_NOOP("Merge", "Sites"),
    "activities": QT_TRANSLATE_NOOP("Merge", "Contacts"), "facts": QT_TRANSLATE_NOOP("Merge", "Facts"),
}


def name_of(field: str) -> str:
    """The name of a field or list; KeyError for one without a name."""
    if field in set(PointKind):
        return labels.label(PointKind(field))
    if field in _NAMES:
        return QCoreApplication.translate("Merge", _NAMES[field])
    return QCoreApplication.translate("Column", COLUMNS[field])
