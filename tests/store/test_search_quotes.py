"""Quotes are found by title, number and the customer's wishes, through the index and without it."""

import pytest

import builders
from salesdesk.services import quotes
from salesdesk.store import search_index
from salesdesk.store.db import Store
from salesdesk.store.queries import search


def _found(store: Store, text: str) -> list[tuple[str, str | None]]:
    with store.read() as conn:
        assert not search_index.differences(conn)
        return [(row.text, row.deal_id) for row in search.notes(conn, text) if row.source is search.NoteKind.QUOTE]


def test_quotes_are_found_and_gone_with_the_bin(either: Store) -> None:
    deal_id = builders.deal(either, builders.account(either))
    key = quotes.new_quote(either, deal_id, builders.TODAY, {
        "title": "文書管理の御見積", "number": "Q-7781", "wishes": "監査の前に入れ替えたい"})
    for text in ("文書管理", "Q-7781", "監査の前"):
        assert [each[1] for each in _found(either, text)] == [deal_id]
    quotes.save_head(either, key, {"title": "複写機の御見積", "wishes": ""})
    assert _found(either, "監査の前") == []
    assert _found(either, "複写機") == [("複写機の御見積", deal_id)]
    quotes.delete_quote(either, key)
    assert _found(either, "複写機") == []
    either.undo()
    assert _found(either, "複写機") == [("複写機の御見積", deal_id)]


def test_without_the_index_the_tables_are_looked_through(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    deal_id = builders.deal(store, builders.account(store))
    quotes.new_quote(store, deal_id, builders.TODAY, {"title": "文書管理の御見積"})
    monkeypatch.setattr(search_index, "ready", lambda _conn: False)
    assert _found(store, "文書管理") == [("文書管理の御見積", deal_id)]
