"""What can be done with the selected person: one set of actions for keys and context menu."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from salesdesk.ui import icons, theme
from salesdesk.ui.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class PersonCommand:
    """One command: its id, words, icon and keys."""

    id: str
    words: str
    icon: str
    keys: str = ""


COMMANDS = (
    PersonCommand("open", QT_TRANSLATE_NOOP("PersonActions", "&Open the profile"), "user"),
    PersonCommand("edit", QT_TRANSLATE_NOOP("PersonActions", "&Edit the person…"), "pencil", "F2"),
    PersonCommand("log", QT_TRANSLATE_NOOP("PersonActions", "&Log a contact…"), "message-circle"),
    PersonCommand("boss", QT_TRANSLATE_NOOP("PersonActions", "Set the &boss…"), "link", "Ctrl+B"),
    PersonCommand("no_boss", QT_TRANSLATE_NOOP("PersonActions", "&Remove the boss"), "unlink"),
    PersonCommand("delete", QT_TRANSLATE_NOOP("PersonActions", "Move to the b&in"), "trash-2", "Delete"),
)
_BEFORE_LINES = frozenset({"boss", "delete"})


class PersonActions(QObject):
    """The keys work while the focus is on the map; `wanted` tells a command's id."""

    wanted = Signal(str)

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self._area = area
        self.by_id: dict[str, QAction] = {}
        for command in COMMANDS:
            action = QAction(QCoreApplication.translate("PersonActions", command.words), self)
            action.setObjectName(command.id)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _checked=False, name=command.id: self.wanted.emit(name))
            self.by_id[command.id] = action
            if command.keys:
                action.setShortcut(QKeySequence(command.keys))
                area.addAction(action)
        theme.theme().changed.connect(self._tint)
        self._tint()

    def menu(self, *, has_boss: bool) -> QMenu:
        """The context menu of a person; it deletes itself."""
        menu = QMenu(self._area)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for command in COMMANDS:
            if command.id in _BEFORE_LINES:
                menu.addSeparator()
            menu.addAction(self.by_id[command.id])
        self.by_id["no_boss"].setEnabled(has_boss)
        return menu

    def _tint(self) -> None:
        for command in COMMANDS:
            self.by_id[command.id].setIcon(icons.icon(command.icon, "text2"))
