"""Opening: one writer, damaged and foreign files recognised, never a silent new file, everything private."""

import stat
from pathlib import Path

import pytest

import builders
from salesdesk.domain.errors import RuleError, StoreError, Trouble
from salesdesk.store import driver
from salesdesk.store.db import Store
from salesdesk.store.queries import accounts, stages


def _refused(path: Path) -> Trouble:
    before = path.read_bytes()
    with pytest.raises(StoreError) as refused:
        Store(path)
    assert path.read_bytes() == before
    return refused.value.trouble


def test_new_database_has_five_stages(store: Store) -> None:
    with store.read() as conn:
        rows = stages.all_stages(conn)
    assert [row.key.value for row in rows] == ["list", "proposal", "opportunity", "quote", "order"]
    assert [row.wins for row in rows] == [False, False, False, False, True]


def test_files_are_private(tmp_path: Path) -> None:
    store = Store(tmp_path / "new.db")
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o600
    store.close()


def test_second_writer_is_refused_but_may_read(store: Store) -> None:
    builders.account(store)
    with pytest.raises(StoreError) as refused:
        Store(store.path)
    assert refused.value.trouble is Trouble.IN_USE
    other = Store(store.path, read_only=True)
    with other.read() as conn:
        assert len(accounts.names(conn)) == 1
    with pytest.raises(RuleError):
        builders.account(other)
    other.close()
    builders.account(store, "B")


def test_empty_file_is_damaged(tmp_path: Path) -> None:
    (tmp_path / "a.db").touch()
    assert _refused(tmp_path / "a.db") is Trouble.DAMAGED


def test_text_file_is_not_ours(tmp_path: Path) -> None:
    (tmp_path / "a.db").write_text("hello " * 500)
    assert _refused(tmp_path / "a.db") is Trouble.NOT_OURS


def test_another_programs_database_is_not_ours(tmp_path: Path) -> None:
    connection = driver.library().connect(str(tmp_path / "a.db"))
    connection.execute("CREATE TABLE t(x)")
    connection.commit()
    connection.close()
    assert _refused(tmp_path / "a.db") is Trouble.NOT_OURS


def test_missing_table_is_damage(store: Store, tmp_path: Path) -> None:
    store.close()
    connection = driver.library().connect(str(store.path))
    connection.execute("DROP TABLE tagging")
    connection.commit()
    connection.close()
    with pytest.raises(StoreError) as refused:
        Store(store.path)
    assert refused.value.trouble is Trouble.DAMAGED


@pytest.mark.parametrize("keep", [50, 100, 4000, 4096, 20000, 60000])
def test_cut_files_never_open_as_new(tmp_path: Path, keep: int) -> None:
    path = tmp_path / "a.db"
    made = Store(path)
    for number in range(30):
        builders.account(made, f"会社{number}")
    made.close()
    path.write_bytes(path.read_bytes()[:keep])
    try:
        Store(path).close()
    except StoreError as error:
        assert error.trouble in {Trouble.DAMAGED, Trouble.NOT_OURS}
    else:
        pytest.fail("a cut file was opened")


def test_reading_a_missing_file_makes_none(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as refused:
        Store(tmp_path / "none.db", read_only=True)
    assert refused.value.trouble is Trouble.MISSING
    assert not (tmp_path / "none.db").exists()


def test_a_write_sees_one_state_and_readers_see_only_commits(store: Store) -> None:
    key = builders.account(store)
    with store.read() as conn:
        assert accounts.one(conn, key) is not None
    with store.read() as first, store.read() as second:
        assert first is second
