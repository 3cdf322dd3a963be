"""The parts of a deal's page: name, words, and where the widget lies that is loaded when it is first looked at."""

from importlib import import_module
from typing import NamedTuple

from salesdesk.ui.context import Context
from salesdesk.ui.widgets.deal_tab import DealTab
from salesdesk.ui.words import QT_TRANSLATE_NOOP


class TabSpec(NamedTuple):
    """One part of the page."""

    name: str
    words: str
    module: str
    maker: str

    def make(self, context: Context) -> DealTab:
        """The widget."""
        made: DealTab = getattr(import_module(self.module), self.maker)(context)
        return made


TABS = (
    TabSpec("overview", QT_TRANSLATE_NOOP("DealTabs", "Overview"), "salesdesk.ui.deal.overview_tab", "OverviewTab"),
    TabSpec("stage", QT_TRANSLATE_NOOP("DealTabs", "Stage"), "salesdesk.ui.deal.stage_tab", "StageTab"),
    TabSpec("qualify", QT_TRANSLATE_NOOP("DealTabs", "What we heard"), "salesdesk.ui.qualify.tab", "QualifyTab"),
    TabSpec("buying", QT_TRANSLATE_NOOP("DealTabs", "Buying process"), "salesdesk.ui.buying.tab", "BuyingTab"),
    TabSpec("quotes", QT_TRANSLATE_NOOP("DealTabs", "Quotes"), "salesdesk.ui.quotes.tab", "QuotesTab"),
    TabSpec("order", QT_TRANSLATE_NOOP("DealTabs", "After the order"), "salesdesk.ui.orders.tab", "OrderTab"),
    TabSpec("history", QT_TRANSLATE_NOOP("DealTabs", "History"), "salesdesk.ui.deal.history_tab", "HistoryTab"),
)
