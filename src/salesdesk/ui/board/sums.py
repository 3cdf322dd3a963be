"""Everything the board counts: all cards in one pass, and after a change only the cards it has touched."""

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from salesdesk.domain.chances import Chance
from salesdesk.domain.followup import Ageing, DueState
from salesdesk.domain.stages import Outcome
from salesdesk.store.queries.deals import CardRow, card_place
from salesdesk.store.queries.stages import StageRow
from salesdesk.ui.board.faces import Standing, standing
from salesdesk.ui.board.filters import Show, closes_in

# found faster than members of their enums, which a thousand cards ask for
_OPEN, _WON, _NONE = Outcome.OPEN, Outcome.WON, DueState.NONE
_OVERDUE, _STUCK = DueState.OVERDUE, Ageing.STUCK


@dataclass
class ColumnSum:
    """The cards of one column in their order; amounts in yen, weighted ones in thousandths of a yen.

    Amounts without a chance of their own (`plain`) are kept apart from the sum of amount x own chance (`own`), so
    that a changed chance of the stage needs no walk over the cards; the same of what is closed and of what closes soon.
    """

    permille: int
    cards: list[CardRow] = field(default_factory=list)
    amount: int = 0
    plain: int = 0
    own: int = 0
    closed_plain: int = 0
    closed_own: int = 0
    soon_plain: int = 0
    soon_own: int = 0

    @property
    def weighted(self) -> int:
        """All cards that are awake."""
        return self.permille * self.plain + self.own

    @property
    def open_weighted(self) -> int:
        """The open ones."""
        return self.permille * (self.plain - self.closed_plain) + self.own - self.closed_own

    @property
    def soon_weighted(self) -> int:
        """The open ones that are expected to close this month."""
        return self.permille * self.soon_plain + self.soon_own


class BoardSums:
    """Columns by stage id, standings by deal id, open deals with their amounts, counts of the chips."""

    def __init__(self, stages: Sequence[StageRow] = (), today: date = date.min) -> None:
        """An empty board as it stands on a day, each stage with its default chance."""
        self.today = today
        self._limits = {stage.id: stage.stuck_after for stage in stages}
        self.columns = {stage.id: ColumnSum(round(stage.probability * 1000)) for stage in stages}
        self.standings: dict[str, Standing] = {}
        self.segments: Counter[str] = Counter()
        self.count = self.amount = self.overdue = 0
        self._action = self._no_step = self._stuck = self._closing = 0

    @property
    def weighted(self) -> int:
        """The weighted sum of the open deals."""
        return sum(column.open_weighted for column in self.columns.values())

    @property
    def expected(self) -> int:
        """The weighted sum of what closes in the month of the day."""
        return sum(column.soon_weighted for column in self.columns.values())

    def set_chances(self, chances: Mapping[str, Chance]) -> None:
        """Weigh by other chances of the stages."""
        for key, column in self.columns.items():
            if key in chances:
                column.permille = chances[key].permille

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
        self._judge(cards, sign)
        columns, today = self.columns, self.today
        count = total = closing = 0
        for card in cards:
            column, own = columns[card.stage_id], card.permille
            amount = plain = sign * (card.amount or 0)
            if own is not None:
                plain, own = 0, amount * own
            if card.outcome is _OPEN:
                count += 1
                total += amount
                column.amount += amount
                column.plain += plain
                column.own += own or 0
                if card.expected_close is not None and closes_in(card, today):
                    closing += 1
                    column.soon_plain += plain
                    column.soon_own += own or 0
            elif card.outcome is _WON:
                column.amount += amount
                column.plain += plain
                column.own += own or 0
                column.closed_plain += plain
                column.closed_own += own or 0
        self.count += sign * count
        self.amount += total
        self._closing += sign * closing
        segments = Counter(card.segment for card in cards)
        (self.segments.update if sign > 0 else self.segments.subtract)(segments)

    def _judge(self, cards: Sequence[CardRow], sign: int) -> None:
        """How the cards stand."""
        limits, standings, today = self._limits, self.standings, self.today
        action = no_step = overdue = stuck = 0
        for card in cards:
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
        self._action += sign * action
        self._no_step += sign * no_step
        self.overdue += sign * overdue
        self._stuck += sign * stuck
