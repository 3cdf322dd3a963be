"""A day in free words that is kept when it is left."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal

from salesdesk.domain.errors import RuleError
from salesdesk.ui import labels, theme
from salesdesk.ui.widgets.field import Field, read, show
from salesdesk.ui.widgets.line_edit import LineEdit


class DayLine(LineEdit):
    """Shows a day; `given` hands over another one (None: taken away), `refused` says why it cannot be read."""

    given = Signal(object)
    refused = Signal(object)

    def __init__(self, field: Field, today: Callable[[], date]) -> None:
        super().__init__()
        self.field = field
        self._today = today
        self._shown = ""
        self.setAccessibleName(field.label)
        self.setPlaceholderText(field.placeholder)
        self.editingFinished.connect(self._keep)
        theme.theme().changed.connect(self._fit)
        self._fit()

    def show_day(self, day: date | None) -> None:
        """Show a day; what is just being typed stays."""
        text = show(self.field, day, japanese=labels.screen_words().japanese)
        if self.hasFocus() and self.text() != self._shown:
            return
        self._shown = text
        self.setText(text)

    def _keep(self) -> None:
        if self.text() == self._shown:
            return
        try:
            day = read(self.field, self.text(), self._today())
        except RuleError as error:
            self.refused.emit(error)
            return
        self._shown = self.text()
        self.given.emit(day)

    def _fit(self) -> None:
        self.setFixedWidth(theme.px(106))
