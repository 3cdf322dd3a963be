"""Captions with values below each other; what is not known is left out or shown as a dash."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from salesdesk.ui.widgets import controls


class FactGrid(QWidget):
    """Two columns: caption and value that can be selected and copied."""

    def __init__(self, *, gaps: bool = False) -> None:
        """With `gaps` unknown values are shown as a dash instead of being left out."""
        super().__init__()
        self._gaps = gaps
        self._lines: list[tuple[controls.Label, controls.Label]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def set_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show other facts, in their order."""
        shown = [fact for fact in facts if fact[1] or self._gaps]
        while len(self._lines) < len(shown):
            self._lines.append(self._make(len(self._lines)))
        for place, (caption, value) in enumerate(self._lines):
            there = place < len(shown)
            caption.setVisible(there)
            value.setVisible(there)
            if there:
                caption.setText(shown[place][0])
                value.setText(shown[place][1] or "–")
                value.set_tone(None if shown[place][1] else "muted")

    def _make(self, row: int) -> tuple[controls.Label, controls.Label]:
        caption = controls.label("", 12, tone="muted")
        value = controls.label("", 13, wrap=True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, row, 1)
        return caption, value
