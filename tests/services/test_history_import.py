"""A history of stages from a file: the board's own way, one step, twice is once."""

from datetime import date
from pathlib import Path

import pytest

import builders
from salesdesk.domain.errors import Rule
from salesdesk.domain.stages import LossReason, Outcome, StageKey
from salesdesk.services import deals as deal_service
from salesdesk.services import stages as stage_services
from salesdesk.services.transfer import importing
from salesdesk.services.transfer.fields import Kind
from salesdesk.services.transfer.plan import Report
from salesdesk.services.transfer.reader import open_source
from salesdesk.store.db import Store
from salesdesk.store.queries import deals, stages

TODAY = date(2026, 11, 21)
FIXTURE = Path(__file__).parents[1] / "data" / "fixtures" / "stage_history_10.csv"


def _run(store: Store, path: Path) -> Report:
    report = importing.run(store, open_source(path, Kind.HISTORY), TODAY)
    assert report.accounted == report.total
    return report


def _file(folder: Path, *rows: str) -> Path:
    path = folder / "history.csv"
    path.write_text("\n".join(("deal,stage,entered", *rows)), encoding="utf-8")
    return path


def _deal(store: Store, name: str) -> deals.DealRow:
    with store.read() as conn:
        row = deals.one(conn, deals.find(conn, name)[0])
    assert row is not None
    return row


def _changes(store: Store, name: str) -> list[tuple[str, str, str]]:
    with store.read() as conn:
        keys = {row.id: row.key.value for row in stages.all_stages(conn)}
        return [(keys[row.to_stage_id], row.to_outcome.value, str(row.on_day))
                for row in deals.changes(conn, deals.find(conn, name)[0])]


def test_the_fixture_is_told_to_the_deals(store: Store) -> None:
    before = builders.contents(store)
    report = _run(store, FIXTURE)
    assert (report.new, report.error, report.added) == (36, 0, {"deal": 10, "stage_change": 36})
    won, lost = _deal(store, "A"), _deal(store, "B")
    assert (won.outcome, won.closed_on, won.opened_on) == (Outcome.WON, date(2025, 3, 3), date(2025, 1, 6))
    assert (lost.outcome, lost.lost_reason, lost.closed_on) == (
        Outcome.LOST, LossReason.UNKNOWN, date(2025, 3, 10))
    assert _changes(store, "D") == [
        ("list", "open", "2025-01-08"), ("proposal", "open", "2025-01-22"), ("opportunity", "open", "2025-02-05"),
        ("proposal", "open", "2025-02-12"), ("opportunity", "open", "2025-02-26"), ("quote", "open", "2025-03-12")]
    store.undo()
    assert builders.contents(store) == before


def test_the_same_file_again_changes_nothing(store: Store) -> None:
    _run(store, FIXTURE)
    before = builders.contents(store)
    report = _run(store, FIXTURE)
    assert (report.new, report.update, report.same) == (0, 0, 36)
    assert {name: rows for name, rows in builders.contents(store).items() if "undo" not in name} == before


def test_a_dry_run_changes_nothing(store: Store) -> None:
    before = builders.contents(store)
    made = importing.plan(store, open_source(FIXTURE, Kind.HISTORY), TODAY)
    assert made.report.new == 36
    assert builders.contents(store) == before


def test_rows_need_no_order_and_words_are_of_either_language(store: Store, tmp_path: Path) -> None:
    with store.read() as conn:
        quote = next(row for row in stages.all_stages(conn) if row.key is StageKey.QUOTE)
    stage_services.save_stages(store, [{"id": quote.id, "name": "価格の話"}])
    _run(store, _file(tmp_path, "複合機,価格の話,2026/4/1", "複合機,Proposal,2026/3/1", "複合機,リスト,2026/2/1"))
    assert _changes(store, "複合機") == [
        ("list", "open", "2026-02-01"), ("proposal", "open", "2026-03-01"), ("quote", "open", "2026-04-01")]


def test_a_file_that_begins_with_the_newest_keeps_the_order_of_a_day(store: Store, tmp_path: Path) -> None:
    _run(store, _file(tmp_path, "X,quote,2026-03-02", "X,proposal,2026-03-01", "X,list,2026-03-01"))
    assert [change[0] for change in _changes(store, "X")] == ["list", "proposal", "quote"]


def test_bad_rows_are_named_and_the_others_go_in(store: Store, tmp_path: Path) -> None:
    builders.deal(store, None, "twice")
    builders.deal(store, builders.account(store), "twice")
    report = _run(store, _file(
        tmp_path, "X,list,2026-03-01", "X,nirvana,2026-03-02", "X,quote,someday", ",list,2026-03-01", "X,quote,",
        "X,order,2030-01-01", "twice,list,2026-03-01", "X,proposal,2026-03-03"))
    assert [(each.line, each.reason, each.field) for each in report.errors] == [
        (3, Rule.BAD_CHOICE, "stage"), (4, Rule.BAD_DATE, "entered"), (5, Rule.REQUIRED, "deal"),
        (6, Rule.REQUIRED, "entered"), (7, Rule.FUTURE_DAY, "entered"), (8, Rule.AMBIGUOUS, "deal")]
    assert [change[0] for change in _changes(store, "X")] == ["list", "proposal"]


def test_what_came_before_is_added_to_the_past_of_a_known_deal(store: Store, tmp_path: Path) -> None:
    key = builders.deal(store, None, "X")
    before = _deal(store, "X")
    report = _run(store, _file(tmp_path, "X,list,2025-12-01", "X,proposal,2026-01-05"))
    assert report.added == {"deal": 0, "stage_change": 2}
    after = _deal(store, "X")
    assert (after.id, after.stage_id, after.entered_on) == (key, before.stage_id, before.entered_on)
    assert after.opened_on == date(2025, 12, 1)
    with store.read() as conn:
        told = deals.changes(conn, key)
    assert [row.from_stage_id for row in told] == [None, told[0].to_stage_id, told[1].to_stage_id]
    assert [str(row.on_day) for row in told] == ["2025-12-01", "2026-01-05", str(builders.TODAY)]


@pytest.mark.parametrize(("word", "outcome"), [("失注", Outcome.LOST), ("保留", Outcome.HOLD), ("won", Outcome.WON),
                                               ("dropped", Outcome.DROPPED)])
def test_an_end_ends_the_deal(store: Store, tmp_path: Path, word: str, outcome: Outcome) -> None:
    _run(store, _file(tmp_path, "X,list,2026-03-01", f"X,{word},2026-03-09"))
    row = _deal(store, "X")
    assert row.outcome is outcome
    assert [change[1] for change in _changes(store, "X")] == ["open", outcome.value]


def test_a_lost_deal_may_come_back(store: Store, tmp_path: Path) -> None:
    path = _file(tmp_path, "X,list,2026-03-01", "X,lost,2026-03-09", "X,list,2026-05-01")
    _run(store, path)
    assert _deal(store, "X").outcome is Outcome.OPEN
    assert [change[1] for change in _changes(store, "X")] == ["open", "lost", "open"]
    assert _run(store, path).new == 0


def test_a_history_makes_no_orders(store: Store) -> None:
    _run(store, FIXTURE)
    with store.read() as conn:
        assert conn.exec_driver_sql("SELECT count(*) FROM sales_order").scalar() == 0
        assert conn.exec_driver_sql("SELECT count(*) FROM task").scalar() == 0


def test_a_later_row_moves_a_known_deal(store: Store, tmp_path: Path) -> None:
    key = builders.deal(store, None, "X")
    _run(store, _file(tmp_path, "X,quote,2026-05-01"))
    with store.read() as conn:
        row = deals.one(conn, key)
        assert row is not None
        assert row.stage_id == next(each.id for each in stages.all_stages(conn) if each.key is StageKey.QUOTE)
    with pytest.raises(Exception, match="same_place"):
        deal_service.move(store, key, row.stage_id, None, TODAY)
