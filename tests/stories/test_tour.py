"""Pictures without a display: one screen at a time, and the working day of the tour."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from salesdesk import cli
from salesdesk.arguments import parse


def run(*words: object) -> int:
    return cli.run(parse([*map(str, words)]))


@pytest.mark.parametrize("screen", ["board", "accounts", "log"])
def test_a_screen_becomes_a_picture_of_the_asked_size(qapp, tmp_path: Path, capsys, screen: str):
    path = tmp_path / "shots" / "one.png"
    assert run("--db", tmp_path / "desk.db", "--lang", "en", "shot", screen, "-o", path, "--size", "1280x650") == 0
    assert (QImage(str(path)).width(), QImage(str(path)).height()) == (1280, 650)
    said = capsys.readouterr()
    assert said.out == f"{path}\n"
    assert "sample book" in said.err
    assert not (tmp_path / "desk.db").exists()


def test_a_picture_shows_the_account_asked_for(qapp, tmp_path: Path, capsys):
    db = tmp_path / "desk.db"
    run("--db", db, "--lang", "ja", "samples")
    before = db.read_bytes()
    paths = [tmp_path / "one.png", tmp_path / "other.png"]
    for path, name in zip(paths, ("みなと物流", "大門製作所"), strict=True):
        assert run("--db", db, "--lang", "ja", "shot", "accounts", "--account", name, "-o", path) == 0
    assert QImage(str(paths[0])) != QImage(str(paths[1]))
    assert db.read_bytes() == before
    assert run("--db", db, "shot", "accounts", "--account", "nobody", "-o", tmp_path / "x.png") == 2
    assert not (tmp_path / "x.png").exists()


def test_the_tour_leaves_pictures_and_a_sheet(qapp, tmp_path: Path, capsys):
    folder = tmp_path / "tour"
    assert run("tour", "--out", folder) == 0, capsys.readouterr().err
    pictures = sorted(folder.glob("[0-9][0-9]_*.png"))
    assert len(pictures) >= 8
    assert {path.stem.split("_")[-1] for path in pictures} == {"ja", "en"}
    assert all(QImage(str(path)).width() == 1366 for path in pictures)
    sheet = (folder / "briefing.pdf").read_bytes()
    assert len(re.findall(rb"/Type\s*/Page\b", sheet)) == 1
    printed = capsys.readouterr().out.splitlines()
    assert sorted(map(Path, printed)) == sorted(folder.iterdir())
