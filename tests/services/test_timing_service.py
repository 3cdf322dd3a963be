"""Timing events, what the board gathers, questions, follow-ups of windows that open, inquiries, what is set."""

from datetime import timedelta

import pytest
from sqlalchemy import event, select

import builders
from builders import TODAY
from salesdesk.domain import timing
from salesdesk.domain.actions import Action, Label
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.stages import LossReason, Outcome
from salesdesk.domain.timing import Plan, TimingKind
from salesdesk.services import accounts, company, deals
from salesdesk.services import timing as services
from salesdesk.services.timing import Due
from salesdesk.store.db import Store
from salesdesk.store.queries import timing as stored
from salesdesk.store.tables import account, deal, installed_item, task
from salesdesk.store.tables.buying import timing_event

UNTIL = TODAY + timedelta(365)


def rows(store: Store, question: str = "", plan: Plan | None = None) -> dict[str, timing.Row]:
    with store.read() as conn:
        return {row.id: row for row in stored.rows(conn, TODAY, UNTIL, plan or Plan(), question)}


def kinds(row: timing.Row) -> list[TimingKind]:
    return [mark.kind for mark in row.marks]


def add(store: Store, account_id: str, /, **values: object) -> str:
    return services.save_event(store, None, {
        "account_id": account_id, "kind": "own", "on_day": TODAY + timedelta(30)} | values)


def one_deal(store: Store, deal_id: str) -> object:
    with store.read() as conn:
        return conn.execute(select(deal).where(deal.c.id == deal_id)).one()


@pytest.mark.parametrize(("values", "rule", "field"), [
    ({"account_id": ""}, Rule.REQUIRED, "account_id"), ({"on_day": None}, Rule.REQUIRED, "on_day"),
    ({"kind": "restart"}, Rule.BAD_CHOICE, "kind"), ({"kind": "x"}, Rule.BAD_CHOICE, "kind"),
    ({"kind": None}, Rule.BAD_CHOICE, "kind"), ({"precision": "x"}, Rule.BAD_CHOICE, "precision"),
    ({"lead_days": -1}, Rule.BAD_RANGE, "lead_days"), ({"lead_days": 731}, Rule.BAD_RANGE, "lead_days"),
    ({"lead_days": 1.5}, Rule.BAD_NUMBER, "lead_days"), ({"text": "x" * 501}, Rule.TOO_LONG, "text")])
def test_what_makes_no_sense_changes_nothing(store, values, rule, field):
    key = builders.account(store)
    before = builders.contents(store)
    with pytest.raises(RuleError) as refused:
        add(store, key, **values)
    assert (refused.value.rule, refused.value.field) == (rule, field)
    assert builders.contents(store) == before


def test_a_deal_of_another_account_is_refused(store):
    mine, other = builders.account(store), builders.account(store, "別の会社")
    with pytest.raises(RuleError) as refused:
        add(store, mine, deal_id=builders.deal(store, other))
    assert refused.value.rule is Rule.OTHER_ACCOUNT


def test_the_planned_purchase_of_a_deal_is_one_day_wherever_it_is_changed(store):
    key = builders.account(store, fiscal_month=12)
    deal_id = builders.deal(store, key)
    made = add(store, key, kind="purchase", deal_id=deal_id, text="稟議中", precision="month", lead_days=5)
    row = one_deal(store, deal_id)
    assert (row.planned_on.isoformat(), row.planned_precision) == ("2026-04-30", "month")
    deals.save_deal(store, deal_id, {"planned_on": TODAY + timedelta(60)}, TODAY)
    mark, = rows(store)[key].marks
    assert (mark.kind, mark.day, mark.words, mark.lead) == (
        TimingKind.PURCHASE, TODAY + timedelta(60), "稟議中", 5)
    with store.read() as conn:
        assert stored.event(conn, made).on_day == TODAY + timedelta(60)
    again = add(store, key, kind="purchase", deal_id=deal_id, text="", lead_days=9)
    assert again == made
    assert (rows(store)[key].marks[0].words, rows(store)[key].marks[0].lead) == ("稟議中", 9)
    services.save_event(store, made, {"deal_id": None})
    assert one_deal(store, deal_id).planned_on is None
    services.save_event(store, made, {"deal_id": deal_id})
    services.delete_event(store, made)
    assert one_deal(store, deal_id).planned_on is None


def test_a_lost_deal_that_comes_back_is_told_and_nothing_else_of_it(store):
    key = builders.account(store)
    lost = builders.deal(store, key, planned_on=TODAY + timedelta(50), need_level="now")
    deals.close(store, lost, Outcome.LOST, TODAY, reason=LossReason.NOT_NOW, restart_on=TODAY + timedelta(90),
                days_before=20)
    row = rows(store)[key]
    assert [(mark.kind, mark.day, mark.lead) for mark in row.marks] == [
        (TimingKind.RESTART, TODAY + timedelta(90), 20)]
    assert row.level is None


def test_a_day_to_decide_by_counts_unless_there_is_none(store):
    key = builders.account(store)
    deal_id = builders.deal(store, key, decide_by=TODAY + timedelta(9))
    assert kinds(rows(store)[key]) == [TimingKind.DECIDE_BY]
    deals.save_deal(store, deal_id, {"deadline_fixed": "none"}, TODAY)
    assert kinds(rows(store)[key]) == []


def test_closed_deals_and_days_out_of_sight_are_left_out(store):
    key = builders.account(store)
    lost = builders.deal(store, key, planned_on=TODAY + timedelta(50), need_level="now")
    deals.close(store, lost, Outcome.DROPPED, TODAY)
    company.save_item(store, key, None, {"name": "a", "lease_end": UNTIL + timedelta(1)})
    company.save_item(store, key, None, {"name": "b", "lease_end": TODAY - timedelta(60)})
    assert rows(store) == {}


def test_the_fiscal_month_gives_a_budget_day_that_can_be_moved(store):
    key = builders.account(store, fiscal_month=12)
    builders.deal(store, key)
    mark, = rows(store)[key].marks
    assert (mark.kind, mark.day.isoformat(), mark.guessed) == (TimingKind.BUDGET, "2026-11-06", True)
    services.save_rule(store, "timing_budget_weeks", 4)
    with store.read() as conn:
        plan = stored.plan(conn)
    assert rows(store, plan=plan)[key].marks[0].day.isoformat() == "2026-12-04"


def test_an_account_without_deals_comes_when_its_budget_season_is_open(store):
    builders.account(store, "春", fiscal_month=3)
    summer = builders.account(store, "夏", fiscal_month=6)
    leads = {**timing.LEADS, TimingKind.BUDGET: 60}
    assert rows(store) == {}
    assert set(rows(store, plan=Plan(leads=leads))) == {summer}


def test_the_time_is_asked_once(store):
    key = builders.account(store)
    builders.deal(store, key)
    assert not rows(store, "いつ？")[key].asked
    assert services.ask(store, key, "いつ？") == services.ask(store, key, "いつ？")
    assert rows(store, "いつ？")[key].asked
    assert not rows(store, "ほかの質問")[key].asked


def test_a_window_makes_its_follow_up_only_once(store):
    key = builders.account(store)
    add(store, key, on_day=TODAY + timedelta(30), lead_days=30)
    window, = timing.newly_open(rows(store)[key].marks, TODAY)
    due = Due(key, window.mark, "動く", TODAY)
    made = services.follow_up(store, [due, due])
    assert len(made) == 1
    assert services.follow_up(store, [due]) == []
    with store.read() as conn:
        row = conn.execute(select(task)).one()
    assert (row.text, row.due_on, row.account_id, row.kind) == ("動く", TODAY, key, "step")
    store.undo()
    with store.read() as conn:
        assert conn.execute(select(task)).all() == []


@pytest.mark.parametrize(("key", "value", "fits"), [
    ("timing_lead_lease_end", 0, True), ("timing_lead_lease_end", 730, True), ("timing_lead_lease_end", 731, False),
    ("timing_lead_lease_end", -1, False), ("timing_budget_weeks", 26, True), ("timing_budget_weeks", 27, False),
    ("timing_hours_now", 0, False), ("timing_hours_now", 4, True), ("timing_follow_ups", 0, True),
    ("timing_follow_ups", 2, False), ("timing_budget_weeks", 1.5, False)])
def test_what_can_be_set(store, key, value, fits):
    if not fits:
        with pytest.raises(RuleError, match=r"bad_range|bad_number"):
            services.save_rule(store, key, value)
    else:
        services.save_rule(store, key, value)
    with store.read() as conn:
        plan = stored.plan(conn)
    if not fits:
        assert plan == Plan()
    elif key == "timing_follow_ups":
        assert not plan.follow_ups
    else:
        found = {f"timing_lead_{kind.value}": days for kind, days in plan.leads.items()}
        found |= {f"timing_hours_{level.value}": hours for level, hours in plan.hours.items()}
        assert (found | {"timing_budget_weeks": plan.budget_weeks})[key] == value


def test_an_account_in_the_bin_takes_its_days_along(store):
    key = builders.account(store)
    add(store, key)
    accounts.delete_account(store, key)
    assert rows(store) == {}


def test_few_statements_however_many_accounts(store):
    key = builders.account(store)
    add(store, key)
    seen: list[str] = []
    with store.read() as conn:
        event.listen(conn.engine, "before_cursor_execute", lambda *told: seen.append(told[2]))

    def count() -> int:
        seen.clear()
        with store.read() as conn:
            assert stored.rows(conn, TODAY, UNTIL, Plan(), "いつ？")
        return len(seen)

    few = count()
    with store.write(Label(Action.IMPORT)) as tx:
        base = {"name_key": "", "search": "", "fiscal_month": 3}
        keys = tx.add_many(account, [{**base, "name": f"会社{number}"} for number in range(300)])
        tx.add_many(timing_event, [{"account_id": each, "kind": "own", "on_day": TODAY} for each in keys])
        tx.add_many(installed_item, [{"account_id": each, "name": "a", "lease_end": TODAY} for each in keys])
    assert count() == few <= 10

