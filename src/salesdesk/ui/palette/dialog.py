"""The search palette (Ctrl+K): type part of a name, choose with the arrows, open with Enter."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QWidget

from salesdesk.ui import theme
from salesdesk.ui.announce import announce
from salesdesk.ui.context import Context, Request
from salesdesk.ui.palette.delegate import ENTRY_ROLE, EntryDelegate, EntryModel
from salesdesk.ui.palette.entries import Asked, Entry, asked, entries, note_entries, plain
from salesdesk.ui.palette.more import more_actions
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.line_edit import LineEdit
from salesdesk.ui.widgets.sheet import Sheet

WIDE = 680
_HIGH = 372
_NOTES_AFTER_MS = 80
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_BARE = "QLineEdit, QLineEdit:focus { border: 0; background: transparent; padding: 0; }"


def show_search(context: Context, request: Request, parent: QWidget) -> "SearchDialog":
    """Open the palette over a window; `request.text` is typed in already."""
    commands = getattr(parent, "commands", None)
    dialog = SearchDialog(context, commands.by_id if commands else {}, parent)
    dialog.also_offer(more_actions(context, parent, dialog))
    dialog.open()
    dialog.field.setText(request.text)
    dialog.field.setFocus()
    return dialog


class SearchDialog(Sheet):
    """The field keeps the focus; the list follows it."""

    def __init__(self, context: Context, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(parent, "", WIDE, 0.125)
        self.setWindowTitle(self.tr("Search or command"))
        self._context, self._actions = context, actions
        self.field, self.view = LineEdit(), _List()
        self.model = EntryModel(self)
        self.none = controls.label(self.tr("Nothing found. > lists the commands."), 13, tone="text2")
        self.none.setContentsMargins(20, 14, 20, 14)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_NOTES_AFTER_MS)
        self._set_up()
        self._lay_out()
        self.look_up("")

    def also_offer(self, actions: Mapping[str, QAction]) -> None:
        """Find these too; what the window has under the same words comes from there."""
        known = {plain(each.text()) for each in self._actions.values()}
        self._actions = {**self._actions, **{
            name: each for name, each in actions.items() if plain(each.text()) not in known}}

    def look_up(self, text: str) -> None:
        """Show what fits a text; reports follow after a short pause."""
        wanted = asked(text)
        self.model.show_entries(entries(self._context, wanted, self._actions), wanted.key)
        self._move(1, QModelIndex())
        self._show_none(wanted)
        self._pause.start()

    def current(self) -> Entry | None:
        """The line chosen."""
        found = self.view.currentIndex().data(ENTRY_ROLE)
        return found if isinstance(found, Entry) and found.run else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows, Enter and the keys shown work while the field has the focus."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _set_up(self) -> None:
        self.field.setStyleSheet(_BARE)
        self.field.setFont(theme.font(18))
        self.field.setPlaceholderText(self.tr("Name, reading, company, deal or command"))
        self.field.setAccessibleName(self.tr("Search or command"))
        self.field.installEventFilter(self)
        self.view.setAccessibleName(self.tr("Results"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(EntryDelegate(self.view))
        self.view.setFocusProxy(self.field)
        self.field.textChanged.connect(self.look_up)
        self.view.clicked.connect(self._on_clicked)
        self._pause.timeout.connect(self._on_pause)

    def _lay_out(self) -> None:
        column = controls.vbox(self, 1, 0)
        head = controls.hbox(None, (19, 12, 19, 12), 0)
        head.addWidget(self.field)
        column.addLayout(head)
        for widget in (controls.hline(), self.view, self.none, controls.hline()):
            column.addWidget(widget)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        row = controls.hbox(None, (19, 8, 19, 9), 16)
        for words in (self.tr("↑↓ choose"), self.tr("Enter opens"), self.tr("> commands"), self.tr("@ people"),
                      self.tr("# accounts")):
            row.addWidget(controls.label(words, 11, tone="text2"))
        row.addStretch(1)
        return row

    def _on_key(self, event: QKeyEvent) -> bool:
        if self.field.composing():
            return False
        key = Qt.Key(event.key())
        if key in _STEPS and event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}:
            self._move(_STEPS[key], self.view.currentIndex())
            return True
        if key in _ENTER:
            self._run(self.current())
            return True
        return self._on_chord(event)

    def _on_chord(self, event: QKeyEvent) -> bool:
        """A key that stands beside a line works at once."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        pressed = QKeySequence(event.keyCombination())
        if pressed in {QKeySequence(each) for each in ("Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z")}:
            return False
        found = next((each for each in self.model.entries() if each.keys and QKeySequence(each.keys) == pressed), None)
        self._run(found)
        return found is not None

    def _on_clicked(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY_ROLE)
        self._run(entry if isinstance(entry, Entry) else None)

    def _on_pause(self) -> None:
        wanted = asked(self.field.text())
        self.model.add_entries(note_entries(self._context, wanted, self.model.rowCount()))
        if self.current() is None:
            self._move(1, QModelIndex())
        self._show_none(wanted)

    def _run(self, entry: Entry | None) -> None:
        if entry is not None and entry.run is not None:
            self.accept()
            entry.run()

    def _move(self, by: int, index: QModelIndex) -> None:
        """Choose the line so many steps away; headings are passed over, the ends hold."""
        lines = [place for place, entry in enumerate(self.model.entries()) if entry.run]
        if not lines:
            return
        at = lines.index(index.row()) if index.isValid() and index.row() in lines else -1
        place = lines[max(0, min(at + by, len(lines) - 1))]
        self.view.setCurrentIndex(self.model.index(place))
        self.view.scrollTo(self.model.index(max(0, place - 1) if place == lines[0] else place))
        entry = self.current()
        if entry is not None and self.isVisible():
            announce(self.view, self.model.index(place).data(Qt.ItemDataRole.AccessibleTextRole))

    def _show_none(self, wanted: Asked) -> None:
        empty = not self.model.rowCount()
        self.none.setVisible(empty and bool(wanted.words or wanted.kind))
        self.view.setVisible(not empty)
        self.view.updateGeometry()


class _List(QListView):
    """As high as its lines, up to a limit."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setStyleSheet("QListView, QListView:focus { border: 0; }")
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:
        model = self.model()
        rows = model.rowCount() if model else 0
        high = sum(self.sizeHintForRow(row) for row in range(rows)) + theme.px(8)
        return QSize(theme.px(WIDE), min(high, theme.px(_HIGH)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), self.sizeHint().height())
