"""The bar: buttons of a screen that is gone stay gone."""

from PySide6.QtGui import QAction, QKeySequence

from salesdesk.ui.actions import plain
from salesdesk.ui.bar import Bar


def test_buttons_follow_their_actions_and_leave_with_the_screen(qtbot, look) -> None:
    bar = Bar()
    qtbot.addWidget(bar)
    action = QAction("訪問シート(&B)", bar)
    action.setShortcut(QKeySequence("Ctrl+P"))
    bar.show_actions([action])
    bar.show()
    names = [button.accessibleName() for button in bar.shown_buttons()]
    assert names == ["訪問シート"]
    action.setEnabled(False)
    assert not bar.shown_buttons()[0].isEnabled()
    bar.show_actions([])
    action.setEnabled(True)
    assert bar.shown_buttons() == []


def test_plain_words() -> None:
    assert plain("終了(&Q)") == "終了"
    assert plain("&Quit") == "Quit"
