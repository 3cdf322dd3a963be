"""The list of what follows an order: each step with its days and a note."""

from datetime import date

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.orders import STEPS, StepKind
from salesdesk.store.queries.orders import StepRow
from salesdesk.ui import labels
from salesdesk.ui.announce import announce
from salesdesk.ui.context import Context
from salesdesk.ui.orders.day_line import DayLine
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.field import Field
from salesdesk.ui.widgets.line_edit import LineEdit

_MESSAGE = 1


class StepLine(QObject):
    """One step: a box to tick, when it is due, when it was done, a note."""

    ticked = Signal(str, object)
    due = Signal(str, object)
    noted = Signal(str, str)

    def __init__(self, kind: StepKind, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind, self.row = kind, StepRow("", kind, None, None, "")
        self._context = context
        name = labels.label(kind)
        self.box = controls.button("", "circle-dashed", "ghost")
        self.box.setCheckable(True)
        self.name = controls.label(name, 13, bold=True)
        self.due_day = DayLine(Field("due_on", self.tr("{step}: due").format(step=name), "date",
                                     placeholder=self.tr("No day set")), context.today)
        self.done_day = DayLine(Field("done_on", self.tr("{step}: done").format(step=name), "date",
                                      placeholder=self.tr("Not yet")), context.today)
        self.note = LineEdit()
        self.note.setMaxLength(1000)
        self.note.setPlaceholderText(self.tr("Note"))
        self.note.setAccessibleName(self.tr("{step}: note").format(step=name))
        self.message = controls.label("", 11, tone="danger", wrap=True)
        self.message.hide()
        self._connect()

    def place(self, grid: QGridLayout, row: int) -> None:
        """Put the widgets into a grid, two lines of it."""
        for column, widget in enumerate((self.box, self.name, self.due_day, self.done_day, self.note)):
            grid.addWidget(widget, row, column)
        grid.addWidget(self.message, row + _MESSAGE, 1, 1, 4)

    def show_step(self, row: StepRow, today: date) -> None:
        """Show the step; what is being typed stays."""
        self.row = row
        late = row.done_on is None and row.due_on is not None and row.due_on < today
        self.box.setChecked(row.done_on is not None)
        self.box.set_icon("circle-check" if row.done_on else ("circle-alert" if late else "circle-dashed"))
        controls.set_tone(self.box, "ok" if row.done_on else ("danger" if late else None))
        name = labels.label(self.kind)
        done = self.tr("{step}: done, open it again") if row.done_on else self.tr("{step}: done today")
        self.box.setAccessibleName(done.format(step=name))
        self.box.setToolTip(done.format(step=name))
        self.name.set_tone("muted" if row.done_on else None)
        self.due_day.show_day(row.due_on)
        self.done_day.show_day(row.done_on)
        controls.set_tone(self.due_day, "danger" if late else None)
        if not (self.note.hasFocus() and self.note.isModified()):
            self.note.setText(row.note)
        self.message.hide()

    def refuse(self, error: RuleError) -> None:
        """Say below the line what is wrong, aloud too."""
        self.message.setText(labels.error_text(error))
        self.message.show()
        announce(self.message, self.message.text())

    def _connect(self) -> None:
        self.box.clicked.connect(self._tick)
        self.due_day.given.connect(lambda day: self.due.emit(self.row.id, day))
        self.done_day.given.connect(self._tell_day)
        for line in (self.due_day, self.done_day):
            line.refused.connect(self.refuse)
        self.note.editingFinished.connect(self._keep_note)

    def _tick(self) -> None:
        self.ticked.emit(self.row.id, None if self.row.done_on else self._context.today())

    def _tell_day(self, day: date | None) -> None:
        if day is not None and day > self._context.today():
            self.refuse(RuleError(Rule.FUTURE_DAY, "done_on"))
        else:
            self.ticked.emit(self.row.id, day)

    def _keep_note(self) -> None:
        if self.note.text() != self.row.note:
            self.noted.emit(self.row.id, self.note.text())


class StepList(QWidget):
    """All five steps in a grid with headings."""

    ticked = Signal(str, object)
    due = Signal(str, object)
    noted = Signal(str, str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(4, 1)
        for column, words in ((1, self.tr("Step")), (2, self.tr("Due")), (3, self.tr("Done on")),
                              (4, self.tr("Note"))):
            grid.addWidget(controls.label(words, 11, tone="muted"), 0, column)
        self.lines = {kind: StepLine(kind, context, self) for kind in STEPS}
        for number, line in enumerate(self.lines.values()):
            line.place(grid, 1 + 2 * number)
            grid.setAlignment(line.box, Qt.AlignmentFlag.AlignCenter)
            line.ticked.connect(self.ticked)
            line.due.connect(self.due)
            line.noted.connect(self.noted)

    def show_steps(self, rows: tuple[StepRow, ...]) -> None:
        """Show the steps of an order."""
        for row in rows:
            self.lines[row.kind].show_step(row, self._context.today())
