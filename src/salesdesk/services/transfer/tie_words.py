"""Reads a row about a line between two people."""

from collections.abc import Mapping
from typing import Protocol

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.relations import STRENGTHS, LineKind
from salesdesk.services.transfer.drafts import TieDraft
from salesdesk.services.transfer.fields import fold_heading
from salesdesk.services.transfer.records import Record

_KINDS: Mapping[LineKind | None, str] = {
    LineKind.INFLUENCE: "influence|influences|影響|影響力|影響する",
    LineKind.CONFLICT: "conflict|対立|不仲|against",
    LineKind.INFORMAL: "informal|informal tie|tie|非公式|非公式のつながり|つながり|同期|同窓",
    None: "reports to|reports|boss|manager|上司|報告|報告先",
}
_STRENGTHS = {"weak": 1, "弱": 1, "弱い": 1, "medium": 2, "normal": 2, "中": 2, "普通": 2, "strong": 3, "強": 3,
              "強い": 3, **{str(number): number for number in range(1, STRENGTHS + 1)}}
_KIND = {fold_heading(word): kind for kind, words in _KINDS.items() for word in words.split("|")}


class Cells(Protocol):
    """What is asked of a row: the text of a field, "" where it has none."""

    @property
    def record(self) -> Record: ...
    def text(self, name: str) -> str: ...


def draft_of(cells: Cells) -> TieDraft:
    """The row as a draft. RuleError: REQUIRED from, to or tie_kind; BAD_CHOICE tie_kind or strength; TOO_LONG."""
    one, other, word = (cells.text(name) for name in ("from", "to", "tie_kind"))
    for name, value in (("from", one), ("to", other), ("tie_kind", word)):
        if not value:
            raise RuleError(Rule.REQUIRED, name)
    if fold_heading(word) not in _KIND:
        raise RuleError(Rule.BAD_CHOICE, "tie_kind", text=word)
    told = cells.text("strength")
    strength = _STRENGTHS.get(fold_heading(told)) if told else None
    if told and strength is None:
        raise RuleError(Rule.BAD_CHOICE, "strength", text=f"{told} (1-{STRENGTHS})")
    return TieDraft(cells.record.line, one, other, _KIND[fold_heading(word)], strength, cells.text("reason"),
                    cells.text("company"), cells.text("deal"))
