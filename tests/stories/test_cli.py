"""The command line: what it prints, what it changes, and how it refuses."""

import csv
import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from salesdesk import __version__, cli
from salesdesk.arguments import parse
from salesdesk.store.db import Store
from salesdesk.store.queries import accounts
from salesdesk.store.queries.settings import has_samples, is_empty

CUSTOMERS = """会社名,会社名カナ,電話番号,ランク,従業員数
株式会社 三河製作所,ミカワセイサクショ,052-000-0001,A,120
有限会社 知多工業,チタコウギョウ,052-000-0002,B,35
,,052-000-0003,C,
"""


class Desk:
    """Runs commands on one database and keeps what they said."""

    def __init__(self, db: Path, capsys) -> None:
        self.db = db
        self._capsys = capsys
        self.out = self.err = ""

    def __call__(self, *words: object, language: str = "en") -> int:
        code = cli.run(parse(["--db", str(self.db), "--lang", language, *map(str, words)]))
        self.out, self.err = self._capsys.readouterr()
        return code

    def json(self, *words: object):
        assert self(*words, "--json") == 0, self.err
        return json.loads(self.out)


@pytest.fixture
def desk(tmp_path: Path, capsys) -> Desk:
    return Desk(tmp_path / "data" / "desk.db", capsys)


@pytest.fixture
def filled(desk: Desk) -> Desk:
    assert desk("samples") == 0
    return desk


@pytest.fixture
def customers(tmp_path: Path) -> Path:
    path = tmp_path / "customers.csv"
    path.write_text(CUSTOMERS, encoding="cp932")
    return path


def ask(db: Path, query: Callable):
    store = Store(db, read_only=True)
    try:
        with store.read() as conn:
            return query(conn)
    finally:
        store.close()


def test_samples_come_and_go(desk: Desk):
    assert desk("samples") == 0
    assert int(re.search(r"\d[\d,]*", desk.out)[0].replace(",", "")) > 900
    assert desk("samples") == 0
    assert "already" in desk.out
    assert ask(desk.db, has_samples)
    assert desk("samples", "--remove") == 0
    assert not ask(desk.db, has_samples)


def test_undo_and_redo_name_the_step(filled: Desk):
    assert filled("undo") == 0
    assert "Add samples" in filled.out
    assert ask(filled.db, is_empty)
    assert filled("redo") == 0
    assert not ask(filled.db, is_empty)
    assert filled("redo") == 2
    assert filled.err == "There is nothing to redo.\n"


def test_undo_works_in_another_process(filled: Desk):
    done = subprocess.run([sys.executable, "-m", "salesdesk", "--db", str(filled.db), "--lang", "en", "undo"],
                          capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Undone" in done.stdout
    assert ask(filled.db, is_empty)


def test_version():
    done = subprocess.run([sys.executable, "-m", "salesdesk", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["salesdesk", __version__]


@pytest.mark.parametrize("words", [("figures",), ("check",), ("undo",), ("backup",), ("samples", "--remove"),
                                   ("export", "deals", "-o", "x.csv"), ("brief", "--account", "x", "-o", "x.pdf")])
def test_without_a_database_only_import_and_samples_make_one(desk: Desk, words: tuple[str, ...]):
    assert desk(*words) == 2
    assert str(desk.db) in desk.err
    assert desk.err.count("\n") == 1
    assert desk.out == ""
    assert not desk.db.exists()


def test_errors_speak_the_chosen_language(desk: Desk):
    assert desk("figures", language="ja") == 2
    assert "データがありません" in desk.err


def test_figures_as_json(filled: Desk):
    found = filled.json("figures")
    assert (found["deals"], found["won"], found["lost"], found["open"]) == (30, 9, 6, 13)
    assert found["hold"] == found["dropped"] == 1
    assert {"win_rate", "revenue", "stages", "conversion", "open_amount", "weighted_open"} <= found.keys()
    assert len(found["stages"]) == 5
    assert filled.json("figures", "--as-of", "2001-01-01")["deals"] == 0


def test_figures_as_lines(filled: Desk):
    assert filled("figures") == 0
    assert "won: 9" in filled.out.splitlines()


def test_check_names_versions_and_counts(filled: Desk):
    found = filled.json("check")
    assert found["ok"]
    assert found["counts"]["deal"] == 30
    assert found["program"] == __version__
    assert found["schema"] == found["known"]
    assert filled("check") == 0
    assert filled.out.startswith("The data is sound.")


def test_check_finds_damage(filled: Desk):
    pages = bytearray(filled.db.read_bytes())
    pages[40960:41200] = b"\xff" * 240
    filled.db.write_bytes(pages)
    assert filled("check") == 2


def test_reading_commands_work_beside_an_open_window(filled: Desk, tmp_path: Path):
    window = Store(filled.db)
    try:
        assert filled("figures") == 0
        assert filled("check") == 0
        assert filled("export", "deals", "--out", tmp_path / "deals.csv") == 0
        assert filled("undo") == 2
        assert "Another window" in filled.err
    finally:
        window.close()


def test_a_dry_run_changes_nothing(desk: Desk, customers: Path):
    found = desk.json("import", customers, "--dry-run")
    assert found["dry_run"]
    assert (found["records"], found["new"], found["error"]) == (3, 2, 1)
    assert found["accounted"] == found["records"]
    assert found["errors"][0]["field"] == "name"
    assert not desk.db.exists()


def test_import_tells_what_became_of_every_record(desk: Desk, customers: Path):
    assert desk("import", customers, language="ja") == 0
    assert desk.out.splitlines()[0].startswith("全3件: 新規 2")
    assert "4行目" in desk.out
    assert {name for _, name in ask(desk.db, accounts.names)} == {"株式会社 三河製作所", "有限会社 知多工業"}
    again = desk.json("import", customers)
    assert (again["new"], again["same"]) == (0, 2)
    assert Path(again["backup"]).exists()


def test_an_import_is_one_step(desk: Desk, customers: Path):
    desk("import", customers)
    assert desk("undo") == 0
    assert "Import" in desk.out
    assert ask(desk.db, is_empty)


def test_only_some_rows(desk: Desk, customers: Path):
    found = desk.json("import", customers, "--only", "ランク=B")
    assert (found["new"], found["skipped"]) == (1, 2)


@pytest.mark.parametrize(("words", "named"), [
    (("--preset", "nobody"), "preset: nobody"), (("--only", "nothing=1"), "only"), (("--only", "nonsense"), "only"),
])
def test_a_refused_import_names_the_option(desk: Desk, customers: Path, words: tuple[str, ...], named: str):
    assert desk("import", customers, *words) == 2
    assert desk.err.startswith(named)
    assert not desk.db.exists()


def test_a_missing_or_empty_file_is_named(desk: Desk, tmp_path: Path):
    assert desk("import", tmp_path / "none.csv") == 2
    assert "none.csv" in desk.err
    (tmp_path / "empty.csv").touch()
    assert desk("import", tmp_path / "empty.csv") == 2
    assert desk.err.startswith("file")


@pytest.mark.parametrize("what", ["accounts", "people", "deals", "activities"])
@pytest.mark.parametrize("language", ["ja", "en"])
def test_exports_have_a_row_for_everything(filled: Desk, tmp_path: Path, what: str, language: str):
    path = tmp_path / f"{what}.csv"
    assert filled("export", what, "--out", path, language=language) == 0
    rows = list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))
    assert len(rows) == {"accounts": 14, "people": 60, "deals": 30, "activities": 143}[what]
    headings = "".join(rows[0])
    assert headings.isascii() == (language == "en")
    assert not any(cell.startswith("uuid") or len(cell.split("-")) == 5 for cell in rows[0].values())


@pytest.mark.parametrize("what", ["accounts", "people", "deals"])
@pytest.mark.parametrize("language", ["ja", "en"])
def test_what_was_exported_comes_back(filled: Desk, tmp_path: Path, capsys, what: str, language: str):
    path = tmp_path / f"{what}.csv"
    filled("export", what, "--out", path, language=language)
    other = Desk(tmp_path / "other.db", capsys)
    found = other.json("import", path, "--as", what)
    assert (found["error"], found["new"]) == (0, {"accounts": 14, "people": 60, "deals": 30}[what])


def test_a_workbook_too(filled: Desk, tmp_path: Path):
    assert filled("export", "people", "--out", tmp_path / "people.xlsx") == 0
    assert (tmp_path / "people.xlsx").read_bytes()[:2] == b"PK"
    assert filled("export", "people", "--out", tmp_path / "people.doc") == 2
    assert filled.err.startswith("file")


def test_cards_and_calendars_too(filled: Desk, tmp_path: Path):
    assert filled("export", "people", "-o", tmp_path / "people.vcf") == 0
    found = filled.json("import", tmp_path / "people.vcf", "--dry-run")
    assert (found["records"], found["same"]) == (60, 60)
    assert filled("export", "activities", "-o", tmp_path / "all.ics") == 0
    assert (tmp_path / "all.ics").read_bytes().count(b"BEGIN:VEVENT") == 143
    assert filled("export", "deals", "-o", tmp_path / "deals.ics") == 2


def test_a_briefing_is_one_page(desk: Desk, tmp_path: Path):
    desk("samples", language="ja")
    path = tmp_path / "out" / "briefing.pdf"
    assert desk("brief", "--account", "東海精密工業", "--deal", "本社複合機", "--out", path) == 0
    assert desk.out == f"{path}\n"
    assert path.read_bytes()[:5] == b"%PDF-"


@pytest.mark.parametrize(("words", "parts"), [
    (("--account", "Tokai"), ("account", "Tokai Precision Co., Ltd.")),
    (("--account", "nobody at all"), ("account", "nobody at all")),
    (("--account", "Tokai Precision", "--deal", "zeppelin"), ("deal", "zeppelin", "HQ: 12 copiers")),
    (("--account", "Tokai Precision", "--deal", "copiers"), ("deal", "HQ: 12 copiers", "Toyota plant: 6 copiers")),
])
def test_who_is_meant_must_be_clear(filled: Desk, tmp_path: Path, words: tuple[str, ...], parts: tuple[str, ...]):
    assert filled("brief", *words, "--out", tmp_path / "x.pdf") == 2
    assert all(part in filled.err for part in parts)
    assert not (tmp_path / "x.pdf").exists()


def test_two_accounts_of_one_key_are_told_apart_by_name(desk: Desk, tmp_path: Path):
    (tmp_path / "two.csv").write_text("会社名,ランク\n三河製作所 株式会社,A\n", encoding="utf-8")
    desk("import", tmp_path / "two.csv")
    store = Store(desk.db)
    try:
        import builders

        builders.account(store, "有限会社 三河製作所")
    finally:
        store.close()
    assert desk("brief", "--account", "三河製作所", "--out", tmp_path / "x.pdf") == 2
    assert "有限会社 三河製作所" in desk.err
    assert desk("brief", "--account", "有限会社 三河製作所", "--out", tmp_path / "x.pdf") == 0


def test_backup_and_restore(filled: Desk, tmp_path: Path):
    copy = tmp_path / "copies" / "one.db"
    assert filled("backup", "--out", copy) == 0
    assert filled.out == f"{copy}\n"
    filled("undo")
    assert filled("restore", copy) == 0
    assert not ask(filled.db, is_empty)
    assert "one.db" in filled.out
    assert len(list((filled.db.parent / "backups").glob("replaced-*"))) == 1


def test_a_wrong_backup_is_refused_and_nothing_moves(filled: Desk, tmp_path: Path):
    (tmp_path / "wrong.db").write_text("no database" * 100)
    assert filled("restore", tmp_path / "wrong.db") == 2
    assert filled.err.startswith(f"{tmp_path / 'wrong.db'}: ")
    assert not ask(filled.db, is_empty)
    assert filled("restore", tmp_path / "none.db") == 2
    assert str(tmp_path / "none.db") in filled.err
    assert str(filled.db) not in filled.err


def test_without_data_the_commands_say_how_to_begin(tmp_path: Path, capsys):
    desk = Desk(tmp_path / "none" / "desk.db", capsys)
    for words in (("check",), ("figures",), ("search", "x"), ("undo",), ("backup",), ("list", "hot")):
        assert desk(*words) == 2
        assert "salesdesk samples" in desk.err
    assert not desk.db.exists()


def test_the_present_data_is_backed_up_before_an_import_only(filled: Desk, customers: Path):
    folder = filled.db.parent / "backups"
    assert filled("import", customers, "--dry-run") == 0
    assert not list(folder.glob("*-import.db"))
    assert filled("import", customers) == 0
    assert len(list(folder.glob("*-import.db"))) == 1


@pytest.mark.parametrize("words", [["shot", "nowhere", "-o", "x.png"],
                                   ["shot", "board", "-o", "x.png", "--size", "big"],
                                   ["figures", "--as-of", "soon"], ["export", "deals"], ["fly"]])
def test_words_that_make_no_sense(words: list[str]):
    with pytest.raises(SystemExit) as left:
        parse(words)
    assert left.value.code == 2
