"""Everything the board counts, in one pass over its cards."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from salesdesk.domain.followup import Ageing, DueState
from salesdesk.domain.stages import Outcome
from salesdesk.store.queries.deals import CardRow
from salesdesk.store.queries.stages import StageRow
from salesdesk.ui.board.faces import Standing, standing
from salesdesk.ui.board.filters import Show, closes_in

# found faster than members of their enums, which a thousand cards ask for
_OPEN, _NONE, _OVERDUE, _STUCK = Outcome.OPEN, DueState.NONE, DueState.OVERDUE, Ageing.STUCK


@dataclass
class ColumnSum:
    """The cards of one column in their order; amounts in yen."""

    cards: list[CardRow] = field(default_factory=list)
    amount: int = 0
    weighted: float = 0.0


@dataclass
class BoardSums:
    """Columns by stage id, standings by deal id, open deals with their amounts in yen, counts of the chips."""

    columns: dict[str, ColumnSum]
    standings: dict[str, Standing] = field(default_factory=dict)
    count: int = 0
    amount: int = 0
    weighted: float = 0.0
    overdue: int = 0
    chips: dict[Show, int] = field(default_factory=lambda: dict.fromkeys(Show, 0))


def board_sums(cards: Sequence[CardRow], stages: Sequence[StageRow], today: date) -> BoardSums:
    """Count the whole board as it stands today."""
    limits = {stage.id: stage.stuck_after for stage in stages}
    sums = BoardSums({stage.id: ColumnSum() for stage in stages})
    action = no_step = stuck = closing = 0
    for card in cards:
        stands = sums.standings[card.id] = standing(card, today, limits[card.stage_id])
        _add(sums, card)
        due, _days, age, urgent = stands
        action += urgent
        no_step += due is _NONE
        stuck += age is _STUCK
        sums.overdue += due is _OVERDUE
        closing += closes_in(card, today)
    sums.chips = {Show.ALL: len(cards), Show.ACTION: action, Show.NO_STEP: no_step, Show.STUCK: stuck,
                  Show.CLOSING: closing}
    return sums


def segments(columns: Mapping[str, ColumnSum]) -> set[str]:
    """Every segment on the board."""
    return {card.segment for column in columns.values() for card in column.cards}


def _add(sums: BoardSums, card: CardRow) -> None:
    column, amount = sums.columns[card.stage_id], card.amount or 0
    weighted = amount * card.probability
    column.cards.append(card)
    column.amount += amount
    column.weighted += weighted
    if card.outcome is _OPEN:
        sums.count += 1
        sums.amount += amount
        sums.weighted += weighted
