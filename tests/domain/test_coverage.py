"""Gaps in the coverage of an account, one rule at a time."""

from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from salesdesk.domain.activities import TaskKind
from salesdesk.domain.coverage import ROLES, SILENT_AFTER, About, Finding, Gap, Objector, coverage
from salesdesk.domain.people import Role, Support

TODAY = date(2026, 3, 11)


@dataclass(frozen=True)
class Person:
    id: str
    role: Role = Role.OTHER
    support: Support = Support.NEUTRAL
    meetings: int = 0
    last_met: date | None = None
    objection: str = ""


def findings(*people: Person) -> list[Gap]:
    return [gap for gap in coverage(people, TODAY).gaps if gap.finding is not Finding.ROLE_UNKNOWN]


def test_the_map_of_the_design_has_five_of_six_roles_and_its_gaps():
    ago = {days: TODAY - timedelta(days=days) for days in (2, 5, 12, 26, 42)}
    found = coverage((
        Person("president", Role.APPROVER), Person("director", Role.HIDDEN, Support.SCEPTICAL),
        Person("head", Role.DECISION_MAKER, Support.NEUTRAL, 1, ago[42]),
        Person("it", Role.SCREENER, Support.SUPPORTS, 2, ago[12]),
        Person("plant", Role.USER, Support.OPPOSES, 1, ago[26], "two days of stop"),
        Person("office", Role.CONTACT, Support.SUPPORTS, 9, ago[2]),
        Person("fan", Role.CHAMPION, Support.CHAMPIONS, 4, ago[5]), Person("designer", Role.USER)), TODAY)
    assert (len(found.met_roles), found.met, found.people) == (5, 5, 8)
    assert found.known_roles == frozenset(ROLES)
    assert found.gaps == (
        Gap(Finding.HIDDEN_NOT_MET, Role.HIDDEN, "director"), Gap(Finding.OBJECTION, Role.USER, "plant"),
        Gap(Finding.DECIDER_SILENT, Role.DECISION_MAKER, "head", 42))


def test_an_empty_account_is_empty_and_not_full_of_gaps():
    assert coverage((), TODAY).gaps == ()


def test_every_role_nobody_plays_is_a_question():
    gaps = coverage((Person("a", Role.APPROVER),), TODAY).gaps
    assert [gap.role for gap in gaps if gap.finding is Finding.ROLE_UNKNOWN] == list(ROLES)


def test_a_decision_maker_is_silent_after_thirty_days_and_not_before():
    for days, silent in ((SILENT_AFTER, False), (SILENT_AFTER + 1, True)):
        boss = Person("a", Role.DECISION_MAKER, meetings=2, last_met=TODAY - timedelta(days=days))
        other = Person("b", Role.USER, meetings=1, last_met=TODAY)
        assert (Gap(Finding.DECIDER_SILENT, Role.DECISION_MAKER, "a", days) in findings(boss, other)) is silent


def test_knowing_one_person_only_is_a_risk():
    assert findings(Person("a", Role.USER, meetings=3, last_met=TODAY), Person("b")) == [
        Gap(Finding.SINGLE_THREAD, Role.USER, "a")]
    assert findings(Person("a", meetings=3), Person("b", meetings=1)) == []


def test_opposing_without_words_counts_as_an_objection():
    assert Gap(Finding.OBJECTION, Role.OTHER, "a") in findings(Person("a", support=Support.OPPOSES))


def test_a_role_is_met_when_one_of_its_people_is():
    assert findings(Person("a", Role.SCREENER), Person("b", Role.SCREENER, meetings=1), Person("c", meetings=1)) == []
    assert findings(Person("a", Role.SCREENER)) == [Gap(Finding.ROLE_NOT_MET, Role.SCREENER, "a")]


@given(st.lists(st.builds(
    Person, st.uuids().map(str), st.sampled_from(Role), st.sampled_from(Support), st.integers(0, 9),
    st.none() | st.dates(date(2020, 1, 1), date(2027, 1, 1)), st.sampled_from(["", "price"])), max_size=12))
def test_gaps_name_people_who_exist_and_never_repeat(people):
    found = coverage(people, TODAY)
    keys = {person.id for person in people}
    assert all(gap.person_id in keys or gap.finding is Finding.ROLE_UNKNOWN for gap in found.gaps)
    assert len(set(found.gaps)) == len(found.gaps)
    assert found.met_roles <= found.known_roles


def more(*people: Person, **about: object) -> list[Gap]:
    return [gap for gap in coverage(people, TODAY, About(**about)).gaps
            if gap.finding not in {Finding.ROLE_UNKNOWN, Finding.SINGLE_THREAD}]


def test_all_roles_of_a_person_count():
    found = coverage((Person("a", Role.CONTACT, meetings=1), Person("b", Role.USER)), TODAY,
                     About(roles={"a": frozenset({Role.DECISION_MAKER, Role.SCREENER})}))
    assert found.met_roles == {Role.DECISION_MAKER, Role.SCREENER}
    assert found.known_roles == {Role.DECISION_MAKER, Role.SCREENER, Role.USER}


def test_an_objection_with_an_answer_is_no_gap_and_one_without_is_the_oldest():
    foe = Person("a", Role.USER, Support.OPPOSES, 1, TODAY, "two days of stop")
    assert more(foe, objections=[Objector("a", answered=True)]) == []
    assert more(foe, objections=[Objector("a", answered=False, days=3), Objector("a", answered=False, days=42)]) == [
        Gap(Finding.OBJECTION, Role.USER, "a", 42)]
    assert more(foe) == [Gap(Finding.OBJECTION, Role.USER, "a")]


def test_a_decision_maker_unmet_after_three_visits_asks_for_an_executive_instead_of_one_more_visit():
    people = (Person("boss", Role.DECISION_MAKER), Person("a", Role.CONTACT, meetings=3, last_met=TODAY))
    assert more(*people, visits=2) == [Gap(Finding.ROLE_NOT_MET, Role.DECISION_MAKER, "boss")]
    assert more(*people, visits=3) == [Gap(Finding.DECIDER_UNMET, Role.DECISION_MAKER, "boss", count=3)]


def test_whoever_came_alone_is_asked_who_must_consent_until_it_is_known():
    person = Person("a", meetings=2, last_met=TODAY)
    gap = Gap(Finding.CAME_ALONE, Role.OTHER, "a", count=2)
    assert more(person, visits=2, alone_id="a") == [gap]
    assert gap.step is TaskKind.QUESTION
    assert more(person, visits=2, alone_id="a", consents=(1, 1)) == []
    assert more(person, visits=2, alone_id="gone") == []


def test_consents_are_told_as_given_of_needed():
    assert more(Person("a"), consents=(1, 3)) == [Gap(Finding.CONSENT_MISSING, Role.APPROVER, count=1, total=3)]
    assert more(Person("a"), consents=(3, 3)) == []


def test_anybody_with_a_role_is_silent_after_the_limit_that_is_set():
    ago = TODAY - timedelta(days=15)
    people = (Person("boss", Role.DECISION_MAKER, meetings=1, last_met=ago), Person("a", Role.USER, meetings=1,
              last_met=ago), Person("b", meetings=1, last_met=ago))
    assert more(*people) == []
    assert more(*people, silent_after=14) == [
        Gap(Finding.DECIDER_SILENT, Role.DECISION_MAKER, "boss", 15), Gap(Finding.SILENT, Role.USER, "a", 15)]


def test_trust_that_is_down_comes_before_all_others_and_a_vacant_role_is_a_question():
    gaps = coverage((Person("a", Role.USER, meetings=1, last_met=TODAY), Person("b", Role.CONTACT)), TODAY,
                    About(trust_down=frozenset({"a"}), vacant=[Role.SCREENER])).gaps
    assert gaps[:2] == (Gap(Finding.TRUST_DOWN, Role.USER, "a"), Gap(Finding.SINGLE_THREAD, Role.USER, "a"))
    vacant = next(gap for gap in gaps if gap.finding is Finding.ROLE_VACANT)
    assert (vacant.role, vacant.step) == (Role.SCREENER, TaskKind.QUESTION)
    assert Gap(Finding.ROLE_UNKNOWN, Role.SCREENER) not in gaps
    assert gaps[0].step is TaskKind.STEP


def test_without_a_limit_nobody_is_silent():
    boss = Person("b", Role.DECISION_MAKER, meetings=3, last_met=TODAY - timedelta(400))
    found = {gap.finding for gap in coverage((boss,), TODAY, About(silent_after=0)).gaps}
    assert not found & {Finding.DECIDER_SILENT, Finding.SILENT}
