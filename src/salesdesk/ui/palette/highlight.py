"""Where a folded search key stands in a text as it is written."""

from functools import lru_cache

from salesdesk.domain.text import variant_key

_AROUND = 14


@lru_cache(maxsize=4096)
def span(text: str, key: str) -> tuple[int, int]:
    """Start and end of the first match of a search key in a text; (0, 0) where only a reading matched."""
    key = key.replace(" ", "")
    if not key:
        return 0, 0
    folded, places = "", []
    for place, letter in enumerate(text):
        part = variant_key(letter)
        folded += part
        places += [place] * len(part)
    at = folded.find(key)
    return (places[at], places[at + len(key) - 1] + 1) if at >= 0 else (0, 0)


def excerpt(text: str, words: str) -> str:
    """The words with a little of what stands around them, in quotation marks."""
    flat = " ".join(text.split())
    at = max(0, flat.casefold().find(words.casefold()))
    start, end = max(0, at - _AROUND), at + len(words) + _AROUND
    return f"「{'…' if start else ''}{flat[start:end]}{'…' if end < len(flat) else ''}」"
