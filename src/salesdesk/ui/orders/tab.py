"""After the order: what is done, what is due, and what closes it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from salesdesk.domain.orders import StepKind
from salesdesk.domain.stages import Outcome
from salesdesk.services import orders as service
from salesdesk.store.queries import deals, orders
from salesdesk.store.queries.deals import DealRow
from salesdesk.store.queries.orders import OrderRow
from salesdesk.ui import labels
from salesdesk.ui.context import Ask, Context, Request
from salesdesk.ui.orders.view import OrderView
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.deal_tab import DealTab
from salesdesk.ui.widgets.empty_state import EmptyState


class OrderTab(DealTab):
    """The order of a won deal with its steps; before that what will happen, and a button that asks to win it."""

    watches = frozenset({"deal", "sales_order", "order_step", "task", "setting"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.row: DealRow | None = None
        self.order: OrderRow | None = None
        self.view = OrderView(context)
        self.empty = EmptyState("", "", "handshake")
        column = controls.vbox(self, 0, 0)
        for part in (self.view, self.empty):  # what is hidden asks for no room
            column.addWidget(part)
        self.empty.acted.connect(self._on_empty)

    def show_deal(self, deal_id: str) -> None:
        self.row = self.context.read(deals.one, deal_id)
        self.order = self.context.read(orders.of_deal, deal_id)
        self.view.setVisible(self.order is not None)
        self.empty.setVisible(self.order is None)
        if self.order is None:
            self._show_nothing()
            return
        self.view.show_order(self.order, lost=self.row is not None and self.row.outcome is not Outcome.WON)

    def edge(self) -> QWidget:
        """The view keeps the margins."""
        return self.view

    def take_focus(self) -> None:
        if self.order is None:
            self.empty.button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.view.take_focus()

    def _show_nothing(self) -> None:
        won = self.row is not None and self.row.outcome is Outcome.WON
        chain = " → ".join(labels.label(kind) for kind in StepKind)
        if won:
            self.empty.set_text(self.tr("No order is kept of this won deal. With one, it goes on: {steps}.").format(
                steps=chain), self.tr("Keep an order"))
            return
        self.empty.set_text(self.tr(
            "When this deal is won, its order goes on here: {steps}. It is closed only when the money is in."
        ).format(steps=chain), self.tr("Win this deal"))

    def _on_empty(self) -> None:
        if self.row is None:
            return
        if self.row.outcome is Outcome.WON:
            self.context.run(service.begin_order, self.row.id, self.context.today())
        else:
            self.context.ask(Request(Ask.CLOSE_DEAL, id=self.row.id, deal_id=self.row.id,
                                     account_id=self.row.account_id or "", outcome=Outcome.WON))
