"""The dialog of a list: its purpose in words, its rules with counts, what was kept or dropped by hand."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from salesdesk.domain.errors import RuleError, StoreError
from salesdesk.domain.lists import FIELDS, MOST_RULES, TESTS, About, ListRule, check_rule
from salesdesk.services import lists
from salesdesk.store.queries import lists as list_rows
from salesdesk.store.queries.lists import MarkRow
from salesdesk.ui import labels, theme
from salesdesk.ui.context import Context, Request
from salesdesk.ui.lists.rule_row import RuleRow
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.field import Field
from salesdesk.ui.widgets.form import Form
from salesdesk.ui.widgets.line_edit import ChoiceBox
from salesdesk.ui.widgets.message_bar import MessageBar

_COUNT_DELAY = 150


class ListEditor(QDialog):
    """Counts follow every change; nothing is stored before Save. `list_id` is empty for a new list."""

    def __init__(self, context: Context, list_id: str, about: About, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.context = context
        self.list_id = list_id
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        row = context.read(list_rows.one_saved, list_id) if list_id else None
        self.about = row.about if row is not None else about
        self.rows: list[RuleRow] = []
        self.message = MessageBar(self)
        self.form = Form(self._fields(), today=context.today())
        self.total = controls.label("", 12, tone="text2")
        self.final = controls.label("", 13, bold=True)
        self.rules_column = controls.vbox(spacing=4)
        self.marks_column = controls.vbox(spacing=2)
        self.add = controls.button(self.tr("Rule"), "plus", "ghost")
        self.save_button = controls.button(self.tr("&Save"), kind="primary", tip=self.tr("Save (Ctrl+Enter)"))
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_COUNT_DELAY)
        self._delay.timeout.connect(self.count)
        self.setWindowTitle(self.tr("Edit list") if list_id else self.tr("New list"))
        self._lay_out()
        self.form.set_values({"name": row.name if row else "", "purpose": row.purpose if row else "",
                              "about": self.about})
        for rule in row.rules if row else ():
            self.add_rule(rule)
        self._show_marks()
        self._connect()
        self.count()

    def add_rule(self, rule: ListRule | None = None) -> RuleRow:
        """Put one more rule at the end."""
        field = FIELDS[self.about][1]
        made = RuleRow(self.about, rule or ListRule(field, TESTS[field][0], ""))
        made.edited.connect(self._delay.start)
        made.removed.connect(lambda: self._remove(made))
        self.rows.append(made)
        self.rules_column.addWidget(made)
        self.add.setEnabled(len(self.rows) < MOST_RULES)
        self._delay.start()
        return made

    def count(self) -> None:
        """Show how many are left after each rule, and in the end."""
        self._delay.stop()
        whole: list[ListRule] = []
        rows: list[RuleRow] = []
        for row in self.rows:
            try:
                whole.append(check_rule(self.about, row.rule()))
                rows.append(row)
            except RuleError:
                row.show_count(0, None)
        found = self.context.read(list_rows.counts, self.about, whole, self.context.today(), self.list_id)
        before = found.total
        for row, after in zip(rows, found.after, strict=True):
            row.show_count(before, after)
            before = after
        self.total.setText(self.tr("All: {n}").format(n=f"{found.total:,}"))
        self.final.setText(self.tr("In the list: {n}").format(n=f"{found.final:,}"))

    def save(self) -> None:
        """Store the list; a refusal is shown by its input and nothing is lost."""
        self.message.dismiss()
        if not self.form.validate():
            return
        values = self.form.values()
        wanted = {"name": values["name"], "purpose": values["purpose"], "about": self.about.value}
        try:
            self.context.attempt(lists.save_list, self.list_id or None, wanted, [row.rule() for row in self.rows])
        except RuleError as error:
            self._show_refusal(error)
            return
        except StoreError as error:
            self.message.show_error(labels.error_text(error))
            self.context.failed.emit(error)
            return
        self.accept()
        self.context.tell_step()

    def _show_refusal(self, error: RuleError) -> None:
        at = error.values.get("at")
        if isinstance(at, int):
            sentence = self.tr("Rule {n}: {why}").format(n=at + 1, why=labels.error_text(error))
            self.message.show_error(sentence)
            self.rows[at].text.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.form.show_rule(error):
            self.message.show_error(labels.error_text(error))

    def _fields(self) -> tuple[Field, ...]:
        fields = (Field("name", self.tr("Name"), required=True, limit=120),
                  Field("purpose", self.tr("Purpose"), "multiline", limit=2000,
                        placeholder=self.tr("What the list is for, and who belongs in it")))
        if self.list_id:
            return fields
        return (*fields, Field("about", self.tr("About"), "choice",
                               choices=tuple((about, labels.label(about)) for about in About)))

    def _on_about(self) -> None:
        box = self.form.editor("about")
        value = box.value() if isinstance(box, ChoiceBox) else None
        if isinstance(value, About) and value is not self.about:
            self.about = value
            kept = [row.rule() for row in self.rows if row.rule().field in FIELDS[value]]
            for row in list(self.rows):
                self._remove(row)
            for rule in kept:
                self.add_rule(rule)
            self.count()

    def _remove(self, row: RuleRow) -> None:
        self.rows.remove(row)
        self.rules_column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.add.setEnabled(True)
        self._delay.start()

    def _show_marks(self) -> None:
        controls.clear(self.marks_column)
        found = self.context.read(list_rows.marks, self.about, self.list_id) if self.list_id else []
        for mark in found:
            self.marks_column.addWidget(self._mark_line(mark))
        if not found:
            self.marks_column.addWidget(controls.label(
                self.tr("None yet. Choose lines in the table and press Mark."), 12, tone="muted", wrap=True))

    def _mark_line(self, mark: MarkRow) -> QWidget:
        made = QWidget()
        row = controls.hbox(made, 0, 6)
        row.addWidget(controls.icon_label("check" if mark.keep else "x", "ok" if mark.keep else "danger"))
        kept = self.tr("Kept") if mark.keep else self.tr("Dropped")
        row.addWidget(controls.label(f"{kept}: {mark.name} — {mark.reason}", 12, wrap=True), 1)
        undo = controls.button("", "trash-2", "ghost", tip=self.tr("Let the rules decide again"))
        undo.clicked.connect(lambda: self._unmark(mark.record_id))
        row.addWidget(undo)
        return made

    def _unmark(self, record_id: str) -> None:
        self.context.run(lists.unmark, self.list_id, [record_id])
        self._show_marks()
        self.count()

    def _connect(self) -> None:
        self.add.clicked.connect(lambda: self.add_rule().field.setFocus(Qt.FocusReason.OtherFocusReason))
        self.save_button.clicked.connect(self.save)
        self.form.submitted.connect(self.save)
        if not self.list_id:
            box = self.form.editor("about")
            if isinstance(box, ChoiceBox):
                box.activated.connect(self._on_about)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save)

    def _lay_out(self) -> None:
        column = controls.vbox(self, 0, 0)
        body = QWidget()
        inside = controls.vbox(body, (20, 16, 20, 12), 10)
        inside.addWidget(controls.label(self.windowTitle(), 18, bold=True))
        inside.addWidget(self.message)
        inside.addWidget(self.form)
        self._add_rules(inside)
        inside.addWidget(controls.label(self.tr("Kept or dropped by hand"), 13, bold=True, tone="text2"))
        inside.addLayout(self.marks_column)
        inside.addStretch(1)
        column.addWidget(controls.scroll(body), 1)
        column.addWidget(controls.hline())
        column.addLayout(self._foot())
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.resize(theme.px(720), theme.px(560))

    def _add_rules(self, inside: QVBoxLayout) -> None:
        head = controls.hbox()
        head.addWidget(controls.label(self.tr("Rules, one after the other"), 13, bold=True, tone="text2"), 1)
        head.addWidget(self.total)
        inside.addLayout(head)
        inside.addLayout(self.rules_column)
        below = controls.hbox()
        below.addWidget(self.add)
        below.addStretch(1)
        below.addWidget(self.final)
        inside.addLayout(below)

    def _foot(self) -> QHBoxLayout:
        close = controls.button(self.tr("Close"))
        close.clicked.connect(self.reject)
        foot = controls.hbox(margins=(20, 10, 20, 12), spacing=8)
        foot.addStretch(1)
        foot.addWidget(controls.label(self.tr("Ctrl+Enter saves"), 11, tone="muted"))
        foot.addWidget(close)
        foot.addWidget(self.save_button)
        return foot


def show_list(context: Context, request: Request, window: QWidget) -> None:
    """Open the dialog of a list (request.id), or of a new one about request.text."""
    about = About(request.text) if request.text in set(About) else About.ACCOUNTS
    ListEditor(context, request.id, about, window).open()
