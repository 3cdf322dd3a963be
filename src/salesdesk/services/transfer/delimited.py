"""Delimited text into raw rows; a broken record is set aside and reading goes on behind it."""

import csv
import io
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.services.transfer.rejected import RawRow, Reason, Rejected

_LIMIT_LOCK = threading.Lock()
_END = "\x1eend\x1e"


@contextmanager
def _long_fields() -> Iterator[None]:
    """The csv module's own limit would lose its place in the file; cells are measured afterwards."""
    with _LIMIT_LOCK:
        before = csv.field_size_limit(1 << 30)
        try:
            yield
        finally:
            csv.field_size_limit(before)


def parse(text: str, delimiter: str, max_rows: int, width: int = 0) -> tuple[list[RawRow], list[Rejected], bool]:
    """All records with the physical line they start at, blank lines left out; and whether any was irregular.

    A quote that is never closed costs its own line when the line behind it has `width` cells, else the rest.
    Raises RuleError FILE_TOO_BIG above `max_rows`.
    """
    lines = list(io.StringIO(text, newline=""))
    rows: list[RawRow] = []
    rejected: list[Rejected] = []
    start = 0
    irregular = False
    with _long_fields():
        while start < len(lines):
            start = _read_from(lines, start, delimiter, rows, max_rows)
            if start < len(lines):
                irregular = True
                start = _past_trouble(lines, start, delimiter, width, rows, rejected)
    return rows, rejected, irregular


def _read_from(lines: list[str], start: int, delimiter: str, rows: list[RawRow], max_rows: int) -> int:
    """Read strictly until the end or the first broken record; answers the line reading stopped at."""
    reader = csv.reader(map(lines.__getitem__, range(start, len(lines))), delimiter=delimiter, strict=True)
    line = start
    try:
        for cells in reader:
            if cells:
                rows.append((line + 1, tuple(cells)))
            line = start + reader.line_num
            if len(rows) > max_rows + 20:
                raise RuleError(Rule.FILE_TOO_BIG, "rows", limit=max_rows)
    except csv.Error:
        return line
    return len(lines)


def _past_trouble(lines: list[str], start: int, delimiter: str, width: int,
                  rows: list[RawRow], rejected: list[Rejected]) -> int:
    """Take or reject the record that begins at `start`; answers the line to go on with."""
    end, whole = _extent(lines, start, delimiter)
    if end == start + 1 and whole and (cells := _leniently(lines[start:end], delimiter)):
        rows.append((start + 1, cells))
        return end
    if end > start + 1 and width > 1 and _fits(lines[start + 1], delimiter, width):
        end = start + 1
    elif whole and (cells := _leniently(lines[start:end], delimiter)):
        rows.append((start + 1, cells))
        return end
    rejected.append(Rejected(start + 1, Reason.OPEN_QUOTE, "".join(lines[start:end])[:500]))
    return end


def _extent(lines: list[str], start: int, delimiter: str) -> tuple[int, bool]:
    """Where the broken record ends, and whether its quotes were closed there."""
    reader = csv.reader(map(lines.__getitem__, range(start, len(lines))), delimiter=delimiter, strict=True)
    try:
        next(reader, None)
    except csv.Error as error:
        end = start + reader.line_num
        return end, end < len(lines) or "unexpected end" not in str(error)
    return start + max(1, reader.line_num), True


def _leniently(lines: list[str], delimiter: str) -> tuple[str, ...] | None:
    """The record read as most spreadsheets would (`"5" wide"`), or None while a quote stays open."""
    found = list(csv.reader([*lines[:-1], lines[-1].rstrip("\r\n") + "\n", _END], delimiter=delimiter))
    return tuple(found[0]) if len(found) == 2 and found[1] == [_END] else None


def _fits(line: str, delimiter: str, width: int) -> bool:
    found = list(csv.reader([line], delimiter=delimiter))
    return bool(found) and len(found[0]) == width
