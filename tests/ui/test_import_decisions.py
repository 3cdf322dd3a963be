"""Decisions in the import: taken back, kept to what they are about, and never asked where nothing is in doubt."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton, QWidget
from sqlalchemy import select

import builders
from salesdesk.services import duplicates
from salesdesk.services.transfer import importing
from salesdesk.services.transfer.plan import Merge
from salesdesk.services.transfer.reader import open_source
from salesdesk.store.db import Store
from salesdesk.store.tables import account
from salesdesk.ui.context import Ask, Context, Request
from salesdesk.ui.importing.dialog import ImportDialog, show_import
from salesdesk.ui.importing.session import Step
from salesdesk.ui.settings import Preferences

_THERE = ("会社名,電話,業種\n株式会社髙島工業,03-1111-2222,製造\n髙島工業 名古屋,03-1111-2222,\n"
          "株式会社北浜,06-1111-2222,\n")
_ALIKE = "会社名,電話,業種\n有限会社高島工業,03-1111-2222,機械\n有限会社北浜,06-1111-2222,商社\n"


@pytest.fixture
def parent(qtbot, look) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def wizard(parent: QWidget, store: Store, tmp_path: Path) -> Iterator[ImportDialog]:
    importing.run(store, open_source(_file(tmp_path, _THERE)), builders.TODAY)
    context = Context(store, Preferences(language="ja"), lambda: builders.TODAY)
    opened = show_import(context, Request(Ask.IMPORT), parent)
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    yield opened


def _file(folder: Path, text: str) -> Path:
    path = folder / "list.csv"
    path.write_text(text, "utf-8")
    return path


def _industries(store: Store) -> dict[str, str | None]:
    with store.read() as conn:
        return {row.name: row.industry for row in conn.execute(
            select(account.c.name, account.c.industry).where(account.c.deleted_at.is_(None)))}


def test_another_one_of_a_known_record_is_in_no_doubt(wizard: ImportDialog, store: Store, tmp_path: Path) -> None:
    wizard.load(_file(tmp_path, "会社名,業種\n株式会社北浜,商社\n"))
    wizard.known_page.merge.set_value(Merge.ANOTHER)
    assert wizard.doubt_page.doubt is None
    assert wizard.known_page.grid is None, "there is nothing to choose"
    wizard.carry_out()
    with store.read() as conn:
        assert len(conn.execute(select(account.c.id).where(account.c.name == "株式会社北浜")).all()) == 2


def test_not_this_one_but_perhaps_the_next(wizard: ImportDialog, store: Store, tmp_path: Path) -> None:
    with store.read() as conn:
        assert duplicates.scan(conn) == []
    second = "会社名,電話\n合同会社高島工業,03-1111-2222\n"
    wizard.load(_file(tmp_path, second))
    wizard.doubt_page.later.click()
    wizard.carry_out()
    again = show_import(wizard.context, Request(Ask.IMPORT), wizard)
    again.load(_file(tmp_path, _ALIKE.replace("有限会社北浜,06-1111-2222,商社\n", "")))
    seen = []
    while again.doubt_page.doubt is not None:
        seen.append(again.doubt_page.doubt.name)
        again.doubt_page.apart.click()
    assert len(seen) == len(set(seen)) >= 2
    again.carry_out()
    with store.read() as conn:
        assert not [pair for pair in duplicates.scan(conn) if "有限会社高島工業" in {pair.name, pair.other_name}]


def test_back_takes_the_last_decision_back(wizard: ImportDialog, store: Store, tmp_path: Path) -> None:
    wizard.load(_file(tmp_path, _ALIKE))
    page = wizard.doubt_page
    first = page.doubt
    assert first is not None
    page.same.click()
    wizard.back.click()
    assert page.doubt == first
    page.apart.click()
    while page.doubt is not None and page.doubt.new_name == first.new_name:
        page.later.click()
    page.rest.click() if page.rest.isVisibleTo(page) else page.same.click()
    assert wizard.run.isVisibleTo(wizard)
    wizard.back.click()
    assert page.doubt is not None
    assert page.doubt.new_name == "有限会社北浜"
    page.same.click()
    wizard.carry_out()
    assert _industries(store)["株式会社北浜"] == "商社"
    assert "有限会社高島工業" in _industries(store)
    while wizard.session.decided:
        wizard.session.take_back()


def test_back_without_decisions_leads_to_the_columns(wizard: ImportDialog, tmp_path: Path) -> None:
    wizard.load(_file(tmp_path, _ALIKE))
    wizard.back.click()
    assert wizard.step is Step.COLUMNS
    wizard.go_on()
    assert wizard.doubt_page.doubt is not None


def test_the_company_of_a_person_leaves_the_rule_of_the_person(wizard: ImportDialog, tmp_path: Path) -> None:
    wizard.load(_file(tmp_path, "会社名,氏名,メールアドレス\n髙島工業株式会社,山田 太郎,t@x.example\n"))
    wizard.carry_out()
    again = show_import(wizard.context, Request(Ask.IMPORT), wizard)
    again.session.merge = Merge.SKIP
    again.load(_file(tmp_path, "会社名,氏名,役職,メールアドレス\n有限会社髙島工業,山田 太郎,部長,t@x.example\n"))
    assert again.doubt_page.doubt is not None
    again.doubt_page.same.click()
    assert again.session.rules == {}
    assert again.plan is not None
    assert again.plan.report.same == 1


def test_a_single_field_of_a_record_that_is_left_alone(wizard: ImportDialog, store: Store, tmp_path: Path) -> None:
    wizard.load(_file(tmp_path, "会社名,業種,従業員数\n株式会社髙島工業,機械,20\n"))
    page = wizard.known_page
    page.known.setCurrentCell(0, 1)
    page.merge.set_value(Merge.SKIP)
    page.known.setCurrentCell(0, 1)
    assert page.grid is not None
    next(each for each in page.grid.findChildren(QRadioButton) if each.text() == "機械").click()
    wizard.run.click()
    with store.read() as conn:
        row = conn.execute(select(account.c.industry, account.c.employees).where(
            account.c.name == "株式会社髙島工業")).one()
    assert row == ("機械", None)


def test_a_rule_chosen_later_outdoes_single_fields(wizard: ImportDialog, store: Store, tmp_path: Path) -> None:
    wizard.load(_file(tmp_path, "会社名,業種\n株式会社髙島工業,機械\n"))
    page = wizard.known_page
    page.known.setCurrentCell(0, 1)
    assert page.grid is not None
    next(each for each in page.grid.findChildren(QRadioButton) if each.text() == "機械").click()
    page.merge.set_value(Merge.SKIP)
    wizard.carry_out()
    assert _industries(store)["株式会社髙島工業"] == "製造"


def test_a_second_click_does_not_import_twice(wizard: ImportDialog, store: Store, tmp_path: Path) -> None:
    wizard.load(_file(tmp_path, "会社名\n" + "".join(f"会社{number}\n" for number in range(1200))))
    QTimer.singleShot(0, lambda: QTest.mouseClick(wizard.run, Qt.MouseButton.LeftButton))
    wizard.run.click()
    assert wizard.report is not None
    assert len(_industries(store)) == 1203
    store.undo()
    assert len(_industries(store)) == 3


def test_data_that_moved_on_is_planned_again(wizard: ImportDialog, store: Store, tmp_path: Path) -> None:
    wizard.load(_file(tmp_path, "会社名,業種\n新星,商社\n"))
    builders.account(store, "新星")
    wizard.carry_out()
    assert wizard.report is None
    wizard.carry_out()
    assert wizard.report is not None
    assert wizard.report.update == 1
    assert _industries(store)["新星"] == "商社"
