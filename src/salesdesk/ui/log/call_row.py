"""What a call for an appointment brought: three buttons, Alt+6 to Alt+8, and which try this is."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from salesdesk.domain.activities import CallResult
from salesdesk.ui.announce import announce
from salesdesk.ui.log.toggles import call_toggle
from salesdesk.ui.widgets import controls

RESULTS = {CallResult.APPOINTMENT: "calendar-check", CallResult.REFUSED: "circle-x", CallResult.ABSENT: "circle-dashed"}
_FIRST_KEY = 6


class CallRow(QWidget):
    """One of three is on, or none after a talk about something else; pressing it again takes it back."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What the call brought"))
        row = controls.hbox(self, 0, 6)
        self.buttons = {result: call_toggle(result, icon, number)
                        for number, (result, icon) in enumerate(RESULTS.items(), _FIRST_KEY)}
        for number, (result, button) in enumerate(self.buttons.items(), _FIRST_KEY):
            row.addWidget(button)
            button.clicked.connect(lambda checked, result=result: self._on_clicked(result, checked))
            QShortcut(QKeySequence(f"Alt+{number}"), self).activated.connect(button.click)
        self.tries = controls.label("", 12, tone="text2", wrap=True)
        row.addWidget(self.tries, 1)

    def result(self) -> CallResult | None:
        """The result chosen, or None."""
        return next((result for result, button in self.buttons.items() if button.isChecked()), None)

    def set_result(self, result: CallResult | None) -> None:
        """Show a result, or none."""
        for each, button in self.buttons.items():
            button.setChecked(each is result)

    def _on_clicked(self, result: CallResult, checked: bool) -> None:
        self.set_result(result if checked else None)
        announce(self, self.buttons[result].accessibleName())
        self.edited.emit()
