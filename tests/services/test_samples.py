"""The sample book: whole, the same in both languages, and gone without a trace when taken away."""

import json
from collections import Counter
from datetime import date, timedelta

import pytest
from sqlalchemy import func, select

import builders
from salesdesk import paths
from salesdesk.domain.actions import Action
from salesdesk.domain.stages import Outcome
from salesdesk.services import activities, deals, sample_book, samples, settings
from salesdesk.services.transfer import importing
from salesdesk.services.transfer.reader import open_source
from salesdesk.store.db import Store
from salesdesk.store.queries import accounts, figures, people
from salesdesk.store.queries import activities as contacts
from salesdesk.store.queries import deals as deal_rows
from salesdesk.store.queries.settings import one as settings_of
from salesdesk.store.tables import activity, deal, person
from salesdesk.store.tables.every import JOURNALED


def live(store: Store, table) -> int:
    with store.read() as conn:
        return conn.execute(select(func.count()).select_from(table).where(table.c.deleted_at.is_(None))).scalar_one()


def account_named(store: Store, name: str) -> str:
    with store.read() as conn:
        return next(key for key, found in accounts.names(conn) if found == name)


@pytest.mark.parametrize("language", ["ja", "en"])
def test_the_book_has_its_size(store: Store, language: str):
    assert samples.add(store, language, builders.TODAY) > 700
    assert [live(store, table) for table in (person, deal, activity)] == [60, 30, 143]
    with store.read() as conn:
        assert len(accounts.names(conn)) == 14
        assert settings_of(conn).goal_month == 12_000_000


def test_adding_twice_changes_nothing(store: Store):
    samples.add(store, "ja", builders.TODAY)
    before = builders.contents(store)
    assert samples.add(store, "en", builders.TODAY) == 0
    assert builders.contents(store) == before


def test_adding_is_one_step_and_undo_leaves_what_was_there(store: Store):
    builders.account(store, "自分の顧客")
    before = builders.contents(store)
    samples.add(store, "ja", builders.TODAY)
    label = store.next_undo()
    assert label is not None
    assert label.action is Action.ADD_SAMPLES
    added = builders.contents(store)
    store.undo()
    assert builders.contents(store) == before
    store.redo()
    assert builders.contents(store) == added


def test_removing_leaves_nothing_live_and_is_one_step(store: Store):
    count = samples.add(store, "ja", builders.TODAY)
    added = builders.contents(store)
    assert samples.remove(store) == count
    assert [table.name for table in JOURNALED if "sample" in table.columns and live(store, table)] == [
        "pipeline", "stage_rule"]
    with store.read() as conn:
        assert settings_of(conn).goal_month is None
    store.undo()
    assert builders.contents(store) == added


def test_samples_come_again_after_they_were_removed(store: Store):
    count = samples.add(store, "ja", builders.TODAY)
    samples.remove(store)
    assert samples.add(store, "en", builders.TODAY) == count
    with store.read() as conn:
        assert settings_of(conn).goal_month == 12_000_000


def test_removing_without_samples_is_no_step(store: Store):
    builders.account(store)
    before = store.next_undo()
    assert samples.remove(store) == 0
    assert store.next_undo() == before


def test_a_goal_of_ones_own_stays(store: Store):
    settings.save_setting(store, "goal_month", "5000000")
    samples.add(store, "ja", builders.TODAY)
    samples.remove(store)
    with store.read() as conn:
        assert settings_of(conn).goal_month == 5_000_000


def test_own_rows_survive_and_let_go_of_what_is_gone(store: Store):
    own = builders.account(store, "自分の顧客")
    samples.add(store, "ja", builders.TODAY)
    tokai = account_named(store, "東海精密工業 株式会社")
    person_id = builders.person(store, tokai, "高田", "進")
    deal_id = builders.deal(store, tokai, "自分の案件")
    kept = builders.visit(store, own, person_id)
    lost = builders.visit(store, tokai, person_id)
    samples.remove(store)
    with store.read() as conn:
        assert [name for _, name in accounts.names(conn)] == ["自分の顧客"]
        assert (found := people.one(conn, person_id)) is not None
        assert found.account_id is None
        assert (card := deal_rows.one(conn, deal_id)) is not None
        assert card.account_id is None
        assert len(deal_rows.changes(conn, deal_id)) == 1
        assert (visit := contacts.one(conn, kept)) is not None
        assert [each.person_id for each in visit.people] == [person_id]
        assert contacts.one(conn, lost) is None


def test_what_was_done_to_samples_goes_with_them(store: Store):
    samples.add(store, "ja", builders.TODAY)
    with store.read() as conn:
        card = next(row for row in deal_rows.board(conn, builders.TODAY) if row.name.startswith("本社複合機"))
    deals.step(store, card.id, 1, builders.TODAY)
    activities.add_task(store, activities.TaskDraft("電話する", deal_id=card.id))
    samples.remove(store)
    assert {table.name for table in JOURNALED if live(store, table)} == {"pipeline", "stage", "stage_rule", "setting"}


def test_both_languages_have_the_same_structure():
    books = [json.loads((paths.resources() / "samples" / f"{name}.json").read_text(encoding="utf-8"))
             for name in sample_book.LANGUAGES]
    assert books[0].keys() == books[1].keys()
    for kind in ("accounts", "sites", "departments", "people", "deals", "activities", "tasks", "facts", "flow_steps",
                 "installed_items", "ties"):
        for one, other in zip(books[0][kind], books[1][kind], strict=True):
            assert one.keys() - {"reading", "family_reading", "given_reading"} == set(other)
            for name in ("key", "account", "deal", "day", "amount", "role", "history", "people", "due", "kind",
                         "certainty", "teller", "standing", "checked", "flow", "person", "lease_end", "contract_end",
                         "strength"):
                assert one.get(name) == other.get(name)


def test_every_stage_has_three_to_six_cards(store: Store):
    samples.add(store, "ja", builders.TODAY)
    with store.read() as conn:
        cards = deal_rows.board(conn, builders.TODAY)
    columns = Counter(card.stage_id for card in cards)
    assert len(columns) == 5
    assert all(3 <= count <= 6 for count in columns.values())
    open_cards = [card for card in cards if card.outcome is Outcome.OPEN]
    assert sum(not card.has_next for card in open_cards) == 2
    assert sum(card.next_due is not None and card.next_due < builders.TODAY for card in open_cards) == 2
    assert sum(card.next_due == builders.TODAY for card in open_cards) == 3


@pytest.mark.parametrize("offset", range(0, 62, 3))
def test_the_book_is_fresh_on_every_day(store: Store, offset: int):
    today = date(2026, 3, 1) + timedelta(offset)
    samples.add(store, "en", today)
    with store.read() as conn:
        assert figures.won_between(conn, today.replace(day=1), today) == (2, 9_900_000)
        visits = list(conn.scalars(select(activity.c.at).where(activity.c.done.is_(False))))
        for row in deal_rows.board(conn, today):
            days = [change.on_day for change in deal_rows.changes(conn, row.id)]
            assert days == sorted(days)
            assert len(set(days)) == len(days)
            assert max(days) <= today
    assert any(at.astimezone().date() == today for at in visits)


@pytest.mark.parametrize("language", ["ja", "en"])
def test_no_text_keeps_an_unfilled_day(store: Store, language: str):
    samples.add(store, language, builders.TODAY)
    for rows in builders.contents(store).values():
        for row in rows:
            assert not [value for value in row if isinstance(value, str) and ("{" in value or "}" in value)]


@pytest.mark.parametrize("language", ["ja", "en"])
def test_the_cards_partly_fit_the_book(store: Store, language: str):
    samples.add(store, language, builders.TODAY)
    report = importing.run(store, open_source(sample_book.cards_file(language)), builders.TODAY)
    assert (report.total, report.new, report.error) == (7, 4, 1)
    assert report.update + report.same == 2
