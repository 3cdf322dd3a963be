"""Texts cut so that an index of words finds any part of a Japanese one.

Japanese is written without blanks: every run of it becomes its overlapping pairs and its last character alone, so that
every character begins a piece. Latin words and numbers stay whole and are found by their beginning.
"""

import re
from functools import lru_cache
from itertools import pairwise

from salesdesk.domain.text import variant_key

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
    return all(word in folded for word in fold(text).split())


def _word(word: str) -> str:
    runs = _RUNS.findall(word)
    if not runs:
        return ""
    pieces = [cut(run) for run in runs[:-1]]
    last = runs[-1]
    whole = len(last) > 1 and last[0] > "\x7f"
    pieces.append(cut(last).rpartition(" ")[0] if whole else last)
    return f'"{" ".join(pieces)}"{"" if whole else "*"}'
