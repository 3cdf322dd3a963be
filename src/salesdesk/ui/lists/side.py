"""The panel at the left: everything, the lists that come with the program, the user's own."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QWidget

from salesdesk.domain.lists import READY_MADE, About, ListRule, ReadyMade
from salesdesk.store.queries.lists import SavedListRow
from salesdesk.ui import icons, labels, theme
from salesdesk.ui.widgets import controls
from salesdesk.ui.words import QT_TRANSLATE_NOOP

PURPOSES = {
    ReadyMade.HOT: QT_TRANSLATE_NOOP("ReadyMadePurpose", "Rank A, a hard deadline within 90 days, and a champion."),
    ReadyMade.DORMANT: QT_TRANSLATE_NOOP("ReadyMadePurpose", "Used to buy, or no contact for half a year."),
    ReadyMade.NO_STEP: QT_TRANSLATE_NOOP("ReadyMadePurpose", "A deal is running and nothing is planned."),
    ReadyMade.TOLD_LATER: QT_TRANSLATE_NOOP("ReadyMadePurpose", "A deal is on hold or was lost as “not now”."),
    ReadyMade.COMPLAINT: QT_TRANSLATE_NOOP("ReadyMadePurpose", "A complaint is not closed yet."),
    ReadyMade.CROSS_SELL: QT_TRANSLATE_NOOP("ReadyMadePurpose", "Something else could be sold here."),
    ReadyMade.ROOM: QT_TRANSLATE_NOOP("ReadyMadePurpose", "There is room to grow."),
    ReadyMade.IMPORTED: QT_TRANSLATE_NOOP("ReadyMadePurpose", "Came with the newest import."),
}
_ICONS = {ReadyMade.HOT: "star", ReadyMade.DORMANT: "moon", ReadyMade.NO_STEP: "circle-dashed",
          ReadyMade.TOLD_LATER: "hourglass", ReadyMade.COMPLAINT: "triangle-alert", ReadyMade.CROSS_SELL: "layers",
          ReadyMade.ROOM: "target", ReadyMade.IMPORTED: "upload"}
_ROLE = int(Qt.ItemDataRole.UserRole)
_WIDE = 224


@dataclass(frozen=True)
class Chosen:
    """What the panel has chosen: `key` tells lists apart; `list_id` is empty unless the list is the user's own."""

    key: str = ""
    name: str = ""
    purpose: str = ""
    rules: tuple[ListRule, ...] = ()
    list_id: str = ""
    about: About | None = None


class ListsSide(QWidget):
    """Arrow keys walk through the lists; F2 edits and Del deletes one of the user's own."""

    chosen = Signal()
    asked_new = Signal()
    asked_edit = Signal(str)
    asked_delete = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[Chosen] = []
        self.view = QListWidget()
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setAccessibleName(self.tr("Lists"))
        self.new = controls.button(self.tr("New list"), "plus", "ghost")
        self.edit = controls.button("", "pencil", "ghost", tip=self.tr("Edit this list"))
        self.delete = controls.button("", "trash-2", "ghost", tip=self.tr("Delete this list"))
        column = controls.vbox(self, (12, 10, 8, 6), 6)
        column.addWidget(self.view, 1)
        foot = controls.hbox(spacing=4)
        foot.addWidget(self.new, 1)
        foot.addWidget(self.edit)
        foot.addWidget(self.delete)
        column.addLayout(foot)
        self.view.currentRowChanged.connect(self._on_row)
        self.view.itemActivated.connect(lambda _item: self._with_own(self.asked_edit))
        self.new.clicked.connect(self.asked_new)
        self.edit.clicked.connect(lambda: self._with_own(self.asked_edit))
        self.delete.clicked.connect(lambda: self._with_own(self.asked_delete))
        for keys, signal in (("F2", self.asked_edit), ("Del", self.asked_delete)):
            shortcut = QShortcut(QKeySequence(keys), self.view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(partial(self._with_own, signal))
        theme.theme().changed.connect(self._fit)
        self._fit()

    def show_lists(self, own: Sequence[SavedListRow]) -> None:
        """Show the user's lists under the others; the chosen one stays chosen."""
        key = self.current().key
        self._entries = [Chosen("", self.tr("All")), *(_ready(each) for each in READY_MADE),
                         *(Chosen(row.id, row.name, row.purpose, row.rules, row.id, row.about) for row in own)]
        with QSignalBlocker(self.view):
            self.view.clear()
            for entry in self._entries:
                if entry.list_id and entry.list_id == own[0].id:
                    self._add_heading(self.tr("Your own"))
                self._add(entry)
                if not entry.key:
                    self._add_heading(self.tr("Ready-made"))
            self.choose(key)
        self._tell_buttons()

    def current(self) -> Chosen:
        """What is chosen; everything where nothing is."""
        item = self.view.currentItem()
        place = item.data(_ROLE) if item is not None else None
        return self._entries[place] if isinstance(place, int) and place < len(self._entries) else Chosen()

    def choose(self, key: str) -> None:
        """Choose a list by its key; everything where it has gone."""
        places = {self._entries[place].key: row for row in range(self.view.count())
                  if isinstance(place := self.view.item(row).data(_ROLE), int)}
        self.view.setCurrentRow(places.get(key, places.get("", 0)))

    def _add(self, entry: Chosen) -> None:
        item = QListWidgetItem(entry.name)
        item.setData(_ROLE, self._entries.index(entry))
        item.setToolTip(entry.purpose)
        name = "list" if not entry.key or entry.list_id else _ICONS[ReadyMade(entry.key)]
        item.setIcon(icons.icon(name, "text2"))
        self.view.addItem(item)

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(theme.font(11))
        item.setForeground(theme.color("muted"))
        self.view.addItem(item)

    def _on_row(self, _row: int) -> None:
        self._tell_buttons()
        self.chosen.emit()

    def _tell_buttons(self) -> None:
        for button in (self.edit, self.delete):
            button.setEnabled(bool(self.current().list_id))

    def _with_own(self, signal: SignalInstance) -> None:
        if self.current().list_id:
            signal.emit(self.current().list_id)

    def _fit(self) -> None:
        self.setFixedWidth(theme.px(_WIDE))


def _ready(name: ReadyMade) -> Chosen:
    return Chosen(name.value, labels.label(name), QCoreApplication.translate("ReadyMadePurpose", PURPOSES[name]),
                  READY_MADE[name])
