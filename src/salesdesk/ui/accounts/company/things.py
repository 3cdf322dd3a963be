"""Lines of a company's things with their buttons and keys, and the panel that holds them."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from salesdesk.ui.accounts.side import Pool, SidePanel
from salesdesk.ui.context import Ask, Context, Request
from salesdesk.ui.widgets import controls, paint

DOT = "\N{NO-BREAK SPACE}· "  # between words: a line may end with it, none begins with it
_OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2})
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Thing(NamedTuple):
    """What a line shows: the id, a name, smaller words below it and short ones at its right."""

    id: str
    name: str
    words: str = ""
    beside: str = ""


class ThingLine(QWidget):
    """Enter or F2 edits, Del deletes, the arrows walk; the buttons do the same."""

    edit_asked = Signal(str)
    delete_asked = Signal(str)
    walked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._id = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.row = controls.hbox(self, (2, 2, 0, 2), 6)
        self.column = controls.vbox(spacing=0)
        self.name = controls.label("", 13, bold=True, wrap=True)
        self.words = controls.label("", 12, tone="text2", wrap=True)
        self.beside = controls.label("", 12, tone="text2", tabular=True)
        self.beside.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.column.addWidget(self.name)
        self.column.addWidget(self.words)
        self.row.addLayout(self.column, 1)
        self.row.addWidget(self.beside)
        self.buttons = controls.hbox(spacing=0)
        self.edit = self.add_button("pencil", self.tr("Edit (Enter)"))
        self.remove = self.add_button("trash-2", self.tr("Delete (Del)"))
        self.row.addLayout(self.buttons)
        self.edit.clicked.connect(lambda: self.edit_asked.emit(self._id))
        self.remove.clicked.connect(lambda: self.delete_asked.emit(self._id))

    @property
    def thing_id(self) -> str:
        """The id of what is shown."""
        return self._id

    def add_button(self, icon: str, tip: str, place: int = -1) -> controls.Button:
        """A small button at the right, in front of the one at a place."""
        made = controls.button("", icon, "ghost", tip=tip)
        self.buttons.insertWidget(place, made)
        return made

    def set_thing(self, thing: Thing) -> None:
        """Show another one."""
        self._id = thing.id
        for label, text in ((self.name, thing.name), (self.words, thing.words), (self.beside, thing.beside)):
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleName(", ".join(part.replace("\n", ", ") for part in thing[1:] if part))
        self.edit.setAccessibleName(self.tr("Edit {name}").format(name=thing.name))
        self.remove.setAccessibleName(self.tr("Delete {name}").format(name=thing.name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = Qt.Key(event.key()), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in _OPENING:
            self.edit_asked.emit(self._id)
        elif plain and key == Qt.Key.Key_Delete:
            self.delete_asked.emit(self._id)
        elif plain and key in _STEPS:
            self.walked.emit(_STEPS[key])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.hasFocus():
            p = QPainter(self)
            p.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint.rounded(p, QRectF(self.rect()), None, "accent", 6, line=2)
            p.end()


class ThingPanel(SidePanel):
    """A panel of lines with a button to add one."""

    def __init__(self, context: Context, title: str, add: str, ask: Ask, delete: Callable[..., Any]) -> None:
        super().__init__(title)
        self.context, self.ask_kind = context, ask
        self.account_id = ""
        self._delete = delete
        self.add = controls.button(add, "plus", "ghost")
        self.add.clicked.connect(lambda: self.ask(""))
        self.head.addWidget(self.add)
        self.lines: Pool[ThingLine] = Pool(self.body, self._make)

    def set_things(self, account_id: str, things: Sequence[Thing]) -> None:
        """Show other things, or those of another account."""
        self.account_id = account_id
        for line, thing in zip(self.lines.take(len(things)), things, strict=True):
            line.set_thing(thing)
        self.empty.setVisible(not things)

    def make_line(self) -> ThingLine:
        """A line of this panel."""
        return ThingLine()

    def line_of(self, key: str) -> ThingLine | None:
        """The line that shows a thing."""
        return next((line for line in self.lines.widgets if line.thing_id == key and not line.isHidden()), None)

    def ask(self, key: str) -> None:
        """Open the dialog of one, or of a new one."""
        self.context.ask(Request(self.ask_kind, id=key, account_id=self.account_id))

    def _make(self) -> ThingLine:
        line = self.make_line()
        line.edit_asked.connect(self.ask)
        line.delete_asked.connect(self._on_deleted)
        line.walked.connect(lambda by: self._walk(line, by))
        return line

    def _on_deleted(self, key: str) -> None:
        self.context.run(self._delete, key)

    def _walk(self, line: ThingLine, by: int) -> None:
        shown = [each for each in self.lines.widgets if not each.isHidden()]
        place = shown.index(line) + by
        if 0 <= place < len(shown):
            shown[place].setFocus(Qt.FocusReason.OtherFocusReason)
