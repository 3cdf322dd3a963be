"""The search of the palette without a window."""

from collections.abc import Iterator, Mapping
from typing import Any

from salesdesk.cli.commands import Job
from salesdesk.cli.opening import reading
from salesdesk.cli.speech import out, out_json
from salesdesk.store.queries import search
from salesdesk.ui.words import QT_TRANSLATE_NOOP

_NONE = QT_TRANSLATE_NOOP("Cli", "Nothing found.")
_KINDS = {
    "person": QT_TRANSLATE_NOOP("Cli", "Person"), "account": QT_TRANSLATE_NOOP("Cli", "Account"),
    "deal": QT_TRANSLATE_NOOP("Cli", "Deal"), "activity": QT_TRANSLATE_NOOP("Cli", "Report"),
    "fact": QT_TRANSLATE_NOOP("Cli", "Fact"), "task": QT_TRANSLATE_NOOP("Cli", "Task"),
    "quote": QT_TRANSLATE_NOOP("Cli", "Quote"),
}


def show(job: Job) -> None:
    """Print what a text finds: people, accounts and deals, then what was noted and quoted, the latest first."""
    with reading(job.db) as store, store.read() as conn:
        found = list(_hits(conn, job.options.text, job.options.limit))[: job.options.limit]
    if job.options.json:
        out_json(found)
        return
    for hit in found:
        words = " ".join(str(hit["found"] or hit["text"]).split())
        about = " · ".join(filter(None, (hit["text"] if hit["found"] else "", hit["detail"], hit["day"])))
        out("\t".join((job.speech.say(_KINDS[hit["kind"]]), words, about)))
    if not found:
        out(job.speech.say(_NONE))


def _hits(conn: Any, text: str, limit: int) -> Iterator[Mapping[str, Any]]:
    for hit in search.find(conn, text, limit) if text.strip() else ():
        yield {"kind": hit.kind.value, "id": hit.id, "text": hit.text, "detail": hit.detail, "found": hit.found,
               "account_id": hit.account_id, "day": None}
    for note in search.notes(conn, text, limit):
        yield {"kind": note.source.value, "id": note.id, "text": note.text, "detail": note.account_name, "found": "",
               "account_id": note.account_id, "day": note.day and note.day.isoformat()}
