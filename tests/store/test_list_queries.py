"""The rules and columns of lists run on both databases and choose the same records."""

from datetime import UTC, datetime, timedelta

import pytest

from builders import TODAY, account, deal, person, visit
from salesdesk.domain.lists import FIELDS, READY_MADE, TESTS, About, ListRule, ListTest
from salesdesk.domain.tags import Event
from salesdesk.services import lists, tags
from salesdesk.store.db import Store
from salesdesk.store.queries import list_columns
from salesdesk.store.queries import lists as list_rows
from salesdesk.store.queries.lists import ListFilter

NUMBERS = {ListTest.AT_LEAST, ListTest.AT_MOST, ListTest.WITHIN_DAYS, ListTest.OLDER_DAYS}
CHOSEN = {"hot": ["A"], "dormant": ["B"], "no_step": ["A"], "told_later": [], "complaint": ["B"], "cross_sell": [],
          "room": ["B"], "imported": ["B"]}


def _fill(store: Store) -> tuple[str, str]:
    first = account(store, "A", rank="A")
    other = account(store, "B", room_to_grow=True, source="list.csv", employees=12)
    deal(store, first, decide_by=TODAY + timedelta(10), amount=1_000)
    person(store, first, role="ch", title="課長")
    visit(store, other, at=datetime(2025, 3, 1, tzinfo=UTC))
    tags.raise_event(store, About.ACCOUNTS, other, Event.COMPLAINT, TODAY)
    tags.add_tag(store, About.ACCOUNTS, [first], "x")
    return first, other


def test_the_shipped_lists(either: Store) -> None:
    _fill(either)
    with either.read() as conn:
        for ready, rules in READY_MADE.items():
            found = list_rows.ids(conn, About.ACCOUNTS, ListFilter(TODAY, rules=rules))
            names = [row.cells["name"] for row in list_columns.rows(conn, About.ACCOUNTS, found)]
            assert names == CHOSEN[ready.value], ready


@pytest.mark.parametrize("about", list(About))
def test_every_rule_and_every_order(either: Store, about: About) -> None:
    _fill(either)
    with either.read() as conn:
        for field in FIELDS[about]:
            for test in TESTS[field]:
                rule = ListRule(field, test, "3" if test in NUMBERS else "A")
                list_rows.ids(conn, about, ListFilter(TODAY, rules=(rule,)))
        everybody = list_rows.ids(conn, about, ListFilter(TODAY))
        for column in list_columns.rows(conn, about, everybody)[0].cells:
            if column != "stage_id":
                assert set(list_rows.ids(conn, about, ListFilter(TODAY, order=((column, True),)))) == set(everybody)


def test_marks_count_with_the_rules(either: Store) -> None:
    first, other = _fill(either)
    made = lists.save_list(either, None, {"name": "L", "about": "accounts"}, READY_MADE_HOT)
    lists.mark(either, made, [other], keep=True, reason="紹介")
    lists.mark(either, made, [first], keep=False, reason="競合")
    with either.read() as conn:
        found = list_rows.counts(conn, About.ACCOUNTS, READY_MADE_HOT, TODAY, made)
        assert (found.total, found.after[-1], found.final) == (2, 1, 1)
        assert [mark.name for mark in list_rows.marks(conn, About.ACCOUNTS, made)] == ["B", "A"]
        assert list_rows.saved(conn)[0].rules == READY_MADE_HOT


READY_MADE_HOT = READY_MADE[next(iter(READY_MADE))]
