"""A bug does not end the program: a window with versions and trace to copy, and a line in the log."""

import logging
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from salesdesk.ui.widgets import controls

_log = logging.getLogger("salesdesk.crash")


def install() -> None:
    """Show the crash window for every error nobody caught, from now on."""
    sys.excepthook = _on_error


def trace(kind: type[BaseException], error: BaseException, where: TracebackType | None) -> str:
    """Error type and the places it passed, without any value: messages may hold customers' words."""
    steps = traceback.extract_tb(where)
    lines = [f"{Path(step.filename).name}:{step.lineno} {step.name}" for step in steps]
    chain = f" <- {type(error.__cause__).__name__}" if error.__cause__ else ""
    return "\n".join([f"{kind.__name__}{chain}", *lines])


def _on_error(kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    text = trace(kind, error, where)
    _log.error("unexpected error\n%s", text)
    if QApplication.instance() is None:
        sys.__excepthook__(kind, error, where)
        return
    from salesdesk.ui.help import versions

    show(f"{versions()}\n\n{text}")


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
