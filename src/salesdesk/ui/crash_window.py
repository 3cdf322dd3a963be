"""The window after a bug: what happened, and lines to copy; loaded when it is needed."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from salesdesk.ui.widgets import controls


def show(details: str) -> QDialog:
    """The crash window; the program goes on behind it."""
    dialog = QDialog(QApplication.activeWindow())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle("salesdesk")
    dialog.resize(640, 420)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 20, 24, 20)
    title = QCoreApplication.translate("Crash", "Something went wrong in the program")
    column.addWidget(controls.label(title, 18, bold=True))
    column.addWidget(controls.label(QCoreApplication.translate(
        "Crash", "Everything saved so far is safe and you can go on working, but the last action may not have been"
        " carried out. These lines help to mend the fault; they hold no customer data."), wrap=True))
    text = QPlainTextEdit(details)
    text.setReadOnly(True)
    text.setAccessibleName(QCoreApplication.translate("Crash", "Versions and trace"))
    column.addWidget(text, 1)
    row = QHBoxLayout()
    row.addStretch(1)
    copy = controls.button(QCoreApplication.translate("Crash", "Copy"), "copy")
    copy.clicked.connect(lambda: QApplication.clipboard().setText(details))
    close = controls.button(QCoreApplication.translate("Crash", "Go on"), kind="primary")
    close.clicked.connect(dialog.accept)
    for button in (copy, close):
        row.addWidget(button)
    column.addLayout(row)
    dialog.open()
    return dialog
