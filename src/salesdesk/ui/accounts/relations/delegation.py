"""The dialog of to whom somebody hands decisions over, and which."""

from PySide6.QtWidgets import QWidget

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.services import relations as services
from salesdesk.services.relations import Kept
from salesdesk.store.queries import person_relations
from salesdesk.ui import labels
from salesdesk.ui.accounts.editors import choices
from salesdesk.ui.accounts.relations.frame import RelationDialog
from salesdesk.ui.context import Context, Request
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.form import Field


class DelegationEditor(RelationDialog):
    """To whom and which decisions; who hands over to this person is said below."""

    def __init__(self, context: Context, request: Request, parent: QWidget | None) -> None:
        known = context.read(person_relations.delegation_of, request.id) if request.id else None
        super().__init__(context, request._replace(person_id=known.person_id) if known else request, parent, 540)
        self._id = ""
        column = self.add_column()
        self.ask_who(column)
        self.form = self.add_form(column, [
            Field("to_id", self.tr("Hands over to"), "choice", choices=choices.NOTHING),
            Field("scope", self.tr("Which decisions"), "multiline", limit=1000,
                  placeholder=self.tr("Orders up to 1M yen, everything about IT"))])
        self.still_so = controls.button(self.tr("Still so"), "check", tip=self.tr("Confirm it as of today"))
        self.delete_button = controls.button(self.tr("Decides alone again"), "trash-2", "ghost", tone="danger")
        self.still_so.clicked.connect(self._on_still_so)
        self.delete_button.clicked.connect(self._on_delete)
        self.add_foot(column, self.still_so, self.delete_button)
        self.told = controls.label("", 11, tone="muted", wrap=True)
        self.others_hand = controls.label("", 12, tone="text2", wrap=True)
        column.addWidget(self.told)
        column.addWidget(self.others_hand)
        self.show_person()

    def show_person(self) -> None:
        """Show to whom the person hands over."""
        self.turn_to(f"delegation:{self.person_id}")
        row = self.context.read(person_relations.delegate, self.person_id) if self.person_id else None
        self._id = row.id if row else ""
        self.set_title(self.tr("Who acts for them"), self.person_name())
        choices.refill(self.form, "to_id", self.others())
        for button in (self.still_so, self.delete_button, self.told):
            button.setVisible(row is not None)
        if row is not None:
            day = labels.day(row.confirmed, self.context.today())
            self.told.setText(self.tr("Last confirmed {day}").format(day=day))
        self.others_hand.setText(self._acts_for())
        self.others_hand.setVisible(bool(self.others_hand.text()))
        self.fill({"to_id": row.to_id if row else None, "scope": row.scope if row else ""})

    def store(self, values: dict[str, object]) -> None:
        if not values["to_id"]:
            raise RuleError(Rule.REQUIRED, "to_id")
        self.context.attempt(services.set_delegate, self.person_id, str(values["to_id"]), str(values["scope"] or ""))

    def _acts_for(self) -> str:
        rows = self.context.read(person_relations.acts_for, self.person_id) if self.person_id else []
        names = self.context.read(person_relations.called, {row.person_id for row in rows})
        told = [" · ".join(part for part in (names[row.person_id], row.scope) if part)
                for row in rows if row.person_id in names]
        return self.tr("Acts for: {names}").format(names=self.tr(", ").join(told)) if told else ""

    def _on_still_so(self) -> None:
        self.confirm(services.confirm, Kept.DELEGATION, self._id, self.context.today())

    def _on_delete(self) -> None:
        self.close_saved()
        self.context.run(services.set_delegate, self.person_id, None)


def show_delegation(context: Context, request: Request, parent: QWidget | None) -> None:
    """Show to whom `request.person_id` hands decisions over, or the delegation `request.id`."""
    DelegationEditor(context, request, parent).present()
