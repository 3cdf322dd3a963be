"""When to act before a day, the budget season, groups of urgency, the clock of an inquiry."""

from datetime import UTC, date, datetime, timedelta

import pytest

from salesdesk.domain import timing
from salesdesk.domain.buying import NeedLevel, Precision
from salesdesk.domain.timing import Arrange, Inquiry, Mark, Plan, Row, TimingKind, WindowState

TODAY = date(2026, 3, 11)
PLAN = Plan()


def mark(kind: TimingKind, days: int, lead: int | None = None, **values: object) -> Mark:
    return Mark(kind, TODAY + timedelta(days), timing.LEADS[kind] if lead is None else lead, "timing_event",
                f"{kind.value}{days}", **values)


def row(key: str, *marks: Mark, level: NeedLevel | None = None, industry: str = "") -> Row:
    return Row(key, key, industry, level, "", marks)


@pytest.mark.parametrize(("month", "weeks", "today", "day"), [
    (3, 8, TODAY, date(2027, 2, 4)), (3, 8, date(2026, 2, 4), date(2026, 2, 4)),
    (3, 8, date(2026, 2, 5), date(2027, 2, 4)), (12, 8, TODAY, date(2026, 11, 6)), (12, 0, TODAY, date(2027, 1, 1)),
    (6, 8, TODAY, date(2026, 5, 6)), (1, 26, date(2026, 12, 31), date(2027, 8, 3)), (2, 4, TODAY, date(2027, 2, 1)),
])
def test_the_budget_deadline_lies_weeks_before_the_fiscal_year_begins(month, weeks, today, day):
    assert timing.budget_deadline(month, weeks, today) == day


def test_a_counted_budget_gives_way_to_a_known_one_and_to_an_earlier_purchase():
    count = lambda *marks, month=3: timing.counted_budget("a", month, marks, PLAN, TODAY)  # noqa: E731
    assert count().day == date(2027, 2, 4)
    assert count().guessed
    assert count(month=None) is None
    assert count(month=13) is None
    assert count(mark(TimingKind.BUDGET, 20)) is None
    assert count(mark(TimingKind.BUDGET, -20)) is not None
    assert count(mark(TimingKind.PURCHASE, 100)) is None
    assert count(mark(TimingKind.PURCHASE, 400)) is not None
    assert count(mark(TimingKind.PURCHASE, -5)) is not None


def test_a_window_is_counted_back_and_past_open_or_coming():
    window, = timing.windows([mark(TimingKind.LEASE_END, 100, 60)], TODAY)
    assert (window.first, window.last) == (TODAY + timedelta(40), TODAY + timedelta(100))
    states = [window.state(TODAY + timedelta(days)) for days in (39, 40, 100, 101)]
    assert states == [WindowState.COMING, WindowState.OPEN, WindowState.OPEN, WindowState.PAST]


def test_no_window_without_lead_or_after_the_day():
    assert timing.windows([mark(TimingKind.PURCHASE, 10, 0), mark(TimingKind.LEASE_END, -1)], TODAY) == ()


def test_windows_that_run_into_the_purchase_are_part_of_it():
    marks = [mark(TimingKind.LEASE_END, 203, 180), mark(TimingKind.PURCHASE, 173, 173),
             mark(TimingKind.BUDGET, 330, 60)]
    assert [window.mark.kind for window in timing.windows(marks, TODAY)] == [TimingKind.PURCHASE, TimingKind.BUDGET]


@pytest.mark.parametrize(("days", "lead", "own", "found"), [
    (30, 30, True, 1), (30, 29, True, 0), (30, 43, True, 1), (30, 44, True, 0), (30, 30, False, 0), (0, 5, True, 0)])
def test_newly_open_windows(days, lead, own, found):
    assert len(timing.newly_open([mark(TimingKind.OWN, days, lead, own=own)], TODAY)) == found


def test_a_row_is_called_by_words_then_the_hardest_day():
    lease, planned = mark(TimingKind.LEASE_END, 203), mark(TimingKind.PURCHASE, 173)
    assert timing.called_by([planned, lease], TODAY) is lease
    spoken = mark(TimingKind.PURCHASE, 300, words="after the tax season")
    assert timing.called_by([lease, spoken], TODAY) is spoken
    counted = mark(TimingKind.BUDGET, 5, guessed=True)
    assert timing.called_by([counted, planned], TODAY) is planned
    assert timing.called_by([counted], TODAY) is counted
    assert timing.called_by([mark(TimingKind.LEASE_END, -2)], TODAY) is None


def test_who_has_no_date():
    assert timing.undated(row("a"), TODAY)
    assert timing.undated(row("a", mark(TimingKind.PURCHASE, -1)), TODAY)
    assert timing.undated(row("a", mark(TimingKind.BUDGET, 20, guessed=True)), TODAY)
    assert not timing.undated(row("a", mark(TimingKind.PURCHASE, 0)), TODAY)


def test_groups_by_urgency_deadline_and_industry():
    rows = [row("d", level=None, industry="b"),
            row("c", mark(TimingKind.OWN, 9), level=NeedLevel.BY_DATE, industry="a"),
            row("b", mark(TimingKind.OWN, 5), level=NeedLevel.BY_DATE), row("a", level=NeedLevel.NOW, industry="a")]
    shown = lambda arrange: [(group.level or group.words, [each.id for each in group.rows])  # noqa: E731
                             for group in timing.groups(rows, arrange, TODAY)]
    assert shown(Arrange.URGENCY) == [(NeedLevel.NOW, ["a"]), (NeedLevel.BY_DATE, ["b", "c"]), ("", ["d"])]
    assert shown(Arrange.DEADLINE) == [("", ["b", "c", "a", "d"])]
    assert shown(Arrange.INDUSTRY) == [("a", ["c", "a"]), ("b", ["d"]), ("", ["b"])]
    assert timing.groups([], Arrange.DEADLINE, TODAY) == ()


def test_bars_of_urgency():
    assert [timing.urgency(level) for level in (*timing.URGENCY, None)] == [4, 3, 2, 1, 0]


@pytest.mark.parametrize(("precision", "month", "day"), [
    (Precision.DAY, 3, TODAY), (Precision.MONTH, 3, date(2026, 3, 31)), (Precision.QUARTER, 12, date(2026, 3, 31)),
    (Precision.FISCAL_YEAR, 3, date(2026, 3, 31)), (Precision.FISCAL_YEAR, 12, date(2026, 12, 31)),
    (Precision.FISCAL_YEAR, 2, date(2027, 2, 28)), (Precision.FISCAL_YEAR, None, date(2026, 3, 31))])
def test_a_day_stands_for_the_end_of_its_stretch(precision, month, day):
    assert timing.span_end(TODAY, precision, month) == day


def test_the_clock_of_an_inquiry():
    at = datetime(2026, 3, 10, 9, tzinfo=UTC)
    now = Inquiry("d", "a", "", "", at, NeedLevel.NOW)
    assert timing.waited(now, at + timedelta(hours=5, minutes=59)) == 5
    assert timing.waited(now, at - timedelta(hours=1)) == 0
    assert not timing.late(now, PLAN, at + timedelta(hours=24))
    assert timing.late(now, PLAN, at + timedelta(hours=24, seconds=1))
    assert not timing.late(now._replace(level=None), PLAN, at + timedelta(hours=47))


def test_every_kind_has_a_lead_and_every_level_a_limit():
    assert set(timing.LEADS) == set(TimingKind)
    assert set(timing.HOURS) == set(NeedLevel)
    assert set(timing.HARD) <= set(TimingKind)
