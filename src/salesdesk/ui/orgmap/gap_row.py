"""One gap of the panel: what is missing, why it matters, and the one button that does something about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from salesdesk.ui.orgmap.gaps import Advice
from salesdesk.ui.widgets import controls


class GapRow(QWidget):
    """Emits `taken` with its advice; a gap that is being worked on says so instead of offering the button."""

    taken = Signal(object)

    def __init__(self, advice: Advice, *, planned: bool) -> None:
        super().__init__()
        self.advice, self.planned = advice, planned
        row = controls.hbox(self, (0, 6, 0, 8), 10)
        icon = controls.icon_label(advice.icon, advice.tone, 16)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        column = controls.vbox(spacing=3)
        row.addLayout(column, 1)
        column.addWidget(controls.label(advice.head, 13, bold=True, wrap=True))
        if advice.detail:
            column.addWidget(controls.label(advice.detail, 11, tone="muted", wrap=True))
        if planned:
            column.addLayout(self._note(self.tr("Taken up: {task}").format(task=advice.task)))
        else:
            column.addWidget(self._button(), 0, Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(f"{advice.head}. {advice.detail}")

    def _button(self) -> QWidget:
        made = controls.button(self.advice.button, kind="chip")
        made.setAccessibleDescription(self.advice.head)
        made.setToolTip(self.advice.task)
        made.clicked.connect(lambda: self.taken.emit(self.advice))
        return made

    def _note(self, text: str) -> QHBoxLayout:
        row = controls.hbox(spacing=5)
        row.addWidget(controls.icon_label("check", "ok", 14), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(controls.label(text, 11, tone="ok", wrap=True), 1)
        return row
