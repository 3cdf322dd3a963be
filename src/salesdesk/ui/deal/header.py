"""The head of a deal's page: stage and name, account, money, likelihood, the buttons; and five answers."""

from collections.abc import Callable
from datetime import date
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from salesdesk.domain.activities import ActivityKind, TaskKind
from salesdesk.domain.buying import Deadline
from salesdesk.domain.chances import Chance, ChanceSource
from salesdesk.domain.date_format import format_distance
from salesdesk.domain.date_spans import format_span
from salesdesk.domain.dealing import Noun
from salesdesk.domain.figures.rates import Rate
from salesdesk.domain.people import Role
from salesdesk.domain.qualify import Item
from salesdesk.domain.stages import Outcome
from salesdesk.services import activities
from salesdesk.store.queries import activities as activity_rows
from salesdesk.store.queries import chances, dealing, deals, people, settings
from salesdesk.store.queries import stages as stage_rows
from salesdesk.store.queries.common import first_steps
from salesdesk.store.queries.deals import DealRow
from salesdesk.store.queries.stages import StageRow
from salesdesk.ui import labels, theme
from salesdesk.ui.chance_words import chance_text, percent
from salesdesk.ui.context import Ask, Context, Place, Request, Screen
from salesdesk.ui.deal.part_words import amount
from salesdesk.ui.stage_texts import stage_name
from salesdesk.ui.widgets import bars, controls, paint
from salesdesk.ui.widgets.answer_tile import Answer, AnswerTile
from salesdesk.ui.widgets.fact_line import FactLine
from salesdesk.ui.words import QT_TRANSLATE_NOOP

_NEXT, _PHASE, _BY, _WHO, _RIVAL = "next", "phase", "by", "who", "rival"
_CAPTIONS = {
    _NEXT: ("circle-dot", QT_TRANSLATE_NOOP("DealAnswers", "Next step"), ""),
    _PHASE: ("hourglass", QT_TRANSLATE_NOOP("DealAnswers", "Buying phase"),
             QT_TRANSLATE_NOOP("DealAnswers", "How far has your own planning come?")),
    _BY: ("calendar", QT_TRANSLATE_NOOP("DealAnswers", "Purchase by"),
          QT_TRANSLATE_NOOP("DealAnswers", "By when do you have to decide?")),
    _WHO: ("key-round", QT_TRANSLATE_NOOP("DealAnswers", "Decision maker"),
           QT_TRANSLATE_NOOP("DealAnswers", "Who will decide in the end?")),
    _RIVAL: ("swords", QT_TRANSLATE_NOOP("DealAnswers", "Competitor"),
             QT_TRANSLATE_NOOP("DealAnswers", "Which other companies are you looking at?")),
}
_NAME = 260
_INLINE = "QPushButton { min-height: 0; padding: 0 4px; } QPushButton:focus { min-height: 0; padding: 0 3px; }"


class StagePips(QWidget):
    """The number of the stage and how far along it is."""

    def __init__(self) -> None:
        super().__init__()
        self._place, self._total, self._token = 1, 1, "st_list"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_stage(self, stage: StageRow, total: int) -> None:
        """Show another stage of how many."""
        self._place, self._total, self._token = stage.number, total, bars.stage_token(stage.key)
        self.setAccessibleName(f"{stage.number}/{total} {stage_name(stage)}")
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(44), theme.px(40))

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        side = theme.px(26)
        bars.number_tile(p, QRectF((self.width() - side) / 2, 0, side, side), self._place, self._token)
        bars.draw_pips(p, QRectF(0, theme.px(33), self.width(), theme.px(5)), self._place, self._total, self._token)
        p.end()


class DealHeader(QWidget):
    """What is known of a deal at a glance, and what can be done with it."""

    phase_asked = Signal()
    heard_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._deal: DealRow | None = None
        self._opens: Request | None = None
        self._decider = ""
        self.pips = StagePips()
        self.name = controls.label("", 18, bold=True)
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.account = controls.button("", "building-2", "ghost", tip=self.tr("Open the account"))
        self.account.setStyleSheet(_INLINE)
        self.state = controls.label("", 12, bold=True)
        self.facts = FactLine()
        self.buttons = {
            "edit": controls.button(self.tr("Edit"), "pencil", tip=self.tr("Edit the deal")),
            "log": controls.button(self.tr("Log"), "message-circle", tip=self.tr("Log a contact (Ctrl+J)")),
            "brief": controls.button("", "printer", tip=self.tr("Visit briefing (Ctrl+P)")),
            "close": controls.button(self.tr("Close the deal"), "flag")}
        self.tiles = {key: AnswerTile(icon, QCoreApplication.translate("DealAnswers", words))
                      for key, (icon, words, _) in _CAPTIONS.items()}
        self.answers = QWidget()
        self._tiles = controls.hbox(self.answers, (0, 8, 0, 0), 10)
        self.ways = QMenu(self)
        self._connect()
        self._lay_out()

    def show_deal(self, deal: DealRow) -> None:
        """Show a deal."""
        self._deal = deal
        read, today = self.context.read, self.context.today()
        beside = read(stage_rows.beside, deal.stage_id)
        stage = next((each for each in beside if each.id == deal.stage_id), None)
        if stage is not None:
            self.pips.show_stage(stage, len(beside))
        self.name.setText(deal.name)
        self.name.setToolTip(deal.name)
        self.account.setText(" " + paint.elided(deal.account_name, theme.px(_NAME)).replace("&", "&&"))
        self.account.setToolTip(f"{deal.account_name}\n{self.account.accessibleName()}")
        self.account.setVisible(bool(deal.account_id))
        outcome = labels.label(deal.outcome) + (f" · {stage_name(stage)}" if stage and deal.outcome is Outcome.OPEN
                                                else "")
        self.state.setText(outcome)
        self.state.set_tone({Outcome.WON: "ok", Outcome.LOST: "danger", Outcome.OPEN: "accent"}.get(
            deal.outcome, "muted"))
        chance = self._chance(deal, today) if deal.outcome is Outcome.OPEN else None
        short, full = ("", "") if chance is None else (
            self.tr("Probability {percent}").format(percent=percent(chance)), chance_text(chance))
        self.facts.set_text(self._fact_line(deal, today, short), self._fact_line(deal, today, full))
        self.buttons["close"].setVisible(deal.outcome is Outcome.OPEN)
        for key, tile in self.tiles.items():
            tile.set_answer(self._ANSWERS[key](self, deal, today) or self._gap(key))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for key, button in self.buttons.items():
            if key in {"edit", "log"}:
                button.setText("" if self.width() < theme.px(760) else f" {button.accessibleName()}")

    def _fact_line(self, deal: DealRow, today: date, chance: str) -> str:
        words = (
            amount(deal.amount) if deal.amount is not None else self.tr("no amount yet"),
            self.tr("gross margin {amount}").format(
                amount=amount(deal.gross_profit)) if deal.gross_profit is not None else "",
            self._closing(deal, today),
            chance, deal.owner)
        return " · ".join(part for part in words if part)

    def _closing(self, deal: DealRow, today: date) -> str:
        """When an open deal is to close, or a closed one was closed."""
        if deal.outcome is not Outcome.OPEN:
            return self.tr("closed {day}").format(day=labels.day(deal.closed_on, today)) if deal.closed_on else ""
        if deal.expected_close is None:
            return ""
        return self.tr("closes {day}").format(day=format_span(
            deal.expected_close, deal.close_precision, japanese=self.context.japanese, today=today,
            fiscal_start=self.context.read(settings.one).fiscal_start))

    def _chance(self, deal: DealRow, today: date) -> Chance:
        known = self.context.read(chances.of_stage, deal.stage_id, today)
        if deal.probability is None:
            return known
        return Chance(round(deal.probability * 1000), ChanceSource.BY_HAND, known.default, Rate(0, 0))

    def _gap(self, key: str) -> Answer:
        translate = QCoreApplication.translate
        if key == _NEXT:
            return Answer(translate("DealAnswers", "No next step"), translate("DealAnswers", "+ Decide it now"), "warn",
                          known=False)
        words = translate("DealAnswers", "On the list of questions") if self._asked(key) else translate(
            "DealAnswers", "+ Ask next time")
        return Answer(translate("DealAnswers", "Unknown"), words, known=False)

    def _asked(self, key: str) -> str:
        """The id of the open question about a gap, empty where nobody has put it."""
        assert self._deal is not None
        words = QCoreApplication.translate("DealAnswers", _CAPTIONS[key][2])
        found = self.context.read(activity_rows.tasks, deal_id=self._deal.id)
        return next((task.id for task in found
                     if task.kind is TaskKind.QUESTION and task.text == words), "")

    def _next(self, deal: DealRow, today: date) -> Answer | None:
        self._opens = None
        if deal.outcome is not Outcome.OPEN:
            return Answer("–", labels.label(deal.outcome))
        step = self.context.read(first_steps, "deal_id", [deal.id]).get(deal.id)
        point = self.context.read(dealing.due_point, deal.id, today)
        if point is not None and (step is None or step.due_on is None or (point.day("due_on") or today) < step.due_on):
            self._opens = Request(Ask.DEAL_PART, id=point.id, deal_id=deal.id, text=Noun.POINT.value)
            return self._dated(point.day("due_on") or today, "", point.words("text").partition("\n")[0], today)
        if step is None:
            return None
        words = labels.step_words(step.text, ActivityKind(step.kind) if step.kind else None)
        self._opens = Request(Ask.VISIT if step.kind else Ask.TASK, id=step.id, deal_id=deal.id,
                              account_id=deal.account_id or "")
        if step.due_on is None:
            return Answer(words, QCoreApplication.translate("DealAnswers", "no date yet"))
        return self._dated(step.due_on, step.due_time, words, today)

    def _dated(self, day: date, time: str, words: str, today: date) -> Answer:
        tone = "danger" if day < today else "accent" if day == today else "text"
        return Answer(f"{labels.day(day, today)} {time}".strip(), words, tone)

    def _phase(self, deal: DealRow, _today: date) -> Answer | None:
        if deal.buying_phase is None:
            return None
        return Answer(f"{deal.buying_phase}/10 {labels.phase(deal.buying_phase).partition('（')[0]}",
                      deal.motive, steps=(deal.buying_phase, 10))

    def _by(self, deal: DealRow, today: date) -> Answer | None:
        day = deal.decide_by or deal.planned_on
        if day is None:
            return None
        what = QCoreApplication.translate("DealAnswers", "Must decide by") if deal.decide_by else (
            QCoreApplication.translate("DealAnswers", "Planned purchase"))
        fixed = labels.label(deal.deadline_fixed) if deal.deadline_fixed is Deadline.FIXED else ""
        left = format_distance((day - today).days, japanese=self.context.japanese)
        return Answer(labels.day(day, today), " · ".join(part for part in (what, left, fixed) if part),
                      "danger" if day < today else "text")

    def _who(self, deal: DealRow, today: date) -> Answer | None:
        found = self.context.read(people.key_people, deal.account_id, 40) if deal.account_id else []
        row = next((each for each in found if each.role is Role.DECISION_MAKER), None)
        self._decider = row.id if row else ""
        if row is None:
            return None
        translate = QCoreApplication.translate
        sub = translate("DealAnswers", "Not met yet") if row.last_met is None else translate(
            "DealAnswers", "Last met {day}").format(day=labels.day(row.last_met, today))
        shown = f"{row.family} {row.title}".strip() if self.context.japanese else row.name
        return Answer(shown, sub, support=row.support)

    def _rival(self, deal: DealRow, _today: date) -> Answer | None:
        heard = self.context.read(deals.heard, deal.id).get(Item.COMPETITOR)
        if heard is None or not heard.text:
            return None
        first, _, rest = heard.text.partition("\n")
        name, mark, more = first.replace("(", "（").partition("（")
        return Answer(name.strip(), more.rstrip("）)") if mark else rest or labels.label(heard.heard), "danger")

    def _on_opened(self, key: str) -> None:
        deal = self._deal
        if deal is None:
            return
        if key == _NEXT and self._opens is not None:
            self.context.ask(self._opens)
        elif key in {_PHASE, _BY}:
            self.phase_asked.emit()
        elif key == _WHO:
            self.context.go(Place(Screen.PROFILE, account_id=deal.account_id or "", person_id=self._decider))
        elif key == _RIVAL:
            self.heard_asked.emit()

    def _on_asked(self, key: str) -> None:
        deal = self._deal
        if deal is None:
            return
        known = self._asked(key) if key != _NEXT else ""
        if key == _NEXT or known:
            self.context.ask(Request(Ask.TASK, id=known, deal_id=deal.id, account_id=deal.account_id or ""))
            return
        words = QCoreApplication.translate("DealAnswers", _CAPTIONS[key][2])
        self.context.run(activities.add_task, activities.TaskDraft(
            words, TaskKind.QUESTION, account_id=deal.account_id, deal_id=deal.id))

    def _connect(self) -> None:
        for key, tile in self.tiles.items():
            tile.opened.connect(lambda key=key: self._on_opened(key))
            tile.asked.connect(lambda key=key: self._on_asked(key))
        for key, ask in (("edit", Ask.DEAL), ("log", Ask.LOG)):
            self.buttons[key].clicked.connect(lambda _=False, ask=ask: self._request(ask))
        for outcome in (Outcome.WON, Outcome.LOST, Outcome.HOLD, Outcome.DROPPED):
            self.ways.addAction(labels.label(outcome)).triggered.connect(
                lambda _=False, outcome=outcome: self._request(Ask.CLOSE_DEAL, outcome))
        self.buttons["close"].setMenu(self.ways)
        self.buttons["brief"].clicked.connect(lambda: self._go(Screen.BRIEFING))
        self.account.clicked.connect(lambda: self._go(Screen.ACCOUNTS))

    def _request(self, ask: Ask, outcome: str = "") -> None:
        if self._deal is not None:
            self.context.ask(Request(ask, id="" if ask is Ask.LOG else self._deal.id, deal_id=self._deal.id,
                                     account_id=self._deal.account_id or "", outcome=outcome))

    def _go(self, screen: Screen) -> None:
        if self._deal is not None:
            self.context.go(Place(screen, account_id=self._deal.account_id or "", deal_id=self._deal.id))

    def _lay_out(self) -> None:
        line = controls.hbox(self, 0, 12)
        line.addWidget(self.pips)
        column = controls.vbox(spacing=0)
        line.addLayout(column, 1)
        row, below = controls.hbox(spacing=8), controls.hbox(spacing=6)
        row.addWidget(self.name, 1)
        for button in self.buttons.values():
            row.addWidget(button)
        for part in (self.state, self.account):
            below.addWidget(part)
        below.addWidget(self.facts, 1)
        column.addLayout(row)
        column.addLayout(below)
        for tile in self.tiles.values():
            self._tiles.addWidget(tile, 1)

    _ANSWERS: ClassVar[dict[str, Callable[["DealHeader", DealRow, date], Answer | None]]] = {
        _NEXT: _next, _PHASE: _phase, _BY: _by, _WHO: _who, _RIVAL: _rival}
