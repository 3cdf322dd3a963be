"""The dialogs of a role nobody was found for: whom we look for, and who it turned out to be."""

from PySide6.QtWidgets import QWidget

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.people import Rank, Role
from salesdesk.services import relations as services
from salesdesk.services.duplicates import Like, like_person
from salesdesk.store.queries import accounts, people, person_relations
from salesdesk.store.queries.relations import RoleRow
from salesdesk.ui import labels
from salesdesk.ui.accounts.editors import choices
from salesdesk.ui.accounts.editors.alike import AlikeHint
from salesdesk.ui.accounts.relations.frame import RelationDialog, box_of
from salesdesk.ui.accounts.relations.roles_form import ROLES
from salesdesk.ui.context import Ask, Context, Place, Request, Screen
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.form import Field

_NEW = ("family", "given", "family_reading", "given_reading", "title", "department_id")


class VacancyEditor(RelationDialog):
    """Role, name of whom we look for, boss, rank, account or deal; `request.text` is the role of a new one."""

    def __init__(self, context: Context, request: Request, parent: QWidget | None) -> None:
        row = _vacant(context, request.id)
        super().__init__(context, request._replace(account_id=row.account_id, person_id="") if row else request,
                         parent, 540)
        self._id = row.id if row else ""
        self.draft_key = f"vacancy:{self._id}:{self.account_id}:{self.deal_id}:{request.text}"
        self.set_title(self.tr("Edit vacant role") if row else self.tr("New vacant role"), row.name if row else "")
        column = self.add_column()
        self.form = self.add_form(column, self._fields())
        self.found = controls.button(self.tr("Found: who it is"), "user-plus")
        self.delete_button = controls.button(self.tr("Delete"), "trash-2", "ghost", tone="danger")
        self.found.clicked.connect(self._on_found)
        self.delete_button.clicked.connect(self._on_delete)
        self.add_foot(column, self.found, self.delete_button)
        for button in (self.found, self.delete_button):
            button.setVisible(row is not None)
        role = request.text if request.text in set(ROLES) else Role.SCREENER.value
        self.fill({
            "role": row.role.value, "name": row.name, "reports_to_id": row.reports_to_id,
            "rank": int(row.rank) or None, "evidence": row.evidence, "deal_id": row.deal_id,
        } if row else {"role": role, "reports_to_id": request.person_id or None, "deal_id": self.deal_id or None})

    def store(self, values: dict[str, object]) -> None:
        if not self.account_id:
            raise RuleError(Rule.NOT_FOUND, "account")
        self.context.attempt(services.save_vacancy, self.account_id, self._id or None, values)

    def _on_found(self) -> None:
        self.reject()
        self.context.ask(Request(Ask.FILL_VACANCY, id=self._id))

    def _on_delete(self) -> None:
        self.close_saved()
        self.context.run(services.delete_vacancy, self._id)

    def _fields(self) -> list[Field]:
        return [
            Field("role", self.tr("Role"), "choice", choices=choices.of_enum(ROLES, optional=False)),
            Field("name", self.tr("Whom we look for"), limit=120, placeholder=self.tr("Somebody in purchasing")),
            Field("reports_to_id", self.tr("Would report to"), "choice",
                  choices=choices.of_people(self.context, self.account_id)),
            Field("rank", self.tr("Formal rank"), "choice", choices=_ranks()),
            Field("evidence", self.tr("Note"), "multiline", limit=1000,
                  placeholder=self.tr("Ask general affairs who checks the papers")),
            Field("deal_id", self.tr("Holds for"), "choice", choices=self.deals())]


class FillEditor(RelationDialog):
    """Somebody we know, or a new person right here; they take the role, the boss and the rank in one step."""

    def __init__(self, context: Context, request: Request, parent: QWidget | None) -> None:
        row = _vacant(context, request.id)
        account_id = row.account_id if row else request.account_id
        super().__init__(context, request._replace(account_id=account_id, person_id=""), parent, 520)
        self._id = request.id
        self.draft_key = f"fill:{request.id}"
        self.set_title(self.tr("Who it is"), _called(row) if row else "")
        column = self.add_column()
        if row is not None:
            column.addWidget(controls.label(self._taken(row), 12, tone="text2", wrap=True))
        self.who = self.add_form(column, [Field("person_id", self.tr("Who"), "choice", choices=self._people())])
        self.new = self.add_form(column, self._new())
        self.alike = AlikeHint(self._look_for_alike)
        self.alike.opened.connect(self._on_alike)
        self.new.edited.connect(self.alike.later)
        column.addWidget(self.alike)
        box_of(self.who, "person_id").currentIndexChanged.connect(self._fit)
        self.fill({"person_id": request.other_id or None})
        self._fit()

    def store(self, values: dict[str, object]) -> None:
        person_id = values["person_id"]
        if person_id:
            self.context.attempt(services.fill_vacancy, self._id, str(person_id))
        else:
            self.context.attempt(services.fill_anew, self._id, {name: values[name] for name in _NEW})

    def _fit(self) -> None:
        """A name is asked for a new person only."""
        anew = box_of(self.who, "person_id").value() is None
        self.new.setVisible(anew)
        if anew:
            self.alike.refresh()
        else:
            self.alike.hide()

    def _look_for_alike(self) -> list[Like]:
        """People who are there already and look like the new one."""
        typed = self.texts()
        values = {name: typed[name] for name in ("family", "given", "family_reading", "given_reading")}
        return self.context.read(like_person, {**values, "account_id": self.account_id})

    def _on_alike(self, key: str) -> None:
        """Take the one who is there already, or look at them where they are at another account."""
        box = box_of(self.who, "person_id")
        box.set_value(key)
        if box.value() != key:
            row = self.context.read(people.one, key)
            self.reject()
            self.context.go(Place(Screen.PROFILE, (row.account_id or "") if row else "", person_id=key))

    def _taken(self, row: RoleRow) -> str:
        above = row.reports_to_id
        boss = self.context.read(person_relations.called, {above}).get(above, "") if above else ""
        parts = [self.tr("role: {role}").format(role=labels.label(row.role))]
        if boss:
            parts.append(self.tr("reports to {name}").format(name=boss))
        if row.rank:
            parts.append(labels.label(row.rank))
        return self.tr("Takes over: {what}").format(what=self.tr(", ").join(parts))

    def _people(self) -> choices.Choices:
        found = choices.of_people(self.context, self.account_id)
        return ((None, self.tr("A new person")), *found[1:])

    def _new(self) -> list[Field]:
        departments = self.context.read(accounts.departments, self.account_id) if self.account_id else []
        return [
            Field("family", self.tr("Family name"), limit=100),
            Field("given", self.tr("Given name"), limit=100),
            Field("family_reading", self.tr("Family name reading"), "reading", limit=100, reading_of="family"),
            Field("given_reading", self.tr("Given name reading"), "reading", limit=100, reading_of="given"),
            Field("title", self.tr("Title")),
            Field("department_id", self.tr("Department"), "choice",
                  choices=choices.of_rows((each.id, each.name) for each in departments))]


def _vacant(context: Context, key: str) -> RoleRow | None:
    row = context.read(person_relations.role, key) if key else None
    return row if row is not None and not row.person_id else None


def _called(row: RoleRow) -> str:
    return row.name or labels.label(row.role)


def _ranks() -> choices.Choices:
    return (*choices.NOTHING, *((int(rank), labels.label(rank)) for rank in Rank if rank is not Rank.UNKNOWN))


def show_vacancy(context: Context, request: Request, parent: QWidget | None) -> None:
    """Show the dialog of the vacant role `request.id`, or of a new one at `request.account_id`."""
    VacancyEditor(context, request, parent).present()


def show_fill(context: Context, request: Request, parent: QWidget | None) -> None:
    """Show the dialog that says who takes the vacant role `request.id`; `request.other_id` is proposed."""
    FillEditor(context, request, parent).present()
