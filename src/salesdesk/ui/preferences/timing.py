"""When to act before each kind of day, when budgets are made, how soon an inquiry is answered."""

from PySide6.QtWidgets import QCheckBox

from salesdesk.domain import timing
from salesdesk.domain.errors import RuleError
from salesdesk.domain.timing import Plan
from salesdesk.services import timing as services
from salesdesk.store.queries import timing as stored
from salesdesk.ui import labels, theme
from salesdesk.ui.context import Context
from salesdesk.ui.preferences.section import Section
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.form import Field, Form
from salesdesk.ui.widgets.line_edit import LineEdit

_FOLLOW_UPS = "timing_follow_ups"
_FORM = 440


class TimingSection(Section):
    """Each number is kept when its input is left; an emptied one goes back to what is usual."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Timing"), self.tr(
            "The time to act is counted back from a day. A date that names its own number of days keeps it."))
        self.follow_ups = QCheckBox(self.tr("Make a follow-up when a time to act begins"))
        self.follow_ups.clicked.connect(self._on_follow_ups)
        _, column = self.panel()
        column.addWidget(self.follow_ups)
        self.leads = self._form(self.tr("Act so many days before"), self.tr("days"), [
            Field(f"timing_lead_{kind.value}", labels.label(kind), "number") for kind in timing.LEADS])
        self.budget = self._form(self.tr("Budget season"), self.tr("weeks"), [
            Field("timing_budget_weeks", self.tr("Deadline, weeks before the fiscal year"), "number")])
        self.hours = self._form(self.tr("Answer an inquiry within hours, by urgency"), self.tr("hours"), [
            Field(f"timing_hours_{level.value}", labels.label(level), "number") for level in timing.URGENCY])
        self.column.addStretch(1)
        self._shown: dict[str, object] = {}

    def reload(self) -> None:
        plan = self.context.read(stored.plan)
        self._shown = _numbers(plan)
        self.follow_ups.setChecked(plan.follow_ups)
        for form in self.forms():
            if not form.dirty:
                form.set_values(self._shown)

    def save(self) -> None:
        for form in self.forms():
            if form.dirty and form.validate():
                self._keep(form)

    def forms(self) -> tuple[Form, ...]:
        """The forms of the page, from the top."""
        return self.leads, self.budget, self.hours

    def _form(self, title: str, unit: str, fields: list[Field]) -> Form:
        _, column = self.panel()
        column.addWidget(controls.label(title, 13, bold=True))
        form = Form(fields)
        form.submitted.connect(self.save)
        for field in fields:
            editor = form.editor(field.name)
            if isinstance(editor, LineEdit):
                editor.setMaximumWidth(theme.px(120))
                _show_unit(editor, unit)
                editor.editingFinished.connect(self.save)
        form.setMaximumWidth(theme.px(_FORM))
        column.addWidget(form)
        return form

    def _keep(self, form: Form) -> None:
        changed = {key: value for key, value in form.values().items() if value != self._shown.get(key)}
        form.mark_clean()
        for key, value in changed.items():
            try:
                self.context.attempt(services.save_rule, key, value)
            except RuleError as error:
                form.show_rule(error)
                return
            self.context.tell_step()
        if not changed:
            form.set_values(self._shown)

    def _on_follow_ups(self, on: bool) -> None:
        self.context.run(services.save_rule, _FOLLOW_UPS, int(on))


def _show_unit(editor: LineEdit, unit: str) -> None:
    """The unit at the end of an input."""
    words = controls.label(unit, 12, tone="muted")
    row = controls.hbox(editor, (0, 0, 9, 0))
    row.addStretch(1)
    row.addWidget(words)
    editor.setTextMargins(0, 0, words.sizeHint().width() + 4, 0)
    editor.setAccessibleDescription(unit)


def _numbers(plan: Plan) -> dict[str, object]:
    return {
        **{f"timing_lead_{kind.value}": days for kind, days in plan.leads.items()},
        **{f"timing_hours_{level.value}": hours for level, hours in plan.hours.items()},
        "timing_budget_weeks": plan.budget_weeks}
