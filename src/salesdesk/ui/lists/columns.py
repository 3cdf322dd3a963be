"""The columns of the table: headings, widths, what they show at first, and their cells as words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Literal

from PySide6.QtCore import QCoreApplication

from salesdesk.domain.lists import About
from salesdesk.domain.stages import StageKey
from salesdesk.domain.tags import Event
from salesdesk.store.queries.list_columns import Cell, TagRow
from salesdesk.ui import labels
from salesdesk.ui.words import QT_TRANSLATE_NOOP

Kind = Literal["text", "amount", "number", "percent", "date", "choice", "check", "tags", "mail", "phone", "url"]
RIGHT = frozenset({"amount", "number", "percent"})


@dataclass(frozen=True)
class Column:
    """One column: `width` in design pixels, `shown` at first."""

    key: str
    heading: str
    width: int = 120
    shown: bool = True
    kind: Kind = "text"

    @property
    def words(self) -> str:
        """The heading in the language of the screen."""
        return QCoreApplication.translate("TableColumn", self.heading)


_NAME = Column("name", QT_TRANSLATE_NOOP("TableColumn", "Name"), 190)
_READING = Column("reading", QT_TRANSLATE_NOOP("TableColumn", "Reading"), 160, shown=False)
_LEAD = Column("lead_class", QT_TRANSLATE_NOOP("TableColumn", "Lead class"), 130, kind="choice")
_PHONE = Column("phone", QT_TRANSLATE_NOOP("TableColumn", "Phone"), 120, kind="phone")
_MAIL = Column("mail", QT_TRANSLATE_NOOP("TableColumn", "Mail"), 180, kind="mail")
_TAGS = Column("tags", QT_TRANSLATE_NOOP("TableColumn", "Tags"), 100, kind="tags")
_STEP = Column("next_step", QT_TRANSLATE_NOOP("TableColumn", "Next step"), 170)
_DUE = Column("next_due", QT_TRANSLATE_NOOP("TableColumn", "Due on"), 76, kind="date")
_COMPANY = Column("company", QT_TRANSLATE_NOOP("TableColumn", "Company"), 200)
COLUMNS: Mapping[About, tuple[Column, ...]] = {
    About.ACCOUNTS: (
        _NAME, _READING,
        Column("rank", QT_TRANSLATE_NOOP("TableColumn", "Rank"), 64, kind="choice"),
        Column("kind", QT_TRANSLATE_NOOP("TableColumn", "Account type"), 100, shown=False, kind="choice"),
        Column("segment", QT_TRANSLATE_NOOP("TableColumn", "Segment"), 116),
        _LEAD, _TAGS, _STEP, _DUE,
        Column("last_contact", QT_TRANSLATE_NOOP("TableColumn", "Last contact"), 92, kind="date"),
        Column("open_deals", QT_TRANSLATE_NOOP("TableColumn", "Open deals"), 88, kind="number"),
        Column("open_amount", QT_TRANSLATE_NOOP("TableColumn", "Open amount"), 120, kind="amount"),
        _PHONE, Column("mail", _MAIL.heading, 180, shown=False, kind="mail"),
        Column("industry", QT_TRANSLATE_NOOP("TableColumn", "Industry"), 120, shown=False),
        Column("employees", QT_TRANSLATE_NOOP("TableColumn", "Employees"), 90, shown=False, kind="number"),
        Column("annual_sales", QT_TRANSLATE_NOOP("TableColumn", "Annual sales"), 130, shown=False, kind="amount"),
        Column("room_to_grow", QT_TRANSLATE_NOOP("TableColumn", "Room to grow"), 90, shown=False, kind="check"),
        Column("website", QT_TRANSLATE_NOOP("TableColumn", "Website"), 160, shown=False, kind="url"),
        Column("country", QT_TRANSLATE_NOOP("TableColumn", "Country"), 90, shown=False),
    ),
    About.PEOPLE: (
        Column("name", _NAME.heading, 140), _READING, _COMPANY,
        Column("title", QT_TRANSLATE_NOOP("TableColumn", "Job title"), 140),
        Column("role", QT_TRANSLATE_NOOP("TableColumn", "Role"), 110, kind="choice"),
        Column("support", QT_TRANSLATE_NOOP("TableColumn", "Support"), 110, kind="choice"),
        _LEAD, _TAGS, _PHONE,
        Column("mobile", QT_TRANSLATE_NOOP("TableColumn", "Mobile"), 120, kind="phone"), _MAIL,
        Column("met_on", QT_TRANSLATE_NOOP("TableColumn", "Met on"), 90, shown=False, kind="date"),
    ),
    About.DEALS: (
        _NAME, _COMPANY,
        Column("stage", QT_TRANSLATE_NOOP("TableColumn", "Stage"), 112),
        Column("outcome", QT_TRANSLATE_NOOP("TableColumn", "Status"), 80, kind="choice"),
        Column("amount", QT_TRANSLATE_NOOP("TableColumn", "Amount"), 120, kind="amount"),
        Column("probability", QT_TRANSLATE_NOOP("TableColumn", "Probability"), 90, kind="percent"),
        Column("expected_close", QT_TRANSLATE_NOOP("TableColumn", "Expected close"), 108, kind="date"),
        _TAGS, _STEP, _DUE,
        Column("gross_profit", QT_TRANSLATE_NOOP("TableColumn", "Gross margin"), 120, shown=False, kind="amount"),
        Column("decide_by", QT_TRANSLATE_NOOP("TableColumn", "Must decide by"), 100, shown=False, kind="date"),
        Column("owner", QT_TRANSLATE_NOOP("TableColumn", "Owner"), 100, shown=False),
        Column("product", QT_TRANSLATE_NOOP("TableColumn", "Product"), 140, shown=False),
        Column("opened_on", QT_TRANSLATE_NOOP("TableColumn", "Created on"), 90, shown=False, kind="date"),
    ),
}


def written_order(order: Iterable[tuple[str, bool]]) -> str:
    """An order as the preferences keep it: names of columns, a minus before those that fall."""
    return " ".join(f"-{key}" if falling else key for key, falling in order)


def read_order(about: About, text: str) -> list[tuple[str, bool]]:
    """A kept order; columns the table does not have are left out."""
    known = {column.key for column in COLUMNS[about]}
    found = [(word.removeprefix("-"), word.startswith("-")) for word in text.split()]
    return list({key: falling for key, falling in found if key in known}.items())


def tag_text(tag: TagRow) -> str:
    """The words of a tag; those of an event come from the program."""
    return labels.label(Event(tag.name)) if tag.event and tag.name in set(Event) else tag.name


def cell_text(column: Column, cell: Cell, today: date) -> str:
    """A cell as the table shows it."""
    if cell is None or cell == ():
        return ""
    if isinstance(cell, tuple):
        return ", ".join(map(tag_text, cell))
    if isinstance(cell, Enum):
        return labels.label(cell)
    if isinstance(cell, bool):
        return "✓" if cell else ""
    if isinstance(cell, date):
        return labels.day(cell, today)
    if column.key == "stage" and cell in set(StageKey):
        return labels.label(StageKey(cell))
    if isinstance(cell, int | float):
        return f"{cell:g}%" if column.kind == "percent" else f"{cell:,}"
    return cell


def plain_cell(column: Column, cell: Cell, today: date) -> str | int | float | date | None:
    """A cell as a file takes it: numbers and days stay what they are."""
    if isinstance(cell, bool) or not isinstance(cell, int | float | date):
        return cell_text(column, cell, today)
    return cell
