"""From the list to the order: one bar per stage, and the rate at which deals move on."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from salesdesk.services.figures import ConversionFigure, Figures, StageFigure
from salesdesk.ui import labels, theme
from salesdesk.ui.charts import numbers
from salesdesk.ui.widgets import bars, paint

_ROW, _LEAST_ROW, _LEFT, _COUNT, _TRACK, _GAP = 78, 64, 108, 62, 124, 14
_NAME, _NAMES = 27, 0.25  # where names begin, and the most of the width they take


class Step(NamedTuple):
    """One line: a stage, and how deals came into it from the stage before (None for the first)."""

    stage: StageFigure
    before: StageFigure | None
    conversion: ConversionFigure | None

    @property
    def goal(self) -> float | None:
        """The goal of coming here, a fraction."""
        return self.before.goal_rate if self.before is not None else None

    @property
    def tone(self) -> str:
        """Above or below the goal; muted where there are too few cases or no goal."""
        rate = self.conversion.resolved if self.conversion is not None else None
        if rate is None or rate.value is None or rate.few or self.goal is None:
            return "muted"
        return "ok" if rate.value >= self.goal else "warn"


def steps(found: Figures) -> list[Step]:
    """The lines of the funnel."""
    before = (None, *found.stages)
    return [Step(stage, above, step) for stage, above, step in zip(
        found.stages, before, (None, *found.conversions), strict=False)]


def name(stage: StageFigure) -> str:
    """The name the user gave a stage, or ours."""
    return stage.name or labels.label(stage.key)


class FunnelView(QWidget):
    """Bars have one linear scale: twice the deals, twice the length."""

    def __init__(self) -> None:
        super().__init__()
        self.steps: list[Step] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.theme().changed.connect(self.updateGeometry)

    def show_figures(self, found: Figures) -> None:
        """Draw the figures."""
        self.steps = steps(found)
        self.setAccessibleName(self.tr("From list to order"))
        self.setAccessibleDescription(". ".join(self._spoken(step) for step in self.steps))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(600), theme.px(_ROW) * max(5, len(self.steps)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(400), theme.px(_LEAST_ROW) * max(5, len(self.steps)))

    def bar_of(self, place: int) -> QRectF:
        """Where the bar of a line is drawn."""
        top, high = self._line(place)
        most = max((step.stage.reached for step in self.steps), default=0)
        left = self._bars_from()
        room = max(theme.px(24), self._rates_from() - left - theme.px(_COUNT))
        share = self.steps[place].stage.reached / most if most else 0
        return QRectF(left, top + high / 2 - theme.px(19), max(2.0 if share else 0.0, room * share),
                      theme.px(24))

    def tip_of(self, place: int) -> str:
        """What a line rests on, for the tooltip."""
        step = self.steps[place]
        if step.conversion is None:
            return ""
        lines = [numbers.explained(step.conversion.resolved),
                 self.tr("Of all that reached {stage}: {ratio} = {rate}").format(
                     stage=name(step.before) if step.before else "", ratio=numbers.ratio(step.conversion.reached),
                     rate=numbers.percent(step.conversion.reached.value, 1))]
        return "\n".join(lines)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._place_at(event.pos())
            tip = self.tip_of(place) if place is not None else ""
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, step in enumerate(self.steps):
            top, high = self._line(place)
            if place:
                p.fillRect(QRectF(0, round(top), self.width(), 1), theme.color("border"))
            self._paint_stage(p, place, step, top, high)
            if step.conversion is not None:
                self._paint_rate(p, step, top, high)
        p.end()

    def _paint_stage(self, p: QPainter, place: int, step: Step, top: float, high: float) -> None:
        token = bars.stage_token(step.stage.key)
        middle, side = top + high / 2 - theme.px(7), theme.px(20)
        bars.number_tile(p, QRectF(0, middle - side / 2, side, side), place + 1, token)
        bar = self.bar_of(place)
        named = QRectF(theme.px(_NAME), middle - theme.px(12), bar.left() - theme.px(_NAME + 6), theme.px(24))
        paint.text(p, named, name(step.stage), 13, bold=True)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(theme.color(token))
        p.drawRoundedRect(bar, 4, 4)
        paint.text(p, QRectF(bar.right() + theme.px(8), bar.top(), theme.px(80), bar.height()),
                   f"{step.stage.reached:,}", 15, bold=True, tabular=True)
        now = self.tr("now {n} deals  {amount}").format(
            n=f"{step.stage.count:,}", amount=numbers.amount(step.stage.amount))
        below = QRectF(bar.left(), bar.bottom() + theme.px(3), self._rates_from() - bar.left() - 8, theme.px(17))
        paint.text(p, below, now, 11, "muted")

    def _paint_rate(self, p: QPainter, step: Step, top: float, high: float) -> None:
        assert step.conversion is not None
        rate, left = step.conversion.resolved, self._rates_from()
        middle, long = top + high / 2, self._track()
        mark = {"ok": " ▲", "warn": " ▼"}.get(step.tone, "")
        token = step.tone if step.tone != "muted" else "text2"
        wide = paint.text(p, QRectF(left, middle - theme.px(22), long, theme.px(22)), numbers.percent(rate.value), 15,
                          token, bold=True, tabular=True)
        skill = labels.power(step.conversion.from_key) + mark
        paint.text(p, QRectF(left + wide + theme.px(6), middle - theme.px(21), long, theme.px(22)), skill, 11, token,
                   bold=True, elide=False)
        track = QRectF(left, middle + theme.px(3), long, theme.px(6))
        bars.draw_progress(p, track, rate.value or 0, "border_strong" if step.tone == "muted" else step.tone)
        if step.goal is not None:
            p.setPen(QPen(theme.color("text"), 2))
            x = round(track.left() + track.width() * step.goal)
            p.drawLine(x, round(track.top() - theme.px(3)), x, round(track.bottom() + theme.px(4)))
        self._paint_notes(p, step, left + long + theme.px(_GAP), middle)

    def _paint_notes(self, p: QPainter, step: Step, left: float, middle: float) -> None:
        notes, high = self.notes(step), theme.px(18)
        for place, words in enumerate(notes):
            box = QRectF(left, middle + (place - len(notes) / 2) * high, self.width() - left, high)
            paint.text(p, box, words, 11, "muted" if place == 2 else "text2", tabular=True)

    def notes(self, step: Step) -> list[str]:
        """The lines right of a rate: goal and counts, days, and whether there are too few."""
        assert step.conversion is not None
        rate = step.conversion.resolved
        counts = numbers.ratio(rate)
        if step.goal is not None:
            goal = self.tr("goal {rate}").format(rate=numbers.percent(step.goal))
            counts = f"{goal} · {counts}"
        stay = step.before.median_days if step.before is not None else None
        days = self.tr("median {days}").format(days=numbers.days(stay))
        if step.before is not None and step.before.hours is not None:
            days += self.tr(" · {hours} h per deal").format(hours=f"{step.before.hours:.1f}")
        notes = [counts, days]
        return [*notes, numbers.few()] if rate.few else notes

    def _bars_from(self) -> float:
        """The left edge of the bars: the names of the stages stand in full, but for very long ones."""
        widest = max((paint.width(name(step.stage), 13, bold=True) for step in self.steps), default=0)
        return max(theme.px(_LEFT), min(widest + theme.px(_NAME + 8), self.width() * _NAMES))

    def _rates_from(self) -> float:
        """The left edge of the rates: their notes stand in full at the right, the bars take what is left."""
        notes = max((paint.width(words, 11, tabular=True) for step in self.steps if step.conversion is not None
                     for words in self.notes(step)), default=0)
        return self.width() - notes - 2 - theme.px(_GAP) - self._track()

    def _track(self) -> float:
        return min(theme.px(_TRACK), self.width() * 0.2)

    def _line(self, place: int) -> tuple[float, float]:
        high = self.height() / max(1, len(self.steps))
        return place * high, high

    def _place_at(self, where: QPoint) -> int | None:
        high = self.height() / max(1, len(self.steps))
        place = int(where.y() / high)
        return place if 0 <= place < len(self.steps) else None

    def _spoken(self, step: Step) -> str:
        words = self.tr("{stage}: {n} deals reached, now {now}, {amount}").format(
            stage=name(step.stage), n=step.stage.reached, now=step.stage.count,
            amount=numbers.amount(step.stage.amount))
        if step.conversion is None:
            return words
        return f"{words}. {labels.power(step.conversion.from_key)}: {numbers.explained(step.conversion.resolved)}"
