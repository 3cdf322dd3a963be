"""Gaps become questions by fixed rules in a fixed order."""

from datetime import date, timedelta

import pytest

from salesdesk.domain.people import Role, Support
from salesdesk.domain.qualify import Item
from salesdesk.domain.questions import ITEM_GAPS, SILENT_DAYS, Asked, Gap, Known, Somebody, gaps

TODAY = date(2026, 3, 11)


def somebody(name: str, role: Role, support: Support = Support.NEUTRAL, **values: bool) -> Somebody:
    return Somebody(Asked(name, name), role, support, **{"met": True, "has_criterion": True, **values})


TEAM = (
    somebody("木村", Role.DECISION_MAKER), somebody("田中", Role.CONTACT), somebody("佐伯", Role.SCREENER),
    somebody("藤田", Role.USER),
)
FULL = Known(
    TODAY, heard=frozenset(Item), decide_by=date(2026, 9, 30), expected_close=date(2026, 4, 24), has_motive=True,
    phase=6, last_contact=TODAY - timedelta(days=2), people=TEAM)


def asked(known: Known) -> list[Gap | None]:
    return [question.gap for question in gaps(known)]


def named(gap: Gap, *people: Somebody) -> list[str]:
    found = gaps(Known(**{**vars(FULL), "people": people}))
    return [each.person.family for each in found if each.gap is gap and each.person]


def test_a_full_picture_leaves_one_question():
    assert asked(FULL) == [Gap.WANTED]


@pytest.mark.parametrize("item", list(Item))
def test_a_missing_letter_is_asked_first(item):
    known = Known(**{**vars(FULL), "heard": frozenset(Item) - {item}})
    assert asked(known) == [ITEM_GAPS[item], Gap.WANTED]


def test_nothing_known_asks_the_letters_in_their_order_then_who_decides():
    known = Known(TODAY)
    assert asked(known)[:7] == [Gap.BUDGET, Gap.AUTHORITY, Gap.NEEDS, Gap.TIMING, Gap.COMPETITOR, Gap.STAFFING,
                                Gap.DECIDER]


def test_without_a_deal_state_and_plans_are_asked():
    assert asked(Known(TODAY, has_deal=False)) == [Gap.NEEDS, Gap.TIMING, Gap.DECIDER, Gap.WANTED]


def test_a_deadline_is_asked_only_once_timing_is_known():
    known = Known(**{**vars(FULL), "decide_by": None})
    assert Gap.DEADLINE in asked(known)
    assert Gap.DEADLINE not in asked(Known(**{**vars(known), "heard": frozenset()}))


def test_a_decider_nobody_met_is_asked_for_by_name_unless_he_comes():
    unmet = somebody("木村", Role.DECISION_MAKER, met=False)
    (question, *_) = gaps(Known(**{**vars(FULL), "people": (unmet, *TEAM[1:])}))
    assert question.gap is Gap.DECIDER_UNMET
    assert question.person == Asked("木村", "木村")
    assert question.key == "decider_unmet:木村"
    coming = somebody("木村", Role.DECISION_MAKER, met=False, attends=True)
    assert Gap.DECIDER_UNMET not in asked(Known(**{**vars(FULL), "people": (coming, *TEAM[1:])}))


def test_an_objection_is_asked_for_where_its_reason_is_unknown():
    silent = somebody("大野", Role.OTHER, Support.OPPOSES)
    told = somebody("藤田", Role.OTHER, Support.OPPOSES, has_objection=True)
    assert named(Gap.OBJECTION, *TEAM, silent, told) == ["大野"]


def test_support_is_asked_of_one_person_who_comes_or_decides():
    far = somebody("遠い", Role.OTHER, Support.UNKNOWN)
    hidden = somebody("大野", Role.HIDDEN, Support.UNKNOWN)
    assert named(Gap.SUPPORT, *TEAM, far, hidden) == ["大野"]


def test_vacant_roles_and_a_single_contact_are_asked_about():
    lonely = Known(**{**vars(FULL), "people": TEAM[:1]})
    assert asked(lonely) == [Gap.CONSENT, Gap.SCREENER, Gap.USER, Gap.WANTED]


def test_silence_and_a_passed_close_name_their_day():
    last = TODAY - timedelta(days=SILENT_DAYS + 1)
    late = Known(**{**vars(FULL), "last_contact": last, "expected_close": date(2026, 3, 10)})
    found = {question.gap: question.day for question in gaps(late)}
    assert found[Gap.SILENCE] == last
    assert found[Gap.CLOSE_PASSED] == date(2026, 3, 10)
    assert Gap.SILENCE not in asked(Known(**{**vars(FULL), "last_contact": last + timedelta(days=1)}))


def test_keys_name_one_question_each():
    people = (*TEAM, somebody("大野", Role.OTHER, attends=True))
    keys = [question.key for question in gaps(Known(TODAY, people=people))]
    assert len(keys) == len(set(keys))
