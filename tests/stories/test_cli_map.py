"""The key-person map from the command line: as a file, its gaps, lines from a file."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

import builders
from salesdesk import cli
from salesdesk.arguments import parse
from salesdesk.store.db import Store


@pytest.fixture(scope="module")
def sample_db(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("map") / "desk.db"
    assert run(path, "samples") == 0
    return path


@pytest.fixture
def db(sample_db: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    capsys.readouterr()
    return Path(shutil.copy(sample_db, tmp_path / "desk.db"))


def run(db: Path, *words: object, language: str = "en") -> int:
    return cli.run(parse(["--db", str(db), "--lang", language, *map(str, words)]))


def test_the_map_as_pdf_svg_and_png(db: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for suffix in ("pdf", "svg", "png"):
        target = tmp_path / "out" / f"map.{suffix}"
        assert run(db, "map", "--account", "Tokai Precision", "--deal", "12 copiers", "-o", target) == 0
        assert capsys.readouterr().out.strip() == str(target)
        assert target.stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "out" / "map.pdf").read_bytes().startswith(b"%PDF")
    assert "Kazuko Ono" in (tmp_path / "out" / "map.svg").read_text(encoding="utf-8")
    assert QImage(str(tmp_path / "out" / "map.png")).width() > 1_000


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")
def test_the_paper_names_account_deal_and_people_and_no_note_for_oneself(db: Path, tmp_path: Path) -> None:
    target = tmp_path / "map.pdf"
    assert run(db, "map", "--account", "Tokai Precision", "--deal", "12 copiers", "--paper", "a3", "-o", target) == 0
    text = subprocess.run(["pdftotext", "-layout", str(target), "-"], capture_output=True, text=True, check=True).stdout
    for word in ("Tokai Precision Co., Ltd.", "Takashi Kimura", "Kazuko Ono", "Confidential", "Champions us"):
        assert word in text
    info = subprocess.run(["pdfinfo", str(target)], capture_output=True, text=True, check=True).stdout
    assert "A3" in info


def test_a_file_of_another_kind_and_an_unknown_account_are_refused(
    db: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(db, "map", "--account", "Tokai Precision", "-o", tmp_path / "map.docx") == 2
    assert "pdf, svg, png" in capsys.readouterr().err
    assert run(db, "map", "--account", "Nobody Ltd", "-o", tmp_path / "map.pdf") == 2
    assert "Nobody Ltd" in capsys.readouterr().err
    empty = tmp_path / "accounts.csv"
    empty.write_text("name\nEmpty Ltd\n", encoding="utf-8")
    assert run(db, "import", empty, "--as", "accounts") == 0
    assert run(db, "map", "--account", "Empty Ltd", "-o", tmp_path / "map.pdf") == 2
    assert "Nobody at Empty Ltd" in capsys.readouterr().err
    assert run(db, "gaps", "--account", "Empty Ltd") == 0
    assert "Nobody at Empty Ltd" in capsys.readouterr().out
    assert not list(tmp_path.glob("map*"))


def test_gaps_name_rule_person_and_step_in_both_languages(
    db: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(db, "gaps", "--account", "Tokai Precision", "--deal", "12 copiers", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    hidden = found[0]
    assert (hidden["rule"], hidden["grave"], hidden["person"]["name"]) == ("hidden_not_met", True, "Kazuko Ono")
    assert hidden["step"] == {"kind": "step", "text": "Ask for an introduction to Kazuko Ono", "ask": None}
    assert {"objection", "decider_silent", "role_vacant", "consent_missing"} <= {each["rule"] for each in found}
    assert next(each for each in found if each["rule"] == "role_vacant")["step"]["kind"] == "question"
    assert run(db, "gaps", "--account", "Tokai Precision", language="ja") == 0
    assert "Kazuko Ono" in capsys.readouterr().out
    assert run(db, "gaps", "--account", "Tokai Precision", "--deal", "no such deal") == 2
    assert "deal: " in capsys.readouterr().err


def test_lines_come_in_whole_or_not_at_all(db: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with_error, path = tmp_path / "bad.csv", tmp_path / "ties.csv"
    path.write_text("from,to,kind,strength\nKazuko Ono,Mika Saeki,influence,2\n", encoding="utf-8")
    with_error.write_text(path.read_text(encoding="utf-8") + "Somebody,Mika Saeki,conflict,1\n", encoding="utf-8")
    before = _contents(db)
    assert run(db, "import", with_error, "--as", "ties") == 2
    told = capsys.readouterr()
    assert "Line 3: from: “Somebody” was not found." in told.out
    assert "Nothing was taken" in told.err
    assert _contents(db) == before
    assert run(db, "import", path, "--as", "ties", "--dry-run") == 0
    assert _contents(db) == before
    assert run(db, "import", path, "--as", "ties") == 0
    assert "1 new" in capsys.readouterr().out
    assert _contents(db) != before
    assert run(db, "undo") == 0
    assert _contents(db) == before


def test_a_reason_that_is_too_long_is_refused_with_its_limit(
    db: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "ties.csv"
    path.write_text(f"from,to,kind,reason\nKazuko Ono,Mika Saeki,conflict,{'x' * 70_000}\n", encoding="utf-8")
    assert run(db, "import", path, "--as", "ties") == 2
    told = capsys.readouterr().out
    assert "Line 2: reason: This is too long. At most " in told
    assert "{" not in told
    assert "…" not in told


def _contents(db: Path) -> dict[str, list[tuple[object, ...]]]:
    store = Store(db, read_only=True)
    try:
        return builders.contents(store)
    finally:
        store.close()
