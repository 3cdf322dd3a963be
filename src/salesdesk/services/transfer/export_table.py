"""Tables written for others: CSV and XLSX files that no spreadsheet runs and that come back equal."""

import contextlib
import csv
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import xlsxwriter
import xlsxwriter.exceptions

from salesdesk.domain.errors import Rule, RuleError, StoreError, Trouble
from salesdesk.services.transfer.neutral import neutral

Cell = str | int | float | bool | date | None

_SHEET_CELL = 32767
_SHEET_ROWS = 1_048_575
_BOOK_OPTIONS = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False,
                 "strings_to_numbers": False}


@dataclass(frozen=True)
class WriteReport:
    """What was written: `replaced` counts characters the encoding lacks, `cut` cells too long for a sheet."""

    path: Path
    rows: int
    replaced: dict[str, int]
    cut: int = 0


def write_table(path: Path | str, headings: Sequence[str], rows: Iterable[Sequence[Cell]], *,
                encoding: str = "utf-8-sig", delimiter: str = ",") -> WriteReport:
    """Write a .csv, .tsv or .xlsx file: beside the old one, forced to disk, then renamed over it.

    Texts that begin like a formula get an apostrophe, which reading takes off; dates are ISO. CP932 writes ? for what
    it lacks. Raises RuleError WRITE_TYPE or FILE_TOO_BIG (a sheet's rows), StoreError DISK when the disk refuses.
    """
    path = Path(path)
    suffix = path.suffix.casefold()
    if suffix not in {".csv", ".tsv", ".txt", ".xlsx"}:
        raise RuleError(Rule.WRITE_TYPE, "file", name=path.name)
    if suffix == ".xlsx":
        return _beside(path, lambda part: _write_book(part, path, headings, rows))
    mark = "\t" if suffix == ".tsv" else delimiter
    return _beside(path, lambda part: _write_text(part, path, headings, rows, encoding, mark))


def write_lines(path: Path | str, lines: Iterable[str], rows: int) -> WriteReport:
    """Write lines of text in UTF-8 with CR LF, as carefully as a table; `rows` is what the report says."""
    path = Path(path)

    def write(part: Path) -> WriteReport:
        with part.open("w", encoding="utf-8", errors="replace", newline="") as file:
            file.writelines(f"{line}\r\n" for line in lines)
        return WriteReport(path, rows, {})

    return _beside(path, write)


def _beside(path: Path, write: Callable[[Path], WriteReport]) -> WriteReport:
    """Write a .part beside the file and rename it; a failure leaves the old file and no .part."""
    part = path.with_name(path.name + ".part")
    try:
        os.close(os.open(part, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600))
        try:
            report = write(part)
            with part.open("rb+") as file:
                os.fsync(file.fileno())
            part.replace(path)
        finally:
            with contextlib.suppress(FileNotFoundError):
                part.unlink()
    except (OSError, xlsxwriter.exceptions.FileCreateError) as error:
        raise StoreError(Trouble.DISK, str(error)) from error
    return report


def _tidy(cell: Cell) -> str:
    """A cell as text; nothing that a text file or a sheet could not carry."""
    match cell:
        case None:
            return ""
        case bool():
            return "TRUE" if cell else "FALSE"
        case date():
            return cell.isoformat()
        case str():
            text = cell.replace("\0", "")
            return neutral(text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8"))
        case _:
            return str(cell)


def _write_text(part: Path, path: Path, headings: Sequence[str], rows: Iterable[Sequence[Cell]], encoding: str,
                delimiter: str) -> WriteReport:
    if encoding.casefold().replace("-", "_") in {"shift_jis", "sjis"}:
        encoding = "cp932"
    replaced: Counter[str] = Counter()
    count = 0
    with part.open("w", encoding=encoding, errors="replace", newline="") as file:
        writer = csv.writer(file, delimiter=delimiter, lineterminator="\r\n")
        for row in _all(headings, rows):
            cells = [_tidy(cell) for cell in row]
            count += 1
            if not encoding.startswith("utf"):
                replaced.update(_lacking("".join(cells), encoding))
            writer.writerow(cells)
    return WriteReport(path, count - 1, dict(replaced))


def _all(headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> Iterator[Sequence[Cell]]:
    yield headings
    yield from rows


def _lacking(text: str, encoding: str) -> list[str]:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return [char for char in text if not char.encode(encoding, "ignore")]
    return []


def _write_book(part: Path, path: Path, headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> WriteReport:
    cut = 0
    count = 0
    with xlsxwriter.Workbook(str(part), _BOOK_OPTIONS) as book:
        sheet = book.add_worksheet()
        sheet.freeze_panes(1, 0)
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        for count, row in enumerate(_all(headings, rows)):
            if count > _SHEET_ROWS:
                raise RuleError(Rule.FILE_TOO_BIG, "rows", limit=_SHEET_ROWS)
            for column, cell in enumerate(row):
                if isinstance(cell, date):
                    sheet.write_datetime(count, column, cell, day)
                elif isinstance(cell, int | float) and not isinstance(cell, bool) and abs(cell) < 10**15:
                    sheet.write_number(count, column, cell)
                else:
                    text = _tidy(cell)
                    cut += len(text) > _SHEET_CELL
                    sheet.write_string(count, column, text[:_SHEET_CELL])
    return WriteReport(path, count, {}, cut)
