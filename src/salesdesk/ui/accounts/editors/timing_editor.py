"""The dialog of a day that makes a customer move."""

from PySide6.QtWidgets import QWidget

from salesdesk.domain.buying import Precision
from salesdesk.domain.timing import EVENTS, TimingKind
from salesdesk.services import timing as services
from salesdesk.store.queries import deals, timing
from salesdesk.store.queries.timing import EventRow
from salesdesk.ui.accounts.editors import choices
from salesdesk.ui.accounts.editors.dialog import EditorDialog
from salesdesk.ui.accounts.editors.picker import AccountPicker
from salesdesk.ui.context import Context, Request
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.form import Field


class TimingEditor(EditorDialog):
    """Account, kind, day and how exactly it is known, words, deal, lead; `request.text` names the kind of a new one."""

    def __init__(self, context: Context, request: Request, parent: QWidget | None) -> None:
        super().__init__(context, parent, f"timing:{request.id}:{request.account_id}:{request.text}", 560)
        self._id = request.id
        row = context.read(timing.event, request.id) if request.id else None
        self.set_title(self.tr("Edit date") if row else self.tr("New date"))
        column = self.add_column()
        self.picker = AccountPicker(context, self.tr("Account"))
        self.picker.picked.connect(self._on_picked)
        column.addWidget(self.picker)
        self.form = self.add_form(column, self._fields())
        self.delete_button = controls.button(self.tr("Delete"), "trash-2", "ghost", tone="danger")
        self.delete_button.clicked.connect(self._on_delete)
        self.delete_button.setVisible(row is not None)
        foot = controls.hbox(spacing=0)
        foot.addWidget(self.delete_button)
        foot.addStretch(1)
        column.addLayout(foot)
        self._fill(row, request)

    def store(self, values: dict[str, object]) -> None:
        account_id = self.picker.needed()
        self.context.attempt(services.save_event, self._id or None, {**values, "account_id": account_id})

    def _fill(self, row: EventRow | None, request: Request) -> None:
        account_id = row.account_id if row else request.account_id
        self.picker.set_account(account_id)
        self._on_picked(account_id)
        if row is None:
            planned = self._planned(request.deal_id)
            kind = request.text
            if not kind:  # a purchase that is planned already needs no second day
                kind = (TimingKind.OWN if planned["on_day"] else TimingKind.PURCHASE).value
                planned = {}
            self.fill({"kind": kind, "precision": Precision.DAY.value,
                       "deal_id": request.deal_id or None, **planned})
            return
        self.fill({"kind": row.kind.value, "on_day": row.on_day, "precision": row.precision.value, "text": row.text,
                   "deal_id": row.deal_id or None, "lead_days": row.lead_days})

    def _planned(self, deal_id: str) -> dict[str, object]:
        """The planned purchase a deal has already."""
        row = self.context.read(deals.one, deal_id) if deal_id else None
        planned = row.planned_on if row else None
        precision = row.planned_precision if row and planned else None
        return {"on_day": planned, "precision": str(precision or Precision.DAY.value)}

    def _on_picked(self, account_id: str) -> None:
        rows = self.context.read(deals.of_account, account_id) if account_id else []
        choices.refill(self.form, "deal_id", choices.of_rows((row.id, row.name) for row in rows))

    def _on_delete(self) -> None:
        self._saved = True
        self.reject()
        self.context.run(services.delete_event, self._id)

    def _fields(self) -> list[Field]:
        return [
            Field("kind", self.tr("Kind"), "choice", choices=choices.of_enum(EVENTS, optional=False)),
            Field("on_day", self.tr("Day"), "date", required=True, placeholder=self.tr("9/30, end of September")),
            Field("precision", self.tr("Known by"), "choice", choices=choices.of_enum(Precision, optional=False)),
            Field("text", self.tr("In words"), limit=500, placeholder=self.tr("After the tax season")),
            Field("deal_id", self.tr("Deal"), "choice", choices=choices.NOTHING),
            Field("lead_days", self.tr("Act so many days before"), "number",
                  placeholder=self.tr("As the settings say"))]


def show_timing(context: Context, request: Request, parent: QWidget | None) -> None:
    """Show the dialog of the timing event `request.id`, or of a new one at `request.account_id`."""
    TimingEditor(context, request, parent).present()
