"""A list the program wrote itself is read back without change, and an edited one brings its changes."""

import csv
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

import builders
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.services import samples
from salesdesk.services.exporting import COLUMNS, What
from salesdesk.services.transfer import importing
from salesdesk.services.transfer.plan import Merge, Report
from salesdesk.services.transfer.presets import recognise
from salesdesk.services.transfer.presets_own import OWN_NAMES
from salesdesk.services.transfer.reader import open_source
from salesdesk.services.transfer.value_words import CHOICES, OUTCOMES
from salesdesk.store.db import Store
from salesdesk.ui import exports, labels
from salesdesk.ui.words import words_of

TODAY = date(2026, 11, 22)
KINDS = (What.ACCOUNTS, What.PEOPLE, What.DEALS)
LANGUAGES = ("en", "ja")
FILES = (("list.csv", "utf-8-sig"), ("list.csv", "cp932"), ("list.xlsx", "utf-8-sig"))


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The sample book in each language, to copy from."""
    folder = tmp_path_factory.mktemp("books")
    for language in LANGUAGES:
        store = Store(folder / language)
        samples.add(store, language, TODAY)
        store.close()
    return {language: folder / language for language in LANGUAGES}


@pytest.fixture
def book(books: dict[str, Path], tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Store]:
    path = tmp_path / "book.db"
    shutil.copyfile(books[getattr(request, "param", "en")], path)
    store = Store(path)
    yield store
    store.close()


def _written(store: Store, folder: Path, what: What, language: str, name: str = "list.csv",
             encoding: str = "utf-8-sig") -> Path:
    path = folder / name
    report = exports.write_file(store, what, path, words_of(language), encoding)
    assert report.rows > 0
    return path


def _edit(path: Path, row: int, cells: dict[str, str]) -> None:
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    for heading, text in cells.items():
        rows[row][rows[0].index(heading)] = text
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(rows)


def _run(store: Store, path: Path, merge: Merge = Merge.OVERWRITE) -> Report:
    report = importing.run(store, open_source(path), TODAY, merge)
    assert report.accounted == report.total
    return report


def _headings(what: What, language: str) -> list[str]:
    return [words_of(language).translate("Export", exports.HEADINGS[name]) for name in COLUMNS[what]]


@pytest.mark.parametrize("book", LANGUAGES, indirect=True)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("what", KINDS)
@pytest.mark.parametrize(("name", "encoding"), FILES)
def test_nothing_changes(book: Store, tmp_path: Path, language: str, what: What, name: str, encoding: str) -> None:
    before = builders.contents(book)
    path = _written(book, tmp_path, what, language, name, encoding)
    for merge in (Merge.FILL, Merge.OVERWRITE):
        report = _run(book, path, merge)
        assert (report.new, report.update, report.error, report.same) == (0, 0, 0, report.total)
        assert not any(report.added.values())
        assert not report.unmapped
    assert builders.contents(book) == before


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("what", KINDS)
def test_headings_are_those_that_are_written(what: What, language: str) -> None:
    headings = _headings(what, language)
    preset = recognise(headings)
    assert preset is not None
    assert preset.own
    assert preset.name in OWN_NAMES
    assert preset.kind.value == what.value
    derived = {"meetings", "last_met", "next_step", "due_on"}
    assert [bool(preset.target_of(heading)) for heading in headings] == [
        name not in derived for name in COLUMNS[what]]
    assert all(preset.target_of(heading) or preset.ignores(heading) for heading in headings)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("field", [*CHOICES, "outcome"])
def test_every_word_that_is_written_is_understood(field: str, language: str) -> None:
    from salesdesk.services.transfer.fields import fold_heading

    table = OUTCOMES if field == "outcome" else CHOICES[field]
    for member in {value for value in table.values() if not isinstance(value, bool)}:
        assert table[fold_heading(labels.label(member, words_of(language)))] is member


_EDITS = {
    What.ACCOUNTS: {
        "Segment": ("segment", "Education", "Education"), "Business plan": ("business_plan", "A third plant", None),
        "Lead class": ("lead_class", "SQL", "sql"), "Organisation type": ("organisation", "Matrix", "matrix"),
        "Size is of": ("size_year", "2024", 2024), "Needs an introduction": ("needs_introduction", "TRUE", 1),
        "Industry currents": ("currents", "Fewer pupils", None), "Business model": ("business_model", "Leases", None),
        "Room to grow": ("room_note", "The branch", None), "Rank": ("rank", "C", "C"),
    },
    What.PEOPLE: {
        "Power": ("power", "3", 3), "Criterion": ("criterion", "Price a page", None),
        "Careful with": ("caution", "The flood", None), "Objection": ("objection", "Too dear", None),
        "Our connection": ("our_tie", "Our president", None),
    },
    What.DEALS: {
        "Gross margin": ("gross_profit", "123,000", 123000), "Buying phase": ("buying_phase", "4", 4),
        "Must decide by": ("decide_by", "2027-03-31", "2027-03-31"), "Motive": ("motive", "The lease ends", None),
        "Come back on": ("restart_on", "2027-01-08", "2027-01-08"), "Probability": ("probability_permille", "0.5", 5),
        "Note on the loss": ("lost_note", "They waited", None),
    },
}
_TABLES = {What.ACCOUNTS: "account", What.PEOPLE: "person", What.DEALS: "deal"}


@pytest.mark.parametrize(("what", "heading"), [(what, heading) for what, edits in _EDITS.items() for heading in edits])
def test_an_edited_cell_comes_back_as_one_update(book: Store, tmp_path: Path, what: What, heading: str) -> None:
    column, cell, stored = _EDITS[what][heading]
    path = _written(book, tmp_path, what, "en")
    _edit(path, 1, {heading: cell})
    report = _run(book, path)
    assert (report.new, report.update, report.same, report.error) == (0, 1, report.total - 1, 0)
    with book.read() as conn:
        query = f'SELECT count(*) FROM "{_TABLES[what]}" WHERE "{column}" = ? AND deleted_at IS NULL'
        assert conn.exec_driver_sql(query, (cell if stored is None else stored,)).scalar() >= 1
    assert _run(book, path).update == 0


@pytest.mark.parametrize(("what", "heading", "cell", "field", "rule"), [
    (What.ACCOUNTS, "Lead class", "warmish", "lead_class", Rule.BAD_CHOICE),
    (What.ACCOUNTS, "Organisation type", "?", "organisation", Rule.BAD_CHOICE),
    (What.ACCOUNTS, "Size is of", "1850", "size_year", Rule.BAD_RANGE),
    (What.ACCOUNTS, "Needs an introduction", "perhaps", "needs_introduction", Rule.BAD_CHOICE),
    (What.ACCOUNTS, "Segment", "x" * 81, "segment", Rule.TOO_LONG),
    (What.ACCOUNTS, "Rank", "Z", "rank", Rule.BAD_CHOICE),
    (What.ACCOUNTS, "Employees", "many", "employees", Rule.BAD_NUMBER),
    (What.PEOPLE, "Power", "7", "power", Rule.BAD_RANGE),
    (What.PEOPLE, "Power", "strong", "power", Rule.BAD_NUMBER),
    (What.PEOPLE, "Role", "Juggler", "role", Rule.BAD_CHOICE),
    (What.DEALS, "Gross margin", "a lot", "gross_profit", Rule.BAD_AMOUNT),
    (What.DEALS, "Buying phase", "11", "buying_phase", Rule.BAD_RANGE),
    (What.DEALS, "Come back on", "soon", "restart_on", Rule.BAD_DATE),
    (What.DEALS, "Probability", "101", "probability", Rule.BAD_RANGE),
    (What.DEALS, "Status", "Asleep", "outcome", Rule.BAD_CHOICE),
    (What.DEALS, "Lost reason", "Weather", "lost_reason", Rule.BAD_CHOICE),
])
def test_a_bad_cell_refuses_its_row_by_name(book: Store, tmp_path: Path, what: What, heading: str, cell: str,
                                            field: str, rule: Rule) -> None:
    path = _written(book, tmp_path, what, "en")
    _edit(path, 1, {heading: cell})
    before = builders.contents(book)
    report = _run(book, path)
    assert [(each.line, each.field, each.reason) for each in report.errors] == [(2, field, rule.value)]
    assert (report.new, report.update, report.same) == (0, 0, report.total - 1)
    assert builders.contents(book) == before


def test_another_boss_comes_back(book: Store, tmp_path: Path) -> None:
    path = _written(book, tmp_path, What.PEOPLE, "en")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    at = next(number for number, row in enumerate(rows, 1) if row["Reports to"])
    other = next(row for row in rows if row["Company"] == rows[at - 1]["Company"] and row is not rows[at - 1]
                 and f"{row['Given name']} {row['Family name']}" != rows[at - 1]["Reports to"]
                 and not row["Reports to"])
    _edit(path, at, {"Reports to": f"{other['Given name']} {other['Family name']}"})
    assert _run(book, path).update == 1
    assert _run(book, path).update == 0


def test_into_an_empty_book_everything_comes(book: Store, tmp_path: Path) -> None:
    paths = [_written(book, tmp_path, what, "ja", f"{what.value}.csv") for what in KINDS]
    samples.remove(book)
    for path in paths:
        report = _run(book, path)
        assert report.error == 0
        again = _run(book, path)
        assert (again.new, again.update) == (0, 0)


@pytest.mark.parametrize("name", ["list.pdf", "list", "list.vcf"])
def test_a_kind_that_is_not_written_is_refused_in_words_of_writing(book: Store, tmp_path: Path, name: str) -> None:
    with pytest.raises(RuleError) as refused:
        _written(book, tmp_path, What.DEALS, "en", name)
    assert refused.value.rule is Rule.WRITE_TYPE
    assert "written" in labels.label(refused.value.rule, words_of("en"))
    assert not list(tmp_path.glob("list*"))
