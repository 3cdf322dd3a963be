"""Keys and shapes of company and personal names."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesdesk.domain.names import (
    company_key,
    full_name,
    legal_form,
    looks_japanese,
    mail_key,
    person_key,
    phone_key,
    reading_key,
    split_name,
)

FIXTURES = Path(__file__).parents[1] / "data" / "fixtures"


def pairs():
    with (FIXTURES / "company_name_pairs_ja.csv").open(encoding="utf-8-sig", newline="") as file:
        return [(row["a"], row["b"], row["same_normal_key"] == "1") for row in csv.DictReader(file)]


@pytest.mark.parametrize(("one", "other", "same"), pairs())
def test_pairs_of_the_fixture(one, other, same):
    assert (company_key(one) == company_key(other)) is same


@pytest.mark.parametrize("name", [
    "北浜商事", "北浜商事株式会社", "株式会社 北浜商事", "㈱北浜商事", "北浜商事㍿", "(株)北浜商事",
    "（有）北浜商事", "㈲北浜商事",
    "合同会社北浜商事", "合資会社北浜商事", "北浜商事合名会社", "一般社団法人北浜商事", "北浜商事 Inc.",
    "北浜商事（同）",
    "北浜商事株式会社(株)", "〔株〕北浜商事",
])
def test_japanese_forms_go(name):
    assert company_key(name) == "北浜商事"


@pytest.mark.parametrize("name", [
    "Acme Tools", "ACME TOOLS Co., Ltd.", "Acme Tools Co.,Ltd", "Acme Tools CO.LTD.", "Acme Tools, Inc.",
    "Acme Tools Inc",
    "Acme Tools Corp", "Acme Tools Corporation", "Acme Tools Incorporated", "Acme Tools LLC", "Acme Tools L.L.C.",
    "Acme Tools Ltd", "Acme Tools K.K.", "Acme Tools KK", "Acme Tools G.K.", "Acme Tools GmbH",
    "Acme Tools Company",
    "Acme Tools & Co.", "Acme-Tools Company, Limited", "Acme Tools Kabushiki Kaisha", "Acme Tools S.A.",
    "株式会社Acme Tools",
])
def test_english_forms_go(name):
    assert company_key(name) == "acmetools"


@pytest.mark.parametrize("name", ["Incubator", "Cointec", "Company", "Alpha Spa", "Disco", "株式会社", "Ag", "Texaco"])
def test_names_that_only_look_like_a_form_stay(name):
    assert company_key(name) == name.casefold().replace(" ", "")


@given(st.text(max_size=30))
def test_a_company_key_is_empty_only_for_blank_names(name):
    from salesdesk.domain.text import search_key

    assert bool(company_key(name)) == bool(search_key(name))


@pytest.mark.parametrize("text", ["co " * 3000, "." * 9000 + "x", "(" * 9000, "株式会社" * 3000])
def test_a_pasted_text_is_no_trap(text):
    assert company_key(text)
    assert legal_form(text) == ""


@pytest.mark.parametrize(("name", "form"), [
    ("㈱山田製作所", "株式会社"), ("山田(有)", "有限会社"), ("Yamada Co., Ltd.", "Co., Ltd."), ("Yamada", ""),
    ("NPO法人みどり", "NPO法人"), ("医療法人社団 青葉会", "医療法人社団"), ("", ""),
])
def test_legal_form(name, form):
    assert legal_form(name) == form


def test_person_key():
    assert person_key("髙橋", "一郎") == person_key("髙橋 ", "　一郎")
    assert person_key("髙橋", "一郎") != person_key("高橋", "一郎")
    assert person_key("O'Brien", "Zoë") == person_key("OBRIEN", "Zoe")
    assert person_key("ﾀｶﾊｼ", "ｲﾁﾛｳ") == person_key("たかはし", "いちろう")


@pytest.mark.parametrize(("family", "given_name", "japanese", "shown"), [
    ("髙橋", "一郎", True, "髙橋 一郎"), ("Takahashi", "Ichiro", False, "Ichiro Takahashi"),
    ("髙橋", "一郎", False, "髙橋 一郎"), ("Takahashi", "Ichiro", True, "Takahashi Ichiro"),
    ("髙橋", "", True, "髙橋"), ("", "Ichiro", False, "Ichiro"), ("", "", True, ""),
])
def test_full_name(family, given_name, japanese, shown):
    assert full_name(family, given_name, japanese=japanese) == shown


@pytest.mark.parametrize(("full", "parts"), [
    ("髙橋　一郎", ("髙橋", "一郎")), ("髙橋一郎", ("髙橋一郎", "")), ("Ichiro Takahashi", ("Takahashi", "Ichiro")),
    ("Takahashi, Ichiro", ("Takahashi", "Ichiro")), ("Mary Ann Smith", ("Smith", "Mary Ann")),
    ("Cher", ("Cher", "")),
    ("", ("", "")), ("  ", ("", "")),
])
def test_split_name(full, parts):
    assert split_name(full) == parts


def test_looks_japanese():
    assert all(map(looks_japanese, ("髙", "あ", "ア", "ｱ", "abc株", "々")))
    assert not any(map(looks_japanese, ("", "Zoë", "ABC 123", "（）、。", "한국")))


def test_reading_key():
    for typed in ("ﾀｶﾊｼ ｲﾁﾛｳ", "タカハシ・イチロウ", "たかはしいちろう"):
        assert reading_key(typed) == "たかはしいちろう"
    assert reading_key("ワタナベ ハナコ") == "わたなべはなこ"


@pytest.mark.parametrize(("typed", "key"), [
    ("06-0000-0000", "0600000000"), ("06(0000)0000", "0600000000"), ("０６－００００－００００", "0600000000"),
    ("+81 6-0000-0000", "0600000000"), ("+81 (0)6 0000 0000", "0600000000"), ("+81-06-0000-0000", "0600000000"),
    ("06-0000-0000 内線123", "0600000000"), ("06-0000-0000（内線 123）", "0600000000"),
    ("06-0000-0000 ext. 12", "0600000000"),
    ("06-0000-0000x12", "0600000000"), ("+1 415 555 0100", "14155550100"), ("010-81-6-0000-0000", "0600000000"),
    ("", ""), ("なし", ""),
])
def test_phone_key(typed, key):
    assert phone_key(typed) == key


@pytest.mark.parametrize("typed", [
    "i.takahashi@example.co.jp", " I.Takahashi@Example.co.jp", "mailto:i.takahashi@example.co.jp",
    "髙橋 <i.takahashi@example.co.jp>", "ｉ．ｔａｋａｈａｓｈｉ@ｅｘａｍｐｌｅ.co.jp",
])
def test_mail_key(typed):
    assert mail_key(typed) == "i.takahashi@example.co.jp"
