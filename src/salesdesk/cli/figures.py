"""Commands that print: the figures, and the briefing of a visit as PDF."""

import os
from datetime import datetime
from pathlib import Path
from typing import Any

from salesdesk.cli.commands import Job
from salesdesk.cli.lookup import find_account, find_deal, find_pipeline
from salesdesk.cli.opening import reading
from salesdesk.cli.speech import out, out_json
from salesdesk.domain.errors import StoreError, Trouble
from salesdesk.services import figures as service
from salesdesk.services import passages, people_map
from salesdesk.services.briefing import gather
from salesdesk.ui import settings
from salesdesk.ui.words import QT_TRANSLATE_NOOP

_AS_OF = QT_TRANSLATE_NOOP("Cli", "Figures of {day}")


def show_figures(job: Job) -> None:
    """Print every figure, as JSON or line by line."""
    with reading(job.db) as store:
        as_of = job.options.as_of or job.today
        with store.read() as conn:
            pipeline_id = find_pipeline(conn, job.options.pipeline, job.speech.words)
        found = service.figures(store, as_of, pipeline_id)
        numbers = service.as_json(found) | passages.as_json(passages.passages(store, as_of, pipeline_id))
    if job.options.json:
        out_json(numbers)
        return
    out(job.speech.say(_AS_OF, day=found.as_of.isoformat()))
    for line in _lines(numbers):
        out(line)


def brief(job: Job) -> None:
    """Write the briefing of the next visit of an account as PDF and print its path."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from salesdesk.app import make_application
    from salesdesk.ui.briefing.pdf import write_pdf
    from salesdesk.ui.briefing.sheet import SheetOptions

    options = job.options
    with reading(job.db) as store:
        with store.read() as conn:
            account_id = find_account(conn, options.account)
            deal_id = find_deal(conn, account_id, options.deal) if options.deal else None
        briefing = gather(store, account_id, deal_id, datetime.now().astimezone())
        with store.read() as conn:
            people = people_map.small(conn, account_id, briefing.deal.id if briefing.deal is not None else None)
    application = make_application()
    language = options.paper or job.options.lang or settings.load().sheet_language
    make_folder(options.out.parent)
    write_pdf(briefing, options.out, language, SheetOptions(people=people))
    application.processEvents()
    out(str(options.out))


def make_folder(folder: Path) -> None:
    """Make the folder of a file to be written; StoreError(DISK) where that fails."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(Trouble.DISK, str(error)) from error


def _lines(value: Any, before: str = "") -> list[str]:
    if isinstance(value, dict):
        return [line for key, each in value.items() for line in _lines(each, f"{before}.{key}" if before else key)]
    if isinstance(value, list):
        return [line for number, each in enumerate(value, 1) for line in _lines(each, f"{before}.{number}")]
    return [f"{before}: {'-' if value is None else value}"]
