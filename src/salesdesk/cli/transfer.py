"""Commands that bring lists in and write them out."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from salesdesk import paths
from salesdesk.cli.commands import REFUSED, Job
from salesdesk.cli.opening import passing, reading, writing
from salesdesk.cli.speech import out, out_json, tell
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.services.exporting import What
from salesdesk.services.transfer import importing
from salesdesk.services.transfer.fields import Kind
from salesdesk.services.transfer.plan import Merge, Outcome, Report
from salesdesk.services.transfer.reader import open_source
from salesdesk.store import backup as backups
from salesdesk.store.db import Store
from salesdesk.store.queries.settings import is_empty
from salesdesk.ui import exports, labels
from salesdesk.ui.words import QT_TRANSLATE_NOOP

_WOULD = QT_TRANSLATE_NOOP("Cli", "Nothing was changed. The import would bring:")
_COUNTS = QT_TRANSLATE_NOOP(
    "Cli", "{total} records: {new} new, {update} updated, {same} unchanged, {error} refused, {skipped} skipped.")
_LINE = QT_TRANSLATE_NOOP("Cli", "Line {line}")
_WHOLE = QT_TRANSLATE_NOOP("Cli", "Nothing was taken: a list of lines between people comes in as a whole.")
_WRITTEN = QT_TRANSLATE_NOOP("Cli", "{count} rows written to {path}.")


def bring_in(job: Job) -> int:
    """Import a file as one undoable step, after a backup; with --dry-run only tell what would happen.

    REFUSED where nothing of a file was taken because a row of it was refused.
    """
    options = job.options
    source = open_source(options.file, Kind(options.kind) if options.kind else None, options.preset, only=options.only)
    with _target(job) as store:
        plan = importing.plan(store, source, job.today, Merge(options.merge))
        copy = ""
        whole = plan.kind is not Kind.TIES or not plan.report.error
        if not options.dry_run and whole:
            copy = _secure(store)
            importing.commit(store, plan)
    report = plan.report
    if options.json:
        out_json({**report.as_json(), "dry_run": options.dry_run, "backup": copy})
        return 0 if whole else REFUSED
    if options.dry_run:
        out(job.speech.say(_WOULD))
    _tell(job, report)
    if not whole:
        tell(job.speech.say(_WHOLE))
    return 0 if whole else REFUSED


def export(job: Job) -> None:
    """Write one kind of rows to a file, headings and words in the language of the command line."""
    with reading(job.db) as store:
        count = exports.write(store, What(job.options.what), job.options.out, job.speech.words)
    out(job.speech.say(_WRITTEN, count=count, path=job.options.out))


@contextmanager
def _target(job: Job) -> Iterator[Store]:
    """The store an import is planned against: a dry run neither makes nor locks a database."""
    if not job.options.dry_run:
        with writing(job.db) as store:
            yield store
        return
    with reading(job.db) if job.db.exists() else passing() as store:
        yield store


def _secure(store: Store) -> str:
    with store.read() as conn:
        if is_empty(conn):
            return ""
    folder = paths.backup_dir(store.path)
    return str(backups.make(store.path, folder, backups.Reason.IMPORT, datetime.now().astimezone()))


def _tell(job: Job, report: Report) -> None:
    out(job.speech.say(_COUNTS, total=report.total, new=report.new, update=report.update, same=report.same,
                       error=report.error, skipped=report.skipped))
    for outcome in report.errors:
        out(_refused(job, outcome))


def _refused(job: Job, outcome: Outcome) -> str:
    line = job.speech.say(_LINE, line=outcome.line)
    if outcome.text and outcome.reason in {Rule.NOT_FOUND, Rule.AMBIGUOUS}:
        error = RuleError(Rule(outcome.reason), outcome.field, name=outcome.text, candidates=())
        return f"{line}: {job.speech.error(error)}"
    reason = outcome.reason.replace("_", " ")
    if outcome.reason in set(Rule):
        error = RuleError(Rule(outcome.reason), outcome.field, text=outcome.text, **dict(outcome.bounds))
        reason = labels.error_text(error, job.speech.words)
    return ": ".join(filter(None, (line, outcome.field, outcome.text, reason)))
