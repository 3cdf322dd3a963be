"""Whatever is asked for, in whatever order: refused by a rule or done whole, undone whole, done again whole."""

import random
from datetime import date
from pathlib import Path

import pytest
import random_calls

import builders
from salesdesk.domain.bin import BinKind
from salesdesk.domain.dealing import Noun
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.stages import Outcome
from salesdesk.services import bin as bins
from salesdesk.services import dealing, deals, merging, orders, people, personal, quote_parts, quotes, samples, stages
from salesdesk.store.db import Store
from salesdesk.store.queries import quotes as quote_rows
from salesdesk.store.queries.dealing import of_noun
from salesdesk.store.queries.stages import all_stages


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The file of a store with the sample book."""
    path = tmp_path_factory.mktemp("book") / "desk.db"
    store = Store(path)
    samples.add(store, "ja", builders.TODAY)
    store.close()
    return path.read_bytes()


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_random_walks_come_back(book: bytes, tmp_path: Path, seed: int) -> None:
    (tmp_path / "walk.db").write_bytes(book)
    store = Store(tmp_path / "walk.db")
    dice = random.Random(seed)
    caller, offered = random_calls.Caller(store, dice), random_calls.services()
    begin, done = builders.contents(store), 0
    for _ in range(160):
        function = dice.choice(offered)
        arguments = caller.arguments(function)
        was = store.changes
        try:
            function(**arguments)
        except RuleError:
            assert store.changes is was, f"{function.__name__} was refused and changed something"
        done += store.changes is not was and bool(store.changes)
    assert _torn(store) == []
    end = builders.contents(store)
    assert done > 40, "hardly anything was done"
    for _ in range(done):
        store.undo()
    assert builders.contents(store) == begin
    for _ in range(done):
        store.redo()
    assert builders.contents(store) == end
    store.close()


def test_a_reason_too_long_is_named(store: Store) -> None:
    key = builders.deal(store, builders.account(store))
    with pytest.raises(RuleError) as refused:
        deals.close(store, key, Outcome.DROPPED, builders.TODAY, note="長" * 1001)
    assert (refused.value.rule, refused.value.field) == (Rule.TOO_LONG, "lost_note")


def test_a_reason_is_kept_clean(store: Store) -> None:
    key = builders.deal(store, builders.account(store))
    deals.close(store, key, Outcome.DROPPED, builders.TODAY, note=" 他社\x00へ ")
    end = builders.contents(store)
    assert "他社へ" in {row[-2] for row in end["stage_change"]}
    store.undo()
    store.redo()
    assert builders.contents(store) == end


def test_what_has_no_order_is_not_moved(store: Store) -> None:
    key = builders.deal(store, builders.account(store))
    part = dealing.save_part(store, Noun.POINT, key, None, {"text": "納期"}, builders.TODAY)
    with pytest.raises(RuleError) as refused:
        dealing.move_part(store, Noun.POINT, part, 1)
    assert refused.value.rule is Rule.BAD_CHOICE


def test_a_row_that_names_nothing_is_refused(store: Store) -> None:
    before = builders.contents(store)
    with pytest.raises(RuleError) as refused:
        deals.save_deal(store, None, {"name": "複合機", "account_id": "0190-gone"}, date(2026, 3, 11))
    assert refused.value.rule is Rule.NOT_FOUND
    assert builders.contents(store) == before


def test_no_amount_is_larger_than_what_is_kept(store: Store) -> None:
    key = builders.deal(store, builders.account(store), amount=70)
    quote_id = quotes.new_quote(store, key, builders.TODAY)
    with store.read() as conn:
        sheet = quote_rows.sheet(conn, quote_id)
    assert sheet is not None
    variant_id = sheet.variants[0].id
    quote_parts.add_lines(store, variant_id, [{"name": "全部", "quantity_milli": 10**9, "unit_price": 10**12 - 1}])
    dealing.save_part(store, Noun.LINE, key, None, {"name": "全部", "quantity_milli": 10**9, "unit_price": 10**11},
                      builders.TODAY)
    before = builders.contents(store)
    for refused in (lambda: quotes.accept(store, variant_id, builders.TODAY), lambda: dealing.take_lines(store, key),
                    lambda: deals.save_deal(store, key, {"amount": 2**63}, builders.TODAY)):
        with pytest.raises(RuleError) as error:
            refused()
        assert (error.value.rule, error.value.field) == (Rule.BAD_RANGE, "amount")
    assert builders.contents(store) == before


def test_a_credit_is_no_deal(store: Store) -> None:
    key = builders.deal(store, builders.account(store))
    quote_id = quotes.new_quote(store, key, builders.TODAY)
    with store.read() as conn:
        sheet = quote_rows.sheet(conn, quote_id)
    assert sheet is not None
    quote_parts.add_lines(store, sheet.variants[0].id, [{"name": "返金", "unit_price": -500}])
    with pytest.raises(RuleError) as refused:
        quotes.accept(store, sheet.variants[0].id, builders.TODAY)
    assert refused.value.rule is Rule.BAD_RANGE


@pytest.mark.parametrize("then", ["restore", "empty"])
def test_a_history_names_a_stage_that_is_gone(store: Store, then: str) -> None:
    key = builders.deal(store, builders.account(store))
    with store.read() as conn:
        order = [row.id for row in all_stages(conn)]
    deals.move(store, key, order[1], None, builders.TODAY)
    deals.move(store, key, order[2], None, builders.TODAY)
    deals.delete_deal(store, key)
    stages.remove_stage(store, order[1], None, builders.TODAY)
    before = builders.contents(store)
    if then == "restore":
        bins.restore(store, BinKind.DEAL, key)
        assert [row[8:10] for row in builders.contents(store)["stage_change"]] == [
            row[8:10] for row in before["stage_change"]]
    else:
        store.undo()
        store.undo()
        stages.remove_stage(store, order[1], None, builders.TODAY)
        before = builders.contents(store)
        bins.empty(store)
        assert len(builders.contents(store)["stage_change"]) == 3
    assert _torn(store) == []
    store.undo()
    assert builders.contents(store) == before


@pytest.mark.parametrize("then", ["bin", "erase", "merge"])
def test_a_consent_is_nothing_without_who_gives_it(store: Store, then: str) -> None:
    firm = builders.account(store)
    deal_id, one, two = builders.deal(store, firm), builders.person(store, firm), builders.person(store, firm, "佐藤")
    for who in (one, two):
        dealing.save_part(store, Noun.CONSENT, deal_id, None, {"person_id": who, "note": "渋い"}, builders.TODAY)
    before = builders.contents(store)
    if then == "erase":
        personal.erase_person(store, one)
    elif then == "bin":
        people.delete_person(store, one)
    else:
        merging.merge(store, two, one)
    with store.read() as conn:
        assert [row.values["person_id"] for row in of_noun(conn, deal_id, Noun.CONSENT)] == [two]
    if then != "erase":
        store.undo()
        assert builders.contents(store) == before


def test_what_is_on_the_board_is_not_put_back_on_it(store: Store) -> None:
    firm = builders.account(store)
    open_one, won = builders.deal(store, firm), builders.deal(store, firm, "複写機")
    deals.win(store, [won], builders.TODAY, builders.TODAY)
    before = builders.contents(store)
    refused = (lambda: deals.reopen(store, open_one, builders.TODAY), lambda: deals.reopen(store, won, builders.TODAY),
               lambda: deals.close(store, open_one, Outcome.OPEN, builders.TODAY),
               lambda: orders.begin_order(store, open_one, builders.TODAY))
    for each in refused:
        with pytest.raises(RuleError) as error:
            each()
        assert (error.value.rule, error.value.field) == (Rule.BAD_CHOICE, "outcome")
    assert builders.contents(store) == before


def _torn(store: Store) -> list[object]:
    with store.read() as conn:
        return list(conn.exec_driver_sql("PRAGMA foreign_key_check").all())
