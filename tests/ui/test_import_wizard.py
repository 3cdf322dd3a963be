"""The steps of the import: what is asked, what is shown, what is remembered."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton, QWidget

import builders
from salesdesk.domain.stages import Outcome
from salesdesk.services import duplicates, import_presets
from salesdesk.services.transfer.fields import Kind
from salesdesk.services.transfer.plan import Merge
from salesdesk.store.db import Store
from salesdesk.store.queries import accounts, people
from salesdesk.store.queries import import_presets as queries
from salesdesk.ui.context import Ask, Context, Request
from salesdesk.ui.importing.dialog import ImportDialog, show_import
from salesdesk.ui.importing.session import Step
from salesdesk.ui.settings import Preferences

_LIST = "あいて,ようけん,だんかい,みこみ日\nA社,複合機,様子見,03/04/2026\nB社,回線,様子見,05/06/2026\n"
_CARDS = "会社名,業種,従業員数\nA社,製造,\nB社,,20\n"
_AGAIN = "会社名,業種,従業員数\nA社,商社,10\nB社,金融,99\nC社,卸売,5\n"


@pytest.fixture
def parent(qtbot, look) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def wizard(parent: QWidget, store: Store) -> Iterator[ImportDialog]:
    yield _open(parent, store)


def _open(parent: QWidget, store: Store) -> ImportDialog:
    context = Context(store, Preferences(language="ja"), lambda: builders.TODAY)
    opened = show_import(context, Request(Ask.IMPORT), parent)
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    return opened


def _file(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "list.csv"
    path.write_bytes(text.encode(encoding))
    return path


def test_a_file_that_explains_itself_asks_nothing(wizard: ImportDialog, tmp_path: Path) -> None:
    wizard.load(_file(tmp_path, _CARDS))
    assert wizard.step is Step.KNOWN
    assert wizard.run.isEnabled()


def test_unknown_headings_stages_and_days_are_asked_once(
    wizard: ImportDialog, parent: QWidget, store: Store, tmp_path: Path, qtbot
) -> None:
    path = _file(tmp_path, _LIST)
    wizard.load(path)
    assert wizard.step is Step.COLUMNS
    assert not wizard.forth.isEnabled()
    page = wizard.columns_page
    page.kind.set_value(Kind.DEALS)
    targets = {"あいて": "company", "ようけん": "name", "だんかい": "stage", "みこみ日": "expected_close"}
    for heading, target in targets.items():
        page.box_of(heading).set_value(target)
    assert [word for word, _ in page.stage_boxes] == ["様子見"]
    assert not wizard.forth.isEnabled()
    page.stage_boxes[0][1].set_value(("list", Outcome.OPEN))
    assert not wizard.forth.isEnabled()
    assert page.days.isVisibleTo(page)
    page.days.set_value(True)
    page.name.setText("案件の表")
    assert wizard.forth.isEnabled()
    qtbot.mouseClick(wizard.forth, Qt.MouseButton.LeftButton)
    assert wizard.step is Step.KNOWN
    assert wizard.plan is not None
    assert (wizard.plan.report.new, wizard.plan.report.error) == (2, 0)

    second = _open(parent, store)
    second.load(path)
    assert second.step is Step.KNOWN
    assert second.session.preset == "案件の表"
    qtbot.mouseClick(second.run, Qt.MouseButton.LeftButton)
    assert second.report is not None
    assert second.report.new == 2
    assert second.step is Step.DONE


def test_known_records_by_rule_and_one_by_one(
    wizard: ImportDialog, parent: QWidget, store: Store, tmp_path: Path
) -> None:
    wizard.load(_file(tmp_path, _CARDS))
    wizard.carry_out()
    second = _open(parent, store)
    second.load(_file(tmp_path, _AGAIN))
    assert second.known_page.known.rowCount() == 2
    second.known_page.merge.set_value(Merge.SKIP)
    assert second.plan is not None
    assert (second.plan.report.new, second.plan.report.same) == (1, 2)
    second.known_page.rows[0][1].set_value(Merge.OVERWRITE)
    assert second.plan is not None
    assert (second.plan.report.update, second.plan.report.same) == (1, 1)
    second.carry_out()
    with store.read() as conn:
        found = {row.name: row.industry for key, _ in accounts.names(conn) if (row := accounts.one(conn, key))}
    assert found == {"A社": "商社", "B社": "", "C社": "卸売"}


def test_encoding_header_row_and_back(wizard: ImportDialog, tmp_path: Path) -> None:
    wizard.load(_file(tmp_path, "名刺一覧\n" + _CARDS, "cp932"))
    wizard.go_back()
    wizard.go_back()
    assert wizard.step is Step.FILE
    page = wizard.file_page
    assert page.header.value() == 2
    assert page.preview.horizontalHeaderItem(0).text() == "会社名"
    page.encoding.set_value("cp1252")
    assert page.preview.horizontalHeaderItem(0).text() != "会社名"
    page.encoding.set_value("cp932")
    assert page.preview.horizontalHeaderItem(0).text() == "会社名"
    page.header.setValue(0)
    assert page.preview.horizontalHeaderItem(0).text() == "1"


def test_pasted_signature_becomes_one_person(wizard: ImportDialog, store: Store) -> None:
    wizard.file_page.pasted.emit(
        "株式会社青葉設備\n営業部 部長 山田 太郎\nTEL 022-111-2222\nyamada@aoba.example.jp\n")
    assert wizard.step is Step.KNOWN
    wizard.carry_out()
    with store.read() as conn:
        key = accounts.names(conn)[0][0]
        assert [(row.family, row.title) for row in people.of_account(conn, key)] == [("山田", "部長")]


def test_stopping_leaves_everything_as_it_was(
    wizard: ImportDialog, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = builders.contents(store)
    wizard.load(_file(tmp_path, "会社名\n" + "".join(f"会社{number}\n" for number in range(1500))))
    monkeypatch.setattr("PySide6.QtWidgets.QProgressDialog.wasCanceled", lambda _self: True)
    wizard.carry_out()
    assert wizard.report is None
    assert wizard.step is Step.KNOWN
    assert builders.contents(store) == before


def test_remembered_columns_are_renamed_deleted_and_brought_back(
    wizard: ImportDialog, store: Store, tmp_path: Path
) -> None:
    wizard.load(_file(tmp_path, _LIST))
    page = wizard.columns_page
    assert page.presets.isHidden()
    import_presets.save(store, "表", wizard.session.source)
    wizard.load(_file(tmp_path, _LIST))
    assert not page.presets.isHidden()
    assert "表" in page.known.text()
    page.presets.fill()
    row = store_presets(store)[0]
    dialog = page.presets.ask_name(row)
    dialog.form.set_values({"text": "案件の表"})
    dialog.save.click()
    assert [each.name for each in store_presets(store)] == ["案件の表"]
    assert "案件の表" in page.known.text()
    page.presets.fill()
    inner = page.presets.menu.actions()[0].menu()
    inner.actions()[1].trigger()
    assert store_presets(store) == ()
    assert "案件の表" not in page.known.text()
    assert not page.presets.isHidden(), "there is something to take back"
    page.presets.fill()
    page.presets.menu.actions()[-1].trigger()
    assert [each.name for each in store_presets(store)] == ["案件の表"]


def store_presets(store: Store) -> tuple[queries.ImportPresetRow, ...]:
    with store.read() as conn:
        return queries.every(conn)


_THERE = "会社名,電話,業種,従業員数\n株式会社髙島工業,03-1111-2222,製造,120\n株式会社北浜,06-1111-2222,,\n"
_ALIKE = "会社名,電話,業種,従業員数\n有限会社高島工業,03-1111-2222,機械,\n有限会社北浜,06-1111-2222,商社,5\n新星,,,\n"


def test_what_looks_alike_is_decided_pair_by_pair(
    wizard: ImportDialog, parent: QWidget, store: Store, tmp_path: Path, qtbot
) -> None:
    wizard.load(_file(tmp_path, _THERE))
    wizard.carry_out()
    second = _open(parent, store)
    second.load(_file(tmp_path, _ALIKE))
    page = second.doubt_page
    assert page.isVisibleTo(second)
    assert not second.run.isVisibleTo(second)
    assert page.doubt is not None
    assert page.doubt.name == "株式会社髙島工業"
    assert page.grid is not None
    machine = next(each for each in page.grid.findChildren(QRadioButton) if each.text() == "機械")
    qtbot.mouseClick(machine, Qt.MouseButton.LeftButton)
    qtbot.keyClick(second, Qt.Key.Key_Return)
    assert page.doubt.name == "株式会社北浜"
    qtbot.mouseClick(page.apart, Qt.MouseButton.LeftButton)
    assert second.run.isVisibleTo(second)
    assert second.plan is not None
    assert (second.plan.report.new, second.plan.report.update) == (2, 1)
    second.carry_out()
    with store.read() as conn:
        found = {row.name: row.industry for key, _ in accounts.names(conn) if (row := accounts.one(conn, key))}
        assert duplicates.scan(conn) == []
    assert found == {"株式会社髙島工業": "機械", "株式会社北浜": "", "有限会社北浜": "商社", "新星": ""}


def test_all_others_later_takes_them_as_new(
    wizard: ImportDialog, parent: QWidget, store: Store, tmp_path: Path
) -> None:
    wizard.load(_file(tmp_path, _THERE))
    wizard.carry_out()
    second = _open(parent, store)
    second.load(_file(tmp_path, _ALIKE))
    second.doubt_page.rest.click()
    second.carry_out()
    with store.read() as conn:
        assert len(accounts.names(conn)) == 5
        assert len(duplicates.scan(conn)) == 2


def test_a_known_record_can_be_chosen_field_by_field(
    wizard: ImportDialog, parent: QWidget, store: Store, tmp_path: Path
) -> None:
    wizard.load(_file(tmp_path, _CARDS))
    wizard.carry_out()
    second = _open(parent, store)
    second.load(_file(tmp_path, _AGAIN))
    page = second.known_page
    page.known.setCurrentCell(0, 1)
    assert page.grid is not None
    trade = next(each for each in page.grid.findChildren(QRadioButton) if each.text() == "商社")
    assert not trade.isChecked()
    trade.click()
    second.carry_out()
    with store.read() as conn:
        found = {row.name: row.industry for key, _ in accounts.names(conn) if (row := accounts.one(conn, key))}
    assert found == {"A社": "商社", "B社": "金融", "C社": "卸売"}
