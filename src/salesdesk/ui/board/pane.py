"""The Pipeline screen: reads the board, wires keys, drops and menus to the services, tells what a move means."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from salesdesk.domain.dates import format_date
from salesdesk.ui import icons, theme
from salesdesk.ui.board.actions import CardActions
from salesdesk.ui.board.body import BoardBody
from salesdesk.ui.board.commands import BoardCommands
from salesdesk.ui.board.drop_zones import DropZones
from salesdesk.ui.board.gate_card import GateCard
from salesdesk.ui.board.reading import BoardReader
from salesdesk.ui.context import Ask, Context, Place, Request, Screen
from salesdesk.ui.pane import Pane
from salesdesk.ui.stage_texts import pipeline_name
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from salesdesk.store.journal import ChangeSet
    from salesdesk.ui.board.off_board import OffBoardPage

_FRAME_MS = 20  # a little more than screens take between two pictures


class BoardPane(Pane):
    """Shows what the reader has read; every change goes through BoardCommands."""

    watches = frozenset({"deal", "stage", "stage_change", "task", "account", "person", "participant", "activity",
                         "qualification", "setting", "pipeline"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._reader = BoardReader(context, context.preferences.board_pipeline)
        self._wanted = ""
        self._move, self._painted = ("", ""), False
        self._later = QTimer(self, singleShot=True)
        self.gate_later = QTimer(self, singleShot=True)
        self.body = BoardBody(context, self._reader.card)
        self.empty = EmptyState(self.tr("No deals yet. The board fills as you add them."), self.tr("Add a deal"),
                                "square-kanban")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.body)
        self._stack.addWidget(self.empty)
        self.off_page: OffBoardPage | None = None
        controls.vbox(self, 0, 0).addWidget(self._stack)
        self.strip, self.filters = self.body.strip, self.body.filters
        self.zones, self.gate = DropZones(self), GateCard(context, self)
        self.card_actions = CardActions(self.strip)
        self.commands = BoardCommands(context, self.strip, self._reader.card)
        self._new = QAction(self.tr("Deal"), self)
        self._new.setProperty("icon_name", "plus")
        self._new.setToolTip(self.tr("New deal (Ctrl+N)"))
        self._connect()
        self._on_look_changed()

    def title(self) -> str:
        return self.tr("Pipeline")

    def subtitle(self) -> str:
        row = self._reader.pipeline
        name = pipeline_name(row) if row is not None else ""
        dot = " ・ " if self.context.japanese else " · "
        return dot.join(part for part in (name, _long_day(self.context)) if part)

    def page_actions(self) -> list[QAction]:
        return [self._new]

    def new_item(self) -> None:
        """Ask for a new deal in the first stage of the pipeline shown."""
        self.context.ask(Request(Ask.DEAL, stage_id=next(iter(self._reader.board.sums.columns), "")))

    def filter_field(self) -> QWidget | None:
        return self.filters.text

    def show_place(self, place: Place) -> None:
        self._wanted = place.deal_id
        if self.isVisible():
            self._go_to_wanted()

    def reload(self) -> None:
        """Read what has changed, then show it; selection, focus and scroll stay."""
        board = self._reader.read()
        if board.figures:
            self._later.start(0)
        else:  # a board that opens is painted first: the time reading took must not count
            QTimer.singleShot(0, self, lambda: self._later.start(_FRAME_MS))
        if self.off_page is not None and self._stack.currentWidget() is self.off_page:
            self.off_page.show_rows(self._reader.shown_stages())
        else:
            filled = board.sums.standings or any(board.off.values()) or len(board.pipelines) > 1
            self._stack.setCurrentWidget(self.body if filled else self.empty)
        self.body.show_board(board)
        self._go_to_wanted()
        if not self._has_moved():
            self.gate.dismiss()

    def take_focus(self) -> None:
        if self.off_page is not None and self._stack.currentWidget() is self.off_page:
            self.off_page.take_focus()
        elif self._stack.currentWidget() is self.body:
            self.strip.take_focus()
        else:
            self.empty.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        escape = event.key() == Qt.Key.Key_Escape
        if not (escape and (self.gate.dismiss() or self.body.close_peek() or self.body.clear_filter())):
            super().keyPressEvent(event)

    def _connect(self) -> None:
        strip, commands = self.strip, self.commands
        self.empty.acted.connect(self.new_item)
        self._new.triggered.connect(self.new_item)
        # what the history tells comes in the moment after the cards
        self._later.timeout.connect(lambda: self.body.show_figures(self._reader.read_figures()))
        self.gate_later.timeout.connect(self._on_gate_time)
        strip.dropped.connect(commands.move)
        strip.added.connect(lambda stage: self.context.ask(Request(Ask.DEAL, stage_id=stage)))
        strip.opened.connect(lambda: commands.do("open"))
        strip.dragged.connect(self._on_dragged)
        strip.current_changed.connect(self._on_current_changed)
        strip.menu_wanted.connect(self._on_menu_wanted)
        self.zones.dropped.connect(commands.close, Qt.ConnectionType.QueuedConnection)
        self.card_actions.chosen.connect(self._on_chosen)
        self.card_actions.stage_chosen.connect(commands.move_to_stage)
        self.card_actions.pipeline_chosen.connect(commands.move_to_pipeline)
        self.filters.pipeline_chosen.connect(self.choose_pipeline)
        self.filters.off_wanted.connect(self.show_off_board)
        self.filters.review_wanted.connect(lambda: self._on_chosen("review"))
        preferences, folding = self.context.preferences, strip.folding
        folding.set_stages(preferences.board_folded.split())
        folding.changed.connect(
            lambda: setattr(preferences, "board_folded", " ".join(sorted(folding.stages()))))
        commands.moving.connect(self.body.keep)
        commands.moved.connect(self._on_moved)
        self.gate.undone.connect(self.context.undo)
        theme.theme().changed.connect(self._on_look_changed)

    def _on_changed(self, changes: "ChangeSet", initiator: object) -> None:
        self._reader.note(changes)
        super()._on_changed(changes, initiator)

    def _go_to_wanted(self) -> None:
        if self._reader.card(self._wanted) is not None:
            self._stack.setCurrentWidget(self.body)
            self.body.show_deal(self._wanted)
        self._wanted = ""

    def _on_current_changed(self) -> None:
        """The log and the briefing begin with the deal in focus."""
        card = self.strip.current()
        if card is not None and self.isVisible():
            self.context.place = Place(Screen.BOARD, account_id=card.account_id or "", deal_id=card.id)

    def _on_chosen(self, name: str) -> None:
        acts: dict[str, Callable[[], object]] = {
            "peek": self.body.toggle_peek, "off": self.show_off_board, "review": self.commands.review,
            "fold": lambda: self.strip.folding.toggle(self.strip.active_stage())}
        if name in acts:
            acts[name]()
        else:
            self.commands.do(name)

    def _on_menu_wanted(self, pos: QPoint) -> None:
        card = self.strip.current()
        if card is not None:
            board = self._reader.board
            others = [(row.id, pipeline_name(row)) for row in board.pipelines
                      if row.id != board.stages[0].pipeline_id]
            self.card_actions.menu(board.stages, card.stage_id, others, waking=card.wakes is not None).popup(pos)

    def choose_pipeline(self, pipeline_id: str) -> None:
        """Show another pipeline, now and at the next start."""
        self.context.preferences.board_pipeline = pipeline_id
        self._reader.choose(pipeline_id)
        self.refresh()
        self.take_focus()

    def show_off_board(self) -> None:
        """Show what has left the board."""
        if self.off_page is None:
            from salesdesk.ui.board.off_board import OffBoardPage

            self.off_page = OffBoardPage(self.context)
            self.off_page.left.connect(self._show_board)
            self._stack.addWidget(self.off_page)
        self._stack.setCurrentWidget(self.off_page)
        self.off_page.show_rows(self._reader.shown_stages())
        self.off_page.take_focus()

    def _show_board(self) -> None:
        self._stack.setCurrentWidget(self.body)
        self.refresh()
        self.take_focus()

    def _on_dragged(self, begun: bool) -> None:
        if begun:
            self.gate.dismiss()
            self.zones.rise()
        else:
            self.zones.hide()

    def _on_moved(self, deal_id: str, came_from: str) -> None:
        self._move = (deal_id, came_from)
        self._painted = False
        self.gate_later.start(0)

    def _has_moved(self) -> bool:
        """Whether the last move still holds: it may have been taken back."""
        deal_id, came_from = self._move
        card = self._reader.card(deal_id)
        return card is not None and card.stage_id != came_from

    def _on_gate_time(self) -> None:
        """Tell what the new stage means, in the moment after the board is painted."""
        if not self._painted:
            self._painted = True
            self.gate_later.start(_FRAME_MS)
            return
        deal_id, came_from = self._move
        card = self._reader.card(deal_id)
        if card is not None and self._has_moved() and self._reader.board.settings.gate:
            self.show_gate(deal_id, came_from, card.stage_id)

    def show_gate(self, deal_id: str, came_from: str, stage_id: str) -> None:
        """Tell what a stage means and asks of a deal, by the deal's card; nothing for stages that are not shown."""
        numbers = {stage.id: (number, stage) for number, stage in enumerate(self._reader.board.stages, 1)}
        if came_from in numbers and stage_id in numbers:
            column = self.strip.column(stage_id)
            index = column.model.index(max(0, column.model.row_of(deal_id)), 0)
            box = column.view.visualRect(index)
            box.moveTopLeft(column.view.viewport().mapTo(self, box.topLeft()))
            self.gate.show_move(deal_id, numbers[came_from], numbers[stage_id], box)

    def _on_look_changed(self) -> None:
        self._new.setIcon(icons.icon("plus", "text2"))


def _long_day(context: Context) -> str:
    """The present day with its year, as the bar shows it."""
    day = context.today()
    shown = format_date(day, japanese=context.japanese)
    if not context.japanese:
        return shown
    return f"{day.year}年{day.month}月{day.day}日（{shown[-2]}）"
