"""The index of the search: equal to a scan, current after every write, built where it is missing."""

import random
from pathlib import Path

import pytest

import builders
from salesdesk.domain import bigrams
from salesdesk.domain.actions import Action, Label
from salesdesk.domain.people import PointKind
from salesdesk.services import accounts, people, samples
from salesdesk.services.people import Point
from salesdesk.store import backup, driver, salvage, search_index
from salesdesk.store.db import Store
from salesdesk.store.queries import search
from salesdesk.store.tables import account, activity, task

LETTERS = "田中高髙島嶋ヤマダやまだﾔﾏ会社ー。、 　aBé1２・-株"


def _of(store: Store, text: str, source: search_index.Source = search_index.ACTIVITY, limit: int = 10_000) -> list[str]:
    with store.read() as conn:
        assert search_index.ready(conn)
        assert search_index.differences(conn) == 0
        return search_index.search(conn, text, [source], limit)


def _fill(store: Store, texts: list[str]) -> list[str]:
    with store.write(Label(Action.LOG_ACTIVITY)) as tx:
        return tx.add_many(activity, [
            {"kind": "note", "at": builders.NOW, "done": True, "result": text} for text in texts])


def test_short_and_long_queries_find_what_a_scan_finds(store: Store) -> None:
    chance = random.Random(5)
    texts = ["".join(chance.choices(LETTERS, k=chance.randrange(1, 40))) for _ in range(4000)]
    keys = _fill(store, texts)
    folded = dict(zip(keys, map(bigrams.fold, texts), strict=True))
    for length in (1, 2, 3, 10):
        for _ in range(60):
            start = chance.choice(texts)
            at = chance.randrange(max(1, len(start) - length))
            asked = "".join(letter for letter in start[at : at + length] if letter > "\x7f").strip()
            if not bigrams.query(asked):
                continue
            if all(letter > "\x7f" for letter in bigrams.fold(asked).replace(" ", "")):
                wanted = {key for key, text in folded.items() if bigrams.matches(text, asked)}
                assert set(_of(store, asked)) == wanted, asked


@pytest.mark.parametrize(("text", "typed"), [
    ("髙島屋", "高島"), ("高島屋", "髙嶋"), ("ヤマダ電機", "ﾔﾏﾀﾞ"), ("ヤマダ電機", "やまだ"), ("Zoë Müller", "zoe"),
    ("Zoë Müller", "ＭＵＬＬ"), ("山﨑", "崎"), ("T.Kimura@Tokai.example", "kimura@tokai"),
    ("052-123-4567", "052-123")])
def test_folded_alike(store: Store, text: str, typed: str) -> None:
    assert _of(store, typed) == []
    assert _of(store, typed) == _of(store, "zzz")
    keys = _fill(store, [text])
    assert _of(store, typed) == keys


@pytest.mark.parametrize("typed", ["%", '"', "'", "*", "(", "NEAR(", "AND", "a OR", "-", "^", "{x}:",
                                   "\0", "\ud800", "😀"])
def test_odd_texts_do_no_harm(store: Store, typed: str) -> None:
    _fill(store, ["あああ"])
    assert _of(store, typed) == []


def test_newest_first_and_as_many_as_asked(store: Store) -> None:
    first = _fill(store, ["監査 一", "監査 二"])
    second = _fill(store, ["監査 三"])
    assert _of(store, "監査") == [*second, *reversed(first)]
    assert _of(store, "監査", limit=2) == [*second, first[1]]
    assert _of(store, "監査", limit=1) == second


def test_current_after_writing_undoing_and_redoing(store: Store) -> None:
    key = builders.account(store, "東海精密工業")
    assert _of(store, "東海", search_index.ACCOUNT) == [key]
    accounts.save_account(store, key, {"name": "西海商事"})
    assert _of(store, "東海", search_index.ACCOUNT) == []
    store.undo()
    assert _of(store, "東海", search_index.ACCOUNT) == [key]
    store.redo()
    assert _of(store, "西海", search_index.ACCOUNT) == [key]
    accounts.delete_account(store, key)
    assert _of(store, "西海", search_index.ACCOUNT) == []
    store.undo()
    assert _of(store, "西海", search_index.ACCOUNT) == [key]
    while store.next_undo() is not None:
        store.undo()
    assert _of(store, "海", search_index.ACCOUNT) == []


def test_many_records_in_one_step(store: Store) -> None:
    _fill(store, [f"報告{number}" for number in range(6000)])
    assert len(_of(store, "報告")) == 6000
    store.undo()
    assert _of(store, "報告") == []
    store.redo()
    assert len(_of(store, "報告5999")) == 1


def test_a_refused_write_leaves_the_index(store: Store) -> None:
    with pytest.raises(ZeroDivisionError), store.write(Label(Action.LOG_ACTIVITY)) as tx:
        tx.add(account, {"name": "東海", "name_key": "東海", "search": "東海"})
        raise ZeroDivisionError
    assert _of(store, "東海", search_index.ACCOUNT) == []


def test_built_where_it_is_missing_or_old(store: Store, tmp_path: Path) -> None:
    samples.add(store, "ja", builders.TODAY)
    with store.read() as conn:
        wanted = set(search_index.search(conn, "木村", [search_index.PERSON], 100))
    assert wanted
    backup.make(store.path, tmp_path, backup.Reason.ASKED, builders.NOW, tmp_path / "copy.db")
    for sql in ("DELETE FROM search_state", "UPDATE search_state SET version = 0", "DROP TABLE search_name",
                *(f"DROP TABLE {name}" for name in ("search_state", "search_doc", "search_note"))):
        connection = driver.library().connect(str(tmp_path / "copy.db"))
        connection.execute(sql)
        connection.commit()
        connection.close()
        again = Store(tmp_path / "copy.db")
        assert set(_of(again, "木村", search_index.PERSON)) == wanted
        again.close()


def test_a_salvaged_file_gets_an_index(store: Store, tmp_path: Path) -> None:
    samples.add(store, "ja", builders.TODAY)
    salvage.salvage(store.path, tmp_path / "saved.db")
    again = Store(tmp_path / "saved.db")
    assert _of(again, "木村", search_index.PERSON)
    again.close()


def test_phone_and_mail_find_their_person(either: Store) -> None:
    key = builders.account(either)
    person = people.save_person(either, None, {"account_id": key, "family": "木村"}, [
        Point(PointKind.PHONE, "052-123-4567"), Point(PointKind.MAIL, "k@tokai.example")])
    with either.read() as conn:
        for typed in ("0521234567", "052-123", "k@tokai"):
            assert [hit.id for hit in search.find(conn, typed)] == [person]
    either.undo()
    with either.read() as conn:
        assert search.find(conn, "0521234567") == []


def test_both_databases_find_alike(either: Store) -> None:
    samples.add(either, "ja", builders.TODAY)
    with either.write(Label(Action.ADD_TASK)) as tx:
        tx.add(task, {"kind": "step", "text": "見積書を送る"})
    with either.read() as conn:
        assert {hit.text for hit in search.find(conn, "きむら", 50)} >= {"木村 隆"}
        assert "見積書を送る" in [note.text for note in search.notes(conn, "見積書")]


def test_an_edit_of_other_columns_writes_nothing_to_the_index(store: Store) -> None:
    key = builders.account(store, "東海精密工業")
    builders.account(store, "後から来た会社")

    def docs() -> list[object]:
        with store.read() as conn:
            return list(conn.exec_driver_sql("SELECT * FROM search_doc"))

    before = docs()
    accounts.save_account(store, key, {"segment": "製造", "employees": 30})
    assert docs() == before
    accounts.save_account(store, key, {"note": "監査が近い"})
    assert docs() != before
    assert _of(store, "監査", search_index.ACCOUNT) == [key]


@pytest.mark.parametrize(("family", "given", "reading", "typed"), [
    ("髙島", "一", "", "高島"), ("ヤマダ", "太郎", "", "ﾔﾏﾀﾞ"), ("ヤマダ", "太郎", "", "やまだ太"),
    ("山田", "太郎", "ヤマダ", "やまだ"),
    ("Müller", "Zoë", "", "zoe"), ("Müller", "Zoë", "", "muller zoe"),
    ("木村", "隆", "", "ＫＩ"), ("木村", "隆", "", "村 隆")])
def test_people_by_any_spelling(either: Store, family: str, given: str, reading: str, typed: str) -> None:
    key = builders.person(either, None, family, given, family_reading=reading)
    with either.read() as conn:
        found = [hit.id for hit in search.find(conn, typed)]
    assert found == ([] if typed == "ＫＩ" else [key])


def test_one_kind_is_not_taken_for_another(store: Store) -> None:
    company = builders.account(store, "田中商会")
    person = builders.person(store, company, "田中", "隆", title="商会長")
    for typed in ("田中", "田", "商会", "田中 商会"):
        assert _of(store, typed, search_index.ACCOUNT) == [company]
        assert _of(store, typed, search_index.PERSON) == [person]
        assert _of(store, typed, search_index.DEAL) == []
    with store.read() as conn:
        both = search_index.search(conn, "田中", [search_index.ACCOUNT, search_index.PERSON], 10)
        assert both == [person, company]
        assert search_index.search(conn, search_index.PERSON.mark, [search_index.ACCOUNT], 10) == []
