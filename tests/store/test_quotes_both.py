"""Quotes on both databases: versions, marks, the effort, accepted and taken back."""

from datetime import timedelta

import builders
from salesdesk.domain.people import Support
from salesdesk.domain.quotes import QuoteState
from salesdesk.services import products, quote_parts, quotes
from salesdesk.store.db import Store
from salesdesk.store.queries import products as product_rows
from salesdesk.store.queries import quotes as rows


def test_a_quote_lives_on_either(either: Store) -> None:
    account_id = builders.account(either)
    deal_id = builders.deal(either, account_id, amount=1_000_000)
    builders.visit(either, account_id, at=builders.NOW - timedelta(days=1), deal_id=deal_id, minutes=30)
    key = products.save_product(either, None, {"name": "複合機", "price": 5})
    first = quotes.new_quote(either, deal_id, builders.TODAY)
    with either.read() as conn:
        sheet = rows.sheet(conn, first)
        assert [row.id for row in product_rows.find(conn, "複合")] == [key]
    assert sheet is not None
    voice = quote_parts.save_voice(either, first, None, {"text": "止めない"})
    quote_parts.set_mark(either, voice, sheet.variants[0].id, Support.SUPPORTS)
    quotes.send(either, first, builders.NOW)
    second = quotes.new_version(either, first, "値引き")
    with either.read() as conn:
        found = rows.of_deal(conn, deal_id)
        assert [(row.id, row.version) for row in found] == [(second, 2), (first, 1)]
        assert [rows.effort(conn, row).minutes for row in found] == [0, 30]
        assert rows.count_of_account(conn, account_id) == 1
        copy = rows.sheet(conn, second)
        assert rows.deals_quoted(conn, account_id) == [(deal_id, "本社複合機 12台", "東海精密工業 株式会社")]
    assert copy is not None
    assert len(copy.marks) == 1
    quotes.accept(either, copy.variants[0].id, builders.TODAY)
    either.undo()
    quotes.delete_quote(either, second)
    either.undo()
    with either.read() as conn:
        assert [row.kept_state for row in rows.of_deal(conn, deal_id)] == [QuoteState.DRAFT, QuoteState.SENT]
