"""Inputs that keep what was typed when they are left: a strip of fields, and a value that turns into inputs."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QHBoxLayout, QSizePolicy, QWidget

from salesdesk.domain.errors import RuleError
from salesdesk.ui import labels, theme
from salesdesk.ui.announce import announce
from salesdesk.ui.context import Context
from salesdesk.ui.widgets import controls, paint
from salesdesk.ui.widgets.field import Field, read, show
from salesdesk.ui.widgets.line_edit import ChoiceBox, LineEdit, commit_input_method

Values = Mapping[str, object]
Save = Callable[[dict[str, object]], object]
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_LINE, _DAY = 90, 130


class Inputs(QWidget):
    """A row of inputs; `left` fires when the focus leaves all of them or Enter is pressed, `dropped` on Esc."""

    left = Signal()
    dropped = Signal()

    def __init__(self, fields: Sequence[Field], context: Context, *, captions: bool) -> None:
        super().__init__()
        self._fields = {field.name: field for field in fields}
        self._context = context
        self._before: dict[str, object] = {}
        self.editors: dict[str, LineEdit | ChoiceBox] = {}
        self._row = controls.hbox(spacing=8)
        column = controls.vbox(self, 0, 2)
        column.addLayout(self._row)
        self.message = controls.label("", 11, tone="danger", wrap=True)
        self.message.hide()
        column.addWidget(self.message)
        for field in fields:
            self._add(field, captions=captions)

    def set_values(self, values: Values) -> None:
        """Show values; what was typed before is gone."""
        self._clear()
        for name, editor in self.editors.items():
            value = values.get(name)
            if isinstance(editor, ChoiceBox):
                editor.set_value(value)
            else:
                editor.setText(show(self._fields[name], value, japanese=labels.screen_words().japanese))
        self._before = self._values()

    def set_choices(self, name: str, choices: Sequence[tuple[object, str]]) -> None:
        """Offer other choices in one input."""
        editor = self.editors[name]
        if isinstance(editor, ChoiceBox):
            editor.set_choices(choices)

    def changed(self) -> dict[str, object]:
        """The values that differ from what was shown; RuleError with the field where one cannot be read."""
        commit_input_method()
        return {name: value for name, value in self._values().items() if value != self._before.get(name)}

    def refuse(self, error: RuleError) -> None:
        """Say what is wrong by the inputs, aloud too."""
        editor = self.editors.get(error.field, next(iter(self.editors.values())))
        controls.show_error(editor, self.message, labels.error_text(error))
        announce(editor, self.message.text())

    def take_focus(self) -> None:
        """Give the keys to the first input."""
        first = next(iter(self.editors.values()))
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(first, LineEdit):
            first.selectAll()

    def keep(self, save: Save) -> bool:
        """Hand what was changed to `save`; False where it was refused, which is said by the input."""
        self._clear()
        try:
            changed = self.changed()
            if changed:
                save(changed)
        except RuleError as error:
            self.refuse(error)
            return False
        if changed:
            self._before = self._values()
            self._context.tell_step()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.dropped.emit()
                return True
            composing = isinstance(watched, LineEdit) and watched.composing()
            if event.key() in _ENTER and not composing and not isinstance(watched, ChoiceBox):
                self.left.emit()
                return True
        if event.type() == QEvent.Type.FocusOut and not self._holds_focus():
            self.left.emit()
        return super().eventFilter(watched, event)

    def _holds_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is None or self.isAncestorOf(focus) or QApplication.activePopupWidget() is not None

    def _values(self) -> dict[str, object]:
        today = self._context.today()
        return {
            name: editor.value() if isinstance(editor, ChoiceBox) else read(self._fields[name], editor.text(), today)
            for name, editor in self.editors.items()}

    def _clear(self) -> None:
        self.message.hide()
        for editor in self.editors.values():
            controls.show_error(editor, self.message, "")

    def _add(self, field: Field, *, captions: bool) -> None:
        editor: LineEdit | ChoiceBox
        if field.kind == "choice":
            editor = ChoiceBox(field.choices)
        else:
            editor = LineEdit()
            editor.setPlaceholderText(field.placeholder)
            editor.setMinimumWidth(theme.px(_LINE))
            if field.kind == "date":
                editor.setMaximumWidth(theme.px(_DAY))
        editor.setAccessibleName(field.label)
        editor.installEventFilter(self)
        self.editors[field.name] = editor
        if not captions:
            self._row.addWidget(editor, 0 if field.kind in {"date", "choice"} else 1)
            return
        part = controls.vbox(spacing=2)
        caption = controls.label(field.label, 11, tone="muted")
        caption.setBuddy(editor)
        part.addWidget(caption)
        part.addWidget(editor)
        self._row.addLayout(part, 0 if field.kind in {"date", "choice"} else 1)


class Strip(QFrame):
    """A box of inputs that opens inside a panel; every input is kept when it is left, Esc closes."""

    closed = Signal()

    def __init__(self, fields: Sequence[Field], context: Context) -> None:
        super().__init__()
        self.setProperty("kind", "inset")
        self._save: Save | None = None
        column = controls.vbox(self, (12, 8, 12, 10), 4)
        self.head = controls.hbox(spacing=8)
        self.heading = controls.label("", 12, bold=True)
        self.head.addWidget(self.heading, 1)
        self.close_button = controls.button("", "x", "ghost", tip=self.tr("Close"))
        self.head.addWidget(self.close_button)
        self.inputs = Inputs(fields, context, captions=True)
        column.addLayout(self.head)
        column.addWidget(self.inputs)
        self.inputs.left.connect(self.keep)
        self.inputs.dropped.connect(self.close_strip)
        self.close_button.clicked.connect(self.close_strip)
        for editor in self.inputs.editors.values():
            if isinstance(editor, ChoiceBox):
                editor.activated.connect(self.keep)
            else:
                editor.editingFinished.connect(self.keep)
        self.hide()

    def open_for(self, heading: str, values: Values, save: Save) -> None:
        """Show the values of something, and give the keys to the first input."""
        self.keep()
        self._save = save
        self.heading.setText(heading)
        self.setAccessibleName(heading)
        self.inputs.set_values(values)
        self.show()
        self.inputs.take_focus()

    def keep(self) -> None:
        """Keep what differs."""
        if self._save is not None and not self.isHidden():
            self.inputs.keep(self._save)

    def close_strip(self) -> None:
        """Close without keeping what stands in the inputs."""
        self._save = None
        self.hide()
        self.closed.emit()


class Value(QAbstractButton):
    """A value as plain text that a click, Enter or F2 turns into inputs."""

    def __init__(self) -> None:
        super().__init__()
        self.strong, self.known = False, True
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(25))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {*_ENTER, Qt.Key.Key_F2}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        box = QRectF(self.rect())
        if self.underMouse() or self.hasFocus():
            paint.rounded(p, box, "hover", "accent" if self.hasFocus() else None, 6, line=2)
        paint.text(p, box.adjusted(theme.px(6), 0, -theme.px(4), 0), self.text(), 13, "text" if self.known else "muted",
                   bold=self.strong)
        p.end()


class PlaceRow(QWidget):
    """A caption and a value; where it has inputs they take the value's place while it is edited."""

    opened = Signal()  # a row without inputs was clicked

    def __init__(self, caption: str, context: Context, fields: Sequence[Field] = (), save: Save | None = None) -> None:
        super().__init__()
        self._save, self._values = save, dict[str, object]()
        self.editing = False
        self.caption = controls.label(caption, 12, tone="text2")
        self.value = Value()
        self.inputs = Inputs(fields, context, captions=False) if fields else None
        self.row: QHBoxLayout = controls.hbox(self, 0, 0)
        self.row.addWidget(self.caption)
        self.row.addWidget(self.value, 1)
        self.value.clicked.connect(self.begin)
        if self.inputs is not None:
            self.row.addWidget(self.inputs, 1)
            self.inputs.hide()
            self.inputs.left.connect(self.finish)
            self.inputs.dropped.connect(lambda: self._end(focus=True))
        theme.theme().changed.connect(self._fit)
        self._fit()

    def show_value(self, text: str, values: Values, *, strong: bool = False) -> None:
        """Show the value; what is being typed stays."""
        self._values = dict(values)
        self.value.known = bool(text)
        self.value.strong = strong and bool(text)
        self.value.setText(text or "—")
        name = self.caption.text()
        self.value.setAccessibleName(f"{name}: {text}" if text else self.tr("{name}: not known").format(name=name))
        self.value.setToolTip(text)
        self.value.update()

    def begin(self) -> None:
        """Open the inputs, or tell that the row was clicked."""
        if self.inputs is None:
            self.opened.emit()
            return
        self.editing = True
        self.inputs.set_values(self._values)
        self.value.hide()
        self.inputs.show()
        self.inputs.take_focus()

    def finish(self) -> None:
        """Keep what was typed and show the value again; a refusal leaves the inputs open."""
        if self.inputs is None or not self.editing or self._save is None:
            return
        focus = QApplication.focusWidget()
        inside = focus is not None and self.inputs.isAncestorOf(focus)
        if self.inputs.keep(self._save):
            self._end(focus=inside)

    def hideEvent(self, event: QHideEvent) -> None:
        """Another screen is shown: what was typed is kept."""
        super().hideEvent(event)
        if self.editing:
            self.finish()

    def drop(self) -> None:
        """Close the inputs without keeping anything."""
        if self.editing:
            self._end(focus=False)

    def _end(self, *, focus: bool) -> None:
        self.editing = False  # first: the focus that goes must not keep what was dropped
        if self.inputs is not None:
            self.value.show()
            if focus:
                self.value.setFocus(Qt.FocusReason.OtherFocusReason)
            self.inputs.hide()

    def _fit(self) -> None:
        self.caption.setFixedWidth(theme.px(150))
