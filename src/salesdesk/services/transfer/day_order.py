"""Whether 01/02/2026 is in January or in February: what the file itself tells, and whether somebody has to say."""

import re
from dataclasses import dataclass

from salesdesk.services.transfer.fields import FIELD, FieldType
from salesdesk.services.transfer.reader import Source

_TWO_WAYS = re.compile(r"(\d{1,2})[/\-](\d{1,2})[/\-](\d{4}|\d{2})(?:\D.*)?")


@dataclass(frozen=True)
class DayOrder:
    """`day_first` is what other dates of the file prove (None: nothing does), `example` a text that reads two ways."""

    day_first: bool | None = None
    example: str = ""

    @property
    def unclear(self) -> bool:
        """Whether somebody has to say which is meant."""
        return bool(self.example) and self.day_first is None


def day_order(source: Source) -> DayOrder:
    """Look through every date of a source; a file that proves both ways proves nothing."""
    names = [name for name, field in FIELD[source.kind].items() if field.type is FieldType.DATE]
    proofs: set[bool] = set()
    example = ""
    for record in source.records():
        for name in names:
            found = _TWO_WAYS.fullmatch(record.fields.get(name, "").strip())
            if found is None:
                continue
            first, second = int(found[1]), int(found[2])
            if first > 12 >= second:
                proofs.add(True)
            elif second > 12 >= first:
                proofs.add(False)
            elif first != second:
                example = example or found.string
    return DayOrder(proofs.pop() if len(proofs) == 1 else None, example)
