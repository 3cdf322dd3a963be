"""Gaps in the coverage of an account, one rule at a time."""

from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from salesdesk.domain.coverage import ROLES, SILENT_AFTER, Finding, Gap, coverage
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
