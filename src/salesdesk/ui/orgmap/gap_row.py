"""One gap of the panel: what is missing, why it matters, and the one button that does something about it."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from salesdesk.store.queries.activities import TaskRow
from salesdesk.ui.orgmap import planned
from salesdesk.ui.orgmap.gaps import Advice
from salesdesk.ui.widgets import controls


class GapRow(QWidget):
    """Emits `taken` with its advice; one that is being worked on says so, and its button opens the task."""

    taken = Signal(object)
    opened = Signal(str)  # task

    def __init__(self, advice: Advice, task: TaskRow | None, today: date) -> None:
        super().__init__()
        self.advice, self.planned = advice, task is not None
        row = controls.hbox(self, (0, 6, 0, 8), 10)
        icon = controls.icon_label(advice.icon, advice.tone, 16)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        column = controls.vbox(spacing=3)
        row.addLayout(column, 1)
        column.addWidget(controls.label(advice.head, 13, bold=True, wrap=True))
        if advice.detail:
            column.addWidget(controls.label(advice.detail, 11, tone="muted", wrap=True))
        self.button = self._propose() if task is None else self._tell(task, today)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(f"{advice.head}. {advice.detail}")

    def _propose(self) -> controls.Button:
        made = controls.button(self.advice.button.replace("&", "&&"), kind="chip")
        made.setAccessibleDescription(self.advice.head)
        made.setToolTip(self.advice.task)
        made.clicked.connect(lambda: self.taken.emit(self.advice))
        return made

    def _tell(self, task: TaskRow, today: date) -> controls.Button:
        made = planned.chip(task, today)
        made.clicked.connect(lambda: self.opened.emit(task.id))
        return made
