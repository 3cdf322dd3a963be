"""A stage's chance: its default until twenty cases were decided, then the own rate; what is set by hand goes first."""

from salesdesk.domain.chances import ChanceSource, Reached, Step, of_deal, of_stage, of_stages, weighted
from salesdesk.domain.stages import Outcome


def test_the_own_rate_takes_over_with_the_twentieth_case():
    before, after = of_stage(400, 10, 9), of_stage(400, 11, 9)
    assert (before.permille, before.source) == (400, ChanceSource.DEFAULT)
    assert (after.permille, after.source, after.default) == (550, ChanceSource.OWN_RATE, 400)
    assert (after.cases.k, after.cases.n) == (11, 20)


def test_what_is_set_by_hand_goes_first():
    stage = of_stage(400, 11, 9)
    assert of_deal(stage, None) is stage
    assert (of_deal(stage, 0).permille, of_deal(stage, 0).source) == (0, ChanceSource.BY_HAND)


def test_whoever_came_further_was_there_but_not_in_another_pipeline():
    steps = {"a": Step(0, 2, 100, False), "b": Step(1, 2, 250, False), "c": Step(2, 2, 1000, True),
             "other": Step(3, 4, 300, False)}
    seen = [Reached(0, Outcome.LOST, 15), Reached(1, Outcome.LOST, 10), Reached(2, Outcome.WON, 15),
            Reached(1, Outcome.HOLD, 40), Reached(1, Outcome.OPEN, 40), Reached(3, Outcome.LOST, 90)]
    found = of_stages(steps, seen)
    assert {key: each.permille for key, each in found.items()} == {"a": 375, "b": 600, "c": 1000, "other": 0}
    assert found["c"].source is ChanceSource.DEFAULT


def test_weighted_sums_need_no_walk_over_the_deals():
    assert weighted(of_stage(400, 0, 0), 1_000_000, 250 * 2_000_000) == 400_000_000 + 500_000_000
