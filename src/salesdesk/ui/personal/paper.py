"""All that is held on a person as files: JSON for programs, a PDF to read."""

import re
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from salesdesk.domain.date_format import format_date
from salesdesk.services import personal
from salesdesk.services.personal import Held
from salesdesk.store.db import Store
from salesdesk.ui import exports, labels
from salesdesk.ui.column_tables import COLUMNS, ENUMS
from salesdesk.ui.words import QT_TRANSLATE_NOOP, Words

_TITLE = QT_TRANSLATE_NOOP("Held", "What is held on {name}")
_AS_OF = QT_TRANSLATE_NOOP("Held", "As of {day}. The JSON file beside this paper holds the same for programs.")
_BINNED = QT_TRANSLATE_NOOP("Held", "in the bin")
SECTIONS = {
    "person": QT_TRANSLATE_NOOP("Held", "Person"), "contact_point": QT_TRANSLATE_NOOP("Held", "Ways to reach"),
    "trait": QT_TRANSLATE_NOOP("Held", "Traits"), "private_note": QT_TRANSLATE_NOOP("Held", "Private notes"),
    "fact": QT_TRANSLATE_NOOP("Held", "Facts about the person"),
    "fact.said_by_id": QT_TRANSLATE_NOOP("Held", "Facts the person told"),
    "tie": QT_TRANSLATE_NOOP("Held", "Who of us knows the person"), "deal": QT_TRANSLATE_NOOP("Held", "Deals"),
    "activity": QT_TRANSLATE_NOOP("Held", "Contacts"), "task": QT_TRANSLATE_NOOP("Held", "Follow-ups"),
    "flow_step": QT_TRANSLATE_NOOP("Held", "Steps of approval and payment"),
    "tagging": QT_TRANSLATE_NOOP("Held", "Tags"), "list_mark": QT_TRANSLATE_NOOP("Held", "Marks in lists"),
    "person.reports_to_id": QT_TRANSLATE_NOOP("Held", "Reporting to the person"),
    "person.merged": QT_TRANSLATE_NOOP("Held", "Records merged into the person's"),
    "person.introduced_by_id": QT_TRANSLATE_NOOP("Held", "Introduced by the person"),
    "deal_role": QT_TRANSLATE_NOOP("Held", "Roles of the person"),
    "deal_role.reports_to_id": QT_TRANSLATE_NOOP("Held", "Vacant roles below the person"),
    "stand": QT_TRANSLATE_NOOP("Held", "How the person stands"),
    "trust": QT_TRANSLATE_NOOP("Held", "Trust of the person"),
    "relation.from_id": QT_TRANSLATE_NOOP("Held", "Lines from the person"),
    "relation.to_id": QT_TRANSLATE_NOOP("Held", "Lines to the person"),
    "objection": QT_TRANSLATE_NOOP("Held", "What the person objects"),
    "objection.weighs_on_id": QT_TRANSLATE_NOOP("Held", "Objections that weigh on the person"),
    "buyer_step": QT_TRANSLATE_NOOP("Held", "Phases the person told of"),
    "consent": QT_TRANSLATE_NOOP("Held", "Consents needed"),
    "obstacle": QT_TRANSLATE_NOOP("Held", "Obstacles the person named"),
    "participant": QT_TRANSLATE_NOOP("Held", "Contacts the person took part in"),
    "proposal.said_by_id": QT_TRANSLATE_NOOP("Held", "Proposals the person judged"),
    "qualification.said_by_id": QT_TRANSLATE_NOOP("Held", "What the person told of a deal"),
    "quote": QT_TRANSLATE_NOOP("Held", "Quotes to the person"),
    "quote_voice": QT_TRANSLATE_NOOP("Held", "What the person asked of a quote"),
    "wanted_info": QT_TRANSLATE_NOOP("Held", "What the person wants to know"),
    "delegation": QT_TRANSLATE_NOOP("Held", "To whom the person hands over"),
    "delegation.to_id": QT_TRANSLATE_NOOP("Held", "For whom the person acts"),
}
_HIDDEN = frozenset({"id", "position", "map_x", "photo", "deleted_at", "done"})
_FORBIDDEN = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_MARGIN, _PHOTO = 12, 120
_LAST = ("created_at", "updated_at")


def export_person(store: Store, person_id: str, folder: Path, words: Words) -> list[Path]:
    """Write the JSON and the PDF into a folder, readable by their owner only; returns both paths.

    Raises RuleError(NOT_FOUND), StoreError(DISK).
    """
    found = personal.held(store, person_id)
    stem = _FORBIDDEN.sub("_", found.name)[:80].strip(" .") or "person"
    made = [folder / f"{stem}.json", folder / f"{stem}.pdf"]
    personal.write_json(found, made[0])
    personal.write_private(made[1], pdf_bytes(found, words))
    return made


def pdf_bytes(found: Held, words: Words) -> bytes:
    """The paper as a PDF with its fonts embedded."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins,
                                     QPageLayout.Unit.Millimeter))
    writer.setTitle(_say(words, _TITLE).format(name=found.name))
    writer.setCreator("salesdesk")
    document(found, words).print_(writer)
    buffer.close()
    return bytes(buffer.data().data())


def document(found: Held, words: Words) -> QTextDocument:
    """The paper as a document of plain texts: nothing in them is read as markup, nothing is loaded."""
    made = SafeDocument()
    cursor = QTextCursor(made)
    _line(cursor, _say(words, _TITLE).format(name=found.name), 16, bold=True, above=0)
    _line(cursor, _say(words, _AS_OF).format(day=_plain(found.made.astimezone().date(), words)), 9)
    photo = QImage.fromData(found.photo) if found.photo else QImage()
    if not photo.isNull():
        cursor.insertBlock()
        cursor.insertImage(photo.scaledToHeight(_PHOTO))
    for section, rows in {"person": [found.person], **found.rows}.items():
        _line(cursor, _say(words, SECTIONS.get(section, section)), 12, bold=True, above=14)
        for row in rows:
            _row(cursor, section.partition(".")[0], row, words)
    return made


class SafeDocument(QTextDocument):
    """Asks no file and no network for anything: whatever a text refers to is one empty pixel."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        blank = QImage(1, 1, QImage.Format.Format_ARGB32)
        blank.fill(0)
        return blank


def _row(cursor: QTextCursor, table: str, row: dict[str, Any], words: Words) -> None:
    first = True
    for name, value in sorted(row.items(), key=lambda item: item[0] in _LAST):
        if is_hidden(name):
            continue
        said = _plain(_member(table, name, value), words)
        _line(cursor, f"{column_word(name, words)}: {said}", 10, above=6 if first else 0)
        first = False
    if row.get("deleted_at"):
        _line(cursor, _say(words, _BINNED), 9)


def is_hidden(name: str) -> bool:
    """Whether a column is for programs only."""
    return name in _HIDDEN or name.endswith(("_id", "_key"))


def column_word(name: str, words: Words) -> str:
    """The word of a column; KeyError for one without a word."""
    if name in COLUMNS:
        return words.translate("Column", COLUMNS[name])
    return words.translate("Export", exports.HEADINGS[name])


def _line(cursor: QTextCursor, text: str, points: float, *, bold: bool = False, above: float = 2) -> None:
    block, letters = QTextBlockFormat(), QTextCharFormat()
    block.setTopMargin(above)
    letters.setFontPointSize(points)
    letters.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    cursor.insertBlock(block, letters)
    cursor.insertText(text, letters)


def _member(table: str, name: str, value: Any) -> Any:
    """The member of an enum a column holds, or the value as it is."""
    kind = ENUMS.get((table, name))
    try:
        return kind(value) if kind else value
    except ValueError:
        return value


def _plain(value: Any, words: Words) -> str:
    if isinstance(value, bool):
        return "✓" if value else "–"
    if isinstance(value, Enum):
        return labels.label(value, words)
    if isinstance(value, datetime):
        at = value.astimezone()
        return f"{format_date(at.date(), japanese=words.japanese, today=None)} {at:%H:%M}"
    if isinstance(value, date):
        return format_date(value, japanese=words.japanese, today=None)
    return str(value)


def _say(words: Words, source: str) -> str:
    return words.translate("Held", source)
