"""Lists records that may be one, with the score and the reasons."""

from salesdesk.cli.commands import Job
from salesdesk.cli.opening import reading
from salesdesk.cli.speech import out, out_json
from salesdesk.services import duplicates
from salesdesk.services.duplicates import Pair
from salesdesk.ui import labels
from salesdesk.ui.words import QT_TRANSLATE_NOOP

_NONE = QT_TRANSLATE_NOOP("Cli", "Nothing looks like a duplicate.")


def show(job: Job) -> None:
    """Print every pair, likeliest first."""
    with reading(job.db) as store, store.read() as conn:
        pairs = duplicates.scan(conn)
    if job.options.json:
        out_json([_plain(pair) for pair in pairs])
        return
    for pair in pairs:
        reasons = ", ".join(labels.label(each.reason, job.speech.words) for each in pair.evidence)
        out(f"{pair.score:3} %  {pair.name} | {pair.other_name}  ({reasons})")
    if not pairs:
        out(job.speech.say(_NONE))


def _plain(pair: Pair) -> dict[str, object]:
    return {
        "what": pair.who.value, "score": pair.score,
        "one": {"id": pair.id, "name": pair.name}, "other": {"id": pair.other_id, "name": pair.other_name},
        "reasons": [{"reason": each.reason.value, "detail": each.detail} for each in pair.evidence],
    }
