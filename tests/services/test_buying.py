from datetime import UTC, date, datetime, timedelta

import pytest

from builders import NOW, TODAY, account, contents, deal, person, visit
from salesdesk.domain.activities import ActivityKind, CallResult, TaskKind
from salesdesk.domain.buying import Deadline, NeedLevel, Precision
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.mismatch import Mismatch
from salesdesk.domain.people import Role, Support
from salesdesk.domain.qualify import Item
from salesdesk.domain.stages import Outcome
from salesdesk.services import activities, buying, deals, settings
from salesdesk.services.activities import LogDraft, TaskDraft
from salesdesk.store.queries import buying as rows
from salesdesk.store.queries import deals as deal_rows
from salesdesk.store.queries.stages import all_stages

LATER = TODAY + timedelta(20)


@pytest.fixture
def sold(store):
    """A deal of an account with nothing known yet."""
    key = account(store)
    return key, deal(store, key)


def read(store, query, *args):
    with store.read() as conn:
        return query(conn, *args)


def steps(store, deal_id):
    return read(store, rows.steps, deal_id)


def one(store, deal_id):
    return read(store, deal_rows.one, deal_id)


def fired(store, deal_id, now=NOW):
    return [each.rule for each in read(store, buying.mismatches, deal_id, now)]


def refused(rule, service, *args, **values):
    with pytest.raises(RuleError) as caught:
        service(*args, **values)
    assert caught.value.rule is rule
    return caught.value.field


def test_a_phase_keeps_its_first_day_and_one_undo_takes_both_back(store, sold):
    _, key = sold
    before = contents(store)
    buying.set_phase(store, key, 4, TODAY)
    assert one(store, key).buying_phase == 4
    assert steps(store, key)[4].on_day == TODAY
    buying.set_phase(store, key, 2, LATER)
    buying.set_phase(store, key, 4, LATER + timedelta(3))
    assert {phase: step.on_day for phase, step in steps(store, key).items()} == {2: LATER, 4: TODAY}
    for _ in range(3):
        store.undo()
    assert contents(store) == before
    store.redo()
    assert steps(store, key)[4].on_day == TODAY


def test_the_form_of_a_deal_keeps_the_day_too_where_it_changes_the_phase(store, sold):
    owner, key = sold
    deals.save_deal(store, key, {"buying_phase": 3}, TODAY)
    deals.save_deal(store, key, {"buying_phase": 3, "note": "x"}, LATER)
    buying.save_step(store, key, 3, {"on_day": None})
    deals.save_deal(store, key, {"buying_phase": 3, "note": "y"}, LATER)
    assert steps(store, key)[3].on_day is None
    other = deal(store, owner, "別の案件", buying_phase=2)
    assert steps(store, other)[2].on_day == TODAY
    deals.save_deal(store, other, {"buying_phase": None}, LATER)
    assert set(steps(store, other)) == {2}


def test_a_phase_that_is_none_the_same_or_unknown(store, sold):
    _, key = sold
    assert refused(Rule.BAD_RANGE, buying.set_phase, store, key, 11, TODAY) == "phase"
    buying.set_phase(store, key, 10, TODAY)
    refused(Rule.SAME_PLACE, buying.set_phase, store, key, 10, TODAY)
    refused(Rule.NOT_FOUND, buying.set_phase, store, "missing", 3, TODAY)
    buying.set_phase(store, key, None, TODAY)
    assert one(store, key).buying_phase is None
    assert steps(store, key)[10].on_day == TODAY


def test_evidence_and_expected_days_of_any_phase(store, sold):
    owner, key = sold
    who = person(store, owner)
    buying.save_step(store, key, 8, {"expected_on": LATER, "evidence": " 来期の予算に載せる ", "person_id": who})
    buying.save_step(store, key, 8, {"on_day": TODAY})
    row = steps(store, key)[8]
    assert (row.on_day, row.expected_on, row.evidence, row.person_name) == (
        TODAY, LATER, "来期の予算に載せる", "木村 隆")
    assert one(store, key).buying_phase is None
    other = person(store, account(store, "別の会社"))
    assert refused(Rule.OTHER_ACCOUNT, buying.save_step, store, key, 8, {"person_id": other}) == "person_id"
    assert refused(Rule.TOO_LONG, buying.save_step, store, key, 8, {"evidence": "あ" * 1001}) == "evidence"
    assert refused(Rule.NOT_FOUND, buying.save_step, store, key, 8, {"phase": 2}) == "phase"
    assert steps(store, key)[8] == row


def test_timing_is_kept_field_by_field_each_undone_alone(store, sold):
    _, key = sold
    buying.save_timing(store, key, {"need_level": NeedLevel.BY_DATE.value})
    buying.save_timing(store, key, {"planned_on": date(2026, 8, 3), "planned_precision": Precision.MONTH.value})
    row = one(store, key)
    assert (row.need_level, row.planned_on, row.planned_precision) == (
        NeedLevel.BY_DATE, date(2026, 8, 31), Precision.MONTH)
    store.undo()
    assert (one(store, key).planned_on, one(store, key).need_level) == (None, NeedLevel.BY_DATE)


def test_wanting_is_not_buying(store, sold):
    _, key = sold
    buying.save_timing(store, key, {"planned_on": TODAY})
    buying.save_timing(store, key, {"need_level": NeedLevel.NOW.value})
    assert one(store, key).planned_on == TODAY
    buying.save_timing(store, key, {"planned_on": None})
    assert one(store, key).need_level is NeedLevel.NOW


@pytest.mark.parametrize(("fiscal_month", "last"), [(3, date(2027, 3, 31)), (12, date(2026, 12, 31)),
                                                    (None, date(2027, 3, 31))])
def test_the_fiscal_year_of_a_purchase_is_the_customers_own(store, fiscal_month, last):
    key = deal(store, account(store, fiscal_month=fiscal_month))
    settings.save_setting(store, "fiscal_start", "4")
    buying.save_timing(store, key, {"planned_on": date(2026, 8, 3), "planned_precision": "fiscal_year"})
    assert one(store, key).planned_on == last


def test_a_day_to_decide_by_makes_the_deadline_fixed_and_none_takes_the_day_away(store, sold):
    _, key = sold
    buying.save_timing(store, key, {"decide_by": LATER})
    assert (one(store, key).deadline_fixed, one(store, key).decide_by) == (Deadline.FIXED, LATER)
    buying.save_timing(store, key, {"deadline_fixed": Deadline.NONE.value})
    assert (one(store, key).deadline_fixed, one(store, key).decide_by) == (Deadline.NONE, None)


def test_what_cannot_be_kept_of_timing_changes_nothing(store, sold):
    _, key = sold
    buying.save_timing(store, key, {"visit_from": LATER})
    before = contents(store)
    for rule, values in ((Rule.BAD_CHOICE, {"need_level": "badly"}), (Rule.BAD_RANGE, {"hurry": 3}),
                         (Rule.BAD_RANGE, {"visit_until": TODAY}), (Rule.TOO_LONG, {"motive": "あ" * 1001}),
                         (Rule.NOT_FOUND, {"amount": 1})):
        assert refused(rule, buying.save_timing, store, key, values) in values
    assert contents(store) == before


def test_ticking_a_line_keeps_the_day_and_unticking_forgets_it(store, sold):
    _, key = sold
    line = buying.tick(store, key, None, 6, "審査シートの回答", TODAY, given=True)
    (row,) = read(store, rows.wanted, key)
    assert (row.id, row.phase, row.text, row.delivered_on) == (line, 6, "審査シートの回答", TODAY)
    buying.save_wanted(store, key, line, {"useful": 1, "promised_for": LATER})
    buying.tick(store, key, line, 6, "", TODAY, given=False)
    (row,) = read(store, rows.wanted, key)
    assert (row.delivered_on, row.useful, row.promised_for) == (None, None, LATER)
    store.undo()
    assert read(store, rows.wanted, key)[0].useful == 1
    buying.delete_wanted(store, line)
    assert read(store, rows.wanted, key) == []
    store.undo()
    assert [each.id for each in read(store, rows.wanted, key)] == [line]


def test_several_things_they_want_are_one_step(store, sold):
    _, key = sold
    before = contents(store)
    buying.add_wanted(store, key, 4, ["専門家の意見", "押し売りをしない"], TODAY)
    assert [(row.text, row.phase, row.asked_on) for row in read(store, rows.wanted, key)] == [
        ("専門家の意見", 4, TODAY), ("押し売りをしない", 4, TODAY)]
    store.undo()
    assert contents(store) == before
    for texts in ([], ["x", " "]):
        assert refused(Rule.REQUIRED, buying.add_wanted, store, key, 4, texts, TODAY) == "text"
    assert contents(store) == before


def test_a_line_needs_words(store, sold):
    _, key = sold
    assert refused(Rule.REQUIRED, buying.save_wanted, store, key, None, {"text": "  "}) == "text"
    assert refused(Rule.REQUIRED, buying.save_wanted, store, key, None, {"phase": 2}) == "text"
    assert refused(Rule.BAD_RANGE, buying.save_wanted, store, key, None, {"text": "x", "useful": 5}) == "useful"
    assert refused(Rule.BAD_RANGE, buying.save_wanted, store, key, None, {"text": "x", "phase": 0}) == "phase"


def test_words_of_a_phase_are_written_changed_and_brought_back(store):
    buying.save_phase_lines(store, 6, [("仕様書", "仕様書.pdf"), ("", ""), ("事例", "")])
    buying.save_phase_lines(store, 2, [("カタログ", "")])
    found = read(store, rows.phase_lines)
    assert {phase: [(line.text, line.material) for line in lines] for phase, lines in found.items()} == {
        2: [("カタログ", "")], 6: [("仕様書", "仕様書.pdf"), ("事例", "")]}
    first = found[6][0].id
    buying.save_phase_lines(store, 6, [("仕様書", "新しい仕様書.pdf")])
    (line,) = read(store, rows.phase_lines)[6]
    assert (line.id, line.material) == (first, "新しい仕様書.pdf")
    buying.restore_phase_lines(store, 6)
    assert set(read(store, rows.phase_lines)) == {2}
    store.undo()
    store.undo()
    assert len(read(store, rows.phase_lines)[6]) == 2


def test_rules_are_switched_off_and_on(store):
    buying.switch_rule(store, Mismatch.AHEAD, on=False)
    buying.switch_rule(store, Mismatch.BEHIND, on=False)
    assert read(store, rows.rules_off) == {Mismatch.AHEAD, Mismatch.BEHIND}
    buying.switch_rule(store, Mismatch.AHEAD, on=True)
    assert read(store, rows.rules_off) == {Mismatch.BEHIND}
    store.undo()
    assert read(store, rows.rules_off) == {Mismatch.AHEAD, Mismatch.BEHIND}


def test_a_closed_deal_warns_of_nothing(store, sold):
    _, key = sold
    buying.save_timing(store, key, {"need_level": NeedLevel.NOW.value})
    assert fired(store, key) == [Mismatch.NOW_UNANSWERED]
    deals.close(store, key, Outcome.DROPPED, TODAY)
    assert fired(store, key) == []
    assert fired(store, "missing") == []


def test_a_rule_that_is_off_is_silent_for_every_deal(store, sold):
    _, key = sold
    buying.save_timing(store, key, {"need_level": NeedLevel.NOW.value})
    buying.switch_rule(store, Mismatch.NOW_UNANSWERED, on=False)
    assert fired(store, key) == []


def test_contacts_answer_an_inquiry(store, sold):
    owner, key = sold
    asked = NOW - timedelta(days=4)
    buying.save_timing(store, key, {"inquiry_at": asked})
    assert fired(store, key) == [Mismatch.INQUIRY_UNANSWERED]
    activities.log(store, LogDraft(ActivityKind.CALL, NOW - timedelta(days=2), owner, call_result=CallResult.ABSENT),
                   TODAY)
    assert fired(store, key) == [Mismatch.INQUIRY_UNANSWERED]
    activities.log(store, LogDraft(ActivityKind.CALL, NOW - timedelta(days=1), owner, result="折り返した"), TODAY)
    assert fired(store, key) == []


def test_three_visits_without_the_decider_call_for_an_executive(store, sold):
    owner, key = sold
    decider = person(store, owner, role=Role.DECISION_MAKER.value)
    others = [person(store, owner, family, "一") for family in ("田中", "中村")]
    for day in range(3):
        visit(store, owner, *others, at=NOW - timedelta(days=day), deal_id=key)
    assert fired(store, key) == [Mismatch.DECIDER_UNMET]
    (found,) = read(store, buying.mismatches, key, NOW)
    assert found.values["name"] == "木村 隆"
    visit(store, owner, decider, deal_id=key)
    assert fired(store, key) == []


def test_whoever_comes_alone_will_have_to_convince_others(store, sold):
    owner, key = sold
    alone = person(store, owner, "田中", "恵")
    for day in range(2):
        visit(store, owner, alone, at=NOW - timedelta(days=day), deal_id=key)
    assert fired(store, key) == [Mismatch.CAME_ALONE]


def test_the_budget_phase_asks_for_budget_rival_and_the_unmet_hidden_one(store, sold):
    owner, key = sold
    person(store, owner, "大野", "和子", role=Role.HIDDEN.value)
    quoted = all_stages_of(store)[3]
    deals.save_deal(store, key, {"stage_id": quoted, "buying_phase": 8}, TODAY)
    assert fired(store, key) == [Mismatch.HIDDEN_UNMET, Mismatch.BUDGET_UNHEARD, Mismatch.RIVAL_UNHEARD]
    deals.save_deal(store, key, {}, TODAY, heard={Item.BUDGET: "900万円", Item.COMPETITOR: "明成"})
    assert fired(store, key) == [Mismatch.HIDDEN_UNMET]


def all_stages_of(store):
    return [row.id for row in read(store, all_stages)]


def test_a_price_before_issue_and_solution(store, sold):
    owner, key = sold
    deals.save_deal(store, key, {"stage_id": all_stages_of(store)[1], "buying_phase": 3}, TODAY)
    activities.log(store, LogDraft(ActivityKind.QUOTE, NOW, owner, key, result="概算を渡した"), TODAY)
    assert fired(store, key) == [Mismatch.QUOTE_TOO_EARLY, Mismatch.PRICE_FIRST]
    deals.save_deal(store, key, {"issue": "監査の指摘", "solution": "文書管理", "buying_phase": 4}, TODAY)
    assert fired(store, key) == []


def test_consensus_needs_names_states_and_known_objectors(store, sold):
    owner, key = sold
    person(store, owner, role=Role.DECISION_MAKER.value, support=Support.UNKNOWN.value)
    heard = {Item.BUDGET: "x", Item.COMPETITOR: "y"}
    deals.save_deal(store, key, {"stage_id": all_stages_of(store)[3], "buying_phase": 9}, TODAY, heard=heard)
    assert fired(store, key) == [Mismatch.CONSENSUS_UNKNOWN]


def test_what_was_promised_is_late_the_day_after(store, sold):
    owner, key = sold
    buying.save_wanted(store, key, None, {"text": "事例", "promised_for": TODAY})
    activities.add_task(store, TaskDraft("資料", TaskKind.PROMISE_OURS, TODAY, account_id=owner, deal_id=key))
    assert fired(store, key) == []
    assert fired(store, key, NOW + timedelta(days=1)) == [Mismatch.PROMISE_LATE]
    found = read(store, buying.mismatches, key, NOW + timedelta(days=1))
    assert (found[0].values["n"], found[0].values["what"]) == (2, "事例")


def test_nobody_asked_about_rivals_for_two_months(store, sold):
    _, key = sold
    assert fired(store, key, datetime(2026, 5, 9, 12, tzinfo=UTC)) == []
    assert fired(store, key, datetime(2026, 5, 10, 12, tzinfo=UTC)) == [Mismatch.RIVAL_UNCHECKED]


def test_our_stage_is_compared_with_their_phase(store, sold):
    _, key = sold
    deals.save_deal(store, key, {"buying_phase": 5}, TODAY)
    assert fired(store, key) == [Mismatch.BEHIND]
    deals.save_deal(store, key, {"buying_phase": 1, "stage_id": all_stages_of(store)[2]}, TODAY)
    assert fired(store, key) == [Mismatch.AHEAD]
