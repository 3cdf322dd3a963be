"""One contact in full: what was said in every field of its report."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from salesdesk.domain.activities import ActivityKind, CallResult
from salesdesk.services import activities
from salesdesk.store.queries.history import Entry
from salesdesk.ui import labels, theme
from salesdesk.ui.accounts import texts
from salesdesk.ui.accounts.facts import FactGrid
from salesdesk.ui.context import Context
from salesdesk.ui.widgets import controls


class CallResults(QWidget):
    """What a call for an appointment brought; `chosen` tells a result, or None where it is taken back."""

    chosen = Signal(object)

    def __init__(self, now: CallResult | None) -> None:
        super().__init__()
        row = controls.hbox(self, 0, 6)
        row.addWidget(controls.label(self.tr("Appointment"), 12, tone="text2"))
        self.chips = {each: controls.chip(labels.label(each), checked=each is now) for each in CallResult}
        for each, chip in self.chips.items():
            row.addWidget(chip)
            chip.clicked.connect(lambda on, each=each: self._on_clicked(each, on))
        row.addStretch(1)

    def _on_clicked(self, result: CallResult, on: bool) -> None:
        for each, chip in self.chips.items():
            chip.setChecked(on and each is result)
        self.chosen.emit(result if on else None)


class ContactDialog(QDialog):
    """For reading; the button moves the contact to the bin, which can be undone."""

    def __init__(self, context: Context, entry: Entry, parent: QWidget) -> None:
        super().__init__(parent)
        self.context, self._id = context, entry.id
        row = entry.activity
        at = row.at.astimezone()
        title = f"{texts.day(at.date(), context.today())} {at:%H:%M}  {labels.label(row.kind)}"
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.results = CallResults(row.call_result) if row.kind is ActivityKind.CALL else None
        if self.results is not None:
            self.results.chosen.connect(lambda found: context.run(activities.set_call_result, entry.id, found))
        facts = FactGrid()
        facts.set_facts([
            (self.tr("Deal"), row.deal_name), (self.tr("Place"), row.place),
            (self.tr("People"), ", ".join(f"{person.name} {person.title}".strip() for person in row.people)),
            (self.tr("With us"), row.companions), (self.tr("Minutes"), str(row.minutes or "")),
            (self.tr("Mood"), labels.mood(row.mood) if row.mood else ""),
            (self.tr("Customer"), row.customer_status), (self.tr("Proposal"), row.proposal),
            (self.tr("Goal"), row.goal), (self.tr("Result"), row.result), (self.tr("Next"), row.next_action),
            *((labels.label(task.kind), task.text) for task in entry.tasks)])
        self.remove = controls.button(self.tr("Delete"), "trash-2", "ghost", tone="danger")
        self.remove.clicked.connect(self._on_remove)
        self.shut = controls.button(self.tr("Close"), kind="primary")
        self.shut.clicked.connect(self.accept)
        self._lay_out(title, facts)

    def _lay_out(self, title: str, facts: FactGrid) -> None:
        column = controls.vbox(self, (20, 16, 20, 14), 12)
        column.addWidget(controls.label(title, 18, bold=True, wrap=True))
        if self.results is not None:
            column.addWidget(self.results)
        column.addWidget(controls.scroll(facts), 1)
        foot = controls.hbox(spacing=8)
        foot.addWidget(self.remove)
        foot.addStretch(1)
        foot.addWidget(self.shut)
        column.addLayout(foot)
        self.resize(theme.px(560), theme.px(420))

    def _on_remove(self) -> None:
        self.accept()
        self.context.run(activities.delete_activity, self._id)
