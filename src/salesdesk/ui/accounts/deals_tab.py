"""All deals of an account, running ones first."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QShowEvent
from PySide6.QtWidgets import QWidget

from salesdesk.domain.stages import Outcome
from salesdesk.services import deals as deal_services
from salesdesk.store.queries.deals import DealRow
from salesdesk.ui import labels, theme
from salesdesk.ui.accounts import texts
from salesdesk.ui.accounts.lines import OUTCOME_TOKENS, deal_words
from salesdesk.ui.accounts.page_data import AccountPageData
from salesdesk.ui.accounts.row_list import RowList
from salesdesk.ui.accounts.tab import TabWidget
from salesdesk.ui.context import Ask, Context, Place, Request, Screen
from salesdesk.ui.widgets import bars, controls, paint

if TYPE_CHECKING:
    from salesdesk.ui.facts import FactList
    from salesdesk.ui.orders.of_account import AccountOrders


class DealsTab(TabWidget):
    """Enter opens a deal's page, the button shows it on the board, Del moves it to the bin; its facts stand below."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._data: AccountPageData | None = None
        self.rows = RowList(self.tr("Deals"), 52, self._draw, self._spoken)
        self.rows.opened.connect(self._open)
        self.rows.removed.connect(lambda key: context.run(deal_services.delete_deal, key))
        self.empty = controls.label(self.tr("No deal yet."), 13, tone="muted")
        self.add = controls.button(self.tr("Deal"), "plus")
        self.add.clicked.connect(lambda: self._ask(""))
        self.board = controls.button(self.tr("Show on the board"), "square-kanban")
        self.board.clicked.connect(self._on_board)
        self._known = QWidget()
        self._known.hide()
        self._below = controls.vbox(self._known, 0, 6)
        self._ordered = controls.vbox()
        self.rows.chosen.connect(lambda _key: self._show_facts())
        self._lay_out()

    def show_page(self, data: AccountPageData) -> None:
        """Show the deals of an account."""
        self._data = data
        self.rows.set_rows(data.deals)
        self.rows.setVisible(bool(data.deals))
        self.empty.setVisible(not data.deals)
        if data.deals and not self.rows.currentIndex().isValid():
            self.rows.choose(data.deals[0].id)
        self._show_facts()
        self._show_orders()

    def choose(self, deal_id: str) -> None:
        """Make a deal the current one."""
        self.rows.choose(deal_id)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_facts()
        self._show_orders()

    @cached_property
    def facts(self) -> "FactList":
        """What is known of the chosen deal; made when the tab is first looked at."""
        from salesdesk.ui.facts import FactList

        made = FactList(self.context)
        self._below.addWidget(controls.label(self.tr("What we know about this deal"), 13, bold=True, tone="text2"))
        body = QWidget()
        column = controls.vbox(body, 0, 0)
        column.addWidget(made)
        column.addStretch(1)
        self._below.addWidget(controls.scroll(body), 1)
        return made

    @cached_property
    def orders(self) -> "AccountOrders":
        """What the account has ordered; made when the tab is first looked at."""
        from salesdesk.ui.orders.of_account import AccountOrders

        made = AccountOrders(self.context)
        self._ordered.addWidget(made)
        return made

    def _show_orders(self) -> None:
        if self._data is not None and (self.isVisible() or "orders" in vars(self)):
            self.orders.show_account(self._data.account.id)

    def _show_facts(self) -> None:
        key = self.rows.current_id() if self._data is not None and self._data.deals else ""
        if self._data is not None and (self.isVisible() or "facts" in vars(self)):
            if key and (self.facts.account_id, self.facts.deal_id) != (self._data.account.id, key):
                self.facts.set_subject(self._data.account.id, deal_id=key)
            self._known.setVisible(bool(key))

    def _draw(self, p: QPainter, box: QRectF, row: DealRow) -> None:
        if self._data is None:
            return
        stage, number = self._data.stage(row.stage_id), self._data.stage_number(row.stage_id)
        token = bars.stage_token(stage.key if stage else "")
        tile = theme.px(22)
        bars.number_tile(p, QRectF(box.left() + theme.px(8), box.center().y() - tile / 2, tile, tile), number, token)
        left, right = box.left() + theme.px(42), box.right() - theme.px(10)
        money = theme.px(110)
        paint.text(p, QRectF(right - money, box.top() + theme.px(5), money, theme.px(22)), texts.amount(row.amount), 13,
                   "text", bold=True, flags=paint.RIGHT, tabular=True)
        bars.draw_pips(p, QRectF(right - theme.px(82), box.top() + theme.px(36), theme.px(82), theme.px(4)), number,
                       self._data.stage_total(row.stage_id), token)
        room = right - money - theme.px(12) - left
        if row.outcome is not Outcome.OPEN:
            word = labels.label(row.outcome)
            wide = paint.pill_width(word)
            paint.pill(p, right - money - wide, box.top() + theme.px(7), word, "text2", "inset",
                       border=OUTCOME_TOKENS[row.outcome])
            room -= wide + theme.px(8)
        paint.text(p, QRectF(left, box.top() + theme.px(5), room, theme.px(22)), row.name, 13, "text", bold=True)
        below = QRectF(left, box.top() + theme.px(28), room, theme.px(18))
        paint.text(p, below, deal_words(row, self._data), 11, "text2")

    def _spoken(self, row: DealRow) -> str:
        words = deal_words(row, self._data) if self._data else ""
        return f"{row.name}, {texts.amount(row.amount)}, {words}"

    def _lay_out(self) -> None:
        column = controls.vbox(self, (18, 10, 16, 10), 10)
        head = controls.hbox(spacing=8)
        head.addWidget(self.add)
        head.addWidget(self.board)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(self.empty)
        column.addWidget(self.rows, 1)
        column.addLayout(self._ordered)
        column.addWidget(self._known, 1)

    def _ask(self, key: str) -> None:
        if self._data is not None:
            self.context.ask(Request(Ask.DEAL, id=key, account_id=self._data.account.id))

    def _open(self, key: str) -> None:
        if self._data is not None:
            self.context.go(Place(Screen.DEAL, account_id=self._data.account.id, deal_id=key))

    def _on_board(self) -> None:
        if self._data is not None:
            self.context.go(Place(Screen.BOARD, account_id=self._data.account.id, deal_id=self.rows.current_id()))
