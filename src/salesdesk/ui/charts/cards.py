"""The five figures on top of the analysis."""

from PySide6.QtWidgets import QFrame, QWidget

from salesdesk.domain.figures.rates import Rate
from salesdesk.domain.stages import Outcome
from salesdesk.services.figures import Figures
from salesdesk.ui.charts import numbers
from salesdesk.ui.widgets import controls


class FigureCard(QFrame):
    """A caption, a figure, and what it rests on."""

    def __init__(self, caption: str) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self._caption = caption
        self.big = controls.label("", 18, bold=True, tabular=True)
        self.sub = controls.label("", 11, tone="muted", wrap=True)
        self.sub.setMinimumWidth(1)
        column = controls.vbox(self, (14, 8, 12, 8), 1)
        column.addWidget(controls.label(caption, 11, tone="muted"))
        column.addWidget(self.big)
        column.addWidget(self.sub)

    def show_figure(self, big: str, sub: str, tone: str = "muted", tip: str = "") -> None:
        """Show a figure; `tip` explains it."""
        self.big.setText(big)
        self.sub.setText(sub)
        self.sub.set_tone(tone)
        self.setToolTip(tip)
        self.setAccessibleName(f"{self._caption}: {big}, {sub}")


class FigureCards(QWidget):
    """Won this fiscal year, win rate, open, weighted, cycle."""

    def __init__(self) -> None:
        super().__init__()
        self.won = FigureCard(self.tr("Won this fiscal year"))
        self.rate = FigureCard(self.tr("Win rate"))
        self.open = FigureCard(self.tr("Open deals"))
        self.weighted = FigureCard(self.tr("Weighted"))
        self.cycle = FigureCard(self.tr("Days to win"))
        row = controls.hbox(self, 0, 12)
        for card in (self.won, self.rate, self.open, self.weighted, self.cycle):
            row.addWidget(card, 1)

    def show_figures(self, found: Figures) -> None:
        """Show the figures."""
        self._show_won(found)
        self._show_rate(found.overall.win_rate)
        count = found.outcomes[Outcome.OPEN]
        self.open.show_figure(numbers.amount(found.open_amount), self.tr("1 deal") if count == 1 else
                              self.tr("{n} deals").format(n=f"{count:,}"))
        self.weighted.show_figure(numbers.amount(found.weighted_open), self.tr("amount × probability"))
        mean = numbers.days(found.overall.mean_days_won)
        self.cycle.show_figure(numbers.days(found.overall.median_days_won), self.tr("median, mean {days}").format(
            days=mean), tip=self.tr("From the day a deal was opened to the day it was won"))

    def _show_won(self, found: Figures) -> None:
        since = self.tr("{n} deals since {month}").format(n=found.won_year, month=numbers.month(found.year_start))
        if found.goal_month is None:
            self.won.show_figure(numbers.amount(found.revenue_year), since)
            return
        months = (found.as_of.year - found.year_start.year) * 12 + found.as_of.month - found.year_start.month + 1
        share = found.revenue_year / (found.goal_month * months) if found.goal_month else None
        words = self.tr("{share} of the goal so far").format(share=numbers.percent(share))
        self.won.show_figure(numbers.amount(found.revenue_year), words, "ok" if (share or 0) >= 1 else "warn", since)

    def _show_rate(self, rate: Rate) -> None:
        if rate.few:
            self.rate.show_figure(numbers.percent(rate.value, 1), f"{numbers.ratio(rate)}  {numbers.few()}",
                                  tip=numbers.explained(rate))
        else:
            self.rate.show_figure(numbers.percent(rate.value, 1),
                                  f"{numbers.ratio(rate)}  ({numbers.interval(rate)})", tip=numbers.explained(rate))
