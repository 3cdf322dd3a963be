"""The list of keys fits into the window it was asked from, and Esc closes it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from salesdesk.ui import help as help_windows


def test_all_keys_fit_a_small_window(look, qtbot):
    look(language="en")
    window = QWidget()
    window.resize(1024, 640)
    qtbot.addWidget(window)
    window.show()
    dialog = help_windows.show_keys(window)
    assert dialog.height() <= 640
    shown = {each.text() for each in dialog.findChildren(QLabel)}
    assert {"What we heard: not, partly, confirmed", "Move a line of a deal or quote"} <= shown
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
