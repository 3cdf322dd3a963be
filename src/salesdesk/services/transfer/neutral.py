"""Cells no spreadsheet runs: an apostrophe in front of what would begin a formula, and off again when it comes back."""

import re

_RISKY = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
_GUARDED = re.compile(r"'+[=+\-@\t\r\n＝＋－＠]")


def twin(text: str) -> str:
    """The text as it comes back from a file in Shift_JIS: some signs as their wide twins, what it lacks as ?."""
    return text if text.isascii() else text.encode("cp932", "replace").decode("cp932")


def neutral(text: str) -> str:
    """The text with one more apostrophe where it begins like a formula (after any apostrophes)."""
    return "'" + text if _RISKY.match(text) else text


def plain(text: str) -> str:
    """What `neutral` was given."""
    return text[1:] if _GUARDED.match(text) else text
