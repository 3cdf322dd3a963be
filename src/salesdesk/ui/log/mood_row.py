"""How it went: five discs from forward to backward, Alt+1 to Alt+5."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QWidget

from salesdesk.domain.people import Support
from salesdesk.ui.announce import announce
from salesdesk.ui.log.toggles import mood_toggle
from salesdesk.ui.widgets import controls

MOODS = (Support.CHAMPIONS, Support.SUPPORTS, Support.NEUTRAL, Support.SCEPTICAL, Support.OPPOSES)


class MoodRow(QWidget):
    """One of five is on, or none; pressing it again takes it back."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("How it went"))
        row = controls.hbox(self, 0, 6)
        self.buttons = {mood: mood_toggle(mood, number) for number, mood in enumerate(MOODS, 1)}
        for number, (mood, button) in enumerate(self.buttons.items(), 1):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            row.addWidget(button, 1)
            button.clicked.connect(lambda checked, mood=mood: self._on_clicked(mood, checked))
            keys = QShortcut(QKeySequence(f"Alt+{number}"), self)
            keys.activated.connect(button.click)

    def mood(self) -> Support | None:
        """The mood chosen, or None."""
        return next((mood for mood, button in self.buttons.items() if button.isChecked()), None)

    def set_mood(self, mood: Support | None) -> None:
        """Show a mood, or none."""
        for each, button in self.buttons.items():
            button.setChecked(each is mood)

    def _on_clicked(self, mood: Support, checked: bool) -> None:
        self.set_mood(mood if checked else None)
        announce(self, self.buttons[mood].accessibleName())
        self.edited.emit()
