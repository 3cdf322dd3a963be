"""Orders, won deals without one and the time spent, read alike on either database."""

from datetime import UTC, datetime

import builders
from builders import TODAY
from salesdesk.domain.stages import Outcome
from salesdesk.services import deals, orders
from salesdesk.store.db import Store
from salesdesk.store.queries import effort
from salesdesk.store.queries import orders as queries


def test_what_was_ordered_and_what_it_took(either: Store) -> None:
    account_id = builders.account(either)
    kept = builders.deal(either, account_id, "A", amount=300)
    bare = builders.deal(either, account_id, "B", amount=200)
    builders.visit(either, account_id, at=datetime(2026, 3, 11, 3, tzinfo=UTC), deal_id=kept, minutes=90)
    with either.read() as conn:
        assert [row.hours for row in effort.by_stage(conn, TODAY).values()] == [1.5]
    for key in (kept, bare):
        deals.close(either, key, Outcome.WON, TODAY)
    with either.read() as conn:
        order = queries.of_deal(conn, bare)
    assert order is not None
    orders.delete_order(either, order.id)
    with either.read() as conn:
        assert sorted((row.name, row.amount, row.order_id is None) for row in queries.orders_of(conn, account_id)) == [
            ("A", 300, False), ("B", 200, True)]
        assert queries.sums(conn) == {TODAY: (2, 500)}
        assert queries.follow_ups(conn, order.id) == {}
        assert queries.follow_ups_on(conn)
