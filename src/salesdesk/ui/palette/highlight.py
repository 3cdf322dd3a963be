"""Where a folded search key stands in a text as it is written."""

import re
from functools import lru_cache

from salesdesk.domain.names import looks_japanese
from salesdesk.domain.text import variant_key

_AROUND = 14
_AROUND_LATIN = 26  # letters are half as wide as kanji
_LETTERS = re.compile(r".[\u0300-\u036f\u3099\u309a\uff9e\uff9f]*", re.DOTALL)
Span = tuple[int, int]


@lru_cache(maxsize=4096)
def span(text: str, key: str) -> Span:
    """Start and end of the first match of a search key in a text; (0, 0) where only a reading matched."""
    key = key.replace(" ", "")
    if not key:
        return 0, 0
    folded, places = "", []
    for letter in _LETTERS.finditer(text):
        part = _folded(letter[0])
        folded += part
        places += [letter.span()] * len(part)
    at = folded.find(key)
    return (places[at][0], places[at + len(key) - 1][1]) if at >= 0 else (0, 0)


def spans(text: str, key: str) -> list[Span]:
    """What is marked in a text: the whole key, else each of its words, in the order they stand there."""
    whole = span(text, key)
    found = [whole] if whole[1] else sorted({span(text, word) for word in key.split()} - {(0, 0)})
    apart: list[Span] = []
    for start, end in found:
        if not apart or start >= apart[-1][1]:
            apart.append((start, end))
    return apart


def excerpt(text: str, words: str) -> str:
    """The words with a little of what stands around them, in the quotation marks of the text's language."""
    flat = " ".join(text.split())
    marked = spans(flat, variant_key(words))
    at, upto = marked[0] if marked else (0, len(words))
    left, right, around = ("「", "」", _AROUND) if looks_japanese(flat) else ("“", "”", _AROUND_LATIN)
    start, end = max(0, at - around), upto + around
    return f"{left}{'…' if start else ''}{flat[start:end]}{'…' if end < len(flat) else ''}{right}"


@lru_cache(maxsize=8192)
def _folded(letter: str) -> str:
    return variant_key(letter)
