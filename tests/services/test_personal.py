"""What is held on one person: handed out whole, and gone from every byte when they are erased."""

import json
import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import select

import builders
from salesdesk import paths
from salesdesk.domain.actions import Action, Label
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.people import PointKind
from salesdesk.services import bin as bins
from salesdesk.services import people, personal
from salesdesk.services.points import Point
from salesdesk.store import backup, erasing
from salesdesk.store.db import Store
from salesdesk.store.tables import activity, deal, erased, fact, person, private_note, tie, trait

MARKS = ("朽木沢名", "くちきさわよみ", "0790817263", "mark@kutsuki.example", "覚書の印四", "私事の印五", "事実の印六")
PHOTO = b"PHOTO-MARK-" + bytes(range(200, 250)) * 40
LATER = datetime(2026, 3, 12, 9, 0).astimezone()


@pytest.fixture
def book(home: Path) -> Iterator[Store]:
    """A store in the data folder itself."""
    opened = Store(paths.default_db())
    yield opened
    opened.close()


def _marked(store: Store) -> tuple[str, dict[str, str]]:
    """A person with eight marks, each of them also changed, deleted and mentioned by other rows."""
    account = builders.account(store)
    other = builders.person(store, account, "残留", "太郎")
    key = people.save_person(store, None, {
        "account_id": account, "family": MARKS[0], "given": "印", "family_reading": MARKS[1], "note": MARKS[4],
        "photo": PHOTO}, [Point(PointKind.PHONE, MARKS[2]), Point(PointKind.MAIL, MARKS[3])])
    people.save_person(store, other, {"introduced_by_id": key, "introduced_by": MARKS[0]})
    people.set_boss(store, other, key)
    visit = builders.visit(store, account, key, other)
    sale = builders.deal(store, account, contact_id=key)
    with store.write(Label(Action.EDIT_PERSON, MARKS[0])) as tx:
        day = builders.TODAY
        tx.add(private_note, {"person_id": key, "kind": "family", "text": MARKS[5]})
        about = tx.add(fact, {"person_id": key, "kind": "value", "text": MARKS[6], "certainty": "said", "on_day": day})
        said = tx.add(fact, {"account_id": account, "kind": "issue", "text": "印刷が遅い", "certainty": "said",
                             "said_by_id": key, "said_by": MARKS[0], "on_day": day})
        tx.add(trait, {"person_id": key, "scale": "pace", "value": 1, "certainty": "said", "on_day": day})
        tx.add(tie, {"account_id": account, "own_name": "佐藤", "person_id": key, "how": f"{MARKS[0]}と同窓"})
    people.save_person(store, key, {"note": f"{MARKS[4]}その二"}, [Point(PointKind.PHONE, f"{MARKS[2]}1")])
    people.delete_person(store, key)
    store.undo()
    return key, {"other": other, "visit": visit, "deal": sale, "about": about, "said": said}


def _found(folder: Path) -> list[str]:
    """Which marks stand in which file, as UTF-8, as hexadecimal digits, folded, cut into pairs."""
    needles = [mark.encode() for mark in MARKS] + [PHOTO[:40], PHOTO[20:60], PHOTO[:20].hex().upper().encode()]
    needles += [" ".join(mark[at:at + 2] for at in range(len(mark) - 1)).encode() for mark in MARKS[:2]]
    needles += [b"kutsuki", "朽木".encode(), "くちき".encode()]
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            content = path.read_bytes()
            found += [f"{path.name}: {needle!r}" for needle in needles if needle in content]
    return found


def test_nothing_of_a_person_stays_in_any_byte(book: Store, home: Path) -> None:
    key, ids = _marked(book)
    folder = paths.backup_dir(book.path)
    backup.make(book.path, folder, backup.Reason.ASKED, LATER)
    older = home.parent / "elsewhere.db"
    backup.make(book.path, folder, backup.Reason.ASKED, LATER, older)
    assert len(_found(home)) > 8
    assert personal.erase_person(book, key) == personal.Erased()
    assert _found(home) == []
    (kept,) = backup.listed(folder)
    backup.verify(folder / kept.name)
    with book.read() as conn:
        assert conn.scalar(select(person.c.reports_to_id).where(person.c.id == ids["other"])) is None
        assert conn.scalar(select(deal.c.contact_id).where(deal.c.id == ids["deal"])) is None
        assert conn.scalar(select(activity.c.result).where(activity.c.id == ids["visit"])) == "課題を確認した"
        assert conn.scalar(select(fact.c.text).where(fact.c.id == ids["said"])) == "印刷が遅い"
        assert conn.scalar(select(fact.c.id).where(fact.c.id == ids["about"])) is None
        assert conn.scalar(select(erased.c.id)) == key
        assert not conn.exec_driver_sql("PRAGMA foreign_key_check").all()
    assert book.next_undo() is None
    book.close()
    assert _found(home) == []
    _restored(older, home, key)


def _restored(older: Path, home: Path, key: str) -> None:
    db = paths.default_db()
    backup.restore(db, older, paths.backup_dir(db), LATER)
    assert _found(home) == []
    db.write_bytes(older.read_bytes())  # put there by hand
    assert _found(home) != []
    again = Store(db)
    with again.read() as conn:
        assert conn.scalar(select(person.c.id).where(person.c.id == key)) is None
        assert conn.scalar(select(erased.c.id)) == key
    again.close()
    assert _found(home / "backups") == []
    assert _found(home) == []


def test_drafts_about_a_person_go(book: Store) -> None:
    key, _ = _marked(book)
    drafts = paths.data_dir() / "drafts" / "log.json"
    drafts.parent.mkdir()
    drafts.write_text(json.dumps([{"account_id": "a", "people": [key]}, {"account_id": "b", "text": "別件"}]), "utf-8")
    personal.erase_person(book, key)
    assert json.loads(drafts.read_text("utf-8")) == [{"account_id": "b", "text": "別件"}]


def test_the_backups_go_where_that_is_wanted(book: Store, home: Path) -> None:
    key, _ = _marked(book)
    folder = paths.backup_dir(book.path)
    backup.make(book.path, folder, backup.Reason.ASKED, LATER)
    personal.erase_person(book, key, personal.Backups.DELETE)
    assert backup.listed(folder) == []
    assert erasing.noted(folder) == [key]
    assert _found(home) == []


def test_a_copy_that_cannot_be_read_is_named(book: Store) -> None:
    key, _ = _marked(book)
    folder = paths.backup_dir(book.path)
    backup.make(book.path, folder, backup.Reason.ASKED, LATER)
    broken = folder / "broken.db"
    broken.write_bytes(b"SQLite format 3\0" + os.urandom(5000))
    assert personal.erase_person(book, key).unread == ("broken.db",)


def test_a_file_kept_aside_by_restoring_is_cleaned_with_its_log(book: Store, home: Path) -> None:
    key, _ = _marked(book)
    folder = paths.backup_dir(book.path)
    made = backup.make(book.path, folder, backup.Reason.ASKED, LATER)
    book.close()
    backup.restore(book.path, made, folder, LATER)
    again = Store(book.path)
    personal.erase_person(again, key)
    again.close()
    assert _found(home) == []


def test_somebody_in_the_bin_or_deleted_for_good_is_erased_too(book: Store, home: Path) -> None:
    key, _ = _marked(book)
    people.delete_person(book, key)
    personal.erase_person(book, key)
    assert _found(home) == []
    with pytest.raises(RuleError, match=Rule.NOT_FOUND.value):
        personal.erase_person(book, key)
    assert bins.empty(book) == 0


def test_all_that_is_held_is_handed_out(book: Store, tmp_path: Path) -> None:
    key, _ = _marked(book)
    found = personal.held(book, key)
    path = tmp_path / "out" / "person.json"
    personal.write_json(found, path)
    text = path.read_text(encoding="utf-8")
    assert [mark for mark in MARKS if mark not in text] == []
    read = json.loads(text)
    assert {"person", "contact_point", "private_note", "fact", "trait", "tie", "deal", "activity",
            "fact.said_by_id", "person.reports_to_id", "person.introduced_by_id"} <= read.keys()
    assert read["person"]["account"] == "東海精密工業 株式会社"
    assert read["activity"][0]["result"] == "課題を確認した"
    assert path.stat().st_mode & 0o777 == 0o600 or os.name == "nt"
    with pytest.raises(RuleError, match=Rule.NOT_FOUND.value):
        personal.held(book, "nobody")
