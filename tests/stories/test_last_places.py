"""What the palette offers before anything is typed: the places that were looked at, not those passed over."""

from PySide6.QtCore import QTimer
from seat import Seat

from salesdesk.ui import recent
from salesdesk.ui.context import LOOKED_AT_MS, Place, Screen


def noted(desk: Seat) -> list[str]:
    return [key for _, key in recent.listed(desk.context.preferences.recent)]


def waiting(desk: Seat) -> list[QTimer]:
    return [each for each in desk.context.findChildren(QTimer) if each.isActive() and each.interval() == LOOKED_AT_MS]


def test_walking_along_the_list_is_no_visit(desk: Seat) -> None:
    pane = desk.go(Screen.ACCOUNTS)
    before = noted(desk)
    passed = []
    for _ in range(4):
        desk.press("Down")
        passed.append(pane.current_account())
    assert len(set(passed)) == 4
    assert noted(desk) == before
    assert len(waiting(desk)) == 1
    desk.context.note_place()  # what the clock does when it has run out
    assert noted(desk)[0] == passed[-1]
    assert not set(passed[:-1]) & set(noted(desk)) - set(before)
    assert not waiting(desk)


def test_what_was_opened_counts_at_once(desk: Seat) -> None:
    pane = desk.go(Screen.ACCOUNTS)
    desk.press("Down")
    key = pane.current_account()
    desk.context.go(Place(Screen.PEOPLE_MAP, account_id=key))
    assert noted(desk)[0] == key
