"""Duplicates on the command line."""

import json
from pathlib import Path

import builders
from salesdesk import cli
from salesdesk.arguments import parse
from salesdesk.store.db import Store


def test_pairs_scores_and_reasons(tmp_path: Path, capsys) -> None:
    db = tmp_path / "desk.db"
    store = Store(db)
    builders.account(store, "有限会社山田製作所")
    builders.account(store, "株式会社山田製作所")
    before = builders.contents(store)
    store.close()
    assert cli.run(parse(["--db", str(db), "duplicates", "--json"])) == 0
    [pair] = json.loads(capsys.readouterr().out)
    assert (pair["what"], pair["score"], pair["one"]["name"]) == ("account", 68, "有限会社山田製作所")
    assert [each["reason"] for each in pair["reasons"]] == ["other_form"]
    assert cli.run(parse(["--db", str(db), "--lang", "en", "duplicates"])) == 0
    assert "68 %  有限会社山田製作所 | 株式会社山田製作所  (Only the legal form differs)" in capsys.readouterr().out
    store = Store(db)
    assert builders.contents(store) == before
    store.close()
