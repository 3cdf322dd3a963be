"""Personal notes of somebody: locked away until somebody opens them, and locked again when the page is left."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from salesdesk.domain.profile import PrivateKind
from salesdesk.store.queries.profile import PrivateRow, ProfileRow
from salesdesk.ui import labels, theme
from salesdesk.ui.profile.parts import LinkLine
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.line_edit import ChoiceBox, LineEdit


class PrivateNotes(QWidget):
    """Emits `saved` (id or "", kind, words) and `removed` (id)."""

    saved = Signal(str, object, str)
    removed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[PrivateRow, ...] = ()
        self._editing = ""
        self.lock = LinkLine("", "lock", widest=600)
        self.lock.clicked.connect(lambda: self.open(opened=not self.opened))
        self.body = QWidget()
        self.list = controls.vbox(spacing=0)
        self.kind = ChoiceBox([(kind, labels.label(kind)) for kind in PrivateKind])
        self.line = LineEdit()
        self.error = controls.label("", 11, tone="danger", wrap=True)
        self.error.hide()
        self._lay_out()
        self.line.returnPressed.connect(self._on_entered)
        self.line.textEdited.connect(lambda _text: self.show_error(""))
        self.open(opened=False)

    @property
    def opened(self) -> bool:
        """Whether the notes can be read."""
        return not self.body.isHidden()

    def open(self, *, opened: bool) -> None:
        """Unlock the notes or lock them away."""
        self.body.setVisible(opened)
        self._fill()

    def show_profile(self, row: ProfileRow) -> None:
        """Take the notes of a person; they stay locked or open as they are."""
        self._rows = row.private
        self._fill()

    def finish(self) -> None:
        """Empty the line after its words were kept."""
        self._editing = ""
        self.line.clear()
        self.show_error("")

    def show_error(self, words: str) -> None:
        """Say why a note was not kept; "" says nothing."""
        controls.show_error(self.line, self.error, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.opened:
            self.finish()
            self.open(opened=False)
            self.lock.setFocus()
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        controls.clear(self.list)
        title = self.tr("Personal (not printed)")
        if not self.opened:
            count = self.tr("{n}, click to read").format(n=len(self._rows)) if self._rows else self.tr("click to add")
            self.lock.set_words(f"{title}: {count}")
            return
        shown = self.tr(", ").join(row.text for row in self._rows) or self.tr("nothing yet")
        self.lock.set_words(f"{title}: {shown}")
        for row in self._rows:
            self.list.addWidget(self._line_of(row))

    def _line_of(self, row: PrivateRow) -> QWidget:
        made = QWidget()
        line = controls.hbox(made, 0, 4)
        edit = LinkLine(f"{labels.label(row.kind)}: {row.text}", "pencil", widest=500)
        edit.clicked.connect(lambda: self._edit(row))
        remove = controls.button("", "x", "ghost", tip=self.tr("Remove this note"))
        remove.setAccessibleName(self.tr("Remove: {words}").format(words=row.text))
        remove.clicked.connect(lambda: self.removed.emit(row.id))
        line.addWidget(edit)
        line.addStretch(1)
        line.addWidget(remove)
        return made

    def _edit(self, row: PrivateRow) -> None:
        self._editing = row.id
        self.kind.set_value(row.kind)
        self.line.setText(row.text)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_entered(self) -> None:
        kind = self.kind.value()
        if not self.line.composing() and isinstance(kind, PrivateKind):
            self.saved.emit(self._editing, kind, self.line.text())

    def _lay_out(self) -> None:
        self.kind.setAccessibleName(self.tr("Kind of note"))
        self.kind.setMaximumWidth(theme.px(150))
        self.line.setAccessibleName(self.tr("Personal note"))
        self.line.setPlaceholderText(self.tr("A personal note, then Enter"))
        column = controls.vbox(self, 0, 4)
        head = controls.hbox(spacing=0)
        head.addWidget(self.lock)
        head.addStretch(1)
        column.addLayout(head)
        inner = controls.vbox(self.body, (22, 0, 0, 0), 4)
        inner.addLayout(self.list)
        row = controls.hbox(spacing=6)
        row.addWidget(self.kind)
        row.addWidget(self.line, 1)
        inner.addLayout(row)
        inner.addWidget(self.error)
        column.addWidget(self.body)
