"""The Pipeline screen: figures, filters, columns, a look inside, drop zones."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from salesdesk.domain.dates import format_date
from salesdesk.store.queries import board_figures, deals, settings, stages
from salesdesk.store.queries.board_figures import BoardFigureRow
from salesdesk.store.queries.deals import CardRow
from salesdesk.store.queries.settings import SettingsRow
from salesdesk.store.queries.stages import StageRow
from salesdesk.ui import icons, theme
from salesdesk.ui.board import faces
from salesdesk.ui.board.actions import CardActions
from salesdesk.ui.board.column_head import HeadFigures
from salesdesk.ui.board.commands import BoardCommands
from salesdesk.ui.board.drop_zones import DropZones
from salesdesk.ui.board.filters import BoardFilters, Filter, Show
from salesdesk.ui.board.gate_card import GateCard
from salesdesk.ui.board.key_figures import KeyFigures
from salesdesk.ui.board.peek import PeekPanel
from salesdesk.ui.board.strip import BoardStrip
from salesdesk.ui.board.sums import BoardSums, board_sums, segments
from salesdesk.ui.context import Ask, Context, Place, Request
from salesdesk.ui.pane import Pane
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.empty_state import EmptyState


@dataclass(frozen=True)
class _Board:
    """Everything read for one showing."""

    stages: Sequence[StageRow] = ()
    cards: Sequence[CardRow] = ()
    figures: BoardFigureRow | None = None
    settings: SettingsRow = field(default_factory=SettingsRow)


class BoardPane(Pane):
    """Reads the whole board at once; every change goes through BoardCommands."""

    watches = frozenset({"deal", "stage", "stage_change", "task", "account", "person", "participant", "activity",
                         "qualification", "setting"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._board = _Board()
        self._by_id: dict[str, CardRow] = {}
        self._sums = BoardSums({})
        self._kept: frozenset[str] = frozenset()
        self._filter = Filter()
        self._scrolls: dict[Filter, dict[str, int]] = {}
        self._wanted = ""
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._on_later)
        self._gate_later = QTimer(self, singleShot=True, interval=0)
        self._move: tuple[str, str] = ("", "")
        self.figures, self.filters = KeyFigures(), BoardFilters()
        self.strip = BoardStrip(self._find)
        self.peek = PeekPanel(context)
        self.empty = EmptyState(self.tr("No deals yet. The board fills as you add them."), self.tr("Add a deal"),
                                "square-kanban")
        self._hint = controls.label(self.tr(
            "Ctrl+← → move · Ctrl+↑ ↓ order · Space look inside · Enter open · Ctrl+D done · Shift+F10 menu"),
            11, tone="muted")
        self._new = QAction(self.tr("Deal"), self)
        self._new.setProperty("icon_name", "plus")
        self._lay_out()
        self.zones, self.gate = DropZones(self), GateCard(self)
        self.actions_of_card = CardActions(self.strip)
        self.commands = BoardCommands(context, self.strip, self._find)
        self._connect()
        self._on_look_changed()

    def title(self) -> str:
        return self.tr("Pipeline")

    def subtitle(self) -> str:
        return format_date(self.context.today(), japanese=self.context.japanese)

    def page_actions(self) -> list[QAction]:
        return [self._new]

    def new_item(self) -> None:
        """Ask for a new deal in the first stage."""
        self.context.ask(Request(Ask.DEAL))

    def filter_field(self) -> QWidget | None:
        return self.filters.text

    def show_place(self, place: Place) -> None:
        self._wanted = place.deal_id
        if self._wanted and self.isVisible():
            self._go_to_wanted()

    def reload(self) -> None:
        """Read everything, then show it; selection, focus and scroll stay."""
        today = self.context.today()
        rows = self.context.read(stages.all_stages)
        self._board = _Board(
            rows, self.context.read(deals.board, today), self._board.figures, self.context.read(settings.one))
        self._by_id = {card.id: card for card in self._board.cards}
        self._sums = board_sums(self._board.cards, rows, today)
        self.strip.set_stages(rows)
        self._stack.setCurrentWidget(self._body if self._board.cards else self.empty)
        self.filters.set_segments(segments(self._sums.columns))
        self.filters.set_counts(self._sums.chips)
        if self._board.figures is None:
            self._read_figures()
        else:
            self._later.start()
        self._show_figures()
        self.strip.keep_scroll(self._show_cards)
        if self._wanted:
            self._go_to_wanted()
        if self.peek.isVisible():
            self._on_current_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self.gate.dismiss() or self._close_peek() or self._clear_filter()):
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._stack, self._body = QStackedWidget(), QWidget()
        whole = controls.vbox(self, 0, 0)
        whole.addWidget(self._stack)
        column = controls.vbox(self._body, (20, 11, 16, 8), 9)
        column.addWidget(self.figures)
        column.addWidget(self.filters)
        row = controls.hbox(spacing=10)
        row.addWidget(self.strip, 1)
        row.addWidget(self.peek)
        column.addLayout(row, 1)
        column.addWidget(self._hint)
        policy = self._hint.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the columns do not jump when it appears
        self._hint.setSizePolicy(policy)
        self._hint.hide()
        self._stack.addWidget(self._body)
        self._stack.addWidget(self.empty)

    def _connect(self) -> None:
        self.empty.acted.connect(self.new_item)
        self._new.triggered.connect(self.new_item)
        self.figures.urgent_chosen.connect(lambda: self.filters.choose(Show.ACTION))
        self.filters.changed.connect(self._on_filter_changed)
        strip = self.strip
        strip.dropped.connect(self.commands.move)
        strip.added.connect(lambda stage: self.context.ask(Request(Ask.DEAL, stage_id=stage)))
        strip.opened.connect(lambda: self.commands.do("open"))
        strip.peeked.connect(self._on_peeked)
        strip.focused.connect(self._hint.show)
        strip.current_changed.connect(self._on_current_changed)
        strip.dragged.connect(self._on_dragged)
        strip.menu_wanted.connect(self._on_menu_wanted)
        self.zones.dropped.connect(self.commands.close, Qt.ConnectionType.QueuedConnection)
        self.actions_of_card.chosen.connect(self._on_chosen)
        self.actions_of_card.stage_chosen.connect(self.commands.move_to_stage)
        self.commands.moving.connect(self._on_moving)
        self.commands.moved.connect(self._on_moved)
        self._gate_later.timeout.connect(self._on_gate_time)
        self.gate.undone.connect(self.context.undo)
        self.gate.planned.connect(self.commands.plan)
        self.peek.closed.connect(self._close_peek)
        theme.theme().changed.connect(self._on_look_changed)

    def _find(self, deal_id: str) -> CardRow | None:
        return self._by_id.get(deal_id)

    def _show_cards(self) -> None:
        today, admits, standings = self.context.today(), self._filter.admits, self._sums.standings
        everything = self._filter == Filter()
        shown: dict[str, list[CardRow]] = {}
        kept = set()
        for key, column in self._sums.columns.items():
            shown[key] = column.cards
            if everything:
                continue
            shown[key] = [card for card in column.cards
                          if admits(card, standings[card.id], today) or card.id in self._kept]
            kept |= {card.id for card in shown[key]
                     if card.id in self._kept and not admits(card, standings[card.id], today)}
        self.strip.set_cards(self._board.stages, shown, today, kept)

    def _show_figures(self) -> None:
        figures, goal = self._board.figures, self._board.settings.goal_month
        self.figures.set_sums(self._sums, figures.landing if figures else 0, goal)
        self.strip.set_figures({
            key: HeadFigures(
                len(column.cards), column.amount, round(column.weighted), figures.stages.get(key) if figures else None,
                figures.won_month if figures else 0, goal)
            for key, column in self._sums.columns.items()})

    def _read_figures(self) -> None:
        """What the history tells; after a move it comes in the moment after the cards."""
        today = self.context.today()
        found = self.context.read(board_figures.board_figures, self._board.stages, today)
        self._board = replace(self._board, figures=found)

    def _on_later(self) -> None:
        self._read_figures()
        self._show_figures()

    def _go_to_wanted(self) -> None:
        if self._wanted in self._by_id:
            self._kept |= {self._wanted}
            self._show_cards()
            self.strip.select(self._wanted)
        self._wanted = ""

    def _on_filter_changed(self) -> None:
        old, self._filter = self._filter, self.filters.filter()
        self._kept = frozenset()
        self._scrolls[old] = self.strip.keep_scroll(self._show_cards, back_to=self._scrolls.get(self._filter))

    def _on_current_changed(self) -> None:
        card = self.strip.current()
        if card is not None and self.peek.isVisible():
            limit = self.strip.column(card.stage_id).stage.stuck_after
            self.peek.show_card(faces.face_of(card, self.context.today(), limit), self.context.today())

    def _on_peeked(self) -> None:
        if not self._close_peek() and self.strip.current() is not None:
            self.peek.show()
            self._on_current_changed()
            QTimer.singleShot(0, self.strip, self.strip.show_current)

    def _on_chosen(self, name: str) -> None:
        if name == "peek":
            self._on_peeked()
        else:
            self.commands.do(name)

    def _on_menu_wanted(self, pos: QPoint) -> None:
        card = self.strip.current()
        if card is not None:
            self.actions_of_card.menu(self._board.stages, card.stage_id).popup(pos)

    def _on_dragged(self, begun: bool) -> None:
        if begun:
            self.gate.dismiss()
            self.zones.rise()
        else:
            self.zones.hide()

    def _on_moving(self, ids: Sequence[str]) -> None:
        """A moved card stays in sight even where the filter would hide it."""
        self._kept |= frozenset(ids)

    def _on_moved(self, deal_id: str, came_from: str) -> None:
        """Tell what the new stage means, once the board is painted."""
        self._move = (deal_id, came_from)
        self._gate_later.start()

    def _on_gate_time(self) -> None:
        deal_id, came_from = self._move
        card = self._find(deal_id)
        if card is None or card.stage_id == came_from:
            return
        numbers = {stage.id: (number, stage) for number, stage in enumerate(self._board.stages, 1)}
        right_half = 2 * numbers[card.stage_id][0] > len(numbers)  # the moved card stays in sight
        self.gate.show_move(deal_id, numbers[came_from], numbers[card.stage_id], left=right_half)

    def _close_peek(self) -> bool:
        shown = self.peek.isVisible()
        self.peek.hide()
        return shown

    def _clear_filter(self) -> bool:
        filtered = self._filter != Filter()
        if filtered:
            self.filters.clear()
        return filtered

    def _on_look_changed(self) -> None:
        self._new.setIcon(icons.icon("plus", "text2"))
        self._new.setToolTip(self.tr("New deal (Ctrl+N)"))
