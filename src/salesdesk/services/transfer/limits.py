"""How large a file from outside may be before it is refused."""

import re
import zipfile
import zlib
from pathlib import Path
from typing import IO

from salesdesk.domain.errors import Rule, RuleError

MAX_BYTES = 200 * 1024 * 1024
MAX_ROWS = 1_000_000
MAX_CELL = 100_000
MAX_COLUMNS = 512
MAX_UNPACKED = 1024 * 1024 * 1024
MAX_RATIO = 200
MAX_CARD = 12 * 1024 * 1024
_RATIO_FROM = 50 * 1024 * 1024
_CHUNK = 1 << 20

# A filled cell right of column ZZ or a value repeated a thousand times would make the reader build a giant sheet.
_FAR_CELL = {
    "worksheets/": re.compile(rb'<c r="(?:[A-Z]{3}\d+"[^>]*>\s*<[vif]|[A-Z]{1,3}\d{8,}")'),
    "content.xml": re.compile(rb'-repeated="\d{4,}"(?:[^<>]*>\s*<table:table-cell)?[^<>]*office:value'),
}


def check_size(path: Path) -> int:
    """Bytes of the file; RuleError FILE_EMPTY, FILE_TOO_BIG (megabytes) or NOT_FOUND."""
    try:
        size = path.stat().st_size
    except OSError as error:
        raise RuleError(Rule.NOT_FOUND, "file", name=path.name) from error
    if size == 0:
        raise RuleError(Rule.FILE_EMPTY, "file", name=path.name)
    if size > MAX_BYTES:
        raise RuleError(Rule.FILE_TOO_BIG, "file", name=path.name, limit=MAX_BYTES // 1024 // 1024)
    return size


def check_zip(path: Path) -> None:
    """Unpack a workbook once, in pieces: RuleError FILE_TOO_BIG for a bomb, FILE_BROKEN for damage or a password."""
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
            unpacked = sum(entry.file_size for entry in entries)
            packed = max(1, sum(entry.compress_size for entry in entries))
            if unpacked > MAX_UNPACKED or (unpacked > _RATIO_FROM and unpacked / packed > MAX_RATIO):
                raise RuleError(Rule.FILE_TOO_BIG, "file", name=path.name, limit=MAX_UNPACKED // 1024 // 1024)
            for entry in entries:
                far = next((pattern for name, pattern in _FAR_CELL.items() if name in entry.filename), None)
                with archive.open(entry) as part:
                    _check_part(part, far, path)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError, zlib.error) as error:
        raise RuleError(Rule.FILE_BROKEN, "file", name=path.name) from error


def _check_part(part: IO[bytes], far: re.Pattern[bytes] | None, path: Path) -> None:
    """Read to the end, so that sizes and check sums that lie come out."""
    tail = b""
    while chunk := part.read(_CHUNK):
        if far and far.search(tail + chunk):
            raise RuleError(Rule.FILE_TOO_BIG, "file", name=path.name, limit=MAX_COLUMNS)
        tail = chunk[-256:]
