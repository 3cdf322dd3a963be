"""What each command of the window does."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from salesdesk.ui import theme
from salesdesk.ui.context import Ask, Screen
from salesdesk.ui.pane import Pane
from salesdesk.ui.rail import ENTRIES

if TYPE_CHECKING:
    from salesdesk.ui.main_window import MainWindow

_OUTSIDE = ("backup", "restore", "add_samples", "remove_samples")


def handlers(window: "MainWindow") -> dict[str, Callable[[], object]]:
    """A function for every command id of ui.actions."""
    made: dict[str, Callable[[], object]] = {
        "quit": window.close, "undo": lambda: undo(window), "redo": lambda: redo(window),
        "find": lambda: _find(window), "reload": lambda: _on_pane(window, Pane.refresh),
        "full_screen": lambda: window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen),
        "larger": lambda: _zoom(window, 1), "smaller": lambda: _zoom(window, -1), "normal": lambda: _zoom(window, 0),
        "menu": lambda: window.menuBar().setVisible(not window.menuBar().isVisible()),
        "back": window.go_back, "forward": lambda: window.go_back(1), "next_pane": lambda: _next_area(window),
        "search": lambda: window.ask(Ask.SEARCH), "log": lambda: window.ask(Ask.LOG),
        "new": lambda: _on_pane(window, lambda pane: pane.new_item()),
        "new_account": lambda: window.ask(Ask.ACCOUNT, fresh=True), "new_person": lambda: window.ask(Ask.PERSON),
        "new_card": lambda: window.ask(Ask.CARD),
        "new_deal": lambda: window.ask(Ask.DEAL), "new_visit": lambda: window.ask(Ask.VISIT),
        "new_task": lambda: window.ask(Ask.TASK), "import": lambda: window.ask(Ask.IMPORT),
        "export": lambda: window.ask(Ask.EXPORT),
        "products": lambda: window.ask(Ask.PRODUCTS, fresh=True),
        "duplicates": lambda: window.ask(Ask.DUPLICATES),
        "briefing": lambda: window.go_to(Screen.BRIEFING),
        "bin": lambda: window.go_to(Screen.BIN),
        "table": lambda: window.go_to(Screen.LISTS),
        "folder": lambda: _show_folder(window),
        "keys": lambda: import_module("salesdesk.ui.help").show_keys(window),
        "about": lambda: import_module("salesdesk.ui.help").show_about(window),
    }
    made |= {name: _emitting(window, name) for name in _OUTSIDE}
    return made | {f"go_{entry.screen.value}": _going(window, entry.screen) for entry in ENTRIES}


def undo(window: "MainWindow") -> None:
    """Undo in the text field being edited, else the last step of the data."""
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit | QPlainTextEdit | QTextEdit) and _can_undo(field):
        field.undo()
    elif window.context is not None:
        window.context.undo()


def redo(window: "MainWindow") -> None:
    """Redo in the text field being edited, else the last undone step of the data."""
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit | QPlainTextEdit | QTextEdit) and _can_redo(field):
        field.redo()
    elif window.context is not None:
        window.context.redo()


def take_back(window: "MainWindow") -> None:
    """Undo the last step of the data, whatever has the focus."""
    if window.context is not None:
        window.context.undo()


def _can_undo(field: QLineEdit | QPlainTextEdit | QTextEdit) -> bool:
    return field.isUndoAvailable() if isinstance(field, QLineEdit) else field.document().isUndoAvailable()


def _can_redo(field: QLineEdit | QPlainTextEdit | QTextEdit) -> bool:
    return field.isRedoAvailable() if isinstance(field, QLineEdit) else field.document().isRedoAvailable()


def _on_pane(window: "MainWindow", act: Callable[[Pane], None]) -> None:
    if window.pane is not None:
        act(window.pane)


def _going(window: "MainWindow", screen: Screen) -> Callable[[], object]:
    return lambda: window.go_to(screen)


def _emitting(window: "MainWindow", name: str) -> Callable[[], object]:
    return lambda: window.commanded.emit(name)


def _find(window: "MainWindow") -> None:
    field = window.pane.filter_field() if window.pane is not None else None
    if field is not None:
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _zoom(window: "MainWindow", by: int) -> None:
    steps = theme.TEXT_PERCENTS
    at = steps.index(window.preferences.text_percent) + by if by else steps.index(100)
    window.preferences.text_percent = steps[max(0, min(at, len(steps) - 1))]
    window.apply_look()


def _next_area(window: "MainWindow") -> None:
    areas, focus = window.areas(), QApplication.focusWidget()
    at = next((i for i, area in enumerate(areas) if focus is not None and area.isAncestorOf(focus)), -1)
    for child in areas[(at + 1) % len(areas)].findChildren(QWidget):
        if child.isVisible() and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
            child.setFocus(Qt.FocusReason.TabFocusReason)
            return


def _show_folder(window: "MainWindow") -> None:
    if window.context is not None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(window.context.store.path.parent)))
