"""A bug does not end the program: a window with versions and trace to copy, and a line in the log."""

import logging
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication

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
    from salesdesk.ui.crash_window import show
    from salesdesk.ui.help import versions

    show(f"{versions()}\n\n{text}")
