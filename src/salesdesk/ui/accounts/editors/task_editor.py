"""The dialog of a next step, promise or question."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from salesdesk.domain.activities import TaskKind
from salesdesk.domain.dates import quick_dates
from salesdesk.services import activities as services
from salesdesk.services.activities import TaskDraft
from salesdesk.store.queries import activities, deals
from salesdesk.store.queries.activities import TaskRow
from salesdesk.ui.accounts.editors import choices
from salesdesk.ui.accounts.editors.dialog import EditorDialog
from salesdesk.ui.accounts.editors.hours import hour
from salesdesk.ui.accounts.editors.picker import AccountPicker
from salesdesk.ui.context import Context, Request
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.form import Field
from salesdesk.ui.widgets.line_edit import LineEdit


class TaskEditor(EditorDialog):
    """Words, kind, due day with chips, account, deal and person."""

    def __init__(self, context: Context, request: Request, parent: QWidget | None, kind: TaskKind) -> None:
        super().__init__(context, parent, f"task:{request.id}:{request.account_id}:{kind.value}", 560)
        self._id = request.id
        row = self._find(request.id) if request.id else None
        self.set_title(self.tr("Edit follow-up") if row else self.tr("New follow-up"), row.account_name if row else "")
        column = self.add_column()
        self.form = self.add_form(column, self._fields())
        column.addLayout(self._chips())
        self.picker = AccountPicker(context, self.tr("Account"))
        self.picker.picked.connect(self._on_picked)
        column.addWidget(self.picker)
        self.ties = self.add_form(column, [
            Field("deal_id", self.tr("Deal"), "choice", choices=choices.NOTHING),
            Field("person_id", self.tr("Person"), "choice", choices=choices.NOTHING)])
        self._fill(row, request, kind)

    def store(self, values: dict[str, object]) -> None:
        account_id = self.picker.checked()
        clock = hour(str(values["due_time"]), "due_time")
        values["due_time"] = f"{clock:%H:%M}" if clock else ""
        if self._id:
            self.context.attempt(services.edit_task, self._id, {**values, "account_id": account_id})
            return
        self.context.attempt(services.add_task, TaskDraft(
            str(values["text"]), TaskKind(str(values["kind"])), _day(values["due_on"]), str(values["due_time"]),
            account_id, _key(values["deal_id"]), _key(values["person_id"])))

    def _find(self, key: str) -> TaskRow | None:
        rows = self.context.read(activities.tasks, is_open=None)
        return next((row for row in rows if row.id == key), None)

    def _fill(self, row: TaskRow | None, request: Request, kind: TaskKind) -> None:
        account_id = (row.account_id or "") if row else request.account_id
        self.picker.set_account(account_id)
        self._on_picked(account_id)
        if row is None:
            self.fill({"text": request.text, "kind": kind.value, "deal_id": request.deal_id or None,
                       "person_id": request.person_id or None})
            return
        self.fill({"text": row.text, "kind": row.kind.value, "due_on": row.due_on, "due_time": row.due_time,
                   "deal_id": row.deal_id, "person_id": row.person_id})

    def _on_picked(self, account_id: str) -> None:
        rows = self.context.read(deals.of_account, account_id) if account_id else []
        choices.refill(self.ties, "deal_id", choices.of_rows((row.id, row.name) for row in rows))
        choices.refill(self.ties, "person_id", choices.of_people(self.context, account_id))

    def _fields(self) -> list[Field]:
        return [
            Field("text", self.tr("What"), required=True, limit=1000),
            Field("kind", self.tr("Kind"), "choice", choices=choices.of_enum(TaskKind, optional=False)),
            Field("due_on", self.tr("Due"), "date", placeholder=self.tr("3/18, next Wednesday")),
            Field("due_time", self.tr("Time"), placeholder="10:00", limit=20),
        ]

    def _chips(self) -> QHBoxLayout:
        row = controls.hbox(spacing=6)
        words = {"tomorrow": self.tr("Tomorrow"), "three_days": self.tr("In 3 days"), "week": self.tr("In a week"),
                 "month_end": self.tr("Month end"), "half_year": self.tr("In 6 months")}
        for name, day in quick_dates(self.context.today()).items():
            chip = controls.button(words[name], kind="chip")
            chip.clicked.connect(lambda _checked=False, day=day: self._on_chip(day))
            row.addWidget(chip)
        row.addStretch(1)
        return row

    def _on_chip(self, day: date) -> None:
        editor = self.form.editor("due_on")
        if isinstance(editor, LineEdit):
            editor.setText(day.isoformat())


def _day(value: object) -> date | None:
    return value if isinstance(value, date) else None


def _key(value: object) -> str | None:
    return str(value) if value else None


def show_task(context: Context, request: Request, parent: QWidget | None, kind: TaskKind = TaskKind.STEP) -> None:
    """Show the dialog of the task `request.id`, or of a new one of a kind."""
    TaskEditor(context, request, parent, kind).present()
