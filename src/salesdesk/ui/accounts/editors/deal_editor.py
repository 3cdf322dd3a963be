"""The dialog of a deal with what was heard about it (BANTCH)."""

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from salesdesk.domain.qualify import Item
from salesdesk.services import deals as services
from salesdesk.store.queries import deals
from salesdesk.store.queries.deals import DealRow
from salesdesk.ui import labels
from salesdesk.ui.accounts.editors import choices
from salesdesk.ui.accounts.editors.dialog import EditorDialog
from salesdesk.ui.accounts.editors.picker import AccountPicker
from salesdesk.ui.context import Context, Request
from salesdesk.ui.widgets.form import Field

_HEARD = {f"heard_{item.value}": item for item in Item}


class DealEditor(EditorDialog):
    """A changed stage is a stage change like on the board."""

    aliases: ClassVar[Mapping[str, str]] = {"probability_permille": "probability"}

    def __init__(self, context: Context, request: Request, parent: QWidget | None) -> None:
        super().__init__(context, parent, f"deal:{request.id}:{request.account_id}", 880)
        self._id = request.id
        row = context.read(deals.one, request.id) if request.id else None
        self.set_title(self.tr("Edit deal") if row else self.tr("New deal"), row.name if row else "")
        left, right = self.add_column(), self.add_column()
        self.add_form(left, [Field("name", self.tr("Deal"), required=True, limit=300)])
        self.picker = AccountPicker(context, self.tr("Account"))
        self.picker.picked.connect(self._on_picked)
        left.addWidget(self.picker)
        self.facts_form = self.add_form(left, self._facts())
        left.addStretch(1)
        self.add_form(right, self._heard(), self.tr("What we heard (BANTCH)"))
        self.add_form(right, self._buying(), self.tr("Buying"))
        right.addStretch(1)
        self._fill(row, request)

    def store(self, values: dict[str, object]) -> None:
        account_id = self.picker.checked()
        heard = {item: str(values.pop(name)) for name, item in _HEARD.items()}
        rate = values.pop("probability")
        values["probability_permille"] = round(rate * 1000) if isinstance(rate, float) else None
        values["account_id"] = account_id
        self.context.attempt(services.save_deal, self._id or None, values, self.context.today(), heard)

    def _fill(self, row: DealRow | None, request: Request) -> None:
        account_id = (row.account_id or "") if row else request.account_id
        self.picker.set_account(account_id)
        self._on_picked(account_id)
        if row is None:
            stages = choices.all_stages(self.context)
            self.fill({"name": request.text, "stage_id": request.stage_id or (stages[0][0] if stages else None),
                       "contact_id": request.person_id or None})
            return
        plain = (name for _, names in self.forms for name in names if name not in _HEARD)
        values: dict[str, object] = {name: getattr(row, name) for name in plain}
        known = self.context.read(deals.heard, row.id)
        values |= {name: known[item].text if item in known else "" for name, item in _HEARD.items()}
        self.fill(values)

    def _on_picked(self, account_id: str) -> None:
        choices.refill(self.facts_form, "contact_id", choices.of_people(self.context, account_id))

    def _facts(self) -> list[Field]:
        return [
            Field("contact_id", self.tr("Contact point"), "choice", choices=choices.NOTHING),
            Field("product", self.tr("Product")),
            Field("stage_id", self.tr("Stage"), "choice", choices=choices.all_stages(self.context)),
            Field("amount", self.tr("Amount"), "amount", placeholder=self.tr("12.4M")),
            Field("gross_profit", self.tr("Gross margin"), "amount"),
            Field("probability", self.tr("Probability"), "percent", placeholder=self.tr("As the stage says")),
            Field("expected_close", self.tr("Expected close"), "date", placeholder=self.tr("month end, 4/24")),
            Field("owner", self.tr("In charge"), limit=120),
            Field("note", self.tr("Note"), "multiline", limit=20000),
        ]

    def _heard(self) -> list[Field]:
        return [Field(name, f"{item.value}  {labels.label(item)}", limit=1000) for name, item in _HEARD.items()]

    def _buying(self) -> list[Field]:
        return [
            Field("buying_phase", self.tr("Buying phase"), "choice", choices=choices.phases()),
            Field("decide_by", self.tr("Must decide by"), "date"),
            Field("motive", self.tr("Motive"), limit=1000),
        ]


def show_deal(context: Context, request: Request, parent: QWidget | None) -> None:
    """Show the dialog of the deal `request.id`, or of a new one at `request.account_id` in `request.stage_id`."""
    DealEditor(context, request, parent).present()
