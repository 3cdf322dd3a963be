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


def test_a_long_subtitle_is_cut_with_an_ellipsis_and_told_in_full(qtbot, look) -> None:
    look("light", 130)
    bar = Bar()
    qtbot.addWidget(bar)
    bar.resize(900, bar.height())
    bar.show()
    pictures = []
    for words in ("東海精密工業株式会社", "東海精密工業株式会社" * 9, "東海精密工業株式会社" * 10):
        bar.show_heading("顧客", words)
        pictures.append(bar.grab().toImage())
    assert pictures[0] != pictures[1]
    assert pictures[1] == pictures[2]


def test_plain_words() -> None:
    assert plain("終了(&Q)") == "終了"
    assert plain("&Quit") == "Quit"
