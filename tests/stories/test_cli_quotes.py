"""The quote of a deal from the command line, and products from a file."""

import shutil
import subprocess
from pathlib import Path

import pytest

from salesdesk import cli
from salesdesk.arguments import parse


@pytest.fixture
def db(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    path = tmp_path / "data" / "desk.db"
    assert run(path, "samples") == 0
    capsys.readouterr()
    return path


def run(db: Path, *words: object) -> int:
    return cli.run(parse(["--db", str(db), "--lang", "en", *map(str, words)]))


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")
def test_a_quote_as_pdf_has_no_cost_and_no_margin(
    db: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "out" / "quote.pdf"
    assert run(db, "quote", "--deal", "12 copiers", "--lang", "en", "-o", target) == 0
    assert capsys.readouterr().out.strip() == str(target)
    text = subprocess.run(["pdftotext", "-layout", str(target), "-"], capture_output=True, text=True, check=True).stdout
    assert "Tokai Precision" in text
    assert "12,400,000" in text
    for ours in ("495,000", "9,176,000", "26%", "argin", "do not stop"):
        assert ours not in text


def test_the_deal_has_to_be_clear(db: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(db, "quote", "--deal", "nothing like it", "-o", tmp_path / "a.pdf") == 2
    assert "Delivery slip scanning" in capsys.readouterr().err
    assert not (tmp_path / "a.pdf").exists()


def test_products_come_from_a_file(db: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "products.csv"
    path.write_text("product,series,sales_price\nGTX Basic,GTX,550\n,GTX,1\n", encoding="utf-8")
    assert run(db, "import", path, "--as", "products") == 0
    told = capsys.readouterr().out
    assert "2 records: 1 new" in told
    assert "Line 3" in told
