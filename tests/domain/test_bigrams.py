"""Texts cut into pairs, and the queries that find them."""

import pytest

from salesdesk.domain import bigrams


@pytest.mark.parametrize(("text", "pieces"), [
    ("田中工業", "田中 中工 工業 業"), ("高", "高"), ("", ""), ("zoe smith-2", "zoe smith 2"),
    ("abc商会a", "abc 商会 会 a"), ("東海 精密", "東海 海 精密 密"), ("。😀", "。😀 😀")])
def test_cut(text, pieces):
    assert bigrams.cut(text) == pieces


@pytest.mark.parametrize(("text", "query"), [
    ("田中", '"田中"'), ("髙", '"高"*'), ("田中工", '"田中 中工"'), ("Zoë", '"zoe"*'), ("ﾔﾏﾀﾞ", '"やま まだ"'),
    ("ＡＢＣ商会", '"abc 商会"'), ("田中a", '"田中 中 a"*'), ("東海 木村", '"東海" AND "木村"'), ("%", ""), ("", ""),
    ('"', ""), ("a OR b*", '"a"* AND "or"* AND "b"*'), ("NEAR(x)", '"near x"*'), ("\ud800", "")])
def test_query(text, query):
    assert bigrams.query(text) == query


@pytest.mark.parametrize(("text", "typed", "found"), [
    ("田中工業", "中工", True), ("田中 工業", "中工", False), ("田中 工業", "工業 田", True),
    ("the lease ends", "lea", True), ("the lease ends", "ease", False), ("AI導入", "ai導", True),
    ("AI-導入", "ai導入", True), ("BAI導入", "ai導入", False), ("AIX導入", "ai導入", False),
    ("052-123-4567", "052-123", True), ("0521234567", "052-123", False), ("導入・検討", "導入検討", False),
    ("導入-検討", "導入-検", True), ("導入検討", "導入-検", False), ("導入AI", "入ai", True), ("東海", "", True),
    ("ヤマダ", "ﾔﾏﾀﾞ", True)])
def test_matches_as_the_index_does(text, typed, found):
    assert bigrams.matches(bigrams.fold(text), typed) is found
