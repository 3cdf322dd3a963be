"""Flows, installed items and ties read the same from both databases."""

from datetime import date

import builders
from salesdesk.domain.company import Flow, Strength
from salesdesk.services import bin as bins
from salesdesk.services import company as services
from salesdesk.store.db import Store
from salesdesk.store.queries import company


def test_steps_items_and_ties_in_their_order(either: Store) -> None:
    account = builders.account(either)
    who = builders.person(either, account, title="管理本部長")
    keys = [services.save_step(either, account, None, {
        "flow": "approval", "name": name, "person_id": who, "limit_amount": 9_000_000_000, "lead_days": 3})
            for name in ("起案", "決裁")]
    services.move_step(either, keys[1], -1)
    for name, end in (("サーバ", None), ("複合機", date(2026, 9, 30))):
        services.save_item(either, account, None, {"name": name, "lease_end": end})
    for own, strength in (("林", None), ("高橋", 3)):
        services.save_tie(either, account, None, {"own_name": own, "strength": strength, "person_id": who})
    with either.read() as conn:
        found = company.of_account(conn, account)
        assert [(row.name, row.person_title, row.limit_amount) for row in found.flow(Flow.APPROVAL)] == [
            ("決裁", "管理本部長", 9_000_000_000), ("起案", "管理本部長", 9_000_000_000)]
        assert [(row.name, row.first_end) for row in found.items] == [("複合機", date(2026, 9, 30)), ("サーバ", None)]
        assert [(row.own_name, row.strength) for row in found.ties] == [("高橋", Strength.CLOSE), ("林", None)]
    services.delete_tie(either, found.ties[0].id)
    bins.empty(either)
    either.undo()
    either.undo()
    with either.read() as conn:
        assert company.of_account(conn, account) == found
