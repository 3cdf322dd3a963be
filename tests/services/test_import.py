"""Importing: nothing lost, nothing twice, one step to take it back."""

import json
from datetime import date
from pathlib import Path

import pytest

import builders
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.people import PointKind
from salesdesk.services import accounts as account_service
from salesdesk.services.figures import as_json, figures
from salesdesk.services.transfer import importing
from salesdesk.services.transfer.fields import Kind
from salesdesk.services.transfer.plan import Merge, Report
from salesdesk.services.transfer.reader import open_source
from salesdesk.store.db import Store
from salesdesk.store.queries import accounts, deals, people

TODAY = date(2026, 11, 21)
FIXTURES = Path(__file__).parents[1] / "data" / "fixtures"


def _run(store: Store, path: Path, **options: object) -> Report:
    report = importing.run(store, open_source(path, **options), TODAY)
    assert report.accounted == report.total
    return report


def _file(folder: Path, text: str, name: str = "list.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_real_pipeline_gives_the_published_figures(store: Store, shared: Path) -> None:
    folder = shared / "crm_sales_opportunities"
    _run(store, folder / "accounts.csv")
    report = _run(store, folder / "sales_pipeline.csv")
    assert (report.total, report.new, report.error) == (8800, 8800, 0)
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    found = as_json(figures(store, TODAY))
    assert (found["won"], found["lost"], found["win_rate"], found["revenue"]) == (4238, 2473, 0.6315, 10005534)
    for group in ("by_agent", "by_product"):
        for name, values in expected[group].items():
            for key, value in values.items():
                assert found[group][name][key] == pytest.approx(value, abs=1e-4), (name, key)
    with store.read() as conn:
        names = {name for _, name in accounts.names(conn)}
        assert len(names) == 85
        technology = accounts.one(conn, accounts.find(conn, "Acme Corporation", "")[0])
        assert technology is not None
        assert technology.industry == "technolgy"
        bluth = accounts.one(conn, accounts.find(conn, "Bluth Company", "")[0])
        assert bluth is not None
        assert bluth.parent_name == "Acme Corporation"
        blank = conn.exec_driver_sql("SELECT count(*) FROM deal WHERE account_id IS NULL").scalar()
        assert blank == 1425


def test_same_file_twice_creates_nothing_and_undo_takes_it_back(store: Store, shared: Path) -> None:
    before = builders.contents(store)
    path = shared / "crm_sales_opportunities" / "sales_pipeline.csv"
    _run(store, path, only="sales_agent=Darcel Schlecht")
    first = builders.contents(store)
    report = _run(store, path, only="sales_agent=Darcel Schlecht")
    assert (report.new, report.update, report.same, report.skipped) == (0, 0, 747, 8053)
    assert builders.contents(store) == first
    store.undo()
    assert builders.contents(store) == before


def test_single_rep(store: Store, shared: Path) -> None:
    _run(store, shared / "crm_sales_opportunities" / "sales_pipeline.csv", only="sales_agent=Darcel Schlecht")
    found = as_json(figures(store, TODAY))
    assert (found["won"], found["lost"], found["open"], found["revenue"]) == (349, 204, 194, 1153214)
    assert found["median_days_won"] == 48


@pytest.mark.parametrize("name", ["meishi_utf8_bom.csv", "meishi_cp932.csv"])
def test_business_cards(store: Store, name: str) -> None:
    report = _run(store, FIXTURES / name)
    assert (report.new, report.error) == (4, 0)
    with store.read() as conn:
        assert len(accounts.names(conn)) == 2
        key = accounts.find(conn, "株式会社山田製作所", "山田製作所")[0]
        rows = {row.family: row for row in people.of_account(conn, key)}
        assert set(rows) == {"髙橋", "渡邉", "山田"}
        assert rows["髙橋"].title == "課長"
        assert rows["渡邉"].met_on == date(2025, 4, 1)
        points = {point.kind: point.value for point in accounts.points(conn, person_id=rows["髙橋"].id)}
        assert points[PointKind.MAIL] == "i.takahashi@example.co.jp"
        assert points[PointKind.MOBILE] == "090-0000-0001"


def test_vcards(store: Store, shared: Path) -> None:
    for path in sorted((shared / "vcards").glob("*.vcf")):
        _run(store, path)
    with store.read() as conn:
        photo = conn.exec_driver_sql("SELECT count(*) FROM person WHERE photo IS NOT NULL").scalar()
        assert photo
        assert conn.exec_driver_sql("SELECT count(*) FROM contact_point").scalar() > 20


def test_plan_changes_nothing(store: Store) -> None:
    before = builders.contents(store)
    plan = importing.plan(store, open_source(FIXTURES / "meishi_utf8_bom.csv"), TODAY)
    assert plan.report.new == 4
    assert builders.contents(store) == before
    assert store.next_undo() is None


def test_plan_is_refused_after_other_changes(store: Store) -> None:
    plan = importing.plan(store, open_source(FIXTURES / "meishi_utf8_bom.csv"), TODAY)
    builders.account(store, "別の会社")
    with pytest.raises(RuleError) as refused:
        importing.commit(store, plan)
    assert refused.value.rule is Rule.DATA_CHANGED


def test_bad_record_leaves_its_neighbours(store: Store, tmp_path: Path) -> None:
    text = "会社名,従業員数,決算月,電話\nA社,10,3,03-1234-5678\n,5,3,\nB社,20,13,\nC社,30,9,\n"
    report = _run(store, _file(tmp_path, text), kind=Kind.ACCOUNTS)
    assert report.new + report.error == 4
    assert report.error >= 1
    assert any(error.line == 3 and error.field == "name" for error in report.errors)


def test_blank_never_overwrites_and_own_words_stay(store: Store, tmp_path: Path) -> None:
    key = builders.account(store, "北浜商事", industry="商社")
    text = "会社名,業種,従業員数\n(株)北浜商事,卸売,40\n株式会社 北浜商事,,\n"
    _run(store, _file(tmp_path, text), kind=Kind.ACCOUNTS)
    with store.read() as conn:
        row = accounts.one(conn, key)
    assert row is not None
    assert (row.name, row.industry, row.employees) == ("北浜商事", "商社", 40)


def test_overwrite_changes_what_the_file_knows(store: Store, tmp_path: Path) -> None:
    key = builders.account(store, "北浜商事", industry="商社", employees=10)
    path = _file(tmp_path, "会社名,業種,従業員数\n株式会社北浜商事,卸売,\n")
    importing.run(store, open_source(path, Kind.ACCOUNTS), TODAY, Merge.OVERWRITE)
    with store.read() as conn:
        row = accounts.one(conn, key)
    assert row is not None
    assert (row.name, row.industry, row.employees) == ("株式会社北浜商事", "卸売", 10)


def test_two_foreign_keys_are_two_accounts(store: Store, tmp_path: Path) -> None:
    report = _run(store, _file(tmp_path, "id,会社名\n1,株式会社山田\n2,(株)山田\n"), kind=Kind.ACCOUNTS)
    assert report.new == 2


def test_people_of_one_company_share_an_account(store: Store, tmp_path: Path) -> None:
    text = "会社名,氏名,部署,メール\n㈱みなと,小川 一,総務部,a@minato.example\n"
    text += "株式会社みなと,林 次,総務部,b@minato.example\n"
    _run(store, _file(tmp_path, text), kind=Kind.PEOPLE)
    with store.read() as conn:
        assert len(accounts.names(conn)) == 1
        assert len(accounts.departments(conn, accounts.names(conn)[0][0])) == 1


def test_deleted_records_do_not_block_new_ones(store: Store, tmp_path: Path) -> None:
    key = builders.account(store, "北浜商事")
    account_service.delete_account(store, key)
    report = _run(store, _file(tmp_path, "会社名\n北浜商事\n"), kind=Kind.ACCOUNTS)
    assert report.new == 1


def test_open_deal_keeps_its_stage_and_place(store: Store, tmp_path: Path) -> None:
    text = "案件名,会社名,ステージ,金額,受注予定日\n複合機,北浜商事,見積,120万,2026/12/24\n保守,北浜商事,提案,40万,\n"
    _run(store, _file(tmp_path, text), kind=Kind.DEALS)
    with store.read() as conn:
        cards = {card.name: card for card in deals.board(conn, TODAY)}
    assert cards["複合機"].amount == 1_200_000
    assert cards["複合機"].expected_close == date(2026, 12, 24)
    assert all(card.position for card in cards.values())


def test_cancelling_changes_nothing(store: Store, shared: Path) -> None:
    source = open_source(shared / "crm_sales_opportunities" / "sales_pipeline.csv")
    with pytest.raises(RuleError) as stopped:
        importing.plan(store, source, TODAY, progress=lambda done, _total: done < 1000)
    assert stopped.value.rule is Rule.CANCELLED
    assert store.next_undo() is None
