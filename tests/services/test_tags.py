"""Tags and events: put on, taken off, raised, closed; each is one step and can be undone."""

from datetime import timedelta

import pytest

from builders import TODAY, account, contents, deal, person
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.lists import About
from salesdesk.domain.tags import Event
from salesdesk.services import tags
from salesdesk.store.queries.list_columns import tags_of
from salesdesk.store.queries.lists import tag_names


def names(store, about, key):
    with store.read() as conn:
        return [(each.name, each.event) for each in tags_of(conn, about, [key]).get(key, ())]


def test_a_tag_is_put_on_those_that_lack_it(store):
    keys = [account(store, name) for name in "ABC"]
    assert tags.add_tag(store, About.ACCOUNTS, keys[:1], " 展示会 ") == 1
    assert tags.add_tag(store, About.ACCOUNTS, keys, "展示会") == 2
    assert [names(store, About.ACCOUNTS, key) for key in keys] == [[("展示会", False)]] * 3
    with store.read() as conn:
        assert tag_names(conn) == ["展示会"]
    store.undo()
    assert names(store, About.ACCOUNTS, keys[2]) == []


def test_a_tag_comes_off_the_chosen_ones_only(store):
    keys = [account(store, name) for name in "AB"]
    tags.add_tag(store, About.ACCOUNTS, keys, "x")
    before = contents(store)
    assert tags.remove_tag(store, About.ACCOUNTS, keys[:1], "x") == 1
    assert names(store, About.ACCOUNTS, keys[0]) == []
    assert names(store, About.ACCOUNTS, keys[1]) == [("x", False)]
    store.undo()
    assert contents(store) == before


def test_people_and_deals_have_tags_of_their_own(store):
    key = account(store)
    for about, record in ((About.PEOPLE, person(store, key)), (About.DEALS, deal(store, key))):
        tags.add_tag(store, about, [record], "x")
        assert names(store, about, record) == [("x", False)]
    assert names(store, About.ACCOUNTS, key) == []


def test_an_event_is_open_until_it_is_closed(store):
    key = account(store)
    tags.add_tag(store, About.ACCOUNTS, [key], "complaint")
    made = tags.raise_event(store, About.ACCOUNTS, key, Event.COMPLAINT, TODAY, "異音")
    assert names(store, About.ACCOUNTS, key) == [("complaint", True), ("complaint", False)]
    with pytest.raises(RuleError) as caught:
        tags.close_event(store, made, TODAY - timedelta(1))
    assert (caught.value.rule, caught.value.field) == (Rule.BAD_RANGE, "closed_on")
    tags.close_event(store, made, TODAY)
    assert names(store, About.ACCOUNTS, key) == [("complaint", False)]
    with pytest.raises(RuleError):
        tags.close_event(store, made, TODAY)
    again = tags.raise_event(store, About.ACCOUNTS, key, Event.COMPLAINT, TODAY)
    assert again != made


@pytest.mark.parametrize(("name", "rule"), [("", Rule.REQUIRED), ("x" * 81, Rule.TOO_LONG)])
def test_a_wrong_tag_changes_nothing(store, name, rule):
    key = account(store)
    before = contents(store)
    with pytest.raises(RuleError) as caught:
        tags.add_tag(store, About.ACCOUNTS, [key], name)
    assert caught.value.rule is rule
    with pytest.raises(RuleError):
        tags.add_tag(store, About.ACCOUNTS, ["gone"], "x")
    assert contents(store) == before
