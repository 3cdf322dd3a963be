"""How likely a deal is won: by hand, by the own win rate of its stage once there are enough cases, or the default."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple

from salesdesk.domain.figures.rates import OWN_RATE_FROM, Rate, win_rate
from salesdesk.domain.stages import Outcome


class ChanceSource(StrEnum):
    """Where a probability comes from."""

    DEFAULT = "default"
    OWN_RATE = "own_rate"
    BY_HAND = "by_hand"


class Chance(NamedTuple):
    """A probability in thousandths, its source, the stage's default and the decided cases that were there."""

    permille: int
    source: ChanceSource
    default: int
    cases: Rate

    @property
    def fraction(self) -> float:
        """The same between 0 and 1."""
        return self.permille / 1000


class Reached(NamedTuple):
    """How many deals came as far as a stage (its position) and how they stand."""

    position: int
    outcome: Outcome
    deals: int


class Step(NamedTuple):
    """What the rule asks of a stage: its position, the last one of its pipeline, its default, whether it wins."""

    position: int
    last: int
    default: int
    wins: bool


def of_stage(default: int, won: int, lost: int) -> Chance:
    """The chance of a stage: won of the decided deals that ever reached it, from 20 on; else its default."""
    cases = win_rate(won, lost)
    if cases.n < OWN_RATE_FROM:
        return Chance(default, ChanceSource.DEFAULT, default, cases)
    return Chance(round(1000 * won / cases.n), ChanceSource.OWN_RATE, default, cases)


def of_stages(steps: Mapping[str, Step], seen: Iterable[Reached]) -> dict[str, Chance]:
    """The chance of every stage by its id; whoever came further has been there, winning stages keep their default."""
    won: dict[int, int] = {}
    lost: dict[int, int] = {}
    for position, outcome, count in seen:
        if outcome is Outcome.WON:
            won[position] = won.get(position, 0) + count
        elif outcome is Outcome.LOST:
            lost[position] = lost.get(position, 0) + count
    return {key: Chance(step.default, ChanceSource.DEFAULT, step.default, win_rate(0, 0)) if step.wins
            else of_stage(step.default, _from(won, step), _from(lost, step)) for key, step in steps.items()}


def of_deal(stage: Chance, own: int | None) -> Chance:
    """The chance of a deal: what was set by hand (thousandths) goes before its stage's."""
    return stage if own is None else stage._replace(permille=own, source=ChanceSource.BY_HAND)


def weighted(chance: Chance, plain: int, own: int) -> int:
    """Weighted sum in thousandths: `plain` amounts without a chance of their own, `own` = sum of amount x chance."""
    return chance.permille * plain + own


def _from(counts: Mapping[int, int], step: Step) -> int:
    return sum(count for position, count in counts.items() if step.position <= position <= step.last)
