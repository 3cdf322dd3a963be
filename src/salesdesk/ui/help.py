"""The list of keys and the About window, with versions to copy."""

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtWidgets import QApplication, QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from salesdesk import __version__
from salesdesk.ui.actions import key_list
from salesdesk.ui.widgets import controls


def versions() -> str:
    """Versions of the program and everything below it, one a line; plain facts, no customer data."""
    import platform

    from salesdesk.store.driver import library_name

    return "\n".join((
        f"salesdesk {__version__}", f"Python {platform.python_version()}",
        f"PySide6 {pyside_version} (Qt {qVersion()})", library_name(), platform.platform(),
    ))


def show_keys(parent: QWidget) -> QDialog:
    """Show every key and what it does."""
    dialog = _dialog(parent, QCoreApplication.translate("Help", "Keys"))
    body = QWidget()
    grid = QGridLayout(body)
    grid.setContentsMargins(0, 0, 12, 0)
    grid.setHorizontalSpacing(24)
    rows = [*key_list(), *_board_keys(), *_deal_keys(), *_map_keys()]
    half = (len(rows) + 1) // 2
    for number, (keys, words) in enumerate(rows):
        column = 0 if number < half else 2
        grid.addWidget(controls.label(keys, bold=True), number % half, column)
        grid.addWidget(controls.label(words), number % half, column + 1)
    layout = dialog.layout()
    assert isinstance(layout, QVBoxLayout)
    scroll = controls.scroll(body)
    scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the arrows scroll
    scroll.setAccessibleName(dialog.windowTitle())
    layout.addWidget(scroll, 1)
    _finish(dialog)
    wanted = body.sizeHint()
    dialog.resize(wanted.width() + 80, min(wanted.height() + 160, round(parent.height() * 0.95)))
    return dialog


def show_about(parent: QWidget) -> QDialog:
    """Show the versions, with a button that copies them."""
    dialog = _dialog(parent, QCoreApplication.translate("Help", "About salesdesk"))
    text = controls.label(versions())
    text.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
    copy = controls.button(QCoreApplication.translate("Help", "Copy"), "copy")
    copy.clicked.connect(lambda: QApplication.clipboard().setText(versions()))
    layout = dialog.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.addWidget(text)
    _finish(dialog, copy)
    return dialog


def _board_keys() -> list[tuple[str, str]]:
    return [
        ("Ctrl+Right, Ctrl+Left", QCoreApplication.translate("Help", "Move the card one stage")),
        ("Ctrl+Up, Ctrl+Down", QCoreApplication.translate("Help", "Move the card within its column")),
        ("Space", QCoreApplication.translate("Help", "Peek at the card")),
        ("Ctrl+D", QCoreApplication.translate("Help", "Complete the next step")),
        ("Ctrl+Shift+W, Ctrl+Shift+L", QCoreApplication.translate("Help", "Won, lost with a reason")),
        ("Ctrl+Shift+H, Ctrl+Shift+X", QCoreApplication.translate("Help", "On hold until a day, off the list")),
        ("Ctrl+R", QCoreApplication.translate("Help", "Wake a sleeping deal")),
        ("Ctrl+Shift+R", QCoreApplication.translate("Help", "Decide what stands too long")),
        ("Ctrl+Shift+O", QCoreApplication.translate("Help", "Off the board")),
        ("Ctrl+B", QCoreApplication.translate("Help", "Fold the column")),
        ("Ctrl+Enter", QCoreApplication.translate("Help", "Save a dialog")),
        ("F2, Enter", QCoreApplication.translate("Help", "Edit")),
        ("Del", QCoreApplication.translate("Help", "Move to the bin")),
    ]


def _map_keys() -> list[tuple[str, str]]:
    return [
        ("Ctrl+L", QCoreApplication.translate("Help", "Map: draw a line to somebody")),
        ("Ctrl+Shift+L", QCoreApplication.translate("Help", "Map: next line of this card")),
        ("Ctrl+B, Ctrl+R", QCoreApplication.translate("Help", "Map: set the boss, roles and stand")),
        ("Shift+Arrows, Ctrl+Space", QCoreApplication.translate("Help", "Map: choose several cards")),
        ("Ctrl+Shift+P, Ctrl+C", QCoreApplication.translate("Help", "Map: print, copy as a picture")),
        ("Ctrl+Shift+Left, Ctrl+Shift+Right", QCoreApplication.translate("Help", "Map: move the card aside")),
    ]


def _deal_keys() -> list[tuple[str, str]]:
    return [
        ("Alt+Up, Alt+Down", QCoreApplication.translate("Help", "Move a line of a deal or quote")),
        ("0, 1, 2", QCoreApplication.translate("Help", "What we heard: not, partly, confirmed")),
        ("F2", QCoreApplication.translate("Help", "Buying phase: day and evidence")),
        ("Alt+Left, Alt+Right", QCoreApplication.translate("Help", "Move a variant of a quote")),
        ("Enter, Space", QCoreApplication.translate("Help", "Timing: open the deal, put the question")),
    ]


def _dialog(parent: QWidget, title: str) -> QDialog:
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(24, 20, 24, 20)
    layout.setSpacing(16)
    layout.addWidget(controls.label(title, 18, bold=True))
    return dialog


def _finish(dialog: QDialog, *more: QWidget) -> None:
    row = QHBoxLayout()
    row.addStretch(1)
    for widget in more:
        row.addWidget(widget)
    close = controls.button(QCoreApplication.translate("Help", "Close"), kind="primary")
    close.clicked.connect(dialog.accept)
    row.addWidget(close)
    layout = dialog.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.addLayout(row)
    dialog.open()
