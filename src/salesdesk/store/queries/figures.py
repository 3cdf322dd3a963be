"""Counts and sums that charts, the board and the command line are drawn from; always computed, never stored."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Select, bindparam, case, func, select

from salesdesk.domain.chances import Chance, weighted
from salesdesk.domain.stages import Outcome
from salesdesk.store.queries.common import live
from salesdesk.store.tables import deal, stage, stage_change


@dataclass(frozen=True)
class StageTotalRow:
    """Open (or, in the winning stage, won) deals of one stage; sums in yen."""

    stage_id: str
    count: int
    amount: int
    weighted: int


@dataclass(frozen=True)
class ResultRow:
    """Closed deals under one heading (owner, product, ...); revenue is the sum of amounts won."""

    name: str
    count: int
    won: int
    lost: int
    revenue: int
    days_won: tuple[int, ...]
    days_closed: tuple[int, ...]


@dataclass(frozen=True)
class SpellRow:
    """One entry into a stage in a deal's history, oldest first per deal."""

    deal_id: str
    stage_id: str
    outcome: Outcome
    on_day: date | None


def stage_totals(
    conn: Connection, chances: Mapping[str, Chance], *, won_since: date | None = None) -> dict[str, StageTotalRow]:
    """Count, amount and weighted amount per stage of the deals that stand on the board, `chances` by stage."""
    amount, (plain, own) = func.coalesce(deal.c.amount, 0), plain_and_own()
    on_board: ColumnElement[bool] = deal.c.outcome == Outcome.OPEN.value
    won = deal.c.outcome == Outcome.WON.value
    if won_since is not None:
        won &= deal.c.closed_on >= won_since
    statement = (
        select(deal.c.stage_id, func.count(), func.sum(amount), plain, own)
        .join(stage, stage.c.id == deal.c.stage_id)
        .where(live(deal), live(stage), on_board | won)
        .group_by(deal.c.stage_id)
    )
    return {row[0]: StageTotalRow(row[0], row[1], int(row[2]),
                                  weighted(chances[row[0]], int(row[3]), int(row[4])) // 1000)
            for row in conn.execute(statement)}


def plain_and_own() -> tuple[ColumnElement[Any], ColumnElement[Any]]:
    """What `chances.weighted` asks for: amounts without a chance of their own, and the sum of amount x own chance."""
    amount, permille = func.coalesce(deal.c.amount, 0), deal.c.probability_permille
    return (func.coalesce(func.sum(case((permille.is_(None), amount), else_=0)), 0),
            func.coalesce(func.sum(amount * func.coalesce(permille, 0)), 0))


def outcomes(conn: Connection, as_of: date | None = None) -> dict[Outcome, tuple[int, int]]:
    """(count, sum of amounts in yen) per outcome; with `as_of`, deals closed later count as open."""
    amount = func.coalesce(deal.c.amount, 0)
    outcome: ColumnElement[Any] = deal.c.outcome
    where = [live(deal)]
    if as_of is not None:
        outcome = case((deal.c.closed_on > as_of, Outcome.OPEN.value), else_=deal.c.outcome)
        where.append(func.coalesce(deal.c.opened_on, deal.c.closed_on, as_of) <= as_of)
    statement = select(outcome, func.count(), func.sum(amount)).where(*where).group_by(outcome)
    return {Outcome(row[0]): (row[1], int(row[2])) for row in conn.execute(statement)}


def won_between(
    conn: Connection, first: date, last: date, stages: Sequence[str] | None = None) -> tuple[int, int]:
    """(count, sum in yen) of the deals won from `first` to `last`, both included; in some stages where given."""
    values = {"first": first, "last": last, **({"stages": list(stages)} if stages is not None else {})}
    row = conn.execute(_won(stages is not None), values).one()
    return row[0], int(row[1])


def expected_between(conn: Connection, chances: Mapping[str, Chance], first: date, last: date) -> int:
    """Weighted sum in yen of the open deals expected to close from `first` to `last`, `chances` by stage."""
    found = conn.execute(_expected(), {"first": first, "last": last})
    return sum(weighted(chances[stage_id], int(plain), int(own)) for stage_id, plain, own in found) // 1000


@lru_cache(maxsize=2)
def _won(some: bool) -> Select[Any]:
    """Made once, as the next: the board asks after every change."""
    statement = select(func.count(), func.coalesce(func.sum(deal.c.amount), 0)).where(
        live(deal), deal.c.outcome == Outcome.WON.value, _within(deal.c.closed_on))
    return statement.where(deal.c.stage_id.in_(bindparam("stages", expanding=True))) if some else statement


@lru_cache(maxsize=1)
def _expected() -> Select[Any]:
    return (
        select(deal.c.stage_id, *plain_and_own())
        .join(stage, stage.c.id == deal.c.stage_id)
        .where(live(deal), live(stage), deal.c.outcome == Outcome.OPEN.value, _within(deal.c.expected_close))
        .group_by(deal.c.stage_id)
    )


def _within(column: Column[Any]) -> ColumnElement[bool]:
    return column.between(bindparam("first", type_=column.type), bindparam("last", type_=column.type))


def results_by(conn: Connection, column: str, as_of: date | None = None) -> list[ResultRow]:
    """Closed deals grouped by a column of the deal (owner, product, lost_reason), by name."""
    heading = func.coalesce(deal.c[column], "")
    statement = select(
        heading, deal.c.outcome, deal.c.amount, deal.c.opened_on, deal.c.closed_on).where(live(deal))
    groups: dict[str, list[Any]] = {}
    for row in conn.execute(statement):
        groups.setdefault(row[0], []).append(row)
    return [_result(name, rows, as_of) for name, rows in sorted(groups.items())]


def spells(conn: Connection) -> list[SpellRow]:
    """Every stage entry of every live deal, oldest first within a deal."""
    statement = (
        select(stage_change.c.deal_id, stage_change.c.to_stage_id, stage_change.c.to_outcome, stage_change.c.on_day)
        .join(deal, deal.c.id == stage_change.c.deal_id)
        .where(live(stage_change), live(deal))
        .order_by(stage_change.c.deal_id, stage_change.c.on_day.nulls_first(), stage_change.c.id)
    )
    return [SpellRow(row[0], row[1], Outcome(row[2]), row[3]) for row in conn.execute(statement)]


def _result(name: str, rows: list[Any], as_of: date | None) -> ResultRow:
    if as_of is not None:
        rows = [row for row in rows if _begun(row, as_of)]
    closed = [row for row in rows if row[1] in _CLOSED and (as_of is None or row[4] is None or row[4] <= as_of)]
    won = [row for row in closed if row[1] == Outcome.WON.value]
    return ResultRow(
        name, len(rows), len(won), len(closed) - len(won), sum(row[2] or 0 for row in won), _days(won), _days(closed))


def _begun(row: Any, as_of: date) -> bool:
    begun = row[3] or row[4]
    return begun is None or begun <= as_of


def _days(rows: list[Any]) -> tuple[int, ...]:
    return tuple((row[4] - row[3]).days for row in rows if row[3] is not None and row[4] is not None)


_CLOSED = frozenset({Outcome.WON.value, Outcome.LOST.value})
