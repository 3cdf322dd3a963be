"""The row above the board: order, what is shown, and how many months."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from salesdesk.domain import timing
from salesdesk.domain.timing import BUDGETS, Arrange, Row, TimingKind
from salesdesk.ui import labels
from salesdesk.ui.widgets import controls

MONTHS = (3, 12)


class Show(StrEnum):
    """Which rows a chip keeps."""

    DEADLINE = "deadline"
    LEASE = "lease"
    BUDGET = "budget"


def passes(show: Show, row: Row, today: date, last: date) -> bool:
    """Whether a chip keeps a row, the board ending on a day."""
    if show is Show.DEADLINE:
        return timing.has_deadline(row, today)
    kinds = {TimingKind.LEASE_END} if show is Show.LEASE else BUDGETS
    return timing.has(row, kinds, today, last)


class Toolbar(QWidget):
    """Chips; pressing a pressed filter shows everything again."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        row = controls.hbox(self, 0, 6)
        row.addWidget(controls.label(self.tr("Order"), 12, tone="muted"))
        self.orders = {each: controls.chip(labels.label(each), checked=each is Arrange.URGENCY) for each in Arrange}
        self.shows = {each: controls.chip("") for each in Show}
        self.months = {each: controls.chip(self.tr("{n} months").format(n=each), checked=each == MONTHS[-1])
                       for each in MONTHS}
        for chip in self.orders.values():
            row.addWidget(chip)
        row.addSpacing(12)
        for chip in self.shows.values():
            row.addWidget(chip)
        row.addStretch(1)
        for chip in self.months.values():
            row.addWidget(chip)
        for exclusive in (self.orders.values(), self.months.values()):
            group = QButtonGroup(self)
            for chip in exclusive:
                group.addButton(chip)
            group.buttonClicked.connect(lambda _chip: self.changed.emit())
        for show, chip in self.shows.items():
            chip.clicked.connect(lambda on, show=show: self._on_show(show, on))
        self.set_counts({})

    @property
    def arrange(self) -> Arrange:
        """The order chosen."""
        return next(each for each, chip in self.orders.items() if chip.isChecked())

    @property
    def show_only(self) -> Show | None:
        """The filter chosen; None for all."""
        return next((each for each, chip in self.shows.items() if chip.isChecked()), None)

    @property
    def month_count(self) -> int:
        """How many months are shown."""
        return next(each for each, chip in self.months.items() if chip.isChecked())

    def show_all(self) -> bool:
        """Take the filter away; False where there was none."""
        if self.show_only is None:
            return False
        for chip in self.shows.values():
            chip.setChecked(False)
        self.changed.emit()
        return True

    def count(self, rows: Iterable[Row], today: date, last: date) -> None:
        """Show how many rows each filter keeps."""
        all_rows = list(rows)
        self.set_counts({show: sum(passes(show, row, today, last) for row in all_rows) for show in Show})

    def set_counts(self, counts: dict[Show, int]) -> None:
        """Show these numbers on the chips."""
        words = {Show.DEADLINE: self.tr("With a deadline {n}"), Show.LEASE: self.tr("Lease end {n}"),
                 Show.BUDGET: self.tr("Budget season {n}")}
        for show, chip in self.shows.items():
            text = words[show].format(n=counts.get(show, 0))
            chip.setText(text)
            chip.setAccessibleName(text)

    def _on_show(self, show: Show, on: bool) -> None:
        for each, chip in self.shows.items():
            chip.setChecked(on and each is show)
        self.changed.emit()
