"""A form built from a list of fields: labels, inputs, errors by the input, values in and out."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.ui import labels, theme
from salesdesk.ui.announce import announce
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.field import Field, hint, read, show
from salesdesk.ui.widgets.line_edit import ChoiceBox, LineEdit, ReadingCollector, TextEdit, commit_input_method

__all__ = ["Field", "Form"]

Editor = LineEdit | TextEdit | ChoiceBox | QCheckBox
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_LINES = 4


class Form(QWidget):
    """Enter goes on to the next input, Ctrl+Enter checks everything and emits `submitted`."""

    edited = Signal()
    submitted = Signal()

    def __init__(self, fields: Sequence[Field], parent: QWidget | None = None, today: date | None = None) -> None:
        super().__init__(parent)
        self._fields = {field.name: field for field in fields}
        self._today = today or date.today()  # noqa: DTZ011 - the day on the user's wall
        self._filling = False
        self.enter_submits = False  # for a dialog of one line: its Enter is the answer
        self._editors: dict[str, Editor] = {}
        self._messages: dict[str, controls.Label] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        for field in fields:
            self._add(field)
        self._collectors = [self._collect(field) for field in fields if field.reading_of in self._editors]
        self._clean = self._texts()
        theme.theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def dirty(self) -> bool:
        """Whether something differs from what was set or marked clean."""
        return self._texts() != self._clean

    def mark_clean(self) -> None:
        """Take what stands here as saved."""
        self._clean = self._texts()

    def editor(self, name: str) -> Editor:
        """The input of a field; raises KeyError for an unknown name."""
        return self._editors[name]

    def values(self) -> dict[str, object]:
        """All values, read as `field.read` says; raises RuleError at the first wrong one."""
        commit_input_method()
        return {name: self._value(field) for name, field in self._fields.items()}

    def set_values(self, values: Mapping[str, object]) -> None:
        """Show values; fields that are not named stay as they are. The form is clean afterwards."""
        self._filling = True
        for name, value in values.items():
            if name in self._fields:
                self._set_value(self._fields[name], value)
        self._filling = False
        self.clear_errors()
        self.mark_clean()

    def validate(self) -> bool:
        """Whether all values can be read; each wrong one says why, the first gets the focus."""
        commit_input_method()
        self.clear_errors()
        wrong = [error for error in map(self._error_of, self._fields.values()) if error]
        for error in reversed(wrong):
            self.show_rule(error)
        return not wrong

    def show_error(self, name: str, text: str) -> None:
        """Say by an input what is wrong with it, aloud too, and go there."""
        editor, message = self._editors[name], self._messages[name]
        message.set_tone("danger")
        message.setText(text)
        message.show()
        controls.set_tone(editor, "danger")
        editor.setAccessibleDescription(text)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(editor, f"{self._fields[name].label}: {text}")

    def show_rule(self, error: RuleError) -> bool:
        """Show a refusal by its input; False where this form has no such input."""
        if error.field not in self._fields:
            return False
        self.show_error(error.field, labels.error_text(error))
        return True

    def clear_errors(self) -> None:
        """Take all error lines away; the hints come back."""
        for name in self._fields:
            self._show_hint(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            return self._on_enter(watched, event)
        return super().eventFilter(watched, event)

    def _on_enter(self, watched: QObject, event: QKeyEvent) -> bool:
        if isinstance(watched, LineEdit | TextEdit) and watched.composing():
            return False
        ends = self.enter_submits and isinstance(watched, LineEdit)
        if ends or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.validate():
                self.submitted.emit()
            return True
        if isinstance(watched, LineEdit):
            self.focusNextChild()
            return True
        return False

    def caption_width(self) -> int:
        """The width its captions need in pixels."""
        places = [self._grid.itemAtPosition(row, 0) for row in range(self._grid.rowCount())]
        return max((place.sizeHint().width() for place in places if place is not None), default=0)

    def widen_captions(self, least: int) -> None:
        """Give the captions at least so many pixels, as those of a form below have; 0 takes that back."""
        self._grid.setColumnMinimumWidth(0, least)

    def _add(self, field: Field) -> None:
        row = self._grid.rowCount()
        editor = self._editors[field.name] = _make_editor(field)
        editor.setAccessibleName(field.label)
        editor.installEventFilter(self)
        self._connect(field.name, editor)
        message = self._messages[field.name] = controls.label("", 11, tone="muted", wrap=True)
        message.hide()
        if not isinstance(editor, QCheckBox):
            caption = controls.label(f"{field.label} *" if field.required else field.label, 12, tone="text2")
            caption.setBuddy(editor)
            top = Qt.AlignmentFlag.AlignTop if isinstance(editor, TextEdit) else Qt.AlignmentFlag.AlignVCenter
            self._grid.addWidget(caption, row, 0, top | Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(editor, row, 1)
        self._grid.addWidget(message, row + 1, 1)
        self._grid.setRowMinimumHeight(row + 1, 4)

    def _connect(self, name: str, editor: Editor) -> None:
        if isinstance(editor, LineEdit | TextEdit):
            editor.textChanged.connect(lambda: self._show_hint(name))
        if isinstance(editor, LineEdit):
            editor.textEdited.connect(self.edited)
        elif isinstance(editor, TextEdit):
            editor.textChanged.connect(self._on_note_changed)
        elif isinstance(editor, ChoiceBox):
            editor.activated.connect(self.edited)
        else:
            editor.clicked.connect(self.edited)

    def _collect(self, field: Field) -> ReadingCollector:
        name, reading = self._editors[field.reading_of], self._editors[field.name]
        if not (isinstance(name, LineEdit) and isinstance(reading, LineEdit)):
            raise TypeError("a reading belongs to a single-line field")
        return ReadingCollector(name, reading)

    def _texts(self) -> dict[str, object]:
        return {name: _raw(editor) for name, editor in self._editors.items()}

    def _value(self, field: Field) -> object:
        raw = _raw(self._editors[field.name])
        if isinstance(raw, str) and field.kind != "choice":
            return read(field, raw, self._today)
        if field.kind == "choice" and field.required and raw in {None, ""}:
            raise RuleError(Rule.REQUIRED, field.name)
        return raw

    def _error_of(self, field: Field) -> RuleError | None:
        try:
            self._value(field)
        except RuleError as error:
            return error
        return None

    def _set_value(self, field: Field, value: object) -> None:
        editor = self._editors[field.name]
        if isinstance(editor, QCheckBox):
            editor.setChecked(bool(value))
        elif isinstance(editor, ChoiceBox):
            editor.set_value(value)
        else:
            text = show(field, value, japanese=labels.screen_words().japanese)
            editor.setPlainText(text) if isinstance(editor, TextEdit) else editor.setText(text)

    def _show_hint(self, name: str) -> None:
        field, editor, message = self._fields[name], self._editors[name], self._messages[name]
        raw = _raw(editor)
        text = hint(field, raw, self._today, japanese=labels.screen_words().japanese) if isinstance(raw, str) else ""
        message.set_tone("muted")
        message.setText(text)
        message.setVisible(bool(text))
        controls.set_tone(editor, None)
        editor.setAccessibleDescription(text)

    def _on_note_changed(self) -> None:
        if not self._filling:
            self.edited.emit()

    def _on_theme_changed(self) -> None:
        line = QFontMetrics(theme.font(13)).lineSpacing()
        for editor in self._editors.values():
            if isinstance(editor, TextEdit):
                editor.setFixedHeight(_LINES * line + theme.px(18))


def _make_editor(field: Field) -> Editor:
    if field.kind == "check":
        return QCheckBox(field.label)
    if field.kind == "choice":
        return ChoiceBox(field.choices)
    editor: LineEdit | TextEdit = TextEdit() if field.kind == "multiline" else LineEdit()
    editor.setPlaceholderText(field.placeholder)
    if field.kind in {"mail", "url", "phone"}:
        editor.setInputMethodHints(Qt.InputMethodHint.ImhPreferLatin | Qt.InputMethodHint.ImhNoAutoUppercase)
    return editor


def _raw(editor: Editor) -> object:
    """What stands in an input: text, choice or bool."""
    if isinstance(editor, QCheckBox):
        return editor.isChecked()
    if isinstance(editor, ChoiceBox):
        return editor.value()
    return editor.toPlainText() if isinstance(editor, TextEdit) else editor.text()
