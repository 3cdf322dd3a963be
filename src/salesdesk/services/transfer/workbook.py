"""Sheets of XLSX, XLS and ODS workbooks as rows of text."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

import python_calamine

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.services.transfer.limits import MAX_COLUMNS, MAX_ROWS, check_zip
from salesdesk.services.transfer.rejected import RawRow

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@dataclass(frozen=True)
class Book:
    """One sheet that was read, and the names of all."""

    sheet: str
    sheets: tuple[str, ...]
    rows: list[RawRow]


def is_workbook(start: bytes) -> bool:
    """Whether the first bytes of a file are those of a workbook, whatever it is called."""
    return start.startswith((_ZIP, _OLE))


def read(path: Path, sheet: str | None, max_rows: int) -> Book:
    """Read a sheet (the first one with anything in it) after checking what it unpacks to.

    Raises RuleError FILE_BROKEN (damage, password), FILE_TOO_BIG, FILE_EMPTY, BAD_CHOICE for an unknown sheet.
    """
    with path.open("rb") as file:
        zipped = file.read(4) == _ZIP
    if zipped:
        check_zip(path)
    try:
        with python_calamine.load_workbook(str(path)) as book:
            names = tuple(book.sheet_names)
            if sheet is not None and sheet not in names:
                raise RuleError(Rule.BAD_CHOICE, "sheet", value=sheet)
            for name in (sheet,) if sheet is not None else names:
                rows = _rows(book.get_sheet_by_name(name), max_rows)
                if rows or sheet is not None:
                    return Book(name, names, rows)
    except (python_calamine.CalamineError, OSError, ValueError) as error:
        raise RuleError(Rule.FILE_BROKEN, "file", name=path.name) from error
    raise RuleError(Rule.FILE_EMPTY, "file", name=path.name)


def _rows(sheet: python_calamine.CalamineSheet, max_rows: int) -> list[RawRow]:
    if sheet.width > MAX_COLUMNS:
        raise RuleError(Rule.FILE_TOO_BIG, "columns", limit=MAX_COLUMNS)
    if sheet.total_height > max_rows:
        raise RuleError(Rule.FILE_TOO_BIG, "rows", limit=MAX_ROWS)
    rows: list[RawRow] = []
    for number, values in enumerate(sheet.iter_rows(), 1):
        cells = tuple([value if type(value) is str else cell_text(value) for value in values])
        if any(cells):
            rows.append((number, cells))
    return rows


def cell_text(value: object) -> str:
    """A cell as text: dates in ISO form, whole numbers without a point, others without rounding noise."""
    match value:
        case bool():
            return "TRUE" if value else "FALSE"
        case float():
            return str(int(value)) if value.is_integer() and abs(value) < 1e15 else format(value, ".15g")
        case dt.datetime():
            return value.date().isoformat() if value.time() == dt.time() else value.isoformat(" ", "seconds")
        case dt.date() | dt.time():
            return value.isoformat()
        case None:
            return ""
        case _:
            return str(value).replace("\0", "")
