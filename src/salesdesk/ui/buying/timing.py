"""When and why they buy: each line is edited where it stands and kept when it is left."""

from datetime import datetime

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from salesdesk.domain.buying import Deadline, Motive, NeedLevel, Precision
from salesdesk.domain.date_format import format_date
from salesdesk.domain.dates import parse_when
from salesdesk.services import buying
from salesdesk.ui import labels, theme
from salesdesk.ui.buying import texts
from salesdesk.ui.buying.data import BuyingData
from salesdesk.ui.buying.inputs import PlaceRow
from salesdesk.ui.context import Ask, Context, Request
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.field import Field

_CAPTION = 153
HEAD = 32  # as high as a button, as the head of the checklist has one


class NeedRow(QWidget):
    """Four buttons: how badly they want it. A second click takes it back."""

    chosen = Signal(object)

    def __init__(self, caption: str) -> None:
        super().__init__()
        words = {NeedLevel.INFORMATION: self.tr("Just looking"), NeedLevel.WATCHING: self.tr("Watching"),
                 NeedLevel.BY_DATE: self.tr("By a date"), NeedLevel.NOW: self.tr("Now")}
        self.buttons: dict[NeedLevel, controls.Button] = {}
        self._box = controls.hbox(self, 0, 3)
        row = controls.hbox(spacing=3)
        self.caption = controls.label(caption, 12, tone="text2")
        self._box.addWidget(self.caption)
        self._box.addLayout(row, 1)
        for level, word in words.items():
            button = controls.button(word, tip=labels.label(level))
            button.setCheckable(True)
            button.setAccessibleName(f"{caption}: {word}")
            button.clicked.connect(lambda checked, level=level: self.chosen.emit(level if checked else None))
            self.buttons[level] = button
            row.addWidget(button, 1)
        theme.theme().changed.connect(self._fit)
        self._fit()

    def set_level(self, level: NeedLevel | None) -> None:
        """Show how badly they want it."""
        for each, button in self.buttons.items():
            button.setChecked(each is level)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._least() - theme.px(_CAPTION), super().minimumSizeHint().height())

    def _least(self) -> int:
        return theme.px(_CAPTION) + sum(button.sizeHint().width() + 3 for button in self.buttons.values())

    def _fit(self) -> None:
        """The buttons beside the caption, or below it where they would be cut."""
        beside = self.width() >= self._least()
        self._box.setDirection(QHBoxLayout.Direction.LeftToRight if beside else QHBoxLayout.Direction.TopToBottom)
        self.caption.setMinimumWidth(theme.px(_CAPTION) if beside else 0)


class TimingPanel(QFrame):
    """Planned purchase, deadline, motive, budget, present contract, urgency; the rest as chips until it is known."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self.context = context
        self._data: BuyingData | None = None
        title = controls.label(self.tr("Timing"), 15, bold=True)
        self.setAccessibleName(title.text())
        column = controls.vbox(self, (16, 8, 16, 14), 4)
        self.title = title
        column.addWidget(title)
        self.rows: dict[str, PlaceRow] = {}
        for name, caption, fields in self._specs():
            row = PlaceRow(caption, context, fields, self._save)
            self.rows[name] = row
            column.addWidget(row)
            if name == "contract":
                self.need = NeedRow(self.tr("Urgency"))
                column.addWidget(self.need)
        self.chips = {name: controls.button(self.rows[name].caption.text(), "plus", "dash")
                      for name in ("hurry", "visit", "inquiry")}
        chips = controls.hbox(spacing=6)
        for name, chip in self.chips.items():
            chip.clicked.connect(lambda _checked=False, name=name: self._open(name))
            chips.addWidget(chip)
        chips.addStretch(1)
        column.addSpacing(4)
        column.addLayout(chips)
        column.addStretch(1)
        self.need.chosen.connect(self._on_need)
        theme.theme().changed.connect(self._fit)
        self._fit()
        self.rows["budget"].opened.connect(self._on_budget)
        self.rows["contract"].opened.connect(self._on_contract)

    def show_data(self, data: BuyingData) -> None:
        """Show the timing of a deal; what is being typed of the same deal stays."""
        if self._data is None or self._data.deal.id != data.deal.id:
            for row in self.rows.values():
                row.drop()
        self._data = data
        deal, today = data.deal, data.today
        closes = data.budget_on or (data.steps[8].expected_on if 8 in data.steps else None)
        self.rows["planned"].show_value(texts.planned(deal.planned_on, deal.planned_precision), {
            "planned_on": deal.planned_on, "planned_precision": deal.planned_precision})
        self.rows["deadline"].show_value(texts.deadline(deal, data.items, today), {
            "deadline_fixed": deal.deadline_fixed, "decide_by": deal.decide_by}, strong=deal.decide_by is not None)
        self.rows["motive"].show_value(texts.motive(deal), {"motive": deal.motive, "motive_kind": deal.motive_kind})
        self.rows["budget"].show_value(texts.budget_season(data.account, closes, today), {})
        self.rows["contract"].show_value(texts.contract(texts.contract_item(data.items, today)), {})
        self.need.set_level(deal.need_level)
        self._show_more(data)

    def _show_more(self, data: BuyingData) -> None:
        deal, today = data.deal, data.today
        window = " – ".join(labels.day(day, today) for day in (deal.visit_from, deal.visit_until) if day)
        asked = deal.inquiry_at.astimezone() if deal.inquiry_at else None
        clock = f"{format_date(asked.date(), japanese=labels.screen_words().japanese)} {asked:%H:%M}" if asked else ""
        hurry = self._hurry_words()[deal.hurry] if deal.hurry is not None else ""
        self.rows["hurry"].show_value(hurry, {"hurry": deal.hurry})
        self.rows["visit"].show_value(window, {"visit_from": deal.visit_from, "visit_until": deal.visit_until})
        self.rows["inquiry"].show_value(clock, {"inquiry_at": clock})
        for name, chip in self.chips.items():
            row = self.rows[name]
            known = row.value.known or row.editing
            row.setVisible(known)
            chip.setVisible(not known)

    def _specs(self) -> list[tuple[str, str, list[Field]]]:
        nothing = (None, "—")
        kinds = (nothing, *((each, labels.label(each)) for each in Motive))
        hurry = (nothing, *enumerate(self._hurry_words()))
        return [
            ("planned", self.tr("Planned purchase"), [
                Field("planned_on", self.tr("Planned purchase"), "date", placeholder=self.tr("Aug, 9/30")),
                Field("planned_precision", self.tr("Exact to"), "choice",
                      choices=(nothing, *((each, labels.label(each)) for each in Precision)))]),
            ("deadline", self.tr("Must decide by"), [
                Field("deadline_fixed", self.tr("Deadline"), "choice",
                      choices=(nothing, *((each, labels.label(each)) for each in Deadline))),
                Field("decide_by", self.tr("Must decide by"), "date")]),
            ("motive", self.tr("Motive"), [
                Field("motive", self.tr("Motive"), limit=1000),
                Field("motive_kind", self.tr("Kind"), "choice", choices=kinds)]),
            ("budget", self.tr("Budget season"), []),
            ("contract", self.tr("Present contract"), []),
            ("hurry", self.tr("In a hurry"), [Field("hurry", self.tr("In a hurry"), "choice", choices=hurry)]),
            ("visit", self.tr("Wants us to come"), [
                Field("visit_from", self.tr("From"), "date"), Field("visit_until", self.tr("To"), "date")]),
            ("inquiry", self.tr("Asked on"), [
                Field("inquiry_at", self.tr("Asked on"), placeholder=self.tr("today 10:30"))]),
        ]

    def _hurry_words(self) -> tuple[str, str, str]:
        return self.tr("Not in a hurry"), self.tr("Somewhat in a hurry"), self.tr("In a great hurry")

    def _save(self, changed: dict[str, object]) -> None:
        if self._data is None:
            return
        values = dict(changed)
        if "inquiry_at" in values:
            values["inquiry_at"] = self._instant(str(values["inquiry_at"] or ""))
        self.context.attempt(buying.save_timing, self._data.deal.id, values)

    def _instant(self, text: str) -> datetime | None:
        """The local instant a text means; a day without a time counts from nine."""
        if not text.strip():
            return None
        day, clock = parse_when(text, self.context.today(), field="inquiry_at")
        return datetime(day.year, day.month, day.day, *((clock.hour, clock.minute) if clock else (9, 0))).astimezone()

    def _open(self, name: str) -> None:
        self.rows[name].show()
        self.chips[name].hide()
        self.rows[name].begin()

    def _on_need(self, level: NeedLevel | None) -> None:
        if self._data is not None:
            self.context.run(buying.save_timing, self._data.deal.id, {"need_level": level})
            self.need.set_level(self._data.deal.need_level)

    def _fit(self) -> None:
        self.title.setMinimumHeight(theme.px(HEAD))

    def _on_budget(self) -> None:
        if self._data is not None and self._data.account is not None:
            self.context.ask(Request(Ask.ACCOUNT, id=self._data.account.id))

    def _on_contract(self) -> None:
        if self._data is not None and self._data.account is not None:
            item = texts.contract_item(self._data.items, self._data.today)
            self.context.ask(Request(Ask.INSTALLED_ITEM, id=item.id if item else "", account_id=self._data.account.id))
