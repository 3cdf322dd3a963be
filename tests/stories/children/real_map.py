"""The real program on a screen, at the map of key people; tells where cards are, then runs until it is closed.

    python real_map.py DATABASE PART_OF_ACCOUNT NAME...        (family names)
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QPointF, QTimer

from salesdesk import app
from salesdesk.store.queries import accounts
from salesdesk.ui.context import Place, Screen
from salesdesk.ui.orgmap.view import PeopleView


def tell(view: PeopleView, names: list[str]) -> None:
    """One line of JSON: for each name the card's id, its middle and its dot in pixels of the screen."""
    told = {}
    for name in names:
        key = next(key for key, row in view.people_scene.people.items() if row.family == name)
        card = view.people_scene.card(key)
        assert card is not None
        told[name] = {"id": key, "middle": on_screen(view, card.sceneBoundingRect().center()),
                      "dot": on_screen(view, card.handle().center())}
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


def on_screen(view: PeopleView, at: QPointF) -> tuple[int, int]:
    ratio, point = view.devicePixelRatioF(), view.viewport().mapToGlobal(view.mapFromScene(at))
    return round(point.x() * ratio), round(point.y() * ratio)


def main() -> int:
    """Show the window and tell once its map has been painted."""
    desk = app.Desk(app.make_application(), Path(sys.argv[1]), "ja")
    waiting = QTimer(interval=50)

    def look() -> None:
        desk.window.activateWindow()  # there is no window manager that would
        if desk.window.pane is None or not desk.window.isActiveWindow():
            return
        waiting.stop()
        context = desk.window.context
        assert context is not None
        key = next(key for key, name in context.read(accounts.names) if sys.argv[2] in name)
        context.go(Place(Screen.PEOPLE_MAP, account_id=key))
        view = desk.window.pane_of(Screen.PEOPLE_MAP).view
        QTimer.singleShot(200, lambda: tell(view, sys.argv[3:]))

    waiting.timeout.connect(look)
    waiting.start()
    desk.window.show()
    code = desk.application.exec()
    desk.close()
    return code


if __name__ == "__main__":
    sys.exit(main())
