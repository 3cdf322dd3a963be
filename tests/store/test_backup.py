"""Backups are verified, kept by the rule, and restoring one keeps the present aside."""

import os
from datetime import datetime, timedelta
from pathlib import Path

import pytest

import builders
from salesdesk.domain.errors import StoreError, Trouble
from salesdesk.store import backup
from salesdesk.store.backup import Backup, Reason
from salesdesk.store.db import Store
from salesdesk.store.queries import accounts

NOW = datetime(2026, 11, 21, 18, 0)  # noqa: DTZ001 - backups are named by the local clock


def test_backup_while_open_holds_everything_committed(store: Store, tmp_path: Path) -> None:
    builders.account(store)
    made = backup.make(store.path, tmp_path / "backups", Reason.ASKED, NOW)
    assert backup.verify(made)["account"] == 1
    assert [entry.name for entry in backup.listed(tmp_path / "backups")] == [made.name]
    assert made.stat().st_mode & 0o777 == 0o600


def test_restore_brings_the_data_back_and_keeps_the_present(store: Store, tmp_path: Path) -> None:
    builders.account(store, "A")
    made = backup.make(store.path, tmp_path / "backups", Reason.ASKED, NOW)
    builders.account(store, "B")
    store.close()
    aside = backup.restore(store.path, made, tmp_path / "backups", NOW)
    again = Store(store.path)
    with again.read() as conn:
        assert [name for _, name in accounts.names(conn)] == ["A"]
    again.close()
    assert aside is not None
    kept = Store(aside / store.path.name)
    with kept.read() as conn:
        assert {name for _, name in accounts.names(conn)} == {"A", "B"}
    kept.close()


def test_damaged_backup_changes_nothing(store: Store, tmp_path: Path) -> None:
    builders.account(store, "A")
    made = backup.make(store.path, tmp_path / "backups", Reason.ASKED, NOW)
    store.close()
    made.write_bytes(made.read_bytes()[:5000])
    before = store.path.read_bytes()
    with pytest.raises(StoreError):
        backup.restore(store.path, made, tmp_path / "backups", NOW)
    assert store.path.read_bytes() == before


def test_restore_refuses_while_the_program_runs(store: Store, tmp_path: Path) -> None:
    made = backup.make(store.path, tmp_path / "backups", Reason.ASKED, NOW)
    with pytest.raises(StoreError) as refused:
        backup.restore(store.path, made, tmp_path / "backups", NOW)
    assert refused.value.trouble is Trouble.IN_USE


@pytest.mark.skipif(os.name == "nt", reason="folders have no such rights here")
def test_a_folder_that_cannot_be_written_is_said(store: Store, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError) as refused:
        backup.make(store.path, tmp_path / "file", Reason.QUIT, NOW)
    assert refused.value.trouble is Trouble.DISK


def _entries(days: int, reason: Reason = Reason.QUIT) -> list[Backup]:
    return [
        Backup(f"{reason.value}-{n}", (NOW - timedelta(days=n)).isoformat(), reason.value, 1, {}) for n in range(days)
    ]


def test_keeping_rule() -> None:
    staying = backup.kept(_entries(400), NOW)
    ages = sorted(int(name.rsplit("-", 1)[1]) for name in staying)
    assert ages[:12] == list(range(12))
    assert 20 <= len(ages) <= 12 + 10 + 9
    assert max(ages) > 200


def test_special_backups_stay_apart() -> None:
    special = _entries(100, Reason.MIGRATION)[50:60]
    staying = backup.kept([*_entries(30), *special], NOW)
    assert len([name for name in staying if name.startswith("migration")]) >= 5


def test_everything_of_two_days_stays() -> None:
    many = [Backup(str(n), (NOW - timedelta(minutes=30 * n)).isoformat(), "timer", 1, {}) for n in range(90)]
    assert {entry.name for entry in many} <= backup.kept(many, NOW)


def test_nothing_goes_after_the_data_shrank(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    for number in range(40):
        builders.account(store, f"A{number}")
    for day in range(40, 20, -1):
        backup.make(store.path, folder, Reason.QUIT, NOW - timedelta(days=day))
    before = len(backup.listed(folder))
    while store.next_undo() is not None:
        store.undo()
    backup.make(store.path, folder, Reason.QUIT, NOW)
    assert len(backup.listed(folder)) == before + 1


def test_a_restore_that_fails_leaves_everything_where_it_was(store: Store, tmp_path: Path, monkeypatch) -> None:
    """The disk may refuse at the last moment: the data file must never be missing then."""
    builders.account(store, "A")
    made = backup.make(store.path, tmp_path / "backups", Reason.ASKED, NOW)
    store.close()
    before = store.path.read_bytes()
    replace = Path.replace

    def refuse(path: Path, target: Path) -> Path:
        if path.suffix == ".part":
            assert store.path.exists()
            raise OSError(28, "No space left on device")
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(StoreError) as refused:
        backup.restore(store.path, made, tmp_path / "backups", NOW)
    assert refused.value.trouble is Trouble.DISK
    assert store.path.read_bytes() == before
    assert not [*(tmp_path / "backups").glob("replaced-*")]


def test_what_a_killed_backup_left_is_cleared_after_an_hour(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    backup.make(store.path, folder, Reason.ASKED, NOW)
    old, fresh = folder / "old.db.part", folder / "fresh.db.part"
    for path, age in ((old, 3601), (fresh, 60)):
        path.touch()
        os.utime(path, (NOW.timestamp() - age,) * 2)
    backup.make(store.path, folder, Reason.ASKED, NOW + timedelta(seconds=1))
    assert (old.exists(), fresh.exists()) == (False, True)
