"""The dialog of a line between two people: influence, conflict or an informal tie, how strong and why."""

from PySide6.QtWidgets import QWidget

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.relations import LineKind
from salesdesk.services import lines as services
from salesdesk.services import relations as relation_services
from salesdesk.services.relations import Kept
from salesdesk.store.queries import people, person_relations
from salesdesk.store.queries.relations import LineRow
from salesdesk.ui import labels
from salesdesk.ui.accounts.editors import choices
from salesdesk.ui.accounts.relations.frame import RelationDialog, box_of
from salesdesk.ui.context import Context, Request
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.form import Field

_USUAL = 2


class LineEditor(RelationDialog):
    """Who, whom, kind, strength, reason, account or deal; an influence can be turned round."""

    def __init__(self, context: Context, request: Request, parent: QWidget | None) -> None:
        row = context.read(person_relations.line, request.id) if request.id else None
        super().__init__(context, request._replace(person_id=row.from_id) if row else request, parent, 540)
        self._id = row.id if row else ""
        self.draft_key = f"line:{self._id}:{self.person_id}:{request.other_id}:{request.text}:{self.deal_id}"
        self.set_title(self.tr("Edit line") if row else self.tr("New line"))
        column = self.add_column()
        self.form = self.add_form(column, self._fields())
        self.sentence = controls.label("", 12, bold=True, wrap=True)
        column.addWidget(self.sentence)
        self.swap = controls.button(self.tr("Turn round"), "arrow-left-right",
                                    tip=self.tr("The other one has influence on this one"))
        self.still_so = controls.button(self.tr("Still so"), "check", tip=self.tr("Confirm it as of today"))
        self.delete_button = controls.button(self.tr("Delete"), "trash-2", "ghost", tone="danger")
        self.swap.clicked.connect(self._on_swap)
        self.still_so.clicked.connect(self._on_still_so)
        self.delete_button.clicked.connect(self._on_delete)
        self.add_foot(column, self.swap, self.still_so, self.delete_button)
        self.told = controls.label("", 11, tone="muted", wrap=True)
        column.addWidget(self.told)
        for name in ("kind", "from_id", "to_id"):
            box_of(self.form, name).currentIndexChanged.connect(self._fit)
        self._show(row, request)

    def store(self, values: dict[str, object]) -> None:
        for name in ("from_id", "to_id"):
            if not values[name]:
                raise RuleError(Rule.REQUIRED, name)
        self.context.attempt(services.save_line, self._id or None, values)

    def _show(self, row: LineRow | None, request: Request) -> None:
        self.still_so.setVisible(row is not None)
        self.delete_button.setVisible(row is not None)
        self.told.setVisible(row is not None)
        if row is not None:
            day = labels.day(row.confirmed, self.context.today())
            self.told.setText(self.tr("Last confirmed {day}").format(day=day))
        kind = request.text if request.text in set(LineKind) else LineKind.INFLUENCE.value
        self.fill({
            "from_id": row.from_id, "to_id": row.to_id, "kind": row.kind.value, "strength": row.strength,
            "reason": row.reason, "deal_id": row.deal_id,
        } if row else {"from_id": self.person_id or None, "to_id": request.other_id or None, "kind": kind,
                       "strength": _USUAL, "deal_id": self.deal_id or None})
        self._fit()

    def _fit(self) -> None:
        """Say what the line tells; only an influence has a direction."""
        kind, one, other = (box_of(self.form, name) for name in ("kind", "from_id", "to_id"))
        words = {
            LineKind.INFLUENCE: self.tr("{one} has influence on {other}"),
            LineKind.CONFLICT: self.tr("{one} and {other} are in conflict"),
            LineKind.INFORMAL: self.tr("{one} and {other} know each other")}[LineKind(str(kind.value()))]
        told = bool(one.value() and other.value())
        self.sentence.setText(words.format(one=one.currentText(), other=other.currentText()) if told else "")
        self.sentence.setVisible(told)
        self.swap.setVisible(kind.value() == LineKind.INFLUENCE)

    def _on_swap(self) -> None:
        one, other = box_of(self.form, "from_id"), box_of(self.form, "to_id")
        first, second = one.value(), other.value()
        one.set_value(second)
        other.set_value(first)

    def _on_still_so(self) -> None:
        self.confirm(relation_services.confirm, Kept.LINE, self._id, self.context.today())

    def _on_delete(self) -> None:
        self.close_saved()
        self.context.run(services.delete_line, self._id)

    def _fields(self) -> list[Field]:
        found = self.context.read(people.titled, self.account_id) if self.account_id else []
        staff = choices.of_rows(found)
        strengths = ((1, self.tr("1 weak")), (2, self.tr("2 counts")), (3, self.tr("3 strong")))
        return [
            Field("kind", self.tr("Kind"), "choice", choices=choices.of_enum(LineKind, optional=False)),
            Field("from_id", self.tr("From"), "choice", choices=staff),
            Field("to_id", self.tr("To"), "choice", choices=staff),
            Field("strength", self.tr("Strength"), "choice", choices=strengths),
            Field("reason", self.tr("Why we think so"), "multiline", limit=1000,
                  placeholder=self.tr("Joined the company in the same year")),
            Field("deal_id", self.tr("Holds for"), "choice", choices=self.deals())]


def show_line(context: Context, request: Request, parent: QWidget | None) -> None:
    """Show the dialog of the line `request.id`, or of a new one from `request.person_id` to `request.other_id`."""
    LineEditor(context, request, parent).present()
