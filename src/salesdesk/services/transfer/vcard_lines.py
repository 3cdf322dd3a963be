"""The lines of vCard files: cards apart, folds undone, one property at a time with its parameters."""

import binascii
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from salesdesk.services.transfer.limits import MAX_CARD
from salesdesk.services.transfer.rejected import Reason, Rejected

_HEAD = re.compile(rb'(?:([\w\-]+)\.)?([A-Za-z0-9\-]+)((?:;[^":;]*(?:"[^"]*"[^":;]*)*)*)')
_QUOTED_HEAD = re.compile(_HEAD.pattern + b":")
_PARAMETER = re.compile(r';([^";]*(?:"[^"]*"[^";]*)*)')
_BASE64 = re.compile(rb"[A-Za-z0-9+/=]+")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_ESCAPED_21 = re.compile(r"\\([;,:\\])")
_DIVIDE = re.compile(r"((?:[^;\\]|\\.)*)(?:;|$)", re.DOTALL)
_CODECS = {"shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932", "windows-31j": "cp932",
           "ms_kanji": "cp932", "iso-2022-jp": "iso2022_jp_ext", "euc-jp": "euc_jp"}


@dataclass(frozen=True, slots=True)
class RawCard:
    """The lines between BEGIN and END of one card, each with its number."""

    line: int
    lines: list[tuple[int, bytes]]


class Head(NamedTuple):
    """What stands before the colon: upper-case name and types, parameters by lower-case name."""

    name: str
    group: str
    types: frozenset[str]
    params: dict[str, str]
    packed: str


class Property(NamedTuple):
    """One property, its value still encoded; `packed` is "Q" (quoted-printable), "B" (base64) or empty."""

    name: str
    group: str
    types: frozenset[str]
    params: dict[str, str]
    packed: str
    raw: bytes


def cards(data: bytes) -> Iterator[RawCard | Rejected]:
    """Cut the bytes into cards; an open, nested or giant one and stray text come out as rejected."""
    start, depth, size = 0, 0, 0
    lines: list[tuple[int, bytes]] = []
    stray = False
    breaks = b"\n" if b"\n" in data else b"\r"
    for number, found in enumerate(data.split(breaks), 1):
        text = found.rstrip(b"\r")
        word = text.strip().upper() if text[:1] in b"BbEe" and len(text) < 40 else b""
        if word == b"BEGIN:VCARD":
            nested = bool(depth and lines and lines[-1][1].upper().startswith(b"AGENT"))
            if depth and not nested:
                yield _rejected(start, Reason.OPEN_CARD, lines)
            if not nested:
                start, depth, size, lines = number, 0, 0, []
            depth, stray = depth + 1, False
        elif word == b"END:VCARD" and depth:
            depth -= 1
            if not depth:
                yield RawCard(start, lines) if size <= MAX_CARD else _rejected(start, Reason.CARD_TOO_BIG, lines)
                lines = []
        elif depth:
            size += len(text)
            if depth == 1 and size <= MAX_CARD:
                lines.append((number, text))
        elif text.strip(b" \t\xef\xbb\xbf\0\x1a") and not stray:
            stray = True
            yield _rejected(number, Reason.NOT_A_CARD, [(number, text)])
    if depth:
        yield _rejected(start, Reason.OPEN_CARD, lines)


def _rejected(line: int, reason: Reason, lines: list[tuple[int, bytes]]) -> Rejected:
    return Rejected(line, reason, b"\n".join(text for _, text in lines[:20]).decode("utf-8", "replace")[:500])


def properties(card: RawCard) -> Iterator[Property]:
    """The card's properties in order; a line that is none continues the text before it."""
    head: Head | None = None
    value: list[bytes] = []
    for _, text in card.lines:
        if head and text and (text[0] in b" \t" or head.packed):
            more = _continuation(head, value, text)
            if more is not None:
                value.append(more)
                continue
        new, first = _cut(text)
        if new is None and head and text:
            value.append(b"\n" + text)
            continue
        if head:
            yield Property(*head, b"".join(value) if len(value) > 1 else value[0])
        head, value = new, [first]
    if head:
        yield Property(*head, b"".join(value))


def _continuation(head: Head, value: list[bytes], text: bytes) -> bytes | None:
    """What a line adds to the value before it (a folded line without its first blank), or None for a new one."""
    if text[0] in b" \t":
        return text[1:]
    if head.packed == "Q" and value[-1].endswith(b"="):
        value[-1] = value[-1][:-1]
        return text
    return text if head.packed == "B" and _BASE64.fullmatch(text.strip()) else None


def _cut(line: bytes) -> tuple[Head | None, bytes]:
    """The line before and behind its colon; no head where there is none."""
    head, colon, value = line.partition(b":")
    if b'"' in head and (found := _QUOTED_HEAD.match(line)):
        head, value = line[:found.end() - 1], line[found.end():]
    return (_head(head) if colon else None), value


@lru_cache(maxsize=4096)
def _head(text: bytes) -> Head | None:
    found = _HEAD.fullmatch(text)
    if not found:
        return None
    group, name, params = found.groups()
    types, named = _parameters(params.decode("utf-8", "replace"))
    encoding = named.get("encoding", "").upper()
    packed = "Q" if encoding == "QUOTED-PRINTABLE" else "B" if encoding in {"B", "BASE64"} else ""
    return Head(name.decode().upper(), (group or b"").decode().casefold(), types, named, packed)


def _parameters(text: str) -> tuple[frozenset[str], dict[str, str]]:
    types: set[str] = set()
    named: dict[str, str] = {}
    for part in _PARAMETER.findall(text) if text else ():
        name, equals, value = part.partition("=")
        if not equals or name.strip().casefold() == "type":
            types.update(word.strip().upper() for word in (value if equals else name).replace('"', "").split(","))
        else:
            named[name.strip().casefold()] = value.strip().strip('"')
    for word in types & {"QUOTED-PRINTABLE", "BASE64"}:
        named.setdefault("encoding", word)
    return frozenset(types - {""}), named


def value_bytes(prop: Property) -> bytes:
    """The value with quoted-printable or base64 undone; empty where base64 is damaged."""
    if prop.packed == "Q":
        return quopri.decodestring(prop.raw)
    return unpack(b"".join(prop.raw.split())) if prop.packed == "B" else prop.raw


def unpack(packed: bytes) -> bytes:
    """Base64 undone with or without its padding; a cut-off end loses the last bytes only."""
    packed = packed.rstrip(b"=")
    packed = packed[:-1] if len(packed) % 4 == 1 else packed
    try:
        return binascii.a2b_base64(packed + b"=" * (-len(packed) % 4))
    except binascii.Error:
        return b""


def value_text(prop: Property, default: str) -> str:
    """The value as text, still escaped: the declared character set if it fits, else UTF-8, else the file's."""
    data = value_bytes(prop) if prop.packed else prop.raw
    if data.isascii() and b"\x1b" not in data:
        return data.decode("ascii")
    declared = prop.params.get("charset", "").casefold()
    declared = _CODECS.get(declared, declared)
    if not declared and b"\x1b" not in data and default == "utf-8":
        return data.decode("utf-8", "replace")
    for name in filter(None, (declared, "utf-8", default)):
        try:
            return data.decode(name)
        except (LookupError, UnicodeDecodeError):
            continue
    broken = data.decode("utf-8", "replace")
    if broken.count("\ufffd") * 8 < len(broken):
        return broken
    return data.decode("cp932", "replace")


def unescape(text: str, version: str) -> str:
    r"""Undo \n \, \; \: and \\ ; version 2.1 knows the signs only."""
    if "\\" not in text:
        return text
    if version == "2.1":
        return _ESCAPED_21.sub(r"\1", text)
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)


def divide(text: str, version: str) -> list[str]:
    """The parts between unescaped semicolons, unescaped and without blanks around them."""
    if "\\" not in text:
        return [part.strip() for part in text.split(";")]
    return [unescape(part, version).strip() for part in _DIVIDE.findall(text)]
