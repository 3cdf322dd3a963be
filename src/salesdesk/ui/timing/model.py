"""The lines of the board: headings of groups and the rows below them, as one list."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt

from salesdesk.domain.buying import NeedLevel
from salesdesk.domain.timing import Arrange, Group, Row
from salesdesk.ui.timing import texts
from salesdesk.ui.widgets.row_list import AnyIndex, RowList


@dataclass(frozen=True)
class Head:
    """The heading of a group; no key stops at it."""

    id: str
    words: str
    count: int
    level: NeedLevel | None
    bars: bool


@dataclass(frozen=True)
class Line:
    """A row of the board, by the id of its account."""

    id: str
    row: Row


class BoardModel(RowList):
    """Lines in the order of their groups."""

    def __init__(self, spoken: Callable[[Row], str], parent: QObject) -> None:
        super().__init__(_text, lambda line: _accessible(line, spoken), parent)

    def show_groups(self, groups: Iterable[Group], arrange: Arrange) -> None:
        """Show other groups; the list by date has no headings."""
        lines: list[Head | Line] = []
        for group in groups:
            if arrange is not Arrange.DEADLINE:
                by_urgency = arrange is Arrange.URGENCY
                words = texts.heading(group, industry=not by_urgency)
                lines.append(Head(f"head:{words}", words, len(group.rows), group.level, by_urgency))
            lines += [Line(row.id, row) for row in group.rows]
        self.set_rows(lines)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if index.isValid() and index.row() < len(self._rows) and isinstance(self._rows[index.row()], Head):
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)


def _text(line: Head | Line) -> str:
    return f"{line.words} {line.count}" if isinstance(line, Head) else line.row.name


def _accessible(line: Head | Line, spoken: Callable[[Row], str]) -> str:
    return _text(line) if isinstance(line, Head) else spoken(line.row)
