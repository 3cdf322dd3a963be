"""How a deal came through the stages, with days and hours, and what was proposed, quoted and ordered on the way."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from salesdesk.domain.dealing import Noun
from salesdesk.domain.stages import LossReason, Outcome
from salesdesk.domain.stays import Stay, asleep_days, minutes_within, open_days, stays
from salesdesk.store.queries import activities, dealing, deals, orders, quotes, stages
from salesdesk.store.queries.stages import StageRow
from salesdesk.ui import labels, theme
from salesdesk.ui.context import Context
from salesdesk.ui.deal.part_words import amount
from salesdesk.ui.stage_texts import stage_name
from salesdesk.ui.widgets import bars, controls, paint
from salesdesk.ui.widgets.deal_tab import DealTab
from salesdesk.ui.widgets.stage_tile import StageTile

_REASONS = {reason.value: reason for reason in LossReason}
_MARK = 26


class Event(NamedTuple):
    """One line of the story; without a stage it has an icon."""

    day: date | None
    place: int
    name: str
    words: str
    stage: StageRow | None = None
    icon: str = "history"
    tone: str | None = None


class HistoryTab(DealTab):
    """Every stage change, proposal, quote and order in the order of time."""

    watches = frozenset({"deal", "stage_change", "stage", "activity", "proposal", "quote", "sales_order"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.summary = controls.label("", 13, wrap=True)
        self.lines = controls.vbox(spacing=4)
        column = controls.vbox(self, (20, 12, 16, 16), 10)
        column.addWidget(self.summary)
        box = controls.panel()
        controls.vbox(box, (16, 12, 14, 12), 0).addLayout(self.lines)
        column.addWidget(box)
        column.addStretch(1)

    def show_deal(self, deal_id: str) -> None:
        read, today = self.context.read, self.context.today()
        known = read(stages.ever)
        found = stays(read(deals.changes, deal_id), [row.id for row in known], today)
        spent = [(row.at.astimezone().date(), row.minutes or 0)
                 for row in read(activities.timeline, deal_id=deal_id, done=True, limit=2000)]
        words = self.tr("Open for {n} days, {hours} h of contact.").format(
            n=f"{open_days(found):,}", hours=f"{sum(minutes for _, minutes in spent) / 60:.1f}")
        if slept := asleep_days(found):
            words += " " + self.tr("Asleep for {n} days, which do not count.").format(n=f"{slept:,}")
        self.summary.setText(words)
        events = [*self._stays(found, {row.id: row for row in known}, spent), *self._beside(deal_id)]
        events.sort(key=lambda each: (each.day or date.min, each.place))
        days = [labels.day(event.day, today) if event.day else "–" for event in events]
        wide = max((round(paint.width(day, 12, tabular=True)) for day in days), default=0) + 2
        controls.clear(self.lines)
        for event, day in zip(events, days, strict=True):
            self.lines.addWidget(self._line(event, day, wide))

    def _stays(self, found: list[Stay], known: dict[str, StageRow], spent: list[tuple[date, int]]) -> Iterator[Event]:
        today = self.context.today()
        for place, stay in enumerate(found):
            stage = known.get(stay.stage_id)
            name = stage_name(stage) if stage else "–"
            if stay.outcome is not Outcome.OPEN:
                outcome = labels.label(stay.outcome)
                name = outcome if stage is not None and stage.wins else f"{outcome} ({name})"
            minutes = minutes_within(stay, spent, today)
            reason = labels.label(_REASONS[stay.reason]) if stay.reason in _REASONS else stay.reason
            words = " · ".join(part for part in (
                self.tr("{n} days").format(n=f"{stay.days:,}") if stay.days is not None else "",
                self.tr("{n} h").format(n=f"{minutes / 60:.1f}") if minutes else "",
                self.tr("gone back") if stay.back else "",
                self.tr("so far") if stay.until is None and stay.days is not None else "", reason) if part)
            tone = {Outcome.LOST: "danger", Outcome.WON: "ok"}.get(stay.outcome, "warn" if stay.back else None)
            yield Event(stay.since, place, name, words, stage, tone=tone)

    def _beside(self, deal_id: str) -> Iterator[Event]:
        read = self.context.read
        for row in read(dealing.of_noun, deal_id, Noun.PROPOSAL):
            yield Event(row.day("on_day"), 100, self.tr("Proposal v{n}").format(n=row.number("version")),
                        row.words("title"), icon="lightbulb")
        for quote in read(quotes.of_deal, deal_id):
            if quote.sent_at:
                yield Event(quote.sent_at.astimezone().date(), 101, self.tr("Quote v{n} sent").format(n=quote.version),
                            quote.title, icon="file-text")
        order = read(orders.of_deal, deal_id)
        if order is not None:
            yield Event(order.ordered_on, 102, self.tr("Order"), amount(order.amount), icon="flag", tone="ok")

    def _line(self, event: Event, day: str, wide: int) -> QWidget:
        made = QWidget()
        row = controls.hbox(made, (0, 2, 0, 2), 10)
        when = controls.label(day, 12, tone="text2", tabular=True)
        when.setMinimumWidth(wide)
        row.addWidget(when)
        mark: QWidget = (StageTile(event.stage.number, bars.stage_token(event.stage.key)) if event.stage
                         else controls.icon_label(event.icon))
        box = QWidget()
        box.setFixedWidth(theme.px(_MARK))
        controls.hbox(box).addWidget(mark)
        row.addWidget(box)
        row.addWidget(controls.label(event.name, 13, bold=True, tone=event.tone))
        row.addWidget(controls.label(event.words, 12, tone="text2", wrap=True), 1)
        made.setAccessibleName(f"{day} {event.name} {event.words}")
        return made
