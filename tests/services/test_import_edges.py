"""What a file may say that must not harm the data: rings, full notes, people who moved, data that changed meanwhile."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

import builders
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.lists import About
from salesdesk.domain.tags import Event
from salesdesk.services import tags
from salesdesk.services.transfer import importing
from salesdesk.services.transfer.plan import Merge, Report
from salesdesk.services.transfer.reader import Source, open_source
from salesdesk.store.db import Store
from salesdesk.store.tables import account, department, person, site, tagging


@pytest.fixture
def source(tmp_path: Path) -> Any:
    def read(text: str) -> Source:
        path = tmp_path / "list.csv"
        path.write_text(text, "utf-8")
        return open_source(path)

    return read


def _run(store: Store, source: Source, merge: Merge = Merge.FILL) -> Report:
    report = importing.run(store, source, builders.TODAY, merge)
    assert report.accounted == report.total
    return report


def _all(store: Store, *columns: Any) -> Sequence[Any]:
    with store.read() as conn:
        return conn.execute(select(*columns).order_by(columns[0])).all()


@pytest.mark.parametrize("known", ["", "会社名\nA社\nB社\nC社\n"])
def test_companies_that_own_each_other_close_no_ring(store: Store, source: Any, known: str) -> None:
    if known:
        _run(store, source(known))
    _run(store, source("会社名,親会社\nA社,B社\nB社,C社\nC社,A社\n"))
    above = {row.id: row.parent_id for row in _all(store, account.c.id, account.c.parent_id)}
    for start in above:
        seen, key = set(), start
        while key is not None:
            assert key not in seen
            seen.add(key)
            key = above[key]
    assert sum(value is not None for value in above.values()) == 2


def test_a_known_record_that_is_left_alone_gets_no_parent(store: Store, source: Any) -> None:
    _run(store, source("会社名\nA社\nB社\n"))
    before = builders.contents(store)
    for text in ("会社名,親会社\nA社,B社\n", "会社名,親会社\nA社,知らない会社\n"):
        assert _run(store, source(text), Merge.SKIP).same == 1
        assert builders.contents(store) == before
        assert _run(store, source(text)).update == 1, "what is changed is counted"
        store.undo()
        assert builders.contents(store) == before


@pytest.mark.parametrize("text", [
    "会社名,氏名,上司,メモ\nA社,山田 太郎,佐藤 花子,{note}\n", "会社名,親会社,メモ\nA社,知らない会社,{note}\n",
    "案件名,会社名,流入元,メモ\n複合機,A社,展示会,{note}\n"])
def test_a_note_that_would_grow_too_long_is_refused_by_its_row(store: Store, source: Any, text: str) -> None:
    report = _run(store, source(text.format(note="あ" * 19998)))
    assert [(each.line, each.reason, each.field) for each in report.errors] == [(2, Rule.TOO_LONG, "note")]


def test_a_full_note_of_a_known_record_stays(store: Store, source: Any) -> None:
    builders.account(store, "A社", note="あ" * 19998)
    _run(store, source("会社名,親会社\nA社,知らない会社\n"))
    assert _all(store, account.c.note) == [("あ" * 19998,)]


_HERE = ("会社名,氏名,拠点,部署,メールアドレス,上司\nA社,佐藤 花子,本社,営業部,,\n"
         "A社,山田 太郎,本社,営業部,t@x.example,佐藤 花子\n")
_MOVED = "会社名,氏名,拠点,部署,メールアドレス\nB社,山田 太郎,大阪支店,{department},t@x.example\n"


@pytest.mark.parametrize("name", ["", "総務部"])
def test_somebody_elsewhere_keeps_no_place_of_the_old_company(store: Store, source: Any, name: str) -> None:
    _run(store, source(_HERE))
    for merge, company, office in ((Merge.FILL, "A社", "営業部"), (Merge.OVERWRITE, "B社", name or None)):
        _run(store, source(_MOVED.format(department=name)), merge)
        with store.read() as conn:
            row = conn.execute(select(
                account.c.name, department.c.name, department.c.account_id, site.c.account_id, person.c.account_id,
                person.c.reports_to_id).select_from(person).join(account, account.c.id == person.c.account_id)
                .outerjoin(department, department.c.id == person.c.department_id)
                .outerjoin(site, site.c.id == person.c.site_id).where(person.c.family == "山田")).one()
        assert row[:2] == (company, office)
        assert row[2] in {None, row[4]}
        assert row[3] == row[4]
        assert (row[5] is None) is (company == "B社")
        store.undo()


def test_somebody_twice_in_a_file_is_at_the_company_named_last(store: Store, source: Any) -> None:
    text = _HERE + _MOVED.format(department="総務部").partition("\n")[2] + "A社,木村 隆,本社,営業部,,\n"
    report = _run(store, source(text.replace("総務部,t@x.example\n", "総務部,t@x.example,\n")), Merge.OVERWRITE)
    assert (report.new, report.update) == (3, 1)
    with store.read() as conn:
        assert conn.execute(select(account.c.name, department.c.name).select_from(person).join(account).join(
            department, department.c.id == person.c.department_id).where(person.c.family == "山田")).all() == [
                ("B社", "総務部")]


def test_a_plan_is_not_carried_out_when_the_data_has_moved_on(store: Store, source: Any) -> None:
    builders.account(store, "A社")
    made = importing.plan(store, source("会社名,業種\nA社,製造\nB社,\n"), builders.TODAY)
    store.undo()
    for change in (lambda: None, lambda: builders.account(store, "C社"), store.undo):
        change()
        before = builders.contents(store)
        with pytest.raises(RuleError) as refused:
            importing.commit(store, made)
        assert refused.value.rule is Rule.DATA_CHANGED
        assert builders.contents(store) == before


def test_the_word_of_an_event_is_a_tag_of_its_own(store: Store, source: Any) -> None:
    key = builders.account(store, "A社")
    tags.raise_event(store, About.ACCOUNTS, key, Event.COMPLAINT, builders.TODAY)
    _run(store, source(f"会社名,タグ\nB社,{Event.COMPLAINT.value}\n"))
    assert len({row.tag_id for row in _all(store, tagging.c.id, tagging.c.tag_id)}) == 2


def test_a_photo_on_one_line_delays_no_card_of_an_old_encoding(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "old.vcf"
    path.write_bytes(("BEGIN:VCARD\r\nVERSION:3.0\r\nPHOTO;ENCODING=b;TYPE=JPEG:" + "A" * 200_000
                      + "\r\nN:山田;太郎;;;\r\nORG:東海精密\r\nEND:VCARD\r\n").encode("cp932"))
    assert _run(store, open_source(path)).new == 1
    assert _all(store, person.c.family, person.c.given) == [("山田", "太郎")]


@pytest.mark.parametrize(("field", "place"), [
    ("street", "{0};;;;"), ("city", ";{0};;;"), ("region", ";;{0};;"), ("postal_code", ";;;{0};")])
def test_a_part_of_an_address_that_is_too_long_is_refused_by_its_card(
    store: Store, tmp_path: Path, field: str, place: str
) -> None:
    path = tmp_path / "card.vcf"
    path.write_text("BEGIN:VCARD\nVERSION:3.0\nN:山田;太郎;;;\nADR;TYPE=WORK:;;" + place.format("x" * 310)
                    + "\nEND:VCARD\n", "utf-8")
    assert [(each.reason, each.field) for each in _run(store, open_source(path)).errors] == [(Rule.TOO_LONG, field)]
