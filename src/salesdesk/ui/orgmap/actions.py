"""What can be done on the map: one set of actions for keys and context menus."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from salesdesk.ui import icons, theme
from salesdesk.ui.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class PersonCommand:
    """One command: its id, words, icon and keys; `own` keys are shown and answered elsewhere."""

    id: str
    words: str
    icon: str
    keys: str = ""
    own: str = ""


COMMANDS = (
    PersonCommand("open", QT_TRANSLATE_NOOP("PersonActions", "&Open the profile"), "user", own="Return"),
    PersonCommand("edit", QT_TRANSLATE_NOOP("PersonActions", "&Edit the person…"), "pencil", "F2"),
    PersonCommand("log", QT_TRANSLATE_NOOP("PersonActions", "&Log a contact…"), "message-circle"),
    PersonCommand("boss", QT_TRANSLATE_NOOP("PersonActions", "Set the &boss…"), "link", "Ctrl+B"),
    PersonCommand("no_boss", QT_TRANSLATE_NOOP("PersonActions", "&Remove the boss"), "unlink"),
    PersonCommand("stand", QT_TRANSLATE_NOOP("PersonActions", "Roles and &stand…"), "target", "Ctrl+R"),
    PersonCommand("objection", QT_TRANSLATE_NOOP("PersonActions", "Ob&jection…"), "message-square-warning"),
    PersonCommand("trust", QT_TRANSLATE_NOOP("PersonActions", "&Trust…"), "shield"),
    PersonCommand("delegation", QT_TRANSLATE_NOOP("PersonActions", "Hands decisions o&ver to…"), "handshake"),
    PersonCommand("line", QT_TRANSLATE_NOOP("PersonActions", "&Draw a line to…"), "waypoints", "Ctrl+L"),
    PersonCommand("next_line", QT_TRANSLATE_NOOP("PersonActions", "&Next line of this card"), "route",
                  "Ctrl+Shift+L"),
    PersonCommand("home", QT_TRANSLATE_NOOP("PersonActions", "&Put the card back"), "undo-2"),
    PersonCommand("delete", QT_TRANSLATE_NOOP("PersonActions", "Move to the b&in"), "trash-2", "Delete"),
    PersonCommand("fill", QT_TRANSLATE_NOOP("PersonActions", "&Somebody was found…"), "user-plus", own="Return"),
    PersonCommand("vacancy", QT_TRANSLATE_NOOP("PersonActions", "&Edit the vacant role…"), "pencil", own="F2"),
    PersonCommand("unfold", QT_TRANSLATE_NOOP("PersonActions", "&Unfold the department"), "layers", own="Return"),
    PersonCommand("edit_line", QT_TRANSLATE_NOOP("PersonActions", "&Reason and more…"), "pencil", own="Return"),
    PersonCommand("new_person", QT_TRANSLATE_NOOP("PersonActions", "New &person…"), "user-plus", own="Ctrl+N"),
    PersonCommand("new_vacancy", QT_TRANSLATE_NOOP("PersonActions", "New &vacant role…"), "circle-dashed"),
    PersonCommand("all", QT_TRANSLATE_NOOP("PersonActions", "Choose &all"), "users", own="Ctrl+A"),
    PersonCommand("fit", QT_TRANSLATE_NOOP("PersonActions", "&Fit the view"), "maximize", own="Ctrl+0"),
    PersonCommand("tidy", QT_TRANSLATE_NOOP("PersonActions", "All cards &back to their places"), "undo-2"),
)
PERSON = ("open", "edit", "log", "", "boss", "no_boss", "stand", "objection", "trust", "delegation", "", "line",
          "next_line", "", "home", "delete")
VACANCY = ("fill", "vacancy", "", "delete")
FOLDED = ("unfold",)
GROUND = ("new_person", "new_vacancy", "", "all", "fit", "tidy")


class PersonActions(QObject):
    """The keys work while the focus is on the map; `wanted` tells a command's id."""

    wanted = Signal(str)

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self._area = area
        self.by_id: dict[str, QAction] = {}
        for command in COMMANDS:
            action = QAction(_words(command), self)
            action.setObjectName(command.id)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _checked=False, name=command.id: self.wanted.emit(name))
            self.by_id[command.id] = action
            if command.keys:
                action.setShortcut(QKeySequence(command.keys))
                area.addAction(action)
        theme.theme().changed.connect(self._tint)
        self._tint()

    def menu(self, names: Sequence[str], *, without: Sequence[str] = ()) -> QMenu:
        """A context menu of commands ("" = a line between); those `without` sense now are grey. It deletes itself."""
        menu = QMenu(self._area)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in names:
            if name:
                action = self.by_id[name]
                if name in without:
                    grey = menu.addAction(action.icon(), action.text())  # the key still works where it has sense
                    grey.setObjectName(name)
                    grey.setEnabled(False)
                else:
                    menu.addAction(action)
            else:
                menu.addSeparator()
        return menu

    def _tint(self) -> None:
        for command in COMMANDS:
            self.by_id[command.id].setIcon(icons.icon(command.icon, "text2"))


def _words(command: PersonCommand) -> str:
    words = QCoreApplication.translate("PersonActions", command.words)
    if not command.own:
        return words
    return f"{words}\t{QKeySequence(command.own).toString(QKeySequence.SequenceFormat.NativeText)}"
