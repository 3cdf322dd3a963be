"""The left side of the accounts screen: filter, chips, the list itself, its order and its count."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QButtonGroup, QFrame, QListView, QMenu, QWidget

from salesdesk.domain.text import search_key
from salesdesk.store.queries import accounts
from salesdesk.store.queries.accounts import AccountFilter, AccountListRow, Order, Show
from salesdesk.ui.accounts.list_delegate import AccountDelegate, spoken
from salesdesk.ui.accounts.list_model import AccountListModel
from salesdesk.ui.context import Context
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.filter_line import FilterLine

_SPARE_ROWS = 20
AnyIndex = QModelIndex | QPersistentModelIndex


class AccountListView(QListView):
    """The list; rows are read before they are shown, typing letters does not jump through it."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, model: AccountListModel, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts = model
        self._showing = False
        self.setModel(model)
        self._context = context
        self.setItemDelegate(AccountDelegate(context.today, self, self.told))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setProperty("focus_on_row", "true")  # the current row is ringed, not the list as well
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setAccessibleName(self.tr("Accounts"))
        self.verticalScrollBar().valueChanged.connect(self.read_visible)
        self.activated.connect(self._on_activated)

    def current_id(self) -> str:
        """The account the keys act on; empty for none."""
        return self._accounts.id_at(self.currentIndex().row()) if self.currentIndex().isValid() else ""

    def told(self, row: AccountListRow) -> str:
        """What a row tells when the pointer rests on it: its name and what its rank means."""
        from salesdesk.store.queries import settings
        from salesdesk.ui.rank_words import definition  # neither is needed before

        meaning = f"{row.rank.value}: {definition(self._context.read(settings.one), row.rank)}" if row.rank else ""
        return "\n".join(part for part in (row.name, meaning) if part)

    def choose(self, account_id: str) -> bool:
        """Make an account the current one; False where it is not in the list."""
        place = self._accounts.place_of(account_id)
        if place < 0:
            return False
        if account_id != self.current_id():
            self.setCurrentIndex(self._accounts.index(place))
        return True

    def read_visible(self) -> None:
        """Read the rows the viewport shows and some more, unless it is about to show others."""
        if self._showing:
            return
        step = max(1, self.sizeHintForRow(0)) if self._accounts.rowCount() else 1
        first = self.verticalScrollBar().value() // step
        self._accounts.ensure(first - _SPARE_ROWS, first + self.viewport().height() // step + _SPARE_ROWS)

    def show_ids(self, ids: list[str], wanted: str = "") -> None:
        """Show a list; the current account and the scroll position stay where they can, or go to the wanted one."""
        current, place = wanted or self.current_id(), self.currentIndex().row()
        scrolled = self.verticalScrollBar().value()
        self._showing = True
        self._accounts.set_ids(ids)
        if not self.choose(current) and current and ids:
            self.setCurrentIndex(self._accounts.index(min(max(place, 0), len(ids) - 1)))
        if not wanted:
            self.verticalScrollBar().setValue(scrolled)
        self._showing = False
        self.read_visible()

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        key = self._accounts.id_at(current.row()) if current.isValid() else ""
        if key:
            self.chosen.emit(key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.read_visible()

    def keyboardSearch(self, search: str) -> None:
        """Letters belong to the filter, not to a search through rows that are not read."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._on_activated(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _on_activated(self, index: AnyIndex) -> None:
        if index.isValid():
            self.opened.emit(self._accounts.id_at(index.row()))


class AccountList(QWidget):
    """Filter box, chips, list, count and order."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._order = Order.NAME
        self.model = AccountListModel(
            lambda keys: context.read(accounts.list_rows, keys), lambda row: spoken(row, context.today()), self)
        self.view = AccountListView(self.model, context)
        self.filter = FilterLine(self.tr("Filter (also by reading)"), self.tr("Filter the accounts"),
                                 self.tr("Filter the accounts (Ctrl+F)"))
        self._chips = self._make_chips()
        self.nothing = controls.label(self.tr("No account matches."), 12, tone="muted", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.count = controls.label("", 11, tone="text2")
        self.order = self._make_order()
        self._lay_out()
        self.filter.changed.connect(self.reload)
        self.filter.entered.connect(self._enter_list)

    def reload(self, wanted: str = "") -> None:
        """Read the ids anew and show the count; go to the wanted account where it is among them."""
        self.filter.settle()
        ids = self.context.read(accounts.ids, self.asked())
        self.view.show_ids(ids, wanted)
        self.nothing.setVisible(not ids)
        self.view.setVisible(bool(ids))
        self.count.setText(self.tr("{n} accounts").format(n=f"{len(ids):,}"))

    def asked(self) -> AccountFilter:
        """What filter box, chips and order ask for."""
        show = next((show for show, chip in self._chips.items() if chip.isChecked()), Show.ALL)
        return AccountFilter(self.context.today(), search_key(self.filter.text()), show, self._order)

    def show_all(self) -> None:
        """Take every filter away."""
        self.filter.clear()
        self._chips[Show.ALL].setChecked(True)
        self.reload()

    def filtered(self) -> bool:
        """Whether some accounts may be hidden by a filter."""
        asked = self.asked()
        return bool(asked.text) or asked.show is not Show.ALL

    def _enter_list(self) -> None:
        self.reload()
        if self.model.rowCount() == 0:
            return
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.model.index(0))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_chips(self) -> dict[Show, controls.Button]:
        chips = {Show.ALL: controls.chip(self.tr("All"), checked=True),
                 Show.NEEDS_ACTION: controls.chip(self.tr("Action")),
                 Show.DORMANT: controls.chip(self.tr("Dormant"))}
        group = QButtonGroup(self)
        for chip in chips.values():
            group.addButton(chip)
        group.buttonClicked.connect(lambda _chip: self.reload())
        return chips

    def _make_order(self) -> controls.Button:
        made = controls.button(self.tr("By name"), kind="ghost", tip=self.tr("Order of the list"))
        menu, group = QMenu(made), QActionGroup(made)
        words = {Order.NAME: self.tr("By name"), Order.RANK: self.tr("By rank"),
                 Order.CHANGED: self.tr("Latest change")}
        for order, text in words.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(order is self._order)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, order=order, text=text: self._on_ordered(order, text))
        made.setMenu(menu)
        return made

    def _lay_out(self) -> None:
        column = controls.vbox(self, (12, 10, 8, 6), 6)
        column.addWidget(self.filter)
        chips = controls.hbox(spacing=4)
        for chip in self._chips.values():
            chips.addWidget(chip)
        chips.addStretch(1)
        column.addLayout(chips)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.view, 1)
        foot = controls.hbox(spacing=4)
        foot.addWidget(self.count, 1)
        foot.addWidget(self.order)
        column.addLayout(foot)
        self.nothing.hide()

    def _on_ordered(self, order: Order, text: str) -> None:
        self._order = order
        self.order.setText(text)
        self.reload()
