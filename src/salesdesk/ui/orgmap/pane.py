"""The key-person map of one account, with the gaps in what we know of its people."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QWidget

from salesdesk.store.queries import accounts, company, people, relations
from salesdesk.store.queries.relations import LineRow, MapRow, RoleRow
from salesdesk.ui import icons, theme
from salesdesk.ui.context import Ask, Context, Place, Request, Screen
from salesdesk.ui.orgmap import lens as lenses
from salesdesk.ui.orgmap.chooser import AccountChooser
from salesdesk.ui.orgmap.commands import PersonCommands
from salesdesk.ui.orgmap.deeds import PanelDeeds
from salesdesk.ui.orgmap.legend import Legend
from salesdesk.ui.orgmap.lens import Lens
from salesdesk.ui.orgmap.panel import Panel
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
        self._account_id, self._account_name = "", ""
        self._wanted_person = ""
        self._deal_id = ""
        self._rows: list[MapRow] = []
        self._vacant: list[RoleRow] = []
        self._lines: list[LineRow] = []
        self._lens = Lens.SUPPORT
        self._new = self._make_action()
        self.chooser = AccountChooser(lambda: context.read(accounts.names))
        self.chips = {lens: controls.chip(lenses.name(lens), checked=lens is self._lens) for lens in Lens}
        self.view = PeopleView()
        self.legend = Legend()
        self.panel = Panel()
        self.commands = PersonCommands(context, self.view)
        self.deeds = PanelDeeds(context, self.panel, self.view, self.commands)
        self.empty = EmptyState("", "", "waypoints")
        self.stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def title(self) -> str:
        return self.tr("Key people")

    def subtitle(self) -> str:
        return self._account_name

    def page_actions(self) -> list[QAction]:
        return [self._new]

    def new_item(self) -> None:
        """Open the dialog of a new person at this account."""
        ask = Ask.PERSON if self._account_id else Ask.ACCOUNT
        self.context.ask(Request(ask, account_id=self._account_id))

    def filter_field(self) -> QWidget | None:
        return self.chooser

    def account_id(self) -> str:
        """The account that is shown, "" for none."""
        return self._account_id

    def show_place(self, place: Place) -> None:
        self._account_id = place.account_id or self._account_id
        self._deal_id = place.deal_id
        self._wanted_person = place.person_id
        self._stale = True
        if self.isVisible():
            self.refresh()

    def take_focus(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def deal_id(self) -> str:
        """The deal the people are shown for, "" for the whole account."""
        return self._deal_id

    def _read_rows(self) -> list[MapRow]:
        """The people of the account; where nothing is written of our tie, who of ours knows them best."""
        known = self.context.read(company.known_through, self._account_id)
        rows = self.context.read(relations.of_map, self._account_id, self._deal_id or None)
        return [_with_tie(row, known.get(row.person.id, "")) for row in rows] if known else rows

    def _read(self) -> None:
        deal_id = self._deal_id or None
        self._rows = self._read_rows() if self._account_id else []
        self._vacant = self.context.read(relations.vacant, self._account_id, deal_id) if self._rows else []
        self._lines = self.context.read(relations.lines, self._account_id, deal_id) if self._rows else []

    def _show_map(self) -> None:
        self.view.people_scene.show_map(self._rows, self._vacant, self._lines, self.context.today(), self._lens)

    def reload(self) -> None:
        self._find_account()
        self._read()
        today = self.context.today()
        self.chooser.show_account(self._account_id, self._account_name)
        self.stack.setCurrentIndex(1 if self._rows else 0)
        self.panel.setVisible(bool(self._rows))
        self.legend.setVisible(bool(self._rows))
        self._show_emptiness()
        self.view.set_day(today)
        self._show_map()
        self.view.shown_again()
        self.deeds.reload(self._account_id, self._deal_id)
        wanted, self._wanted_person = self._wanted_person, ""
        self.deeds.choose_first(wanted)

    def _find_account(self) -> None:
        """The account asked for while it exists, else the last one, else the one with most people."""
        for key in (self._account_id, self.context.place.account_id, self.context.preferences.last_account):
            row = self.context.read(accounts.one, key) if key else None
            if row is not None:
                break
        else:
            key = self.context.read(people.best_known_account)
            row = self.context.read(accounts.one, key) if key else None
        self._account_id, self._account_name = (row.id, row.name) if row else ("", "")
        if row is not None:
            self.context.preferences.last_account = row.id
            if self.isVisible() and self.context.place.account_id != row.id:
                self.context.place = Place(Screen.PEOPLE_MAP, account_id=row.id)

    def _show_emptiness(self) -> None:
        if self._account_id:
            self.empty.set_text(self.tr("Nobody at this account is known yet."), self.tr("Add the first person"))
        else:
            self.empty.set_text(self.tr("The people of your accounts will stand here."),
                                self.tr("Add the first account"))

    def _on_account_chosen(self, account_id: str) -> None:
        self._account_id, self._deal_id = account_id, ""
        self.view.choose("", aloud=False)
        self.context.place = Place(Screen.PEOPLE_MAP, account_id=account_id)
        self.refresh()
        self.view.setFocus()

    def _on_lens_chosen(self, number: int) -> None:
        self._lens = list(Lens)[number]
        self._show_map()
        self.legend.set_lens(self._lens)

    def _on_theme_changed(self) -> None:
        self._new.setIcon(icons.icon("plus"))
        if self._rows:
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
        left.addLayout(self._tools())
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.view)
        left.addWidget(self.stack, 1)
        left.addWidget(self.legend)
        row = controls.hbox(self, (20, 10, 16, 12), 14)
        row.addLayout(left, 1)
        row.addWidget(self.panel)

    def _tools(self) -> QHBoxLayout:
        row = controls.hbox(spacing=6)
        self.chooser.setMinimumWidth(theme.px(136))
        self.chooser.setMaximumWidth(theme.px(240))
        row.addWidget(self.chooser, 1)
        row.addSpacing(8)
        row.addWidget(controls.label(self.tr("Colour by"), 11, tone="muted"))
        group = QButtonGroup(self)
        group.setExclusive(True)
        for number, chip in enumerate(self.chips.values()):
            group.addButton(chip, number)
            row.addWidget(chip)
        group.idClicked.connect(self._on_lens_chosen)
        row.addStretch()
        return row

    def _connect(self) -> None:
        self.chooser.chosen.connect(self._on_account_chosen)
        self.empty.acted.connect(self.new_item)
        theme.theme().changed.connect(self._on_theme_changed)


def _with_tie(row: MapRow, known: str) -> MapRow:
    if row.person.our_tie or not known:
        return row
    return replace(row, person=replace(row.person, our_tie=known))
