"""Stage figures against the ten hand-made deals and their published numbers."""

import csv
import json
from collections import defaultdict
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from salesdesk.domain.figures.conversion import (
    History,
    Move,
    Spell,
    conversion,
    conversions,
    cycle_days,
    dwell,
    overall,
    reached,
    snapshot,
    spells,
    stage_win_rate,
    survival_median,
)
from salesdesk.domain.figures.rates import Rate, mean, median, win_rate
from salesdesk.domain.stages import Outcome

FIXTURES = Path(__file__).parents[1] / "data" / "fixtures"
EXPECTED = json.loads((FIXTURES / "expected_fixtures.json").read_text(encoding="utf-8"))
STAGES = ("list", "proposal", "deal", "quote", "order")
TODAY = date.fromisoformat(EXPECTED["asof"])


def load():
    rows = defaultdict(list)
    with (FIXTURES / "stage_history_10.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            rows[row["deal"]].append((row["stage"], date.fromisoformat(row["entered"])))
    return [history(deal, moves) for deal, moves in rows.items()]


def history(deal, moves):
    stage, day = moves[-1]
    outcome = {"lost": Outcome.LOST, "order": Outcome.WON}.get(stage, Outcome.OPEN)
    kept = tuple(Move(STAGES.index(name), entered) for name, entered in moves if name != "lost")
    return History(deal, kept, outcome, None if outcome is Outcome.OPEN else day)


DEALS = load()


def test_reached():
    assert dict(zip(STAGES, reached(DEALS, 5), strict=True)) == EXPECTED["reached"]


def test_conversions():
    for one, pair in zip(conversions(DEALS, 5), pairwise(STAGES), strict=True):
        name = "->".join(pair)
        k, n, value = EXPECTED["conv_resolved"][name]
        assert one.resolved == Rate(k, n)
        assert round(one.resolved.value, 4) == value
        assert round(one.reached.value, 4) == EXPECTED["conv_reached"][name]


def test_overall_snapshot_and_win_rate():
    assert overall(DEALS, 5) == Rate(3, 10)
    snap = {stage: EXPECTED["snapshot"][stage] for stage in STAGES}
    assert dict(zip(STAGES, snapshot(DEALS, 5), strict=True)) == snap
    won = sum(deal.outcome is Outcome.WON for deal in DEALS)
    lost = sum(deal.outcome is Outcome.LOST for deal in DEALS)
    assert win_rate(won, lost) == Rate(*EXPECTED["win_rate_closed"][:2])
    assert stage_win_rate(DEALS, 0) == Rate(3, 6)
    assert stage_win_rate(DEALS, 3) == Rate(3, 4)


@pytest.mark.parametrize("stage", STAGES[:4])
def test_dwell(stage):
    figures = dwell(DEALS, STAGES.index(stage), TODAY)
    done, totals = EXPECTED["dwell_completed_spells"][stage], EXPECTED["dwell_total_per_deal"][stage]
    assert (figures.n, round(figures.mean, 4), figures.median) == (done["n"], done["mean"], done["median"])
    assert (figures.deals, round(figures.total_mean, 4), figures.total_median) == tuple(totals.values())
    assert list(figures.open_ages) == EXPECTED["open_age"][stage]
    assert figures.survival_median == 14


def test_dwell_of_the_winning_stage_is_empty():
    figures = dwell(DEALS, 4, TODAY)
    assert (figures.n, figures.mean, figures.median) == (0, None, None)
    assert (figures.open_ages, figures.survival_median) == ((), None)


def test_cycle():
    days = cycle_days(DEALS)
    assert list(days) == EXPECTED["cycle_days_won"]["values"]
    assert round(mean(days), 4) == EXPECTED["cycle_days_won"]["mean"]
    assert median(days) == EXPECTED["cycle_days_won"]["median"]


def test_period_is_that_of_the_earlier_stage():
    february = (date(2025, 2, 1), date(2025, 2, 28))
    assert reached(DEALS, 5, february) == (4, 3, 2, 3, 1)
    assert conversion(DEALS, 0, february).reached == Rate(3, 4)
    assert conversion(DEALS, 0, (date(2024, 1, 1), date(2024, 12, 31))).resolved == Rate(0, 0)
    assert overall(DEALS, 5, february) == Rate(1, 4)


def test_a_deal_on_hold_is_neither_resolved_nor_ageing():
    parked = History("K", (Move(0, date(2025, 1, 1)), Move(1, date(2025, 1, 11))), Outcome.HOLD, date(2025, 1, 16))
    assert spells(parked, TODAY) == [Spell("K", 0, 10, True), Spell("K", 1, 5, False)]
    assert conversion([parked], 1).resolved == Rate(0, 0)
    assert conversion([parked], 1).reached == Rate(0, 1)
    assert snapshot([parked], 5) == (0, 0, 0, 0, 0)


def test_a_deal_without_moves_counts_nowhere():
    empty = History("X", (), Outcome.OPEN)
    assert empty.furthest == -1
    assert reached([empty], 5) == (0, 0, 0, 0, 0)
    assert spells(empty, TODAY) == []
    assert cycle_days([History("Y", (), Outcome.WON)]) == ()
    assert overall([], 5).value is None


def test_survival_median_with_many_open_stays():
    stays = [Spell("a", 0, 10, True), Spell("b", 0, 20, False), Spell("c", 0, 30, False)]
    assert survival_median(stays) is None
    assert survival_median([*stays, Spell("d", 0, 25, True), Spell("e", 0, 40, True)]) == 40
    assert survival_median([]) is None
