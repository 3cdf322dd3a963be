"""The profile screen of one person."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Concatenate, ParamSpec

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QStackedLayout, QWidget

from salesdesk.domain import names
from salesdesk.domain.errors import RuleError, StoreError
from salesdesk.domain.facts import Certainty, FactKind
from salesdesk.domain.people import Support
from salesdesk.domain.profile import PrivateKind
from salesdesk.domain.traits import Scale
from salesdesk.services import activities as activity_services
from salesdesk.services import facts as fact_services
from salesdesk.services import profile as services
from salesdesk.services import relations as relation_services
from salesdesk.services.facts import FactDraft
from salesdesk.store.queries import people, profile, settings
from salesdesk.store.queries.profile import ProfileRow
from salesdesk.ui import icons, labels, theme
from salesdesk.ui.context import Ask, Context, Place, Request, Screen
from salesdesk.ui.pane import Pane
from salesdesk.ui.profile.asking import Asked, Asking
from salesdesk.ui.profile.facts import KnownFacts, QuickFact
from salesdesk.ui.profile.identity import Identity
from salesdesk.ui.profile.parts import Body
from salesdesk.ui.profile.private import PrivateNotes
from salesdesk.ui.profile.scales import Scales
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from salesdesk.store.db import Store

P = ParamSpec("P")
_NARROW = 1080


class ProfilePane(Pane):
    """Shows the person of the place it is asked for, else who decides at the account."""

    watches = frozenset({"account", "person", "department", "site", "contact_point", "trait", "fact", "private_note",
                         "deal_role", "stand", "trust", "relation", "objection", "delegation",
                         "tie", "deal", "activity", "participant", "task", "setting"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.row: ProfileRow | None = None
        self._asked = Place(Screen.PROFILE)
        self._person_id = ""
        self._edit = self._action(self.tr("Edit"), "pencil", self.tr("Edit this person"))
        self._sheet = self._action(self.tr("Visit briefing"), "printer", self.tr("Visit briefing (Ctrl+P)"))
        self.identity, self.scales, self.facts = Identity(), Scales(), KnownFacts()
        self.private, self.asking = PrivateNotes(), Asking()
        self.empty = EmptyState(self.tr("Nobody is known here yet."), self.tr("Add a person"), "user-plus")
        self._lay_out()
        self._connect()

    def title(self) -> str:
        return self.tr("Accounts")

    def subtitle(self) -> str:
        if self.row is None:
            return ""
        parts = (self.row.person.account_name, self.tr("People"), self.row.person.name)
        return "› " + " › ".join(part for part in parts if part)

    def page_actions(self) -> list[QAction]:
        return [self._edit, self._sheet]

    def new_item(self) -> None:
        """Open the dialog of a new person at this account."""
        self.context.ask(Request(Ask.PERSON, account_id=self._account_id()))

    def show_place(self, place: Place) -> None:
        self._asked, self._person_id = place, ""
        self.private.open(opened=False)
        self.facts.quick.finish()
        self.refresh()

    def take_focus(self) -> None:
        self.scales.rows[Scale.PRICE_QUALITY].setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        self._person_id = self._person_id or self._wanted()
        self.row = self.context.read(profile.one, self._person_id, self._asked.deal_id) if self._person_id else None
        for action in self.page_actions():
            action.setEnabled(self.row is not None)
        self._stack.setCurrentIndex(1 if self.row is None else 0)
        if self.row is None:
            return
        today, row = self.context.today(), self.row
        self.identity.show_profile(row, today)
        self.scales.show_profile(row)
        self.facts.show_profile(row, today, self.context.read(settings.one).fact_fades_days)
        self.private.show_profile(row)
        self.asking.show_profile(row, today)
        if self.isVisible() and self.context.place.person_id != row.person.id:
            self.context.place = Place(
                Screen.PROFILE, row.person.account_id or "", self._asked.deal_id, row.person.id)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.private.open(opened=False)

    def _wanted(self) -> str:
        """The person asked for, else the first one of the account asked for, else of the best known account."""
        if self._asked.person_id:
            return self._asked.person_id
        read = self.context.read
        for key in (self._asked.account_id, self.context.preferences.last_account):
            found = read(profile.first_person, key) if key else ""
            if found:
                return found
        best = read(people.best_known_account)
        return read(profile.first_person, best) if best else ""

    def _account_id(self) -> str:
        return (self.row.person.account_id or "") if self.row else self._asked.account_id

    def _on_noted(self, scale: Scale, value: int, certainty: Certainty) -> None:
        today = self.context.today()
        if value:
            self.context.run(services.set_trait, self._person_id, scale, value, certainty, today)
        else:
            self.context.run(services.clear_trait, self._person_id, scale, today)

    def _on_fact_kept(self, kind: FactKind, words: str, certainty: Certainty) -> None:
        today = self.context.today()
        teller = self._person_id if certainty is Certainty.SAID else None
        draft = FactDraft(words, kind, today, certainty, person_id=self._person_id, said_by_id=teller)
        self._keep(self.facts.quick, fact_services.add_fact, draft, today)

    def _on_private_saved(self, note_id: str, kind: PrivateKind, words: str) -> None:
        self._keep(self.private, services.save_private_note, self._person_id, note_id or None, kind, words)

    def _keep(self, line: QuickFact | PrivateNotes, service: "Callable[Concatenate[Store, P], object]",
              *args: P.args, **kwargs: P.kwargs) -> None:
        """Store what a line holds and empty it; a refusal is said below it."""
        try:
            self.context.attempt(service, *args, **kwargs)
        except RuleError as error:
            line.show_error(labels.error_text(error))
        except StoreError as error:
            self.context.failed.emit(error)
        else:
            line.finish()
            self.context.tell_step()

    def _on_introduced(self, name: str) -> None:
        """A name of one of our people is kept as that person, any other as words."""
        found = self.context.read(people.find, names.person_key(*names.split_name(name))) if name else []
        others = [key for key in found if key != self._person_id]
        self.context.run(services.set_introducer, self._person_id, others[0] if len(others) == 1 else None, name)

    def _on_wished(self, wish: Support | None) -> None:
        """Keep the aim where it is said: in the deal where that has one of its own, else at the account."""
        part = self.row.part if self.row else None
        if part is not None and part.deal_id and part.own.stand.wanted is not None:
            value = {"support_wanted": wish}
            self.context.run(relation_services.set_stand, self._person_id, value, part.deal_id)
        else:
            self.context.run(services.set_support_wanted, self._person_id, wish)

    def _on_ticked(self, asked: Asked, on: bool) -> None:
        if on:
            self.context.run(fact_services.ask_missing, asked.words, self._account_id(), self._person_id)
        elif asked.task_id:
            self.context.run(activity_services.delete_task, asked.task_id)

    def _action(self, text: str, icon: str, tip: str) -> QAction:
        made = QAction(text, self)
        made.setProperty("icon_name", icon)
        made.setIcon(icons.icon(icon))
        made.setToolTip(tip)
        return made

    def _arrange(self) -> None:
        """What to ask stands at the right, or below the rest in a narrow window."""
        below = self.width() < theme.px(_NARROW)
        if below != (self._middle.indexOf(self.asking) >= 0):
            (self._row if below else self._middle).removeWidget(self.asking)
            if below:
                self._middle.insertWidget(2, self.asking)
            else:
                self._row.addWidget(self.asking)
            self.asking.show()
        self.asking.set_below(below=below)

    def _tint(self) -> None:
        for action in self.page_actions():
            action.setIcon(icons.icon(str(action.property("icon_name"))))

    def _connect(self) -> None:
        go, ask = self.context.go, self.context.ask
        self._edit.triggered.connect(
            lambda: ask(Request(Ask.PERSON, id=self._person_id, account_id=self._account_id())))
        self._sheet.triggered.connect(
            lambda: go(Place(Screen.BRIEFING, account_id=self._account_id(), person_id=self._person_id)))
        self.identity.wished.connect(self._on_wished)
        self.identity.asked.connect(ask)
        self.identity.introduced.connect(self._on_introduced)
        self.identity.opened.connect(
            lambda key: go(Place(Screen.PROFILE, self._account_id(), self._asked.deal_id, key)))
        self.scales.noted.connect(self._on_noted)
        self.facts.quick.kept.connect(self._on_fact_kept)
        self.facts.removed.connect(lambda key: self.context.run(fact_services.delete_fact, key))
        self.facts.quick.begun.connect(lambda: _show_line(self._scroll, self.facts.quick))
        self.private.lock.clicked.connect(lambda: _show_line(self._scroll, self.private.body))
        self.private.saved.connect(self._on_private_saved)
        self.private.removed.connect(lambda key: self.context.run(services.delete_private_note, key))
        self.asking.ticked.connect(self._on_ticked)
        self.asking.logged.connect(
            lambda: ask(Request(Ask.LOG, account_id=self._account_id(), person_id=self._person_id)))
        self.empty.acted.connect(self.new_item)
        theme.theme().changed.connect(self._tint)
        theme.theme().changed.connect(self._arrange)

    def _lay_out(self) -> None:
        known = controls.panel()
        column = controls.vbox(known, (18, 14, 18, 12), 8)
        column.addWidget(self.facts)
        column.addWidget(self.private)
        middle = Body()
        self._middle = controls.vbox(middle, 0, 12)
        self._middle.addWidget(self.scales)
        self._middle.addWidget(known)
        self._middle.addStretch(1)
        page = QWidget()
        self._row = controls.hbox(page, (20, 14, 16, 12), 14)
        self._row.addWidget(self.identity)
        self._scroll = controls.scroll(middle)
        self._row.addWidget(self._scroll, 1)
        self._row.addWidget(self.asking)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(page)
        self._stack.addWidget(self.empty)


def _show_line(area: QScrollArea, line: QWidget) -> None:
    """Scroll to a line that was just opened, when it has its place."""
    QTimer.singleShot(0, area, lambda: area.ensureWidgetVisible(line))
