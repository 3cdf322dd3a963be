"""What the board shows, kept between two readings: after a move only the deals that moved are read again."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from salesdesk.domain.chances import Chance
from salesdesk.domain.stages import Outcome
from salesdesk.store.queries import board_figures, deals, off_board, settings, stages
from salesdesk.store.queries.board_figures import BoardFigureRow
from salesdesk.store.queries.deals import Beside, CardRow
from salesdesk.store.queries.funnel import Passage
from salesdesk.store.queries.settings import SettingsRow
from salesdesk.store.queries.stages import PipelineRow, StageRow
from salesdesk.ui.board.sums import BoardSums
from salesdesk.ui.context import Context

if TYPE_CHECKING:
    from salesdesk.store.journal import ChangeSet

_OF_DEALS = frozenset({"deal", "stage_change"})
_FEW = 500


@dataclass(frozen=True)
class BoardRead:
    """Everything read for one showing; `figures` is None before they were read for the first time."""

    pipelines: tuple[PipelineRow, ...] = ()
    stages: tuple[StageRow, ...] = ()
    sums: BoardSums = field(default_factory=BoardSums)
    figures: BoardFigureRow | None = None
    settings: SettingsRow = field(default_factory=SettingsRow)
    off: Mapping[Outcome, int] = field(default_factory=dict)


class BoardReader:
    """Is told of every change and reads as little as they allow."""

    def __init__(self, context: Context, pipeline_id: str = "") -> None:
        self._context = context
        self._pipeline_id = pipeline_id
        self.board = BoardRead()
        self._cards: dict[str, CardRow] = {}
        self._beside: Beside | None = None
        self._passage = Passage()
        self._news: frozenset[str] = frozenset()  # tables changed since the last reading; none: read anew for F5
        self._changed: set[str] | None = None  # deals changed since; None when that is not known, or not all
        self._unread: set[str] | None = None  # deals changed since the figures were read
        self._left = False  # since then deals have left the board or come to it

    def card(self, deal_id: str) -> CardRow | None:
        """A card of the board, None for a deal that is not on it."""
        return self._cards.get(deal_id)

    @property
    def pipeline(self) -> PipelineRow | None:
        """The pipeline whose stages are read; None before anything is."""
        home = self.board.stages[0].pipeline_id if self.board.stages else ""
        return next((row for row in self.board.pipelines if row.id == home), None)

    def chance(self, stage_id: str) -> Chance | None:
        """The chance of a stage; None until the history has been read."""
        return self.board.figures.chances.get(stage_id) if self.board.figures else None

    def shown_stages(self) -> list[str] | None:
        """The stages of the pipeline shown; None where there is only one pipeline."""
        return list(self.board.sums.columns) if len(self.board.pipelines) > 1 else None

    def choose(self, pipeline_id: str) -> None:
        """Read another pipeline from now on."""
        self._pipeline_id = pipeline_id
        self._changed = None
        self.board = replace(self.board, figures=None)

    def note(self, changes: "ChangeSet") -> None:
        """Remember what a write has changed."""
        self._news |= changes.tables
        ids = changes.ids.get("deal") if changes.tables <= _OF_DEALS else None
        if ids is None or self._changed is None or len(self._changed) > _FEW:
            self._changed = None
        else:
            self._changed |= ids

    def read(self) -> BoardRead:
        """The cards and their sums as they are now; the figures still those of the last time."""
        today, changed = self._context.today(), self._changed
        self._news, self._changed, news = frozenset(), set(), self._news
        if not news or changed is None or self.board.sums.today != today:
            self._read_all(news)
            self._unread = None
        else:
            self._read_some(changed)
            if self._unread is not None:
                self._unread |= changed
        return self.board

    def read_figures(self) -> BoardRead:
        """The same with the figures that the history tells."""
        unread, self._unread = self._unread, set()
        if unread is None or self._left:
            self.board = replace(self.board, off=self._context.read(off_board.counts, self.shown_stages()))
            self._left = False
        found = self._context.read(
            board_figures.board_figures, self.board.stages, self._context.today(), self._passage, unread)
        self.board.sums.set_chances(found.chances)
        self.board = replace(self.board, figures=found)
        return self.board

    def _read_all(self, news: frozenset[str]) -> None:
        context, today = self._context, self._context.today()
        rows = tuple(context.read(stages.of_pipeline, self._pipeline_id))
        self._beside = context.read(deals.beside, self._beside if news else None, news)
        sums = BoardSums(rows, today)
        lines = tuple(context.read(stages.pipelines))
        cards = context.read(deals.board, today, extra=self._beside)
        if len(lines) > 1:
            cards = [card for card in cards if card.stage_id in sums.columns]
        self._cards = {card.id: card for card in cards}
        sums.add_all(cards)
        if self.board.figures:
            sums.set_chances(self.board.figures.chances)
        off = self.board.off if cards else context.read(off_board.counts)
        self.board = BoardRead(lines, rows, sums, self.board.figures, context.read(settings.one), off)

    def _read_some(self, changed: set[str]) -> None:
        here = self.board.sums.columns
        came = [card for card in self._context.read(
            deals.board, self.board.sums.today, only=changed, extra=self._beside) if card.stage_id in here]
        went = [self._cards.pop(key) for key in changed if key in self._cards]
        self._left |= not len(changed) == len(went) == len(came) or _asleep(went) != _asleep(came)
        self.board.sums.exchange(went, came)
        self._cards.update((card.id, card) for card in came)


def _asleep(cards: Iterable[CardRow]) -> set[tuple[str, Outcome]]:
    """The waking ones: they stand on the board and are off it all the same."""
    return {(card.id, card.outcome) for card in cards if card.wakes is not None}
