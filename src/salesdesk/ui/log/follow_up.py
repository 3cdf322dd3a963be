"""What comes next: the step, its day by chip or typed, and what this contact has settled."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from salesdesk.domain import dates
from salesdesk.domain.date_format import format_date
from salesdesk.ui import labels, theme
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.line_edit import LineEdit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from salesdesk.ui.log.facts import Facts

_BOX = 40  # the box beside the words of a tick, with its margins


class FollowUp(QWidget):
    """`step()` is the text to keep, `due()` its day; `settled()` the ids ticked as fulfilled."""

    edited = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._marked = ("", "")
        self._planned_id = ""
        self.text, self.due_text = LineEdit(), LineEdit()
        self.chips = {name: controls.chip(word) for name, word in self._chip_words().items()}
        self.ticks: dict[str, QCheckBox] = {}
        self._list = QWidget()
        self._column = controls.vbox(self._list, 0, 2)
        self._lay_out()
        self._connect()

    def step(self) -> str:
        """The next step; a day alone stands for a call to keep in touch."""
        return self.text.text().strip() or (self.tr("Follow up") if self.due_text.text().strip() else "")

    def due(self) -> tuple[date | None, str]:
        """Day and time (HH:MM or empty) of the step; RuleError(BAD_DATE, next_due) where it cannot be read."""
        typed = self.due_text.text().strip()
        if not typed:
            return None, ""
        day, clock = dates.parse_when(typed, self._today, field="next_due")
        return day, f"{clock:%H:%M}" if clock else ""

    def follow_mark(self, text: str, day: date | None, time: str) -> None:
        """Take over a step written as a mark, unless the user has written another one here."""
        shown = f"{self._typed(day)} {time}".strip() if day else ""
        for field, before, now in ((self.text, self._marked[0], text), (self.due_text, self._marked[1], shown)):
            if field.text() == before and before != now:
                field.setText(now)
        self._marked = (text, shown)
        self._show_chip()

    def show_settled(self, facts: "Facts", undone: "Iterable[str]") -> None:
        """Offer the planned visit and the due steps, ticked except `undone`."""
        for box in self.ticks.values():
            self._column.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._planned_id = facts.planned.id if facts.planned else ""
        offered = {step.id: self._told(step.text, step.due_on) for step in facts.steps}
        if facts.planned:
            goal = facts.planned.goal.split("\n")[0]
            at = facts.planned.at.astimezone()
            words = " ".join(filter(None, (f"{at:%H:%M}", labels.label(facts.planned.kind), goal)))
            offered = {facts.planned.id: words, **offered}
        self.ticks = {key: self._tick(words, key not in set(undone)) for key, words in offered.items()}
        self._list.setVisible(bool(self.ticks))

    def settle(self, settles: bool, *, planned_too: bool) -> None:
        """Tick the due steps, or let them stay open after a call in vain; a planned call is over all the same."""
        for key, box in self.ticks.items():
            if key != self._planned_id or planned_too:
                box.setChecked(settles)

    def planned_id(self) -> str | None:
        """The planned visit this report completes, or None."""
        box = self.ticks.get(self._planned_id)
        return self._planned_id if box is not None and box.isChecked() else None

    def settled(self) -> list[str]:
        """The next steps ticked as fulfilled."""
        return [key for key, box in self.ticks.items() if box.isChecked() and key != self._planned_id]

    def undone(self) -> list[str]:
        """What was offered and is not ticked."""
        return [key for key, box in self.ticks.items() if not box.isChecked()]

    def _chip_words(self) -> dict[str, str]:
        return {"tomorrow": self.tr("Tomorrow"), "three_days": self.tr("3 days"), "week": self.tr("1 week"),
                "month_end": self.tr("Month end"), "half_year": self.tr("6 months")}

    def _lay_out(self) -> None:
        column = controls.vbox(self, 0, 6)
        self.text.setPlaceholderText(self.tr("Follow up"))
        self.text.setAccessibleName(self.tr("Next step"))
        self.due_text.setPlaceholderText(self.tr("or a day: 3/18"))
        self.due_text.setAccessibleName(self.tr("Day of the next step"))
        column.addWidget(self.text)
        row = controls.hbox(None, 0, 6)
        for chip in self.chips.values():
            chip.setAutoDefault(False)
            row.addWidget(chip)
        row.addWidget(self.due_text, 1)
        column.addLayout(row)
        column.addWidget(self._list)
        self._list.hide()

    def _connect(self) -> None:
        self.text.textEdited.connect(self.edited)
        self.due_text.textEdited.connect(self.edited)
        self.due_text.textChanged.connect(self._show_chip)
        for name, chip in self.chips.items():
            chip.clicked.connect(lambda checked, name=name: self._on_chip(name, checked))

    def _on_chip(self, name: str, checked: bool) -> None:
        self.due_text.setText(self._typed(dates.quick_dates(self._today)[name]) if checked else "")
        self._show_chip()
        self.edited.emit()

    def _show_chip(self) -> None:
        typed = self.due_text.text()
        quick = dates.quick_dates(self._today)
        for name, chip in self.chips.items():
            chip.setChecked(bool(typed) and typed == self._typed(quick[name]))

    def _typed(self, day: date | None) -> str:
        return format_date(day, japanese=labels.screen_words().japanese, today=self._today) if day else ""

    def _told(self, text: str, due_on: date | None) -> str:
        return f"{text}  {self._typed(due_on)}" if due_on else text

    def _tick(self, words: str, on: bool) -> QCheckBox:
        box = _Tick(self.tr("Settles: {step}").format(step=words))
        box.setChecked(on)
        box.clicked.connect(self.edited)
        self._column.addWidget(box)
        return box


class _Tick(QCheckBox):
    """A check box whose words end where its room ends; the tool tip has them all."""

    def __init__(self, words: str) -> None:
        super().__init__(words.replace("&", "&&"))
        self._words = words
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - theme.px(_BOX)
        self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room).replace("&", "&&"))
