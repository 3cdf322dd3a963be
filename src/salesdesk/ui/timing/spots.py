"""Where the signs of a row stand: two that would cover each other side by side, more as one with their number."""

from collections.abc import Iterable
from typing import NamedTuple

from salesdesk.domain import timing
from salesdesk.domain.timing import Mark, TimingKind
from salesdesk.ui.timing.scale import Scale

_CLOSE, _BESIDE = 0.8, 0.95  # of the side of a sign


class Spot(NamedTuple):
    """A sign at a pixel, and all the marks it stands for, the weightiest first."""

    marks: tuple[Mark, ...]
    x: float

    @property
    def mark(self) -> Mark:
        """The mark whose sign is shown."""
        return self.marks[0]


Bunch = list[tuple[float, Mark]]


def spots(marks: Iterable[Mark], scale: Scale, side: float) -> list[Spot]:
    """The signs of the marks on the board, from the left; to decide by a day says nothing beside another sign of it."""
    shown = [mark for mark in marks if scale.shows(mark.day)]
    taken = {mark.day for mark in shown if mark.kind is not TimingKind.DECIDE_BY}
    told = (mark for mark in shown if mark.kind is not TimingKind.DECIDE_BY or mark.day not in taken)
    bunches: list[Bunch] = []
    for mark in sorted(told, key=lambda mark: mark.day):
        bunch = [(scale.x(mark.day), mark)]
        while bunches and _places(bunch, side)[0] - _places(bunches[-1], side)[-1] < _CLOSE * side:
            bunch = bunches.pop() + bunch
        bunches.append(bunch)
    return [spot for bunch in bunches for spot in _signs(bunch, side)]


def _places(bunch: Bunch, side: float) -> list[float]:
    """Where the signs of a bunch stand."""
    if len(bunch) != 2:
        first = timing.by_weight(mark for _, mark in bunch)[0]
        return [next(x for x, mark in bunch if mark is first)]
    left, right = bunch[0][0], bunch[1][0]
    half = max(right - left, _BESIDE * side) / 2
    return [(left + right) / 2 - half, (left + right) / 2 + half]


def _signs(bunch: Bunch, side: float) -> list[Spot]:
    places = _places(bunch, side)
    if len(places) == len(bunch):
        return [Spot((mark,), x) for x, (_, mark) in zip(places, bunch, strict=True)]
    return [Spot(timing.by_weight(mark for _, mark in bunch), places[0])]
