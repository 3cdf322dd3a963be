"""The dialog of what a person is and how they stand: at the account, and in each of its deals."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from salesdesk.domain.errors import RuleError
from salesdesk.domain.people import Depth, Support
from salesdesk.domain.relations import POWERS, Said, Stand
from salesdesk.services import relations as services
from salesdesk.store.queries import people, person_relations
from salesdesk.ui import labels
from salesdesk.ui.accounts.editors import choices
from salesdesk.ui.accounts.editors.drafts import differing, drafts_of
from salesdesk.ui.accounts.relations.frame import RelationDialog, box_of, show_discs
from salesdesk.ui.accounts.relations.roles_form import RolesForm, as_values
from salesdesk.ui.context import Context, Request
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.field import Field
from salesdesk.ui.widgets.form import Form


class StandEditor(RelationDialog):
    """Roles with what shows them, support now and wanted, depth, power, key person; all that was changed in one step.

    `request.deal_id` is the deal shown first.
    """

    def __init__(self, context: Context, request: Request, parent: QWidget | None) -> None:
        super().__init__(context, request, parent, 880)
        self._said: Mapping[str | None, Said] = {}
        self._changed: dict[str | None, Said] = {}
        self._shown: str | None = None
        column = self.add_column()
        self.ask_who(column)
        place = Form([Field("place", self.tr("Holds for"), "choice", choices=self.deals())])
        column.addWidget(place)
        self.place = box_of(place, "place")
        self.place.activated.connect(self._on_place)
        column.addWidget(controls.label(self.tr("Roles"), 13, bold=True, tone="text2"))
        self.roles = RolesForm()
        self.roles.submitted.connect(self.save)
        column.addWidget(self.roles)
        self.forms.append((self.roles, tuple(as_values({}))))
        self.of_account = controls.label("", 11, tone="muted", wrap=True)
        column.addWidget(self.of_account)
        column.addStretch(1)
        column = self.add_column()
        self.form = self.add_form(column, [
            Field("support", self.tr("Support"), "choice", choices=choices.NOTHING),
            Field("wanted", self.tr("Wanted"), "choice", choices=choices.NOTHING),
            Field("depth", self.tr("Contact depth"), "choice", choices=choices.NOTHING),
            Field("power", self.tr("Power"), "choice", choices=choices.NOTHING),
            Field("key_player", self.tr("Key person"), "choice", choices=choices.NOTHING)],
            self.tr("How they stand"))
        self.still_so = controls.button(self.tr("Still so"), "check", tip=self.tr("Confirm it as of today"))
        self.still_so.clicked.connect(self._on_still_so)
        self.told = controls.label("", 11, tone="muted", wrap=True)
        self.add_foot(column, self.still_so, self.told)
        column.addStretch(1)
        self.place.set_value(request.deal_id or None)
        self.show_person()

    def show_person(self) -> None:
        """Show the person at the account or in the deal chosen."""
        self._said = self.context.read(person_relations.said, self.person_id) if self.person_id else {}
        self._changed = {}
        self.set_title(self.tr("Roles and how they stand"), self.person_name())
        self._show_place()

    def store(self, values: dict[str, object]) -> None:
        self._note(values)
        self.context.attempt(services.save_said, self.person_id, self._changed)
        for key in self._changed:
            drafts_of(self.context).forget(self._key_of(key))

    def _on_place(self) -> None:
        """Go on to another deal; what was changed here is saved with it."""
        if not all([self.roles.validate(), self.form.validate()]):
            self.place.set_value(self._shown)
            return
        self._note(self.values())
        self._show_place()

    def _on_still_so(self) -> None:
        self.confirm(services.confirm_said, self.person_id, self._shown, self.context.today())

    def _note(self, values: Mapping[str, object]) -> None:
        """Remember what was changed in the place shown."""
        if differing(self.texts(), self._before):
            self._changed[self._shown] = Said(self.roles.roles(), _stand(values))
        else:
            self._changed.pop(self._shown, None)

    def touched(self) -> bool:
        return bool(self._changed) or super().touched()

    def show_rule(self, error: RuleError) -> None:
        if error.field == "account_id":
            self.message.show_error(self.tr("Somebody without an account can have one role only."))
        else:
            super().show_rule(error)

    def _show_place(self) -> None:
        deal_id = self.place.value()
        self._shown = str(deal_id) if deal_id else None
        self.turn_to(self._key_of(self._shown))
        known, account = self._said.get(self._shown, Said()), self._said.get(None, Said())
        self.roles.offer_none(offered=self._shown is not None)
        self._offer(account.stand)
        words = self.tr(", ").join(map(labels.label, account.roles)) or self.tr("none")
        self.of_account.setText(self.tr("Without a tick here: as at the account ({roles})").format(roles=words))
        self.of_account.setVisible(self._shown is not None)
        self.still_so.setVisible(bool(known.roles or account.roles or known.confirmed))
        confirmed = known.confirmed or account.confirmed
        self.told.setVisible(confirmed is not None)
        if confirmed is not None:
            day = labels.day(confirmed, self.context.today())
            self.told.setText(self.tr("Last confirmed {day}").format(day=day))
        self.fill(self._values(known))
        if self._shown in self._changed:
            for form, _ in self.forms:
                form.set_values(self._values(self._changed[self._shown]))
            self.message.dismiss()

    def _values(self, said: Said) -> dict[str, object]:
        stand = said.stand
        found: dict[str, object] = {
            "support": stand.support.value if stand.support else None,
            "wanted": stand.wanted.value if stand.wanted else None,
            "depth": int(stand.depth) if stand.depth is not None else None, "power": stand.power,
            "key_player": stand.key_player}
        if self._shown is None:
            found |= {"support": found["support"] or Support.UNKNOWN.value, "power": stand.power or 0,
                      "key_player": bool(stand.key_player)}
        return found | as_values(said.roles)

    def _offer(self, account: Stand) -> None:
        """Offer what can be said here; in a deal that it is as at the account, with what is said there."""
        person = self.context.read(people.one, self.person_id) if self.person_id else None
        counted = person.depth if person else Depth.NONE
        powers = tuple((level, self._power(level)) for level in range(POWERS + 1))
        offered: dict[str, tuple[str, choices.Choices]] = {
            "support": (labels.label(account.support or Support.UNKNOWN), choices.of_enum(Support, optional=False)),
            "wanted": (labels.label(account.wanted) if account.wanted else self.tr("no aim"),
                       choices.of_enum((Support.CHAMPIONS, Support.SUPPORTS, Support.NEUTRAL), optional=False)),
            "depth": (labels.label(account.depth if account.depth is not None else counted),
                      tuple((int(depth), labels.label(depth)) for depth in Depth)),
            "power": (self._power(account.power or 0), powers),
            "key_player": (self.tr("yes") if account.key_player else self.tr("no"),
                           ((True, self.tr("yes")), (False, self.tr("no"))))}
        own = {"wanted": self.tr("no aim"),
               "depth": self.tr("As counted: {depth}").format(depth=labels.label(counted))}
        discs = {"support": account.support or Support.UNKNOWN, "wanted": account.wanted}
        for name, (there, entries) in offered.items():
            first = (None, self.tr("As at the account: {value}").format(value=there)) if self._shown \
                else (None, own[name]) if name in own else None
            box, found = box_of(self.form, name), (first, *entries) if first else entries
            box.set_choices(found)
            show_discs(box, found, discs.get(name) if self._shown else None)

    def _power(self, level: int) -> str:
        return (self.tr("not known"), self.tr("1 weak"), self.tr("2 counts"), self.tr("3 strong"))[level]

    def _key_of(self, deal_id: str | None) -> str:
        return f"stand:{self.person_id}:{deal_id or ''}"


def _stand(found: Mapping[str, object]) -> Stand:
    depth, power, key = found["depth"], found["power"], found["key_player"]
    return Stand(
        Support(str(found["support"])) if found["support"] else None,
        Support(str(found["wanted"])) if found["wanted"] else None,
        Depth(depth) if isinstance(depth, int) else None, power if isinstance(power, int) else None,
        key if isinstance(key, bool) else None)


def show_stand(context: Context, request: Request, parent: QWidget | None) -> None:
    """Show what `request.person_id` is and how they stand, first in `request.deal_id`, else at the account."""
    StandEditor(context, request, parent).present()
