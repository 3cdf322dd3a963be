"""A person's part in one step: roles with evidence and stand by deal, who fills a vacancy anew, what is still so."""

from datetime import timedelta

import pytest

from builders import TODAY, account, contents, deal, person
from salesdesk import paths
from salesdesk.domain.bin import BinKind
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.people import Depth, Rank, Role, Support
from salesdesk.domain.relations import LineKind, Said, Stand, Trust
from salesdesk.services import accounts, lines, merging, people, personal, relations
from salesdesk.services import bin as bins
from salesdesk.store.db import Store
from salesdesk.store.queries import person_relations as rows
from salesdesk.store.queries import relations as map_rows
from salesdesk.store.queries.people import one


@pytest.fixture
def house(store):
    """An account with a boss, somebody below, and a deal."""
    key = account(store)
    boss = person(store, key, "木村", title="本部長")
    return key, deal(store, key), boss, person(store, key, "田中", reports_to_id=boss, role="us", support="0")


def read(store, query, *args):
    with store.read() as conn:
        return query(conn, *args)


def one_step(store, service, *args):
    before = contents(store)
    result = service(store, *args)
    after = contents(store)
    assert after != before
    store.undo()
    assert contents(store) == before
    store.redo()
    assert contents(store) == after
    return result


def test_the_account_and_a_deal_are_said_in_one_step(store, house):
    _, sold, _, who = house
    at_account = Said({Role.CONTACT: "", Role.SCREENER: "reads every contract"},
                      Stand(Support.SUPPORTS, Support.CHAMPIONS, Depth.CLOSE, 2, True))
    in_deal = Said({Role.CHAMPION: "criticises honestly"}, Stand(support=Support.SCEPTICAL))
    one_step(store, relations.save_said, who, {None: at_account, sold: in_deal})
    found = read(store, rows.said, who)
    assert (dict(found[None].roles), found[None].stand) == (dict(at_account.roles), at_account.stand)
    assert (dict(found[sold].roles), found[sold].stand) == (dict(in_deal.roles), in_deal.stand)


def test_what_is_not_named_is_taken_away(store, house):
    key, sold, _, who = house
    relations.save_said(store, who, {None: Said({Role.USER: "", Role.CONTACT: "x"}, Stand(Support.NEUTRAL, power=0)),
                                     sold: Said({Role.CHAMPION: "x", Role.APPROVER: ""}, Stand(power=3))})
    one_step(store, relations.save_said, who, {None: Said({Role.CONTACT: ""}, Stand(Support.NEUTRAL, power=0)),
                                               sold: Said()})
    found = read(store, rows.said, who)
    assert dict(found[None].roles) == {Role.CONTACT: ""}
    assert found.get(sold, Said()).roles == {}
    shown = next(row for row in read(store, map_rows.of_map, key, sold) if row.person.id == who)
    assert (shown.roles, shown.person.power) == ((Role.CONTACT,), 0)
    one_step(store, relations.save_said, who, {None: Said({}, Stand(Support.NEUTRAL, power=0))})
    assert read(store, one, who).role is Role.OTHER


def test_nothing_changed_is_no_step(store, house):
    _, sold, _, who = house
    relations.save_said(store, who, {sold: Said({Role.CHAMPION: "x"}, Stand(power=2))})
    before = contents(store)
    relations.save_said(store, who, {key: Said(each.roles, each.stand)
                                     for key, each in read(store, rows.said, who).items()})
    assert contents(store) == before
    assert not store.changes


@pytest.mark.parametrize(("said", "rule", "field"), [
    (Said({Role.CHAMPION: "x" * 1001}), Rule.TOO_LONG, "evidence"),
    (Said({}, Stand(power=4)), Rule.BAD_RANGE, "power")])
def test_a_wrong_word_leaves_all_as_it_was(store, house, said, rule, field):
    _, sold, _, who = house
    before = contents(store)
    with pytest.raises(RuleError) as caught:
        relations.save_said(store, who, {None: Said({Role.CONTACT: ""}), sold: said})
    assert (caught.value.rule, caught.value.field) == (rule, field)
    assert contents(store) == before


def test_a_deal_of_another_account_is_refused(store, house):
    foreign = deal(store, account(store, "Other"))
    with pytest.raises(RuleError) as caught:
        relations.save_said(store, house[3], {foreign: Said({Role.CHAMPION: ""})})
    assert caught.value.rule is Rule.OTHER_ACCOUNT


def test_a_vacancy_is_filled_with_somebody_new_in_one_step(store, house):
    key, sold, boss, _ = house
    vacant = relations.save_vacancy(store, key, None, {
        "role": Role.SCREENER, "name": "購買課の担当者", "reports_to_id": boss, "rank": int(Rank.SECTION),
        "deal_id": sold})
    before = contents(store)
    with pytest.raises(RuleError) as caught:
        relations.fill_anew(store, vacant, {"family": " ", "given": "x"})
    assert caught.value.field == "family"
    assert contents(store) == before
    made = one_step(store, relations.fill_anew, vacant, {"family": "鈴木", "given": "実", "title": ""})
    found = read(store, one, made)
    assert (found.name, found.reports_to_id, found.rank, found.account_id) == ("鈴木 実", boss, Rank.SECTION, key)
    assert list(read(store, rows.said, made)[sold].roles) == [Role.SCREENER]
    assert read(store, map_rows.vacant, key, sold) == []
    with pytest.raises(RuleError):
        relations.fill_anew(store, vacant, {"family": "again"})


def test_a_title_tells_the_rank_of_somebody_new(store, house):
    vacant = relations.save_vacancy(store, house[0], None, {"role": Role.APPROVER, "rank": int(Rank.STAFF)})
    made = relations.fill_anew(store, vacant, {"family": "鈴木", "title": "購買部長"})
    found = read(store, one, made)
    assert (found.rank, found.role) == (Rank.DEPARTMENT, Role.APPROVER)


def test_roles_and_stand_are_confirmed_together(store, house):
    _, sold, _, who = house
    relations.save_said(store, who, {sold: Said({Role.CHAMPION: "x"}, Stand(power=2))})
    later = TODAY + timedelta(days=400)
    one_step(store, relations.confirm_said, who, sold, later)
    assert read(store, rows.said, who)[sold].confirmed == later


def test_a_role_of_the_account_alone_is_confirmed_in_a_deal_too(store, house):
    key, sold, _, who = house
    later = TODAY + timedelta(days=400)
    one_step(store, relations.confirm_said, who, sold, later)
    said = read(store, rows.said, who)
    assert (list(said), said[None].confirmed, dict(said[None].roles)) == ([None], later, {Role.USER: ""})
    shown = next(row for row in read(store, map_rows.of_map, key) if row.person.id == who)
    assert shown.roles == (Role.USER,)
    relations.confirm_said(store, who, sold, later + timedelta(days=1))
    assert len(read(store, map_rows.roles, key)) == 1
    one_step(store, relations.clear_role, who, Role.USER)
    assert read(store, rows.said, who)[None].roles == {}


def test_the_lines_of_a_person_name_the_other_end(store, house):
    key, _, boss, who = house
    lines.save_line(store, None, {"from_id": who, "to_id": boss, "kind": LineKind.INFLUENCE, "strength": 3})
    third = person(store, key, "藤田")
    lines.save_line(store, None, {"from_id": third, "to_id": who, "kind": LineKind.CONFLICT})
    assert {(each.other_id, each.outward) for each in read(store, rows.ends, who)} == {(boss, True), (third, False)}
    people.delete_person(store, third)
    assert [each.other_id for each in read(store, rows.ends, who)] == [boss]


def test_a_person_without_an_account_has_one_role_only(store):
    who = people.save_person(store, None, {"family": "独立"})
    relations.save_said(store, who, {None: Said({Role.USER: ""}, Stand(Support.NEUTRAL, power=1))})
    before = contents(store)
    with pytest.raises(RuleError) as caught:
        relations.save_said(store, who, {None: Said({Role.USER: "", Role.CONTACT: ""})})
    assert (caught.value.rule, caught.value.field) == (Rule.REQUIRED, "account_id")
    assert contents(store) == before


def test_roles_of_a_former_company_are_left_there(store, house):
    _, sold, _, who = house
    relations.save_said(store, who, {None: Said({Role.USER: "", Role.CONTACT: ""}),
                                     sold: Said({Role.CHAMPION: "x"})})
    elsewhere = account(store, "Other")
    people.save_person(store, who, {"account_id": elsewhere, "reports_to_id": None})
    assert dict(read(store, rows.said, who)[None].roles) == {Role.USER: ""}
    relations.save_said(store, who, {None: Said({Role.CONTACT: "", Role.USER: ""}, Stand(Support.NEUTRAL, power=0))})
    shown = next(row for row in read(store, map_rows.of_map, elsewhere) if row.person.id == who)
    assert shown.roles == (Role.USER, Role.CONTACT)


def everything_about(store, key, who, other, boss, sold):
    """A row of every kind about a person, and the one they share with somebody else."""
    relations.save_said(store, who, {None: Said({Role.USER: "", Role.CONTACT: "MARK-r"}, Stand(depth=Depth.CLOSE)),
                                     sold: Said({Role.CHAMPION: "MARK-e"}, Stand(Support.SUPPORTS))})
    relations.note_trust(store, who, Trust.LOST, "MARK-t", TODAY, TODAY)
    lines.save_line(store, None, {"from_id": who, "to_id": boss, "kind": LineKind.INFLUENCE, "reason": "MARK-l"})
    lines.save_line(store, None, {"from_id": boss, "to_id": who, "kind": LineKind.INFORMAL, "reason": "MARK-l"})
    relations.set_delegate(store, who, boss, "MARK-d")
    relations.set_delegate(store, boss, who, "MARK-d")
    lines.save_objection(store, who, None, {"reason": "MARK-o", "weighs_on_id": boss, "approach": "MARK-a"}, TODAY)
    lines.save_objection(store, other, None, {"reason": "other", "weighs_on_id": who}, TODAY)
    relations.save_vacancy(store, key, None, {"role": Role.SCREENER, "name": "open", "reports_to_id": who})


def test_all_about_a_person_goes_to_the_bin_and_comes_back(store, house):
    key, sold, boss, who = house
    other = person(store, key, "藤田")
    everything_about(store, key, who, other, boss, sold)
    before = {row.id for row in read(store, map_rows.roles, key, sold)}
    people.delete_person(store, who)
    [vacant] = read(store, map_rows.roles, key, sold)
    assert (vacant.name, vacant.reports_to_id) == ("open", None)
    assert read(store, map_rows.lines, key) == read(store, map_rows.delegations, key) == []
    [left] = read(store, map_rows.objections, key)
    assert (left.reason, left.weighs_on_id) == ("other", None)
    bins.restore(store, BinKind.PERSON, who)
    assert {row.id for row in read(store, map_rows.roles, key, sold)} == before
    assert len(read(store, map_rows.lines, key)) == len(read(store, map_rows.delegations, key)) == 2
    assert [row.weighs_on_id for row in read(store, rows.objections, other)] == [who]
    assert read(store, rows.said, who)[sold].roles == {Role.CHAMPION: "MARK-e"}


def test_all_about_a_person_is_erased_with_them(home):
    store = Store(paths.default_db())
    key = account(store)
    boss, who, other = (person(store, key, name) for name in ("木村", "田中", "藤田"))
    everything_about(store, key, who, other, boss, deal(store, key))
    personal.erase_person(store, who)
    [left] = read(store, map_rows.objections, key)
    assert (left.reason, left.weighs_on_id) == ("other", None)
    store.close()
    assert b"MARK-" not in paths.default_db().read_bytes()


def test_two_people_who_become_one_keep_what_is_said_of_either(store, house):
    key, sold, boss, who = house
    other = person(store, key, "藤田")
    relations.save_said(store, who, {sold: Said({Role.CHAMPION: ""}, Stand(Support.SUPPORTS))})
    relations.save_said(store, other, {sold: Said({Role.CHAMPION: "defends us", Role.SCREENER: ""},
                                                  Stand(Support.OPPOSES, power=3)),
                                       None: Said({}, Stand(depth=Depth.CLOSE))})
    relations.note_trust(store, other, Trust.HIGH, "asks us first", TODAY, TODAY)
    lines.save_objection(store, other, None, {"reason": "noise"}, TODAY)
    third = person(store, key, "林")
    relations.set_delegate(store, who, boss, "IT")
    relations.set_delegate(store, other, third, "all")
    relations.set_delegate(store, third, other, "while away")
    lines.save_line(store, None, {"from_id": who, "to_id": boss, "kind": LineKind.INFORMAL})
    lines.save_line(store, None, {"from_id": boss, "to_id": other, "kind": LineKind.INFORMAL})
    one_step(store, merging.merge, who, other)
    found = read(store, rows.said, who)
    assert found[sold].roles == {Role.CHAMPION: "defends us", Role.SCREENER: ""}
    assert found[sold].stand == Stand(Support.SUPPORTS, power=3)
    assert found[None].stand.depth is Depth.CLOSE
    assert [row.reason for row in read(store, map_rows.trust_log, who)] == ["asks us first"]
    assert [row.reason for row in read(store, rows.objections, who)] == ["noise"]
    assert len(read(store, rows.ends, who)) == 1
    assert {(row.person_id, row.to_id) for row in read(store, map_rows.delegations, key)} == {(who, boss), (third, who)}


@pytest.mark.parametrize(("values", "rule", "field"), [
    ({"family": "x", "power": 99}, Rule.NOT_FOUND, "power"), ({"family": "x" * 999}, Rule.TOO_LONG, "family")])
def test_what_cannot_be_a_newcomer_is_refused(store, house, values, rule, field):
    vacant = relations.save_vacancy(store, house[0], None, {"role": Role.APPROVER})
    before = contents(store)
    with pytest.raises(RuleError) as caught:
        relations.fill_anew(store, vacant, values)
    assert (caught.value.rule, caught.value.field) == (rule, field)
    assert contents(store) == before


def test_a_newcomer_works_in_a_department_of_the_account(store, house):
    vacant = relations.save_vacancy(store, house[0], None, {"role": Role.APPROVER})
    foreign = accounts.save_department(store, account(store, "Other"), None, {"name": "IT"})
    with pytest.raises(RuleError) as caught:
        relations.fill_anew(store, vacant, {"family": "x", "department_id": foreign})
    assert (caught.value.rule, caught.value.field) == (Rule.OTHER_ACCOUNT, "department_id")
