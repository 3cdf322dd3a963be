"""The dialog of a planned visit: when, where, whom we meet and what we want to reach."""

from datetime import date, datetime, time

from PySide6.QtWidgets import QCheckBox, QWidget

from salesdesk.domain.activities import MEETINGS, ActivityKind
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.text import search_key
from salesdesk.services import activities as services
from salesdesk.store.queries import activities, deals, people
from salesdesk.store.queries.activities import ActivityRow
from salesdesk.ui.accounts.editors import choices
from salesdesk.ui.accounts.editors.dialog import EditorDialog
from salesdesk.ui.accounts.editors.hours import hour
from salesdesk.ui.accounts.editors.picker import AccountPicker
from salesdesk.ui.context import Context, Request
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.form import Field
from salesdesk.ui.widgets.search_line import SearchLine

_PLANNED = (*sorted(MEETINGS, reverse=True), ActivityKind.CALL)
_MORNING = time(10)
_PEOPLE = 12


class PeopleToggles(QWidget):
    """One check box per person of the account, of the closest where there are many; the others are searched for."""

    def __init__(self, context: Context, title: str) -> None:
        super().__init__()
        self.context = context
        self._account_id = ""
        self._boxes: dict[str, QCheckBox] = {}
        column = controls.vbox(self, 0, 4)
        column.addWidget(controls.label(title, 13, bold=True, tone="text2"))
        self._body = controls.vbox(spacing=0)
        self.empty = controls.label(self.tr("Nobody known at this account yet."), 12, tone="muted", wrap=True)
        self.search = SearchLine(self.tr("Somebody else…"), self._named)
        self.search.picked.connect(lambda key: self.choose([*self.chosen(), key]))
        column.addWidget(self.search)
        column.addLayout(self._body)
        column.addWidget(self.empty)

    def show_account(self, account_id: str) -> None:
        """Offer the people of an account."""
        self._account_id = account_id
        count = len(self.context.read(people.ids, account_id)) if account_id else 0
        self._offer(self.context.read(people.closest, account_id, _PEOPLE) if account_id else [])
        self.search.setVisible(count > len(self._boxes))
        self.empty.setVisible(not count)

    def choose(self, ids: list[str]) -> None:
        """Tick these people, whether they are offered yet or not."""
        self._add(self.context.read(people.some, [key for key in ids if key and key not in self._boxes]))
        for key, box in self._boxes.items():
            box.setChecked(key in ids)

    def chosen(self) -> list[str]:
        """The people that are ticked, in their order."""
        return [key for key, box in self._boxes.items() if box.isChecked()]

    def _named(self, text: str) -> list[tuple[str, str]]:
        return self.context.read(people.titled, self._account_id, search_key(text))

    def _offer(self, rows: list[people.PersonRow]) -> None:
        for box in self._boxes.values():
            self._body.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = {}
        self._add(rows)

    def _add(self, rows: list[people.PersonRow]) -> None:
        for row in rows:
            box = QCheckBox(f"{row.name}  {row.title}".strip().replace("&", "&&"))
            self._boxes[row.id] = box
            self._body.addWidget(box)


class VisitEditor(EditorDialog):
    """Goal, minimum and stretch go on the visit briefing."""

    def __init__(self, context: Context, request: Request, parent: QWidget | None) -> None:
        super().__init__(context, parent, f"visit:{request.id}:{request.account_id}", 800)
        self._id = request.id
        row = context.read(activities.one, request.id) if request.id else None
        self.set_title(self.tr("Edit visit") if row else self.tr("Plan a visit"), row.account_name if row else "")
        left, right = self.add_column(), self.add_column()
        self.when_form = self.add_form(left, self._when())
        self.picker = AccountPicker(context, self.tr("Account"))
        self.picker.picked.connect(self._on_picked)
        left.addWidget(self.picker)
        self.deal_form = self.add_form(left, [Field("deal_id", self.tr("Deal"), "choice", choices=choices.NOTHING)])
        left.addStretch(1)
        self.add_form(right, self._goals(), self.tr("What we want to reach"))
        self.toggles = PeopleToggles(context, self.tr("Who you meet"))
        right.addWidget(self.toggles)
        right.addStretch(1)
        self._fill(row, request)

    def store(self, values: dict[str, object]) -> None:
        account_id = self.picker.needed()
        day, clock = values.pop("day"), str(values.pop("clock"))
        if not isinstance(day, date):
            raise RuleError(Rule.REQUIRED, "day")
        values["at"] = datetime.combine(day, hour(clock, "clock") or _MORNING).astimezone()
        values["account_id"] = account_id
        self.context.attempt(services.plan_visit, self._id or None, values, self.toggles.chosen())

    def _fill(self, row: ActivityRow | None, request: Request) -> None:
        account_id = (row.account_id or "") if row else request.account_id
        self.picker.set_account(account_id)
        self._on_picked(account_id)
        if row is None:
            self.toggles.choose([request.person_id])
            self.fill({"kind": ActivityKind.VISIT.value, "deal_id": request.deal_id or None, "goal": request.text})
            return
        at = row.at.astimezone()
        self.toggles.choose([person.person_id for person in row.people])
        self.fill({"day": at.date(), "clock": f"{at:%H:%M}", "kind": row.kind.value, "minutes": row.minutes,
                   "place": row.place, "companions": row.companions, "deal_id": row.deal_id,
                   "goal": row.goal, "goal_minimum": row.goal_minimum,
                   "goal_stretch": row.goal_stretch})

    def _on_picked(self, account_id: str) -> None:
        rows = self.context.read(deals.of_account, account_id) if account_id else []
        self.toggles.show_account(account_id)
        choices.refill(self.deal_form, "deal_id", choices.of_rows((row.id, row.name) for row in rows))

    def _when(self) -> list[Field]:
        return [
            Field("day", self.tr("Date"), "date", required=True, placeholder=self.tr("3/18, next Wednesday")),
            Field("clock", self.tr("Time"), placeholder="10:00", limit=20),
            Field("minutes", self.tr("Minutes"), "number"),
            Field("kind", self.tr("Kind"), "choice", choices=choices.of_enum(_PLANNED, optional=False)),
            Field("place", self.tr("Place")),
            Field("companions", self.tr("With us"), placeholder=self.tr("Who of us comes along"), limit=300),
        ]

    def _goals(self) -> list[Field]:
        return [
            Field("goal", self.tr("Goal of this visit"), limit=1000),
            Field("goal_minimum", self.tr("Minimum"), limit=1000),
            Field("goal_stretch", self.tr("Stretch"), limit=1000),
        ]


def show_visit(context: Context, request: Request, parent: QWidget | None) -> None:
    """Show the dialog of the planned visit `request.id`, or of a new one at `request.account_id`."""
    VisitEditor(context, request, parent).present()
