"""A table model over frozen rows that turns a new list into the smallest steps, so that selection and scroll stay."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
LIMIT = 2_000
_WORK_LIMIT = 20_000_000
AnyIndex = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Row(Protocol):
    """A frozen dataclass that knows its record."""

    @property
    def id(self) -> str: ...


@dataclass(frozen=True)
class Column:
    """One column: its heading, the text of its cells and how they are aligned."""

    title: str
    text: Callable[[Any], str]
    align: Qt.AlignmentFlag = _LEFT


class RowModel(QAbstractTableModel):
    """Rows with a unique `id`; ROW_ROLE gives the row itself to delegates."""

    def __init__(self, text: Callable[[Any], str] | None = None, accessible: Callable[[Any], str] | None = None,
                 parent: QObject | None = None, columns: Sequence[Column] = ()) -> None:
        super().__init__(parent)
        self._columns = tuple(columns) or (Column("", text or str),)
        self._accessible = accessible
        self._rows: list[Any] = []
        self._places: dict[str, int] = {}

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._accessible(row) if self._accessible and len(self._columns) == 1 else column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.align
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self._columns):
            if role == Qt.ItemDataRole.DisplayRole:
                return self._columns[section].title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return self._columns[section].align
        return None

    def rows(self) -> tuple[Any, ...]:
        """All rows in order."""
        return tuple(self._rows)

    def row_at(self, place: int) -> Any:
        """The row at a place; raises IndexError past the end."""
        return self._rows[place]

    def row_of(self, record_id: str) -> int:
        """The place of a record, -1 when it is not here."""
        return self._places.get(record_id, -1)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show another list; raises ValueError where two rows have the same id."""
        wanted = list(rows)
        places = {row.id: place for place, row in enumerate(wanted)}
        if len(places) != len(wanted):
            raise ValueError("two rows have the same id")
        if list(places) == list(self._places):  # mostly so: one record has changed, all stay where they are
            self._refresh(wanted)
            return
        staying, movers = self._compare(places)
        changes = len(self._rows) - len(staying) + len(wanted) - len(staying) + len(movers)
        if changes > LIMIT or len(movers) * len(wanted) > _WORK_LIMIT:
            self._reset(wanted, places)
            return
        self._remove_missing(places)
        self._place(wanted, staying, movers)
        self._places = places
        self._refresh(wanted)

    def _compare(self, places: dict[str, int]) -> tuple[set[str], set[str]]:
        """The ids in both lists, and those among them that must move."""
        kept = [row.id for row in self._rows if row.id in places]
        order = [places[key] for key in kept]
        if order == sorted(order):
            return set(kept), set()
        fixed = _longest_rising(order)
        return set(kept), {key for number, key in enumerate(kept) if number not in fixed}

    def _reset(self, wanted: list[Any], places: dict[str, int]) -> None:
        self.beginResetModel()
        self._rows, self._places = wanted, places
        self.endResetModel()

    def _remove_missing(self, places: dict[str, int]) -> None:
        end = len(self._rows)
        while end > 0:
            if self._rows[end - 1].id in places:
                end -= 1
                continue
            start = end - 1
            while start > 0 and self._rows[start - 1].id not in places:
                start -= 1
            self.beginRemoveRows(QModelIndex(), start, end - 1)
            del self._rows[start:end]
            self.endRemoveRows()
            end = start

    def _place(self, wanted: list[Any], staying: set[str], movers: set[str]) -> None:
        """From the last row to the first: put each before the one that follows it."""
        anchor, place = len(self._rows), len(wanted)
        while place > 0:
            row = wanted[place - 1]
            if row.id not in staying:
                start = place - 1
                while start > 0 and wanted[start - 1].id not in staying:
                    start -= 1
                self._insert(anchor, wanted[start:place])
                place = start
                continue
            anchor = self._move(row.id, anchor) if row.id in movers else self._index_before(row.id, anchor)
            place -= 1

    def _insert(self, at: int, block: list[Any]) -> None:
        self.beginInsertRows(QModelIndex(), at, at + len(block) - 1)
        self._rows[at:at] = block
        self.endInsertRows()

    def _move(self, key: str, anchor: int) -> int:
        """Put a row before the anchor and return its new place, the next anchor."""
        source = next(number for number, row in enumerate(self._rows) if row.id == key)
        target = anchor - 1 if source < anchor else anchor
        if source != target:
            self.beginMoveRows(QModelIndex(), source, source, QModelIndex(), anchor)
            self._rows.insert(target, self._rows.pop(source))
            self.endMoveRows()
        return target

    def _index_before(self, key: str, anchor: int) -> int:
        place = anchor - 1
        while self._rows[place].id != key:
            place -= 1
        return place

    def _refresh(self, wanted: list[Any]) -> None:
        """Take the new contents and tell the views about each run of rows that differ."""
        changed = [place for place, row in enumerate(wanted) if self._rows[place] != row]
        self._rows = wanted
        last = len(self._columns) - 1
        start = 0
        for number, place in enumerate(changed):
            if number + 1 == len(changed) or changed[number + 1] != place + 1:
                self.dataChanged.emit(self.index(changed[start], 0), self.index(place, last))
                start = number + 1


def _longest_rising(numbers: list[int]) -> set[int]:
    """Positions of a longest rising subsequence (patience sorting)."""
    tails: list[int] = []
    tail_positions: list[int] = []
    previous: list[int] = []
    for position, number in enumerate(numbers):
        pile = bisect_left(tails, number)
        previous.append(tail_positions[pile - 1] if pile else -1)
        if pile == len(tails):
            tails.append(number)
            tail_positions.append(position)
        else:
            tails[pile] = number
            tail_positions[pile] = position
    found: set[int] = set()
    position = tail_positions[-1] if tail_positions else -1
    while position >= 0:
        found.add(position)
        position = previous[position]
    return found
