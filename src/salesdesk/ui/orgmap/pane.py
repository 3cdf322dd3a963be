"""The key-person map of one account, with the gaps in what we know of its people."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from salesdesk.store.queries import accounts
from salesdesk.ui import icons, theme
from salesdesk.ui.context import Ask, Context, Place, Request, Screen
from salesdesk.ui.orgmap.chooser import AccountChooser, DealChooser, Heading
from salesdesk.ui.orgmap.commands import PersonCommands
from salesdesk.ui.orgmap.corner import MapCorner
from salesdesk.ui.orgmap.deeds import PanelDeeds
from salesdesk.ui.orgmap.legend import Legend
from salesdesk.ui.orgmap.lens import Lens
from salesdesk.ui.orgmap.output import MapOutput
from salesdesk.ui.orgmap.panel import Panel
from salesdesk.ui.orgmap.scene import known_kinds
from salesdesk.ui.orgmap.subject import Subject
from salesdesk.ui.orgmap.tools import Tools
from salesdesk.ui.orgmap.view import PeopleView
from salesdesk.ui.pane import Pane
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.empty_state import EmptyState


class PeopleMapPane(Pane):
    """Shows the account of the place it is asked for, else the last one looked at, else the best known one."""

    watches = frozenset({"account", "person", "department", "activity", "participant", "task", "tie", "deal",
                         "deal_role", "stand", "trust", "relation", "objection", "delegation", "consent", "setting",
                         "trait"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._wanted_person = ""
        self.subject = Subject(context)
        self._lens = Lens.SUPPORT
        self._new = self._make_action()
        self.chooser = AccountChooser(lambda: context.read(accounts.names))
        self.deals = DealChooser()
        self._heading = Heading(self.chooser, self.deals)
        preferences = context.preferences
        self.tools = Tools(known_kinds(preferences.map_kinds.split()), only=preferences.map_only_deal)
        self.chips = self.tools.lenses
        self.view = PeopleView()
        self.legend = Legend()
        self.panel = Panel()
        self.commands = PersonCommands(
            context, self.view, lambda: (self.subject.account_id, self.subject.deal_id))
        self.deeds = PanelDeeds(context, self.panel, self.view, self.commands)
        self.corner = MapCorner(self.view, overview=preferences.map_overview)
        self.output = MapOutput(context, self, self.view, lambda: (self.subject.account_id, self.subject.deal_id),
                                self.view.people_scene.look)
        self.empty = EmptyState("", "", "waypoints")
        self.stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def title(self) -> str:
        return self.tr("Key people")

    def subtitle(self) -> str:
        return self.subject.account_name

    def heading(self) -> QWidget | None:
        return self._heading

    def page_actions(self) -> list[QAction]:
        return [self.output.action, self._new]

    def new_item(self) -> None:
        """Open the dialog of a new person at this account."""
        ask = Ask.PERSON if self.subject.account_id else Ask.ACCOUNT
        self.context.ask(Request(ask, account_id=self.subject.account_id))

    def filter_field(self) -> QWidget | None:
        return self.corner.finder.opened() if self.subject.rows else self.chooser

    def account_id(self) -> str:
        """The account that is shown, "" for none."""
        return self.subject.account_id

    def show_place(self, place: Place) -> None:
        self.subject.ask(place)
        self._wanted_person = place.person_id
        self._stale = True
        if self.isVisible():
            self.refresh()

    def take_focus(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def deal_id(self) -> str:
        """The deal the people are shown for, "" for the whole account."""
        return self.subject.deal_id

    def _show_map(self) -> None:
        scene, preferences = self.view.people_scene, self.context.preferences
        only = self.subject.of_deal() if preferences.map_only_deal else None
        scene.show_only(only | {self._wanted_person} if only is not None and self._wanted_person else only)
        scene.fold(frozenset(preferences.map_folded.split()))
        subject = self.subject
        scene.show_map(subject.rows, subject.vacant, subject.lines, self.context.today(), self._lens,
                       subject.notes, subject.departments)

    def reload(self) -> None:
        self.subject.reload()
        self._note_place()
        today = self.context.today()
        self._heading.show_subject(self.subject)
        self.tools.offer_only(offered=self.subject.deal() is not None)
        self.stack.setCurrentIndex(1 if self.subject.rows else 0)
        self.panel.setVisible(bool(self.subject.rows))
        self.legend.setVisible(bool(self.subject.rows))
        self.corner.setVisible(bool(self.subject.rows))
        self.output.set_enabled(enabled=bool(self.subject.rows))
        self._show_emptiness()
        self.view.set_day(today)
        self.deeds.reload(self.subject.account_id, self.subject.deal_id)
        self._show_map()
        self.view.shown_again()
        self.legend.set_lens(self._lens, self.view.people_scene.silent_after)
        wanted, self._wanted_person = self._wanted_person, ""
        self.commands.find(wanted)
        self.deeds.choose_first(wanted)

    def _note_place(self) -> None:
        """Dialogs asked for from here are about this account and deal."""
        here, subject = self.context.place, self.subject
        if self.isVisible() and (here.account_id, here.deal_id) != (subject.account_id, subject.deal_id):
            self.context.place = Place(Screen.PEOPLE_MAP, subject.account_id, subject.deal_id)

    def _show_emptiness(self) -> None:
        if self.subject.account_id:
            self.empty.set_text(self.tr("Nobody at this account is known yet."), self.tr("Add the first person"))
        else:
            self.empty.set_text(self.tr("The people of your accounts will stand here."),
                                self.tr("Add the first account"))

    def _on_account_chosen(self, account_id: str) -> None:
        self.subject.choose_account(account_id)
        self.view.choose("", aloud=False)
        self.refresh()
        self.view.setFocus()

    def _on_deal_chosen(self, deal_id: str) -> None:
        self.subject.choose_deal(deal_id)
        self.refresh()
        self.view.setFocus()

    def _on_lens_chosen(self, lens: Lens) -> None:
        self._lens = lens
        self._show_map()
        self.legend.set_lens(self._lens, self.view.people_scene.silent_after)

    def _on_kinds_chosen(self, kinds: frozenset[str]) -> None:
        self.context.preferences.map_kinds = " ".join(sorted(kinds))
        self.view.people_scene.show_kinds(kinds)

    def _on_only_chosen(self, only: bool) -> None:
        self.context.preferences.map_only_deal = only
        self._show_map()
        self.view.shown_again()

    def _on_overview_switched(self, wanted: bool) -> None:
        self.context.preferences.map_overview = wanted

    def _on_theme_changed(self) -> None:
        self._new.setIcon(icons.icon("plus"))
        if self.subject.rows:
            self._show_map()
            self.view.people_scene.repaint_all()
            self.view.shown_again()

    def _make_action(self) -> QAction:
        made = QAction(self.tr("Person"), self)
        made.setProperty("icon_name", "plus")
        made.setIcon(icons.icon("plus"))
        made.setToolTip(self.tr("New person at this account (Ctrl+N)"))
        made.triggered.connect(self.new_item)
        return made

    def _lay_out(self) -> None:
        left = controls.vbox(spacing=8)
        left.addWidget(self.tools)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.view)
        left.addWidget(self.stack, 1)
        foot = controls.hbox(spacing=8)
        foot.addWidget(self.legend, 1)
        foot.addWidget(self.corner, 0, Qt.AlignmentFlag.AlignBottom)
        left.addLayout(foot)
        row = controls.hbox(self, (20, 10, 16, 12), 14)
        row.addLayout(left, 1)
        row.addWidget(self.panel)

    def _connect(self) -> None:
        self.chooser.chosen.connect(self._on_account_chosen)
        self.deals.chosen.connect(self._on_deal_chosen)
        self.tools.lens_chosen.connect(self._on_lens_chosen)
        self.tools.kinds_chosen.connect(self._on_kinds_chosen)
        self.tools.only_chosen.connect(self._on_only_chosen)
        self.view.people_scene.show_kinds(known_kinds(self.context.preferences.map_kinds.split()))
        self.corner.finder.found.connect(self.commands.find)
        self.corner.overview_switched.connect(self._on_overview_switched)
        self.empty.acted.connect(self.new_item)
        theme.theme().changed.connect(self._on_theme_changed)
