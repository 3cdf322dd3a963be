"""Every deal and every stage change counted in two passes: results, months, reasons, how far and how long."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import chain, repeat
from typing import Any

from sqlalchemy import Connection, Text, bindparam, case, func, or_, select, type_coerce

from salesdesk.domain.chances import Chance, weighted
from salesdesk.domain.stages import Outcome
from salesdesk.store.queries.common import live
from salesdesk.store.queries.figures import plain_and_own
from salesdesk.store.tables import deal, stage, stage_change

_OPEN, _WON, _LOST, _HOLD = Outcome.OPEN.value, Outcome.WON.value, Outcome.LOST.value, Outcome.HOLD.value


@dataclass(frozen=True)
class GroupRow:
    """Deals of one owner, product and outcome; `days` from opened to closed where both are known, amount in yen."""

    owner: str
    product: str
    outcome: Outcome
    count: int
    amount: int
    days: tuple[int, ...]


@dataclass(frozen=True)
class MonthRow:
    """Deals won and lost in one month (its first day); amount won in yen."""

    month: date
    won: int
    amount: int
    lost: int


@dataclass(frozen=True)
class FurthestRow:
    """How many deals came as far as a stage (its position) and how they stand."""

    position: int
    outcome: Outcome
    count: int


@dataclass(frozen=True)
class Tally:
    """What one look at all deals tells; `stays` are days of completed stays per position, `reasons` lost deals."""

    groups: tuple[GroupRow, ...]
    months: tuple[MonthRow, ...]
    reasons: Mapping[str, int]
    furthest: tuple[FurthestRow, ...]
    stays: Mapping[int, tuple[int, ...]]


@dataclass(frozen=True)
class ExpectedRow:
    """Open deals expected to close in one month (its first day); amounts in yen, `weighted` by probability."""

    month: date
    count: int
    amount: int
    weighted: int


def every_change(conn: Connection) -> Sequence[Any]:
    """All that was entered: deal, day as the driver gives it, id, stage and outcome; for all who count them."""
    return conn.execute(_changes(some=False)).all()


def tally(conn: Connection, as_of: date, changes: Iterable[Any] | None = None) -> Tally:
    """Count all deals begun by a day; one that closed later counts as open. `changes` where they are read already."""
    days = _Ordinals()
    limit = as_of.toordinal()
    positions = {row[0]: row[1] for row in conn.execute(select(stage.c.id, stage.c.position))}
    found = _Deals(days, limit)
    for row in conn.execute(_deals()).all():
        found.take(row)
    walks = _Walks(positions)
    walks.add(found.standing, every_change(conn) if changes is None else changes, days, limit)
    return Tally(found.groups(), found.months(), dict(found.reasons), *walks.told())


class Passage:
    """Only `furthest` and `stays` of the tally, for the board: everything else of a deal is left unread."""

    def __init__(self) -> None:
        self._days = _Ordinals()
        self._day: date | None = None
        self._walks = _Walks({})

    def read(self, conn: Connection, as_of: date, changed: Collection[str] | None = None,
             ) -> tuple[tuple[FurthestRow, ...], Mapping[int, tuple[int, ...]]]:
        """What is true on a day; where the `changed` deals since the last reading are known, the rest is kept."""
        some = changed is not None and self._day == as_of
        only = {"only": list(changed or ())} if some else {}
        if not some:
            self._walks = _Walks({row[0]: row[1] for row in conn.execute(select(stage.c.id, stage.c.position))})
        self._walks.forget(changed or ())
        standing = {key: (stands, stage_id)
                    for key, stands, stage_id in conn.execute(_standing(some), {"as_of": as_of, **only}).all()}
        self._walks.add(standing, conn.execute(_changes(some), only).all(), self._days, as_of.toordinal())
        self._day = as_of
        return self._walks.told()


def expected(conn: Connection, chances: Mapping[str, Chance], first: date, last: date) -> list[ExpectedRow]:
    """Open deals by the month they are expected to close in, from `first` to `last`; `chances` by stage."""
    statement = (
        select(deal.c.expected_close, deal.c.stage_id, func.count(), func.sum(func.coalesce(deal.c.amount, 0)),
               *plain_and_own())
        .join(stage, stage.c.id == deal.c.stage_id)
        .where(live(deal), live(stage), deal.c.outcome == _OPEN, deal.c.expected_close.between(first, last))
        .group_by(deal.c.expected_close, deal.c.stage_id)
    )
    sums: defaultdict[date, list[int]] = defaultdict(lambda: [0, 0, 0])
    for day, stage_id, count, amount, plain, own in conn.execute(statement):
        month = sums[day.replace(day=1)]
        for place, number in enumerate((count, amount, weighted(chances[stage_id], int(plain), int(own)))):
            month[place] += int(number)
    return [ExpectedRow(month, count, total, weighted // 1000)
            for month, (count, total, weighted) in sorted(sums.items())]


class _Ordinals(dict[Any, int]):
    """Day numbers of days as the driver gives them (ISO text or date); each text is read once."""

    def __missing__(self, day: Any) -> int:
        number = (date.fromisoformat(day) if isinstance(day, str) else day).toordinal()
        self[day] = number
        return number


class _Deals:
    """Collects the deals one by one."""

    def __init__(self, days: _Ordinals, limit: int) -> None:
        self._day, self._limit = days, limit
        self._groups: defaultdict[tuple[str, str, str], list[Any]] = defaultdict(lambda: [0, 0, []])
        self._months: defaultdict[int, list[int]] = defaultdict(lambda: [0, 0, 0])
        self.reasons: Counter[str] = Counter()
        self.standing: dict[str, tuple[str, str]] = {}

    def take(self, row: Any) -> None:
        """Count one deal (id, stage, owner, product, outcome, reason, opened, closed, amount)."""
        key, stage_id, owner, product, outcome, reason, opened, closed, amount = row
        begun, ended = self._day[opened] if opened else None, self._day[closed] if closed else None
        if (begun or ended or 0) > self._limit:
            return
        if ended is not None and ended > self._limit:
            outcome = _OPEN
        self.standing[key] = (outcome, stage_id)
        group = self._groups[owner or "", product or "", outcome]
        group[0] += 1
        group[1] += amount or 0
        if ended is None or outcome not in _CLOSED:
            return
        if begun is not None:
            group[2].append(ended - begun)
        self._close(outcome, reason or "", ended, amount or 0)

    def _close(self, outcome: str, reason: str, ended: int, amount: int) -> None:
        month = self._months[ended]
        if outcome == _WON:
            month[0] += 1
            month[1] += amount
        else:
            month[2] += 1
            self.reasons[reason] += 1

    def groups(self) -> tuple[GroupRow, ...]:
        """The deals by owner, product and outcome."""
        return tuple(GroupRow(owner, product, Outcome(outcome), count, amount, tuple(days))
                     for (owner, product, outcome), (count, amount, days) in sorted(self._groups.items()))

    def months(self) -> tuple[MonthRow, ...]:
        """The closed deals by month, oldest first."""
        sums: defaultdict[date, list[int]] = defaultdict(lambda: [0, 0, 0])
        for ordinal, numbers in self._months.items():
            month = sums[date.fromordinal(ordinal).replace(day=1)]
            for place, number in enumerate(numbers):
                month[place] += number
        return tuple(MonthRow(month, *numbers) for month, numbers in sorted(sums.items()))


class _Walks:
    """How far each deal came and how long its completed stays lasted, and the sums of all of them."""

    def __init__(self, positions: Mapping[str, int]) -> None:
        self._positions = positions
        self._ends: dict[str, tuple[int, str]] = {}
        self._stays: dict[str, list[tuple[int, int]]] = {}
        self._furthest: Counter[tuple[int, str]] = Counter()
        self._lengths: defaultdict[int, Counter[int]] = defaultdict(Counter)

    def add(self, standing: Mapping[str, tuple[str, str]], changes: Iterable[Any], days: _Ordinals,
            limit: int) -> None:
        """Count deals (outcome and stage by id) with their stage changes; day 0 is one nobody knows.

        A stay goes on after an agreed sleep in it, which does not count: `before` holds the days until then (-1: not
        known).
        """
        positions, lengths = self._positions, self._lengths
        entries = sorted([(key, days[on_day] if on_day else 0, change_id, positions[stage_id], outcome)
                          for key, on_day, change_id, stage_id, outcome in changes])
        furthest: dict[str, int] = {}
        before = ("", 0, 0, "", 0)
        for key, entered, _, position, outcome in entries:
            if key not in standing or entered > limit:
                continue
            if furthest.get(key, 0) < position:
                furthest[key] = position
            stayed = -1 if outcome == _HOLD else 0
            if key == before[0] and before[1] and entered and before[3] in _STAYING and before[4] >= 0:
                stayed = before[4] + entered - before[1] if before[3] == _OPEN else before[4]
                if outcome != _HOLD and not (before[3] == _HOLD and outcome == _OPEN and position == before[2]):
                    self._stays.setdefault(key, []).append((before[2], stayed))
                    lengths[before[2]][stayed] += 1
                    stayed = 0
            before = (key, entered, position, outcome, stayed)
        ends = {key: (furthest.get(key, positions[stage_id]), outcome)
                for key, (outcome, stage_id) in standing.items()}
        self._furthest.update(ends.values())
        self._ends.update(ends)

    def forget(self, keys: Iterable[str]) -> None:
        """Count deals no longer; unknown ones are nothing to forget."""
        for key in keys:
            end = self._ends.pop(key, None)
            if end is not None:
                self._furthest[end] -= 1
            for position, stayed in self._stays.pop(key, ()):
                self._lengths[position][stayed] -= 1

    def told(self) -> tuple[tuple[FurthestRow, ...], dict[int, tuple[int, ...]]]:
        """The sums: stages with the number of deals, and the lengths of the stays, shortest first."""
        rows = tuple(FurthestRow(position, Outcome(outcome), count)
                     for (position, outcome), count in sorted(self._furthest.items()) if count)
        stays = {position: tuple(chain.from_iterable(repeat(length, count) for length, count in sorted(found.items())))
                 for position, found in sorted(self._lengths.items())}
        return rows, {position: lengths for position, lengths in stays.items() if lengths}


def _deals() -> Any:
    return select(
        deal.c.id, deal.c.stage_id, deal.c.owner, deal.c.product, deal.c.outcome, deal.c.lost_reason,
        type_coerce(deal.c.opened_on, Text), type_coerce(deal.c.closed_on, Text), deal.c.amount).where(live(deal))


@lru_cache(maxsize=2)
def _standing(some: bool) -> Any:
    """Made once, as the next: the board asks after every change; of some deals only."""
    as_of = bindparam("as_of", type_=deal.c.closed_on.type)
    begun = func.coalesce(deal.c.opened_on, deal.c.closed_on)
    outcome = case((deal.c.closed_on > as_of, _OPEN), else_=deal.c.outcome)
    statement = select(deal.c.id, outcome, deal.c.stage_id).where(live(deal), or_(begun.is_(None), begun <= as_of))
    return statement.where(deal.c.id.in_(bindparam("only", expanding=True))) if some else statement


@lru_cache(maxsize=2)
def _changes(some: bool) -> Any:
    statement = select(
        stage_change.c.deal_id, type_coerce(stage_change.c.on_day, Text), stage_change.c.id,
        stage_change.c.to_stage_id, stage_change.c.to_outcome).where(live(stage_change))
    return statement.where(stage_change.c.deal_id.in_(bindparam("only", expanding=True))) if some else statement


_CLOSED = frozenset({_WON, _LOST})
_STAYING = frozenset({_OPEN, _HOLD})
