"""Marks a rep types into the text of a report: #rival what was heard, !next date and step, @name."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from salesdesk.domain.dates import find_date, parse_when
from salesdesk.domain.errors import RuleError
from salesdesk.domain.text import variant_key

_RIVAL = re.compile(r"^\s*[#＃]\s*(?:競合|ライバル|rival|competitor)\s*[:：]?\s*(.*)$", re.IGNORECASE)
_NEXT = re.compile(r"^\s*[!！]\s*(?:次の一手|次回|次|next)\s*[:：]?\s*(.*)$", re.IGNORECASE)
_NAME = re.compile(r"(?<![A-Za-z0-9._%+-])[@＠]([^\s@＠、。,.;:：!?！？()（）「」]{1,40})")
_CLOCK = re.compile(
    r"^(\d{1,2}:\d{2}|\d{1,2}時半?(?!間)(?:\d{1,2}分)?|\d{1,2} ?[ap]m)\s*(?:から|に)?\s*", re.IGNORECASE)


@dataclass(frozen=True)
class NextMark:
    """A next step written as a mark; due is None where no day stands in front, time is HH:MM or empty."""

    text: str
    due: date | None = None
    time: str = ""


@dataclass(frozen=True)
class Marks:
    """What a report says apart from its plain lines; `plain` is the report without marks, as it is kept."""

    plain: str
    rivals: tuple[str, ...] = ()
    next: NextMark | None = None
    names: tuple[str, ...] = ()


def read(text: str, today: date, rival_word: str = "競合") -> Marks:
    """Take a report apart: lines with !next leave it, #rival lines stay behind `rival_word`, @ is dropped."""
    lines: list[str] = []
    rivals: list[str] = []
    following: NextMark | None = None
    names = tuple(dict.fromkeys(_NAME.findall(text)))
    for line in _NAME.sub(r"\1", text).split("\n"):
        if found := _RIVAL.match(line):
            rivals += [found[1].strip()] if found[1].strip() else []
            lines.append(f"{rival_word}: {found[1].strip()}" if found[1].strip() else "")
        elif found := _NEXT.match(line):
            following = _next(found[1], today) or following
        else:
            lines.append(line)
    return Marks("\n".join(lines).strip(), tuple(rivals), following, names)


def meant(name: str, people: Mapping[str, Iterable[str]]) -> str | None:
    """Whom a text typed behind @ means: the id with the longest fitting spelling, None where nobody fits.

    In Japanese the name may run on into the sentence (@木村さんの…), in Latin letters it is a whole word.
    """
    typed = variant_key(name).replace(" ", "")
    fitting = [
        (len(key), person_id) for person_id, spellings in people.items() for spelling in spellings
        if (key := variant_key(spelling).replace(" ", "")) and (
            typed == key or (not key.isascii() and typed.startswith(key)))
    ]
    return max(fitting, key=lambda found: found[0])[1] if fitting else None


def _next(text: str, today: date) -> NextMark | None:
    text = text.strip()
    found = find_date(unicodedata.normalize("NFKC", text[:40]) + text[40:], today)
    if found is None:
        return NextMark(text) if text else None
    due, rest = found
    clock = _CLOCK.match(rest)
    time = _time(clock[1], today) if clock else ""
    return NextMark(rest[clock.end():] if clock and time else rest, due, time)


def _time(text: str, today: date) -> str:
    try:
        clock = parse_when(text, today)[1]
    except RuleError:
        return ""
    return f"{clock:%H:%M}" if clock else ""
