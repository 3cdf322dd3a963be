"""Whom to ask first: a sentence for each way, shown on the map or turned into a follow-up."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from salesdesk.store.queries.activities import TaskRow
from salesdesk.ui.orgmap import planned
from salesdesk.ui.orgmap.planned import Planned
from salesdesk.ui.orgmap.way_words import WayAdvice
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.flow import FlowLayout


class WayRow(QWidget):
    """One way; its chip shows it on the map while it is on."""

    shown = Signal(object, bool)  # WayAdvice, whether to show it
    asked = Signal(object)  # WayAdvice
    opened = Signal(str)  # task

    def __init__(self, advice: WayAdvice) -> None:
        super().__init__()
        self.advice = advice
        column = controls.vbox(self, (0, 4, 0, 6), 3)
        column.addWidget(controls.label(advice.head, 12, bold=True, wrap=True))
        column.addWidget(controls.label(advice.sentence, 11, tone="text2", wrap=True))
        self.setAccessibleName(f"{advice.head}. {advice.sentence}")
        self.show_chip = controls.chip(self.tr("Show on the map"))
        self.show_chip.setAccessibleDescription(advice.head)
        self.show_chip.toggled.connect(lambda on: self.shown.emit(self.advice, on))
        self.ask = controls.button(advice.button, kind="chip")
        self._buttons = QWidget()
        self._flow = FlowLayout(self._buttons, 6)
        self._flow.addWidget(self.show_chip)
        self.show_chip.setVisible(bool(advice.pairs))
        column.addWidget(self._buttons)

    def show_task(self, task: TaskRow | None, today: date) -> None:
        """Offer the follow-up, or tell that it is kept."""
        if task is None:
            self.ask.setAccessibleDescription(self.advice.task)
            self.ask.setToolTip(self.advice.task)
            self.ask.clicked.connect(lambda: self.asked.emit(self.advice))
        else:
            self.ask.deleteLater()
            self.ask = planned.chip(task, today)
            self.ask.clicked.connect(lambda: self.opened.emit(task.id))
        self._flow.addWidget(self.ask)


class WayBox(QWidget):
    """Hidden where there is nothing to say; at most one way is shown on the map."""

    shown = Signal(object)  # pairs of people, empty to hide the way
    asked = Signal(object)
    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        column = controls.vbox(self, (0, 6, 0, 0), 2)
        column.addWidget(controls.label(self.tr("Whom to ask first"), 13, bold=True))
        self._none = controls.label("", 11, tone="muted", wrap=True)
        self._body = QWidget()
        self._rows = controls.vbox(self._body, 0, 0)
        column.addWidget(self._none)
        column.addWidget(self._body)
        self._on_map = ""
        self._told: tuple[list[tuple[WayAdvice, TaskRow | None]], str] = ([], "")

    def rows(self) -> list[WayRow]:
        """The ways, in order."""
        items = (self._rows.itemAt(place) for place in range(self._rows.count()))
        return [row for item in items if item is not None and isinstance(row := item.widget(), WayRow)]

    def show_ways(self, ways: Sequence[WayAdvice], missing: str, tasks: Planned, today: date) -> None:
        """Show ways; `missing` tells of somebody there is none to, or of ways left out, "" of nothing."""
        told = [(way, tasks.with_words(way.task)) for way in ways], missing
        if told == self._told:
            return
        self._told = told
        focused = next((row.advice.target_id for row in self.rows() if row.ask.hasFocus()), "")
        controls.clear(self._rows)
        self._none.setText(missing)
        self._none.setVisible(bool(missing))
        for way, task in told[0]:
            row = WayRow(way)
            row.show_task(task, today)
            row.shown.connect(self._on_shown)
            row.asked.connect(self.asked)
            row.opened.connect(self.opened)
            self._rows.addWidget(row)
            if way.target_id == focused:
                row.ask.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setVisible(bool(ways or missing))
        self._keep_on_map()

    def hide_way(self) -> None:
        """Take the way off the map."""
        for row in self.rows():
            row.show_chip.setChecked(False)
        self._on_map = ""
        self.shown.emit(())

    def _keep_on_map(self) -> None:
        """The way on the map stays there, as it is now; gone, it is taken off."""
        if not self._on_map:
            return
        row = next((each for each in self.rows() if each.advice.target_id == self._on_map), None)
        if row is not None and row.advice.pairs:
            row.show_chip.setChecked(True)
        else:
            self.hide_way()

    def _on_shown(self, way: WayAdvice, on: bool) -> None:
        if on:
            self._on_map = way.target_id
            for row in self.rows():
                if row.advice is not way:
                    row.show_chip.setChecked(False)
            self.shown.emit(way.pairs)
        elif self._on_map == way.target_id:
            self._on_map = ""
            self.shown.emit(())
