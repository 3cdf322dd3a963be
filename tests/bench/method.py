"""How a row is measured: floor and app in turn, garbage collector off, the shortest time of each compared."""

import gc
import statistics
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

PAIRS = 15
FRAMES = 25
TRIES = 3


def nothing() -> None:
    """Nothing to prepare."""


@dataclass(frozen=True)
class Job:
    """What is timed, and what has to be done before every single time without being timed."""

    run: Callable[[], object]
    before: Callable[[], object] = nothing


@dataclass(frozen=True)
class Times:
    """Seconds: the shortest of each side, and the middle one of the app."""

    floor: float
    app: float
    middle: float

    @property
    def ratio(self) -> float:
        """How many times the floor the app takes."""
        return self.app / self.floor


@dataclass(frozen=True)
class Result:
    """One printed line. Without a floor `app` is compared with the limit itself."""

    number: int
    what: str
    size: str
    app: float
    limit: float
    floor: float | None = None
    unit: str = "ms"
    skipped: str = ""

    @property
    def ratio(self) -> float:
        """The figure the limit is for."""
        return self.app / self.floor if self.floor else self.app

    @property
    def held(self) -> bool:
        """Whether the limit is held; a row that could not run holds nothing and breaks nothing."""
        return bool(self.skipped) or self.ratio <= self.limit


@dataclass(frozen=True)
class Effort:
    """How often everything is done; `most` cuts the number of pairs for a trial run."""

    tries: int = TRIES
    most: int = 1000

    def compare(self, floor: Job, app: Job, *, enough: float, pairs: int = PAIRS) -> Times:
        """Up to three tries of interleaved pairs, of which the best is kept; no further try once `enough` is held."""
        best: Times | None = None
        for _ in range(self.tries):
            found = _pairs(floor, app, min(pairs, self.most))
            best = found if best is None or found.ratio < best.ratio else best
            if best.ratio <= enough:
                break
        assert best is not None
        return best

    def line(self, number: int, what: str, size: str, limit: float, floor: Job, app: Job, *, pairs: int = PAIRS,
             ) -> Result:
        """Compare two jobs and make the line of the table."""
        times = self.compare(floor, app, enough=limit, pairs=pairs)
        return Result(number, what, size, times.app * 1000, limit, times.floor * 1000)


def skipped(number: int, what: str, reason: str) -> Result:
    """The line of a row that cannot run here."""
    return Result(number, what, "", 0, 0, skipped=reason)


def in_turn(makers: Iterable[Callable[[], float]], rounds: int) -> list[list[float]]:
    """Call every maker once per round; the figures of each."""
    calls = list(makers)
    found: list[list[float]] = [[] for _ in calls]
    for _ in range(rounds):
        for place, call in enumerate(calls):
            found[place].append(call())
    return found


def _pairs(floor: Job, app: Job, pairs: int) -> Times:
    floors: list[float] = []
    apps: list[float] = []
    for job in (floor, app):
        _time(job)
    gc.collect()
    gc.disable()
    try:
        for _ in range(pairs):
            floors.append(_time(floor))
            apps.append(_time(app))
    finally:
        gc.enable()
    return Times(min(floors), min(apps), statistics.median(apps))


def _time(job: Job) -> float:
    job.before()
    start = time.perf_counter()
    job.run()
    return time.perf_counter() - start


def renamed(results: Iterable[Result], what: str) -> Iterator[Result]:
    """The same lines under another name."""
    return (replace(each, what=what) for each in results)
