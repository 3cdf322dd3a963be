"""Whom to ask first: the cheapest way from somebody on our side to the one who decides or objects.

A way begins with a supporter there, or with somebody of ours who knows one of them. It follows influence, informal
ties and the lines of report, never a pair in conflict, and passes nobody who is against us. What a step costs says
how likely a word is carried on; the same people always give the same way.
"""

import heapq
import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from salesdesk.domain.people import Support
from salesdesk.domain.relations import LineKind


class Via(StrEnum):
    """How a word goes from one person to the next."""

    OWN_TIE = "own_tie"
    INFLUENCE = "influence"
    INFORMAL = "informal"
    TO_BOSS = "to_boss"
    TO_REPORT = "to_report"


class Voice(NamedTuple):
    """A person of theirs: how they stand, whether we have met, and whom they report to."""

    id: str
    support: Support
    met: bool = True
    boss_id: str | None = None


class Line(NamedTuple):
    """A line between two of them, strength 1-3, with its reason."""

    from_id: str
    to_id: str
    kind: LineKind
    strength: int
    reason: str = ""


class Tie(NamedTuple):
    """Somebody of ours who knows one of them; strength 1-3 or None, and how."""

    own_name: str
    person_id: str
    strength: int | None = None
    how: str = ""


class Step(NamedTuple):
    """One step of a way: who speaks to whom and why they listen; `from_id` is "" where one of ours speaks."""

    from_id: str
    to_id: str
    via: Via
    strength: int = 0
    reason: str = ""


@dataclass(frozen=True)
class Path:
    """A way to somebody: whom to ask first (one of theirs, and who of ours where it begins with a tie), then each step.

    `support` and `met` tell why the first one is asked; without a step the one to win is on our side already.
    """

    first_id: str
    own_name: str
    support: Support
    met: bool
    steps: tuple[Step, ...]
    cost: int

    @property
    def people(self) -> tuple[str, ...]:
        """Everybody of theirs on the way, from the first one to the last."""
        return tuple(dict.fromkeys((self.first_id, *(step.to_id for step in self.steps))))


COSTS: Mapping[Via, tuple[int, int, int]] = {  # of strength 1, 2 and 3
    Via.OWN_TIE: (5, 3, 2), Via.INFLUENCE: (5, 3, 2), Via.INFORMAL: (6, 4, 3), Via.TO_BOSS: (6, 6, 6),
    Via.TO_REPORT: (4, 4, 4),
}
STARTS = {Support.CHAMPIONS: 0, Support.SUPPORTS: 1}
NOT_MET = 3
PASSING = {Support.CHAMPIONS: 0, Support.SUPPORTS: 0, Support.NEUTRAL: 1, Support.UNKNOWN: 2, Support.SCEPTICAL: 3}


def path(people: Sequence[Voice], lines: Iterable[Line], ties: Iterable[Tie], target_id: str) -> Path | None:
    """The cheapest way to a person; of equal ones the shorter, then the first by id. None where there is none."""
    return next((way for way in _ways(people, lines, ties) if way.people[-1] == target_id), None)


def paths(
    people: Sequence[Voice], lines: Iterable[Line], ties: Iterable[Tie], targets: Iterable[str]
) -> list[Path]:
    """The ways to several people, the cheapest first; who cannot be reached is left out."""
    wanted = set(targets)
    found = []
    for way in _ways(people, lines, ties):
        if not wanted:
            break
        if way.people[-1] in wanted:
            wanted.remove(way.people[-1])
            found.append(way)
    return found


def _ways(people: Sequence[Voice], lines: Iterable[Line], ties: Iterable[Tie]) -> Iterator[Path]:
    """The cheapest way to everybody who can be reached, the cheapest of all first."""
    voices = {each.id: each for each in people}
    onward = _steps(voices, lines)
    begun = [*_from_supporters(voices), *_from_ours(voices, ties)]
    count = itertools.count()  # so that ways are never compared themselves
    waiting = [(_key(each), next(count), each) for each in begun]
    heapq.heapify(waiting)
    done: set[str] = set()
    while waiting:
        (cost, _, _), _, so_far = heapq.heappop(waiting)
        here = so_far.people[-1]
        if here in done:
            continue
        done.add(here)
        yield so_far
        passing = PASSING.get(voices[here].support)
        if passing is None:
            continue
        for step in onward.get(here, ()):
            if step.to_id not in done:
                longer = Path(so_far.first_id, so_far.own_name, so_far.support, so_far.met, (*so_far.steps, step),
                              cost + passing + cost_of(step))
                heapq.heappush(waiting, (_key(longer), next(count), longer))


def cost_of(step: Step) -> int:
    """What one step costs; without a strength the weakest is taken."""
    return COSTS[step.via][max(1, min(3, step.strength)) - 1]


def _key(way: Path) -> tuple[int, int, tuple[str, ...]]:
    return way.cost, len(way.steps), (way.own_name, *way.people)


def _from_supporters(voices: Mapping[str, Voice]) -> list[Path]:
    return [Path(each.id, "", each.support, each.met, (), STARTS[each.support] + (0 if each.met else NOT_MET))
            for each in voices.values() if each.support in STARTS]


def _from_ours(voices: Mapping[str, Voice], ties: Iterable[Tie]) -> list[Path]:
    found = []
    for tie in sorted(ties, key=lambda each: (each.own_name, -(each.strength or 0), each.how)):
        if tie.person_id in voices:
            step = Step("", tie.person_id, Via.OWN_TIE, tie.strength or 0, tie.how)
            known = voices[tie.person_id]
            found.append(Path(known.id, tie.own_name, known.support, known.met, (step,), cost_of(step)))
    return found


def _steps(voices: Mapping[str, Voice], lines: Iterable[Line]) -> dict[str, list[Step]]:
    """The best step from each person to each other one, without pairs in conflict."""
    lines = tuple(lines)
    enemies = {frozenset((line.from_id, line.to_id)) for line in lines if line.kind is LineKind.CONFLICT}
    best: dict[tuple[str, str], Step] = {}
    for step in (*_by_lines(lines), *_by_report(voices)):
        pair = step.from_id, step.to_id
        known = step.from_id in voices and step.to_id in voices and step.from_id != step.to_id
        if known and frozenset(pair) not in enemies:
            other = best.get(pair)
            if other is None or (cost_of(step), step) < (cost_of(other), other):
                best[pair] = step
    found: defaultdict[str, list[Step]] = defaultdict(list)
    for step in best.values():
        found[step.from_id].append(step)
    return found


def _by_lines(lines: Iterable[Line]) -> Iterable[Step]:
    for line in lines:
        if line.kind is LineKind.INFLUENCE:
            yield Step(line.from_id, line.to_id, Via.INFLUENCE, line.strength, line.reason)
        elif line.kind is LineKind.INFORMAL:
            yield Step(line.from_id, line.to_id, Via.INFORMAL, line.strength, line.reason)
            yield Step(line.to_id, line.from_id, Via.INFORMAL, line.strength, line.reason)


def _by_report(voices: Mapping[str, Voice]) -> Iterable[Step]:
    for each in voices.values():
        if each.boss_id:
            yield Step(each.id, each.boss_id, Via.TO_BOSS)
            yield Step(each.boss_id, each.id, Via.TO_REPORT)
