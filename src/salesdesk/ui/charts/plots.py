"""The plots drawn by pyqtgraph; imported when the analysis is first shown, never before."""

from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QFrame, QToolTip

from salesdesk.domain.figures.rates import Rate
from salesdesk.services.figures import Figures, MonthFigure
from salesdesk.ui import theme
from salesdesk.ui.charts import numbers

MANY_POINTS = 2_000
_BAR = 0.62
_LEFT_AXIS = 62


class SideAxis(pg.AxisItem):  # type: ignore[misc]
    """A left axis that also names its ends: with a grid, pyqtgraph drops labels that stand out by half a line."""

    def __init__(self) -> None:
        super().__init__("left")

    def boundingRect(self) -> QRectF:
        half = theme.px(9)
        return QRectF(super().boundingRect()).adjusted(0, -half, 0, half)


class AmountAxis(SideAxis):
    """Yen in 万 and 億, or K and M."""

    def tickStrings(self, values: Sequence[float], _scale: float, spacing: float) -> list[str]:
        return numbers.axis_amounts(values, spacing)


class PercentAxis(SideAxis):
    """Fractions as percent, at 0, 50 and 100."""

    def tickValues(self, _least: float, _most: float, _size: float) -> list[tuple[float, list[float]]]:
        return [(0.5, [0.0, 0.5, 1.0])]

    def tickStrings(self, values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
        return [numbers.percent(value) for value in values]


class MonthAxis(pg.AxisItem):  # type: ignore[misc]
    """Whole months by their number in the list; as many names as there is room for."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self.months: tuple[MonthFigure, ...] = ()

    def tickValues(self, _least: float, _most: float, size: float) -> list[tuple[float, list[float]]]:
        count = max(1, len(self.months))
        step = next((step for step in (1, 2, 3, 6) if size / count * step >= theme.px(34)), 12)
        return [(float(step), [float(place) for place in range(0, count, step)])]

    def tickStrings(self, values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
        return [numbers.month(self.months[int(value)].month) if 0 <= value < len(self.months) else ""
                for value in values]


class MonthPlot(pg.PlotWidget):  # type: ignore[misc]
    """A still plot over months: it does not zoom, lets the page scroll, and tells a month's numbers in a tooltip."""

    def __init__(self, axis: Any) -> None:
        self.months = MonthAxis()
        super().__init__(axisItems={"left": axis, "bottom": self.months})
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseEnabled(x=False, y=False)
        self.setMenuEnabled(False)
        self.hideButtons()
        self.getPlotItem().getViewBox().setDefaultPadding(0)
        self.getPlotItem().showGrid(x=False, y=True, alpha=0.5)
        for side in ("left", "bottom"):
            self.getAxis(side).setZValue(-1)  # the grid lies behind the bars
        self._tips: list[str] = []

    def sizeHint(self) -> QSize:
        return QSize(theme.px(300), theme.px(120))

    def show_months(self, months: Sequence[MonthFigure], tips: list[str]) -> None:
        """Take another row of months; drawing them is left to the subclass."""
        self.months.months = tuple(months)
        self._tips = tips
        self.setXRange(-0.6, len(months) - 0.4, padding=0)

    def tip_at(self, x: float) -> str:
        """The numbers of the month at a place of the x axis."""
        place = round(x)
        return self._tips[place] if 0 <= place < len(self._tips) else ""

    def dress(self) -> None:
        """Take the colours and fonts of the theme."""
        colours = theme.chart_colours()
        self.setBackground(colours.background)
        for side in ("left", "bottom"):
            axis = self.getAxis(side)
            axis.setPen(pg.mkPen(colours.grid, width=1))
            axis.setTextPen(pg.mkPen(colours.text))
            axis.setTickFont(theme.font(11))
            axis.setStyle(tickLength=0, tickTextOffset=6, maxTickLevel=0)
        self.getAxis("left").setWidth(theme.px(_LEFT_AXIS))
        self.getAxis("bottom").setHeight(theme.px(22))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            x = self.getPlotItem().getViewBox().mapSceneToView(self.mapToScene(event.pos())).x()
            QToolTip.showText(event.globalPos(), self.tip_at(x), self)
            return True
        return bool(super().viewportEvent(event))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class WonPlot(MonthPlot):
    """Yen won per month, the weighted yen still expected on top of it, and the goal."""

    def __init__(self) -> None:
        super().__init__(AmountAxis())
        self.won = pg.BarGraphItem(x=[0], height=[0], width=_BAR)
        self.expected = pg.BarGraphItem(x=[0], y0=[0], height=[0], width=_BAR)
        self.goal = pg.InfiniteLine(angle=0)
        for item in (self.won, self.expected, self.goal):
            self.addItem(item)
        self.setAccessibleName(self.tr("Won per month"))

    def show_figures(self, found: Figures) -> None:
        """Draw the figures."""
        months = found.months
        self.show_months(months, [self._tip(month) for month in months])
        won, expected = [month.amount for month in months], [month.expected for month in months]
        places = list(range(len(months)))
        self.won.setOpts(x=places, height=won)
        self.expected.setOpts(x=places, y0=won, height=expected)
        self.goal.setVisible(found.goal_month is not None)
        self.goal.setValue(found.goal_month or 0)
        top = max(*(one + other for one, other in zip(won, expected, strict=True)), found.goal_month or 0, 1)
        self.setYRange(0, top * 1.08, padding=0)
        self.setAccessibleDescription(". ".join(self._tip(month) for month in months if month.won or month.expected))
        self.dress()

    def dress(self) -> None:
        super().dress()
        colours = theme.chart_colours()
        pale = QColor(colours.series[0])
        pale.setAlphaF(0.28)
        self.won.setOpts(brush=pg.mkBrush(colours.series[0]), pen=pg.mkPen(None))
        self.expected.setOpts(brush=pg.mkBrush(pale), pen=_dashes(colours.series[0], 1))
        self.goal.setPen(_dashes(colours.goal, 1.5))

    def _tip(self, month: MonthFigure) -> str:
        words: str = self.tr("{month}: {n} won, {amount}").format(
            month=numbers.month(month.month, year=True), n=month.won, amount=numbers.amount(month.amount))
        if month.expected:
            words += self.tr(", {amount} expected (weighted)").format(amount=numbers.amount(month.expected))
        return words


class RatePlot(MonthPlot):
    """Won of the deals decided in each month; hollow points rest on fewer than 30 cases."""

    def __init__(self) -> None:
        super().__init__(PercentAxis())
        self.line = pg.PlotDataItem(connect="finite")
        self.overall = pg.InfiniteLine(angle=0)
        self._rates: list[Rate] = []
        for item in (self.overall, self.line):
            self.addItem(item)
        self.setYRange(-0.06, 1.06, padding=0)
        self.setAccessibleName(self.tr("Win rate per month"))

    def show_figures(self, found: Figures) -> None:
        """Draw the figures; months that are still to come have no rate."""
        self._rates = [month.win_rate for month in found.months]
        tips = [f"{numbers.month(month.month, year=True)}: {numbers.explained(month.win_rate)}"
                for month in found.months]
        self.show_months(found.months, tips)
        overall = found.overall.win_rate.value
        self.overall.setVisible(overall is not None)
        self.overall.setValue(overall or 0)
        decided = [tip for tip, rate in zip(tips, self._rates, strict=True) if rate.n]
        self.setAccessibleDescription(". ".join(decided))
        self.dress()

    def dress(self) -> None:
        super().dress()
        colours = theme.chart_colours()
        ink = colours.series[2]
        self.overall.setPen(_dashes(colours.muted, 1))
        values = [float("nan") if rate.value is None else rate.value for rate in self._rates]
        if not any(rate.n for rate in self._rates):  # pyqtgraph asks for the least of the numbers
            self.line.setData([], [])
            return
        self.line.setData(
            list(range(len(values))), values, pen=line_pen(ink, len(values)), antialias=len(values) < MANY_POINTS,
            symbol="o", symbolSize=theme.px(8), symbolPen=pg.mkPen(ink, width=1.5),
            symbolBrush=[pg.mkBrush(colours.background if rate.few else ink) for rate in self._rates])


def line_pen(colour: str, points: int) -> QPen:
    """Two pixels for a line one can follow; one pixel where there are thousands of points, else drawing takes 40 ms."""
    pen: QPen = pg.mkPen(colour, width=2 if points < MANY_POINTS else 1)
    return pen


def _dashes(colour: str, width: float) -> QPen:
    pen: QPen = pg.mkPen(colour, width=width, style=Qt.PenStyle.DashLine)
    return pen
