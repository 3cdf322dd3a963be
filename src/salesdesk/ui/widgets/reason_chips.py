"""Chips that say how alike two records are and why."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from salesdesk.domain.duplicates import Evidence
from salesdesk.ui import pair_words
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.flow import FlowLayout


class ReasonChips(QWidget):
    """One chip for the score (0-100), one for every reason."""

    def __init__(self) -> None:
        super().__init__()
        self._row = FlowLayout(spacing=6)
        self.setLayout(self._row)

    def show_reasons(self, score: int, evidence: Sequence[Evidence]) -> None:
        """Show those of a pair."""
        self.clear()
        self._row.addWidget(_chip(self.tr("{n}% alike").format(n=score), "warn"))
        for each in evidence:
            self._row.addWidget(_chip(pair_words.reason(each), None))

    def clear(self) -> None:
        """Show none."""
        controls.clear(self._row)


def _chip(text: str, tone: str | None) -> QWidget:
    made = controls.panel("soft" if tone else "inset", tone)
    controls.hbox(made, (10, 3, 10, 3), 0).addWidget(controls.label(text, 12, bold=True, tone=tone or "text2"))
    return made
