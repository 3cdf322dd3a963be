"""The dialog of an account."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salesdesk.domain.accounts import AccountKind, AccountRank, Organisation
from salesdesk.domain.leads import LeadClass
from salesdesk.services import accounts as services
from salesdesk.services.duplicates import Like, like_account
from salesdesk.store.queries import accounts, settings
from salesdesk.store.queries.accounts import AccountRow
from salesdesk.ui.accounts.editors import choices
from salesdesk.ui.accounts.editors.alike import AlikeHint
from salesdesk.ui.accounts.editors.dialog import EditorDialog
from salesdesk.ui.accounts.editors.picker import AccountPicker
from salesdesk.ui.accounts.editors.points_editor import PointsEditor
from salesdesk.ui.context import Context, Place, Request, Screen
from salesdesk.ui.rank_words import definition
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.form import Field
from salesdesk.ui.widgets.line_edit import ChoiceBox, LineEdit


class AccountEditor(EditorDialog):
    """A new account goes to its page once it is saved."""

    def __init__(self, context: Context, request: Request, parent: QWidget | None) -> None:
        self._account_id = request.id
        super().__init__(context, parent, f"account:{request.id}", 860)
        row = context.read(accounts.one, request.id) if request.id else None
        self.set_title(self.tr("Edit account") if row else self.tr("New account"), row.name if row else "")
        left, right = self.add_column(), self.add_column()
        self.name_form = self.add_form(left, self._names())
        self._add_hint(left)
        self.rank_form = self.add_form(left, [
            Field("rank", self.tr("Rank (A, B, C)"), "choice", choices=choices.of_enum(AccountRank))])
        self.rank_words = controls.label("", 11, tone="muted", wrap=True)
        left.addWidget(self.rank_words)
        self.add_form(left, self._standing())
        self.parent_picker = AccountPicker(context, self.tr("Parent company"))
        left.addWidget(self.parent_picker)
        left.addStretch(1)
        self.points = PointsEditor(self.tr("Contact points"))
        right.addWidget(self.points)
        self.points.edited.connect(self.alike.later)
        self.add_form(right, self._plans(), self.tr("Plan and room to grow"))
        right.addStretch(1)
        self._fill(row, request.text)

    def store(self, values: dict[str, object]) -> None:
        values["parent_id"] = self.parent_picker.chosen()
        points = self.points.points() if self.points else None
        key = self.context.attempt(services.save_account, self._account_id or None, values, points)
        if not self._account_id:
            self.context.go(Place(Screen.ACCOUNTS, account_id=key))

    def _fill(self, row: AccountRow | None, name: str) -> None:
        if row is None:
            self.fill({"name": name})
        else:
            values: dict[str, object] = {field: getattr(row, field) for _, names in self.forms for field in names}
            values["kind"] = row.kind.value if row.kind else None
            values["rank"] = row.rank.value if row.rank else None
            values["founded"], values["size_year"] = str(row.founded or ""), str(row.size_year or "")
            values["organisation"] = row.organisation.value if row.organisation else None
            values["lead_class"] = row.lead_class.value if row.lead_class else None
            self.parent_picker.set_account(row.parent_id or "")
            if self.points is not None:
                self.points.set_rows(self.context.read(accounts.points, account_id=row.id))
            self.fill(values)
        self.alike.refresh()
        box = self.rank_form.editor("rank")
        if isinstance(box, ChoiceBox):
            box.currentIndexChanged.connect(self._tell_rank)
        self._tell_rank()

    def _tell_rank(self) -> None:
        """Say below the rank what it means, or what all of them mean while none is chosen."""
        chosen, known = self.texts()["rank"], self.context.read(settings.one)
        shown = [AccountRank(str(chosen))] if chosen else list(AccountRank)
        self.rank_words.setText("\n".join(f"{rank.value}: {definition(known, rank)}" for rank in shown))

    def _names(self) -> list[Field]:
        return [
            Field("name", self.tr("Company"), required=True, placeholder=self.tr("Tokai Precision Co., Ltd.")),
            Field("reading", self.tr("Reading"), "reading", reading_of="name"),
        ]

    def _standing(self) -> list[Field]:
        return [
            Field("kind", self.tr("Standing"), "choice", choices=choices.of_enum(AccountKind)),
            Field("lead_class", self.tr("Lead class"), "choice", choices=choices.of_enum(LeadClass)),
            Field("needs_introduction", self.tr("Needs an introduction"), "check"),
            Field("industry", self.tr("Industry"), limit=120),
            Field("segment", self.tr("Segment"), limit=80),
            Field("employees", self.tr("Employees"), "number"),
            Field("annual_sales", self.tr("Annual sales"), "amount", placeholder=self.tr("4.8B")),
            Field("size_year", self.tr("Size is of"), "number", placeholder=self.tr("Year")),
            Field("organisation", self.tr("Organisation type"), "choice", choices=choices.of_enum(Organisation)),
            Field("fiscal_month", self.tr("Fiscal year end"), "choice", choices=choices.months()),
            Field("founded", self.tr("Founded"), "number", placeholder=self.tr("Year")),
            Field("corporate_number", self.tr("Corporate number"), limit=40),
            Field("website", self.tr("Website"), "url", limit=300),
            Field("country", self.tr("Country"), limit=80),
        ]

    def _plans(self) -> list[Field]:
        return [
            Field("currents", self.tr("Industry currents"), "multiline", limit=2000),
            Field("business_plan", self.tr("Business plan"), "multiline", limit=2000),
            Field("business_model", self.tr("Business model"), "multiline", limit=2000),
            Field("room_to_grow", self.tr("Room to grow"), "check"),
            Field("room_note", self.tr("What for"), limit=1000),
            Field("note", self.tr("Note"), "multiline", limit=20000),
        ]

    def _add_hint(self, column: QVBoxLayout) -> None:
        self.alike = AlikeHint(self._look_for_alike)
        self.alike.opened.connect(self._on_alike)
        column.addWidget(self.alike)
        for name in ("name", "reading"):
            line = self.name_form.editor(name)
            if isinstance(line, LineEdit):  # every text field is one
                line.textChanged.connect(self.alike.later)

    def _look_for_alike(self) -> list[Like]:
        """Accounts that are there already and look like this one; saving stays possible."""
        typed = self.texts()
        values = {name: typed[name] for name in ("name", "reading", "website", "corporate_number")}
        points = [point for point in self.points.points() if point.value] if self.points else []
        return self.context.read(like_account, {**values, "id": self._account_id}, points)

    def _on_alike(self, key: str) -> None:
        self.reject()
        self.context.go(Place(Screen.ACCOUNTS, account_id=key))


def show_account(context: Context, request: Request, parent: QWidget | None) -> None:
    """Show the dialog of the account `request.id`, or of a new one named `request.text`."""
    AccountEditor(context, request, parent).present()
