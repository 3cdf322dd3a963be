"""When a deal starts again: days in one click or in words, and how long before it is seen on the board again."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from salesdesk.domain.dates import add_months, format_date, parse_date
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.sleep import DAYS_BEFORE
from salesdesk.store.queries import settings
from salesdesk.ui.context import Context
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.form import Field, Form

_MONTHS = (1, 3, 6)


def digit_key(chip: controls.Button, place: int, area: QWidget, *, alt: bool = False) -> None:
    """Let the digit of its place (1-9, then 0) press a chip while the focus is in an area, but not in a text.

    `alt` asks for Alt with it, in an area where digits are typed.
    """
    digit = f"{'Alt+' if alt else ''}{(place + 1) % 10}"
    keys = QShortcut(QKeySequence(digit), area, chip.click)
    keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    chip.setToolTip(f"{chip.toolTip()} ({digit})".strip())


class RestartForm(QWidget):
    """A chip tells its day at once, the field when Ctrl+Enter is pressed."""

    chosen = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.dates: dict[str, controls.Button] = {}
        self.form = Form([
            Field("restart_on", self.tr("Start again on"), kind="date",
                  placeholder=self.tr("3/18, in half a year, next term…")),
            Field("days_before", self.tr("Seen again, days before"), kind="number", placeholder=str(DAYS_BEFORE)),
        ], today=context.today())
        self.form.set_values({"days_before": DAYS_BEFORE})
        self.form.editor("days_before").setMaximumWidth(90)
        self.form.submitted.connect(self.chosen)
        self._said = controls.label("", 11, tone="muted", wrap=True)
        column = controls.vbox(self, 0, 8)
        column.addLayout(self._chips())
        column.addWidget(self.form)
        column.addWidget(self._said)
        for name in ("restart_on", "days_before"):
            editor = self.form.editor(name)
            editor.textChanged.connect(self._tell)  # type: ignore[union-attr]
        self._tell()

    def read(self) -> tuple[date | None, int]:
        """The day (None where none is named) and the days before; RuleError where a text cannot be read."""
        values = self.form.values()
        day, before = values["restart_on"], values["days_before"]
        return day if isinstance(day, date) else None, before if isinstance(before, int) else DAYS_BEFORE

    def needed(self) -> tuple[date, int]:
        """The same; RuleError(RESTART_NEEDED) without a day."""
        day, before = self.read()
        if day is None:
            raise RuleError(Rule.RESTART_NEEDED, "restart_on")
        return day, before

    def take_focus(self) -> None:
        """Go to the first chip; what is typed there goes into the field of the day."""
        next(iter(self.dates.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit or a letter on a chip begins the day in words."""
        field, text = self.form.editor("restart_on"), event.text()
        command = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if command or not text.isprintable() or not text.strip() or not isinstance(field, QLineEdit):
            super().keyPressEvent(event)
            return
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.setText(text)

    def _chips(self) -> QHBoxLayout:
        context, today = self._context, self._context.today()
        start = context.read(settings.one).fiscal_start
        days = {self.tr("{n} months").format(n=months) if months > 1 else self.tr("1 month"):
                add_months(today, months) for months in _MONTHS}
        days[self.tr("Next term")] = parse_date("来期", today, fiscal_start_month=start)
        row = controls.hbox(spacing=8)
        for words, day in days.items():
            shown = format_date(day, japanese=context.japanese, today=today)
            chip = self.dates[words] = controls.button(words, kind="chip", tip=shown)
            chip.clicked.connect(lambda _checked=False, chosen=day: self._on_day(chosen))
            digit_key(chip, len(self.dates) - 1, self, alt=True)
            row.addWidget(chip)
        row.addStretch(1)
        return row

    def _on_day(self, day: date) -> None:
        self.form.set_values({"restart_on": day})
        self.chosen.emit()

    def _tell(self) -> None:
        """Say in a sentence what the two fields mean."""
        from salesdesk.domain.sleep import wake_day

        try:
            day, before = self.read()
            wakes = wake_day(day, before, self._context.today()) if day else None
        except RuleError:
            wakes = None
        if wakes is None:
            self._said.setText(self.tr("It is seen on the board again so many days before."))
            return
        shown = format_date(wakes, japanese=self._context.japanese, today=self._context.today())
        self._said.setText(self.tr("It is seen on the board again from {day}.").format(day=shown))
