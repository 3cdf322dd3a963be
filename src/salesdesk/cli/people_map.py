"""Commands about the key people of an account: the map as a file, and the gaps."""

import os
from typing import Any

from salesdesk.cli.commands import REFUSED, Job
from salesdesk.cli.figures import make_folder
from salesdesk.cli.lookup import find_account, find_deal
from salesdesk.cli.opening import reading
from salesdesk.cli.speech import out, out_json, tell
from salesdesk.domain.activities import TaskKind
from salesdesk.domain.coverage import GRAVE, Gap
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.services import key_people, people_map
from salesdesk.ui import labels
from salesdesk.ui.orgmap.gaps import Adviser
from salesdesk.ui.words import QT_TRANSLATE_NOOP

_NOBODY = QT_TRANSLATE_NOOP("Cli", "Nobody at {name} is known yet.")
_NONE = QT_TRANSLATE_NOOP("Cli", "No gap was found.")

FORMATS = ("pdf", "svg", "png")


def draw(job: Job) -> int:
    """Write the map as PDF, SVG or PNG by the suffix of the file and print its path; REFUSED where nobody is known.

    RuleError: BAD_CHOICE for another suffix, NOT_FOUND or AMBIGUOUS account and deal.
    """
    options = job.options
    suffix = options.out.suffix.removeprefix(".").casefold()
    if suffix not in FORMATS:
        raise RuleError(Rule.BAD_CHOICE, "-o", value=f"{options.out.name} ({', '.join(FORMATS)})")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with reading(job.db) as store, store.read() as conn:
        account_id, deal_id = place(conn, options.account, options.deal)
        content = people_map.content(conn, account_id, deal_id)
    if not content.rows:
        tell(job.speech.say(_NOBODY, name=content.account_name))
        return REFUSED
    make_folder(options.out.parent)
    _write(job, content, suffix)
    out(str(options.out))
    return 0


def _write(job: Job, content: people_map.MapContent, suffix: str) -> None:
    """Draw it in the look and language of the program."""
    from salesdesk.app import load_translators, make_application
    from salesdesk.ui import theme
    from salesdesk.ui.orgmap import picture
    from salesdesk.ui.orgmap.map_look import MapLook
    from salesdesk.ui.orgmap.pages import MapPaper
    from salesdesk.ui.orgmap.sheet import MapSheet
    from salesdesk.ui.widgets.paper.device import write_pdf

    application = make_application()
    language: theme.Language = "ja" if job.language == "ja" else "en"
    translators = load_translators(language)
    for translator in translators:
        application.installTranslator(translator)
    theme.apply(application, mode="light", text_percent=100, language=language)
    try:
        sheet = MapSheet(content, job.today, MapLook(silent_after=content.silent_after))
        if suffix == "pdf":
            write_pdf(MapPaper(sheet, job.options.size), job.options.out)
        else:
            picture.write(sheet, job.options.out)
        application.processEvents()
    finally:
        for translator in translators:
            application.removeTranslator(translator)


def show_gaps(job: Job) -> None:
    """Print what is missing, the gravest first, each with what to do about it; with --json rule and person too."""
    with reading(job.db) as store, store.read() as conn:
        account_id, deal_id = place(conn, job.options.account, job.options.deal)
        seen = key_people.look(conn, account_id, deal_id, job.today)
    adviser = Adviser(seen, job.today, job.speech.words)
    found = [_gap(adviser, gap) for gap in seen.coverage.gaps]
    if job.options.json:
        out_json(found)
        return
    for each in found:
        step = f"→ {labels.label(TaskKind(each['step']['kind']), job.speech.words)}: {each['step']['text']}"
        out(" · ".join(part for part in (each["gap"], each["detail"], step) if part))
    if not found:
        out(job.speech.say(_NONE) if seen.people else job.speech.say(_NOBODY, name=job.options.account))


def _gap(adviser: Adviser, gap: Gap) -> dict[str, Any]:
    """A gap for other programs: its rule, whom it concerns, and the task that would close it."""
    advice = adviser.advice(gap)
    person = adviser.people.get(gap.person_id)
    asked = adviser.people.get(advice.ask_id)
    counts = {name: value for name, value in (("days", gap.days), ("count", gap.count), ("total", gap.total)) if value}
    return {
        "rule": gap.finding.value, "grave": gap.finding in GRAVE, "role": gap.role.value,
        "person": None if person is None else {"id": person.id, "name": person.name, "title": person.title},
        "gap": advice.head, "detail": advice.detail, **counts,
        "step": {"kind": advice.kind.value, "text": advice.task, "ask": asked.name if asked is not None else None}}


def place(conn: Any, account: str, deal: str | None) -> tuple[str, str | None]:
    """The account and the deal somebody names; RuleError as `find_account` and `find_deal`."""
    account_id = find_account(conn, account)
    return account_id, find_deal(conn, account_id, deal) if deal else None
