"""Cells no spreadsheet runs: an apostrophe in front of what would begin a formula, and off again when it comes back."""

import re

_RISKY = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
_GUARDED = re.compile(r"'+[=+\-@\t\r\n＝＋－＠]")


def neutral(text: str) -> str:
    """The text with one more apostrophe where it begins like a formula (after any apostrophes)."""
    return "'" + text if _RISKY.match(text) else text


def plain(text: str) -> str:
    """What `neutral` was given."""
    return text[1:] if _GUARDED.match(text) else text
