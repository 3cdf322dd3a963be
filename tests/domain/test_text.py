"""Cleaning and folding of text."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesdesk.domain.text import clean_text, search_key, to_hiragana, to_katakana, variant_key


@pytest.mark.parametrize(("raw", "text", "notes"), [
    ("  東海精密工業　", "東海精密工業", ()),
    ("a\0b", "ab", ("nul",)),
    ("a\x07b\tc\nd", "ab\tc\nd", ("control",)),
    ("a\r\nb\rc", "a\nb\nc", ()),
    ("a\ud83db", "ab", ("surrogate",)),
    ("か\u3099", "が", ()),
    ("abcdefg", "abcdef", ("cut",)),
    ("\0\x01\ud800abcdefg", "abcdef", ("nul", "control", "surrogate", "cut")),
    ("", "", ()),
    ("😀𠮷", "😀𠮷", ()),
])
def test_clean_text(raw, text, notes):
    cleaned = clean_text(raw, 6)
    assert (cleaned.text, cleaned.notes) == (text, notes)


@given(st.text(st.characters(), max_size=60), st.integers(1, 40))
def test_cleaned_text_is_storable_and_stays(raw, limit):
    cleaned = clean_text(raw, limit)
    assert len(cleaned.text) <= limit
    assert "\0" not in cleaned.text
    assert unicodedata.is_normalized("NFC", cleaned.text)
    cleaned.text.encode("utf-8")
    assert clean_text(cleaned.text, limit).text == cleaned.text


@pytest.mark.parametrize(("typed", "key"), [
    ("Zoë", "zoe"), ("ＡＢＣ　商事", "abc 商事"), ("ﾀﾞｲｷﾝ", "だいきん"), ("ソニー", "そにー"), ("ｿﾆｰ", "そにー"),
    ("  a \n b ", "a b"), ("Straße", "strasse"), ("Łódź Ørsted", "lodz orsted"), ("が", "が"), ("か\u3099", "が"),
    ("zero\u200bwidth", "zerowidth"), ("髙橋", "髙橋"), ("ヴァイオリン", "ゔぁいおりん"),
])
def test_search_key(typed, key):
    assert search_key(typed) == key


@given(st.text(max_size=40))
def test_search_key_is_stable(text):
    key = search_key(text)
    assert search_key(key) == key
    assert search_key(key.upper()) == search_key(key.upper().lower())


@pytest.mark.parametrize(("one", "other"), [
    ("髙橋", "高橋"), ("山﨑", "山崎"), ("濵田", "浜田"), ("濱田", "浜田"), ("渡邊", "渡辺"), ("渡邉", "渡辺"),
    ("齋藤", "斉藤"), ("齊藤", "斎藤"), ("澤田", "沢田"), ("𠮷野", "吉野"),
])
def test_variants_meet_only_under_the_variant_key(one, other):
    assert variant_key(one) == variant_key(other)
    assert search_key(one) != search_key(other)


@given(st.text(st.characters(min_codepoint=0x30A1, max_codepoint=0x30F6), max_size=20))
def test_kana_round_trip(text):
    assert to_katakana(to_hiragana(text)) == text
