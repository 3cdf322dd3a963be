"""Which open deals are worth the next hour: what is to be expected of each, and per hour it will still take."""

from dataclasses import dataclass
from datetime import date

from salesdesk.domain import chances
from salesdesk.domain.figures.rates import divide
from salesdesk.domain.stages import Outcome
from salesdesk.store.db import Store
from salesdesk.store.queries import deals, effort, stages
from salesdesk.store.queries.chances import stage_chances
from salesdesk.store.queries.deals import CardRow


@dataclass(frozen=True)
class Worth:
    """An open deal; `expected` is amount x chance in yen, `hours_left` those its stages took so far, None unknown."""

    card: CardRow
    expected: int
    hours_left: float | None

    @property
    def per_hour(self) -> float | None:
        """Yen to be expected of an hour; None where no hours are known."""
        return divide(self.expected, self.hours_left) if self.hours_left is not None else None


def ranked(store: Store, today: date) -> list[Worth]:
    """The open deals, the most per remaining hour first; those of which no hours are known follow by what is expected.

    Remaining hours are those a deal took on average in its stage and the ones after it, from the contacts logged.
    """
    with store.read() as conn:
        cards = [card for card in deals.board(conn, today) if card.outcome is Outcome.OPEN]
        known, rows = stage_chances(conn, today), stages.all_stages(conn)
        spent = effort.by_stage(conn, today)
    ahead = {row.id: [spent[each.id].hours for each in rows if each.id in spent and not each.wins
                      and each.pipeline_id == row.pipeline_id and each.position >= row.position] for row in rows}
    found = []
    for card in cards:
        chance = chances.of_deal(known[card.stage_id], card.permille)
        hours = ahead[card.stage_id]
        found.append(Worth(card, (card.amount or 0) * chance.permille // 1000, sum(hours) if hours else None))
    return sorted(found, key=lambda row: (row.per_hour is None, -(row.per_hour or 0), -row.expected, row.card.id))
