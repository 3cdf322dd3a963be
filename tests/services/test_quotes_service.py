"""Quotes: made from the deal, three from one, versions that stay as they were sent, the accepted variant's amount."""

from datetime import UTC, datetime, timedelta

import pytest

from builders import NOW, TODAY, account, contents, deal, person, visit
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.people import Support
from salesdesk.domain.quotes import QuoteState, Rounding, Tax, Tier
from salesdesk.services import bin as bin_service
from salesdesk.services import buying, deals, quote_parts, quotes, settings
from salesdesk.store.db import Store
from salesdesk.store.queries import deals as deal_rows
from salesdesk.store.queries import quotes as rows
from salesdesk.store.tables.dealing import deal_line


def sheet(store: Store, quote_id: str) -> rows.QuoteSheet:
    with store.read() as conn:
        found = rows.sheet(conn, quote_id)
    assert found is not None
    return found


def refused(call: object, *args: object, **more: object) -> RuleError:
    with pytest.raises(RuleError) as caught:
        call(*args, **more)  # type: ignore[operator]
    return caught.value


@pytest.fixture
def deal_id(store: Store) -> str:
    return deal(store, account(store), amount=1_000_000, gross_profit=300_000, product="複合機")


@pytest.fixture
def quote_id(store: Store, deal_id: str) -> str:
    return quotes.new_quote(store, deal_id, TODAY)


def test_a_new_quote_has_one_variant_of_the_deals_amount(store: Store, quote_id: str) -> None:
    found = sheet(store, quote_id)
    [variant] = found.variants
    assert (found.quote.version, found.quote.number, found.quote.title) == (1, "20260311-01", "本社複合機 12台")
    assert (variant.tier, variant.recommended, variant.totals.net) == (Tier.STANDARD, True, 1_000_000)
    assert variant.totals.profit == 300_000


def test_the_first_quote_counts_as_asked_for_with_the_inquiry(store: Store, deal_id: str) -> None:
    buying.save_timing(store, deal_id, {"inquiry_at": NOW})
    first, second = quotes.new_quote(store, deal_id, TODAY), quotes.new_quote(store, deal_id, TODAY)
    assert [sheet(store, key).quote.requested_at for key in (first, second)] == [NOW, None]
    quotes.send(store, first, NOW + timedelta(hours=5))
    assert sheet(store, first).quote.hours_to_send == 5


def test_a_new_quote_takes_the_lines_of_the_deal(store: Store, deal_id: str) -> None:
    from salesdesk.domain.actions import Action, Label

    with store.write(Label(Action.EDIT_DEAL)) as tx:
        tx.add(deal_line, {"deal_id": deal_id, "position": 0, "name": "複合機", "quantity_milli": 12_000, "unit": "台",
                           "unit_price": 650_000, "unit_cost": 500_000})
    [variant] = sheet(store, quotes.new_quote(store, deal_id, TODAY)).variants
    assert [(line.name, line.unit, line.tax) for line in variant.lines] == [("複合機", "台", Tax.STANDARD)]
    assert variant.totals.net == 7_800_000


def test_numbers_of_a_day_go_on(store: Store, deal_id: str, quote_id: str) -> None:
    second = quotes.new_quote(store, deal_id, TODAY, {"title": "二つ目"})
    assert [sheet(store, key).quote.number for key in (quote_id, second)] == ["20260311-01", "20260311-02"]


def test_three_from_one_is_one_step(store: Store, quote_id: str) -> None:
    before = contents(store)
    [only] = sheet(store, quote_id).variants
    made = quote_parts.make_three(store, only.id)
    found = sheet(store, quote_id).variants
    assert [each.tier for each in found] == [Tier.BASIC, Tier.STANDARD, Tier.PREMIUM]
    assert [each.id for each in found] == made
    assert made[1] == only.id
    assert [each.totals.net for each in found] == [1_000_000] * 3
    assert [each.recommended for each in found] == [False, True, False]
    assert refused(quote_parts.make_three, store, only.id).rule is Rule.SAME_PLACE
    store.undo()
    assert contents(store) == before


def test_three_from_a_plan_of_ones_own(store: Store, quote_id: str) -> None:
    [only] = sheet(store, quote_id).variants
    quote_parts.save_variant(store, only.id, {"tier": Tier.OWN.value, "name": "特別"})
    quote_parts.make_three(store, only.id)
    assert [each.name for each in sheet(store, quote_id).variants] == ["", "特別", ""]


def test_variants_are_added_moved_recommended_and_deleted(store: Store, quote_id: str) -> None:
    [first] = sheet(store, quote_id).variants
    second = quote_parts.add_variant(store, quote_id, {"name": "リース"}, like=first.id)
    quote_parts.recommend(store, second)
    quote_parts.move_variant(store, second, -1)
    found = sheet(store, quote_id).variants
    assert [(each.name, each.recommended, len(each.lines)) for each in found] == [("リース", True, 1), ("", False, 1)]
    assert refused(quote_parts.move_variant, store, second, -1).rule is Rule.SAME_PLACE
    quote_parts.delete_variant(store, second)
    assert [each.id for each in sheet(store, quote_id).variants] == [first.id]
    store.undo()
    assert len(sheet(store, quote_id).variants) == 2


@pytest.mark.parametrize(("values", "field"), [
    ({"discount_permille": 1_001}, "discount_permille"), ({"payments": -1}, "payments"), ({"tier": "gold"}, "tier")])
def test_a_variant_that_cannot_be(store: Store, quote_id: str, values: dict[str, object], field: str) -> None:
    before = contents(store)
    [only] = sheet(store, quote_id).variants
    assert refused(quote_parts.save_variant, store, only.id, values).field == field
    assert contents(store) == before


def test_lines_are_added_changed_moved_and_deleted(store: Store, quote_id: str) -> None:
    [variant] = sheet(store, quote_id).variants
    made = quote_parts.add_lines(store, variant.id, [
        {"name": "設置", "unit_price": 50_000}, {"name": "茶菓", "quantity_milli": 2_500, "unit_price": 999,
                                              "tax": Tax.REDUCED.value}])
    quote_parts.save_line(store, made[0], {"unit_price": 60_000, "discount_permille": 100})
    quote_parts.move_line(store, made[1], -2)
    [variant] = sheet(store, quote_id).variants
    assert [line.name for line in variant.lines] == ["茶菓", "複合機", "設置"]
    assert [(part.tax, part.net, part.amount) for part in variant.totals.parts] == [
        (Tax.STANDARD, 1_054_000, 105_400), (Tax.REDUCED, 2_497, 199)]
    quote_parts.delete_lines(store, made)
    assert [line.name for line in sheet(store, quote_id).variants[0].lines] == ["複合機"]
    store.undo()
    assert len(sheet(store, quote_id).variants[0].lines) == 3


@pytest.mark.parametrize(("values", "field"), [
    ({"name": ""}, "name"), ({"unit_price": 10**12}, "unit_price"), ({"quantity_milli": -1}, "quantity_milli"),
    ({"tax": "5"}, "tax"), ({"name": "x" * 201}, "name")])
def test_a_line_that_cannot_be_names_its_field(
    store: Store, quote_id: str, values: dict[str, object], field: str
) -> None:
    [variant] = sheet(store, quote_id).variants
    before = contents(store)
    assert refused(quote_parts.save_line, store, variant.lines[0].id, values).field == field
    assert refused(quote_parts.add_lines, store, variant.id, [{"name": "a"}, {"name": "b", **values}]).field == field
    assert contents(store) == before


def test_voices_and_how_far_a_variant_answers_them(store: Store, quote_id: str) -> None:
    [variant] = sheet(store, quote_id).variants
    voice = quote_parts.save_voice(store, quote_id, None, {"text": "工場を止めない"})
    quote_parts.set_mark(store, voice, variant.id, Support.NEUTRAL, "2期に分割")
    quote_parts.set_mark(store, voice, variant.id, Support.SUPPORTS)
    assert sheet(store, quote_id).marks[voice, variant.id] == rows.MarkRow(Support.SUPPORTS, "")
    quote_parts.set_mark(store, voice, variant.id, None)
    assert not sheet(store, quote_id).marks
    quote_parts.set_mark(store, voice, variant.id, Support.OPPOSES)
    assert sheet(store, quote_id).marks[voice, variant.id].support is Support.OPPOSES
    quote_parts.delete_voice(store, voice)
    assert not sheet(store, quote_id).voices


def test_a_voice_of_somebody_elses_person_is_refused(store: Store, quote_id: str) -> None:
    other = person(store, account(store, "別の会社"))
    assert refused(quote_parts.save_voice, store, quote_id, None, {"text": "a", "person_id": other}).rule is (
        Rule.OTHER_ACCOUNT)


def test_a_sent_version_stays_as_it_was(store: Store, quote_id: str) -> None:
    [variant] = sheet(store, quote_id).variants
    voice = quote_parts.save_voice(store, quote_id, None, {"text": "安く"})
    quotes.save_head(store, quote_id, {"requested_at": NOW - timedelta(hours=26)})
    quotes.send(store, quote_id, NOW)
    assert sheet(store, quote_id).quote.hours_to_send == 26
    before = contents(store)
    for call, *args in (
        (quotes.send, quote_id, NOW), (quotes.save_head, quote_id, {"delivery": "3週間"}),
        (quote_parts.save_variant, variant.id, {"name": "x"}), (quote_parts.recommend, variant.id),
        (quote_parts.make_three, variant.id), (quote_parts.add_variant, quote_id, {}),
        (quote_parts.delete_variant, variant.id), (quote_parts.add_lines, variant.id, [{"name": "x"}]),
        (quote_parts.save_line, variant.lines[0].id, {"name": "x"}),
        (quote_parts.delete_lines, [variant.lines[0].id]), (quote_parts.save_voice, quote_id, None, {"text": "x"}),
        (quote_parts.delete_voice, voice), (quote_parts.set_mark, voice, variant.id, Support.SUPPORTS),
    ):
        assert refused(call, store, *args).rule is Rule.FROZEN, call
    assert contents(store) == before
    quotes.save_head(store, quote_id, {"expenses": 4_000, "note": "交通費"})
    assert sheet(store, quote_id).quote.expenses == 4_000


def test_a_new_version_says_why_and_has_everything(store: Store, quote_id: str) -> None:
    [variant] = sheet(store, quote_id).variants
    voice = quote_parts.save_voice(store, quote_id, None, {"text": "止めない"})
    quote_parts.set_mark(store, voice, variant.id, Support.OPPOSES, "半日")
    quotes.send(store, quote_id, NOW)
    old = sheet(store, quote_id)
    assert refused(quotes.new_version, store, quote_id, " ").rule is Rule.REQUIRED
    second = sheet(store, quotes.new_version(store, quote_id, "停止時間を「なし」に"))
    third = sheet(store, quotes.new_version(store, second.quote.id, "値引き"))
    assert [(each.quote.version, each.quote.reason, each.quote.kept_state, each.quote.chain)
            for each in (old, second, third)] == [
        (1, "", QuoteState.SENT, quote_id), (2, "停止時間を「なし」に", QuoteState.DRAFT, quote_id),
        (3, "値引き", QuoteState.DRAFT, quote_id)]
    assert [mark.note for mark in third.marks.values()] == ["半日"]
    quote_parts.save_line(store, third.variants[0].lines[0].id, {"unit_price": 900_000})
    assert sheet(store, third.quote.id).variants[0].totals.net == 900_000
    assert sheet(store, quote_id) == old
    with store.read() as conn:
        assert [row.version for row in rows.of_deal(conn, old.quote.deal_id)] == [3, 2, 1]


def test_the_accepted_variant_sets_the_deals_amount(store: Store, deal_id: str, quote_id: str) -> None:
    other = quotes.new_quote(store, deal_id, TODAY)
    quotes.send(store, other, NOW)
    [only] = sheet(store, quote_id).variants
    basic = quote_parts.make_three(store, only.id)[0]
    line = sheet(store, quote_id).variants[0].lines[0]
    quote_parts.save_line(store, line.id, {"unit_price": 780_000, "unit_cost": 640_000})
    quotes.send(store, quote_id, NOW)
    quotes.accept(store, basic, TODAY)
    with store.read() as conn:
        row = deal_rows.one(conn, deal_id)
        assert row is not None
        assert (row.amount, row.gross_profit) == (780_000, 140_000)
        assert {each.id: each.kept_state for each in rows.of_deal(conn, deal_id)} == {
            quote_id: QuoteState.ACCEPTED, other: QuoteState.SENT}
    assert refused(quotes.accept, store, basic, TODAY).rule is Rule.FROZEN
    store.undo()
    with store.read() as conn:
        row = deal_rows.one(conn, deal_id)
    assert row is not None
    assert (row.amount, row.gross_profit) == (1_000_000, 300_000)
    assert sheet(store, quote_id).quote.kept_state is QuoteState.SENT


def test_unknown_costs_leave_the_gross_profit(store: Store, deal_id: str, quote_id: str) -> None:
    [only] = sheet(store, quote_id).variants
    quote_parts.save_line(store, only.lines[0].id, {"unit_price": 5, "unit_cost": None})
    quotes.accept(store, only.id, TODAY)
    with store.read() as conn:
        row = deal_rows.one(conn, deal_id)
    assert row is not None
    assert (row.amount, row.gross_profit) == (5, 300_000)


def test_a_declined_version_is_answered(store: Store, quote_id: str) -> None:
    quotes.send(store, quote_id, NOW)
    quotes.decline(store, quote_id, TODAY)
    found = sheet(store, quote_id)
    assert (found.quote.kept_state, found.quote.answered_on) == (QuoteState.DECLINED, TODAY)
    assert refused(quotes.accept, store, found.variants[0].id, TODAY).rule is Rule.FROZEN


def test_what_a_version_took(store: Store, deal_id: str) -> None:
    company = deals_account(store, deal_id)
    first = quotes.new_quote(store, deal_id, TODAY)
    day = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)
    visit(store, company, at=day, deal_id=deal_id, minutes=60)
    quotes.send(store, first, day + timedelta(days=1))
    visit(store, company, at=day + timedelta(days=2), deal_id=deal_id, minutes=90)
    visit(store, company, at=day + timedelta(days=3), minutes=500)  # of no deal
    second = quotes.new_version(store, first, "値引き")
    quotes.save_head(store, second, {"expenses": 2_000})
    settings.save_setting(store, rows.HOURLY_COST, "6000")
    with store.read() as conn:
        made = [rows.effort(conn, row) for row in rows.of_deal(conn, deal_id)]
    assert [(each.contacts, each.minutes, each.cost) for each in made] == [(1, 90, 11_000), (1, 60, 6_000)]


def deals_account(store: Store, deal_id: str) -> str:
    with store.read() as conn:
        row = deal_rows.one(conn, deal_id)
    assert row is not None
    return str(row.account_id)


def test_a_quote_goes_with_all_its_versions_and_with_its_deal(store: Store, deal_id: str, quote_id: str) -> None:
    quotes.send(store, quote_id, NOW)
    second = quotes.new_version(store, quote_id, "値引き")
    quotes.delete_quote(store, second)
    with store.read() as conn:
        assert not rows.of_deal(conn, deal_id)
    store.undo()
    deals.delete_deal(store, deal_id)
    with store.read() as conn:
        assert rows.sheet(conn, quote_id) is None
    bin_service.restore(store, bin_service.BinKind.DEAL, deal_id)
    assert sheet(store, second).variants[0].totals.net == 1_000_000


def test_the_head_is_checked(store: Store, quote_id: str) -> None:
    assert refused(quotes.save_head, store, quote_id, {"rounding": "sideways"}).field == "rounding"
    assert refused(quotes.save_head, store, quote_id, {"title": ""}).field == "title"
    assert refused(quotes.save_head, store, quote_id, {"expenses": -1}).field == "expenses"
    assert refused(quotes.save_head, store, quote_id, {"state": "sent"}).rule is Rule.NOT_FOUND
    quotes.save_head(store, quote_id, {"rounding": Rounding.UP.value, "wishes": "監査で探せること"})
    assert sheet(store, quote_id).quote.wishes == "監査で探せること"


def test_quotes_and_products_come_back_from_the_bin(store: Store, deal_id: str, quote_id: str) -> None:
    from salesdesk.services import products
    from salesdesk.store.queries import bin as bin_rows

    key = products.save_product(store, None, {"name": "複合機"})
    products.delete_product(store, key)
    quotes.delete_quote(store, quote_id)
    with store.read() as conn:
        assert {(row.kind.value, row.name) for row in bin_rows.entries(conn)} == {
            ("product", "複合機"), ("quote", "本社複合機 12台")}
    for kind, row_id in ((bin_service.BinKind.PRODUCT, key), (bin_service.BinKind.QUOTE, quote_id)):
        bin_service.restore(store, kind, row_id)
    with store.read() as conn:
        assert bin_rows.entries(conn) == []
        assert [row.id for row in rows.of_deal(conn, deal_id)] == [quote_id]
    assert len(sheet(store, quote_id).variants) == 1
