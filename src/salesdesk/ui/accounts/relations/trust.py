"""The dialog of how trust of a person went: the log, the newest first, and a new entry."""

from datetime import date

from PySide6.QtWidgets import QWidget

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.relations import Trust, needs_repair
from salesdesk.services import relations as services
from salesdesk.store.queries import relations
from salesdesk.store.queries.relations import TrustRow
from salesdesk.ui import labels
from salesdesk.ui.accounts.relations.frame import RelationDialog, box_of
from salesdesk.ui.accounts.relations.record_row import RecordRow
from salesdesk.ui.announce import announce
from salesdesk.ui.context import Context, Request
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.form import Field

_MOST = 5


class TrustEditor(RelationDialog):
    """Level, reason and day of a new entry above what was noted before; an entry chosen there can be deleted."""

    def __init__(self, context: Context, request: Request, parent: QWidget | None) -> None:
        super().__init__(context, request, parent, 540)
        self.rows: list[RecordRow] = []
        column = self.add_column()
        self.ask_who(column)
        levels = tuple((int(level), labels.label(level)) for level in reversed(Trust))
        self.form = self.add_form(column, [
            Field("level", self.tr("Trust"), "choice", choices=levels),
            Field("reason", self.tr("Reason"), "multiline", required=True, limit=1000,
                  placeholder=self.tr("Asks us first when something breaks")),
            Field("on_day", self.tr("Since"), "date", required=True)])
        self.repair = controls.label(self.tr("Trust is down: repair it first, then propose."), 12, bold=True,
                                     tone="danger", wrap=True)
        column.addWidget(self.repair)
        self.before = controls.label(self.tr("Noted so far"), 13, bold=True, tone="text2")
        column.addWidget(self.before)
        self._list = controls.vbox(spacing=4)
        column.addLayout(self._list)
        self.more = controls.label("", 11, tone="muted")
        column.addWidget(self.more)
        self.delete_button = controls.button(self.tr("Delete entry"), "trash-2", "ghost", tone="danger")
        self.delete_button.clicked.connect(self._on_delete)
        self.add_foot(column, self.delete_button)
        box_of(self.form, "level").activated.connect(self._warn)
        self.show_person()

    def show_person(self) -> None:
        """Show the log of the person, and begin at the level of the newest entry."""
        self.turn_to(f"trust:{self.person_id}")
        found = self.context.read(relations.trust_log, self.person_id) if self.person_id else []
        self.set_title(self.tr("Trust"), self.person_name())
        controls.clear(self._list)
        self.rows = [self._row(row) for row in found[:_MOST]]
        for line in self.rows:
            line.clicked.connect(lambda _on=False, each=line: self._choose(each))
            self._list.addWidget(line)
        self.before.setVisible(bool(found))
        self.more.setText(self.tr("and {n} older ones").format(n=f"{len(found) - _MOST:,}"))
        self.more.setVisible(len(found) > _MOST)
        self.delete_button.hide()
        self.fill({"level": int(found[0].level if found else Trust.FAIR), "reason": "",
                   "on_day": self.context.today()})
        self._warn()

    def store(self, values: dict[str, object]) -> None:
        if not self.person_id:
            raise RuleError(Rule.REQUIRED, "who")
        level, day, today = values["level"], values["on_day"], self.context.today()
        if isinstance(level, int) and isinstance(day, date):
            self.context.attempt(services.note_trust, self.person_id, Trust(level), str(values["reason"]), day, today)

    def _row(self, row: TrustRow) -> RecordRow:
        day = labels.day(row.on_day, self.context.today())
        tone = "danger" if needs_repair(row.level) else "border_strong" if row.level is Trust.FAIR else "ok"
        return RecordRow(row.id, labels.label(row.level), f"{day} · {row.reason}", tone)

    def _choose(self, chosen: RecordRow) -> None:
        for line in self.rows:
            line.setChecked(line is chosen and line.isChecked())
        self.delete_button.setVisible(chosen.isChecked())

    def _warn(self) -> None:
        """Say what comes first where trust is down."""
        level = box_of(self.form, "level").value()
        down = needs_repair(Trust(level)) if isinstance(level, int) else False
        if down and self.repair.isHidden() and self.isVisible():
            announce(self.repair, self.repair.text())
        self.repair.setVisible(down)

    def _on_delete(self) -> None:
        chosen = next((line.key for line in self.rows if line.isChecked()), "")
        if chosen:
            self.context.run(services.delete_trust, chosen)
            self.show_person()


def show_trust(context: Context, request: Request, parent: QWidget | None) -> None:
    """Show how trust of `request.person_id` went, with a new entry."""
    TrustEditor(context, request, parent).present()
