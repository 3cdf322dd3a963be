"""Two records side by side, before they are merged."""

import builders
from salesdesk.domain.people import PointKind
from salesdesk.services import accounts
from salesdesk.services.comparing import CountPair, FieldPair, compare
from salesdesk.services.duplicates import Who
from salesdesk.services.merging import Choice
from salesdesk.services.points import Point


def test_fields_lists_and_what_hangs_on_them(store):
    phone = Point(PointKind.PHONE, "052-000-0000")
    parent = builders.account(store, "東海ホールディングス")
    keep = accounts.save_account(store, None, {"name": "東海", "note": "甲", "parent_id": parent}, [phone])
    drop = accounts.save_account(store, None, {"name": "㈱東海", "note": "乙", "industry": "製造"}, [phone])
    builders.person(store, drop)
    with store.read() as conn:
        found = compare(conn, Who.ACCOUNT, keep, drop)
    assert found.fields == (
        FieldPair("name", "東海", "㈱東海", False, Choice.KEPT),
        FieldPair("industry", None, "製造", False, Choice.DROPPED),
        FieldPair("note", "甲", "乙", True, Choice.BOTH),
        FieldPair("parent_id", "東海ホールディングス", "", False, Choice.KEPT))
    [phones] = found.lists
    assert [item.text for item in (*phones.kept, *phones.dropped)] == ["052-000-0000"] * 2
    assert found.counts == (CountPair("people", 0, 1),)


def test_two_people(store):
    here = builders.account(store)
    keep = builders.person(store, here, "高橋", "一郎", family_reading="たかはし", given_reading="いちろう")
    drop = builders.person(store, here, "髙橋", "一郎", title="部長", role="dm")
    with store.read() as conn:
        found = compare(conn, Who.PERSON, keep, drop)
    shown = {pair.name: (pair.kept, pair.dropped) for pair in found.fields}
    assert shown["account_id"] == ("東海精密工業 株式会社", "東海精密工業 株式会社")
    assert shown["family"] == ("高橋 一郎 (たかはし いちろう)", "髙橋 一郎")
