"""What we do after the order for the customer's decision: asked for by itself, ticked here."""

from collections.abc import Collection, Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from salesdesk.domain.orders import FOLLOWS, FollowUp, StepKind
from salesdesk.store.queries.orders import FollowUpRow
from salesdesk.ui import labels
from salesdesk.ui.widgets import controls

_AFTER = {each: kind for kind, follows in FOLLOWS.items() for each, _ in follows}


class FollowUpLine(QWidget):
    """One of them: a box to tick, what it is, when it is due."""

    ticked = Signal(str, bool)

    def __init__(self, kind: FollowUp) -> None:
        super().__init__()
        self.kind = kind
        self._row: FollowUpRow | None = None
        row = controls.hbox(self, 0, 8)
        self.box = controls.button("", "circle-dashed", "ghost")
        self.box.setCheckable(True)
        self.name = controls.label(labels.label(kind), 13, bold=True)
        self.state = controls.label("", 12, tone="muted", wrap=True)
        row.addWidget(self.box)
        row.addWidget(self.name)
        row.addWidget(self.state, 1)
        self.box.clicked.connect(self._tick)

    def show_row(self, row: FollowUpRow | None, today: date, *, missed: bool) -> None:
        """Show its task, or after which step it comes; `missed` where that step is done and nothing was noted."""
        self._row = row
        done = row is not None and row.done_on is not None
        late = row is not None and not done and row.due_on is not None and row.due_on < today
        self.box.setEnabled(row is not None)
        self.box.setChecked(done)
        self.box.set_icon("circle-check" if done else ("circle-alert" if late else "circle-dashed"))
        controls.set_tone(self.box, "ok" if done else ("danger" if late else None))
        self.state.setText(self.tr("nothing noted") if missed else self._words(row, today))
        self.state.set_tone("danger" if late else "muted")
        self.box.setAccessibleName(f"{self.name.text()}: {self.state.text()}")

    def _words(self, row: FollowUpRow | None, today: date) -> str:
        if row is None:
            after = labels.label(_AFTER[self.kind])
            return self.tr("comes after: {step}").format(step=after)
        if row.done_on is not None:
            return self.tr("done on {day}").format(day=labels.day(row.done_on, today))
        return self.tr("due on {day}").format(day=labels.day(row.due_on, today)) if row.due_on else ""

    def _tick(self) -> None:
        if self._row is not None:
            self.ticked.emit(self._row.task_id, self._row.done_on is None)


class FollowUps(QWidget):
    """All of them, and whether they are asked for by themselves."""

    ticked = Signal(str, bool)
    switched = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        column = controls.vbox(self, 0, 4)
        self.lines = {kind: FollowUpLine(kind) for kind in FollowUp}
        for line in self.lines.values():
            line.ticked.connect(self.ticked)
            column.addWidget(line)
        self.by_itself = QCheckBox(self.tr("Remind of these by itself"))
        self.by_itself.clicked.connect(self.switched)
        column.addWidget(self.by_itself)

    def show_rows(self, rows: Mapping[FollowUp, FollowUpRow], done: Collection[StepKind], today: date, *,
                  on: bool) -> None:
        """Show the tasks there are; `done` are the steps that are done."""
        for kind, line in self.lines.items():
            line.show_row(rows.get(kind), today, missed=kind not in rows and _AFTER[kind] in done)
        self.by_itself.setChecked(on)


