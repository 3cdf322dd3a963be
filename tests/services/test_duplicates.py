"""Looking like another record, being told apart, and merging two into one."""

import csv
from pathlib import Path

import pytest

import builders
from salesdesk.domain.duplicates import Reason
from salesdesk.domain.people import PointKind
from salesdesk.services import accounts, duplicates, people
from salesdesk.services.points import Point

FIXTURES = Path(__file__).parents[1] / "data" / "fixtures"
SUGGESTED_TOO = {"髙島工業株式会社", "斎藤電機", "富士フイルム株式会社"}  # other shapes of one spelling


def pairs():
    with (FIXTURES / "company_name_pairs_ja.csv").open(encoding="utf-8-sig", newline="") as file:
        return [(row["a"], row["b"], row["same_normal_key"] == "1") for row in csv.DictReader(file)]


def likes(store, values, points=()):
    with store.read() as conn:
        return duplicates.like_account(conn, values, points)


def reasons(like):
    return [evidence.reason for evidence in like.evidence]


@pytest.mark.parametrize(("one", "other", "same"), pairs())
def test_pairs_of_the_fixture(store, one, other, same):
    key = builders.account(store, one)
    found = likes(store, {"name": other})
    if same or one in SUGGESTED_TOO:
        assert [like.id for like in found] == [key]
        assert (Reason.VARIANT in reasons(found[0])) is not same
    else:
        assert found == []


def test_what_a_new_account_looks_like(store):
    key = builders.account(store, "有限会社山田製作所", website="https://www.yamada.example/")
    [like] = likes(store, {"name": "株式会社山田製作所", "website": "yamada.example"})
    assert (like.id, like.name) == (key, "有限会社山田製作所")
    assert reasons(like) == [Reason.OTHER_FORM, Reason.SAME_WEBSITE]
    assert likes(store, {"name": "株式会社山田製作所", "id": key}) == []
    assert likes(store, {"name": ""}) == []


def test_phone_and_domain_count_and_free_mail_does_not(store):
    phone = Point(PointKind.PHONE, "052-000-0000")
    accounts.save_account(store, None, {"name": "東海精密"}, [phone, Point(PointKind.MAIL, "a@tokai.example")])
    accounts.save_account(store, None, {"name": "三河木工"}, [Point(PointKind.MAIL, "b@gmail.com")])
    [like] = likes(store, {"name": "トウカイ", "website": "tokai.example"}, [Point(PointKind.PHONE, "+81 52 000 0000")])
    assert reasons(like) == [Reason.SAME_PHONE, Reason.SAME_DOMAIN]
    assert likes(store, {"name": "木工三河"}, [Point(PointKind.MAIL, "c@gmail.com")]) == []


def test_other_corporate_numbers_are_two_companies(store):
    builders.account(store, "山田商店", corporate_number="1234567890123")
    assert likes(store, {"name": "山田商店", "corporate_number": "9999999999999"}) == []
    assert likes(store, {"name": "ヤマショウ", "corporate_number": "1234567890123"}) != []


def test_what_a_new_person_looks_like(store):
    here, there = builders.account(store), builders.account(store, "三河木工")
    key = people.save_person(store, None, {"family": "渡邊", "given": "健一", "account_id": here},
                             [Point(PointKind.MAIL, "w@tokai.example")])
    with store.read() as conn:
        [like] = duplicates.like_person(conn, {"family": "渡辺", "given": "健一", "account_id": here})
        assert (like.id, reasons(like)) == (key, [Reason.SAME_ACCOUNT, Reason.VARIANT])
        assert duplicates.like_person(conn, {"family": "渡邊", "given": "健一", "account_id": there}) == []
        mail = [Point(PointKind.MAIL, "W@tokai.example")]
        assert duplicates.like_person(conn, {"family": "渡邊", "given": "健一", "account_id": there}, mail) != []
        assert duplicates.like_person(conn, {"family": "佐藤", "given": "健一", "account_id": here}, mail) == []


def test_a_pair_that_was_told_apart_is_not_suggested_again(store):
    one, other = builders.account(store, "山田製作所"), builders.account(store, "㈱山田製作所")
    with store.read() as conn:
        [pair] = duplicates.scan(conn)
    assert (pair.who, pair.id, pair.other_id) == (duplicates.Who.ACCOUNT, one, other)
    before = builders.contents(store)
    duplicates.keep_apart(store, pair.who, other, one)
    duplicates.keep_apart(store, pair.who, one, other)
    with store.read() as conn:
        assert duplicates.scan(conn) == []
        assert duplicates.like_account(conn, {"id": one, "name": "山田製作所"}) == []
    store.undo()
    assert builders.contents(store) == before
    with store.read() as conn:
        assert duplicates.scan(conn) == [pair]


def test_people_are_compared_where_they_share_more_than_a_name(store):
    here, there = builders.account(store), builders.account(store, "三河木工")
    one = builders.person(store, here, "髙橋", "一郎")
    other = builders.person(store, here, "高橋", "一郎")
    builders.person(store, there, "高橋", "一郎")
    with store.read() as conn:
        [pair] = duplicates.scan(conn)
        assert duplicates.scan(conn, duplicates.Who.ACCOUNT) == []
    assert (pair.id, pair.other_id, pair.account_name) == (one, other, "東海精密工業 株式会社")
