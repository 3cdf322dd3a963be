"""The dialog of a person."""

from PySide6.QtWidgets import QWidget

from salesdesk.domain.people import Rank, Role, Support
from salesdesk.services import people as services
from salesdesk.services.duplicates import Like, like_person
from salesdesk.store.queries import accounts, people
from salesdesk.store.queries.people import PersonRow
from salesdesk.ui import labels
from salesdesk.ui.accounts.editors import choices
from salesdesk.ui.accounts.editors.alike import AlikeHint
from salesdesk.ui.accounts.editors.dialog import EditorDialog
from salesdesk.ui.accounts.editors.picker import AccountPicker
from salesdesk.ui.accounts.editors.points_editor import PointsEditor
from salesdesk.ui.context import Context, Place, Request, Screen
from salesdesk.ui.widgets.form import Field, Form


class PersonEditor(EditorDialog):
    """Name, part in the decision, and how to reach the person; personal notes stay in the note."""

    def __init__(self, context: Context, request: Request, parent: QWidget | None) -> None:
        super().__init__(context, parent, f"person:{request.id}:{request.account_id}", 860)
        self._id = request.id
        row = context.read(people.one, request.id) if request.id else None
        self.set_title(self.tr("Edit person") if row else self.tr("New person"), row.name if row else "")
        left, right = self.add_column(), self.add_column()
        self.name_form = self.add_form(left, self._names())
        self.alike = AlikeHint(self._look_for_alike)
        self.alike.opened.connect(self._on_alike)
        left.addWidget(self.alike)
        self.name_form.edited.connect(self.alike.later)
        self.picker = AccountPicker(context, self.tr("Account"))
        self.picker.picked.connect(self._on_picked)
        left.addWidget(self.picker)
        self.place_form = self.add_form(left, self._places())
        self.points = PointsEditor(self.tr("Contact points"))
        left.addWidget(self.points)
        self.points.edited.connect(self.alike.later)
        left.addStretch(1)
        self.add_form(right, self._part(), self.tr("Part in the decision"))
        self.add_form(right, self._notes(), self.tr("Notes"))
        right.addStretch(1)
        self._fill(row, request)
        self.alike.refresh()

    def store(self, values: dict[str, object]) -> None:
        account_id = self.picker.checked()
        values["account_id"] = account_id
        points = self.points.points() if self.points else None
        self.context.attempt(services.save_person, self._id or None, values, points)

    def _fill(self, row: PersonRow | None, request: Request) -> None:
        account_id = (row.account_id or "") if row else request.account_id
        self.picker.set_account(account_id)
        self._on_picked(account_id)
        if row is None:
            self.fill({"family": request.text, "role": Role.OTHER.value, "support": Support.UNKNOWN.value, "power": 0})
            return
        values: dict[str, object] = {field: getattr(row, field) for _, names in self.forms for field in names}
        values |= {"role": row.role.value, "support": row.support.value, "rank": int(row.rank)}
        if self.points is not None:
            self.points.set_rows(self.context.read(accounts.points, person_id=row.id))
        self.fill(values)

    def _look_for_alike(self) -> list[Like]:
        """People who are there already and look like this one; saving stays possible."""
        typed = self.texts()
        values = {name: typed[name] for name in ("family", "given", "family_reading", "given_reading")}
        points = [point for point in self.points.points() if point.value] if self.points else []
        return self.context.read(
            like_person, {**values, "account_id": self.picker.account_id, "id": self._id}, points)

    def _on_alike(self, key: str) -> None:
        row = self.context.read(people.one, key)
        self.reject()
        if row is not None:
            self.context.go(Place(Screen.PROFILE, account_id=row.account_id or "", person_id=key))

    def _on_picked(self, account_id: str) -> None:
        """Offer the departments, sites and people of the account."""
        read = self.context.read
        departments = read(accounts.departments, account_id) if account_id else []
        sites = read(accounts.sites, account_id) if account_id else []
        form: Form = self.place_form
        choices.refill(form, "department_id", choices.of_rows((each.id, each.name) for each in departments))
        choices.refill(form, "site_id", choices.of_rows((each.id, each.name) for each in sites))
        choices.refill(form, "reports_to_id", choices.of_people(self.context, account_id, self._id))

    def _names(self) -> list[Field]:
        return [
            Field("family", self.tr("Family name"), required=True, limit=100),
            Field("given", self.tr("Given name"), limit=100),
            Field("family_reading", self.tr("Family name reading"), "reading", limit=100, reading_of="family"),
            Field("given_reading", self.tr("Given name reading"), "reading", limit=100, reading_of="given"),
        ]

    def _places(self) -> list[Field]:
        ranks = tuple((int(rank), labels.label(rank)) for rank in Rank if rank is not Rank.UNKNOWN)
        return [
            Field("title", self.tr("Title")),
            Field("rank", self.tr("Formal rank"), "choice", choices=((None, self.tr("After the title")), *ranks)),
            Field("department_id", self.tr("Department"), "choice", choices=choices.NOTHING),
            Field("site_id", self.tr("Site"), "choice", choices=choices.NOTHING),
            Field("reports_to_id", self.tr("Reports to"), "choice", choices=choices.NOTHING),
        ]

    def _part(self) -> list[Field]:
        powers = ((0, self.tr("Not known")), (1, self.tr("1 weak")), (2, self.tr("2 counts")), (3, self.tr("3 strong")))
        return [
            Field("role", self.tr("Role"), "choice", choices=choices.of_enum(Role, optional=False)),
            Field("support", self.tr("Support"), "choice", choices=choices.of_enum(Support, optional=False)),
            Field("power", self.tr("Power"), "choice", choices=powers),
            Field("key_player", self.tr("Key person"), "check"),
            Field("criterion", self.tr("Criteria"), limit=1000),
            Field("caution", self.tr("Careful with"), limit=1000),
            Field("objection", self.tr("Objection"), limit=1000),
            Field("our_tie", self.tr("Our connection"), limit=300),
        ]

    def _notes(self) -> list[Field]:
        return [
            Field("birthday", self.tr("Birthday"), "date"),
            Field("met_on", self.tr("First met on"), "date"),
            Field("note", self.tr("Note"), "multiline", limit=20000),
        ]


def show_person(context: Context, request: Request, parent: QWidget | None) -> None:
    """Show the dialog of the person `request.id`, or of a new one at `request.account_id`."""
    PersonEditor(context, request, parent).present()
