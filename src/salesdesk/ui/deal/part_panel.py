"""A panel of things of one kind in a deal; its lines are edited, ordered and taken out by buttons and keys."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from salesdesk.domain.dealing import ORDERED, Noun
from salesdesk.domain.people import Support
from salesdesk.store.queries.dealing import PartRow
from salesdesk.ui import labels, theme
from salesdesk.ui.deal.part_words import Words
from salesdesk.ui.widgets import controls, disc, paint

_OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2})
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_BESIDE = 150


class Disc(QWidget):
    """How somebody took something."""

    def __init__(self) -> None:
        super().__init__()
        self._support: Support | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_support(self, support: Support | None) -> None:
        """Show another one, or nothing."""
        self._support = support
        self.setVisible(support is not None)
        self.setAccessibleName(labels.mood(support) if support else "")
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(20), theme.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._support is not None:
            p = QPainter(self)
            disc.draw_disc(p, QRectF(self.rect()), self._support)
            p.end()


class PartLine(QWidget):
    """Enter or F2 edits, Del takes out, the arrows walk, Alt with an arrow moves; the buttons do the same."""

    edited = Signal(str)
    removed = Signal(str)
    walked = Signal(int)
    moved = Signal(str, int)
    acted = Signal(str)

    def __init__(self, *, ordered: bool, act: tuple[str, str] | None) -> None:
        """`act` is the icon and the tip of one more button."""
        super().__init__()
        self.part_id = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = controls.hbox(self, (4, 3, 0, 3), 6)
        column = controls.vbox(spacing=0)
        self.name = controls.label("", 13, bold=True, wrap=True)
        self.words = controls.label("", 12, tone="text2", wrap=True)
        self.beside = controls.label("", 12, tabular=True)
        self.beside.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.disc = Disc()
        column.addWidget(self.name)
        column.addWidget(self.words)
        row.addLayout(column, 1)
        row.addWidget(self.beside)
        row.addWidget(self.disc)
        self._buttons = controls.hbox(spacing=0)
        self.act = self._button(*act) if act else None
        self.up = self._button("arrow-up", self.tr("Up (Alt+Up)")) if ordered else None
        self.down = self._button("arrow-down", self.tr("Down (Alt+Down)")) if ordered else None
        self.edit = self._button("pencil", self.tr("Edit (Enter)"))
        self.remove = self._button("trash-2", self.tr("Take out (Del)"))
        row.addLayout(self._buttons)
        for button, call in ((self.edit, self.edited), (self.remove, self.removed), (self.act, self.acted)):
            if button is not None:
                button.clicked.connect(lambda _=False, signal=call: signal.emit(self.part_id))
        for button, by in ((self.up, -1), (self.down, 1)):
            if button is not None:
                button.clicked.connect(lambda _=False, step=by: self.moved.emit(self.part_id, step))

    def show_part(self, key: str, words: Words, *, can_act: bool) -> None:
        """Show another thing."""
        self.part_id = key
        for label, text in ((self.name, words.name), (self.words, words.words), (self.beside, words.beside)):
            label.setText(text)
            label.setVisible(bool(text))
        self.beside.set_tone(words.tone)
        self.disc.set_support(words.disc)
        self.setAccessibleName(", ".join(part.replace("\n", ", ") for part in words[:3] if part))
        for button in (self.edit, self.remove, self.up, self.down, self.act):
            if button is not None:
                button.setAccessibleName(f"{button.toolTip()}: {words.name}")
        if self.act is not None:
            self.act.setVisible(can_act)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not held and key in _OPENING:
            self.edited.emit(self.part_id)
        elif not held and key == Qt.Key.Key_Delete:
            self.removed.emit(self.part_id)
        elif key in _STEPS and held == Qt.KeyboardModifier.AltModifier and self.up is not None:
            self.moved.emit(self.part_id, _STEPS[key])
        elif key in _STEPS and not held:
            self.walked.emit(_STEPS[key])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.hasFocus():
            p = QPainter(self)
            p.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint.rounded(p, QRectF(self.rect()), None, "accent", 6, line=2)
            p.end()

    def _button(self, icon: str, tip: str) -> controls.Button:
        made = controls.button("", icon, "ghost", tip=tip)
        self._buttons.addWidget(made)
        return made


class PartPanel(QFrame):
    """Says what is asked of its lines; whoever embeds it acts. Hidden while it has none."""

    asked = Signal(str)  # the id to edit, empty for a new one
    removed = Signal(str)
    moved = Signal(str, int)
    acted = Signal(str)

    def __init__(self, noun: Noun, act: tuple[str, str] | None = None) -> None:
        super().__init__()
        self.noun = noun
        self._act = act
        self.lines: list[PartLine] = []
        self.setProperty("kind", "panel")
        column = controls.vbox(self, (14, 8, 10, 10), 2)
        self.head = controls.hbox(spacing=8)
        self.heading = controls.label(labels.label(noun), 15, bold=True)
        self.summary = controls.label("", 11, tone="text2", tabular=True)
        self.add = controls.button("", "plus", "ghost", tip=self.tr("Add"))
        self.add.setAccessibleName(self.tr("Add to {title}").format(title=labels.label(noun)))
        self.add.clicked.connect(lambda: self.asked.emit(""))
        self.head.addWidget(self.heading)
        self.head.addStretch(1)
        self.head.addWidget(self.summary)
        self.head.addWidget(self.add)
        column.addLayout(self.head)
        self._body = controls.vbox(spacing=0)
        column.addLayout(self._body)

    def show_rows(self, rows: Sequence[PartRow], words: Sequence[Words], summary: str,
                  can_act: Sequence[bool]) -> None:
        """Show other things; lines stay, so that the focus does."""
        while len(self.lines) < len(rows):
            self.lines.append(self._make())
        for line, row, said, able in zip(self.lines, rows, words, can_act, strict=False):
            line.show_part(row.id, said, can_act=able)
        for place, line in enumerate(self.lines):
            line.setVisible(place < len(rows))
            for button, end in ((line.up, 0), (line.down, len(rows) - 1)):
                if button is not None:
                    button.setEnabled(place != end)
        self.summary.setText(summary)
        self.setVisible(bool(rows))

    def line_of(self, key: str) -> PartLine | None:
        """The line that shows a thing."""
        return next((line for line in self.lines if line.part_id == key and not line.isHidden()), None)

    def _make(self) -> PartLine:
        line = PartLine(ordered=self.noun in ORDERED, act=self._act)
        line.edited.connect(self.asked)
        line.removed.connect(self.removed)
        line.moved.connect(self._on_moved)
        line.acted.connect(self.acted)
        line.walked.connect(lambda by: self._walk(line, by))
        self._body.addWidget(line)
        return line

    def _on_moved(self, key: str, by: int) -> None:
        self.moved.emit(key, by)
        line = self.line_of(key)
        if line is not None:
            line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _walk(self, line: PartLine, by: int) -> None:
        shown = [each for each in self.lines if not each.isHidden()]
        place = shown.index(line) + by
        if 0 <= place < len(shown):
            shown[place].setFocus(Qt.FocusReason.OtherFocusReason)
