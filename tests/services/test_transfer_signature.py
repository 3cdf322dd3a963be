"""Signatures of mails become one person; pasted tables and cards are told apart from them."""

import pytest

import builders
from salesdesk.domain.errors import RuleError
from salesdesk.services.transfer.convert import convert
from salesdesk.services.transfer.drafts import PersonDraft
from salesdesk.services.transfer.fields import Kind
from salesdesk.services.transfer.pasted import open_pasted
from salesdesk.services.transfer.signature import parse_signature

_RULED = """
お世話になっております。
━━━━━━━━━━━━━━━━━━━━
株式会社東海精密工業
営業本部 第二営業部
部長　山田 太郎（やまだ たろう）
〒460-0008　愛知県名古屋市中区栄１－２－３ 栄ビル5F
TEL：052-000-1111　FAX：052-000-2222
携帯：090-1111-2222
E-mail：t.yamada@tokai-seimitsu.example.co.jp
https://www.tokai-seimitsu.example.co.jp/
━━━━━━━━━━━━━━━━━━━━
"""
_SHORT = """--
佐藤 花子
みなと商事(株) 総務部 課長
Tel 03-1234-5678 / Mobile 080-9876-5432
sato@minato.example.jp
東京都港区芝1-2-3
"""
_ONE_LINE = """************
(有)青葉設備 購買課長 鈴木一郎
〒980-0811 宮城県仙台市青葉区一番町1-1
電話 022-111-2222(内線 33) suzuki@aoba.example.jp
************"""
_WESTERN = """Best regards,

Jane Q. Miller
Senior Purchasing Manager
Acme Tools, Inc.
123 Main Street, Suite 400
Springfield, IL 62701
T: +1 (217) 555-0100 | M: +1 217 555 0101
jane.miller@acme.example.com | www.acme.example.com
"""
_BARS = """Pierre Dupont | Head of Operations | Lumière SA
Phone +33 1 23 45 67 89
pierre.dupont@lumiere.example.fr"""


def _fields(text: str) -> dict[str, str]:
    record = parse_signature(text)
    assert record is not None
    return record.fields


def test_japanese_signature_between_rules() -> None:
    found = _fields(_RULED.partition("\n")[2].partition("\n")[2])
    assert found["company"] == "株式会社東海精密工業"
    assert (found["full_name"], found["full_reading"]) == ("山田 太郎", "やまだ たろう")
    assert (found["department"], found["title"]) == ("営業本部 第二営業部", "部長")
    assert (found["phone"], found["fax"], found["mobile"]) == ("052-000-1111", "052-000-2222", "090-1111-2222")
    assert found["mail"] == "t.yamada@tokai-seimitsu.example.co.jp"
    assert found["url"].startswith("https://www.tokai")
    assert (found["postal_code"], found["region"], found["city"]) == ("460-0008", "愛知県", "名古屋市中区")
    assert found["street"] == "栄1-2-3 栄ビル5F"


def test_japanese_signature_with_company_and_position_in_one_line() -> None:
    found = _fields(_SHORT)
    assert (found["company"], found["department"], found["title"]) == ("みなと商事(株)", "総務部", "課長")
    assert found["full_name"] == "佐藤 花子"
    assert (found["phone"], found["mobile"]) == ("03-1234-5678", "080-9876-5432")
    assert (found["region"], found["city"], found["street"]) == ("東京都", "港区", "芝1-2-3")


def test_japanese_signature_in_three_lines() -> None:
    found = _fields(_ONE_LINE)
    assert found["company"] == "(有)青葉設備"
    assert found["full_name"] == "鈴木一郎"
    assert "課長" in found["title"]
    assert found["phone"].startswith("022-111-2222")
    assert found["city"] == "仙台市青葉区"


def test_western_signature() -> None:
    found = _fields(_WESTERN)
    assert found["full_name"] == "Jane Q. Miller"
    assert (found["company"], found["title"]) == ("Acme Tools, Inc.", "Senior Purchasing Manager")
    assert (found["phone"], found["mobile"]) == ("+1 (217) 555-0100", "+1 217 555 0101")
    assert found["mail"] == "jane.miller@acme.example.com"
    assert found["street"] == "123 Main Street, Suite 400, Springfield, IL 62701"


def test_western_signature_between_bars() -> None:
    found = _fields(_BARS)
    assert (found["full_name"], found["title"], found["company"]) == (
        "Pierre Dupont", "Head of Operations", "Lumière SA")
    assert found["phone"] == "+33 1 23 45 67 89"


@pytest.mark.parametrize("text", [_RULED, _SHORT, _ONE_LINE, _WESTERN, _BARS])
def test_a_signature_is_one_person_ready_to_import(text: str) -> None:
    source = open_pasted(text, "pasted")
    assert (source.kind, source.accepted, source.total) == (Kind.PEOPLE, 1, 1)
    draft = convert(next(source.records()), source.kind, builders.TODAY)
    assert isinstance(draft, PersonDraft)
    assert draft.family
    assert draft.company
    assert {point.kind.value for point in draft.points} >= {"mail", "phone"}


def test_pasted_tables_and_cards() -> None:
    table = open_pasted("会社名\t氏名\t電話\nA社\t山田 太郎\t03-1\nB社\t佐藤 花子\t03-2\n", "pasted")
    assert (table.kind, table.accepted) == (Kind.PEOPLE, 2)
    cards = open_pasted("BEGIN:VCARD\nVERSION:3.0\nN:山田;太郎;;;\nEND:VCARD\n", "pasted")
    assert (cards.kind, cards.accepted) == (Kind.PEOPLE, 1)


@pytest.mark.parametrize("text", ["", " \n\n", "ただの文です。"])
def test_text_that_is_nothing_is_refused(text: str) -> None:
    with pytest.raises(RuleError):
        open_pasted(text, "pasted")
