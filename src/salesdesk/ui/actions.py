"""Every command of the window as a table: id, words, keys, menu; the menus and the key list are made from it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from salesdesk.ui.rail import ENTRIES
from salesdesk.ui.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Command:
    """One command: where the menu shows it, its words, its keys (several separated by blanks)."""

    id: str
    menu: str
    words: str
    keys: str = ""
    icon: str = ""


MENUS = (
    QT_TRANSLATE_NOOP("Actions", "&File"), QT_TRANSLATE_NOOP("Actions", "&Edit"), QT_TRANSLATE_NOOP("Actions", "&View"),
    QT_TRANSLATE_NOOP("Actions", "&Go"), QT_TRANSLATE_NOOP("Actions", "&Record"), QT_TRANSLATE_NOOP("Actions", "&Help"),
)

COMMANDS = (
    Command("import", "&File", QT_TRANSLATE_NOOP("Actions", "&Import…")),
    Command("export", "&File", QT_TRANSLATE_NOOP("Actions", "&Export…")),
    Command("backup", "&File", QT_TRANSLATE_NOOP("Actions", "&Back up now")),
    Command("restore", "&File", QT_TRANSLATE_NOOP("Actions", "&Restore a backup…")),
    Command("folder", "&File", QT_TRANSLATE_NOOP("Actions", "Show the data &folder")),
    Command("add_samples", "&File", QT_TRANSLATE_NOOP("Actions", "Add the &samples")),
    Command("remove_samples", "&File", QT_TRANSLATE_NOOP("Actions", "Re&move the samples")),
    Command("bin", "&File", QT_TRANSLATE_NOOP("Actions", "Bi&n")),
    Command("quit", "&File", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q"),
    Command("undo", "&Edit", QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z"),
    Command("redo", "&Edit", QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z Ctrl+Y"),
    Command("find", "&Edit", QT_TRANSLATE_NOOP("Actions", "&Filter this view"), "Ctrl+F"),
    Command("table", "&View", QT_TRANSLATE_NOOP("Actions", "&Table"), "Ctrl+Shift+2", "table-2"),
    Command("products", "&View", QT_TRANSLATE_NOOP("Actions", "&Products…"), "", "tag"),
    Command("duplicates", "&Edit", QT_TRANSLATE_NOOP("Actions", "Find &duplicates…"), "", "merge"),
    Command("reload", "&View", QT_TRANSLATE_NOOP("Actions", "&Read anew"), "F5"),
    Command("full_screen", "&View", QT_TRANSLATE_NOOP("Actions", "F&ull screen"), "F11"),
    Command("larger", "&View", QT_TRANSLATE_NOOP("Actions", "&Larger text"), "Ctrl++ Ctrl+="),
    Command("smaller", "&View", QT_TRANSLATE_NOOP("Actions", "&Smaller text"), "Ctrl+-"),
    Command("normal", "&View", QT_TRANSLATE_NOOP("Actions", "&Normal text"), "Ctrl+0"),
    Command("menu", "&View", QT_TRANSLATE_NOOP("Actions", "Show the &menu bar"), "F10"),
    Command("back", "&Go", QT_TRANSLATE_NOOP("Actions", "&Back"), "Alt+Left"),
    Command("forward", "&Go", QT_TRANSLATE_NOOP("Actions", "&Forward"), "Alt+Right"),
    Command("search", "&Go", QT_TRANSLATE_NOOP("Actions", "&Search or command"), "Ctrl+K"),
    Command("next_pane", "&Go", QT_TRANSLATE_NOOP("Actions", "&Next area"), "F6"),
    Command("log", "&Record", QT_TRANSLATE_NOOP("Actions", "&Log a contact"), "Ctrl+J"),
    Command("new", "&Record", QT_TRANSLATE_NOOP("Actions", "&New here"), "Ctrl+N"),
    Command("new_account", "&Record", QT_TRANSLATE_NOOP("Actions", "New &account…")),
    Command("new_person", "&Record", QT_TRANSLATE_NOOP("Actions", "New &person…")),
    Command("new_card", "&Record", QT_TRANSLATE_NOOP("Actions", "From a business &card…"), "Ctrl+Shift+N"),
    Command("new_deal", "&Record", QT_TRANSLATE_NOOP("Actions", "New &deal…")),
    Command("new_visit", "&Record", QT_TRANSLATE_NOOP("Actions", "Plan a &visit…")),
    Command("new_task", "&Record", QT_TRANSLATE_NOOP("Actions", "New &task…")),
    Command("briefing", "&Record", QT_TRANSLATE_NOOP("Actions", "Visit &briefing"), "Ctrl+P", "printer"),
    Command("keys", "&Help", QT_TRANSLATE_NOOP("Actions", "&Keys"), "F1 Ctrl+?"),
    Command("about", "&Help", QT_TRANSLATE_NOOP("Actions", "&About salesdesk")),
)


_ALWAYS = frozenset({"quit", "about", "keys", "menu", "full_screen"})


_MNEMONIC = re.compile(r"\(&\w\)|&")


def plain(text: str) -> str:
    """The words of a menu without the letter that opens it."""
    return _MNEMONIC.sub("", text)


def words(source: str) -> str:
    """A word of the menus in the language of the screen."""
    return QCoreApplication.translate("Actions", source)


class Commands:
    """The QActions of a window, by id; menus hang them in order."""

    def __init__(self, window: QMainWindow, handlers: Mapping[str, Callable[[], object]]) -> None:
        self.by_id: dict[str, QAction] = {}
        window.menuBar().setVisible(False)
        menus = {name: _menu(window, name) for name in MENUS}
        for command in COMMANDS:
            action = self._add(window, menus[command.menu], command, handlers[command.id])
            action.setProperty("icon_name", command.icon)
        for entry in ENTRIES:
            text = QCoreApplication.translate("Rail", entry.words)
            self._hang(window, menus["&Go"], f"go_{entry.screen.value}", text, entry.keys,
                       handlers[f"go_{entry.screen.value}"])

    def enable(self, *, enabled: bool) -> None:
        """Switch everything that needs data on or off."""
        for name, action in self.by_id.items():
            action.setEnabled(enabled or name in _ALWAYS)

    def _add(self, window: QMainWindow, menu: QMenu, command: Command, handler: Callable[[], object]) -> QAction:
        return self._hang(window, menu, command.id, words(command.words), command.keys, handler)

    def _hang(self, window: QMainWindow, menu: QMenu, name: str, text: str, keys: str,
              handler: Callable[[], object]) -> QAction:
        action = QAction(text, window)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(each) for each in keys.split()])
        action.triggered.connect(lambda _checked=False: handler())
        menu.addAction(action)
        window.addAction(action)
        self.by_id[name] = action
        return action


def _menu(window: QMainWindow, name: str) -> QMenu:
    menu = QMenu(words(name), window)
    window.menuBar().addMenu(menu)
    return menu


def key_list() -> list[tuple[str, str]]:
    """(keys, words) of every command that has keys, for the list of keys."""
    rows = [(each.keys.replace(" ", ", "), plain(words(each.words))) for each in COMMANDS if each.keys]
    return rows + [(entry.keys, QCoreApplication.translate("Rail", entry.words)) for entry in ENTRIES]
