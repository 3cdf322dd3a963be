"""The contacts of an account, the latest first, with chips that narrow them down."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QButtonGroup, QFrame, QListView, QWidget

from salesdesk.domain.activities import MEETINGS
from salesdesk.services import activities
from salesdesk.store.queries.history import Entry
from salesdesk.ui import theme
from salesdesk.ui.accounts.contact_dialog import ContactDialog
from salesdesk.ui.accounts.page_data import PROMISES, AccountPageData
from salesdesk.ui.accounts.timeline_delegate import TimelineDelegate, spoken
from salesdesk.ui.context import Context
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.row_model import RowModel

AnyIndex = QModelIndex | QPersistentModelIndex


class TimelineView(QListView):
    """Rows of different heights that follow the width."""

    opened = Signal(object)
    removed = Signal(object)

    def __init__(self, context: Context, lines: int) -> None:
        super().__init__()
        self.context = context
        self.entries = RowModel(self.spoken, self.spoken, self)
        self.setModel(self.entries)
        self.setItemDelegate(TimelineDelegate(self, context.today(), lines))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Contacts"))
        self.doubleClicked.connect(self._on_opened)
        theme.theme().changed.connect(self.scheduleDelayedItemsLayout)

    def spoken(self, entry: Any) -> str:
        """A row as it is read aloud."""
        return spoken(entry, self.context.today())

    def current(self) -> Any:
        """The row the keys act on, or None."""
        index = self.currentIndex()
        return self.entries.row_at(index.row()) if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._on_opened(self.currentIndex())
            return
        if event.key() == Qt.Key.Key_Delete and self.current() is not None:
            self.removed.emit(self.current())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _on_opened(self, index: AnyIndex) -> None:
        if index.isValid():
            self.opened.emit(self.entries.row_at(index.row()))


class Timeline(QWidget):
    """A heading, the chips and the list; `lines` of words are shown of each contact."""

    def __init__(self, context: Context, title: str, lines: int) -> None:
        super().__init__()
        self.context = context
        self._entries: tuple[Entry, ...] = ()
        self._account_id = ""
        self.view = TimelineView(context, lines)
        self.chips = self._make_chips()
        self.empty = controls.label(self.tr("Nothing recorded yet. Ctrl+J records a contact."), 12, tone="muted",
                                    wrap=True)
        self._lay_out(title)
        self.view.opened.connect(self._on_opened)
        self.view.removed.connect(self._on_removed)

    def show_page(self, data: AccountPageData) -> None:
        """Show the contacts of an account."""
        if data.account.id != self._account_id:
            self._account_id = data.account.id
            self.view.scrollToTop()
        self._entries = data.timeline
        self._show()

    def _show(self, *_args: object) -> None:
        keep = next((keep for chip, keep in self.chips if chip.isChecked()), _everything)
        shown = [entry for entry in self._entries if keep(entry)]
        self.view.entries.set_rows(shown)
        self.empty.setVisible(not shown)

    def _make_chips(self) -> list[tuple[controls.Button, Callable[[Entry], bool]]]:
        group = QButtonGroup(self)
        made: list[tuple[controls.Button, Callable[[Entry], bool]]] = [
            (controls.chip(self.tr("All"), checked=True), _everything),
            (controls.chip(self.tr("Visits")), _is_meeting),
            (controls.chip(self.tr("Promises")), _has_promise),
        ]
        for chip, _ in made:
            group.addButton(chip)
        group.buttonClicked.connect(self._show)
        return made

    def _lay_out(self, title: str) -> None:
        column = controls.vbox(self, (16, 10, 10, 8), 6)
        head = controls.hbox(spacing=8)
        head.addWidget(controls.label(title, 15, bold=True), 1)
        for chip, _ in self.chips:
            head.addWidget(chip)
        column.addLayout(head)
        column.addWidget(self.empty)
        column.addWidget(self.view, 1)

    def _on_opened(self, entry: Entry) -> None:
        ContactDialog(self.context, entry, self).open()

    def _on_removed(self, entry: Entry) -> None:
        self.context.run(activities.delete_activity, entry.id)


def _everything(_entry: Entry) -> bool:
    return True


def _is_meeting(entry: Entry) -> bool:
    return entry.activity.kind in MEETINGS


def _has_promise(entry: Entry) -> bool:
    return any(task.kind in PROMISES for task in entry.tasks)
