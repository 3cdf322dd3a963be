"""Reads the name of a department as a hierarchy, where it is one."""

import re
import unicodedata
from itertools import pairwise

BELOW = " > "
"""Between a department and the one below it, as lists of our own write them."""

_LEVELS = (  # from the outermost unit to the innermost
    ("カンパニー", 0), ("支社", 0), ("支店", 0), ("工場", 0), ("本社", 0), ("事業所", 0),
    ("事業本部", 1), ("本部", 1), ("研究所", 1), ("事業部", 2), ("統括部", 2), ("部門", 2), ("営業所", 2),
    ("部", 3), ("局", 3), ("センター", 3), ("課", 4), ("室", 4), ("グループ", 4), ("チーム", 5), ("係", 5), ("班", 5),
)
_LEVEL = dict(_LEVELS)
_UNIT = re.compile("|".join(sorted(map(re.escape, _LEVEL), key=len, reverse=True)))
# what may follow the letter and makes it part of another word: 部品, 課題, 室長
_PART_OF = {"部": "品門長下位分署隊屋員外内材数活", "課": "題長税員程金", "係": "長数", "室": "長内外温",
            "局": "長面所部", "班": "長", "場": "長", "店": "長", "所": "長", "ー": "長"}
_ALWAYS = re.compile(r"\s*(?:[>→≫»|\\]|::)\s*")
_PERHAPS = re.compile(r"\s*/\s*")
_SLASH = re.compile(r"\s+/\s+")


def levels(text: str) -> tuple[str, ...]:
    """The departments a text names, the outermost first; one where it is no hierarchy, none where it is empty.

    Arrows and bars always part; slashes without spaces, spaces and mere words do where each part is a Japanese unit
    (営業本部, 営業部, 一課) below the one before.
    """
    plain = " ".join(unicodedata.normalize("NFKC", text).split())
    if not plain:
        return ()
    for parts in (_ALWAYS.split(plain), _SLASH.split(plain)):
        kept = [part for part in parts if part]
        if len(kept) > 1:
            return tuple(each for part in kept for each in _units(part))
    for parts in (_PERHAPS.split(plain), plain.split(" ")):
        if len(parts) > 1 and _descend(parts):
            return tuple(each for part in parts for each in _units(part))
    return _units(plain)


def _units(text: str) -> tuple[str, ...]:
    """A word such as 営業本部営業部一課 cut behind each unit; whole where the parts do not lie below each other."""
    parts, start = [], 0
    for found in _UNIT.finditer(text):
        after = text[found.end():found.end() + 1]
        if after and after in "(・、,&と":
            return (text,)
        if found.start() > start and not (after and after in _PART_OF.get(found[0][-1], "")):
            parts.append(text[start:found.end()].strip())
            start = found.end()
    if start < len(text):
        return (text,)
    return tuple(parts) if _descend(parts) else (text,)


def _descend(parts: list[str]) -> bool:
    found = [_level(part) for part in parts]
    known = [level for level in found if level is not None]
    return len(known) == len(parts) and all(one < other for one, other in pairwise(known))


def _level(part: str) -> int | None:
    """The level of a unit by its last word, None where it ends in none or is but one letter of it."""
    return next((level for word, level in sorted(_LEVELS, key=lambda each: -len(each[0]))
                 if part.endswith(word) and len(part) > 1), None)
