"""A business card as text becomes a company, a person and the end of a lease, in one step."""

from datetime import date

import pytest
from sqlalchemy import select

import builders
from builders import TODAY
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.services import cards
from salesdesk.store.tables import account, contact_point, installed_item, person

CARD = """株式会社 北辰精機
営業本部 購買部 部長
山本 健一（やまもと けんいち）
〒460-0008 愛知県名古屋市中区栄2-1-1 栄ビル5F
TEL 052-123-4567  携帯 090-1111-2222
yamamoto@hokushin.example
https://hokushin.example"""


def test_a_card_is_read() -> None:
    fields = cards.read_card(CARD)
    wanted = {"company": "株式会社 北辰精機", "full_name": "山本 健一", "full_reading": "やまもと けんいち",
              "phone": "052-123-4567", "mobile": "090-1111-2222", "mail": "yamamoto@hokushin.example",
              "postal_code": "460-0008", "region": "愛知県", "address": "愛知県名古屋市中区栄2-1-1 栄ビル5F"}
    assert wanted.items() <= fields.items()


@pytest.mark.parametrize(("text", "company", "name"), [
    ("大門製作所\n田中 一郎", "大門製作所", "田中 一郎"),
    ("大門製作所\n営業部 部長 田中 一郎\n052-123-4567", "大門製作所", "田中 一郎"),
    ("Harbor Foods\nMary Brown\nmary@harbor.example", "Harbor Foods", "Mary Brown"),
    ("Mary Brown\nHarbor Foods Inc.", "Harbor Foods Inc.", "Mary Brown"),
    ("株式会社 北辰精機", "株式会社 北辰精機", None), ("", None, None)])
def test_the_first_line_is_the_company_where_none_says_so(text: str, company: str | None, name: str | None) -> None:
    fields = cards.read_card(text)
    assert (fields.get("company"), fields.get("full_name")) == (company, name)


@pytest.mark.parametrize("number", ["052-123-4567", "(052)123-4567", "+81 52-123-4567"])
def test_a_bare_number_is_no_postal_code(number: str) -> None:
    fields = cards.read_card(f"北辰精機\n山本 健一\n{number}\n〒460-0008 愛知県名古屋市中区栄2-1-1")
    assert (fields["phone"], fields["postal_code"]) == (number, "460-0008")


def test_a_card_is_one_step(store) -> None:
    before = builders.contents(store)
    kept = cards.keep_card(store, cards.read_card(CARD), TODAY, "複合機", date(2027, 9, 30))
    with store.read() as conn:
        assert conn.scalar(select(account.c.name).where(account.c.id == kept.account_id)) == "株式会社 北辰精機"
        row = conn.execute(select(person).where(person.c.id == kept.person_id)).one()
        assert (row.family, row.given, row.account_id) == ("山本", "健一", kept.account_id)
        item = conn.execute(select(installed_item)).one()
        assert (item.account_id, item.name, item.lease_end) == (kept.account_id, "複合機", date(2027, 9, 30))
        kinds = set(conn.scalars(select(contact_point.c.kind)))
        assert {"phone", "mobile", "mail", "address"} <= kinds
        assert conn.scalar(select(contact_point.c.city).where(contact_point.c.kind == "address")) == "名古屋市中区"
    store.undo()
    with store.read() as conn:
        assert not conn.execute(select(account)).all()
        assert not conn.execute(select(person)).all()
    assert builders.contents(store) == before


def test_a_known_company_and_person_are_filled(store) -> None:
    known = builders.account(store, "北辰精機株式会社")
    first = cards.keep_card(store, {"company": "株式会社 北辰精機", "full_name": "山本 健一"}, TODAY)
    assert first.account_id == known
    again = cards.keep_card(store, {"company": "株式会社北辰精機", "full_name": "山本 健一", "title": "部長"}, TODAY)
    assert again == first
    with store.read() as conn:
        assert conn.scalar(select(person.c.title).where(person.c.id == first.person_id)) == "部長"


def test_an_address_written_anew_is_kept_whole(store) -> None:
    fields = cards.read_card(CARD) | {"address": "東京都千代田区1-1"}
    cards.keep_card(store, fields, TODAY)
    with store.read() as conn:
        row = conn.execute(select(contact_point).where(contact_point.c.kind == "address")).one()
    assert (row.street, row.region) == ("東京都千代田区1-1", None)


@pytest.mark.parametrize(("fields", "thing", "end", "field"), [
    ({"full_name": "山本 健一"}, "", None, "company"), ({"company": "北辰"}, "", None, "full_name"),
    ({"company": "北辰", "full_name": "山本"}, " ", date(2027, 1, 1), "thing")])
def test_what_is_missing_is_named(store, fields, thing, end, field) -> None:
    before = builders.contents(store)
    with pytest.raises(RuleError) as caught:
        cards.keep_card(store, fields, TODAY, thing, end)
    assert (caught.value.rule, caught.value.field) == (Rule.REQUIRED, field)
    assert builders.contents(store) == before
