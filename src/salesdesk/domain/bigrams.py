"""Texts cut so that an index of words finds any part of a Japanese one.

Japanese is written without blanks: every run of it becomes its overlapping pairs and its last character alone, so that
every character begins a piece. Latin words and numbers stay whole and are found by their beginning; blanks and marks
beside them do not count, so "AI導入" is found in "AI-導入" too.
"""

import re
from functools import lru_cache
from itertools import pairwise

from salesdesk.domain.text import variant_key

_GAP = r"[^a-z0-9\x80-\U0010ffff]"
_RUNS = re.compile(r"[a-z0-9]+|[^\x00-\x7f]+")
_LONGEST = 200


def fold(text: str) -> str:
    """The text as it is indexed: width, case, accents, kana kind and kanji variants folded."""
    return variant_key(text)


def cut(folded: str) -> str:
    """The pieces of a folded text, a blank between them."""
    found: list[str] = []
    for run in _RUNS.findall(folded):
        found += (run,) if run[0] < "\x7f" else [*map("".join, pairwise(run)), run[-1]]
    return " ".join(found)


@lru_cache(maxsize=256)
def query(text: str) -> str:
    """The FTS5 query that finds a typed text, every piece quoted; empty where nothing in it can be looked for.

    Words with blanks between them all have to occur, in any order; a word occurs as it was typed.
    """
    words = fold(text[:_LONGEST].encode("utf-8", "ignore").decode()).split()
    return " AND ".join(filter(None, map(_word, dict.fromkeys(words))))


def matches(folded: str, text: str) -> bool:
    """Whether a folded text holds every word typed: what the index answers, found by looking through it."""
    return all(pattern.search(folded) for pattern in patterns(text))


@lru_cache(maxsize=256)
def patterns(text: str) -> tuple[re.Pattern[str], ...]:
    """What has to be found in a folded text, one for each typed word; none where nothing can be looked for."""
    words = dict.fromkeys(fold(text).split())
    return tuple(_pattern(runs) for word in words if (runs := _RUNS.findall(word)))


def _pattern(runs: list[str]) -> re.Pattern[str]:
    """A word as written; a Latin run begins where a word does, all but the last end where it ends."""
    found, before = "", ""
    for run in runs:
        latin, latin_before = run[0] < "\x7f", bool(before) and before[0] < "\x7f"
        found += "" if not before else _GAP + ("+" if latin == latin_before else "*")
        found += ("(?<![a-z0-9])" if latin else "") + re.escape(run)
        before = run
    return re.compile(found)


def _word(word: str) -> str:
    runs = _RUNS.findall(word)
    if not runs:
        return ""
    pieces = [cut(run) for run in runs[:-1]]
    last = runs[-1]
    whole = len(last) > 1 and last[0] > "\x7f"
    pieces.append(cut(last).rpartition(" ")[0] if whole else last)
    return f'"{" ".join(pieces)}"{"" if whole else "*"}'
