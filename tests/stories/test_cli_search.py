"""`salesdesk search` finds what the palette finds, and `check` mends the index."""

import json
from pathlib import Path

import pytest

from salesdesk import cli
from salesdesk.arguments import parse
from salesdesk.store import driver


@pytest.fixture
def desk(tmp_path: Path, capsys):
    db = tmp_path / "desk.db"

    def run(*words: str) -> str:
        assert cli.run(parse(["--db", str(db), "--lang", "ja", *words])) == 0
        return capsys.readouterr().out

    run("samples")
    run.db = db
    return run


def test_people_by_reading_and_notes_by_text(desk):
    found = json.loads(desk("search", "きむら", "--json"))
    assert {"kind", "id", "text", "detail", "found", "account_id", "day"} == set(found[0])
    assert "木村 隆" in [hit["text"] for hit in found if hit["kind"] == "person"]
    assert {hit["kind"] for hit in json.loads(desk("search", "確認", "--json"))} & {"activity", "fact", "task"}
    assert len(json.loads(desk("search", "社", "--limit", "2", "--json"))) == 2
    assert "木村 隆" in desk("search", "ｷﾑﾗ")
    assert json.loads(desk("search", "ないはずの文字列", "--json")) == []
    assert desk("search", "%").strip()


@pytest.mark.parametrize("limit", ["0", "-1", "x", "１", "9999999"])
def test_a_limit_that_is_none_is_refused(limit, capsys):
    with pytest.raises(SystemExit):
        parse(["search", "x", "--limit", limit])
    assert "--limit" in capsys.readouterr().err


def test_check_builds_a_lagging_index_anew(desk):
    wanted = desk("search", "木村", "--json")
    for sql in ("DELETE FROM search_doc WHERE id % 3 = 0", "DROP TABLE search_state"):
        connection = driver.library().connect(str(desk.db))
        connection.execute(sql)
        connection.commit()
        connection.close()
        assert json.loads(desk("check", "--json"))["index"] is True
        assert {hit["id"] for hit in json.loads(desk("search", "木村", "--json"))} == {
            hit["id"] for hit in json.loads(wanted)}
