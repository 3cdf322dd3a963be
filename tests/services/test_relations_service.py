"""Roles, stands, vacancies, trust, lines and objections: what is kept, what holds in a deal, what undo takes back."""

from datetime import timedelta

import pytest

from builders import NOW, TODAY, account, contents, deal, person, visit
from salesdesk.domain.actions import Action, Label
from salesdesk.domain.coverage import Finding, Gap
from salesdesk.domain.dealing import ConsentState
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.influence import Step, Via
from salesdesk.domain.people import Depth, Rank, Role, Support
from salesdesk.domain.relations import LineKind, ObjectionState, Suggestion, Trust
from salesdesk.services import company, key_people, lines, merging, people, personal, relations, settings
from salesdesk.store.queries import relations as rows
from salesdesk.store.tables.dealing import consent
from salesdesk.store.tables.relations import deal_role, relation


@pytest.fixture
def house(store):
    """An account with a boss, two people below, and a deal."""
    key = account(store)
    boss = person(store, key, "木村", title="本部長")
    one = person(store, key, "田中", reports_to_id=boss, role="us", support="0")
    other = person(store, key, "藤田", reports_to_id=boss)
    return key, deal(store, key), boss, one, other


def read(store, query, *args, **values):
    with store.read() as conn:
        return query(conn, *args, **values)


def on_map(store, account_id, person_id, deal_id=None):
    return next(row for row in read(store, rows.of_map, account_id, deal_id) if row.person.id == person_id)


def refused(rule, field, service, *args, **values):
    with pytest.raises(RuleError) as caught:
        service(*args, **values)
    assert (caught.value.rule, caught.value.field) == (rule, field)


def one_step(store, service, *args, **values):
    """Run a service, and see that one undo takes it back and one redo brings it again."""
    before = contents(store)
    result = service(store, *args, **values)
    after = contents(store)
    assert after != before
    store.undo()
    assert contents(store) == before
    store.redo()
    assert contents(store) == after
    return result


def test_a_role_in_a_deal_replaces_those_of_the_account(store, house):
    key, sold, _, one, _ = house
    one_step(store, relations.set_role, one, Role.CONTACT)
    assert on_map(store, key, one).roles == (Role.USER, Role.CONTACT)
    one_step(store, relations.set_role, one, Role.CHAMPION, sold, "厳しいことを言う")
    one_step(store, relations.set_role, one, Role.SCREENER, sold)
    here = on_map(store, key, one, sold)
    assert (here.roles, here.person.role, here.in_deal) == ((Role.CHAMPION, Role.SCREENER), Role.CHAMPION, True)
    assert {row.role: row.evidence for row in read(store, rows.roles, key, sold)}[Role.CHAMPION] == "厳しいことを言う"
    assert on_map(store, key, one).roles == (Role.USER, Role.CONTACT)
    one_step(store, relations.set_role, one, Role.OTHER, sold)
    assert on_map(store, key, one, sold).roles == ()
    one_step(store, relations.clear_role, one, Role.OTHER, sold)
    assert on_map(store, key, one, sold).roles == (Role.USER, Role.CONTACT)
    one_step(store, relations.clear_role, one, Role.USER)
    assert on_map(store, key, one).roles == (Role.CONTACT,)
    one_step(store, relations.clear_role, one, Role.CONTACT)
    assert on_map(store, key, one).roles == ()
    refused(Rule.NOT_FOUND, "role", relations.clear_role, store, one, Role.CONTACT)


def test_a_role_is_given_once_and_its_evidence_can_change(store, house):
    key, _, boss, *_ = house
    relations.set_role(store, boss, Role.DECISION_MAKER, evidence="稟議は本部長の一存")
    relations.set_role(store, boss, Role.DECISION_MAKER, evidence="本人の言葉")
    (kept,) = read(store, rows.roles, key)
    assert (kept.role, kept.evidence) == (Role.DECISION_MAKER, "本人の言葉")
    assert on_map(store, key, boss).roles == (Role.DECISION_MAKER,)
    relations.set_role(store, boss, Role.OTHER)
    assert read(store, rows.roles, key) == []


def test_a_role_stays_in_its_own_account(store, house):
    stranger = deal(store, account(store, "別の会社"))
    refused(Rule.OTHER_ACCOUNT, "deal_id", relations.set_role, store, house[3], Role.USER, stranger)


def test_several_people_share_a_role_in_a_deal(store, house):
    key, sold, boss, one, other = house
    for who in (one, other):
        relations.set_role(store, who, Role.SCREENER, sold)
    held = {row.person.id for row in read(store, rows.of_map, key, sold) if Role.SCREENER in row.roles}
    assert held == {one, other}
    assert not on_map(store, key, boss, sold).in_deal


def test_how_somebody_stands_is_settled_field_by_field(store, house):
    key, sold, _, one, _ = house
    one_step(store, relations.set_stand, one, {
        "support": Support.SUPPORTS, "support_wanted": Support.CHAMPIONS, "power": 2, "depth": 3})
    one_step(store, relations.set_stand, one, {"support": Support.OPPOSES, "key_player": True}, sold)
    base, here = on_map(store, key, one), on_map(store, key, one, sold)
    assert (base.person.support, base.wanted, base.person.power, base.person.key_player, base.depth) == (
        Support.SUPPORTS, Support.CHAMPIONS, 2, False, Depth.REGULAR)
    assert (here.person.support, here.wanted, here.person.power, here.person.key_player, here.depth) == (
        Support.OPPOSES, Support.CHAMPIONS, 2, True, Depth.REGULAR)
    relations.set_stand(store, one, {"support": None, "key_player": None}, sold)
    assert on_map(store, key, one, sold).person.support is Support.SUPPORTS
    relations.set_stand(store, one, {"depth": None})
    assert on_map(store, key, one).depth is Depth.NONE


@pytest.mark.parametrize(("values", "rule", "field"), [
    ({"support": "maybe"}, Rule.BAD_CHOICE, "support"), ({"depth": 5}, Rule.BAD_RANGE, "depth"),
    ({"power": -1}, Rule.BAD_RANGE, "power"), ({"title": "部長"}, Rule.NOT_FOUND, "title")])
def test_what_cannot_be_a_stand_is_refused_and_nothing_changes(store, house, values, rule, field):
    before = contents(store)
    refused(rule, field, relations.set_stand, store, house[3], values, house[1])
    assert contents(store) == before


def test_a_vacancy_is_filled_with_role_and_boss_in_one_step(store, house):
    key, sold, boss, one, _ = house
    vacancy = one_step(store, relations.save_vacancy, key, None, {
        "role": Role.SCREENER, "name": "購買課の担当者", "reports_to_id": boss, "rank": int(Rank.STAFF)})
    (found,) = read(store, rows.vacant, key, sold)
    assert (found.id, found.role, found.name, found.reports_to_id) == (vacancy, Role.SCREENER, "購買課の担当者", boss)
    newcomer = person(store, key, "林")
    one_step(store, relations.fill_vacancy, vacancy, newcomer)
    assert read(store, rows.vacant, key, sold) == []
    row = on_map(store, key, newcomer)
    assert (row.roles, row.person.reports_to_id, row.person.rank) == ((Role.SCREENER,), boss, Rank.STAFF)
    refused(Rule.NOT_FOUND, "deal_role", relations.fill_vacancy, store, vacancy, one)


def test_a_vacancy_of_a_deal_keeps_its_role_there(store, house):
    key, sold, _, one, _ = house
    vacancy = relations.save_vacancy(store, key, None, {"role": Role.APPROVER, "deal_id": sold, "name": "役員"})
    relations.save_vacancy(store, key, vacancy, {"name": "担当役員"})
    assert [row.name for row in read(store, rows.vacant, key, sold)] == ["担当役員"]
    assert read(store, rows.vacant, key) == []
    relations.fill_vacancy(store, vacancy, one)
    assert on_map(store, key, one, sold).roles == (Role.APPROVER,)
    assert on_map(store, key, one).roles == (Role.USER,)
    refused(Rule.NOT_FOUND, "vacancy", relations.delete_vacancy, store, vacancy)


def test_a_vacancy_is_no_vacancy_in_a_deal_where_somebody_has_the_role(store, house):
    key, sold, _, one, _ = house
    vacancy = relations.save_vacancy(store, key, None, {"role": Role.SCREENER})
    relations.set_role(store, one, Role.SCREENER, sold)
    assert read(store, rows.vacant, key, sold) == []
    one_step(store, relations.delete_vacancy, vacancy)
    refused(Rule.BAD_CHOICE, "role", relations.save_vacancy, store, key, None, {"role": Role.OTHER})
    refused(Rule.BAD_CHOICE, "role", relations.save_vacancy, store, key, None, {"name": "だれか"})


def test_filling_leaves_the_boss_alone_where_that_would_close_a_ring(store, house):
    key, _, boss, one, _ = house
    vacancy = relations.save_vacancy(store, key, None, {"role": Role.APPROVER, "reports_to_id": one})
    relations.fill_vacancy(store, vacancy, boss)
    row = on_map(store, key, boss)
    assert (row.roles, row.person.reports_to_id) == ((Role.APPROVER,), None)


def test_trust_has_dated_reasons_and_the_newest_counts(store, house):
    key, sold, _, one, _ = house
    one_step(store, relations.note_trust, one, Trust.HIGH, "面談を最優先してくれる", TODAY - timedelta(30), TODAY)
    entry = relations.note_trust(store, one, Trust.SHAKEN, "納期の連絡が遅れた", TODAY, TODAY)
    assert [row.level for row in read(store, rows.trust_log, one)] == [Trust.SHAKEN, Trust.HIGH]
    assert on_map(store, key, one).trust is Trust.SHAKEN
    assert Gap(Finding.TRUST_DOWN, Role.USER, one) in read(store, key_people.gaps, key, sold, TODAY).gaps
    one_step(store, relations.delete_trust, entry)
    assert on_map(store, key, one).trust is Trust.HIGH
    refused(Rule.REQUIRED, "reason", relations.note_trust, store, one, Trust.LOST, " ", TODAY, TODAY)
    refused(Rule.FUTURE_DAY, "on_day", relations.note_trust, store, one, Trust.LOST, "?", TODAY + timedelta(1), TODAY)


def test_who_acts_for_whom(store, house):
    key, _, boss, one, other = house
    one_step(store, relations.set_delegate, boss, one, "100万円まで")
    relations.set_delegate(store, boss, other, "300万円まで")
    (kept,) = read(store, rows.delegations, key)
    assert (kept.person_id, kept.to_id, kept.scope) == (boss, other, "300万円まで")
    one_step(store, relations.set_delegate, boss, None)
    assert read(store, rows.delegations, key) == []
    refused(Rule.SAME_PERSON, "to_id", relations.set_delegate, store, boss, boss)


def test_a_card_moved_aside_is_kept(store, house):
    one_step(store, relations.move_card, house[2], -40)
    refused(Rule.BAD_RANGE, "map_x", relations.move_card, store, house[2], 5_000)


def test_a_line_is_drawn_once_and_changed_by_drawing_it_again(store, house):
    key, sold, boss, one, other = house
    line = one_step(store, lines.save_line, None, {"from_id": one, "to_id": boss, "kind": LineKind.INFLUENCE,
                                                   "strength": 3, "reason": "同期入社"})
    again = lines.save_line(store, None, {"from_id": one, "to_id": boss, "kind": LineKind.INFLUENCE, "strength": 1})
    assert again == line
    (kept,) = read(store, rows.lines, key)
    assert (kept.strength, kept.reason) == (1, "同期入社")
    lines.save_line(store, None, {"from_id": boss, "to_id": one, "kind": LineKind.INFLUENCE})
    clash = lines.save_line(store, None, {"from_id": one, "to_id": other, "kind": LineKind.CONFLICT})
    assert lines.save_line(store, None, {"from_id": other, "to_id": one, "kind": LineKind.CONFLICT}) == clash
    assert len(read(store, rows.lines, key)) == 3
    lines.save_line(store, None, {"from_id": one, "to_id": boss, "kind": LineKind.INFLUENCE, "strength": 2,
                                  "deal_id": sold})
    for where, strength in ((sold, 2), (None, 1)):
        found = read(store, rows.lines, key, where)
        assert [row.strength for row in found if (row.from_id, row.to_id) == (one, boss)] == [strength]
    one_step(store, lines.save_line, clash, {"strength": 3})
    one_step(store, lines.delete_line, clash)


@pytest.mark.parametrize(("values", "rule", "field"), [
    ({"to_id": None}, Rule.REQUIRED, "to_id"), ({"kind": "love"}, Rule.BAD_CHOICE, "kind"),
    ({"strength": 4}, Rule.BAD_RANGE, "strength"), ({"colour": "red"}, Rule.NOT_FOUND, "colour"),
    ({"reason": "x" * 1_001}, Rule.TOO_LONG, "reason")])
def test_what_cannot_be_a_line_is_refused(store, house, values, rule, field):
    before = contents(store)
    _, _, boss, one, _ = house
    refused(rule, field, lines.save_line, store, None,
            {"from_id": one, "to_id": boss, "kind": LineKind.INFORMAL, **values})
    assert contents(store) == before


def test_a_line_leads_to_somebody_else_of_the_same_account(store, house):
    _, _, _, one, _ = house
    stranger = person(store, account(store, "別の会社"))
    base = {"from_id": one, "kind": LineKind.INFORMAL}
    refused(Rule.SAME_PERSON, "to_id", lines.save_line, store, None, {**base, "to_id": one})
    refused(Rule.OTHER_ACCOUNT, "to_id", lines.save_line, store, None, {**base, "to_id": stranger})


def test_an_objection_is_answered_and_settled(store, house):
    key, sold, boss, _, other = house
    people.save_person(store, other, {"objection": "以前からの不満"})
    assert on_map(store, key, other).person.objection == "以前からの不満"
    found = one_step(store, lines.save_objection, other, None, {
        "reason": "前回入替で2日停止", "since_on": TODAY - timedelta(42), "weighs_on_id": boss, "deal_id": sold}, TODAY)
    gap = Gap(Finding.OBJECTION, Role.OTHER, other, 42)
    assert gap in read(store, key_people.gaps, key, sold, TODAY).gaps
    assert on_map(store, key, other, sold).person.objection == "前回入替で2日停止"
    one_step(store, lines.answer_objection, found, "無停止移行の事例")
    (kept,) = read(store, rows.objections, key)
    assert (kept.state, kept.approach, kept.weighs_on_id) == (ObjectionState.ANSWERED, "無停止移行の事例", boss)
    assert gap not in read(store, key_people.gaps, key, sold, TODAY).gaps
    one_step(store, lines.settle_objection, found, TODAY)
    assert on_map(store, key, other, sold).person.objection == ""
    lines.save_objection(store, other, found, {"state": "open"}, TODAY)
    assert read(store, rows.objections, key)[0].settled_on is None
    one_step(store, lines.delete_objection, found)
    refused(Rule.REQUIRED, "reason", lines.save_objection, store, other, None, {"approach": "?"}, TODAY)
    refused(Rule.SAME_PERSON, "weighs_on_id", lines.save_objection, store, other, None,
            {"reason": "?", "weighs_on_id": other}, TODAY)


def test_what_is_confirmed_looks_fresh_again(store, house):
    key, _, boss, one, _ = house
    line = lines.save_line(store, None, {"from_id": one, "to_id": boss, "kind": LineKind.INFORMAL})
    later = read(store, rows.lines, key)[0].confirmed + timedelta(400)
    one_step(store, relations.confirm, relations.Kept.LINE, line, later)
    assert read(store, rows.lines, key)[0].confirmed == later
    relations.set_role(store, one, Role.SCREENER)
    (role,) = read(store, rows.roles, key)
    relations.confirm(store, relations.Kept.ROLE, role.id, later)
    assert read(store, rows.roles, key)[0].confirmed == later


def test_whom_to_ask_first_and_why(store, house):
    key, sold, boss, one, other = house
    relations.set_role(store, boss, Role.DECISION_MAKER, sold)
    relations.set_stand(store, other, {"support": Support.OPPOSES}, sold)
    company.save_tie(store, key, None, {"own_name": "高橋部長", "person_id": one, "how": "同窓", "strength": 3})
    lines.save_line(store, None, {"from_id": one, "to_id": boss, "kind": LineKind.INFLUENCE, "strength": 3,
                                  "reason": "相談役"})
    to_boss, to_other = read(store, key_people.ways, key, sold)
    assert (to_boss.own_name, to_boss.first_id) == ("高橋部長", one)
    assert to_boss.steps == (Step("", one, Via.OWN_TIE, 3, "同窓"), Step(one, boss, Via.INFLUENCE, 3, "相談役"))
    assert to_other.people == (one, boss, other)
    assert read(store, key_people.ways, key, sold, [one])[0].people == (one,)


def test_gaps_of_a_deal(store, house):
    key, sold, boss, one, _ = house
    relations.set_role(store, boss, Role.DECISION_MAKER, sold)
    for days in (1, 2, 3):
        visit(store, key, one, at=NOW - timedelta(days), deal_id=sold)
    found = {gap.finding: gap for gap in read(store, key_people.gaps, key, sold, TODAY).gaps}
    assert found[Finding.DECIDER_UNMET] == Gap(Finding.DECIDER_UNMET, Role.DECISION_MAKER, boss, count=3)
    assert found[Finding.CAME_ALONE].person_id == one
    assert Finding.CONSENT_MISSING not in found
    with store.write(Label(Action.EDIT_DEAL)) as tx:
        tx.add_many(consent, [{"deal_id": sold, "person_id": who, "state": state}
                              for who, state in ((boss, "unknown"), (one, ConsentState.GIVEN.value))])
    found = {gap.finding: gap for gap in read(store, key_people.gaps, key, sold, TODAY).gaps}
    assert (found[Finding.CONSENT_MISSING].count, found[Finding.CONSENT_MISSING].total) == (1, 2)
    assert Finding.CAME_ALONE not in found


def test_meetings_suggest_a_deeper_contact_and_how_somebody_stands(store, house):
    key, _, _, one, other = house
    relations.set_stand(store, one, {"depth": 1})
    for days in (1, 2, 3):
        visit(store, key, one, at=NOW - timedelta(days), mood=Support.SUPPORTS)
    visit(store, key, one, other, at=NOW - timedelta(9))
    assert read(store, key_people.suggestions, key) == {one: Suggestion(4, Depth.REGULAR, Support.SUPPORTS)}
    found = key_people.suggested(read(store, key_people.suggestions, key)[one])
    relations.set_stand(store, one, {"support": found.support, "depth": found.depth})
    assert read(store, key_people.suggestions, key) == {}


def test_what_belongs_to_a_person_goes_and_comes_with_them(store, house):
    key, sold, boss, one, _ = house
    relations.set_role(store, one, Role.CHAMPION, sold, "…")
    lines.save_line(store, None, {"from_id": one, "to_id": boss, "kind": LineKind.INFLUENCE})
    vacancy = relations.save_vacancy(store, key, None, {"role": Role.SCREENER, "reports_to_id": one})
    before = contents(store)
    people.delete_person(store, one)
    assert read(store, rows.lines, key) == []
    assert [(row.id, row.reports_to_id) for row in read(store, rows.roles, key, sold)] == [(vacancy, None)]
    store.undo()
    assert contents(store) == before


def test_two_people_who_become_one_lead_nowhere_to_themselves(store, house):
    key, sold, boss, one, other = house
    for who in (one, other):
        relations.set_role(store, who, Role.CHAMPION, sold)
        lines.save_line(store, None, {"from_id": who, "to_id": boss, "kind": LineKind.INFORMAL})
    lines.save_line(store, None, {"from_id": one, "to_id": other, "kind": LineKind.CONFLICT})
    one_step(store, merging.merge, one, other)
    assert [(row.from_id, row.to_id) for row in read(store, rows.lines, key)] == [(one, boss)]
    assert [row.person_id for row in read(store, rows.roles, key, sold)] == [one]
    with store.read() as conn:
        assert conn.execute(relation.select().where(relation.c.from_id == relation.c.to_id,
                                                    relation.c.deleted_at.is_(None))).all() == []
        assert conn.execute(deal_role.select().where(deal_role.c.person_id == other)).all() == []


def test_a_declined_suggestion_comes_back_only_with_something_new(store, house):
    key, _, _, one, _ = house
    relations.set_stand(store, one, {"depth": 0})
    visit(store, key, one, at=NOW - timedelta(9))
    found = read(store, key_people.suggestions, key)[one]
    assert found.depth is Depth.ONCE
    one_step(store, key_people.decline, one, found)
    assert read(store, key_people.suggestions, key) == {}
    for days in (1, 2):
        visit(store, key, one, at=NOW - timedelta(days), mood=Support.SUPPORTS)
    found = read(store, key_people.suggestions, key)[one]
    assert (found.depth, found.support) == (Depth.SEVERAL, Support.SUPPORTS)
    key_people.decline(store, one, found)
    assert read(store, key_people.suggestions, key) == {}
    refused(Rule.NOT_FOUND, "person", key_people.decline, store, "gone", found)


def test_the_limit_of_silence_is_a_setting(store, house):
    key, sold, boss, _, _ = house
    relations.set_role(store, boss, Role.DECISION_MAKER)
    visit(store, key, boss, at=NOW - timedelta(20))
    silent = Gap(Finding.DECIDER_SILENT, Role.DECISION_MAKER, boss, 20)
    assert silent not in read(store, key_people.gaps, key, sold, TODAY).gaps
    one_step(store, settings.save_setting, "silent_days", "14")
    assert silent in read(store, key_people.gaps, key, sold, TODAY).gaps
    assert read(store, key_people.look, key, sold, TODAY).silent_after == 14
    settings.save_setting(store, "silent_days", "0")
    assert silent not in read(store, key_people.gaps, key, sold, TODAY).gaps
    refused(Rule.BAD_RANGE, "silent_days", settings.save_setting, store, "silent_days", "4000")


def test_an_approach_alone_is_no_answer(store, house):
    key, sold, _, _, other = house
    found = lines.save_objection(store, other, None, {"reason": "停止", "approach": "事例", "deal_id": sold}, TODAY)
    assert Finding.OBJECTION in {gap.finding for gap in read(store, key_people.gaps, key, sold, TODAY).gaps}
    lines.answer_objection(store, found, "事例")
    assert Finding.OBJECTION not in {gap.finding for gap in read(store, key_people.gaps, key, sold, TODAY).gaps}


def test_one_look_tells_what_the_single_questions_do(store, house):
    key, sold, boss, one, _ = house
    relations.set_role(store, boss, Role.DECISION_MAKER, sold)
    company.save_tie(store, key, None, {"own_name": "高橋部長", "person_id": boss, "how": "同窓", "strength": 2})
    with store.write(Label(Action.EDIT_DEAL)) as tx:
        tx.add_many(consent, [{"deal_id": sold, "person_id": one, "name": None, "state": "unknown"}, {
            "deal_id": sold, "person_id": None, "name": "監査役", "state": ConsentState.GIVEN.value}])
    seen = read(store, key_people.look, key, sold, TODAY)
    assert seen.coverage == read(store, key_people.gaps, key, sold, TODAY)
    assert seen.ways() == read(store, key_people.ways, key, sold)
    assert seen.ways([one]) == read(store, key_people.ways, key, sold, [one])
    assert [(row.name, row.state) for row in seen.consents] == [
        ("田中 隆", ConsentState.UNKNOWN), ("監査役", ConsentState.GIVEN)]


def test_what_was_declined_of_somebody_goes_when_they_are_erased(store, house):
    _, _, _, one, _ = house
    key_people.decline(store, one, Suggestion(3, Depth.SEVERAL, Support.SUPPORTS))
    personal.erase_person(store, one)
    assert not any(one in str(value) for row in contents(store)["setting"] for value in row)
