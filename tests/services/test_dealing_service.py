"""What is dealt with in a deal: every noun is kept, ordered, taken out and undone; the sheets of what was heard."""

from typing import Any

import pytest

import builders
from salesdesk.domain.dealing import Noun
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.qualify import Heard, Item, Meddpicc
from salesdesk.services import dealing, deals
from salesdesk.store.db import Store
from salesdesk.store.queries import dealing as rows
from salesdesk.store.queries import deals as deal_rows

TODAY = builders.TODAY
EXAMPLES: dict[Noun, dict[str, Any]] = {
    Noun.LINE: {"name": "複合機", "quantity_milli": 12_000, "unit_price": 780_000, "unit_cost": 500_000},
    Noun.PROPOSAL: {"title": "文書管理の提案", "size": "big", "reaction": "p", "score": 4},
    Noun.BENEFIT: {"name": "倉庫の賃料", "yearly": 1_800_000},
    Noun.POINT: {"text": "設置は月末まで", "topic": "delivery"},
    Noun.OBSTACLE: {"text": "移行で止まる不安", "help": "並行稼働"},
    Noun.WANTED: {"text": "導入事例", "useful": 1},
    Noun.CONSENT: {"name": "大野専務", "state": "unknown"},
    Noun.CASE: {"title": "監査検索", "customer": "瀬戸内化成"},
}


@pytest.fixture
def deal(store: Store) -> str:
    return builders.deal(store, builders.account(store))


def parts(store: Store, deal_id: str, noun: Noun) -> list[rows.PartRow]:
    with store.read() as conn:
        return rows.of_noun(conn, deal_id, noun)


@pytest.mark.parametrize("noun", Noun)
def test_every_noun_is_added_changed_taken_out_and_undone(store: Store, deal: str, noun: Noun) -> None:
    empty = builders.contents(store)
    key = dealing.save_part(store, noun, deal, None, EXAMPLES[noun], TODAY)
    (row,) = parts(store, deal, noun)
    assert row.id == key
    assert {name: row.values[name] for name in EXAMPLES[noun]} == EXAMPLES[noun]
    full = builders.contents(store)
    name = next(name for name in ("name", "title", "text") if name in EXAMPLES[noun])
    dealing.save_part(store, noun, deal, key, {name: "別の言葉"}, TODAY)
    assert parts(store, deal, noun)[0].words(name) == "別の言葉"
    store.undo()
    assert builders.contents(store) == full
    dealing.delete_part(store, noun, key)
    assert parts(store, deal, noun) == []
    store.undo()
    assert builders.contents(store) == full
    store.undo()
    assert builders.contents(store) == empty


@pytest.mark.parametrize(("noun", "values", "rule", "field"), [
    (Noun.LINE, {"name": ""}, Rule.REQUIRED, "name"),
    (Noun.LINE, {"name": "x", "discount_permille": 1001}, Rule.BAD_RANGE, "discount_permille"),
    (Noun.LINE, {"name": "x", "unit_price": 1.5}, Rule.BAD_NUMBER, "unit_price"),
    (Noun.PROPOSAL, {"title": "x", "score": 6}, Rule.BAD_RANGE, "score"),
    (Noun.PROPOSAL, {"title": "x", "size": "huge"}, Rule.BAD_CHOICE, "size"),
    (Noun.POINT, {"text": "x", "topic": "weather"}, Rule.BAD_CHOICE, "topic"),
    (Noun.WANTED, {"text": "x", "useful": 2}, Rule.BAD_RANGE, "useful"),
    (Noun.CONSENT, {"state": "given"}, Rule.REQUIRED, "name"),
    (Noun.CASE, {}, Rule.REQUIRED, "title"),
    (Noun.OBSTACLE, {"text": "あ" * 1001}, Rule.TOO_LONG, "text"),
])
def test_what_cannot_be_is_refused_by_its_field(
        store: Store, deal: str, noun: Noun, values: dict[str, Any], rule: Rule, field: str) -> None:
    before = builders.contents(store)
    with pytest.raises(RuleError) as refused:
        dealing.save_part(store, noun, deal, None, values, TODAY)
    assert (refused.value.rule, refused.value.field) == (rule, field)
    assert builders.contents(store) == before


def test_people_of_other_accounts_are_refused(store: Store, deal: str) -> None:
    stranger = builders.person(store, builders.account(store, "瀬戸内化成"))
    with pytest.raises(RuleError) as refused:
        dealing.save_part(store, Noun.CONSENT, deal, None, {"person_id": stranger}, TODAY)
    assert (refused.value.rule, refused.value.field) == (Rule.OTHER_ACCOUNT, "person_id")


def test_lines_are_ordered_and_their_sum_becomes_the_amount(store: Store, deal: str) -> None:
    first, second = (dealing.save_part(store, Noun.LINE, deal, None, EXAMPLES[Noun.LINE] | {"name": name}, TODAY)
                     for name in ("A", "B"))
    dealing.move_part(store, Noun.LINE, second, -1)
    assert [row.id for row in parts(store, deal, Noun.LINE)] == [second, first]
    with pytest.raises(RuleError):
        dealing.move_part(store, Noun.LINE, second, -1)
    assert dealing.take_lines(store, deal) == 18_720_000
    with store.read() as conn:
        row = deal_rows.one(conn, deal)
    assert row is not None
    assert (row.amount, row.gross_profit) == (18_720_000, 6_720_000)
    dealing.save_part(store, Noun.LINE, deal, first, {"unit_price": None}, TODAY)
    with pytest.raises(RuleError):
        dealing.take_lines(store, deal)


def test_a_settled_point_keeps_its_day_and_proposals_count(store: Store, deal: str) -> None:
    key = dealing.save_part(store, Noun.POINT, deal, None, {"text": "値引", "state": "settled"}, TODAY)
    assert parts(store, deal, Noun.POINT)[0].day("settled_on") == TODAY
    dealing.save_part(store, Noun.POINT, deal, key, {"state": "open"}, TODAY)
    assert parts(store, deal, Noun.POINT)[0].day("settled_on") is None
    for _ in range(2):
        dealing.save_part(store, Noun.PROPOSAL, deal, None, {"title": "案"}, TODAY)
    assert [row.number("version") for row in parts(store, deal, Noun.PROPOSAL)] == [1, 2]


def test_a_case_is_linked_once(store: Store, deal: str) -> None:
    dealing.save_part(store, Noun.CASE, deal, None, EXAMPLES[Noun.CASE], TODAY)
    case_id = parts(store, deal, Noun.CASE)[0].words("case_id")
    with pytest.raises(RuleError):
        dealing.save_part(store, Noun.CASE, deal, None, {"case_id": case_id}, TODAY)


def test_both_sheets_are_kept_and_only_bantch_shows_on_cards(store: Store, deal: str) -> None:
    said = builders.person(store, _account(store, deal))
    dealing.save_heard(store, deal, Item.BUDGET, {"text": "900万", "heard": 1, "said_by_id": said, "said_on": TODAY})
    dealing.save_heard(store, deal, Meddpicc.CHAMPION, {"heard": 2})
    with store.read() as conn:
        sheet = rows.sheet(conn, deal)
        assert list(deal_rows.heard(conn, deal)) == [Item.BUDGET]
        assert [card.heard for card in deal_rows.board(conn, TODAY)] == ["B"]
    assert (sheet[Item.BUDGET].heard, sheet[Item.BUDGET].said_by_id) == (Heard.PARTLY, said)
    assert sheet[Meddpicc.CHAMPION].heard is Heard.CONFIRMED
    deals.save_deal(store, deal, {}, TODAY, {Item.BUDGET: "900万"})
    with store.read() as conn:
        assert rows.sheet(conn, deal)[Item.BUDGET].heard is Heard.PARTLY
    with pytest.raises(RuleError):
        dealing.save_heard(store, deal, Item.NEEDS, {"heard": 3})


def _account(store: Store, deal_id: str) -> str:
    with store.read() as conn:
        return rows.account_of(conn, deal_id)


def test_cases_of_the_customers_industry_come_first(store: Store) -> None:
    mine = builders.deal(store, builders.account(store, "北斗フーズ", industry="食品製造"))
    for title, industry in (("い 在庫", "物流"), ("ろ 日報", "食品"), ("は 監査", "")):
        dealing.save_part(store, Noun.CASE, mine, None, {"title": title, "industry": industry}, TODAY)
    with store.read() as conn:
        assert [words for _, words in rows.cases(conn, mine)] == ["ろ 日報 · 食品", "い 在庫 · 物流", "は 監査"]
        assert [words for _, words in rows.cases(conn)] == ["い 在庫 · 物流", "は 監査", "ろ 日報 · 食品"]
