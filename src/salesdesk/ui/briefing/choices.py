"""What the sheet shows: language of the paper, black and white, lines, and which questions print."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from salesdesk.domain.questions import MOST
from salesdesk.ui.briefing.sheet import SheetOptions
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.line_edit import LineEdit


class QuestionTick(QWidget):
    """A box to tick with words that wrap; an own question can be removed."""

    toggled = Signal()
    removed = Signal()

    def __init__(self, words: str, *, checked: bool, own: bool) -> None:
        super().__init__()
        row = controls.hbox(self, 0, 6)
        self._box = QCheckBox()
        self._box.setChecked(checked)
        self._box.setAccessibleName(words)
        self._box.toggled.connect(self.toggled)
        row.addWidget(self._box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(controls.label(words, 12, wrap=True), 1)
        if own:
            remove = controls.button("", "x", "ghost", tip=self.tr("Remove this question"))
            remove.setAccessibleName(self.tr("Remove: {words}").format(words=words))
            remove.clicked.connect(self.removed)
            row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def checked(self) -> bool:
        """Whether the question prints."""
        return self._box.isChecked()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._box.toggle()


class SideBody(QWidget):
    """A column as high as its wrapped texts need at its width: a scroll area alone would squeeze them."""

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            layout = self.layout()
            if layout is not None:
                self.setMinimumHeight(max(layout.heightForWidth(self.width()), layout.minimumSize().height()))
        return done


class SheetChoices(QWidget):
    """Emits `changed` when another sheet is wanted, `added` with a new question, `removed` with the key of one."""

    changed = Signal()
    added = Signal(str)
    removed = Signal(str)

    def __init__(self, language: str) -> None:
        super().__init__()
        self._ticks: dict[str, QuestionTick] = {}
        self._chosen: frozenset[str] | None = None
        self._listed: tuple[tuple[str, str, bool], ...] = ()
        self._wanted_map: bool | None = None
        column = controls.vbox(self, 0, 6)
        column.addWidget(controls.label(self.tr("On the sheet"), 15, bold=True))
        column.addLayout(self._language_row(language))
        self._grey = self._option(column, self.tr("Print in black and white"), checked=False)
        self._secret = self._option(column, self.tr("Confidentiality line"), checked=True)
        self._mind = self._option(column, self.tr("What is on their mind: nine points"), checked=True)
        self._map = QCheckBox(self.tr("Small map of the key people"))
        self._map.setVisible(False)
        self._map.clicked.connect(self._on_map_clicked)
        column.addWidget(self._map)
        self._personal = self._option(column, self.tr("Personal notes, on this print only"), checked=False)
        column.addSpacing(8)
        self._count = controls.label(px=15, bold=True)
        column.addWidget(self._count)
        self._list = controls.vbox(spacing=4)
        column.addLayout(self._list)
        column.addLayout(self._adding_row())

    @property
    def language(self) -> str:
        """The language of the paper: ja or en."""
        return "ja" if self._japanese.isChecked() else "en"

    def options(self) -> SheetOptions:
        """What is ticked."""
        return SheetOptions(self._grey.isChecked(), self._secret.isChecked(), self._mind.isChecked(), self._chosen,
                            map=self._wanted_map)

    @property
    def personal(self) -> bool:
        """Whether personal notes are wanted on the next print."""
        return self._personal.isChecked()

    def show_map(self, *, shown: bool, possible: bool) -> None:
        """Tick the small map where it is on the sheet; offer it where there is one."""
        self._map.setVisible(possible)
        with QSignalBlocker(self._map):
            self._map.setChecked(shown)

    def forget_personal(self) -> None:
        """Leave personal notes off again: they were wanted for one print."""
        self._personal.setChecked(False)

    def show_questions(self, questions: Sequence[tuple[str, str, bool]], proposed: frozenset[str]) -> None:
        """List the questions (key, words, own); until somebody ticks or unticks, the proposed ones are ticked."""
        if self._listed == tuple(questions):
            return
        known = frozenset(key for key, _, _ in questions)
        ticked = proposed
        if self._chosen is not None:
            ticked = self._chosen = (self._chosen & known) | ((known - self._ticks.keys()) & proposed)
        self._listed = tuple(questions)
        self._rebuild(ticked)
        self._tell(ticked & known)

    def forget(self) -> None:
        """Tick the proposed questions again: another account is shown."""
        self._chosen = None
        self._wanted_map = None
        self._ticks = {}
        self._listed = ()
        self.forget_personal()

    def _rebuild(self, ticked: frozenset[str]) -> None:
        controls.clear(self._list)
        self._ticks = {}
        for key, words, own in self._listed:
            tick = QuestionTick(words, checked=key in ticked, own=own)
            tick.toggled.connect(self._on_ticked)
            tick.removed.connect(partial(self.removed.emit, key))
            self._ticks[key] = tick
            self._list.addWidget(tick)

    def _tell(self, ticked: frozenset[str]) -> None:
        self._count.setText(self.tr("Questions ({n})").format(n=min(MOST, len(ticked))))

    def _language_row(self, language: str) -> QHBoxLayout:
        row = controls.hbox(spacing=6)
        row.addWidget(controls.label(self.tr("Paper language"), 12, tone="muted"))
        row.addStretch(1)
        self._group = QButtonGroup(self)
        self._japanese = controls.chip("日本語", checked=language == "ja")
        english = controls.chip("English", checked=language != "ja")
        for chip in (self._japanese, english):
            self._group.addButton(chip)
            row.addWidget(chip)
        self._japanese.toggled.connect(lambda _on: self.changed.emit())
        return row

    def _option(self, column: QVBoxLayout, text: str, *, checked: bool) -> QCheckBox:
        box = QCheckBox(text)
        box.setChecked(checked)
        box.toggled.connect(lambda _on: self.changed.emit())
        column.addWidget(box)
        return box

    def _adding_row(self) -> QHBoxLayout:
        row = controls.hbox(spacing=6)
        self._line = LineEdit()
        self._line.setPlaceholderText(self.tr("Add a question"))
        self._line.setAccessibleName(self.tr("Add a question"))
        self._line.setMaxLength(200)
        add = controls.button("", "plus", tip=self.tr("Add the question (Enter)"))
        row.addWidget(self._line, 1)
        row.addWidget(add)
        self._line.returnPressed.connect(self._on_add)
        add.clicked.connect(self._on_add)
        return row

    def _on_map_clicked(self, wanted: bool) -> None:
        self._wanted_map = wanted
        self.changed.emit()

    def _on_add(self) -> None:
        words = self._line.text().strip()
        if words:
            self._line.clear()
            self.added.emit(words)

    def _on_ticked(self) -> None:
        self._chosen = frozenset(key for key, box in self._ticks.items() if box.checked)
        self._tell(self._chosen)
        self.changed.emit()
