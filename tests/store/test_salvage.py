"""Salvage reads what a damaged file still holds into a whole new one and leaves the damaged one alone."""

import random
import shutil

import pytest

import builders
from salesdesk.domain.errors import StoreError, Trouble
from salesdesk.store import backup
from salesdesk.store.db import Store
from salesdesk.store.salvage import salvage

ACCOUNTS = 40


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    path = tmp_path_factory.mktemp("book") / "book.db"
    store = Store(path)
    for number in range(ACCOUNTS):
        account = builders.account(store, f"会社{number} 株式会社", note="覚え書き" * 60)
        person = builders.person(store, account, "木村", str(number))
        builders.deal(store, account, f"案件{number}")
        builders.visit(store, account, person)
    store.close()
    return path


@pytest.fixture
def book(tmp_path, made):
    """A closed database with accounts, people, deals and contacts."""
    return shutil.copyfile(made, tmp_path / "book.db")


def everything(path):
    store = Store(path)
    kept = {name: rows for name, rows in builders.contents(store).items() if name != "schema_info"}
    store.close()
    return kept


def test_a_whole_file_comes_over_completely(book, tmp_path):
    found = salvage(book, tmp_path / "new.db")
    assert not found.damaged
    assert found.rows["account"] == ACCOUNTS
    assert everything(found.path) == everything(book)
    assert found.path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("seed", range(6))
def test_damaged_pages_cost_only_their_rows(book, empty_file, tmp_path, seed):
    page, chance = 4096, random.Random(seed)
    data = bytearray(book.read_bytes())
    pages = len(data) // page
    schema = empty_file.stat().st_size // page  # without the list of tables nothing can be found
    for number in chance.sample(range(schema, pages), 4):
        data[number * page : number * page + page] = chance.randbytes(page)
    book.write_bytes(data)
    found = salvage(book, tmp_path / "new.db")
    assert book.read_bytes() == bytes(data)
    assert found.total > 0
    assert found.rows["account"] <= ACCOUNTS
    assert backup.verify(found.path)["account"] == found.rows["account"] or found.damaged
    store = Store(found.path)
    builders.account(store, "新しい会社")
    store.close()


def test_what_is_only_in_the_log_is_read_too(tmp_path):
    store = Store(tmp_path / "live.db")
    builders.account(store)
    folder = tmp_path / "crashed"
    folder.mkdir()
    for ending in ("", "-wal"):
        shutil.copyfile(tmp_path / f"live.db{ending}", folder / f"live.db{ending}")
    store.close()
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert salvage(folder / "live.db", tmp_path / "new.db").rows["account"] == 1
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.parametrize("content", [b"", b"x" * 5000, b"SQLite format 3\x00" + b"\xff" * 9000])
def test_nothing_readable_is_said(tmp_path, content):
    broken = tmp_path / "broken.db"
    broken.write_bytes(content)
    with pytest.raises(StoreError) as caught:
        salvage(broken, tmp_path / "new.db")
    assert caught.value.trouble is Trouble.DAMAGED
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["broken.db"]


def test_a_missing_file_is_a_trouble_of_the_disk(tmp_path):
    with pytest.raises(StoreError) as caught:
        salvage(tmp_path / "gone.db", tmp_path / "new.db")
    assert caught.value.trouble is Trouble.DISK
