"""What is already to be done at an account, and the chip of it that opens the task."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from salesdesk.domain.activities import TaskKind
from salesdesk.store.queries.activities import TaskRow
from salesdesk.ui import labels
from salesdesk.ui.orgmap.gaps import Advice
from salesdesk.ui.widgets import controls


class Planned:
    """Open follow-ups and questions, by their words and by the person a follow-up is about."""

    def __init__(self, tasks: Iterable[TaskRow] = ()) -> None:
        rows = list(tasks)
        self._by_text = {row.text: row for row in reversed(rows)}
        self._by_person = {row.person_id: row for row in reversed(rows) if row.kind is TaskKind.STEP and row.person_id}

    def of_gap(self, advice: Advice) -> TaskRow | None:
        """The task that works on a gap: its own, or where meeting somebody is proposed any step about them."""
        found = self._by_text.get(advice.task)
        return found or (self._by_person.get(advice.gap.person_id) if advice.by_meeting else None)

    def with_words(self, text: str) -> TaskRow | None:
        """The open task with these words."""
        return self._by_text.get(text)


def chip(task: TaskRow, today: date) -> controls.Button:
    """A chip that says that something is being worked on, and until when."""
    if task.kind is TaskKind.QUESTION:
        words = QCoreApplication.translate("Planned", "Noted for the next visit")
    elif task.due_on is not None:
        words = QCoreApplication.translate("Planned", "Planned for {day}").format(day=labels.day(task.due_on, today))
    else:
        words = QCoreApplication.translate("Planned", "Planned")
    made = controls.button(words, "check", kind="chip", tone="ok")
    made.setAccessibleDescription(task.text)
    made.setToolTip(QCoreApplication.translate("Planned", "{task}\nClick to open it").format(task=task.text))
    return made
