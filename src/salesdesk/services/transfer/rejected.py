"""Records that could not be taken: the line they begin at, the reason as a key, the text that was there."""

from dataclasses import dataclass
from enum import StrEnum


class Reason(StrEnum):
    """Why the reader could not make a record of some lines."""

    TOO_MANY_CELLS = "too_many_cells"
    CELL_TOO_LONG = "cell_too_long"
    OPEN_QUOTE = "open_quote"
    NOT_A_CARD = "not_a_card"
    OPEN_CARD = "open_card"
    EMPTY_CARD = "empty_card"
    CARD_TOO_BIG = "card_too_big"


@dataclass(frozen=True)
class Rejected:
    """`line` counts physical lines from 1 (rows in a workbook); `text` is cut to a few hundred characters."""

    line: int
    reason: Reason
    text: str


RawRow = tuple[int, tuple[str, ...]]
"""A physical line number and the cells of the record that starts there."""
