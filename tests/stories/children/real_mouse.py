"""The real program on a screen; tells where a card and a column are, then runs until it is closed.

    python real_mouse.py DATABASE FROM TO        (stage keys)
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtWidgets import QWidget

from salesdesk import app
from salesdesk.domain.stages import StageKey
from salesdesk.store.schema import stage_id
from salesdesk.ui.context import Screen


def tell(desk: app.Desk, begin: StageKey, end: StageKey) -> None:
    """One line of JSON: the card's id and both places in pixels of the screen."""
    strip = desk.window.pane_of(Screen.BOARD).strip
    source, target = strip.column(stage_id(begin)), strip.column(stage_id(end))
    rect = source.view.visualRect(source.model.index(0, 0))
    places = {"card": on_screen(source.view.viewport(), rect.center()),
              "target": on_screen(target.view.viewport(), QRect(QPoint(), target.view.viewport().size()).center())}
    sys.stdout.write(json.dumps({"deal": source.model.row_at(0).id, **places}) + "\n")
    sys.stdout.flush()


def on_screen(widget: QWidget, pos: QPoint) -> tuple[int, int]:
    ratio, point = widget.devicePixelRatioF(), widget.mapToGlobal(pos)
    return round(point.x() * ratio), round(point.y() * ratio)


def main() -> int:
    """Show the window and tell once its board has been painted."""
    desk = app.Desk(app.make_application(), Path(sys.argv[1]), "ja")
    begin, end = (StageKey(each) for each in sys.argv[2:4])
    waiting = QTimer(interval=50)

    def look() -> None:
        desk.window.activateWindow()  # there is no window manager that would
        if desk.window.pane is not None and desk.window.isActiveWindow():
            waiting.stop()
            QTimer.singleShot(100, lambda: tell(desk, begin, end))

    waiting.timeout.connect(look)
    waiting.start()
    desk.window.show()
    code = desk.application.exec()
    desk.close()
    return code


if __name__ == "__main__":
    sys.exit(main())
