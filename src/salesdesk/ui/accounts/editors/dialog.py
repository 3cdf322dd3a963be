"""The frame of every editing dialog: heading, forms in columns, message, Save and Close."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from salesdesk.domain.errors import RuleError, StoreError
from salesdesk.ui import labels, theme
from salesdesk.ui.accounts.editors.drafts import Draft, differing, drafts_of, texts_of
from salesdesk.ui.accounts.editors.points_editor import PointsEditor
from salesdesk.ui.context import Context
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.field import Field
from salesdesk.ui.widgets.form import Form
from salesdesk.ui.widgets.message_bar import MessageBar

_AROUND = 40


class EditorDialog(QDialog):
    """Subclasses add sections, fill them with `fill`, and save in `store`.

    What was typed and not saved is kept under `draft_key` and comes back when the dialog is opened again.
    """

    aliases: ClassVar[Mapping[str, str]] = {}

    def __init__(self, context: Context, parent: QWidget | None, draft_key: str, width: int) -> None:
        """`width` in design pixels."""
        super().__init__(parent)
        self.context = context
        self.draft_key = draft_key
        self.forms: list[tuple[Form, tuple[str, ...]]] = []
        self.points: PointsEditor | None = None
        self._before: dict[str, object] = {}
        self._points_before: object = None
        self._saved = False
        self._design_width = width
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.message = MessageBar(self)
        self.columns = controls.hbox(spacing=24)
        self._column_list: list[QVBoxLayout] = []
        self.save_button = controls.button(self.tr("&Save"), kind="primary", tip=self.tr("Save (Ctrl+Enter)"))
        self.close_button = controls.button(self.tr("Close"), tip=self.tr("Close; what you typed is kept (Esc)"))
        self.anew = controls.button(self.tr("Start over"), kind="ghost")
        self.heading = controls.label("", 18, bold=True, wrap=True)
        self._lay_out()
        self._connect()

    def set_title(self, what: str, name: str = "") -> None:
        """What is done here, and to which record."""
        self.setWindowTitle(what)
        self.heading.setText(f"{what} — {name}" if name else what)

    def add_column(self) -> QVBoxLayout:
        """A new column beside the others."""
        column = controls.vbox(spacing=10)
        self.columns.addLayout(column, 1)
        self._column_list.append(column)
        return column

    def add_form(self, column: QVBoxLayout, fields: Sequence[Field], title: str = "") -> Form:
        """A form in a column, under a heading where it has one."""
        if title:
            column.addWidget(controls.label(title, 13, bold=True, tone="text2"))
        form = Form(fields, today=self.context.today())
        form.submitted.connect(self.save)
        self.forms.append((form, tuple(field.name for field in fields)))
        column.addWidget(form)
        return form

    def fill(self, values: Mapping[str, object]) -> None:
        """Show the values of the record, then what was typed before and not saved."""
        for form, _ in self.forms:
            form.set_values(values)
        self.restore()

    def restore(self) -> None:
        """Take how the inputs stand now as unchanged and lay the kept draft over it."""
        self._before = self.texts()
        self._points_before = self.points.points() if self.points else None
        draft = drafts_of(self.context).get(self.draft_key)
        for form, _ in self.forms:
            form.set_values(draft.texts)
        if draft.points is not None and self.points is not None:
            self.points.set_points(draft.points)
        if draft:
            self.message.show_info(self.tr("What you typed last time is back; it is not saved yet."))
        self.anew.setVisible(bool(draft))

    def texts(self) -> dict[str, object]:
        """What stands in every input, unread."""
        return {name: value for form, names in self.forms for name, value in texts_of(form, names).items()}

    def values(self) -> dict[str, object]:
        """All values of all forms, read."""
        return {name: value for form, _ in self.forms for name, value in form.values().items()}

    def save(self) -> None:
        """Check everything and store it; a refusal is shown by its input and nothing is lost."""
        right = [form.validate() for form, _ in self.forms]
        if self.points is not None:
            right.append(self.points.validate())
        if not all(right):
            return
        try:
            self.store(self.values())
        except RuleError as error:
            self.show_rule(error)
            return
        except StoreError as error:
            self.message.show_error(labels.error_text(error))
            self.context.failed.emit(error)
            return
        self._saved = True
        drafts_of(self.context).forget(self.draft_key)
        self.accept()
        self.context.tell_step()

    def store(self, values: dict[str, object]) -> None:
        """Write the record through a service."""
        raise NotImplementedError

    def show_rule(self, error: RuleError) -> None:
        """Show a refusal by its input, else in the message line."""
        error.field = self.aliases.get(error.field, error.field)
        if self.points is not None and self.points.show_rule(error):
            return
        if not any(form.show_rule(error) for form, _ in self.forms):
            self.message.show_error(labels.error_text(error))

    def done(self, result: int) -> None:
        if not self._saved:
            drafts_of(self.context).keep(self.draft_key, self._draft())
        super().done(result)

    def _draft(self) -> Draft:
        points = self.points.points() if self.points else None
        return Draft(differing(self.texts(), self._before), points if points != self._points_before else None)

    def _start_over(self) -> None:
        for form, _ in self.forms:
            form.set_values(self._before)
        if self.points is not None and isinstance(self._points_before, list):
            self.points.set_points(self._points_before)
        drafts_of(self.context).forget(self.draft_key)
        self.anew.hide()
        self.message.dismiss()

    def _connect(self) -> None:
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.reject)
        self.anew.clicked.connect(self._start_over)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save)

    def _lay_out(self) -> None:
        column = controls.vbox(self, 0, 0)
        head = controls.vbox(margins=(20, 16, 20, 8), spacing=8)
        head.addWidget(self.heading)
        head.addWidget(self.message)
        column.addLayout(head)
        body = QWidget()
        around = controls.vbox(body, (20, 4, 20, 12), 0)
        around.addLayout(self.columns)
        around.addStretch(1)
        column.addWidget(controls.scroll(body), 1)
        column.addWidget(controls.hline())
        column.addLayout(self._foot())
        self._body = body

    def _foot(self) -> QHBoxLayout:
        foot = controls.hbox(margins=(20, 10, 20, 12), spacing=8)
        foot.addWidget(self.anew)
        foot.addStretch(1)
        foot.addWidget(controls.label(self.tr("Ctrl+Enter saves"), 11, tone="muted"))
        foot.addWidget(self.close_button)
        foot.addWidget(self.save_button)
        return foot

    def present(self) -> None:
        """Open without blocking, as large as the content wants and the window allows."""
        host = self.parentWidget()
        room = host.window().size() if host else self.screen().availableSize()
        wide = min(theme.px(self._design_width), room.width() - _AROUND)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.ensurePolished()
        for column in self._column_list:
            _align(column)
        wanted = max(self._body.heightForWidth(wide), self._body.sizeHint().height()) + theme.px(140)
        self.resize(wide, min(wanted, room.height() - _AROUND))
        self.open()
        if self.forms:
            form, names = self.forms[0]
            form.editor(names[0]).setFocus(Qt.FocusReason.OtherFocusReason)


def _align(column: QVBoxLayout) -> None:
    """Let the captions of all forms in a column take the same width."""
    items = [column.itemAt(place) for place in range(column.count())]
    widgets = [item.widget() for item in items if item is not None]
    grids = [grid for widget in widgets if widget and isinstance(grid := widget.layout(), QGridLayout)]
    cells = [grid.itemAtPosition(row, 0) for grid in grids for row in range(grid.rowCount())]
    widest = max((cell.sizeHint().width() for cell in cells if cell is not None), default=0)
    for grid in grids:
        grid.setColumnMinimumWidth(0, widest)
