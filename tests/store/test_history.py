from datetime import date, datetime, timedelta

import pytest

from builders import TODAY, account, person, visit
from salesdesk.domain.activities import ActivityKind
from salesdesk.domain.facts import Certainty, FactKind
from salesdesk.services import activities, facts
from salesdesk.services.facts import FactDraft
from salesdesk.store.queries import history
from salesdesk.store.queries.history import FactEntry, Show

START = datetime(2026, 3, 1, 10).astimezone()


def learn(store, key, day, text="紙の保管に困っている", person_id=None):
    return facts.add_fact(store, FactDraft(
        text, FactKind.NEED, day, Certainty.SAID, account_id=key, person_id=person_id), TODAY)


def page(store, key, show=Show.ALL, after=None, limit=100):
    with store.read() as conn:
        return history.page(conn, key, show, after, limit)


@pytest.fixture
def busy(store):
    """An account with a visit on each of nine days, every third with a fact of its day."""
    key = account(store)
    who = person(store, key)
    for number in range(9):
        visit(store, key, who, at=START - timedelta(days=number), result=f"訪問 {number}")
        if number % 3 == 0:
            learn(store, key, date(2026, 3, 1) - timedelta(days=number), f"事実 {number}", who)
    return key


def test_facts_stand_above_the_contacts_of_their_day(store, busy):
    rows = page(store, busy)
    assert [row.fact.text if isinstance(row, FactEntry) else row.activity.result for row in rows[:5]] == [
        "事実 0", "訪問 0", "訪問 1", "訪問 2", "事実 3"]


@pytest.mark.parametrize("size", [1, 2, 3, 5])
def test_pages_one_after_the_other_give_the_whole(store, busy, size):
    learn(store, busy, date(2026, 3, 1), "同じ日の二つ目")
    whole = page(store, busy)
    read, after = [], None
    while more := page(store, busy, after=after, limit=size):
        read += more
        after = more[-1].moment
    assert read == whole
    assert len(whole) == 13


def test_narrowed_down_to_one_kind(store, busy):
    activities.log(store, activities.LogDraft(ActivityKind.CALL, START, account_id=busy, result="電話"), TODAY)
    assert len(page(store, busy, Show.VISITS)) == 9
    assert [row.activity.result for row in page(store, busy, Show.CALLS)] == ["電話"]
    assert page(store, busy, Show.MAILS) == []
    assert len(page(store, busy, Show.FACTS)) == 3


def test_another_account_is_not_in_it(store, busy):
    other = account(store, "みなと物流")
    learn(store, other, TODAY)
    assert len(page(store, other)) == 1
    assert len(page(store, busy)) == 12
