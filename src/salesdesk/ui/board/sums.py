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
        come = list(cards)
        self._count(come, 1)
        for card in come:
            self.columns[card.stage_id].cards.append(card)

    def exchange(self, gone: Iterable[CardRow], come: Iterable[CardRow]) -> None:
        """Count cards no longer, and others instead, each at its place."""
        going, coming = list(gone), list(come)
        self._count(going, -1)
        for card in going:
            cards = self.columns[card.stage_id].cards
            del cards[bisect_left(cards, card_place(card), key=card_place)]
        self._count(coming, 1)
        for card in coming:
            insort(self.columns[card.stage_id].cards, card, key=card_place)

    def _count(self, cards: Sequence[CardRow], sign: int) -> None:
        """All in local names: tens of thousands of cards are counted before anything is seen."""
        columns, limits, standings, today = self.columns, self._limits, self.standings, self.today
        count = total = total_weighted = expected = action = no_step = overdue = stuck = closing = 0
        for card in cards:
            column, amount = columns[card.stage_id], card.amount or 0
            weighted = amount * round(card.probability * 1000)
            column.amount += sign * amount
            column.weighted += sign * weighted
            if card.outcome is _OPEN:
                count += 1
                total += amount
                total_weighted += weighted
            if sign > 0:
                stands = standings[card.id] = standing(card, today, limits[card.stage_id])
            else:
                stands = standings.pop(card.id)
            due, _days, age, urgent = stands
            if urgent:
                action += 1
            if due is _NONE:
                no_step += 1
            elif due is _OVERDUE:
                overdue += 1
            if age is _STUCK:
                stuck += 1
            if card.expected_close is not None and closes_in(card, today):
                closing += 1
                expected += weighted
        self.count += sign * count
        self.amount += sign * total
        self.weighted += sign * total_weighted
        self.expected += sign * expected
        self._action += sign * action
        self._no_step += sign * no_step
        self.overdue += sign * overdue
        self._stuck += sign * stuck
        self._closing += sign * closing
        segments = Counter(card.segment for card in cards)
        (self.segments.update if sign > 0 else self.segments.subtract)(segments)
