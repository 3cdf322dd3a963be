"""The screen of one deal: who and what at the top, and the part of it that is looked at."""

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QScrollArea, QStackedLayout, QStackedWidget, QTabBar, QWidget

from salesdesk.store.queries import deals
from salesdesk.store.queries.deals import DealRow
from salesdesk.ui.buying.badge import MismatchBadge
from salesdesk.ui.context import Ask, Context, Place, Request, Screen
from salesdesk.ui.deal.header import DealHeader
from salesdesk.ui.deal.tabs import TABS
from salesdesk.ui.pane import Pane
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.deal_tab import DealTab
from salesdesk.ui.widgets.empty_state import EmptyState


class DealPane(Pane):
    """Shows the deal of the place; a part of the page is made when it is first looked at."""

    watches = frozenset({"deal", "account", "stage", "stage_change", "task", "person", "qualification", "activity",
                         "open_point"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.row: DealRow | None = None
        self._deal_id = ""
        self._made: dict[str, DealTab] = {}
        self._areas: dict[str, QScrollArea] = {}
        self.head = DealHeader(context)
        self.head.phase_asked.connect(lambda: self.show_part("buying"))
        self.head.heard_asked.connect(lambda: self.show_part("qualify"))
        self.badge = MismatchBadge(context)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Parts of the deal"))
        for spec in TABS:
            self.tabs.addTab(QCoreApplication.translate("DealTabs", spec.words).replace("&", "&&"))
        self.stack = QStackedWidget()
        self.empty = EmptyState(self.tr("No deal is chosen."), self.tr("Go to the pipeline"), "square-kanban")
        self.empty.acted.connect(lambda: context.go(Place(Screen.BOARD)))
        self._lay_out()
        self.tabs.currentChanged.connect(self._on_tab)

    def title(self) -> str:
        return self.tr("Pipeline")

    def subtitle(self) -> str:
        if self.row is None:
            return ""
        tab = self.tabs.tabText(self.tabs.currentIndex()).replace("&&", "&")
        return " ".join(f"› {part}" for part in (self.row.account_name, self.row.name, tab) if part)

    def page_actions(self) -> list[QAction]:
        return self.tab().page_actions() if self.row is not None else []

    def show_place(self, place: Place) -> None:
        self._deal_id = place.deal_id or self._deal_id
        names = [spec.name for spec in TABS]
        name, _, aim = place.tab.partition("/")
        if name in names:
            self.tabs.setCurrentIndex(names.index(name))
            self.tab(name).aim = aim
        self.refresh()

    def take_focus(self) -> None:
        if self.row is not None:
            aimed = bool(self.tab().aim)
            self.tab().take_focus()
            if aimed:
                QTimer.singleShot(0, self._come_to_focus)

    def reload(self) -> None:
        self.row = self.context.read(deals.one, self._deal_id) if self._deal_id else None
        self._layers.setCurrentIndex(1 if self.row is None else 0)
        if self.row is None:
            return
        self.head.show_deal(self.row)
        self.head.answers.setVisible(self.tabs.currentIndex() == 0)
        self.badge.show_deal(self.row)
        self.tab().show_deal(self.row.id)
        self.stack.setCurrentWidget(self._areas[TABS[self.tabs.currentIndex()].name])

    def new_item(self) -> None:
        """Open the dialog of a new deal at the same account."""
        self.context.ask(Request(Ask.DEAL, account_id=(self.row.account_id or "") if self.row else ""))

    def tab(self, name: str = "") -> DealTab:
        """A part of the page by name, else the one looked at; made where needed."""
        spec = next((each for each in TABS if each.name == name), TABS[max(0, self.tabs.currentIndex())])
        if spec.name not in self._made:
            made = spec.make(self.context)
            made.headed.connect(self.headed)
            self._made[spec.name] = made
            area = self._areas[spec.name] = controls.scroll(made)
            bar = area.verticalScrollBar()
            bar.rangeChanged.connect(
                lambda _least, most, made=made, bar=bar: made.leave_room(bar.sizeHint().width() if most else 0))
            self.stack.addWidget(self._areas[spec.name])
            self.watches |= made.watches
        return self._made[spec.name]

    def show_part(self, name: str) -> None:
        """Bring a part of the page to the front."""
        self.tabs.setCurrentIndex([spec.name for spec in TABS].index(name))

    def _come_to_focus(self) -> None:
        """Scroll to what has the keys, once the page has its sizes."""
        focus = QApplication.focusWidget()
        area = self.stack.currentWidget()
        if isinstance(area, QScrollArea) and focus is not None and area.isAncestorOf(focus):
            area.ensureWidgetVisible(focus, 0, area.viewport().height() // 3)

    def _on_tab(self, _place: int) -> None:
        if self.isVisible():
            self.refresh()

    def _lay_out(self) -> None:
        page = QWidget()
        column = controls.vbox(page, 0, 0)
        head = controls.vbox(margins=(20, 5, 16, 0), spacing=0)
        head.addWidget(self.head)
        line = controls.hbox(spacing=12)
        line.addWidget(self.tabs, 1)
        line.addWidget(self.badge)
        head.addLayout(line)
        head.addWidget(self.head.answers)
        column.addLayout(head)
        column.addWidget(self.stack, 1)
        self._layers = QStackedLayout(self)
        self._layers.addWidget(page)
        self._layers.addWidget(self.empty)
