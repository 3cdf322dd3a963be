"""Commands about the key people of an account: the map as a file, and the gaps."""

import os
from typing import Any

from salesdesk.cli.commands import Job
from salesdesk.cli.figures import make_folder
from salesdesk.cli.lookup import find_account, find_deal
from salesdesk.cli.opening import reading
from salesdesk.cli.speech import out
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.services import people_map

FORMATS = ("pdf", "svg", "png")


def draw(job: Job) -> None:
    """Write the map as PDF, SVG or PNG by the suffix of the file and print its path.

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
        make_folder(options.out.parent)
        sheet = MapSheet(content, job.today, MapLook())
        if suffix == "pdf":
            write_pdf(MapPaper(sheet, options.size), options.out)
        else:
            picture.write(sheet, options.out)
        application.processEvents()
    finally:
        for translator in translators:
            application.removeTranslator(translator)
    out(str(options.out))


def place(conn: Any, account: str, deal: str | None) -> tuple[str, str | None]:
    """The account and the deal somebody names; RuleError as `find_account` and `find_deal`."""
    account_id = find_account(conn, account)
    return account_id, find_deal(conn, account_id, deal) if deal else None
