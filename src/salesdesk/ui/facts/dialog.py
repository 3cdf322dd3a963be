"""Check one fact: confirmed or refuted, on which day, how we know. Its words stay as they were noted."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QDialog, QLayout, QWidget

from salesdesk.domain.errors import RuleError, StoreError
from salesdesk.domain.facts import FactKind, Standing
from salesdesk.services import facts as services
from salesdesk.store.queries import facts, people
from salesdesk.store.queries.facts import FactRow
from salesdesk.ui import labels, theme
from salesdesk.ui.context import Context, Request
from salesdesk.ui.facts import texts
from salesdesk.ui.facts.quick_row import QuickRow
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.form import Field, Form
from salesdesk.ui.widgets.message_bar import MessageBar


class FactDialog(QDialog):
    """Shows a fact and asks how it stands."""

    def __init__(self, context: Context, row: FactRow, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Check fact"))
        self._context, self._row = context, row
        self.message = MessageBar(self)
        self.standings = {each: controls.chip(labels.label(each), checked=each is row.standing) for each in Standing}
        self.form = Form([
            Field("standing_on", self.tr("On"), "date"),
            Field("standing_note", self.tr("How do we know?"), "multiline", limit=1000),
        ], today=context.today())
        self.form.set_values({"standing_on": row.standing_on or context.today(), "standing_note": row.standing_note})
        self.form.submitted.connect(self.save)
        self._lay_out()
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save)
        if row.standing is Standing.OPEN:
            self.standings[Standing.CONFIRMED].setChecked(True)

    def save(self) -> None:
        """Store how the fact stands; a refusal is said by its field."""
        if not self.form.validate():
            return
        values, today = self.form.values(), self._context.today()
        day = values["standing_on"]
        standing = next(each for each, chip in self.standings.items() if chip.isChecked())
        try:
            self._context.attempt(services.judge_fact, self._row.id, standing,
                                  day if isinstance(day, date) else today, str(values["standing_note"]), today)
        except RuleError as error:
            if not self.form.show_rule(error):
                self.message.show_error(labels.error_text(error))
            return
        except StoreError as error:
            self.message.show_error(labels.error_text(error))
            self._context.failed.emit(error)
            return
        self.accept()
        self._context.tell_step()

    def _lay_out(self) -> None:
        self.setMinimumWidth(theme.px(480))
        row, today = self._row, self._context.today()
        column = controls.vbox(self, 20, 10)
        about = " · ".join(part for part in (labels.label(row.kind), row.person_name or row.account_name) if part)
        column.addWidget(controls.label(about, 12, tone="text2", wrap=True))
        column.addWidget(controls.label(row.text, 15, bold=True, wrap=True))
        told = f"{texts.source(row)} · {texts.dated(row, today, faded=False)}"
        column.addWidget(controls.label(told, 11, tone="muted", wrap=True))
        column.addWidget(self.message)
        column.addLayout(self._choices())
        column.addWidget(self.form)
        column.addLayout(self._buttons())

    def _choices(self) -> QLayout:
        line = controls.hbox(spacing=6)
        group = QButtonGroup(self)
        for chip in self.standings.values():
            group.addButton(chip)
            line.addWidget(chip)
        line.addStretch(1)
        return line

    def _buttons(self) -> QLayout:
        line = controls.hbox()
        close = controls.button(self.tr("Close"))
        close.clicked.connect(self.reject)
        save = controls.button(self.tr("&Save"), kind="primary", tip=self.tr("Save (Ctrl+Enter)"))
        save.clicked.connect(self.save)
        for each in (close, save):
            each.setAutoDefault(False)
        line.addStretch(1)
        line.addWidget(close)
        line.addWidget(save)
        return line


class NewFactDialog(QDialog):
    """The row that adds a fact, for the account or person of a request."""

    def __init__(self, context: Context, request: Request, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("New fact"))
        self.setMinimumWidth(theme.px(640))
        person = context.read(people.one, request.person_id) if request.person_id else None
        account_id = request.account_id or ((person.account_id or "") if person else "")
        self.quick = QuickRow(context)
        self.quick.set_subject(account_id, request.person_id, person.name if person else "")
        if request.outcome in set(FactKind):
            self.quick.kind.set_value(FactKind(request.outcome))
        self.quick.text.setText(request.text)
        self.quick.added.connect(lambda _key: self.accept())
        column = controls.vbox(self, 20, 10)
        column.addWidget(controls.label(self.tr("New fact"), 15, bold=True))
        if person is not None:
            column.addWidget(controls.label(f"{person.name} {person.title}".strip(), 12, tone="text2"))
        column.addWidget(self.quick)
        close = controls.button(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.quick.button.setAutoDefault(False)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.quick.add)
        self.quick.text.setFocus(Qt.FocusReason.OtherFocusReason)


def show_fact(context: Context, request: Request, parent: QWidget | None) -> None:
    """Check the fact `request.id`, or note a new one about the account or person of the request.

    `request.outcome` may name the kind of the new fact, `request.text` its words.
    """
    row = context.read(facts.one, request.id) if request.id else None
    if row is not None:
        FactDialog(context, row, parent).open()
    elif request.account_id or request.person_id:
        NewFactDialog(context, request, parent).open()
