"""The list command: ready-made lists by key or word, own lists by name, counts and marks as JSON."""

import json
from pathlib import Path

import pytest

from builders import account
from salesdesk.__main__ import main
from salesdesk.domain.lists import ListField, ListRule, ListTest
from salesdesk.services import lists
from salesdesk.store.db import Store


@pytest.fixture
def db(tmp_path: Path) -> Path:
    made = tmp_path / "desk.db"
    store = Store(made)
    account(store, "A社", rank="A", room_to_grow=True)
    other = account(store, "B社", rank="B")
    key = lists.save_list(store, None, {"name": "重点先", "purpose": "展示会", "about": "accounts"},
                          [ListRule(ListField.RANK, ListTest.IS, "A")])
    lists.mark(store, key, [other], keep=True, reason="紹介")
    store.close()
    return made


def test_a_ready_made_list_by_its_key_and_its_word(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("room", "Room to grow"):
        assert main(["--db", str(db), "--lang", "en", "list", name]) == 0
        assert capsys.readouterr().out == "A社\n"


def test_an_own_list_tells_its_counts_and_marks(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--db", str(db), "list", "重点先", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["purpose"], told["total"], told["count"]) == ("展示会", 2, 2)
    assert told["rules"] == [{"field": "rank", "test": "is", "value": "A", "left": 1}]
    assert told["marks"] == [{"name": "B社", "keep": True, "reason": "紹介"}]
    assert [row["name"] for row in told["rows"]] == ["A社", "B社"]
    assert told["rows"][0]["rank"] == "A"


def test_an_unknown_list_names_those_there_are(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--db", str(db), "list", "nobody", "--json"]) == 2
    told = capsys.readouterr()
    assert not told.out
    assert "重点先" in told.err
    assert "room" in told.err
