"""One order in a window of its own: for those that came without a deal."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from salesdesk.store.queries import orders
from salesdesk.ui import theme
from salesdesk.ui.context import Context, Request
from salesdesk.ui.orders.view import OrderView
from salesdesk.ui.widgets import controls


class OrderDialog(QDialog):
    """Shows an order as the data has it; it closes when the order is gone."""

    def __init__(self, context: Context, order_id: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._order_id = context, order_id
        self.view = OrderView(context)
        column = controls.vbox(self, 0, 0)
        column.addWidget(controls.scroll(self.view))
        self.resize(theme.px(980), theme.px(560))
        context.changed.connect(self._reload)
        self._reload()
        self.view.take_focus()

    def _reload(self) -> None:
        order = self._context.read(orders.one, self._order_id)
        if order is None:
            self.close()
            return
        self.setWindowTitle(self.tr("Order: {name}").format(name=order.name or order.number))
        self.view.show_order(order)


def show_order(context: Context, request: Request, window: QWidget) -> None:
    """Show the order of a request."""
    OrderDialog(context, request.id, window).open()
