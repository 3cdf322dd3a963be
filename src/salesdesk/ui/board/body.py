"""Everything of the board that is seen all the time: figures, filters, columns, the look inside, the hint of keys."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from salesdesk.domain.chances import of_deal
from salesdesk.store.queries.deals import CardRow
from salesdesk.ui.board import faces
from salesdesk.ui.board.column_head import HeadFigures
from salesdesk.ui.board.filters import BoardFilters, Filter, Show
from salesdesk.ui.board.key_figures import KeyFigures
from salesdesk.ui.board.peek import PeekPanel
from salesdesk.ui.board.reading import BoardRead
from salesdesk.ui.board.strip import BoardStrip
from salesdesk.ui.context import Context
from salesdesk.ui.stage_texts import pipeline_name
from salesdesk.ui.widgets import controls


class BoardBody(QWidget):
    """Shows what it is given through the filter that is chosen."""

    def __init__(self, context: Context, find: Callable[[str], CardRow | None]) -> None:
        super().__init__()
        self._context = context
        self.shown = BoardRead()
        self._kept: frozenset[str] = frozenset()
        self._filter = Filter()
        self._scrolls: dict[Filter, dict[str, int]] = {}
        self.figures, self.filters = KeyFigures(), BoardFilters()
        self.strip, self.peek = BoardStrip(find), PeekPanel(context)
        self._hint = controls.label(self.tr(
            "Ctrl+← → move · Ctrl+↑ ↓ order · Shift+↑ ↓ select · Space look inside · Enter open · Ctrl+D done · "
            "Ctrl+B fold · Shift+F10 menu"),
            11, tone="muted")
        self._lay_out()
        self.figures.urgent_chosen.connect(lambda: self.filters.choose(Show.ACTION))
        self.filters.changed.connect(self._on_filter_changed)
        self.strip.focused.connect(self._hint.show)
        self.strip.peeked.connect(self.toggle_peek)
        self.strip.current_changed.connect(self._on_current_changed)
        self.peek.closed.connect(self.close_peek)

    def show_board(self, board: BoardRead) -> None:
        """Show another state of the data; selection, focus and scroll stay."""
        self.shown, sums = board, board.sums
        self.filters.set_pipelines([(row.id, pipeline_name(row)) for row in board.pipelines],
                                   board.stages[0].pipeline_id if board.stages else "")
        self.strip.set_stages(board.stages)
        self.filters.set_segments({name for name, count in sums.segments.items() if count})
        self.filters.set_counts(sums.chips)
        self.show_figures(board)
        self.strip.keep_scroll(self._show_cards)
        self._on_current_changed()

    def show_figures(self, board: BoardRead) -> None:
        """Show the sums and what the history tells."""
        self.shown = board
        figures, goal = board.figures, board.settings.goal_month
        won, stages, chances = (figures.won_month, figures.stages, figures.chances) if figures else (0, {}, {})
        self.filters.set_off(board.off)
        self.figures.set_sums(board.sums, won + board.sums.expected // 1000 if figures else None, goal)
        self.strip.set_figures({
            key: HeadFigures(
                len(column.cards), column.amount, round(column.weighted / 1000), chances.get(key), stages.get(key),
                won, goal)
            for key, column in board.sums.columns.items()})

    def keep(self, ids: Iterable[str]) -> None:
        """Leave cards in sight until the filter changes, even where it would hide them."""
        self._kept |= frozenset(ids)

    def show_deal(self, deal_id: str) -> None:
        """Bring a card into view whatever the filter says, and select it."""
        self.keep((deal_id,))
        self._show_cards()
        self.strip.select(deal_id)

    def toggle_peek(self) -> None:
        """Open or close the look inside the focused card."""
        if not self.close_peek() and self.strip.current() is not None:
            self.peek.show()
            self._on_current_changed()
            QTimer.singleShot(0, self.strip, self.strip.show_current)

    def close_peek(self) -> bool:
        """Close the look inside; whether it was open."""
        shown = self.peek.isVisible()
        self.peek.hide()
        return shown

    def clear_filter(self) -> bool:
        """Show everything again; whether something was filtered."""
        filtered = self._filter != Filter()
        if filtered:
            self.filters.clear()
        return filtered

    def _lay_out(self) -> None:
        column = controls.vbox(self, (20, 11, 16, 8), 9)
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

    def _show_cards(self) -> None:
        shown: dict[str, Sequence[CardRow]] = {key: column.cards for key, column in self.shown.sums.columns.items()}
        kept: set[str] = set()
        if self._filter != Filter():
            shown = {key: [card for card in cards if self._in_sight(card, kept)] for key, cards in shown.items()}
        self.strip.set_cards(self.shown.stages, shown, self._context.today(), kept)

    def _in_sight(self, card: CardRow, kept: set[str]) -> bool:
        if self._filter.admits(card, self.shown.sums.standings[card.id], self._context.today()):
            return True
        if card.id in self._kept:
            kept.add(card.id)
        return card.id in self._kept

    def _on_filter_changed(self) -> None:
        old, self._filter = self._filter, self.filters.filter()
        self._kept = frozenset()
        self._scrolls[old] = self.strip.keep_scroll(self._show_cards, back_to=self._scrolls.get(self._filter))

    def _on_current_changed(self) -> None:
        card = self.strip.current() if self.peek.isVisible() else None
        if card is not None:
            today = self._context.today()
            limit = self.strip.column(card.stage_id).stage.stuck_after
            figures = self.shown.figures
            chance = figures.chances.get(card.stage_id) if figures else None
            self.peek.show_card(faces.face_of(card, today, limit), chance and of_deal(chance, card.permille), today)
