"""Commands that look after the data: samples, backup, restore, check, undo, redo."""

from collections.abc import Callable
from datetime import datetime

from salesdesk import paths
from salesdesk.cli.commands import REFUSED, Job
from salesdesk.cli.opening import reading, writing
from salesdesk.cli.speech import out, out_json, tell
from salesdesk.domain.errors import Rule, RuleError, StoreError, Trouble
from salesdesk.services import checking, samples
from salesdesk.store import backup as backups
from salesdesk.store.db import Store
from salesdesk.store.journal import ChangeSet
from salesdesk.ui import labels
from salesdesk.ui.words import QT_TRANSLATE_NOOP

_ADDED = QT_TRANSLATE_NOOP("Cli", "The sample book is in: {count} rows. salesdesk samples --remove takes it away.")
_PRESENT = QT_TRANSLATE_NOOP("Cli", "The sample book was in already. Nothing was changed.")
_REMOVED = QT_TRANSLATE_NOOP("Cli", "The sample book is away: {count} rows.")
_ABSENT = QT_TRANSLATE_NOOP("Cli", "There was no sample book. Nothing was changed.")
_RESTORED = QT_TRANSLATE_NOOP("Cli", "Restored from {name}.")
_ASIDE = QT_TRANSLATE_NOOP("Cli", "The data until now is kept in {folder}.")
_UNDONE = QT_TRANSLATE_NOOP("Cli", "Undone: {step}")
_REDONE = QT_TRANSLATE_NOOP("Cli", "Done again: {step}")
_SOUND = QT_TRANSLATE_NOOP("Cli", "The data is sound.")
_REBUILT = QT_TRANSLATE_NOOP("Cli", "The index of the search was built anew.")
_UNSOUND = QT_TRANSLATE_NOOP("Cli", "The data is damaged. Restore a backup.")


def add_samples(job: Job) -> None:
    """Add the sample book, or take it away."""
    with writing(job.db, create=not job.options.remove) as store:
        if job.options.remove:
            count = samples.remove(store)
            out(job.speech.say(_REMOVED if count else _ABSENT, count=count))
        else:
            count = samples.add(store, job.language, job.today)
            out(job.speech.say(_ADDED if count else _PRESENT, count=count))


def back_up(job: Job) -> None:
    """Make a verified copy and print its path."""
    if not job.db.exists():
        raise StoreError(Trouble.MISSING, str(job.db))
    folder = paths.backup_dir(job.db)
    out(str(backups.make(job.db, folder, backups.Reason.ASKED, _now(), job.options.out)))


def restore(job: Job) -> None:
    """Put a backup in the place of the database."""
    if not job.options.file.exists():
        raise RuleError(Rule.NOT_FOUND, name=str(job.options.file))
    aside = backups.restore(job.db, job.options.file, paths.backup_dir(job.db), _now())
    out(job.speech.say(_RESTORED, name=job.options.file.name))
    if aside is not None:
        out(job.speech.say(_ASIDE, folder=aside))


def check(job: Job) -> int:
    """Read every page and name counts and versions; build the search's index anew where it lags; 2 for damage."""
    with reading(job.db) as store:
        health = checking.check(store)
    if health.ok and not health.index:
        with writing(job.db) as store:
            checking.rebuild_index(store)
            health = checking.check(store)
        tell(job.speech.say(_REBUILT))
    if job.options.json:
        out_json(health.as_json())
    else:
        out(job.speech.say(_SOUND if health.ok else _UNSOUND))
        for text in health.findings:
            out(f"  {text}")
        for name, value in {**health.counts, "schema": f"{health.schema} / {health.known}",
                            "salesdesk": health.program, "sqlite": health.sqlite, "python": health.python,
                            "file": health.file}.items():
            out(f"{name}: {value}")
    return 0 if health.ok else REFUSED


def undo(job: Job) -> None:
    """Take the last step back."""
    _replay(job, Store.undo, _UNDONE)


def redo(job: Job) -> None:
    """Do the last undone step again."""
    _replay(job, Store.redo, _REDONE)


def _replay(job: Job, replay: Callable[[Store], ChangeSet], sentence: str) -> None:
    with writing(job.db, create=False) as store:
        label = replay(store).label
    out(job.speech.say(sentence, step=labels.step_text(label, job.speech.words)))


def _now() -> datetime:
    return datetime.now().astimezone()
