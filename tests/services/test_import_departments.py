"""Departments of imported people: below each other where their name is a hierarchy."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

import builders
from salesdesk.services import accounts, exporting
from salesdesk.services.transfer import importing
from salesdesk.services.transfer.fields import Kind
from salesdesk.services.transfer.plan import Merge, Report
from salesdesk.services.transfer.reader import open_source
from salesdesk.store.db import Store
from salesdesk.store.tables import department, person
from salesdesk.ui import exports
from salesdesk.ui.words import words_of


def bring(store: Store, folder: Path, *rows: str, merge: Merge = Merge.FILL) -> Report:
    path = folder / "people.csv"
    path.write_text("\n".join(("会社名,氏名,部署", *rows)), encoding="utf-8")
    return importing.run(store, open_source(path, Kind.PEOPLE), builders.TODAY, merge)


def units(store: Store) -> list[str]:
    """Every department with those above it."""
    with store.read() as conn:
        rows = {row.id: row for row in conn.execute(select(department))}
    return sorted(_path(rows, key) for key in rows)


def of_person(store: Store, family: str) -> str:
    with store.read() as conn:
        rows = {row.id: row for row in conn.execute(select(department))}
        key = conn.scalar(select(person.c.department_id).where(person.c.family == family))
    return _path(rows, key)


def _path(rows: dict[str, Any], key: str | None) -> str:
    row = rows[key or ""]
    return f"{_path(rows, row.parent_id)}/{row.name}" if row.parent_id else row.name


def test_a_hierarchy_makes_departments_below_each_other_and_goes_with_the_import(
    store: Store, tmp_path: Path
) -> None:
    before = builders.contents(store)
    bring(store, tmp_path, "A社,木村 隆,営業本部東日本営業部第一課", "A社,森 直樹,営業本部 東日本営業部 第二課",
          "A社,大野 誠,営業本部", "A社,林 健,開発/品質管理部", "B社,原 一,営業本部")
    assert units(store) == [
        "営業本部", "営業本部", "営業本部/東日本営業部", "営業本部/東日本営業部/第一課",
        "営業本部/東日本営業部/第二課", "開発/品質管理部"]
    assert of_person(store, "木村") == "営業本部/東日本営業部/第一課"
    assert of_person(store, "林") == "開発/品質管理部"
    store.undo()
    assert builders.contents(store) == before


def test_the_same_file_again_makes_no_department_twice(store: Store, tmp_path: Path) -> None:
    rows = ("A社,木村 隆,管理本部/総務部/購買課", "A社,森 直樹,総務部 人事課")
    bring(store, tmp_path, *rows)
    once = units(store)
    assert once == ["管理本部", "管理本部/総務部", "管理本部/総務部/人事課", "管理本部/総務部/購買課"]
    assert bring(store, tmp_path, *rows, merge=Merge.OVERWRITE).same == 2
    assert units(store) == once


@pytest.mark.parametrize("merge", [Merge.FILL, Merge.OVERWRITE])
def test_of_two_units_of_one_name_somebody_stays_in_their_own(store: Store, tmp_path: Path, merge: Merge) -> None:
    bring(store, tmp_path, "A社,木村 隆,営業部 一課", "A社,森 直樹,製造部 一課")
    bring(store, tmp_path, "A社,木村 隆,一課", "A社,森 直樹,一課", merge=merge)
    assert of_person(store, "木村") == "営業部/一課"
    assert of_person(store, "森") == "製造部/一課"
    bring(store, tmp_path, "A社,森 直樹,営業部 一課", merge=merge)
    assert of_person(store, "森") == ("営業部/一課" if merge is Merge.OVERWRITE else "製造部/一課")


def test_a_name_known_as_a_whole_stays_one_department(store: Store, tmp_path: Path) -> None:
    account_id = builders.account(store, "A社")
    accounts.save_department(store, account_id, None, {"name": "営業本部営業部"})
    bring(store, tmp_path, "A社,木村 隆,営業本部営業部")
    assert units(store) == ["営業本部営業部"]


def test_a_list_of_our_own_brings_the_hierarchy_back(store: Store, tmp_path: Path) -> None:
    bring(store, tmp_path, "A社,木村 隆,営業部 一課", "A社,森 直樹,製造部 一課", "A社,林 健,開発/品質管理部")
    path, before = tmp_path / "own.csv", units(store)
    exports.write(store, exporting.What.PEOPLE, path, words_of("ja"))
    assert "営業部 > 一課" in path.read_text(encoding="utf-8-sig")
    assert importing.run(store, open_source(path, Kind.PEOPLE), builders.TODAY, Merge.OVERWRITE).same == 3
    assert units(store) == before
    fresh = Store(tmp_path / "fresh.db")
    try:
        importing.run(fresh, open_source(path, Kind.PEOPLE), builders.TODAY)
        assert units(fresh) == before
        assert of_person(fresh, "森") == "製造部/一課"
    finally:
        fresh.close()
