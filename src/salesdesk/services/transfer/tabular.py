"""Tables from outside: text files and workbooks become headings, rows and the records that could not be read."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.services.transfer import delimited, workbook
from salesdesk.services.transfer.limits import MAX_CELL, MAX_COLUMNS, MAX_ROWS, check_size
from salesdesk.services.transfer.neutral import plain
from salesdesk.services.transfer.rejected import RawRow, Reason, Rejected
from salesdesk.services.transfer.sniff import HEADER_ROWS, decode, find_header, sniff_delimiter, sniff_encoding

TEXT_SUFFIXES = frozenset({".csv", ".tsv", ".tab", ".txt"})
BOOK_SUFFIXES = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"})


@dataclass(frozen=True)
class Table:
    """A table as found: `rows` hold their first physical line (from 1) and one text per heading.

    len(rows) + len(rejected) + blank = records below the headings; `preface` counts the records above them,
    `damaged` the characters that could not be decoded, `sheets` the names in a workbook.
    """

    headings: tuple[str, ...]
    rows: list[RawRow]
    rejected: tuple[Rejected, ...] = ()
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    preface: int = 0
    blank: int = 0
    damaged: int = 0
    confident: bool = True

    @property
    def total(self) -> int:
        """Records in the file below its headings."""
        return len(self.rows) + len(self.rejected) + self.blank


def read_table(path: Path | str, *, encoding: str | None = None, delimiter: str | None = None,
               sheet: str | None = None, header_row: int | None = None) -> Table:
    """Read a CSV, TSV, XLSX, XLS or ODS file; what is not given is found out.

    `header_row` counts records from 0; -1 says that there are no headings (they become "1", "2", ...).
    Raises RuleError FILE_TYPE, FILE_EMPTY, FILE_TOO_BIG, FILE_BROKEN, NO_HEADER, NOT_FOUND, BAD_CHOICE.
    """
    path = Path(path)
    suffix = path.suffix.casefold()
    if suffix not in TEXT_SUFFIXES | BOOK_SUFFIXES:
        raise RuleError(Rule.FILE_TYPE, "file", name=path.name)
    check_size(path)
    try:
        with path.open("rb") as file:
            start = file.read(512)
            if workbook.is_workbook(start):
                return _from_book(path, sheet, header_row)
            data = start + file.read()
    except OSError as error:
        raise RuleError(Rule.FILE_BROKEN, "file", name=path.name) from error
    if suffix in BOOK_SUFFIXES and (start.lstrip()[:1] == b"<" or b"\0" in start):
        raise RuleError(Rule.FILE_BROKEN, "file", name=path.name)
    return read_text(data, encoding=encoding, delimiter=delimiter, header_row=header_row, name=path.name)


def read_text(data: bytes, *, encoding: str | None = None, delimiter: str | None = None,
              header_row: int | None = None, name: str = "") -> Table:
    """Read the bytes of a delimited text; the same rules and errors as read_table."""
    found = sniff_encoding(data)
    encoding = encoding or found.name
    text, damaged = decode(data, encoding)
    if not text.strip():
        raise RuleError(Rule.FILE_EMPTY, "file", name=name)
    delimiter, text = _declared_delimiter(text, delimiter)
    rows, rejected, irregular = delimited.parse(text, delimiter, MAX_ROWS)
    head = _header_index(rows, header_row)
    width = len(rows[head][1]) if head >= 0 else 0
    if irregular and width > 1:
        rows, rejected, _ = delimited.parse(text, delimiter, MAX_ROWS, width)
        head = _header_index(rows, header_row)
    return _table(rows, rejected, head, Table((), [], encoding=encoding, delimiter=delimiter, damaged=damaged,
                                              confident=found.confident or encoding != found.name))


def _declared_delimiter(text: str, delimiter: str | None) -> tuple[str, str]:
    """Excel's own first line "sep=;" names the delimiter and is no record."""
    first, _, rest = text[:16].partition("\n")
    declared = first.strip().strip('"')
    if declared.casefold().startswith("sep=") and len(declared) == 5:
        return delimiter or declared[4], "\n" + text[text.index("\n") + 1:] if rest or "\n" in text else ""
    return delimiter or sniff_delimiter(text), text


def _from_book(path: Path, sheet: str | None, header_row: int | None) -> Table:
    book = workbook.read(path, sheet, MAX_ROWS + HEADER_ROWS)
    head = _header_index(book.rows, header_row)
    return _table(book.rows, [], head, Table((), [], sheet=book.sheet, sheets=book.sheets))


def _header_index(rows: Sequence[RawRow], header_row: int | None) -> int:
    if not rows:
        raise RuleError(Rule.NO_HEADER, "file")
    if header_row is None:
        return find_header([cells for _, cells in rows[:HEADER_ROWS]])
    if header_row >= len(rows):
        raise RuleError(Rule.NO_HEADER, "file")
    return max(header_row, -1)


def _table(rows: list[RawRow], rejected: Iterable[Rejected], head: int, found: Table) -> Table:
    """Divide the raw rows into headings, preface, good rows, blank rows and rejected ones."""
    first = rows[head][0] if head >= 0 else 0
    body = rows[head + 1:]
    headings = _unique(rows[head][1]) if head >= 0 else tuple(str(n + 1) for n in range(max(len(r) for _, r in body)))
    if len(headings) > MAX_COLUMNS:
        raise RuleError(Rule.FILE_TOO_BIG, "columns", limit=MAX_COLUMNS)
    if len(body) > MAX_ROWS:
        raise RuleError(Rule.FILE_TOO_BIG, "rows", limit=MAX_ROWS)
    good, bad, blank = _fit(body, len(headings))
    bad += [record for record in rejected if record.line > first]
    bad.sort(key=lambda record: record.line)
    return Table(headings, good, tuple(bad), found.encoding, found.delimiter, found.sheet, found.sheets,
                 max(head, 0), blank, found.damaged, found.confident)


def _unique(cells: Sequence[str]) -> tuple[str, ...]:
    """Headings without blanks at the ends; a repeated one gets a number, an empty one its column's."""
    while cells and not cells[-1].strip():
        cells = cells[:-1]
    seen: dict[str, int] = {}
    names = []
    for index, cell in enumerate(cells):
        name = " ".join(plain(cell).split()) or str(index + 1)
        seen[name] = seen.get(name, 0) + 1
        names.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return tuple(names)


def _fit(body: Iterable[RawRow], width: int) -> tuple[list[RawRow], list[Rejected], int]:
    """Bring every row to the width of the headings: short ones are padded, surplus blanks cut."""
    good: list[RawRow] = []
    bad: list[Rejected] = []
    blank = 0
    for line, raw in body:
        cells = raw
        if len(cells) != width:
            if any(cell.strip() for cell in cells[width:]):
                bad.append(Rejected(line, Reason.TOO_MANY_CELLS, "\t".join(cells)[:500]))
                continue
            cells = (cells + ("",) * width)[:width]
        joined = "".join(cells)
        if not joined or joined.isspace():
            blank += 1
        elif len(joined) > MAX_CELL and max(map(len, cells)) > MAX_CELL:
            bad.append(Rejected(line, Reason.CELL_TOO_LONG, joined[:200]))
        else:
            good.append((line, tuple(map(plain, cells)) if "'" in joined else cells))
    return good, bad, blank
