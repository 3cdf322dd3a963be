"""`salesdesk person`: all that is held goes out, and a person goes for good."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import builders
from salesdesk import cli
from salesdesk.arguments import parse
from salesdesk.store.db import Store
from salesdesk.store.queries import personal


@pytest.fixture
def run(tmp_path: Path, capsys):
    db = tmp_path / "data" / "desk.db"
    db.parent.mkdir()
    store = Store(db)
    account = builders.account(store)
    builders.person(store, account, "朽木", "隆", family_reading="くちき", given_reading="たかし", note="覚書の印")
    for name in ("乙社", "丙社"):
        builders.person(store, builders.account(store, name), "木村", "一")
    store.close()

    def command(*words: object) -> tuple[int, str, str]:
        code = cli.run(parse(["--db", str(db), "--lang", "en", *map(str, words)]))
        return code, *capsys.readouterr()

    command.db = db
    return command


def test_export_writes_json_and_pdf_and_prints_them(run, qapp, tmp_path):
    folder = tmp_path / "out"
    code, out, _ = run("person", "export", "クチキ タカシ", "-o", folder)
    assert code == 0
    assert out.splitlines() == [str(folder / "朽木 隆.json"), str(folder / "朽木 隆.pdf")]
    assert json.loads((folder / "朽木 隆.json").read_text("utf-8"))["person"]["note"] == "覚書の印"
    assert (folder / "朽木 隆.pdf").read_bytes().startswith(b"%PDF")


def test_export_needs_no_display(run, tmp_path):
    bare = {name: value for name, value in os.environ.items()
            if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}
    done = subprocess.run(
        [sys.executable, "-m", "salesdesk", "--db", str(run.db), "person", "export", "クチキ タカシ",
         "-o", str(tmp_path / "out")], env=bare, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out" / "朽木 隆.pdf").stat().st_size > 0


def test_erase_tells_first_and_does_it_with_yes(run):
    code, out, _ = run("person", "erase", "朽木隆")
    assert code == 2
    assert "Nothing was changed" in out
    assert "--yes" in out
    code, out, _ = run("person", "erase", "朽木隆", "--yes")
    assert (code, out.splitlines()) == (0, ["Erased. Not a byte of the person is left in the data folder."])
    assert not [path for path in run.db.parent.rglob("*") if path.is_file() and "朽木".encode() in path.read_bytes()]
    code, _, err = run("person", "erase", "朽木隆", "--yes")
    assert code == 2
    assert "was not found" in err


def test_a_name_of_two_is_refused_with_both_and_their_ids(run):
    code, _, err = run("person", "erase", "木村一", "--yes")
    assert code == 2
    assert "乙社" in err
    assert "丙社" in err
    store = Store(run.db, read_only=True)
    with store.read() as conn:
        (one, other) = personal.named(conn, "木村一")
    store.close()
    assert one[0] in err
    assert run("person", "erase", one[0], "--yes")[0] == 0
    store = Store(run.db, read_only=True)
    with store.read() as conn:
        assert personal.named(conn, "木村一") == [other]
    store.close()
