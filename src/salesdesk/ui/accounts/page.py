"""The page of one account: header, tabs, and the tab that is looked at."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QTabBar, QWidget

from salesdesk.domain.activities import TaskKind
from salesdesk.ui import theme
from salesdesk.ui.accounts import page_data
from salesdesk.ui.accounts.company_tab import CompanyTab
from salesdesk.ui.accounts.deals_tab import DealsTab
from salesdesk.ui.accounts.editors.task_editor import show_task
from salesdesk.ui.accounts.header import AccountHeader
from salesdesk.ui.accounts.overview import Overview
from salesdesk.ui.accounts.page_data import AccountPageData
from salesdesk.ui.accounts.people_tab import PeopleTab
from salesdesk.ui.accounts.tab import TabWidget
from salesdesk.ui.context import Ask, Context, Request
from salesdesk.ui.widgets import controls

OVERVIEW, PEOPLE, DEALS, COMPANY, HISTORY = "overview", "people", "deals", "company", "history"
BUYING = "buying"
TABS = (OVERVIEW, PEOPLE, DEALS, BUYING, COMPANY, HISTORY)


class AccountPage(QWidget):
    """Reads the account at once; a tab is made when it is first looked at."""

    shown = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.data: AccountPageData | None = None
        self.header = AccountHeader()
        self.header.edit_asked.connect(self.edit)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setAccessibleName(self.tr("Parts of the account"))
        for _ in TABS:
            self.tabs.addTab("")
        self.stack = QStackedWidget()
        self._made: dict[str, TabWidget] = {}
        self._areas: dict[str, QScrollArea] = {}
        self._fill_menu()
        self._lay_out()
        self.tabs.currentChanged.connect(self._on_tab)
        theme.theme().changed.connect(self._on_theme_changed)

    def show_account(self, account_id: str) -> bool:
        """Read and show an account; False where it is gone."""
        same = self.data is not None and self.data.account.id == account_id
        self.data = self.context.read(page_data.load, account_id, self.context.today()) if account_id else None
        if self.data is None:
            return False
        self.header.show_page(self.data)
        self._name_tabs(self.data)
        self._on_tab(self.tabs.currentIndex())
        if not same:
            for area in self._areas.values():
                area.verticalScrollBar().setValue(0)
        self.shown.emit()
        return True

    def show_tab(self, name: str) -> None:
        """Bring a tab to the front; unknown names are passed over."""
        if name in TABS:
            self.tabs.setCurrentIndex(TABS.index(name))

    def tab(self, name: str) -> TabWidget:
        """A tab by name, made where needed."""
        if name not in self._made:
            self._make(name)
        return self._made[name]

    def choose(self, *, person_id: str = "", deal_id: str = "") -> None:
        """Go to a person or a deal of the account."""
        if not (person_id or deal_id):
            return
        if deal_id and TABS[max(0, self.tabs.currentIndex())] == BUYING:
            _choose_buying(self.tab(BUYING), deal_id)
            return
        tab = self.tab(PEOPLE if person_id else DEALS)
        if isinstance(tab, PeopleTab):
            self.show_tab(PEOPLE)
            tab.choose(person_id)
        elif isinstance(tab, DealsTab):
            self.show_tab(DEALS)
            tab.choose(deal_id)

    def edit(self) -> None:
        """Open the dialog of the account."""
        if self.data is not None:
            self.context.ask(Request(Ask.ACCOUNT, id=self.data.account.id))

    def _make(self, name: str) -> None:
        made = self._builders()[name]()
        area = controls.scroll(made)
        self._areas[name] = area
        self._made[name] = made
        self.stack.addWidget(area)
        if self.data is not None:
            made.show_page(self.data)

    def _builders(self) -> dict[str, Callable[[], TabWidget]]:
        context = self.context
        return {OVERVIEW: lambda: Overview(context), PEOPLE: lambda: PeopleTab(context),
                DEALS: lambda: DealsTab(context), COMPANY: lambda: CompanyTab(context),
                BUYING: lambda: _buying(context), HISTORY: lambda: _history(context)}

    def _on_tab(self, place: int) -> None:
        name = TABS[max(0, place)]
        fresh = name not in self._made
        tab = self.tab(name)
        if self.data is not None and not fresh:
            tab.show_page(self.data)
        self.stack.setCurrentWidget(self._areas[name])

    def _on_theme_changed(self) -> None:
        if self.data is not None:
            self.header.show_page(self.data)

    def _name_tabs(self, data: AccountPageData) -> None:
        words = {
            OVERVIEW: self.tr("Overview"), COMPANY: self.tr("Company & organisation"),
            PEOPLE: self.tr("People {n}").format(n=f"{data.counts.people:,}"),
            DEALS: self.tr("Deals & quotes {n}").format(n=len(data.deals)),
            BUYING: self.tr("Buying process"), HISTORY: self.tr("History {n}").format(n=f"{data.counts.activities:,}"),
        }
        for place, name in enumerate(TABS):
            self.tabs.setTabText(place, words[name].replace("&", "&&"))

    def _fill_menu(self) -> None:
        menu = self.header.new_menu
        for text, ask in ((self.tr("Person"), Ask.PERSON), (self.tr("Deal"), Ask.DEAL), (self.tr("Visit"), Ask.VISIT),
                          (self.tr("Site"), Ask.SITE), (self.tr("Department"), Ask.DEPARTMENT),
                          (self.tr("Installed item"), Ask.INSTALLED_ITEM), (self.tr("Approval step"), Ask.FLOW_STEP),
                          (self.tr("Who knows them"), Ask.TIE)):
            menu.addAction(text).triggered.connect(partial(self._add, ask))
        menu.addSeparator()
        for text, kind in ((self.tr("Next step"), TaskKind.STEP), (self.tr("Promise"), TaskKind.PROMISE_OURS),
                           (self.tr("Question"), TaskKind.QUESTION)):
            menu.addAction(text).triggered.connect(partial(self._add_task, kind))

    def _add(self, ask: Ask, _checked: bool = False) -> None:
        if self.data is not None:
            self.context.ask(Request(ask, account_id=self.data.account.id))

    def _add_task(self, kind: TaskKind, _checked: bool = False) -> None:
        if self.data is not None:
            show_task(self.context, Request(Ask.TASK, account_id=self.data.account.id), self, kind=kind)

    def _lay_out(self) -> None:
        column = controls.vbox(self, 0, 0)
        head = controls.vbox(margins=(18, 12, 16, 0), spacing=8)
        head.addWidget(self.header)
        head.addWidget(self.tabs)
        column.addLayout(head)
        column.addWidget(self.stack, 1)


def _history(context: Context) -> TabWidget:
    from salesdesk.ui.accounts.history_tab import HistoryTab  # with the facts it is long to load

    return HistoryTab(context)


def _buying(context: Context) -> TabWidget:
    from salesdesk.ui.accounts.buying_tab import AccountBuyingTab

    return AccountBuyingTab(context)


def _choose_buying(tab: TabWidget, deal_id: str) -> None:
    from salesdesk.ui.accounts.buying_tab import AccountBuyingTab

    if isinstance(tab, AccountBuyingTab):
        tab.choose(deal_id)
