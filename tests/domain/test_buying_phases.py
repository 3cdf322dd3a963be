from dataclasses import dataclass
from datetime import date

import pytest

from salesdesk.domain.buying import Precision
from salesdesk.domain.buying_phases import Pace, check_phase, last_day, lead, pace, place_of, stretches, wishes
from salesdesk.domain.errors import Rule, RuleError

TODAY = date(2026, 3, 11)


@dataclass(frozen=True)
class Row:
    text: str
    phase: int | None = 6
    delivered_on: date | None = None


def test_five_stages_lie_beneath_the_ten_phases():
    assert stretches(5) == ((1, 2), (3, 5), (6, 7), (8, 9), (10, 10))
    assert [place_of(phase, 5) for phase in range(1, 11)] == [1, 1, 2, 2, 2, 3, 3, 4, 4, 5]


@pytest.mark.parametrize("count", [1, 2, 3, 4, 6, 9, 10, 13])
def test_other_pipelines_share_all_phases_evenly(count):
    spread = stretches(count)
    covered = [phase for first, last in spread for phase in range(first, last + 1)]
    assert (len(spread), covered) == (count, list(range(1, 11)))
    assert place_of(10, count) == count


def test_ahead_behind_in_step():
    assert (pace(6, 3, 5), lead(6, 3, 5)) == (Pace.IN_STEP, 0)
    assert (pace(6, 4, 5), lead(6, 4, 5)) == (Pace.AHEAD, 1)
    assert (pace(6, 2, 5), lead(6, 2, 5)) == (Pace.BEHIND, -1)
    assert pace(None, 2, 5) is Pace.UNKNOWN
    assert (pace(4, 1, 0), lead(None, 3, 5)) == (Pace.UNKNOWN, 0)


@pytest.mark.parametrize("phase", [0, 11, -1])
def test_there_are_ten(phase):
    with pytest.raises(RuleError) as caught:
        check_phase(phase)
    assert caught.value.rule is Rule.BAD_RANGE


def test_a_day_stands_for_the_end_of_its_span():
    day = date(2026, 8, 5)
    assert last_day(day, None) == last_day(day, Precision.DAY) == day
    assert last_day(day, Precision.MONTH) == date(2026, 8, 31)
    assert last_day(day, Precision.QUARTER) == date(2026, 9, 30)
    assert last_day(day, Precision.FISCAL_YEAR) == date(2027, 3, 31)
    assert last_day(day, Precision.FISCAL_YEAR, 1) == date(2026, 12, 31)
    assert last_day(date(2028, 2, 3), Precision.MONTH) == date(2028, 2, 29)


def test_a_row_that_names_a_line_takes_its_place_and_the_rest_follows():
    rows = [Row("当社だけの話"), Row("一枚の説明（木村本部長の判断基準）"), Row("ｾｷｭﾘﾃｨの回答", None)]
    found = wishes(6, ["仕様書", "セキュリティ", "一枚の説明"], rows)
    assert [each.text for each in found] == [
        "仕様書", "ｾｷｭﾘﾃｨの回答", "一枚の説明（木村本部長の判断基準）", "当社だけの話"]
    assert [each.row for each in found] == [None, rows[2], rows[1], rows[0]]


def test_what_is_owed_from_another_phase_stays_what_was_given_goes():
    owed, given = Row("カタログ", 2), Row("事例", 3, TODAY)
    assert [each.row for each in wishes(6, [], [owed, given])] == [owed]
    assert [each.text for each in wishes(2, ["カタログ"], [owed, given])] == ["カタログ"]
    assert wishes(6, ["仕様書"], [Row("仕様書", 3, TODAY)])[0].row is None
