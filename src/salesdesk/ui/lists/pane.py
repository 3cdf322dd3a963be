"""The table mode: lists at the left, one table of accounts, people or deals, and what is done with many lines."""

from functools import cached_property
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from salesdesk.domain.errors import RuleError, StoreError
from salesdesk.domain.lists import About
from salesdesk.domain.text import search_key
from salesdesk.services import lists, table_edits
from salesdesk.store.queries import list_columns
from salesdesk.store.queries import lists as list_rows
from salesdesk.store.queries.lists import ListFilter
from salesdesk.ui import labels
from salesdesk.ui.context import Ask, Context, Message, Place, Request, Screen
from salesdesk.ui.lists.bulk import BulkMenus
from salesdesk.ui.lists.columns import Column, read_order, written_order
from salesdesk.ui.lists.delegate import typed
from salesdesk.ui.lists.side import ListsSide
from salesdesk.ui.lists.table_model import TableModel
from salesdesk.ui.lists.table_view import TableView
from salesdesk.ui.lists.toolbar import Toolbar
from salesdesk.ui.lists.writing import TableWriter
from salesdesk.ui.pane import Pane
from salesdesk.ui.widgets import controls


class ListsPane(Pane):
    """Columns, their widths and order and the kind of record are remembered from one start to the next."""

    watches = frozenset({"account", "person", "deal", "stage", "activity", "task", "contact_point", "tag", "tagging",
                         "saved_list", "list_rule", "list_mark", "qualification"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        known = context.preferences.table_about
        self.about = About(known) if known in set(About) else About.ACCOUNTS
        self.order = self._kept_order()
        self._wanted = ""
        self.model = TableModel(
            lambda about, keys: context.read(list_columns.rows, about, keys), self.set_cell, context.today, self)
        self.view = TableView(self.model)
        self.side = ListsSide()
        self.bar = Toolbar()
        self.menus = BulkMenus(context, self, lambda: self.about, self.view.chosen_ids,
                               lambda: self.side.current().list_id)
        self.bar.give_menus(self.menus.edit, self.menus.marks)
        self.writer = TableWriter(context, self.view, lambda: self.side.current().name or self.title())
        self.nothing = controls.label(self.tr("Nothing matches."), 13, tone="muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self._connect()

    def title(self) -> str:
        return self.tr("Lists")

    def subtitle(self) -> str:
        return self.side.current().name

    def page_actions(self) -> list[QAction]:
        return [self._page]

    def new_item(self) -> None:
        """Open the dialog of a new list about what is shown."""
        self.context.ask(Request(Ask.LIST, text=self.about.value))

    def filter_field(self) -> QWidget | None:
        return self.bar.filter

    def take_focus(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_place(self, place: Place) -> None:
        self._wanted = {About.ACCOUNTS: place.account_id, About.PEOPLE: place.person_id,
                        About.DEALS: place.deal_id}[self.about]

    def reload(self) -> None:
        self.side.show_lists(self.context.read(list_rows.saved))
        self.show_table()

    def show_table(self) -> None:
        """Read the ids anew and show them; the chosen list decides what they are about."""
        self.bar.filter.settle()
        chosen = self.side.current()
        if chosen.about is not None and chosen.about is not self.about:
            self._switch(chosen.about)
        asked = ListFilter(self.context.today(), search_key(self.bar.filter.text()), chosen.rules, chosen.list_id,
                           tuple(self.order))
        found = self.context.read(list_rows.ids, self.about, asked)
        self.view.show_ids(self.about, found, self.order, getattr(self.context.preferences, self._state_name()))
        if self._wanted:
            self.view.choose(self._wanted)
            self._wanted = ""
        self.nothing.setVisible(not found)
        self.bar.show_state(self.about, chosen.purpose, len(found), len(self.view.chosen_ids()),
                            own=bool(chosen.list_id))
        self.headed.emit()

    def switch(self, about: About) -> None:
        """Show another kind of record; a list that is about something else is left."""
        chosen = self.side.current()
        self._switch(about)
        if chosen.about not in {None, about}:
            self.side.choose("")
        self.show_table()

    def set_cell(self, record_id: str, column: Column, value: Any) -> bool:
        """Write one cell; a refusal is said with the column's name and nothing changes."""
        try:
            read = typed(column, value, self.context.today())
            self.context.attempt(table_edits.set_cell, self.about, record_id, column.key, read, self.context.today())
        except RuleError as error:
            self.context.said.emit(Message(f"{column.words}: {labels.error_text(error)}", "warn"))
            return False
        except StoreError as error:
            self.context.failed.emit(error)
            return False
        self.context.tell_step()
        return True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.take_focus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.bar.filter.waits():
            self.show_table()

    @cached_property
    def _page(self) -> QAction:
        made = QAction(self.tr("Account page"), self)
        made.setProperty("icon_name", "building-2")
        made.triggered.connect(lambda: self._on_opened(self.view.current_id()))
        return made

    def _switch(self, about: About) -> None:
        self.about = about
        self.order = self._kept_order()
        self.context.preferences.table_about = about.value

    def _state_name(self) -> str:
        return f"table_{self.about.value}"

    def _kept_order(self) -> list[tuple[str, bool]]:
        return read_order(self.about, getattr(self.context.preferences, f"{self._state_name()}_order"))

    def _lay_out(self) -> None:
        row = controls.hbox(self, 0, 0)
        right = controls.vbox(spacing=0)
        for widget in (self.bar, controls.hline(), self.nothing):
            right.addWidget(widget)
        right.addWidget(self.view, 1)
        row.addWidget(self.side)
        row.addWidget(controls.vline())
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self.bar.filter.changed.connect(self.show_table)
        self.bar.filter.entered.connect(self._on_entered)
        self.bar.switched.connect(self.switch)
        self.bar.columns.clicked.connect(self._on_columns)
        self.bar.export.clicked.connect(self.writer.ask)
        self.side.chosen.connect(self.show_table)
        self.side.asked_new.connect(self.new_item)
        self.side.asked_edit.connect(lambda key: self.context.ask(Request(Ask.LIST, id=key)))
        self.side.asked_delete.connect(lambda key: self.context.run(lists.delete_list, key))
        self.view.opened.connect(self._on_opened)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(
            lambda at: self.menus.edit.popup(self.view.viewport().mapToGlobal(at)) if self.view.chosen_ids() else None)
        self.view.reordered.connect(self._on_reordered)
        self.view.looked.connect(self._on_looked)
        self.view.chosen.connect(lambda: self.bar.show_chosen(
            self.model.rowCount(), len(self.view.chosen_ids()), own=bool(self.side.current().list_id)))

    def _on_entered(self) -> None:
        self.show_table()
        self.view.choose(self.view.current_id() or self.model.id_at(0))
        self.take_focus()

    def _on_opened(self, record_id: str) -> None:
        row = self.model.row_at(self.model.place_of(record_id))
        self.context.go(Place(
            Screen.ACCOUNTS, account_id=row.account_id if row is not None else "",
            person_id=record_id if self.about is About.PEOPLE else "",
            deal_id=record_id if self.about is About.DEALS else ""))

    def _on_reordered(self, order: list[tuple[str, bool]]) -> None:
        self.order = order
        setattr(self.context.preferences, f"{self._state_name()}_order", written_order(order))
        self.show_table()

    def _on_looked(self) -> None:
        setattr(self.context.preferences, self._state_name(), bytes(self.view.head.saveState().data()))

    def _on_columns(self) -> None:
        self.view.column_menu().popup(self.bar.columns.mapToGlobal(self.bar.columns.rect().bottomLeft()))
