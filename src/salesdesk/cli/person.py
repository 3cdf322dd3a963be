"""Commands about one person's data: handing it out, erasing it."""

import os

from salesdesk.cli.commands import REFUSED, Job
from salesdesk.cli.lookup import find_person
from salesdesk.cli.opening import reading, writing
from salesdesk.cli.speech import out, tell
from salesdesk.services import personal
from salesdesk.services.personal import Backups
from salesdesk.ui.personal.lines import LINES
from salesdesk.ui.words import QT_TRANSLATE_NOOP

_WOULD = QT_TRANSLATE_NOOP("Cli", "Nothing was changed. Erasing {name} means:")
_YES = QT_TRANSLATE_NOOP("Cli", "Add --yes to do it.")
_ERASED = QT_TRANSLATE_NOOP("Cli", "Erased. Not a byte of the person is left in the data folder.")
_UNREAD = QT_TRANSLATE_NOOP("Cli", "These backups could not be read and were left as they are: {names}")


def person(job: Job) -> int:
    """Write what is held on a person, or erase one; 2 where erasing was only told."""
    return _export(job) if job.options.deed == "export" else _erase(job)


def _export(job: Job) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from salesdesk.app import make_application
    from salesdesk.ui.personal.paper import export_person

    with reading(job.db) as store:
        with store.read() as conn:
            key = find_person(conn, job.options.name)
        application = make_application()
        for path in export_person(store, key, job.options.out, job.speech.words):
            out(str(path))
        del application
    return 0


def _erase(job: Job) -> int:
    options = job.options
    with reading(job.db) as store, store.read() as conn:
        key = find_person(conn, options.name)
    if not options.yes:
        out(job.speech.say(_WOULD, name=options.name))
        for line in LINES:
            out(f"- {job.speech.words.translate('Personal', line)}")
        out(job.speech.say(_YES))
        return REFUSED
    with writing(job.db, create=False) as store:
        done = personal.erase_person(store, key, Backups(options.backups))
    out(job.speech.say(_ERASED))
    if done.unread:
        tell(job.speech.say(_UNREAD, names=", ".join(done.unread)))
    return 0
