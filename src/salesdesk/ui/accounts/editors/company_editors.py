"""The dialogs of a step of a flow, of an installed item and of a tie."""

from PySide6.QtWidgets import QWidget

from salesdesk.domain.company import Flow, Strength
from salesdesk.services import company as services
from salesdesk.store.queries import accounts, company
from salesdesk.store.queries.company import StepRow, TieRow
from salesdesk.ui.accounts.editors import choices
from salesdesk.ui.accounts.editors.dialog import EditorDialog
from salesdesk.ui.context import Context, Request
from salesdesk.ui.widgets.form import Field


class StepEditor(EditorDialog):
    """A step of the approval or payment flow; `request.text` names the flow of a new one."""

    def __init__(self, context: Context, request: Request, parent: QWidget | None) -> None:
        super().__init__(context, parent, f"flow_step:{request.id}:{request.account_id}:{request.text}", 520)
        self._id, self._account_id = request.id, request.account_id
        known = context.read(company.steps, request.account_id)
        row = next((step for step in known if step.id == request.id), None)
        self.set_title(self.tr("Edit step") if row else self.tr("New step"), row.name if row else "")
        staff = _staff(context, request.account_id, row)
        self.add_form(self.add_column(), [
            Field("name", self.tr("Step"), required=True, placeholder=self.tr("Department head approves")),
            Field("flow", self.tr("Flow"), "choice", choices=choices.of_enum(Flow, optional=False)),
            Field("person_id", self.tr("Who"), "choice", choices=staff),
            Field("limit_amount", self.tr("Up to amount"), "amount", placeholder=self.tr("5M")),
            Field("lead_days", self.tr("Days it takes"), "number"),
            Field("note", self.tr("Note"), "multiline", limit=1000)])
        self.fill({
            "name": row.name, "flow": row.flow.value, "person_id": row.person_id, "limit_amount": row.limit_amount,
            "lead_days": row.lead_days, "note": row.note,
        } if row else {"flow": request.text or Flow.APPROVAL.value})

    def store(self, values: dict[str, object]) -> None:
        self.context.attempt(services.save_step, self._account_id, self._id or None, values)


class ItemEditor(EditorDialog):
    """Something the company uses now, and when its contract and lease end."""

    def __init__(self, context: Context, request: Request, parent: QWidget | None) -> None:
        super().__init__(context, parent, f"installed_item:{request.id}:{request.account_id}", 560)
        self._id, self._account_id = request.id, request.account_id
        known = context.read(company.items, request.account_id)
        row = next((item for item in known if item.id == request.id), None)
        self.set_title(self.tr("Edit installed item") if row else self.tr("New installed item"),
                       row.name if row else "")
        sites = choices.of_rows((site.id, site.name) for site in context.read(accounts.sites, request.account_id))
        fields = [
            Field("name", self.tr("Item"), required=True, placeholder=self.tr("Copier")),
            Field("lease_end", self.tr("Lease end"), "date", placeholder=self.tr("2027/9/30, end of September")),
            Field("contract_end", self.tr("Contract end"), "date"),
            Field("maker", self.tr("Maker"), limit=120),
            Field("model", self.tr("Model"), limit=120),
            Field("quantity", self.tr("Quantity"), "number"),
            Field("site_id", self.tr("Site"), "choice", choices=sites),
            Field("vendor", self.tr("Sold by")),
            Field("installed_on", self.tr("Installed on"), "date"),
            Field("note", self.tr("Note"), "multiline", limit=1000)]
        self.add_form(self.add_column(), fields)
        self.fill({field.name: getattr(row, field.name) for field in fields} if row else {"name": request.text})

    def store(self, values: dict[str, object]) -> None:
        self.context.attempt(services.save_item, self._account_id, self._id or None, values)


class TieEditor(EditorDialog):
    """Somebody on our side, whom they know, how and how well."""

    def __init__(self, context: Context, request: Request, parent: QWidget | None) -> None:
        super().__init__(context, parent, f"tie:{request.id}:{request.account_id}:{request.person_id}", 520)
        self._id, self._account_id = request.id, request.account_id
        row = next((tie for tie in context.read(company.ties, request.account_id) if tie.id == request.id), None)
        self.set_title(self.tr("Edit who knows them") if row else self.tr("New: who knows them"),
                       row.own_name if row else "")
        staff = _staff(context, request.account_id, row)
        levels = (*choices.NOTHING, *((int(value), words) for value, words in choices.of_enum(Strength, optional=False)
                                      if isinstance(value, int)))
        self.add_form(self.add_column(), [
            Field("own_name", self.tr("Who of ours"), required=True, limit=120,
                  placeholder=self.tr("Takahashi, sales manager")),
            Field("person_id", self.tr("Knows"), "choice", choices=staff),
            Field("how", self.tr("How"), limit=300, placeholder=self.tr("Same school, former colleague, relative")),
            Field("strength", self.tr("How well"), "choice", choices=levels)])
        self.fill({
            "own_name": row.own_name, "person_id": row.person_id, "how": row.how,
            "strength": int(row.strength) if row.strength else None,
        } if row else {"own_name": request.text, "person_id": request.person_id or None})

    def store(self, values: dict[str, object]) -> None:
        self.context.attempt(services.save_tie, self._account_id, self._id or None, values)


def _staff(context: Context, account_id: str, row: StepRow | TieRow | None) -> choices.Choices:
    """The people of the account, and who is named already and has left it."""
    found = choices.of_people(context, account_id)
    if row is None or not row.person_id or any(key == row.person_id for key, _ in found):
        return found
    return (*found, (row.person_id, f"{row.person_name} {row.person_title}".strip()))


def show_step(context: Context, request: Request, parent: QWidget | None) -> None:
    """Show the dialog of the step `request.id` of `request.account_id`, or of a new one of the flow `request.text`."""
    StepEditor(context, request, parent).present()


def show_item(context: Context, request: Request, parent: QWidget | None) -> None:
    """Show the dialog of the installed item `request.id` of `request.account_id`, or of a new one."""
    ItemEditor(context, request, parent).present()


def show_tie(context: Context, request: Request, parent: QWidget | None) -> None:
    """Show the dialog of the tie `request.id` of `request.account_id`, or of a new one to `request.person_id`."""
    TieEditor(context, request, parent).present()
