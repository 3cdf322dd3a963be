"""How an account buys: the buying process of one of its deals, with a chooser where there are several."""

from salesdesk.ui import theme
from salesdesk.ui.accounts.page_data import AccountPageData
from salesdesk.ui.accounts.tab import TabWidget
from salesdesk.ui.buying.view import BuyingView
from salesdesk.ui.context import Ask, Context, Request
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.empty_state import EmptyState
from salesdesk.ui.widgets.line_edit import ChoiceBox

_WIDEST = 460


class AccountBuyingTab(TabWidget):
    """Shows the largest open deal until another one is chosen; offers a deal where there is none."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._account_id = ""
        self.chooser = ChoiceBox(())
        self.chooser.setAccessibleName(self.tr("Deal"))
        self.view = BuyingView(context, (0, 0, 0, 0))
        self.empty = EmptyState(self.tr("How a customer buys is kept with a deal. There is none here yet."),
                                self.tr("Add a deal"), "route")
        column = controls.vbox(self, (18, 10, 16, 10), 10)
        self.chooser.setMaximumWidth(theme.px(_WIDEST))
        column.addWidget(self.chooser)
        column.addWidget(self.view, 1)
        column.addWidget(self.empty, 1)
        self.chooser.activated.connect(lambda _place: self._show())
        self.empty.acted.connect(lambda: context.ask(Request(Ask.DEAL, account_id=self._account_id)))

    def show_page(self, data: AccountPageData) -> None:
        """Show an account."""
        rows = data.open_deals or list(data.deals)
        if self._account_id != data.account.id:
            self.chooser.set_choices(())
        self._account_id = data.account.id
        self.chooser.set_choices([(row.id, row.name) for row in rows])
        self.chooser.setVisible(len(rows) > 1)
        self._show()

    def choose(self, deal_id: str) -> None:
        """Show another deal of the account."""
        self.chooser.set_value(deal_id)
        self._show()

    def _show(self) -> None:
        self.empty.setVisible(not self.view.show_deal(str(self.chooser.value() or "")))
