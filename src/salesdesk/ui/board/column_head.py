"""The head of a column: stage, count, sum, weighted sum, how many go on and how long they stay."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from salesdesk.domain.chances import Chance
from salesdesk.domain.stages import StageKey
from salesdesk.store.queries.board_figures import StageFigureRow
from salesdesk.store.queries.stages import StageRow
from salesdesk.ui import labels, theme
from salesdesk.ui.board.faces import deals_counted, money
from salesdesk.ui.chance_words import chance_text
from salesdesk.ui.stage_texts import definition, stage_name
from salesdesk.ui.widgets import bars, controls, paint

_HEIGHT = 82


@dataclass(frozen=True)
class HeadFigures:
    """What a head shows: sums in yen, `figure` and `chance` from the history, the month's goal where it wins deals."""

    count: int = 0
    amount: int = 0
    weighted: int = 0
    chance: Chance | None = None
    figure: StageFigureRow | None = None
    won_month: int = 0
    goal_month: int | None = None


@dataclass(frozen=True)
class _Line:
    """The third line: words, words for little room, tone, and what stands at the right."""

    long: str
    short: str
    tone: str
    right: str


class ColumnHead(QWidget):
    """Painted; the button at the right adds a deal in this stage."""

    added = Signal()
    clicked = Signal()

    def __init__(self, stage: StageRow, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage, self._number = stage, number
        self._figures = HeadFigures()
        self._line = _Line("", "", "muted", "")
        self._add = controls.button("", "plus", "ghost", tip=self.tr("Add a deal in {stage}").format(
            stage=stage_name(stage)))
        self._add.setParent(self)
        self._add.clicked.connect(self.added)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._add.setCursor(Qt.CursorShape.ArrowCursor)
        theme.theme().changed.connect(self._on_theme_changed)
        self._describe()

    def set_figures(self, stage: StageRow, figures: HeadFigures) -> None:
        """Show other figures."""
        if (stage, figures) != (self._stage, self._figures):
            self._stage, self._figures = stage, figures
            self._describe()
            self.update()

    def text(self) -> str:
        """Everything the head says, in one line."""
        return self.accessibleName()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(170), theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(100), theme.px(_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = theme.px(28)
        self._add.setGeometry(self.width() - side, theme.px(9), side, side)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_title(p)
        self._paint_sums(p)
        self._paint_line(p)
        p.end()

    def _paint_title(self, p: QPainter) -> None:
        token = bars.stage_token(self._stage.key)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(theme.color(token))
        p.drawRoundedRect(QRectF(0, 0, self.width(), theme.px(4)), 2, 2)
        side = theme.px(18)
        bars.number_tile(p, QRectF(0, theme.px(14), side, side), self._number, token)
        left, room = side + theme.px(7), self.width() - side - theme.px(24 + 7)
        pill = paint.pill_width(str(self._figures.count)) + theme.px(6)
        line = QRectF(left, theme.px(13), max(0, room - pill), theme.px(20))
        taken = paint.text(p, line, stage_name(self._stage), 14, bold=True)
        paint.pill(p, left + taken + theme.px(6), theme.px(14), str(self._figures.count), "text2", "surface")

    def _paint_sums(self, p: QPainter) -> None:
        line = QRectF(0, theme.px(37), self.width(), theme.px(17))
        taken = paint.text(p, line, money(self._figures.amount), 12, bold=True, tabular=True)
        paint.text(p, line.adjusted(taken + theme.px(8), 0, 0, 0), self._second(), 11, "muted", tabular=True)

    def _paint_line(self, p: QPainter) -> None:
        line, room = self._line, float(self.width())
        box = QRectF(0, theme.px(56), room, theme.px(17))
        if line.right:
            paint.text(p, box, line.right, 11, "muted", flags=paint.RIGHT, tabular=True)
            room -= paint.width(line.right, 11, tabular=True) + theme.px(6)
        bold = line.tone != "muted"
        fits = paint.width(line.long, 11, bold=bold) <= room
        paint.text(p, QRectF(0, box.top(), max(0.0, room), box.height()), line.long if fits else line.short, 11,
                   line.tone, bold=bold)

    def _second(self) -> str:
        if self._stage.wins:
            return self.tr("last 12 months")
        if self._figures.chance is None:
            return ""
        return self.tr("weighted {amount}").format(amount=money(self._figures.weighted))

    def _describe(self) -> None:
        self._line = self._goal_line() if self._stage.wins else self._power_line()
        parts = [stage_name(self._stage), deals_counted(self._figures.count),
                 money(self._figures.amount), self._second(), self._line.long, self._line.right]
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.setToolTip("\n".join(part for part in (
            definition(self._stage), self._explained(), self._weighed(), self.tr("Click folds the column (Ctrl+B)"))
            if part))

    def _goal_line(self) -> _Line:
        goal = self._figures.goal_month
        if not goal:
            return _Line(self.tr("{amount} this month").format(amount=money(self._figures.won_month)), "", "muted", "")
        share = self._figures.won_month / goal
        text = self.tr("Month: {percent}% of goal {goal}").format(percent=round(share * 100), goal=money(goal))
        return _Line(text, f"{round(share * 100)}%", "ok" if share >= 1 else "warn", "")

    def _power_line(self) -> _Line:
        figure = self._figures.figure
        power = labels.power(StageKey(self._stage.key))
        if figure is None or figure.passed.value is None:
            return _Line(power, power, "muted", self._days())
        if figure.passed.few:
            text = f"{power} {figure.passed.k}/{figure.passed.n}"
            return _Line(text, text, "muted", self._days())
        percent, goal = round(figure.passed.value * 100), self._stage.goal_rate
        if goal is None:
            return _Line(f"{power} {percent}%", f"{percent}%", "text2", self._days())
        good = figure.passed.value >= goal
        short = f"{power} {percent}%{'▲' if good else '▼'}"
        text = self.tr("{power} goal {goal}%").format(power=short, goal=round(goal * 100))
        return _Line(text, short, "ok" if good else "warn", self._days())

    def _days(self) -> str:
        figure = self._figures.figure
        if figure is None or figure.mean_days is None:
            return ""
        return self.tr("avg {n} d").format(n=round(figure.mean_days))

    def _explained(self) -> str:
        """The counts behind the figures."""
        figure = self._figures.figure
        if self._stage.wins or figure is None or not figure.passed.n:
            return ""
        text = self.tr("{k} of {n} went on").format(k=figure.passed.k, n=figure.passed.n)
        if figure.passed.few:
            text += self.tr(" (too few to judge)")
        if figure.mean_days is None or figure.median_days is None:
            return text
        return text + "\n" + self.tr("Days here: mean {mean}, median {median}").format(
            mean=round(figure.mean_days), median=round(figure.median_days))

    def _weighed(self) -> str:
        """The chance the sum is weighted by, and where it comes from."""
        chance = self._figures.chance
        return "" if chance is None or self._stage.wins else chance_text(chance)

    def _on_theme_changed(self) -> None:
        self._describe()
        self.updateGeometry()
        self.update()
