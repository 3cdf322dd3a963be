"""The outline of what they want next: to copy, and to promise."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from salesdesk.services import buying
from salesdesk.store.queries.buying import InfoRow
from salesdesk.ui import labels, phase_words, theme
from salesdesk.ui.context import Context
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.line_edit import TextEdit


class MaterialDialog(QDialog):
    """Shows the outline of a phase's material; "promise it" puts it on the deal's checklist."""

    def __init__(self, context: Context, deal_id: str, phase: int, lines: tuple[InfoRow, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._deal_id, self._phase = context, deal_id, phase
        name = phase_words.template(phase)
        self.setWindowTitle(name)
        column = controls.vbox(self, 20, 10)
        column.addWidget(controls.label(name, 15, bold=True))
        about = self.tr("{phase}: they want {need}.").format(
            phase=f"{phase} {labels.phase(phase)}", need=phase_words.need(phase))
        column.addWidget(controls.label(about, 12, tone="text2", wrap=True))
        self.text = TextEdit()
        self.text.setAccessibleName(name)
        self.text.setPlainText(phase_words.outline(phase))
        self.text.setMinimumHeight(theme.px(150))
        column.addWidget(self.text)
        for line in lines:
            if line.material:
                column.addWidget(controls.label(f"{line.text}: {line.material}", 12, wrap=True))
        column.addWidget(self._foot())
        self.setMinimumWidth(theme.px(460))

    def promise(self) -> None:
        """Put it on the checklist of what they want."""
        if self._context.run(buying.save_wanted, self._deal_id, None, {
                "phase": self._phase, "text": phase_words.need(self._phase), "asked_on": self._context.today(),
                "material": phase_words.template(self._phase)}) is not None:
            self.accept()

    def copy(self) -> None:
        """Put the text as it stands on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def _foot(self) -> QWidget:
        foot = QWidget()
        row = controls.hbox(foot)
        self.copy_button = controls.button(self.tr("Copy"), "copy")
        self.promise_button = controls.button(self.tr("Add to what they want"), "plus", "primary")
        close = controls.button(self.tr("Close"))
        for button, act in ((self.copy_button, self.copy), (self.promise_button, self.promise), (close, self.reject)):
            button.clicked.connect(act)
            row.addWidget(button)
        row.insertStretch(1, 1)
        self.promise_button.setFocus(Qt.FocusReason.OtherFocusReason)
        return foot
