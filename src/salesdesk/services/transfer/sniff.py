"""What a file of unknown origin is written in: encoding, delimiter, row of headings."""

import codecs
import contextlib
import csv
import io
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.services.transfer.fields import KNOWN_HEADINGS, fold_heading

DELIMITERS = (",", "\t", ";", "|")
HEADER_ROWS = 20
_SAMPLE = 64 * 1024
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
)
_JIS_ESCAPE = re.compile(rb"\x1b\$[@B]|\x1b\([IJ]")
_HIGH_LINE = re.compile(rb"^[^\n]*[\x80-\xff][^\n]*", re.MULTILINE)  # from its start: a photo is one line
_DATA_CELL = re.compile(r"[\s\d.,:/+()\-¥\\$%年月日〒]+|[^@\s]+@[^@\s]+\.[^@\s]+|https?://.*")


@dataclass(frozen=True)
class Encoding:
    """A Python codec, and whether anything else is out of the question."""

    name: str
    confident: bool


def _vendor_kanji(error: UnicodeError) -> tuple[str, int]:
    """Characters the JIS codecs lack (㈱, ①) are those of CP932; a broken byte becomes U+FFFD."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    row, cell = (byte & 0x7F for byte in (*error.object[error.start:error.start + 2], 0, 0)[:2])
    if 0x21 <= row <= 0x7E and 0x21 <= cell <= 0x7E:
        lead = (row + 1) // 2 + (0x70 if row < 0x5F else 0xB0)
        trail = cell + (0x1F + (cell >= 0x60) if row % 2 else 0x7E)
        try:
            return bytes((lead, trail)).decode("cp932"), error.start + 2
        except UnicodeDecodeError:
            pass
    return "\ufffd", error.start + 1


codecs.register_error("salesdesk.kanji", _vendor_kanji)


def decode(data: bytes, encoding: str) -> tuple[str, int]:
    """The text without its byte order mark, and how many characters could not be read (U+FFFD) or were NUL.

    Raises RuleError BAD_CHOICE for an encoding Python does not know.
    """
    name = {"shift_jis": "cp932", "sjis": "cp932"}.get(encoding.casefold().replace("-", "_"), encoding)
    errors = "salesdesk.kanji" if name.startswith(("euc_jp", "iso2022_jp")) else "replace"
    half = len(data) % 2 if name.startswith("utf-16") else 0  # a file cut inside a character
    try:
        text = data[:len(data) - half].decode(name, errors)
    except LookupError as error:
        raise RuleError(Rule.BAD_CHOICE, "encoding", value=encoding) from error
    damaged = half + text.count("\ufffd") + text.count("\0")
    return text.removeprefix("\ufeff").replace("\0", ""), damaged


def sniff_encoding(data: bytes) -> Encoding:
    """By mark, escape sequence, NULs, strict UTF-8, and only then by what reads most like language."""
    for mark, name in _BOMS:
        if data.startswith(mark):
            return Encoding(name, confident=True)
    if wide := _utf16_by_nul(data[:_SAMPLE]):
        return Encoding(wide, confident=True)
    if _JIS_ESCAPE.search(data[:_SAMPLE]):
        return Encoding("iso2022_jp_ext", confident=True)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return _by_score(_high_sample(data))
    return Encoding("utf-8", confident=True)


def _utf16_by_nul(sample: bytes) -> str:
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if even + odd < max(2, len(sample) // 400) or max(even, odd) < 9 * min(even, odd) or max(even, odd) < 2:
        return ""
    name = "utf-16-be" if even > odd else "utf-16-le"
    text = sample[:len(sample) // 2 * 2].decode(name, "replace")
    return name if text.count("\ufffd") <= len(text) // 50 and text.isprintable() | ("\n" in text) else ""


def _high_sample(data: bytes) -> bytes:
    """The first lines that hold anything but ASCII (a line feed is never half of a character here)."""
    lines, size = [], 0
    for found in _HIGH_LINE.finditer(data):
        lines.append(found.group()[:4096])
        size += len(lines[-1])
        if size > _SAMPLE:
            break
    return b"\n".join(lines)


def _by_score(sample: bytes) -> Encoding:
    broken = sample.decode("utf-8", "replace")
    wide = sum(char > "\x7f" for char in broken)
    if broken.count("\ufffd") * 12 < wide or _begins_in_utf8(sample):
        return Encoding("utf-8", confident=False)
    scores = sorted(((_japanese(sample, "cp932"), "cp932"), (_japanese(sample, "euc_jp") * 0.75, "euc_jp"),
                     (_latin(sample), "cp1252")), reverse=True)
    return Encoding(scores[0][1], scores[0][0] - scores[1][0] > 0.35)


def _begins_in_utf8(sample: bytes) -> bool:
    """Whether the headings are sound UTF-8 of three bytes a character, which no other encoding makes by chance."""
    try:
        first = sample.split(b"\n", 1)[0].decode("utf-8")
    except UnicodeDecodeError:
        return False
    return sum(char > "\u07ff" for char in first) > 2


def _japanese(sample: bytes, name: str) -> float:
    """Points per byte above ASCII when read as Japanese: kana most, rare kanji little, fragments below zero."""
    text, _ = decode(sample, name)
    points, size, before = 0.0, 0, " "
    for index, char in enumerate(text):
        if char > "\x7f":
            weight = 1 if "\uff61" <= char <= "\uff9f" or char == "\ufffd" else 2
            after = text[index + 1:index + 2] or " "
            points += weight * _japanese_points(char, before, after)
            size += weight
        before = char
    return points / size if size else -9.0


def _japanese_points(char: str, before: str, after: str) -> float:
    if char == "\ufffd":
        return -3.0
    if "\u3041" <= char <= "\u30fe":
        return 1.0
    if "\uff61" <= char <= "\uff9f":
        return _half_width_points(char, before, after)
    if "\u4e00" <= char <= "\u9fff" or "\uf900" <= char <= "\ufaff":
        if (before.isascii() and before.isalpha()) or (after.isascii() and after.islower()):
            return 0.0
        return 0.9 if _is_common_kanji(char) else 0.3
    if "\u3000" <= char <= "\u303f" or "\uff01" <= char <= "\uff5e" or "\u3220" <= char <= "\u33ff":
        return 0.8
    return -2.0 if unicodedata.category(char) in {"Co", "Cc", "Cn"} else -0.2


def _is_common_kanji(char: str) -> bool:
    coded = char.encode("cp932", "ignore")
    return len(coded) == 2 and (0x88 <= coded[0] <= 0x97 or (coded[0] == 0x98 and coded[1] <= 0x72) or coded[0] >= 0xFA)


def _half_width_points(char: str, before: str, after: str) -> float:
    if char < "\uff66":
        return -0.8 if "\uff61" <= after <= "\uff9f" else 0.0
    if char in "ﾞﾟ" and not ("ｶ" <= before <= "ﾄ" or "ﾊ" <= before <= "ﾎ" or before == "ｳ"):
        return -1.0
    return 0.7 if "\uff66" <= after <= "\uff9f" or "\uff66" <= before <= "\uff9f" else -0.3


def _latin(sample: bytes) -> float:
    """Points per byte above ASCII when read as Western: letters with accents stand alone among plain ones."""
    text = sample.decode("cp1252", "replace")
    points, size = 0.0, 0
    for index, char in enumerate(text):
        if char <= "\x7f":
            continue
        before, after = text[index - 1:index] or " ", text[index + 1:index + 2] or " "
        size += 1
        if before > "\x7f" or after > "\x7f":
            points -= 0.6
        elif char.isalpha() and char not in "ƒªº":
            usual = 0.6 if char in "ŠŒŽšœžŸ" else 1.0
            points += usual if before.isalpha() or after.isalpha() else 0.1
        else:
            points += 0.3 if char in "–—’‘“”…€£§°®™©\xa0«»·" else -0.5
    return points / size if size else -9.0


def sniff_delimiter(text: str) -> str:
    """Comma, tab, semicolon or bar: the one that cuts most rows alike and shows the most known headings."""
    sample = text[:_SAMPLE]
    best, best_score = ",", 0.0
    for mark in DELIMITERS:
        rows = [row for row in _sample_rows(sample, mark) if row][:40]
        widths = [len(row) for row in rows]
        usual = max(set(widths), key=lambda width: (widths.count(width) * (width > 1), width), default=1)
        if usual < 2:
            continue
        score = widths.count(usual) / len(widths) * usual ** 0.5 + max(map(_known, rows[:HEADER_ROWS]))
        if score > best_score:
            best, best_score = mark, score
    return best


def _sample_rows(sample: str, delimiter: str) -> list[list[str]]:
    rows: list[list[str]] = []
    with contextlib.suppress(csv.Error):
        rows.extend(csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter))
    return rows


def _known(row: Sequence[str]) -> int:
    return len({fold_heading(cell) for cell in row if cell and len(cell) < 60} & KNOWN_HEADINGS)


def find_header(rows: Sequence[Sequence[str]]) -> int:
    """Index of the row of headings among the first twenty; RuleError NO_HEADER where none looks like one."""
    best, best_score = -1, 0.0
    for index, row in enumerate(rows[:HEADER_ROWS]):
        filled = [cell for cell in row if cell.strip()]
        known = _known(row)
        data = sum(bool(_DATA_CELL.fullmatch(cell.strip())) for cell in filled)
        score = known * 2 - data * 1.5 + (0.5 if filled and len(filled) == len(row) else 0)
        if known and score > best_score and (known > 1 or len(filled) <= 3):
            best, best_score = index, score
    return best if best >= 0 else _first_plain_row(rows)


def _first_plain_row(rows: Sequence[Sequence[str]]) -> int:
    """Headings nobody knows: the first row with as many names as the table has columns, none of them data."""
    width = max((sum(bool(cell.strip()) for cell in row) for row in rows[:HEADER_ROWS]), default=0)
    for index, row in enumerate(rows[:HEADER_ROWS]):
        filled = [cell.strip() for cell in row if cell.strip()]
        if len(filled) >= max(2, width) and len(set(filled)) == len(filled):
            if any(_DATA_CELL.fullmatch(cell) or len(cell) > 60 for cell in filled):
                break
            return index
    raise RuleError(Rule.NO_HEADER, "file")
