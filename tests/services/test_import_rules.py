"""What becomes of known records: by one rule, by rules per row, and when somebody stops half way."""

from pathlib import Path

import pytest

import builders
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.services.transfer import importing
from salesdesk.services.transfer.plan import Merge, Rulings
from salesdesk.services.transfer.reader import Source, open_source
from salesdesk.store.db import Store
from salesdesk.store.queries import accounts

_FIRST = "会社名,業種,従業員数\nA社,製造,\nB社,,20\nC社,卸売,30\n"
_SECOND = "会社名,業種,従業員数,電話\nA社,商社,10,03-1\nB社,金融,99,03-2\nC社,,,03-3\n"


def _source(folder: Path, text: str) -> Source:
    path = folder / "list.csv"
    path.write_text(text, encoding="utf-8")
    return open_source(path)


@pytest.fixture
def second(store: Store, tmp_path: Path) -> Source:
    importing.run(store, _source(tmp_path, _FIRST), builders.TODAY)
    return _source(tmp_path, _SECOND)


def _industries(store: Store) -> list[tuple[str, str | None, int | None]]:
    with store.read() as conn:
        found = [accounts.one(conn, key) for key, _ in accounts.names(conn)]
    return sorted(((row.name, row.industry, row.employees) for row in found if row), key=str)


def test_left_alone_means_not_a_single_row(store: Store, second: Source) -> None:
    before = builders.contents(store)
    report = importing.run(store, second, builders.TODAY, Merge.SKIP)
    assert (report.new, report.update, report.same) == (0, 0, 3)
    assert builders.contents(store) == before


def test_rules_per_row_go_before_the_rule(store: Store, second: Source) -> None:
    rules = {2: Merge.OVERWRITE, 3: Merge.SKIP, 4: Merge.ANOTHER}
    made = importing.plan(store, second, builders.TODAY, Merge.FILL, rulings=Rulings(rules))
    assert [(each.line, each.name, each.merge) for each in made.known] == [
        (2, "A社", Merge.OVERWRITE), (3, "B社", Merge.SKIP), (4, "C社", Merge.ANOTHER)]
    assert ("industry", "製造", "商社") in made.known[0].differs
    report = importing.commit(store, made)
    assert (report.new, report.update, report.same) == (1, 1, 1)
    assert _industries(store) == [("A社", "商社", 10), ("B社", "", 20), ("C社", "", None), ("C社", "卸売", 30)]


def test_one_account_per_company_even_when_people_come_in_as_others(store: Store, tmp_path: Path) -> None:
    people = _source(tmp_path, "会社名,姓,名\nA社,山田,太郎\n(株)B,佐藤,花子\n")
    importing.run(store, people, builders.TODAY)
    report = importing.run(store, people, builders.TODAY, Merge.ANOTHER)
    assert report.added == {"person": 2}


def test_stopping_while_rows_are_written_takes_all_of_them_back(
    store: Store, second: Source, tmp_path: Path
) -> None:
    before = builders.contents(store)
    rows = "".join(f"会社{number},製造\n" for number in range(1200))
    many = importing.plan(store, _source(tmp_path, f"会社名,業種\n{rows}"), builders.TODAY)
    seen: list[int] = []
    with pytest.raises(RuleError) as caught:
        importing.commit(store, many, lambda done, _total: bool(seen.append(done)) or len(seen) < 2)
    assert caught.value.rule is Rule.CANCELLED
    assert seen == [500, 1000]
    assert builders.contents(store) == before
