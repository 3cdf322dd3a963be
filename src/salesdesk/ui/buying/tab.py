"""The buying process as a part of a deal's page."""

from PySide6.QtWidgets import QWidget

from salesdesk.ui.buying.view import WATCHES, BuyingView
from salesdesk.ui.context import Context
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.deal_tab import DealTab


class BuyingTab(DealTab):
    """Holds the view."""

    watches = WATCHES

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.view = BuyingView(context)
        controls.vbox(self, 0, 0).addWidget(self.view)

    def show_deal(self, deal_id: str) -> None:
        """Read everything shown of a deal anew; what is being typed stays."""
        self.view.show_deal(deal_id)

    def edge(self) -> QWidget:
        """The view keeps the margins."""
        return self.view

    def take_focus(self) -> None:
        """Give the keys to the present phase."""
        self.view.take_focus()
