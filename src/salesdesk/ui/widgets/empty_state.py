"""What a list shows when it is empty: one sentence, one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from salesdesk.ui.widgets import controls


class EmptyState(QWidget):
    """A sentence in the middle and, where there is something to do, one button."""

    acted = Signal()

    def __init__(self, sentence: str, button_text: str = "", icon: str | None = None,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = controls.vbox(self, 24, 12)
        column.addStretch(1)
        if icon:
            column.addWidget(controls.icon_label(icon, "muted", 28), 0, Qt.AlignmentFlag.AlignHCenter)
        self.sentence = controls.label(sentence, 13, tone="text2", wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.sentence)
        self.button = controls.button(button_text, kind="primary")
        self.button.clicked.connect(self.acted)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.button.setVisible(bool(button_text))
        column.addStretch(2)
        self.setAccessibleName(sentence)

    def set_text(self, sentence: str, button_text: str = "") -> None:
        """Say something else."""
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.button.setText(button_text)
        self.button.setVisible(bool(button_text))
