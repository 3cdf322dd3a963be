"""The accounts screen: list on the left, page on the right, and what the keys do here."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from salesdesk.ui import theme
from salesdesk.ui.accounts.actions import AccountActions
from salesdesk.ui.accounts.list_view import AccountList
from salesdesk.ui.context import Ask, Context, Place, Request, Screen
from salesdesk.ui.pane import Pane
from salesdesk.ui.widgets import controls

if TYPE_CHECKING:
    from salesdesk.ui.accounts.page import AccountPage
    from salesdesk.ui.accounts.page_data import AccountPageData

_WIDEST = 420
_FRAME_MS = 20  # a little more than screens take between two pictures


class AccountsPane(Pane):
    """Shows the account of the place it is asked for, else the last one looked at; the page is made after the list."""

    watches = frozenset({"account", "site", "department", "contact_point", "person", "deal", "qualification", "stage",
                         "stage_change", "activity", "participant", "task", "flow_step", "installed_item", "tie",
                         "fact", "setting", "buyer_step", "phase_info", "wanted_info", "obstacle", "consent", "quote",
                         "proposal", "open_point", "timing_event", "sales_order", "order_step"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._account_id = context.preferences.last_account
        self._wanted: Place | None = None
        self.list = AccountList(context)
        self.actions_here = AccountActions(context, self, self.list.view.current_id, self._shown, self._on_opened)
        self.splitter = self._make_splitter()
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.splitter)
        controls.vbox(self, 0, 0).addWidget(self.stack)
        self.list.view.chosen.connect(self._on_chosen)
        self.list.view.opened.connect(self._on_opened)
        self.actions_here.give_to(self.list.view)
        theme.theme().changed.connect(self._on_theme_changed)

    def title(self) -> str:
        return self.tr("Accounts")

    def subtitle(self) -> str:
        shown = self._shown()
        return shown.account.name if shown is not None else ""

    def page_actions(self) -> list[QAction]:
        return [self.actions_here.new, self._table]

    def new_item(self) -> None:
        """Open the dialog of a new account."""
        self.actions_here.add()

    def filter_field(self) -> QWidget | None:
        return None if self._is_empty() else self.list.filter

    def take_focus(self) -> None:
        if self._is_empty():
            super().take_focus()
        else:
            self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def current_account(self) -> str:
        """The account that is shown; empty for none."""
        shown = self._shown()
        return shown.account.id if shown is not None else ""

    def reload(self) -> None:
        if self.context.opening:
            with QSignalBlocker(self.list.view):
                self.list.reload(self._account_id)
        else:
            self.list.reload()
        nothing = self.list.model.rowCount() == 0 and not self.list.filtered()
        self.stack.setCurrentWidget(self.empty if nothing else self.splitter)
        if nothing:
            return
        if self.context.opening:  # the list is there to be read first
            QTimer.singleShot(_FRAME_MS, self, lambda: QTimer.singleShot(0, self, self._show_page))
        else:
            self._show_page()

    def show_place(self, place: Place) -> None:
        self._wanted = place
        self._account_id = place.account_id or self._account_id
        if self.isVisible() and not self.context.opening:
            self._go_to_wanted()

    @cached_property
    def page(self) -> "AccountPage":
        """The page beside the list."""
        from salesdesk.ui.accounts.page import AccountPage

        made = AccountPage(self.context)
        if (ground := self.splitter.replaceWidget(1, made)) is not None:
            ground.deleteLater()
        self.splitter.setStretchFactor(1, 1)
        self._place_splitter()
        return made

    @cached_property
    def empty(self) -> QWidget:
        """What stands here as long as there is no account."""
        from salesdesk.ui.widgets.empty_state import EmptyState

        made = EmptyState(self.tr("Your accounts, their people and deals will be kept here."),
                          self.tr("Add the first account"), "building-2")
        made.acted.connect(self.new_item)
        bring = controls.button(self.tr("Import a file"), "upload", "ghost")
        bring.clicked.connect(lambda: self.context.ask(Request(Ask.IMPORT)))
        column = made.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(column.count() - 1, bring, 0, Qt.AlignmentFlag.AlignHCenter)
        self.stack.addWidget(made)
        return made

    @cached_property
    def _table(self) -> QAction:
        made = QAction(self.tr("Table"), self)
        made.setProperty("icon_name", "table-2")
        made.setToolTip(self.tr("Many accounts, people or deals as a table, and saved lists (Ctrl+Shift+2)"))
        made.triggered.connect(lambda: self.context.go(Place(Screen.LISTS, account_id=self.current_account())))
        return made

    def _show_page(self) -> None:
        """Show the account looked at last, or the first one."""
        if not self._show(self._account_id):
            self._show(self.list.view.current_id() or self.list.model.id_at(0))
        self.list.view.choose(self._account_id)
        self._go_to_wanted()

    def _go_to_wanted(self) -> None:
        """Show what was asked for, past a filter of the list if need be."""
        place, self._wanted = self._wanted, None
        if place is None or self._is_empty():
            return
        if place.account_id and place.account_id != self.current_account() and not self._show(place.account_id):
            return
        if place.account_id and self.list.model.place_of(place.account_id) < 0 and self.list.filtered():
            self.list.show_all()
        self.list.view.choose(self._account_id)
        self.page.show_tab(place.tab)
        self.page.choose(person_id=place.person_id, deal_id=place.deal_id)

    def _show(self, account_id: str) -> bool:
        if not self.page.show_account(account_id):
            return False
        self._account_id = account_id
        self.context.preferences.last_account = account_id
        if self.isVisible() and self.context.place.account_id != account_id:
            self.context.place = Place(Screen.ACCOUNTS, account_id=account_id)
        self.headed.emit()
        return True

    def _shown(self) -> "AccountPageData | None":
        return self.page.data if "page" in self.__dict__ and not self._is_empty() else None

    def _is_empty(self) -> bool:
        return self.stack.currentWidget() is not self.splitter

    def _make_splitter(self) -> QSplitter:
        made = QSplitter(Qt.Orientation.Horizontal)
        made.setHandleWidth(1)
        made.setChildrenCollapsible(False)
        for part in (self.list, QWidget()):
            made.addWidget(part)
        made.setStretchFactor(0, 0)
        made.setStretchFactor(1, 1)
        self.list.setMaximumWidth(theme.px(_WIDEST))
        made.splitterMoved.connect(self._on_splitter_moved)
        return made

    def _place_splitter(self) -> None:
        """Give the list the width it had last, grown with the text."""
        wide = theme.px(self.context.preferences.account_list_width)
        self.splitter.setSizes([wide, max(1, self.width() - wide - self.splitter.handleWidth())])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place_splitter()

    def _on_splitter_moved(self) -> None:
        self.context.preferences.account_list_width = round(self.splitter.sizes()[0] / theme.scale())

    def _on_chosen(self, account_id: str) -> None:
        if account_id != self.current_account():
            self._show(account_id)

    def _on_opened(self, account_id: str) -> None:
        self._show(account_id)
        self.page.tabs.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_theme_changed(self) -> None:
        self.list.setMaximumWidth(theme.px(_WIDEST))
        self._place_splitter()
