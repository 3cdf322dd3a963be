"""A line of text that wraps instead of being cut: as high as its words need."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from salesdesk.ui import theme
from salesdesk.ui.widgets import paint
from salesdesk.ui.widgets.line_edit import TextEdit

_FRAME = 10  # border and padding above and below, as the style sheet draws them


class WrapEdit(TextEdit):
    """Speaks like a single line: Enter ends the editing, Shift+Enter breaks the line."""

    editingFinished = Signal()
    textEdited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._on_text_changed)
        theme.theme().changed.connect(self._fit)

    def text(self) -> str:
        """What stands here."""
        return self.toPlainText()

    def setText(self, text: str) -> None:
        """Show another text."""
        if text != self.toPlainText():
            self.setPlainText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.editingFinished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and plain and not self.composing():
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    def _on_text_changed(self) -> None:
        self._fit()
        if self.hasFocus():
            self.textEdited.emit()

    def _fit(self) -> None:
        wide = self.viewport().width()
        lines = sum(max(1, paint.line_count(each, wide)) for each in self.toPlainText().split("\n"))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + _FRAME)
