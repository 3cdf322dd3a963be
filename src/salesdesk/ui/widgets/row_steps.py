"""Turns one list of rows into another in the smallest steps, so that selection and scroll stay."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import is_
from typing import Any, Protocol

LIMIT = 2_000
_WORK_LIMIT = 20_000_000


class Row(Protocol):
    """A frozen dataclass that knows its record."""

    @property
    def id(self) -> str: ...


class RowSteps:
    """The part of a row model that does not care how Qt is told: five steps do that, each model in its way."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._rows: list[Any] = []
        self._places: dict[str, int] = {}

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
        if self._took_one_step(wanted, places):
            return
        staying, movers = self._compare(places)
        changes = len(self._rows) - len(staying) + len(wanted) - len(staying) + len(movers)
        if changes > LIMIT or len(movers) * len(wanted) > _WORK_LIMIT:
            self._places = places
            self._start_anew(wanted)
            return
        self._remove_missing(places)
        self._place(wanted, staying, movers)
        self._places = places
        self._refresh(wanted)

    def _took_one_step(self, wanted: list[Any], places: dict[str, int]) -> bool:
        """Take rows out or put rows in where that is all that differs, as when a card has left or come."""
        old, few = self._rows, min(len(self._rows), len(wanted))
        start = next((place for place in range(few) if old[place] is not wanted[place]), few)
        end = next((place for place in range(few - start) if old[-1 - place] is not wanted[-1 - place]), few - start)
        if start + end < few or max(len(old), len(wanted)) - few > LIMIT:
            return False
        self._places = places
        if len(old) > few:
            self._take_out(start, len(old) - end)
        else:
            self._put_in(start, wanted[start : len(wanted) - end])
        return True

    def _compare(self, places: dict[str, int]) -> tuple[set[str], set[str]]:
        """The ids in both lists, and those among them that must move."""
        kept = [row.id for row in self._rows if row.id in places]
        order = [places[key] for key in kept]
        if order == sorted(order):
            return set(kept), set()
        fixed = _longest_rising(order)
        return set(kept), {key for number, key in enumerate(kept) if number not in fixed}

    def _remove_missing(self, places: dict[str, int]) -> None:
        end = len(self._rows)
        while end > 0:
            if self._rows[end - 1].id in places:
                end -= 1
                continue
            start = end - 1
            while start > 0 and self._rows[start - 1].id not in places:
                start -= 1
            self._take_out(start, end)
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
                self._put_in(anchor, wanted[start:place])
                place = start
                continue
            anchor = self._move(row.id, anchor) if row.id in movers else self._index_before(row.id, anchor)
            place -= 1

    def _move(self, key: str, anchor: int) -> int:
        """Put a row before the anchor and return its new place, the next anchor."""
        source = next(number for number, row in enumerate(self._rows) if row.id == key)
        target = anchor - 1 if source < anchor else anchor
        if source != target:
            self._bring(source, anchor, target)
        return target

    def _index_before(self, key: str, anchor: int) -> int:
        place = anchor - 1
        while self._rows[place].id != key:
            place -= 1
        return place

    def _refresh(self, wanted: list[Any]) -> None:
        """Take the new contents and tell the views about each run of rows that differ."""
        if all(map(is_, wanted, self._rows)):
            return
        changed = [place for place, row in enumerate(wanted) if self._rows[place] != row]
        self._rows = wanted
        start = 0
        for number, place in enumerate(changed):
            if number + 1 == len(changed) or changed[number + 1] != place + 1:
                self._tell(changed[start], place)
                start = number + 1

    def _start_anew(self, wanted: list[Any]) -> None:
        """Show the wanted rows in one go."""
        raise NotImplementedError

    def _take_out(self, start: int, end: int) -> None:
        """Remove the rows from `start` up to `end`."""
        raise NotImplementedError

    def _put_in(self, at: int, block: list[Any]) -> None:
        """Insert rows before a place."""
        raise NotImplementedError

    def _bring(self, source: int, anchor: int, target: int) -> None:
        """Move a row before the one at `anchor`; `target` is where it is found afterwards."""
        raise NotImplementedError

    def _tell(self, first: int, last: int) -> None:
        """Say that these rows look different, both included."""
        raise NotImplementedError


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
