"""What is selected besides people: a role nobody was found for, or a line, with what can be done about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from salesdesk.domain.people import Role
from salesdesk.ui.signs import SealState
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.seal import SealLabel


class ThingBox(QWidget):
    """A head, a few words, and two buttons that emit the id of what is shown."""

    first = Signal(str)
    second = Signal(str)

    def __init__(self, icon: str, first: tuple[str, str], second: tuple[str, str]) -> None:
        super().__init__()
        self._id = ""
        self._icon = controls.icon_label(icon or "circle-dashed", "text2", 18)
        self._seal = SealLabel(Role.OTHER, SealState.GAP, 22)
        (self._seal if icon else self._icon).hide()  # to show one without a parent would open a window
        self._name = controls.label("", 13, bold=True, wrap=True)
        self._mark = controls.label(self.tr("selected"), 11, tone="muted")
        self._words = controls.label("", 11, tone="text2", wrap=True)
        self.buttons = tuple(controls.button(text, name) for text, name in (first, second))
        for button, signal in zip(self.buttons, (self.first, self.second), strict=True):
            button.clicked.connect(lambda _checked=False, each=signal: each.emit(self._id))
        self._lay_out()

    def thing_id(self) -> str:
        """What is shown, "" for nothing."""
        return self._id

    def show_thing(self, key: str, name: str, words: list[str], role: Role | None = None) -> None:
        """Show something by its id, name and a few lines."""
        self._id = key
        if role is not None:
            self._seal.set_seal(role, SealState.GAP)
        self._name.setText(name)
        self._words.setText("\n".join(words))
        self._words.setVisible(bool(words))
        self.setAccessibleName(name)
        self.setAccessibleDescription(", ".join(words))
        for button in self.buttons:
            button.setAccessibleDescription(name)

    def _lay_out(self) -> None:
        column = controls.vbox(self, (0, 8, 8, 0), 5)
        head = controls.hbox(spacing=8)
        head.addWidget(self._icon)
        head.addWidget(self._seal)
        head.addWidget(self._name, 1)
        head.addWidget(self._mark)
        column.addLayout(head)
        column.addWidget(self._words)
        column.addSpacing(4)
        row = controls.hbox(spacing=8)
        for button in self.buttons:
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
