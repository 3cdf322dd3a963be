"""The command that writes the quote of a deal as the customer gets it."""

import os
from typing import Any

from salesdesk.cli.commands import Job
from salesdesk.cli.figures import make_folder
from salesdesk.cli.lookup import find_account
from salesdesk.cli.opening import reading
from salesdesk.cli.speech import out
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.text import search_key
from salesdesk.services import quote_papers
from salesdesk.store.queries import quotes
from salesdesk.ui import settings


def write(job: Job) -> None:
    """Write the version that counts (an accepted one, else the newest) as PDF and print its path."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from salesdesk.app import make_application
    from salesdesk.ui.quotes.paper import QuotePaper
    from salesdesk.ui.widgets.paper.device import write_pdf

    options = job.options
    with reading(job.db) as store:
        with store.read() as conn:
            account_id = find_account(conn, options.account) if options.account else ""
            deal_id = find_quoted(conn, options.deal, account_id)
        found = quote_papers.gather(store, quote_papers.of_deal(store, deal_id))
    application = make_application()
    language = options.paper or job.options.lang or settings.load().sheet_language
    make_folder(options.out.parent)
    write_pdf(QuotePaper(found.sheet, found.issuer, found.person, language, job.today), options.out)
    application.processEvents()
    out(str(options.out))


def find_quoted(conn: Any, name: str, account_id: str) -> str:
    """The deal with a quote that has this name, or the only one whose name contains the words.

    RuleError with `candidates`: NOT_FOUND lists deals that have a quote, AMBIGUOUS those that match.
    """
    rows = quotes.deals_quoted(conn, account_id)
    key = search_key(name)
    exact = [row for row in rows if row[1] == name]
    near = exact or [row for row in rows if key and key in search_key(row[1])]
    if len(near) == 1:
        return near[0][0]
    rule = Rule.AMBIGUOUS if near else Rule.NOT_FOUND
    raise RuleError(rule, "deal", name=name, candidates=[" · ".join(filter(None, row[1:])) for row in near or rows])
