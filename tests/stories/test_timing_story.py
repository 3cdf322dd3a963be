"""A rep looks who moves when, asks who has no date, notes one, and lets the program remind when it is time to act."""

from datetime import timedelta

from PySide6.QtCore import QPoint
from seat import Seat, settle

import builders
from salesdesk.domain.activities import TaskKind
from salesdesk.services import timing as services
from salesdesk.store.queries import activities
from salesdesk.ui.context import Screen
from salesdesk.ui.timing import opening, texts
from salesdesk.ui.timing.pane import TimingPane
from salesdesk.ui.widgets.toast import Toast


def board(desk: Seat) -> TimingPane:
    assert isinstance(desk.pane, TimingPane)
    return desk.pane


def undated(pane: TimingPane) -> str:
    return next(line.id for line in pane.model.rows()
                if hasattr(line, "row") and texts.note(line.row, pane.context.today()) == texts.note(
                    line.row._replace(marks=()), pane.context.today()))


def test_ask_with_the_keys_and_note_the_answer(desk: Seat) -> None:
    desk.press("Ctrl+5")
    pane = board(desk)
    assert pane.view.list.hasFocus()
    key = undated(pane)
    for _ in range(pane.model.rowCount()):
        if pane.view.list.current().id == key:
            break
        desk.press("Down")
    desk.press("Space")
    questions = desk.context.read(activities.tasks, account_id=key, kinds=(TaskKind.QUESTION,))
    assert [task.text for task in questions] == [texts.question()]
    assert pane.view.list.current().asked

    desk.press("Ctrl+N")
    editor = desk.dialog("TimingEditor")
    assert editor.picker.account_id == key
    editor.form.editor("on_day").setFocus()
    day = desk.context.today() + timedelta(200)
    desk.type_text(day.isoformat())
    desk.press("Tab", "Tab")
    desk.type_text("基幹の入替え")
    desk.press("Ctrl+Return")
    assert desk.no_dialog()
    row = pane.view.list.current()
    assert (row.id, texts.note(row, desk.context.today())) == (key, "基幹の入替え")
    desk.press("Ctrl+Z", "Ctrl+Z")
    assert not pane.view.list.current().asked
    desk.press("Return")
    assert desk.context.place.screen is Screen.DEAL


def test_the_chip_asks_with_the_mouse(desk: Seat) -> None:
    pane = desk.go(Screen.TIMING)
    pane.view.choose(undated(pane))
    view = pane.view.list
    view.scrollTo(view.currentIndex())
    settle()
    at = QPoint(round(pane.view.scale().x(desk.context.today())) + 4, view.visualRect(view.currentIndex()).center().y())
    desk.click(view.viewport(), at)
    assert view.current().asked


def test_the_day_a_window_opens_one_follow_up_is_made(desk: Seat) -> None:
    today = desk.context.today()
    store = desk.program.store
    account = builders.account(store, "自分の顧客")
    services.save_event(store, None, {"account_id": account, "kind": "relocation", "text": "本社移転",
                                      "on_day": today + timedelta(60), "lead_days": 30})
    desk.go(Screen.TIMING)
    opening.look(desk.context)
    assert desk.context.read(activities.tasks, account_id=account) == []
    desk.context.today = lambda: today + timedelta(31)
    desk.go(Screen.ACCOUNTS)
    desk.go(Screen.TIMING)
    desk.qtbot.waitUntil(lambda: desk.context.looked_for_windows, timeout=5000)
    task, = desk.context.read(activities.tasks, account_id=account)
    assert "本社移転" in task.text
    assert desk.window.findChild(Toast).isVisible()
    desk.press("Ctrl+Z")
    assert desk.context.read(activities.tasks, account_id=account) == []
    desk.context.today = lambda: today + timedelta(32)
    opening.look(desk.context)
    assert desk.context.read(activities.tasks, account_id=account) == []
