"""What does not fit between how they buy and what we do: each line says what was seen and offers one step."""

from PySide6.QtWidgets import QFrame, QWidget

from salesdesk.domain.activities import TaskKind
from salesdesk.domain.mismatch import Finding
from salesdesk.services import activities
from salesdesk.services.activities import TaskDraft
from salesdesk.ui import mismatch_words
from salesdesk.ui.buying.data import BuyingData
from salesdesk.ui.context import Context, Place, Screen
from salesdesk.ui.widgets import controls

_FIRST = 3


class AlarmLine(QWidget):
    """One rule that fires."""

    def __init__(self, panel: "AlarmPanel") -> None:
        super().__init__()
        self._panel = panel
        self._found: Finding | None = None
        row = controls.hbox(self, 0, 8)
        self.icon = controls.icon_label("triangle-alert", "warn", 16)
        self.name = controls.label("", 13, bold=True)
        self.words = controls.label("", 12, tone="text2", wrap=True)
        self.act = controls.button("", "plus")
        text = controls.vbox(spacing=0)
        text.addWidget(self.name)
        text.addWidget(self.words)
        row.addWidget(self.icon)
        row.addLayout(text, 1)
        row.addWidget(self.act)
        self.act.clicked.connect(self._on_act)

    def show_finding(self, found: Finding, data: BuyingData) -> None:
        """Show a rule that fires; its button rests where its step is planned already."""
        self._found = found
        name = mismatch_words.name(found.rule)
        task = mismatch_words.task(found, data.today)
        planned = any(each.text == task for each in data.tasks)
        self.name.setText(name)
        seen, why = mismatch_words.seen(found, data.today), mismatch_words.why(found.rule)
        self.words.setText(f"{seen} {why}".replace("。 ", "。"))
        words = self.tr("Ask it next time") if found.is_question else self.tr("Make it a next step")
        self.act.setText(" " + (self.tr("Planned") if planned else words))
        self.act.set_icon("check" if planned else "circle-help" if found.is_question else "plus")
        self.act.setEnabled(not planned)
        self.act.setToolTip(task)
        self.act.setAccessibleName(f"{self.act.text().strip()}: {task}")

    def _on_act(self) -> None:
        if self._found is not None:
            self._panel.plan(self._found)


class AlarmPanel(QFrame):
    """Hidden while everything fits; the first three lines, the others on demand."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self.context = context
        self._data: BuyingData | None = None
        self._all = False
        self.lines: list[AlarmLine] = []
        self.title = controls.label("", 15, bold=True)
        self.settings = controls.button(self.tr("Rules"), "settings", "ghost", tip=self.tr("Switch rules on and off"))
        self.more = controls.button("", kind="ghost")
        column = controls.vbox(self, (16, 10, 16, 12), 6)
        head = controls.hbox(spacing=8)
        head.addWidget(self.title, 1)
        head.addWidget(self.settings)
        column.addLayout(head)
        self._column = controls.vbox(spacing=8)
        column.addLayout(self._column)
        column.addWidget(self.more)
        self.settings.clicked.connect(lambda: context.go(Place(Screen.SETTINGS, tab="rules")))
        self.more.clicked.connect(self._on_more)
        self.hide()

    def show_data(self, data: BuyingData) -> None:
        """Show what does not fit in a deal."""
        if self._data is None or self._data.deal.id != data.deal.id:
            self._all = False
        self._data = data
        found = data.mismatches
        shown = found if self._all else found[:_FIRST]
        while len(self.lines) < len(shown):
            self.lines.append(AlarmLine(self))
            self._column.addWidget(self.lines[-1])
        for place, line in enumerate(self.lines):
            line.setVisible(place < len(shown))
            if place < len(shown):
                line.show_finding(shown[place], data)
        self.title.setText(self.tr("What does not fit: {n}").format(n=len(found)))
        self.setAccessibleName(self.title.text())
        self.more.setText(self.tr("{n} more").format(n=len(found) - len(shown)))
        self.more.setVisible(len(found) > len(shown))
        self.setVisible(bool(found))

    def plan(self, found: Finding) -> None:
        """Keep the step of a rule as a next step due today, or as a question for the next visit."""
        data = self._data
        if data is None:
            return
        self.context.run(activities.add_task, TaskDraft(
            mismatch_words.task(found, data.today), TaskKind.QUESTION if found.is_question else TaskKind.STEP,
            None if found.is_question else data.today, account_id=data.deal.account_id, deal_id=data.deal.id))

    def _on_more(self) -> None:
        self._all = True
        if self._data is not None:
            self.show_data(self._data)
