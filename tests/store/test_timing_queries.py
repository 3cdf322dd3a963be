"""What the timing board gathers, on each database."""

from datetime import UTC, datetime, timedelta

import builders
from builders import TODAY
from salesdesk.domain import timing
from salesdesk.domain.activities import ActivityKind, CallResult
from salesdesk.domain.bin import BinKind
from salesdesk.domain.buying import NeedLevel, Precision
from salesdesk.domain.stages import Outcome
from salesdesk.domain.timing import Plan, TimingKind
from salesdesk.services import activities, company, deals
from salesdesk.services import bin as bins
from salesdesk.services import timing as services
from salesdesk.services.activities import LogDraft
from salesdesk.store.db import Store
from salesdesk.store.queries import timing as stored

UNTIL = TODAY + timedelta(365)


def rows(store: Store, question: str = "", plan: Plan | None = None) -> dict[str, timing.Row]:
    with store.read() as conn:
        return {row.id: row for row in stored.rows(conn, TODAY, UNTIL, plan or Plan(), question)}


def kinds(row: timing.Row) -> list[TimingKind]:
    return [mark.kind for mark in row.marks]


def add(store: Store, account_id: str, /, **values: object) -> str:
    return services.save_event(store, None, {
        "account_id": account_id, "kind": "own", "on_day": TODAY + timedelta(30)} | values)


def test_an_event_is_kept_changed_binned_and_taken_back(either: Store) -> None:
    key = builders.account(either)
    made = add(either, key, text="棚卸し", lead_days=10)
    mark, = rows(either)[key].marks
    assert (mark.kind, mark.words, mark.lead, mark.source, mark.own) == (
        TimingKind.OWN, "棚卸し", 10, "timing_event", True)
    services.save_event(either, made, {"kind": "law", "on_day": TODAY + timedelta(40), "lead_days": None})
    mark, = rows(either)[key].marks
    assert (mark.kind, mark.lead) == (TimingKind.LAW, timing.LEADS[TimingKind.LAW])
    services.delete_event(either, made)
    assert key not in rows(either)
    bins.restore(either, BinKind.TIMING_EVENT, made)
    assert kinds(rows(either)[key]) == [TimingKind.LAW]
    either.undo()
    either.undo()
    assert kinds(rows(either)[key]) == [TimingKind.LAW]


def test_everything_that_moves_a_customer_is_gathered(either: Store) -> None:
    key = builders.account(either, fiscal_month=3, industry="食品")
    company.save_item(either, key, None, {"name": "複合機", "lease_end": TODAY + timedelta(100),
                                          "contract_end": TODAY + timedelta(200)})
    deal_id = builders.deal(either, key, planned_on=TODAY + timedelta(50), need_level="now",
                            planned_precision="quarter", decide_by=TODAY + timedelta(40))
    sleeping = builders.deal(either, key, "寝ている案件")
    deals.close(either, sleeping, Outcome.HOLD, TODAY, restart_on=TODAY + timedelta(70))
    add(either, key, kind="relocation", on_day=TODAY + timedelta(150))
    row = rows(either)[key]
    assert kinds(row) == [TimingKind.DECIDE_BY, TimingKind.PURCHASE, TimingKind.RESTART, TimingKind.LEASE_END,
                          TimingKind.RELOCATION, TimingKind.CONTRACT_END]
    assert (row.level, row.deal_id, row.industry) == (NeedLevel.NOW, deal_id, "食品")
    assert row.marks[1].precision is Precision.QUARTER


def test_who_asked_waits_until_somebody_is_in_touch(either: Store) -> None:
    key = builders.account(either)
    at = datetime(2026, 3, 10, 9, tzinfo=UTC)
    asked = builders.deal(either, key, inquiry_at=at, need_level="now")
    builders.visit(either, key, at=at - timedelta(hours=1))
    with either.read() as conn:
        inquiry, = stored.unanswered(conn)
    assert (inquiry.deal_id, inquiry.account_id, inquiry.at, inquiry.level) == (asked, key, at, NeedLevel.NOW)
    other = builders.deal(either, key, "別の案件")
    builders.visit(either, key, at=at + timedelta(hours=1), deal_id=other)
    with either.read() as conn:
        assert len(stored.unanswered(conn)) == 1
    for kind, told in ((ActivityKind.CALL, {"call_result": CallResult.ABSENT}), (ActivityKind.NOTE, {"result": "x"})):
        activities.log(either, LogDraft(kind, at + timedelta(hours=1), account_id=key, **told), TODAY)
        with either.read() as conn:
            assert len(stored.unanswered(conn)) == 1
    builders.visit(either, key, at=at + timedelta(hours=2))
    with either.read() as conn:
        assert stored.unanswered(conn) == []
