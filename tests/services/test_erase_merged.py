"""Whoever is erased goes with the records that became part of theirs."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import select

import builders
from salesdesk import paths
from salesdesk.domain.bin import BinKind
from salesdesk.services import bin as bins
from salesdesk.services import merging, people, personal
from salesdesk.services.merging import Choice
from salesdesk.store import backup
from salesdesk.store.db import Store
from salesdesk.store.tables import let_go, person

MARKS = ("朽木沢名", "覚書の印四", "髙朽木沢", "旧記の印五", "第三朽木")
LATER = datetime(2026, 3, 12, 9, 0).astimezone()


@pytest.fixture
def book(home: Path) -> Iterator[Store]:
    """A store in the data folder itself."""
    assert home.name
    opened = Store(paths.default_db())
    yield opened
    opened.close()


def _found(folder: Path) -> list[str]:
    return [f"{path.name}: {mark}" for path in sorted(folder.rglob("*")) if path.is_file()
            for mark in MARKS if mark.encode() in path.read_bytes()]


def _three(store: Store) -> tuple[str, str, str]:
    key = builders.account(store)
    made = [builders.person(store, key, MARKS[at], "印", note=note)
            for at, note in ((0, MARKS[1]), (2, MARKS[3]), (4, None))]
    return made[0], made[1], made[2]


def test_nothing_of_a_merged_person_stays_in_any_byte(book: Store, home: Path) -> None:
    keep, drop, first = _three(book)
    folder = paths.backup_dir(book.path)
    older = home.parent / "elsewhere.db"
    backup.make(book.path, folder, backup.Reason.ASKED, LATER)
    backup.make(book.path, folder, backup.Reason.ASKED, LATER, older)
    merging.merge(book, drop, first)
    merging.merge(book, keep, drop, {"note": Choice.KEPT})
    assert _found(home)
    personal.erase_person(book, keep)
    assert _found(home) == []
    book.close()
    backup.restore(book.path, older, folder, LATER)
    assert _found(home) == []
    Store(book.path).close()
    assert _found(home) == []


def test_undo_of_the_merge_and_coming_back_part_them(book: Store) -> None:
    keep, drop, first = _three(book)
    before = builders.contents(book)
    merging.merge(book, keep, first)
    book.undo()
    assert builders.contents(book) == before
    merging.merge(book, keep, drop)
    bins.restore(book, BinKind.PERSON, drop)
    people.delete_person(book, drop)
    people.delete_person(book, keep)
    bins.restore(book, BinKind.PERSON, keep)
    personal.erase_person(book, keep)
    with book.read() as conn:
        assert set(conn.scalars(select(person.c.id))) == {drop, first}
        assert not conn.execute(select(let_go)).all()


def test_a_merged_record_survives_the_bin_of_the_one_it_became_part_of(book: Store, home: Path) -> None:
    keep, drop, _ = _three(book)
    merging.merge(book, keep, drop)
    people.delete_person(book, keep)
    bins.restore(book, BinKind.PERSON, keep)
    personal.erase_person(book, keep)
    assert [mark for mark in _found(home) if MARKS[4] not in mark] == []


def test_what_was_merged_is_handed_out_too(book: Store) -> None:
    keep, drop, first = _three(book)
    merging.merge(book, drop, first)
    merging.merge(book, keep, drop)
    found = personal.held(book, keep)
    assert {row["family"] for row in found.rows["person.merged"]} == {MARKS[2], MARKS[4]}
