"""The command line of histories, orders and figures: told, refused line by line, tried first, taken back."""

import json
import sys
from pathlib import Path
from shutil import which
from subprocess import run
from typing import Any

import pytest

from salesdesk.__main__ import main
from salesdesk.services import stages
from salesdesk.store.db import Store

FIXTURE = Path(__file__).parents[1] / "data" / "fixtures" / "stage_history_10.csv"


class Line:
    """The program on one database."""

    def __init__(self, db: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.db, self._capsys = db, capsys

    def __call__(self, *words: object, code: int = 0) -> str:
        assert main(["--db", str(self.db), "--lang", "en", *map(str, words)]) == code
        return self._capsys.readouterr().out

    def json(self, *words: object) -> Any:
        return json.loads(self(*words, "--json"))


@pytest.fixture
def line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Line:
    return Line(tmp_path / "desk.db", capsys)


def test_a_history_is_tried_imported_counted_and_taken_back(line: Line) -> None:
    tried = line.json("import", FIXTURE, "--as", "history", "--dry-run")
    assert (tried["dry_run"], tried["new"], tried["errors"], tried["added"]) == (
        True, 36, [], {"deal": 10, "stage_change": 36})
    assert not line.db.exists()
    line("import", FIXTURE, "--as", "history")
    found = line.json("figures", "--as-of", "2025-04-01")
    assert [(row["reached"], row["entered"], row["resolved"]) for row in found["passages"]] == [
        (10, 10, 9), (8, 8, 7), (6, 7, 5), (5, 5, 4), (3, 3, None)]
    assert found["cycle"] == {"n": 3, "days": [56, 35, 45], "mean": 45.3333, "median": 45}
    assert found["conversion"]["list->proposal"]["resolved"] == {"k": 8, "n": 9, "rate": 0.8889}
    again = line.json("import", FIXTURE, "--as", "history")
    assert (again["new"], again["same"]) == (0, 36)
    line("undo")
    assert line.json("figures", "--as-of", "2025-04-01")["deals"] == 0


def test_the_kind_is_found_by_the_headings(line: Line) -> None:
    assert line.json("import", FIXTURE)["kind"] == "history"


def test_what_is_refused_is_named_by_line(line: Line, tmp_path: Path) -> None:
    path = tmp_path / "history.csv"
    path.write_text("deal,stage,entered\nX,list,2026-01-01\nX,beyond,2026-01-02\nX,quote,2126-01-01\n", "utf-8")
    told = line("import", path, "--as", "history")
    assert told.splitlines()[1:] == ["Line 3: stage: beyond: Please choose one of the entries.",
                                     "Line 4: entered: 2126-01-01: This day is still to come."]


def test_orders_come_once_and_make_the_sums_of_their_months(line: Line, tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_text("account,date,amount\nA Corp,2025-03-05,1200000\nA Corp,2025-03-20,300000\nB Ltd,never,1\n",
                    encoding="utf-8")
    told = line.json("import", path, "--as", "orders")
    assert (told["new"], [each["reason"] for each in told["errors"]]) == (2, ["bad_date"])
    assert line.json("import", path, "--as", "orders")["same"] == 2
    months = {row["month"]: row["amount"] for row in line.json("figures", "--as-of", "2025-04-01")["months"]}
    assert months["2025-03"] == 1_500_000


def test_figures_of_another_pipeline_are_asked_for_by_its_name(line: Line) -> None:
    line("import", FIXTURE, "--as", "history")
    store = Store(line.db)
    stages.add_pipeline(store, "Renewals")
    store.close()
    words = ("figures", "--as-of", "2025-04-01", "--pipeline")
    assert line.json(*words, "renewals")["stages"][0]["reached"] == 0
    first = line.json(*words, "New business")
    assert first["passages"][0]["reached"] == first["stages"][0]["reached"] == 10
    assert first["stages"][0]["throughput"] == {"wip": 1, "weeks": 12, "left": 9, "per_week": 0.75}
    line(*words, "nowhere", code=2)


@pytest.mark.skipif(which("bash") is None, reason="needs a shell with pipes")
def test_whoever_reads_no_further_is_no_error(line: Line) -> None:
    line("import", FIXTURE, "--as", "history")
    script = f'"{sys.executable}" -m salesdesk --db "{line.db}" figures | head -1; exit "${{PIPESTATUS[0]}}"'
    done = run(["bash", "-c", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("rows", ["A,proposal,2026-01-01\n", "copiers,proposal,last month\nservice,quote,today\n"])
def test_a_history_without_headings_is_told_which_columns_it_needs(
        line: Line, tmp_path: Path, capsys: pytest.CaptureFixture[str], rows: str) -> None:
    path = tmp_path / "bare.csv"
    path.write_text(rows)
    assert main(["--db", str(line.db), "--lang", "en", "import", str(path), "--as", "history"]) != 0
    assert "needs deal, stage and entered" in capsys.readouterr().err
