"""A note at the bottom of a window that goes by itself: "Moved to Quote · Undo"."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from salesdesk.ui.announce import announce
from salesdesk.ui.widgets import controls

SECONDS = 8.0
_GAP = 20
_LONGEST_STAY = 30


class Toast(QFrame):
    """Lies over its parent; stays up to half a minute longer while the pointer or the focus is on it, Esc closes it."""

    acted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = parent
        self.setProperty("kind", "raised")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = controls.hbox(self, (16, 8, 8, 8), 12)
        self._text = controls.label("", 13)
        self.action = controls.button("", kind="ghost", tone="accent")
        self.close_button = controls.button("", "x", "ghost", tip=self.tr("Close this message"))
        for widget in (self._text, self.action, self.close_button):
            row.addWidget(widget)
        self.action.clicked.connect(self._on_action)
        self.close_button.clicked.connect(self.dismiss)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time_over)
        parent.installEventFilter(self)
        self._extended = 0
        self.hide()

    def text(self) -> str:
        """What the note says now."""
        return self._text.text()

    def show_message(self, text: str, action_text: str = "", seconds: float = SECONDS) -> None:
        """Show a note for some seconds, with one thing to do (such as Undo) or none."""
        self._text.setText(text)
        self.action.setText(action_text)
        self.action.setAccessibleName(action_text)
        self.action.setVisible(bool(action_text))
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._extended = 0
        self._timer.start(round(seconds * 1000))
        announce(self, f"{text} {action_text}".strip())

    def dismiss(self) -> None:
        """Take the note away; the focus goes back to the window."""
        self._timer.stop()
        if self._has_focus():
            self._host.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.start(round(SECONDS * 1000))
        super().enterEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)

    def _on_action(self) -> None:
        self.dismiss()
        self.acted.emit()

    def _on_time_over(self) -> None:
        if (self._has_focus() or self.underMouse()) and self._extended < _LONGEST_STAY:
            self._extended += 1
            self._timer.start(1000)
            return
        self.hide()

    def _has_focus(self) -> bool:
        return self.action.hasFocus() or self.close_button.hasFocus()

    def _place(self) -> None:
        self.ensurePolished()
        area = self._host.rect()
        size = self.sizeHint()
        size.setWidth(min(size.width(), max(80, area.width() - 2 * _GAP)))
        self.resize(size)
        self.move((area.width() - size.width()) // 2, area.height() - size.height() - _GAP)
