"""Everything the board counts: all cards in one pass, and after a change only the cards it has touched."""

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from salesdesk.domain.followup import Ageing, DueState
from salesdesk.domain.stages import Outcome
from salesdesk.store.queries.deals import CardRow, card_place
from salesdesk.store.queries.stages import StageRow
from salesdesk.ui.board.faces import Standing, standing
from salesdesk.ui.board.filters import Show, closes_in

# found faster than members of their enums, which a thousand cards ask for
_OPEN, _NONE, _OVERDUE, _STUCK = Outcome.OPEN, DueState.NONE, DueState.OVERDUE, Ageing.STUCK


@dataclass
class ColumnSum:
    """The cards of one column in their order; amounts in yen, `weighted` in thousandths of a yen."""

    cards: list[CardRow] = field(default_factory=list)
    amount: int = 0
    weighted: int = 0


class BoardSums:
    """Columns by stage id, standings by deal id, open deals with their amounts, counts of the chips."""

    def __init__(self, stages: Sequence[StageRow] = (), today: date = date.min) -> None:
        """An empty board as it stands on a day; `expected` is the weighted sum of what closes in its month."""
        self.today = today
        self._limits = {stage.id: stage.stuck_after for stage in stages}
        self.columns = {stage.id: ColumnSum() for stage in stages}
        self.standings: dict[str, Standing] = {}
        self.segments: Counter[str] = Counter()
        self.count = self.amount = self.weighted = self.expected = self.overdue = 0
        self._action = self._no_step = self._stuck = self._closing = 0

    @property
    def chips(self) -> dict[Show, int]:
        """How many cards each chip shows."""
        return {Show.ALL: len(self.standings), Show.ACTION: self._action, Show.NO_STEP: self._no_step,
                Show.STUCK: self._stuck, Show.CLOSING: self._closing}

    def add_all(self, cards: Iterable[CardRow]) -> None:
        """Count cards that come in the order of the columns and after those that are there."""
        for card in cards:
            self._count(card, 1)
            self.columns[card.stage_id].cards.append(card)

    def exchange(self, gone: Iterable[CardRow], come: Iterable[CardRow]) -> None:
        """Count cards no longer, and others instead, each at its place."""
        for card in gone:
            self._count(card, -1)
            cards = self.columns[card.stage_id].cards
            del cards[bisect_left(cards, card_place(card), key=card_place)]
        for card in come:
            self._count(card, 1)
            insort(self.columns[card.stage_id].cards, card, key=card_place)

    def _count(self, card: CardRow, sign: int) -> None:
        column, amount = self.columns[card.stage_id], sign * (card.amount or 0)
        weighted = amount * round(card.probability * 1000)
        column.amount += amount
        column.weighted += weighted
        if card.outcome is _OPEN:
            self.count += sign
            self.amount += amount
            self.weighted += weighted
        if sign > 0:
            stands = self.standings[card.id] = standing(card, self.today, self._limits[card.stage_id])
        else:
            stands = self.standings.pop(card.id)
        due, _days, age, urgent = stands
        if urgent:
            self._action += sign
        if due is _NONE:
            self._no_step += sign
        elif due is _OVERDUE:
            self.overdue += sign
        if age is _STUCK:
            self._stuck += sign
        if card.expected_close is not None and closes_in(card, self.today):
            self._closing += sign
            self.expected += weighted
        self.segments[card.segment] += sign
