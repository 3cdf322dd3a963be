"""The dialog of what somebody objects: why, since when, on whom it weighs, our approach, and what came of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.relations import ObjectionState
from salesdesk.services import lines as services
from salesdesk.store.queries import person_relations
from salesdesk.store.queries.relations import ObjectionRow
from salesdesk.ui import labels
from salesdesk.ui.accounts.editors import choices
from salesdesk.ui.accounts.relations.frame import RelationDialog, box_of
from salesdesk.ui.accounts.relations.record_row import RecordRow
from salesdesk.ui.context import Context, Request
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.form import Field

_TONES = {ObjectionState.OPEN: "danger", ObjectionState.ANSWERED: "warn", ObjectionState.SETTLED: "ok"}


class ObjectionEditor(RelationDialog):
    """All a person objects as rows, the one chosen in the form; `id` chooses, else a new one begins with `text`."""

    def __init__(self, context: Context, request: Request, parent: QWidget | None) -> None:
        known = context.read(person_relations.objection_of, request.id) if request.id else None
        super().__init__(context, request._replace(person_id=known.person_id) if known else request, parent, 560)
        self._id = known.id if known else ""
        self._proposed = request.text
        self._rows: dict[str, ObjectionRow] = {}
        self.rows: list[RecordRow] = []
        column = self.add_column()
        self.ask_who(column)
        self._list = controls.vbox(spacing=4)
        column.addLayout(self._list)
        self.another = controls.button(self.tr("+ Another objection"), None, "dash")
        self.another.clicked.connect(lambda: self.choose(""))
        self.add_foot(column, self.another)
        self.form = self.add_form(column, self._fields())
        self.answered = controls.button(self.tr("We answered it"), "check",
                                        tip=self.tr("Save as answered; our approach says how"))
        self.settled = controls.button(self.tr("Settled"), "circle-check", tip=self.tr("Save: they object no longer"))
        self.delete_button = controls.button(self.tr("Delete"), "trash-2", "ghost", tone="danger")
        self.answered.clicked.connect(lambda: self._save_as(ObjectionState.ANSWERED))
        self.settled.clicked.connect(lambda: self._save_as(ObjectionState.SETTLED))
        self.delete_button.clicked.connect(self._on_delete)
        self.add_foot(column, self.answered, self.settled, self.delete_button)
        self.show_person()

    def show_person(self) -> None:
        """List what the person objects and show the one chosen."""
        found = self.context.read(person_relations.objections, self.person_id) if self.person_id else []
        self._rows = {row.id: row for row in found}
        self.set_title(self.tr("Objection"), self.person_name())
        choices.refill(self.form, "weighs_on_id", self.others())
        controls.clear(self._list)
        self.rows = [RecordRow(row.id, row.reason, self._below(row), _TONES[row.state]) for row in found]
        self.another.setVisible(bool(found))
        for line in self.rows:
            line.clicked.connect(lambda _on=False, key=line.key: self.choose(key))
            self._list.addWidget(line)
        self.choose(self._id if self._id in self._rows else "")

    def choose(self, key: str) -> None:
        """Show one of them in the form, "" for a new one."""
        self.turn_to(f"objection:{self.person_id}:{key}")
        self._id = key
        row = self._rows.get(key)
        for line in self.rows:
            line.setChecked(line.key == key)
        for button in (self.answered, self.settled):
            button.setVisible(row is None or row.state is not ObjectionState.SETTLED)
        self.delete_button.setVisible(row is not None)
        self.fill({
            "reason": row.reason, "since_on": row.since_on, "weighs_on_id": row.weighs_on_id, "approach": row.approach,
            "state": row.state.value, "deal_id": row.deal_id,
        } if row else {
            "reason": self._proposed, "since_on": self.context.today(), "weighs_on_id": None, "approach": "",
            "state": ObjectionState.OPEN.value, "deal_id": self.deal_id or None})

    def store(self, values: dict[str, object]) -> None:
        if not self.person_id:
            raise RuleError(Rule.REQUIRED, "who")
        if values["state"] == ObjectionState.ANSWERED and not values["approach"]:
            raise RuleError(Rule.REQUIRED, "approach")
        today, changed = self.context.today(), self._changed(values)
        if changed == {"state"} and values["state"] == ObjectionState.SETTLED:
            self.context.attempt(services.settle_objection, self._id, today)
        elif "state" in changed <= {"state", "approach"} and values["state"] == ObjectionState.ANSWERED:
            self.context.attempt(services.answer_objection, self._id, str(values["approach"]))
        else:
            self.context.attempt(services.save_objection, self.person_id, self._id or None, values, today)

    def _changed(self, values: dict[str, object]) -> set[str]:
        """The fields that differ from the objection shown; all of a new one."""
        row = self._rows.get(self._id)
        return {name for name, value in values.items()
                if row is None or (getattr(row, name) or None) != (value or None)}

    def _save_as(self, state: ObjectionState) -> None:
        box_of(self.form, "state").set_value(state.value)
        self.save()

    def _on_delete(self) -> None:
        self.close_saved()
        self.context.run(services.delete_objection, self._id)

    def _below(self, row: ObjectionRow) -> str:
        since = labels.day(row.since_on, self.context.today()) if row.since_on else ""
        parts = [labels.label(row.state), self.tr("since {day}").format(day=since) if since else "", row.approach]
        return " · ".join(part for part in parts if part)

    def _fields(self) -> list[Field]:
        states = choices.of_enum(ObjectionState, optional=False)
        return [
            Field("reason", self.tr("Reason"), "multiline", required=True, limit=1000,
                  placeholder=self.tr("The last replacement stopped the plant for two days")),
            Field("since_on", self.tr("Since"), "date"),
            Field("weighs_on_id", self.tr("Weighs on"), "choice", choices=choices.NOTHING),
            Field("approach", self.tr("Our approach"), "multiline", limit=2000,
                  placeholder=self.tr("Show a plant that was replaced without a stop")),
            Field("state", self.tr("State"), "choice", choices=states),
            Field("deal_id", self.tr("Holds for"), "choice", choices=self.deals())]


def show_objection(context: Context, request: Request, parent: QWidget | None) -> None:
    """Show the dialog of the objection `request.id`, or of all that `request.person_id` objects with a new one."""
    made = ObjectionEditor(context, request, parent)
    made.present()
    made.form.editor("reason").setFocus(Qt.FocusReason.OtherFocusReason)
