"""Every figure of the analysis in one object: for the charts, the command line and printed tables alike."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from salesdesk.domain.calendar_days import add_months, month_end
from salesdesk.domain.figures.rates import Rate, divide, mean, median, win_rate
from salesdesk.domain.stages import Outcome, StageKey
from salesdesk.store.bulk import in_bulk
from salesdesk.store.db import Store
from salesdesk.store.queries import chances, effort, funnel, orders, settings, stages, turnover
from salesdesk.store.queries import figures as sums
from salesdesk.store.queries.deals import WON_SHOWN_DAYS
from salesdesk.store.queries.funnel import FurthestRow, GroupRow, Tally

MONTHS_BACK = 12
MONTHS_AHEAD = 3
_GONE = frozenset({Outcome.LOST, Outcome.DROPPED})


@dataclass(frozen=True)
class Result:
    """Deals under one heading; revenue and average in yen, days from opened to closed, None without cases."""

    n: int
    won: int
    lost: int
    revenue: int
    average_won: float | None
    median_days_won: float | None
    mean_days_won: float | None
    median_days_closed: float | None

    @property
    def win_rate(self) -> Rate:
        """Won of all decided deals."""
        return win_rate(self.won, self.lost)


@dataclass(frozen=True)
class StageFigure:
    """One stage: deals that ever reached it, deals that stand in it (won ones: of the last 365 days), their yen.

    `median_days` is that of completed stays, `stays` their number, `goal_rate` the goal of moving on (a fraction),
    `hours` what contacts in it took per deal, `left` how often one left it in the last turnover.WEEKS weeks.
    """

    id: str
    key: StageKey
    name: str
    reached: int
    count: int
    amount: int
    weighted: int
    goal_rate: float | None
    median_days: float | None
    stays: int
    hours: float | None = None
    left: int = 0

    @property
    def left_a_week(self) -> float:
        """Deals leaving it per week."""
        return self.left / turnover.WEEKS


@dataclass(frozen=True)
class ConversionFigure:
    """From a stage to the next: of all that reached it, and of those no longer sitting in it (the headline)."""

    from_key: StageKey
    to_key: StageKey
    reached: Rate
    resolved: Rate


@dataclass(frozen=True)
class MonthFigure:
    """One month (its first day): won and lost deals, yen won, weighted yen still expected in it.

    `customers` and `prospects` are accounts at its end (at the day of the figures in the present month), None later.
    """

    month: date
    won: int
    lost: int
    amount: int
    expected: int
    customers: int | None = None
    prospects: int | None = None

    @property
    def win_rate(self) -> Rate:
        """Won of the deals decided in this month."""
        return win_rate(self.won, self.lost)


@dataclass(frozen=True)
class Figures:
    """Everything computed from the deals as they stood on a day; amounts in yen."""

    as_of: date
    overall: Result
    outcomes: Mapping[Outcome, int]
    open_amount: int
    weighted_open: int
    year_start: date
    won_year: int
    revenue_year: int
    goal_month: int | None
    stages: tuple[StageFigure, ...]
    conversions: tuple[ConversionFigure, ...]
    list_to_order: Rate
    months: tuple[MonthFigure, ...]
    lost_reasons: tuple[tuple[str, int], ...]
    by_agent: Mapping[str, Result]
    by_product: Mapping[str, Result]


def figures(store: Store, as_of: date, pipeline_id: str = "") -> Figures:
    """Compute every figure as of a day: deals begun later are left out, deals closed later count as open.

    Weights and the stages deals stand in are those of now. Stages and conversions are those of one pipeline (the
    first where none is named), results those of all; what was sold in a month is the sum of its orders.
    """
    months_from = add_months(as_of.replace(day=1), 1 - MONTHS_BACK)
    with in_bulk(), store.read() as conn:
        changes = funnel.every_change(conn)
        tally = funnel.tally(conn, as_of, changes)
        every, rows = stages.all_stages(conn), stages.of_pipeline(conn, pipeline_id)
        weights = chances.of_history(every, tally.furthest)
        totals = sums.stage_totals(conn, weights, won_since=as_of - timedelta(days=WON_SHOWN_DAYS))
        expected = funnel.expected(conn, weights, as_of.replace(day=1), month_end(add_months(as_of, MONTHS_AHEAD)))
        ordered = orders.sums(conn, as_of)
        spent = effort.by_stage(conn, as_of, changes)
        chosen = settings.one(conn)
        gone = turnover.left(conn, as_of)
        ends = [min(as_of, month_end(add_months(months_from, number))) for number in range(MONTHS_BACK)]
        known = turnover.accounts(conn, ends)
    furthest = [each for each in tally.furthest if rows[0].position <= each.position <= rows[-1].position]
    year_start = fiscal_start(as_of, chosen.fiscal_start)
    year = [month for month in tally.months if month.month >= year_start]
    open_totals = [totals[row.id] for row in every if row.id in totals and not row.wins]
    return Figures(
        as_of=as_of, overall=_result(tally.groups), outcomes=_outcomes(tally.groups),
        open_amount=sum(row.amount for row in open_totals), weighted_open=sum(row.weighted for row in open_totals),
        year_start=year_start, won_year=sum(month.won for month in year),
        revenue_year=sum(yen for day, (_, yen) in ordered.items() if day >= year_start), goal_month=chosen.goal_month,
        stages=tuple(_stage(row, furthest, tally.stays.get(row.position, ()), totals.get(row.id), spent.get(row.id),
                            gone.get(row.id, 0)) for row in rows),
        conversions=_conversions(rows, furthest),
        list_to_order=Rate(*(sum(row.count for row in furthest if row.position >= place)
                             for place in (rows[-1].position, rows[0].position))),
        months=_months(tally, ordered, expected, months_from, known), lost_reasons=_reasons(tally.reasons),
        by_agent=_by(tally.groups, lambda row: row.owner), by_product=_by(tally.groups, lambda row: row.product))


def fiscal_start(day: date, first_month: int) -> date:
    """The first day of the fiscal year a day lies in; `first_month` is 1-12."""
    year = day.year if day.month >= first_month else day.year - 1
    return date(year, first_month, 1)


def as_json(found: Figures) -> dict[str, Any]:
    """The figures as plain numbers and texts: rates are fractions of four digits, six in the groups."""
    low, high = found.overall.win_rate.interval or (None, None)
    now = found.months[MONTHS_BACK - 1]
    return {
        "as_of": found.as_of.isoformat(), "deals": found.overall.n, "won": found.overall.won,
        "lost": found.overall.lost, "open": found.outcomes[Outcome.OPEN], "hold": found.outcomes[Outcome.HOLD],
        "dropped": found.outcomes[Outcome.DROPPED], "win_rate": _round(found.overall.win_rate.value),
        "win_rate_low": _round(low), "win_rate_high": _round(high), "revenue": found.overall.revenue,
        "average_won": _round(found.overall.average_won), "median_days_won": found.overall.median_days_won,
        "mean_days_won": _round(found.overall.mean_days_won), "open_amount": found.open_amount,
        "weighted_open": found.weighted_open, "won_fiscal_year": found.won_year,
        "revenue_fiscal_year": found.revenue_year, "stages": [_stage_json(row) for row in found.stages],
        "conversion": {f"{row.from_key.value}->{row.to_key.value}": {
            "resolved": _rate_json(row.resolved), "reached": _rate_json(row.reached)} for row in found.conversions},
        "list_to_order": _rate_json(found.list_to_order),
        "customers": now.customers, "prospects": now.prospects,
        "months": [{"month": f"{row.month:%Y-%m}", "won": row.won, "lost": row.lost, "amount": row.amount,
                    "expected": row.expected, "customers": row.customers, "prospects": row.prospects}
                   for row in found.months],
        "lost_reasons": dict(found.lost_reasons), "overall": _result_json(found.overall),
        "by_agent": {name: _result_json(row) for name, row in found.by_agent.items()},
        "by_product": {name: _result_json(row) for name, row in found.by_product.items()},
    }


def _result(groups: Iterable[GroupRow]) -> Result:
    n = won = lost = revenue = 0
    days_won: list[int] = []
    days_lost: list[int] = []
    for row in groups:
        n += row.count
        if row.outcome is Outcome.WON:
            won += row.count
            revenue += row.amount
            days_won.extend(row.days)
        elif row.outcome is Outcome.LOST:
            lost += row.count
            days_lost.extend(row.days)
    return Result(n, won, lost, revenue, divide(revenue, won), median(days_won), mean(days_won),
                  median(days_won + days_lost))


def _by(groups: Sequence[GroupRow], name: Callable[[GroupRow], str]) -> dict[str, Result]:
    found: defaultdict[str, list[GroupRow]] = defaultdict(list)
    for row in groups:
        found[name(row)].append(row)
    return {key: _result(rows) for key, rows in sorted(found.items())}


def _outcomes(groups: Sequence[GroupRow]) -> dict[Outcome, int]:
    found = dict.fromkeys(Outcome, 0)
    for row in groups:
        found[row.outcome] += row.count
    return found


def _stage(row: stages.StageRow, furthest: Sequence[FurthestRow], stays: Sequence[int],
           total: sums.StageTotalRow | None, spent: effort.EffortRow | None, left: int) -> StageFigure:
    return StageFigure(
        row.id, row.key, row.name, sum(each.count for each in furthest if each.position >= row.position),
        total.count if total else 0, total.amount if total else 0, total.weighted if total else 0, row.goal_rate,
        median(stays), len(stays), spent.hours if spent else None, left)


def _conversions(rows: Sequence[stages.StageRow], furthest: Sequence[FurthestRow]) -> tuple[ConversionFigure, ...]:
    found = []
    for row, following in pairwise(rows):
        on = sum(each.count for each in furthest if each.position > row.position)
        here = [each for each in furthest if each.position == row.position]
        gone = sum(each.count for each in here if each.outcome in _GONE)
        found.append(ConversionFigure(
            row.key, following.key, Rate(on, on + sum(each.count for each in here)), Rate(on, on + gone)))
    return tuple(found)


def _months(tally: Tally, ordered: Mapping[date, tuple[int, int]], expected: Sequence[funnel.ExpectedRow],
            first: date, known: Sequence[tuple[int, int]]) -> tuple[MonthFigure, ...]:
    sold: defaultdict[date, int] = defaultdict(int)
    for day, (_, yen) in ordered.items():
        sold[day.replace(day=1)] += yen
    closed = {row.month: row for row in tally.months}
    coming = {row.month: row.weighted for row in expected}
    found = []
    for number in range(MONTHS_BACK + MONTHS_AHEAD):
        month = add_months(first, number)
        row = closed.get(month)
        found.append(MonthFigure(month, row.won if row else 0, row.lost if row else 0, sold[month],
                                 coming.get(month, 0), *(known[number] if number < len(known) else ())))
    return tuple(found)


def _reasons(reasons: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(reasons.items(), key=lambda pair: (-pair[1], pair[0])))


def _round(value: float | None, digits: int = 4) -> float | None:
    return None if value is None else round(value, digits)


def _rate_json(rate: Rate) -> dict[str, Any]:
    return {"k": rate.k, "n": rate.n, "rate": _round(rate.value)}


def _stage_json(row: StageFigure) -> dict[str, Any]:
    return {"key": row.key.value, "reached": row.reached, "count": row.count, "amount": row.amount,
            "weighted": row.weighted, "median_days": row.median_days, "hours_per_deal": _round(row.hours),
            "throughput": {"wip": row.count, "weeks": turnover.WEEKS, "left": row.left,
                           "per_week": _round(row.left_a_week)}}


def _result_json(row: Result) -> dict[str, Any]:
    return {
        "n": row.n, "won": row.won, "lost": row.lost, "win_rate": _round(row.win_rate.value, 6),
        "revenue": row.revenue, "avg_won": _round(row.average_won), "median_days_won": row.median_days_won,
        "median_days_closed": row.median_days_closed, "mean_days_won": _round(row.mean_days_won)}
