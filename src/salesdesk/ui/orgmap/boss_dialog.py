"""Choosing whom people report to, for those who do not drag cards."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from salesdesk.store.queries.people import PersonRow
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.line_edit import ChoiceBox


class BossDialog(QDialog):
    """Offers everybody who can be the boss of all; `decide` gets the id, None for nobody known."""

    def __init__(self, people: Sequence[PersonRow], bosses: Sequence[PersonRow],
                 decide: Callable[[str | None], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._decide = decide
        several = len(people) > 1
        self.setWindowTitle(self.tr("Who is the boss of {count} people?").format(count=len(people)) if several
                            else self.tr("Who is {name}'s boss?").format(name=people[0].name))
        self.choice = ChoiceBox([(None, self.tr("Nobody known")), *((row.id, _line(row)) for row in bosses)])
        self.choice.setAccessibleName(self.tr("Reports to"))
        now = {row.reports_to_id for row in people}
        self.choice.set_value(now.pop() if len(now) == 1 else None)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)
        column = controls.vbox(self, 16, 12)
        words = self.tr("{count} people report to").format(count=len(people)) if several else (
            self.tr("{name} reports to").format(name=people[0].name))
        label = controls.label(words, 13)
        label.setBuddy(self.choice)
        for widget in (label, self.choice, self.buttons):
            column.addWidget(widget)
        self.choice.setFocus()

    def _on_accepted(self) -> None:
        value = self.choice.value()
        self.accept()
        self._decide(str(value) if value is not None else None)


def _line(row: PersonRow) -> str:
    return f"{row.name}  {row.title}".strip()
