"""Columns once matched are matched again: the user's own presets."""

from pathlib import Path

import pytest

import builders
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.stages import Outcome
from salesdesk.services import import_presets
from salesdesk.services.transfer import importing
from salesdesk.services.transfer.day_order import day_order
from salesdesk.services.transfer.fields import Kind
from salesdesk.services.transfer.reader import Source, open_source
from salesdesk.store.db import Store
from salesdesk.store.queries import import_presets as queries

_LIST = "あいて,ようけん,だんかい,みこみ日\nA社,複合機,様子見,03/04/2026\n"
_TARGETS = {"あいて": "company", "ようけん": "name", "だんかい": "stage", "みこみ日": "expected_close"}


def _source(folder: Path, text: str = _LIST) -> Source:
    path = folder / "list.csv"
    path.write_text(text, encoding="utf-8")
    return open_source(path, Kind.DEALS, header_row=0, nameless=True)


def test_a_file_nobody_knows_is_read_the_second_time(store: Store, tmp_path: Path) -> None:
    source = _source(tmp_path)
    assert not source.has_names
    assert import_presets.matching(store, source.headings) is None
    named = source.with_columns(_TARGETS)
    assert named.has_names
    stages = {"様子見": ("list", Outcome.OPEN)}
    import_presets.save(store, " 案件の表 ", named, stages, day_first=True)

    found = import_presets.matching(store, [" あいて", "ようけん", "みこみ日", "だんかい"])
    assert found is not None
    assert (found.name, found.kind) == ("案件の表", "deals")
    again = import_presets.apply(_source(tmp_path), found)
    assert dict(again.mapping) == _TARGETS
    assert again.unknown_stages() == ()
    report = importing.run(store, again, builders.TODAY)
    assert (report.new, report.error) == (1, 0)


def test_the_same_name_replaces_and_undo_brings_the_old_one_back(store: Store, tmp_path: Path) -> None:
    source = _source(tmp_path)
    import_presets.save(store, "表", source.with_columns(_TARGETS))
    before = builders.contents(store)
    import_presets.save(store, "表", source.with_columns({"あいて": "company"}))
    found = import_presets.matching(store, source.headings)
    assert found is not None
    assert sum(bool(each.field) for each in found.columns) == 1
    store.undo()
    assert builders.contents(store) == before


def test_a_preset_needs_a_name(store: Store, tmp_path: Path) -> None:
    with pytest.raises(RuleError) as caught:
        import_presets.save(store, "  ", _source(tmp_path))
    assert caught.value.rule is Rule.REQUIRED


@pytest.mark.parametrize(("days", "first", "unclear"), [
    (("03/04/2026", "05/06/2026"), None, True), (("03/04/2026", "25/06/2026"), True, False),
    (("03/04/2026", "06/25/2026"), False, False), (("2026-03-04", "4/4/2026"), None, False),
    (("25/06/2026", "06/25/2026", "03/04/2026"), None, True)])
def test_the_order_of_days_is_asked_only_where_the_file_does_not_tell(
    tmp_path: Path, days: tuple[str, ...], first: bool | None, unclear: bool
) -> None:
    lines = "".join(f"A社,件名,見込,{day}\n" for day in days)
    found = day_order(_source(tmp_path, f"あいて,ようけん,だんかい,みこみ日\n{lines}").with_columns(_TARGETS))
    assert (found.day_first, found.unclear) == (first, unclear)


def test_a_preset_is_renamed_and_taken_back(store: Store, tmp_path: Path) -> None:
    source = _source(tmp_path)
    key = import_presets.save(store, "表", source.with_columns(_TARGETS))
    import_presets.save(store, "別の表", source.with_columns({"あいて": "company"}))
    before = builders.contents(store)
    with pytest.raises(RuleError) as caught:
        import_presets.rename(store, key, "別の表")
    assert (caught.value.rule, caught.value.field) == (Rule.SAME_NAME, "name")
    with pytest.raises(RuleError) as caught:
        import_presets.rename(store, key, " ")
    assert caught.value.rule is Rule.REQUIRED
    assert builders.contents(store) == before
    import_presets.rename(store, key, " 案件の表 ")
    assert sorted(_names(store)) == ["別の表", "案件の表"]
    store.undo()
    assert builders.contents(store) == before


def test_a_deleted_preset_is_not_offered_until_undone(store: Store, tmp_path: Path) -> None:
    source = _source(tmp_path)
    key = import_presets.save(store, "表", source.with_columns(_TARGETS))
    before = builders.contents(store)
    import_presets.delete(store, key)
    assert import_presets.matching(store, source.headings) is None
    assert _names(store) == []
    with pytest.raises(RuleError) as caught:
        import_presets.delete(store, key)
    assert caught.value.rule is Rule.NOT_FOUND
    store.undo()
    assert builders.contents(store) == before
    found = import_presets.matching(store, source.headings)
    assert found is not None
    assert {each.heading for each in found.columns} == set(_TARGETS)


def _names(store: Store) -> list[str]:
    with store.read() as conn:
        return [row.name for row in queries.every(conn)]
