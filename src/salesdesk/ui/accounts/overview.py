"""The overview of an account: five answers, the recent contacts, deals, key people and promises."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from salesdesk.domain.activities import TaskKind
from salesdesk.services import activities
from salesdesk.services.activities import TaskDraft
from salesdesk.ui import theme
from salesdesk.ui.accounts import answers
from salesdesk.ui.accounts.answers import Target, Topic
from salesdesk.ui.accounts.page_data import PROMISES, AccountPageData
from salesdesk.ui.accounts.side import DealsPanel, PeoplePanel, TasksPanel
from salesdesk.ui.accounts.tab import TabWidget
from salesdesk.ui.accounts.timeline import Timeline
from salesdesk.ui.context import Ask, Context, Request
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.answer_tile import AnswerTile

if TYPE_CHECKING:
    from salesdesk.ui.facts import Understanding

_GRID, _TILE_WIDTH, _BESIDE = 30, 164, 640
_PAUSE = 150  # milliseconds
_TARGETS = {"deal": Ask.DEAL, "person": Ask.PERSON, "task": Ask.TASK, "visit": Ask.VISIT}


class Overview(TabWidget):
    """What the page opens with."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._data: AccountPageData | None = None
        self._targets: dict[Topic, Target | None] = {}
        self.tiles = {topic: self._make_tile(topic) for topic in Topic}
        self.timeline = Timeline(context, self.tr("Recent contact"), 3)
        self.deals = DealsPanel(context)
        self.people = PeoplePanel(context)
        self.promises = TasksPanel(context, self.tr("Promises"), PROMISES, TaskKind.PROMISE_OURS,
                                   self.tr("No open promise."))
        self.steps = TasksPanel(context, self.tr("Next steps"), frozenset({TaskKind.STEP}), TaskKind.STEP,
                                self.tr("No next step."))
        self.questions = TasksPanel(context, self.tr("Questions for next time"), frozenset({TaskKind.QUESTION}),
                                    TaskKind.QUESTION, self.tr("No open question."))
        self._tile_grid = QGridLayout()
        self._tile_grid.setSpacing(10)
        for column in range(_GRID):
            self._tile_grid.setColumnStretch(column, 1)
            self._tile_grid.setColumnMinimumWidth(column, 0)
        self._in_a_row: bool | None = None
        self._halves = controls.hbox(spacing=12)
        self.understanding: Understanding | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.show_understanding)
        self._lay_out()
        theme.theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_page(self, data: AccountPageData) -> None:
        """Show an account."""
        self._data = data
        for topic, tile in self.tiles.items():
            shown, self._targets[topic] = answers.answer(topic, data)
            tile.set_answer(shown)
        for part in (self.timeline, self.deals, self.people, self.promises, self.steps, self.questions):
            part.show_page(data)
        kinds = [task.kind for task in data.tasks]
        self.questions.setVisible(TaskKind.QUESTION in kinds)
        self.steps.setVisible(kinds.count(TaskKind.STEP) > 1)  # a single one stands in its tile
        if self.understanding is None:
            self._later.start(_PAUSE)  # the page can be read before
        else:
            self._be_about(data.account.id)

    def show_understanding(self) -> None:
        """Show how well the account is understood; made once the page stands."""
        if self.understanding is None:
            from salesdesk.ui.facts import Understanding

            self.understanding = Understanding(self.context)
            panel = controls.panel()
            controls.vbox(panel, (14, 10, 12, 12), 0).addWidget(self.understanding)
            self._side.insertWidget(self._side.count() - 1, panel)
        if self._data is not None:
            self._be_about(self._data.account.id)

    def _be_about(self, account_id: str) -> None:
        if self.understanding is not None and self.understanding.account_id != account_id:
            self.understanding.set_subject(account_id=account_id)

    def _make_tile(self, topic: Topic) -> AnswerTile:
        tile = AnswerTile(answers.ICONS[topic], answers.caption(topic))
        tile.opened.connect(lambda: self._on_opened(topic))
        tile.asked.connect(lambda: self._on_asked(topic))
        return tile

    def _on_opened(self, topic: Topic) -> None:
        target = self._targets.get(topic)
        if target is not None and self._data is not None:
            self.context.ask(Request(_TARGETS[target.kind], id=target.id, account_id=self._data.account.id))

    def _on_asked(self, topic: Topic) -> None:
        """One click puts the gap on the list of questions; the next step is decided in its dialog."""
        data = self._data
        if data is None:
            return
        words = answers.question(topic)
        known = answers.asked_already(topic, data) if words else ""
        if not words or known:
            self.context.ask(Request(Ask.TASK, id=known, account_id=data.account.id))
            return
        deal = data.main_deal
        self.context.run(activities.add_task, TaskDraft(
            words, TaskKind.QUESTION, account_id=data.account.id, deal_id=deal.id if deal else None))

    def _lay_out(self) -> None:
        column = controls.vbox(self, (18, 10, 16, 10), 10)
        column.addLayout(self._tile_grid)
        column.addLayout(self._columns(), 1)

    def _place_halves(self) -> None:
        """Contacts left of deals and people, or above them where both would be too narrow."""
        beside = self.width() >= theme.px(_BESIDE)
        self._halves.setDirection(
            QHBoxLayout.Direction.LeftToRight if beside else QHBoxLayout.Direction.TopToBottom)

    def _place_tiles(self) -> None:
        """All in one row where each stays readable, else three above two."""
        in_a_row = self.width() >= len(self.tiles) * theme.px(_TILE_WIDTH)
        if in_a_row == self._in_a_row:
            return
        self._in_a_row = in_a_row
        for place, tile in enumerate(self.tiles.values()):
            self._tile_grid.removeWidget(tile)
            row, column, span = (0, place * 6, 6) if in_a_row else (place // 3, place % 3 * (10 + place // 3 * 5),
                                                                     10 + place // 3 * 5)
            self._tile_grid.addWidget(tile, row, column, 1, span)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_tiles()
        self._place_halves()

    def _columns(self) -> QHBoxLayout:
        row = self._halves
        box = controls.panel()
        controls.vbox(box, 0, 0).addWidget(self.timeline)
        row.addWidget(box, 7)
        side = self._side = controls.vbox(spacing=12)
        for part in (self.deals, self.people, self.promises, self.questions, self.steps):
            side.addWidget(part)
        side.addStretch(1)
        row.addLayout(side, 5)
        return row

    def _on_theme_changed(self) -> None:
        self.timeline.setMinimumHeight(theme.px(300))
        self._in_a_row = None
        self._place_tiles()
        self._place_halves()
