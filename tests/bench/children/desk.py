"""The program as `python -m salesdesk` starts it, ending itself at a moment it is asked for.

desk.py painted | readable | memory SCREEN [SCREEN ...]    with SALESDESK_HOME holding database and settings
"""

import os
import sys
from pathlib import Path

from salesdesk import logs  # noqa: F401 - the program, too, has it before Qt

# isort: split
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from salesdesk.__main__ import main

HEAVY = ("numpy", "pyqtgraph", "sqlalchemy", "alembic")
_run = QApplication.exec
_kept: list[object] = []


def tell(text: str = "") -> None:
    print(f"{sys.argv[1]} {text}".strip(), flush=True)
    os._exit(0)


def loaded() -> str:
    return " ".join(name for name in HEAVY if name in sys.modules)


def memory() -> str:
    return Path("/proc/self/status").read_text(encoding="utf-8").split("VmRSS:")[1].split()[0]


class Watch(QObject):
    """Ends the program when a list that has rows to show has been painted: at the next event, not the next timer."""

    seen = Signal()

    def __init__(self, view) -> None:
        super().__init__()
        self.view = view
        self.seen.connect(tell, Qt.ConnectionType.QueuedConnection)
        view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            top = self.view.indexAt(QPoint(1, 1)).row()
            if top >= 0 and self.view.model().row_at(top) is not None:
                self.seen.emit()
        return False


def on_open(window) -> None:
    if sys.argv[1] == "readable":
        _kept.append(Watch(window.pane.list.view))
    else:
        QTimer.singleShot(0, lambda: walk(window, sys.argv[2:]))


def walk(window, screens: list[str]) -> None:
    """Show one screen after the other, then tell the memory."""
    from salesdesk.ui.context import Screen

    if not screens:
        tell(memory())
    window.go_to(Screen(screens[0]))
    QTimer.singleShot(300, lambda: walk(window, screens[1:]))


def hooked(*_arguments: object) -> int:
    window = next(each for each in QApplication.topLevelWidgets() if hasattr(each, "painted"))
    if sys.argv[1] == "painted":
        window.painted.disconnect()
        window.painted.connect(lambda: tell(loaded()))
    else:
        window.painted.connect(lambda: on_open(window))
    return _run()


QApplication.exec = hooked
sys.exit(main([]))
