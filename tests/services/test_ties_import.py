"""Lines between people from a file: by name, all or none, one step."""

from pathlib import Path

import pytest
from sqlalchemy import select

import builders
from salesdesk.domain.errors import Rule
from salesdesk.domain.relations import LineKind
from salesdesk.services.transfer import importing
from salesdesk.services.transfer.fields import Kind
from salesdesk.services.transfer.plan import Merge, Report
from salesdesk.services.transfer.presets import guess_kind
from salesdesk.services.transfer.reader import open_source
from salesdesk.store.db import Store
from salesdesk.store.queries import relations
from salesdesk.store.queries.relations import LineRow
from salesdesk.store.tables import person


def bring(store: Store, folder: Path, text: str, merge: Merge = Merge.FILL) -> Report:
    path = folder / "ties.csv"
    path.write_text(text, encoding="utf-8")
    report = importing.run(store, open_source(path, Kind.TIES), builders.TODAY, merge)
    assert report.accounted == report.total
    return report


@pytest.fixture
def keys(store: Store) -> dict[str, str]:
    tokai, other = builders.account(store, "東海精密工業"), builders.account(store, "北陸工業")
    found = {"tokai": tokai, "other": other, "deal": builders.deal(store, tokai, "複合機")}
    for name in ("木村 隆", "大野 和子", "中村 亮"):
        found[name] = builders.person(store, tokai, *name.split())
    found["Jane Moore"] = builders.person(store, other, "Moore", "Jane")
    found["north"] = builders.person(store, other, "木村", "隆")
    return found


def lines(store: Store, account_id: str, deal_id: str | None = None) -> list[LineRow]:
    with store.read() as conn:
        return relations.lines(conn, account_id, deal_id)


def test_lines_come_in_as_one_step_in_both_languages(store: Store, keys: dict[str, str], tmp_path: Path) -> None:
    before = builders.contents(store)
    report = bring(store, tmp_path, (
        "会社名,から,へ,種類,強さ,理由,案件\n東海精密工業,中村亮,木村 隆,影響,3,電子化を進めている,\n"
        ",大野和子,中村 亮,対立,,,\n,大野 和子,中村 亮,informal tie,弱,同期入社,複合機\n"))
    assert report.new == 3
    found = {row.kind: row for row in lines(store, keys["tokai"], keys["deal"])}
    influence = found[LineKind.INFLUENCE]
    assert (influence.from_id, influence.to_id, influence.strength, influence.reason) == (
        keys["中村 亮"], keys["木村 隆"], 3, "電子化を進めている")
    assert found[LineKind.CONFLICT].strength == 2
    assert (found[LineKind.INFORMAL].strength, found[LineKind.INFORMAL].deal_id) == (1, keys["deal"])
    store.undo()
    assert builders.contents(store) == before


def test_the_same_file_again_changes_nothing_and_another_one_does_as_told(
    store: Store, keys: dict[str, str], tmp_path: Path
) -> None:
    head = "from,to,kind,strength,reason\n"
    bring(store, tmp_path, head + "大野 和子,中村 亮,conflict,2,\n")
    assert bring(store, tmp_path, head + "中村 亮,大野 和子,conflict,2,\n").same == 1
    assert bring(store, tmp_path, head + "大野 和子,中村 亮,conflict,3,予算\n").update == 1
    assert [(row.strength, row.reason) for row in lines(store, keys["tokai"])] == [(2, "予算")]
    assert bring(store, tmp_path, head + "大野 和子,中村 亮,conflict,3,予算\n", Merge.OVERWRITE).update == 1
    assert [row.strength for row in lines(store, keys["tokai"])] == [3]


def test_one_bad_row_and_nothing_is_taken(store: Store, keys: dict[str, str], tmp_path: Path) -> None:
    before = builders.contents(store)
    report = bring(store, tmp_path, (
        "account,from,to,kind,strength\n,大野 和子,中村 亮,conflict,2\n,だれか,中村 亮,conflict,\n"
        ",大野 和子,中村 亮,love,\n,大野 和子,中村 亮,influence,5\n,大野 和子,大野 和子,influence,1\n"
        ",大野 和子,Jane Moore,influence,1\n,中村 亮,,influence,1\nどこか,大野 和子,中村 亮,influence,1\n"))
    assert (report.new, report.same, report.error) == (0, 1, 7)
    assert [(each.line, each.field, each.reason) for each in report.errors] == [
        (3, "from", Rule.NOT_FOUND.value), (4, "tie_kind", Rule.BAD_CHOICE.value),
        (5, "strength", Rule.BAD_CHOICE.value), (6, "to", Rule.SAME_PERSON.value), (7, "to", Rule.OTHER_ACCOUNT.value),
        (8, "to", Rule.REQUIRED.value), (9, "company", Rule.NOT_FOUND.value)]
    assert builders.contents(store) == before


def test_a_name_at_two_accounts_needs_the_account_unless_the_other_end_tells(
    store: Store, keys: dict[str, str], tmp_path: Path
) -> None:
    assert bring(store, tmp_path, "from,to,kind\nJane Moore,木村 隆,influence\n").new == 1
    assert [row.to_id for row in lines(store, keys["other"])] == [keys["north"]]
    builders.person(store, keys["tokai"], "Moore", "Jane")
    report = bring(store, tmp_path, "from,to,kind\nMoore Jane,木村 隆,conflict\n")
    assert [(each.field, each.reason) for each in report.errors] == [("from", Rule.AMBIGUOUS.value)]
    assert bring(store, tmp_path, "account,from,to,kind\n東海精密工業,Moore Jane,木村 隆,conflict\n").new == 1


def test_who_reports_to_whom_comes_too_and_no_ring_is_closed(
    store: Store, keys: dict[str, str], tmp_path: Path
) -> None:
    assert bring(store, tmp_path, "from,to,kind\n中村 亮,大野 和子,上司\n").update == 1
    with store.read() as conn:
        assert conn.scalar(select(person.c.reports_to_id).where(person.c.id == keys["中村 亮"])) == keys["大野 和子"]
    report = bring(store, tmp_path, "from,to,kind\n大野 和子,中村 亮,reports to\n")
    assert [(each.field, each.reason) for each in report.errors] == [("to", Rule.CYCLE.value)]


def test_it_is_known_by_its_headings() -> None:
    assert guess_kind(("from", "to", "kind", "strength")) is Kind.TIES
    assert guess_kind(("会社名", "から", "へ", "種類", "強さ")) is Kind.TIES
    assert guess_kind(("会社名", "氏名", "上司")) is Kind.PEOPLE
