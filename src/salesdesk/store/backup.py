"""Verified backups beside the database, the rule which of them are kept, and restoring one."""

import json
import os
import shutil
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

from salesdesk.domain.errors import StoreError, Trouble
from salesdesk.store import driver, erasing, header
from salesdesk.store.lock import Lock

MANIFEST = "manifest.jsonl"
_BESIDE = ("-wal", "-shm")
_HOUR = 3600
_COUNTED = ("account", "person", "deal", "activity", "task")


class Reason(StrEnum):
    """Why a backup was made; it decides how long it is kept."""

    QUIT = "quit"
    TIMER = "timer"
    ASKED = "asked"
    MIGRATION = "migration"
    IMPORT = "import"
    RESTORE = "restore"


@dataclass(frozen=True)
class Backup:
    """One verified copy: file name, when (local time, ISO), why, bytes, rows per main table."""

    name: str
    at: str
    reason: str
    size: int
    rows: dict[str, int]

    @property
    def when(self) -> datetime:
        """The local time the copy was made."""
        return datetime.fromisoformat(self.at)


def make(db: Path, folder: Path, reason: Reason, now: datetime, target: Path | None = None) -> Path:
    """Copy the database, check the copy, keep it and let older ones go; returns its path.

    Opens its own read-only connection, so any thread may call it. With `target` the copy goes there and no
    older one is touched. Raises StoreError(DISK) or (DAMAGED); then no backup is lost.
    """
    kept = target or folder / f"{db.stem}-{now:%Y%m%d-%H%M%S-%f}-{reason.value}.db"
    part = kept.with_name(kept.name + ".part")
    try:
        kept.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600))
    except OSError as error:
        raise StoreError(Trouble.DISK, str(error)) from error
    try:
        _copy(db, part)
        rows = verify(part)
        driver.sync(part)
        part.replace(kept)
        driver.sync(kept.parent)
    except OSError as error:
        raise StoreError(Trouble.DISK, str(error)) from error
    finally:
        part.unlink(missing_ok=True)
    if target is None:
        _note(folder, Backup(kept.name, now.isoformat(timespec="seconds"), reason.value, kept.stat().st_size, rows))
        _rotate(folder, now)
        _clear_remains(folder, now)
    return kept


def verify(path: Path) -> dict[str, int]:
    """Read a whole copy and count its rows; StoreError(DAMAGED) and the header's errors where it is not whole."""
    if header.check(path) > header.SCHEMA_VERSION:
        raise StoreError(Trouble.NEWER, path.name)
    library = driver.library()
    try:
        connection = library.connect(f"file:{path.as_posix()}?mode=ro&immutable=1", uri=True)
        try:
            if connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
                raise StoreError(Trouble.DAMAGED, path.name)
            return {name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
                    for name in _COUNTED}
        finally:
            connection.close()
    except library.Error as error:
        raise StoreError(Trouble.DAMAGED, str(error)) from error


def listed(folder: Path) -> list[Backup]:
    """The backups of a folder that still exist, the newest first."""
    try:
        lines = (folder / MANIFEST).read_text(encoding="utf-8").splitlines()
    except OSError:
        return []
    found = [entry for line in lines if (entry := _parsed(line)) is not None and (folder / entry.name).exists()]
    return sorted(found, key=lambda entry: entry.at, reverse=True)


def restore(db: Path, source: Path, folder: Path, now: datetime) -> Path | None:
    """Put a verified backup in the place of the database; the present files are kept aside and their folder returned.

    The store must be closed. Raises StoreError (DAMAGED, NEWER, NOT_OURS, IN_USE, DISK); then nothing has moved.
    """
    verify(source)
    lock = Lock(db)
    try:
        part = db.with_name(db.name + ".part")
        part.write_bytes(source.read_bytes())
        part.chmod(0o600)
        erasing.clean_file(part, erasing.noted(folder), now)
        driver.sync(part)
        aside = _keep_aside(db, folder, now)
        _put_in_place(part, db, aside)
        driver.sync(db.parent)
    except OSError as error:
        raise StoreError(Trouble.DISK, str(error)) from error
    finally:
        lock.release()
    return aside


def kept(entries: Sequence[Backup], now: datetime) -> set[str]:
    """Names that stay: all of 2 days, 12 daily, 10 weekly, 9 monthly, 5 of each special reason, always the newest."""
    newest = sorted(entries, key=lambda entry: entry.at, reverse=True)
    names = {entry.name for entry in newest if now - entry.when < timedelta(days=2)}
    names |= {entry.name for entry in newest[:1]}
    for reason in (Reason.MIGRATION, Reason.IMPORT, Reason.RESTORE):
        names |= {entry.name for entry in [each for each in newest if each.reason == reason.value][:5]}
    for form, count in (("%Y-%m-%d", 12), ("%G-%V", 10), ("%Y-%m", 9)):
        first: dict[str, str] = {}
        for entry in newest:
            first.setdefault(entry.when.strftime(form), entry.name)
        names |= set(list(first.values())[:count])
    return names


def _copy(db: Path, part: Path) -> None:
    library = driver.library()
    source = target = None
    try:
        source = library.connect(f"file:{db.as_posix()}?mode=ro", uri=True)
        target = library.connect(str(part))
        source.backup(target, pages=-1)
        target.execute("PRAGMA journal_mode=DELETE")
    except library.Error as error:
        raise StoreError(Trouble.DISK, str(error)) from error
    finally:
        for connection in (target, source):
            if connection is not None:
                connection.close()


def _keep_aside(db: Path, folder: Path, now: datetime) -> Path | None:
    """Keep the present files under a second name; the first one never stands empty, whatever happens next."""
    present = [path for ending in ("", *_BESIDE) if (path := db.with_name(db.name + ending)).exists()]
    if not present:
        return None
    aside = folder / f"replaced-{now:%Y%m%d-%H%M%S-%f}"
    aside.mkdir(mode=0o700, parents=True)
    for path in present:
        try:
            os.link(path, aside / path.name)
        except OSError:  # a file system without links
            shutil.copy2(path, aside / path.name)
    driver.sync(aside)
    return aside


def _put_in_place(part: Path, db: Path, aside: Path | None) -> None:
    """The log goes before its database does: it must never be read into another one."""
    try:
        for ending in _BESIDE:
            db.with_name(db.name + ending).unlink(missing_ok=True)
        part.replace(db)
    except OSError:
        if aside is not None:
            for ending in _BESIDE:
                if (kept := aside / (db.name + ending)).exists():
                    kept.replace(db.with_name(kept.name))
            shutil.rmtree(aside, ignore_errors=True)
        raise


def _clear_remains(folder: Path, now: datetime) -> None:
    """Let go what a killed backup left half made."""
    for path in folder.glob("*.part"):
        if path.stat().st_mtime < now.timestamp() - _HOUR:
            path.unlink(missing_ok=True)


def _note(folder: Path, entry: Backup) -> None:
    file = os.open(folder / MANIFEST, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
    try:
        os.write(file, (json.dumps(asdict(entry)) + "\n").encode())
        os.fsync(file)
    finally:
        os.close(file)


def _rotate(folder: Path, now: datetime) -> None:
    entries = listed(folder)
    if len(entries) > 1 and _shrunk(entries[0], entries[1]):
        return  # far fewer rows than before: let nothing go until somebody has looked
    staying = kept(entries, now)
    for entry in entries:
        if entry.name not in staying:
            (folder / entry.name).unlink(missing_ok=True)


def _shrunk(latest: Backup, before: Backup) -> bool:
    return any(latest.rows.get(name, 0) * 2 < count for name, count in before.rows.items() if count >= 20)


def _parsed(line: str) -> Backup | None:
    try:
        values: dict[str, Any] = json.loads(line)
        return Backup(**values)
    except (ValueError, TypeError):
        return None
