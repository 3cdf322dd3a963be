"""Draws one screen into a PNG, on the user's data read-only, or on the samples where there is none."""

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from salesdesk.cli.commands import Job
from salesdesk.cli.lookup import find_account
from salesdesk.cli.opening import passing, reading
from salesdesk.cli.speech import out, tell
from salesdesk.cli.studio import Studio, private_home, save
from salesdesk.domain.names import legal_form, looks_japanese
from salesdesk.domain.people import PointKind
from salesdesk.services import sample_book, samples
from salesdesk.services.accounts import save_account
from salesdesk.services.points import Point
from salesdesk.store.db import Store
from salesdesk.store.queries import accounts, people
from salesdesk.store.queries.settings import is_empty
from salesdesk.ui.words import QT_TRANSLATE_NOOP

_SEARCHED = {"ja": "きむ", "en": "kim"}
_LIST = {"ja": (("会社名", "ふりがな", "電話番号", "業種", "従業員数", "ホームページ"), "有限会社"),
         "en": (("Company", "Reading", "Phone", "Industry", "Employees", "Website"), "LLC")}
_ON_SAMPLES = QT_TRANSLATE_NOOP("Cli", "There is no data yet: the picture shows the sample book.")


def shot(job: Job) -> None:
    """Draw the screen and print the path of the picture."""
    options = job.options
    language = options.paper or job.language
    with _data(job, language) as store, private_home() as home:
        account_id = ""
        if options.account:
            with store.read() as conn:
                account_id = find_account(conn, options.account)
        with Studio(store, language, options.theme, options.size) as studio:
            if options.screen == "first_run":
                studio.show_first_run()
            else:
                studio.open()
                studio.go(options.screen, account_id, _typed(options.screen, store, language, home,
                                                             on_samples=store.path != job.db))
            studio.rest()
            save(studio.picture(), options.out)
    out(str(options.out))


def _typed(screen: str, store: Store, language: str, folder: Path, *, on_samples: bool) -> str:
    """What a dialog is given: the file an import reads, or what is searched."""
    if screen == "import_merge":
        return str(_alike_file(store, language, folder))
    if on_samples and screen == "import":
        return str(sample_book.cards_file(language))
    return _SEARCHED.get(language, "") if on_samples and screen == "palette" else ""


def _alike_file(store: Store, language: str, folder: Path) -> Path:
    """A list that holds the best known account under another legal form: the picture needs a pair."""
    with store.read() as conn:
        key = people.best_known_account(conn)
        row, points = accounts.one(conn, key), accounts.points(conn, account_id=key)
    heads, form = _LIST.get(language, _LIST["en"])
    path = folder / "list.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        out_file = csv.writer(file)
        out_file.writerow(heads)
        if row is not None:
            name = row.name.replace(legal_form(row.name), "").strip(" ,.")
            phone = next((point.value for point in points if point.kind is PointKind.PHONE), "")
            again = f"{form} {name}" if looks_japanese(form) else f"{name} {form}"
            out_file.writerow((again, row.reading, phone, row.industry, (row.employees or 0) + 20, row.website))
    return path


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
        if job.options.screen == "duplicates":
            _write_again(store)
        yield store
