"""The orders of one account: day, number, what, how it stands, amount."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from salesdesk.domain.amounts import format_amount
from salesdesk.domain.orders import OrderState
from salesdesk.store.queries import orders
from salesdesk.store.queries.orders import OrderRow
from salesdesk.ui import labels, theme
from salesdesk.ui.context import Ask, Context, Place, Request, Screen
from salesdesk.ui.widgets import controls, paint

_SHOWN = 5
_ROW = 30


class AccountOrders(QWidget):
    """Enter or a double click opens an order, on the page of its deal where it has one."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.rows: list[OrderRow] = []
        column = controls.vbox(self, 0, 6)
        self.title = controls.label("", 13, bold=True, tone="text2")
        column.addWidget(self.title)
        self.table = QTableWidget(0, 5)
        self.table.setAccessibleName(self.tr("Orders"))
        self.table.setHorizontalHeaderLabels([
            self.tr("Day"), self.tr("Number"), self.tr("Order"), self.tr("State"), self.tr("Amount")])
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.activated.connect(lambda index: self.open_row(index.row()))
        column.addWidget(self.table)

    def show_account(self, account_id: str) -> None:
        """Show the orders of an account, the latest first."""
        self.rows = self.context.read(orders.of_account, account_id)
        self.title.setText(self.tr("Orders ({n})").format(n=len(self.rows)))
        self.table.setRowCount(len(self.rows))
        for place, row in enumerate(self.rows):
            for column, text in enumerate(self._cells(row)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if column == 4:
                    item.setTextAlignment(paint.RIGHT)
                self.table.setItem(place, column, item)
            self.table.setRowHeight(place, theme.px(_ROW))
        for column in (0, 1, 3, 4):
            self.table.resizeColumnToContents(column)
        shown = min(_SHOWN, len(self.rows))
        self.table.setFixedHeight(self.table.horizontalHeader().sizeHint().height() + shown * theme.px(_ROW) + 4)
        self.setVisible(bool(self.rows))

    def open_row(self, place: int) -> None:
        """Show an order."""
        row = self.rows[place]
        if row.deal_id:
            self.context.go(Place(Screen.DEAL, account_id=row.account_id or "", deal_id=row.deal_id, tab="order"))
        else:
            self.context.ask(Request(Ask.ORDER, id=row.id))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.setColumnHidden(1, self.width() < theme.px(420))

    def _cells(self, row: OrderRow) -> tuple[str, str, str, str, str]:
        japanese = labels.screen_words().japanese
        state = labels.label(row.state) if row.steps else ""
        step = row.next_step
        if step is not None and row.state is not OrderState.NEW:
            state = self.tr("open: {step}").format(step=labels.label(step.kind))
        money = "" if row.amount is None else format_amount(row.amount, japanese=japanese)
        return (labels.day(row.ordered_on, self.context.today()), row.number, row.name or row.product, state, money)
