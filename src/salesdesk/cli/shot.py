"""Draws one screen into a PNG, on the user's data read-only, or on the samples where there is none."""

from collections.abc import Iterator
from contextlib import contextmanager

from salesdesk.cli.commands import Job
from salesdesk.cli.lookup import find_account
from salesdesk.cli.opening import passing, reading
from salesdesk.cli.speech import out, tell
from salesdesk.cli.studio import Studio, private_home, save
from salesdesk.domain.names import legal_form, looks_japanese
from salesdesk.services import sample_book, samples
from salesdesk.services.accounts import save_account
from salesdesk.services.points import Point
from salesdesk.store.db import Store
from salesdesk.store.queries import accounts, people
from salesdesk.store.queries.settings import is_empty
from salesdesk.ui.words import QT_TRANSLATE_NOOP

_ON_SAMPLES = QT_TRANSLATE_NOOP("Cli", "There is no data yet: the picture shows the sample book.")


def shot(job: Job) -> None:
    """Draw the screen and print the path of the picture."""
    options = job.options
    language = options.paper or job.language
    with _data(job, language) as store, private_home():
        account_id = ""
        if options.account:
            with store.read() as conn:
                account_id = find_account(conn, options.account)
        with Studio(store, language, options.theme, options.size) as studio:
            if options.screen == "first_run":
                studio.show_first_run()
            else:
                studio.open()
                cards = options.screen == "import" and store.path != job.db
                studio.go(options.screen, account_id, str(sample_book.cards_file(language)) if cards else "")
            save(studio.picture(), options.out)
    out(str(options.out))


def _write_again(store: Store) -> None:
    """Enter the best known account once more, as a business card would spell it: the picture needs a pair."""
    with store.read() as conn:
        key = people.best_known_account(conn)
        row, points = accounts.one(conn, key), accounts.points(conn, account_id=key)
    if row is not None:
        form = legal_form(row.name)
        again = f"{form} {row.name.replace(form, '').strip(' ,')}" if looks_japanese(form) else row.name.upper()
        values = {"name": again, "reading": row.reading, "employees": (row.employees or 0) + 20}
        save_account(store, None, values, [Point(point.kind, point.value) for point in points])


@contextmanager
def _data(job: Job, language: str) -> Iterator[Store]:
    if job.db.exists():
        with reading(job.db) as store:
            with store.read() as conn:
                filled = not is_empty(conn)
            if filled or job.options.screen == "first_run":
                yield store
                return
    with passing() as store:
        if job.options.screen != "first_run":
            tell(job.speech.say(_ON_SAMPLES))
            samples.add(store, language, job.today)
        if job.options.screen == "import_merge":
            _write_again(store)
        yield store
