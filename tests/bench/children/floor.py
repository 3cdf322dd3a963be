"""An empty window of Qt Widgets that says when it has been painted, or how much memory it takes, and ends."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget


class Empty(QWidget):
    """Nothing but a ground."""

    def paintEvent(self, _event: object) -> None:
        QTimer.singleShot(0, tell)


def tell() -> None:
    status = Path("/proc/self/status").read_text(encoding="utf-8") if "memory" in sys.argv else ""
    print(f"painted {status.partition('VmRSS:')[2].partition('kB')[0]}", flush=True)
    os._exit(0)


application = QApplication([])
window = Empty()
window.resize(1366, 740)
window.show()
application.exec()
