"""New records of a file that look like known ones: found, decided, remembered."""

from pathlib import Path

import pytest
from sqlalchemy import func, select

import builders
from salesdesk.domain.duplicates import Reason
from salesdesk.services import duplicates
from salesdesk.services.duplicates import Who
from salesdesk.services.transfer import doubts, importing
from salesdesk.services.transfer.doubts import Doubt
from salesdesk.services.transfer.plan import Merge, Plan, Rulings
from salesdesk.services.transfer.reader import Source, open_source
from salesdesk.store.db import Store
from salesdesk.store.queries import accounts, people
from salesdesk.store.tables import account, person

THERE = "会社名,電話,業種,従業員数,メモ\n株式会社髙島工業,03-1111-2222,製造,120,\n"
FILE = ("会社名,電話,業種,従業員数,メモ\n有限会社高島工業,03-1111-2222,機械,,展示会で名刺\n"
        "北浜商事,06-1234-5678,商社,,\n")
CARDS = "会社名,氏名,メールアドレス\n高島工業（有）,山田 太郎,taro@takashima.example\n"


def _source(folder: Path, text: str, name: str = "list.csv") -> Source:
    path = folder / name
    path.write_text(text, "utf-8")
    return open_source(path)


def _plan(store: Store, source: Source, rulings: Rulings | None = None, merge: Merge = Merge.FILL) -> Plan:
    return importing.plan(store, source, builders.TODAY, merge, rulings=rulings)


def _doubts(store: Store, made: Plan) -> list[Doubt]:
    with store.read() as conn:
        return doubts.find(conn, made)


def _names(store: Store) -> list[str]:
    with store.read() as conn:
        return sorted(conn.scalars(select(account.c.name)))


@pytest.fixture
def book(store: Store, tmp_path: Path) -> Store:
    importing.run(store, _source(tmp_path, THERE, "there.csv"), builders.TODAY)
    return store


def test_a_company_written_otherwise_is_asked_about(book: Store, tmp_path: Path) -> None:
    [doubt] = _doubts(book, _plan(book, _source(tmp_path, FILE)))
    assert (doubt.who, doubt.new_name, doubt.name) == (Who.ACCOUNT, "有限会社高島工業", "株式会社髙島工業")
    assert {each.reason for each in doubt.evidence} == {Reason.VARIANT, Reason.SAME_PHONE}
    assert ("industry", "製造", "機械") in doubt.differs
    assert ("note", None, "展示会で名刺") in doubt.differs
    assert "employees" not in {name for name, *_ in doubt.differs}


def test_called_the_same_its_gaps_are_filled(book: Store, tmp_path: Path) -> None:
    source = _source(tmp_path, FILE)
    [doubt] = _doubts(book, _plan(book, source))
    made = _plan(book, source, Rulings(same={doubt.key: doubt.id}))
    assert _doubts(book, made) == []
    report = importing.commit(book, made)
    assert (report.new, report.update, report.accounted) == (1, 1, report.total)
    assert _names(book) == ["北浜商事", "株式会社髙島工業"]
    with book.read() as conn:
        row = accounts.one(conn, doubt.id)
    assert row is not None
    assert (row.industry, row.note, row.employees) == ("製造", "展示会で名刺", 120)


def test_single_fields_go_against_the_rule(book: Store, tmp_path: Path) -> None:
    source = _source(tmp_path, FILE)
    [doubt] = _doubts(book, _plan(book, source))
    same = {doubt.key: doubt.id}
    for merge, taken, industry in ((Merge.FILL, True, "機械"), (Merge.OVERWRITE, False, "製造")):
        fields = {(doubt.id, "industry"): taken, (doubt.id, "name"): False}
        importing.commit(book, _plan(book, source, Rulings(same=same, fields=fields), merge))
        with book.read() as conn:
            row = accounts.one(conn, doubt.id)
        assert row is not None
        assert (row.industry, row.name) == (industry, "株式会社髙島工業")
        book.undo()


def test_called_two_it_is_never_suggested_again(book: Store, tmp_path: Path) -> None:
    source = _source(tmp_path, FILE)
    [doubt] = _doubts(book, _plan(book, source))
    importing.commit(book, _plan(book, source, Rulings(apart=frozenset({(doubt.key, doubt.id)}))))
    assert len(_names(book)) == 3
    with book.read() as conn:
        assert duplicates.scan(conn) == []
    book.undo()
    assert _names(book) == ["株式会社髙島工業"]


def test_the_company_of_a_card_follows(book: Store, tmp_path: Path) -> None:
    book_row = _plan(book, _source(tmp_path, "会社名,氏名,電話\n高島工業（有）,山田 太郎,03-1111-2222\n"))
    assert [each.who for each in _doubts(book, book_row)] == [Who.ACCOUNT]
    [doubt] = _doubts(book, book_row)
    importing.commit(book, _plan(book, _source(tmp_path, CARDS), Rulings(same={doubt.key: doubt.id})))
    assert _names(book) == ["株式会社髙島工業"]
    with book.read() as conn:
        assert [row.name for row in people.of_account(conn, doubt.id)] == ["山田 太郎"]


def test_a_person_written_otherwise_is_asked_about(book: Store, tmp_path: Path) -> None:
    there = CARDS.replace("高島工業（有）", "髙島工業")
    importing.run(book, _source(tmp_path, there.replace("山田", "髙橋"), "cards.csv"), builders.TODAY)
    source = _source(tmp_path, there.replace("山田", "高橋"))
    found = _doubts(book, _plan(book, source))
    assert [(each.who, each.new_name, each.name, each.key) for each in found] == [
        (Who.PERSON, "高橋 太郎", "髙橋 太郎", "2")]
    importing.commit(book, _plan(book, source, Rulings(same={"2": found[0].id})))
    with book.read() as conn:
        assert conn.scalar(select(func.count()).select_from(person)) == 1
