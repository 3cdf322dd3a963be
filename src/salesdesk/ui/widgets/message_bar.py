"""A line at the top of a pane that says what went wrong or what to know, and can be closed."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QWidget

from salesdesk.ui.announce import announce
from salesdesk.ui.widgets import controls

_ICONS = {"danger": "circle-alert", "warn": "triangle-alert", "info": "info", "ok": "circle-check"}


class MessageBar(QFrame):
    """Hidden until it has something to say."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "soft")
        row = controls.hbox(self, (12, 6, 6, 6), 8)
        self._icon = controls.icon_label("info", "info", 16)
        self._text = controls.label("", 13, wrap=True)
        close = controls.button("", "x", "ghost", tip=QCoreApplication.translate("MessageBar", "Close this message"))
        close.clicked.connect(self.dismiss)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(close)
        self.hide()

    def text(self) -> str:
        """What the bar says now."""
        return self._text.text()

    def show_error(self, text: str) -> None:
        """Say that something failed."""
        self._show(text, "danger")

    def show_warning(self, text: str) -> None:
        """Say that something needs a look."""
        self._show(text, "warn")

    def show_info(self, text: str) -> None:
        """Say something good to know."""
        self._show(text, "info")

    def dismiss(self) -> None:
        """Close the bar."""
        self.hide()
        self.closed.emit()

    def _show(self, text: str, tone: str) -> None:
        controls.set_tone(self, tone)
        self._icon.set_icon(_ICONS[tone], tone)
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()
        announce(self, text)
