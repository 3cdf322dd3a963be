"""What can be done with the focused card: one set of actions for keys and context menu."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from salesdesk.store.queries.stages import StageRow
from salesdesk.ui import icons, theme
from salesdesk.ui.stage_texts import stage_name
from salesdesk.ui.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class CardCommand:
    """One command: its id, words, icon and keys."""

    id: str
    words: str
    icon: str = ""
    keys: str = ""


COMMANDS = (
    CardCommand("open", QT_TRANSLATE_NOOP("CardActions", "&Open"), "external-link", "Return"),
    CardCommand("edit", QT_TRANSLATE_NOOP("CardActions", "&Edit…"), "pencil", "F2"),
    CardCommand("peek", QT_TRANSLATE_NOOP("CardActions", "&Look inside"), "eye", "Space"),
    CardCommand("log", QT_TRANSLATE_NOOP("CardActions", "&Log a contact"), "message-circle"),
    CardCommand("plan", QT_TRANSLATE_NOOP("CardActions", "&Next step…"), "calendar-check"),
    CardCommand("done", QT_TRANSLATE_NOOP("CardActions", "Next step &done"), "check", "Ctrl+D"),
    CardCommand("forward", QT_TRANSLATE_NOOP("CardActions", "One stage &forward"), "arrow-right", "Ctrl+Right"),
    CardCommand("back", QT_TRANSLATE_NOOP("CardActions", "One stage &back"), "arrow-left", "Ctrl+Left"),
    CardCommand("up", QT_TRANSLATE_NOOP("CardActions", "Higher"), "arrow-up", "Ctrl+Up"),
    CardCommand("down", QT_TRANSLATE_NOOP("CardActions", "Lower"), "arrow-down", "Ctrl+Down"),
    CardCommand("wake", QT_TRANSLATE_NOOP("CardActions", "Wa&ke up"), "play", "Ctrl+R"),
    CardCommand("won", QT_TRANSLATE_NOOP("CardActions", "&Won"), "circle-check", "Ctrl+Shift+W"),
    CardCommand("lost", QT_TRANSLATE_NOOP("CardActions", "Los&t…"), "circle-x", "Ctrl+Shift+L"),
    CardCommand("hold", QT_TRANSLATE_NOOP("CardActions", "On &hold…"), "circle-pause", "Ctrl+Shift+H"),
    CardCommand("dropped", QT_TRANSLATE_NOOP("CardActions", "D&rop…"), "archive", "Ctrl+Shift+X"),
    CardCommand("review", QT_TRANSLATE_NOOP("CardActions", "Decide what stands too &long…"), "scale", "Ctrl+Shift+R"),
    CardCommand("off", QT_TRANSLATE_NOOP("CardActions", "O&ff the board"), "archive", "Ctrl+Shift+O"),
    CardCommand("fold", QT_TRANSLATE_NOOP("CardActions", "Fold the colum&n"), "panel-right-close", "Ctrl+B"),
    CardCommand("arrange", QT_TRANSLATE_NOOP("CardActions", "&Arrange the columns by urgency"), "layout-list"),
    CardCommand("by_value", QT_TRANSLATE_NOOP("CardActions", "Arrange the columns by expected &value"), "scale"),
    CardCommand("delete", QT_TRANSLATE_NOOP("CardActions", "Move to the b&in"), "trash-2", "Delete"),
)
_OWN_KEYS = frozenset({"open", "peek"})  # the lists answer these themselves
_BEFORE_LINES = frozenset({"log", "forward", "won", "review", "delete"})


class CardActions(QObject):
    """The QActions work while the focus is inside `area`; `chosen` tells a command's id."""

    chosen = Signal(str)
    stage_chosen = Signal(str)  # stage id
    pipeline_chosen = Signal(str)  # pipeline id

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self._area = area
        self.by_id: dict[str, QAction] = {}
        for command in COMMANDS:
            own = QKeySequence(command.keys).toString(QKeySequence.SequenceFormat.NativeText)
            words = QCoreApplication.translate("CardActions", command.words)
            action = QAction(f"{words}\t{own}" if command.id in _OWN_KEYS else words, self)
            action.setObjectName(command.id)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _checked=False, name=command.id: self.chosen.emit(name))
            self.by_id[command.id] = action
            if command.keys and command.id not in _OWN_KEYS:
                action.setShortcut(QKeySequence(command.keys))
                area.addAction(action)
        theme.theme().changed.connect(self._tint)
        self._tint()

    def menu(self, stages: Sequence[StageRow], stage_id: str, pipelines: Sequence[tuple[str, str]] = (), *,
             waking: bool = False) -> QMenu:
        """The context menu of a card in a stage, with other pipelines (id, name) to go to; it deletes itself."""
        menu = QMenu(self._area)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for command in COMMANDS:
            if command.id in _BEFORE_LINES:
                menu.addSeparator()
            if command.id != "wake" or waking:
                menu.addAction(self.by_id[command.id])
            if command.id == "back":
                menu.addMenu(self._stage_menu(menu, stages, stage_id))
                if pipelines:
                    menu.addMenu(self._pipeline_menu(menu, pipelines))
        return menu

    def _pipeline_menu(self, parent: QMenu, pipelines: Sequence[tuple[str, str]]) -> QMenu:
        menu = QMenu(self.tr("Move to &pipeline"), parent)
        for key, name in pipelines:
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, chosen=key: self.pipeline_chosen.emit(chosen))
        return menu

    def _stage_menu(self, parent: QMenu, stages: Sequence[StageRow], stage_id: str) -> QMenu:
        menu = QMenu(self.tr("&Move to stage"), parent)
        for number, stage in enumerate(stages, 1):
            action = menu.addAction(f"&{number}  {stage_name(stage).replace('&', '&&')}")
            action.setEnabled(stage.id != stage_id)
            action.triggered.connect(lambda _checked=False, key=stage.id: self.stage_chosen.emit(key))
        return menu

    def _tint(self) -> None:
        for command in COMMANDS:
            if command.icon:
                self.by_id[command.id].setIcon(icons.icon(command.icon, "text2"))
