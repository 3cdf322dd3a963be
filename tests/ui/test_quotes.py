"""Quotes on the screen: side by side, three from one, lines typed and pasted, versions, what the customer gets."""

import shutil
import subprocess
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from builders import NOW, TODAY, account, deal, person, visit
from salesdesk.domain.people import Support
from salesdesk.domain.quotes import QuoteState, Tax
from salesdesk.services import deals, products, quote_papers, quote_parts, quotes, settings
from salesdesk.store.queries import deals as deal_rows
from salesdesk.store.queries import products as product_rows
from salesdesk.store.queries import quotes as queries
from salesdesk.ui.context import Ask, Context, Screen
from salesdesk.ui.products.dialog import ProductsDialog
from salesdesk.ui.quotes import editors, menus
from salesdesk.ui.quotes.heads import MarkCell
from salesdesk.ui.quotes.lines_dialog import LinesDialog
from salesdesk.ui.quotes.lines_model import NAME
from salesdesk.ui.quotes.paper import QuotePaper
from salesdesk.ui.quotes.preview_dialog import PreviewDialog
from salesdesk.ui.quotes.tab import QuotesTab
from salesdesk.ui.quotes.versions import VersionsDialog
from salesdesk.ui.settings import Preferences
from salesdesk.ui.widgets.paper import device

needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")


@pytest.fixture
def context(store, qapp, look):
    return Context(store, Preferences(language="ja"), lambda: TODAY)


@pytest.fixture
def deal_id(store):
    return deal(store, account(store), amount=1_000_000, gross_profit=300_000, product="複合機")


@pytest.fixture
def tab(context, deal_id, qtbot):
    made = QuotesTab(context)
    qtbot.addWidget(made)
    context.changed.connect(lambda _changes, _who: made.show_deal(deal_id))
    made.resize(1150, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.show_deal(deal_id)
    return made


@pytest.fixture
def quoted(tab):
    tab.make()
    return tab


def lines_of(tab) -> LinesDialog:
    tab.edit_lines(tab.sheet.variants[0].id)
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, LinesDialog) and each.isVisible())


def test_nothing_yet_offers_a_quote(tab):
    assert tab.empty.isVisible()
    tab.empty.button.click()
    assert [head.row.totals.net for head in tab.columns.heads.values()] == [1_000_000]
    assert len(tab.page_actions()) == 1


def test_three_from_one_and_the_button_goes(quoted):
    assert quoted.three.isVisible()
    quoted.three.click()
    assert len(quoted.columns.heads) == 3
    assert not quoted.three.isVisible()
    assert quoted.heading.text().startswith("3")
    quoted.grab()


def test_only_what_differs(quoted):
    quoted.three.click()
    assert quoted.columns.row_names == []
    first = quoted.sheet.variants[0]
    quoted.context.run(quote_parts.add_lines, first.id, [{"name": "研修", "quantity_milli": 2_000, "unit": "回"}])
    assert quoted.columns.row_names == ["研修"]
    quoted.differing.setChecked(False)
    assert quoted.columns.row_names == ["複合機", "研修"]


def test_what_comes_next_takes_the_focus_of_the_button_that_goes(quoted):
    quoted.send.setFocus()
    QTest.keyClick(quoted.send, Qt.Key.Key_Space)
    assert quoted.accept.hasFocus()
    quoted.context.undo()
    assert quoted.send.hasFocus()


def test_keys_walk_move_and_delete_variants(quoted):
    quoted.three.click()
    keys = list(quoted.columns.heads)
    quoted.columns.heads[keys[0]].setFocus()
    QTest.keyClick(quoted.columns.heads[keys[0]], Qt.Key.Key_Right)
    assert quoted.columns.heads[keys[1]].hasFocus()
    QTest.keyClick(quoted.columns.heads[keys[1]], Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert list(quoted.columns.heads) == [keys[1], keys[0], keys[2]]
    assert quoted.columns.heads[keys[1]].hasFocus()
    QTest.keyClick(quoted.columns.heads[keys[1]], Qt.Key.Key_Delete)
    assert list(quoted.columns.heads) == [keys[0], keys[2]]
    quoted.context.undo()
    assert len(quoted.columns.heads) == 3


def test_the_hint_names_what_is_missing_and_leads_there(quoted, store, deal_id, qtbot):
    assert quoted.hint.isVisible()
    with qtbot.waitSignal(quoted.context.went) as went:
        quoted.hint_button.click()
    assert (went.args[0].screen, went.args[0].tab) == (Screen.DEAL, "overview")
    quoted.context.run(deals.save_deal, deal_id, {"issue": "監査", "solution": "検索"}, TODAY)
    assert not quoted.hint.isVisible()


def test_lines_are_typed_and_products_picked(quoted, store):
    products.save_product(store, None, {"name": "スキャン", "unit": "箱", "price": 18_000, "unit_cost": 11_000,
                                        "tax": Tax.REDUCED.value})
    dialog = lines_of(quoted)
    assert dialog.model.rowCount() == 2
    dialog.model.setData(dialog.model.index(1, NAME), quoted.context.read(product_rows.find, "スキャン")[0])
    line = quoted.sheet.variants[0].lines[1]
    assert (line.name, line.unit, line.unit_price, line.unit_cost, line.tax, line.quantity_milli) == (
        "スキャン", "箱", 18_000, 11_000, Tax.REDUCED, 1_000)
    dialog.model.setData(dialog.model.index(1, 2), "2.5")
    dialog.model.setData(dialog.model.index(1, 4), "1.8万")
    assert quoted.sheet.variants[0].lines[1].line.quantity_milli == 2_500
    assert "¥1,145,000" not in dialog.gross.text()
    assert "1,148,600" in dialog.gross.text()  # 1,000,000 + 45,000 + 100,000 + 3,600
    dialog.grab()
    dialog.reject()


def test_a_cell_that_cannot_be_read_says_so_and_changes_nothing(quoted):
    dialog = lines_of(quoted)
    assert not dialog.model.setData(dialog.model.index(0, 2), "たくさん")
    assert dialog.message.isVisible()
    assert not dialog.model.setData(dialog.model.index(1, 4), "5")
    assert quoted.sheet.variants[0].totals.net == 1_000_000
    dialog.reject()


def test_rows_of_a_spreadsheet_are_pasted_or_refused_by_row(quoted):
    dialog = lines_of(quoted)
    dialog.paste("研修\t半日\t2\t回\t150,000\n水\t5\t箱\tたくさん")
    assert dialog.message.isVisible()
    assert len(quoted.sheet.variants[0].lines) == 1
    QGuiApplication.clipboard().setText("研修\t半日\t2\t回\t150,000\n水\t5\t箱\t2,400\t\t8%")
    QTest.keyClick(dialog.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [line.name for line in quoted.sheet.variants[0].lines] == ["複合機", "研修", "水"]
    dialog.view.setCurrentIndex(dialog.model.index(2, 0))
    QTest.keyClick(dialog.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [line.name for line in quoted.sheet.variants[0].lines] == ["複合機", "水", "研修"]
    QTest.keyClick(dialog.view, Qt.Key.Key_Delete)
    assert [line.name for line in quoted.sheet.variants[0].lines] == ["複合機", "研修"]
    dialog.reject()


def test_voices_and_their_discs(quoted, store, deal_id):
    with store.read() as conn:
        owner = deal_rows.one(conn, deal_id).account_id
    who = person(store, owner, "木村", "隆", title="管理本部長")
    form = editors.edit_voice(quoted.context, quoted, quoted.sheet.quote, None)
    form.form.set_values({"text": "監査で探せること", "person_id": who})
    form.submit()
    [(place, cell)] = quoted.columns.marks.items()
    assert "木村本部長「監査で探せること」" in cell.accessibleName()
    menu = menus.show_mark(quoted, *place, QPoint(0, 0))
    menu.actions()[0].trigger()
    menu.close()
    assert quoted.sheet.marks[place].support is Support.SUPPORTS
    assert isinstance(quoted.columns.marks[place], MarkCell)


def test_sending_freezes_and_a_new_version_says_why(quoted):
    quoted.send.click()
    assert quoted.sheet.quote.kept_state is QuoteState.SENT
    assert not quoted.send.isVisible()
    dialog = lines_of(quoted)
    assert not dialog.model.flags(dialog.model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    dialog.reject()
    form = editors.ask_version(quoted.context, quoted, quoted.sheet.quote, quoted.choose)
    form.submit()
    assert form.isVisible()
    form.form.set_values({"reason": "停止時間を「なし」に"})
    form.submit()
    assert (quoted.sheet.quote.version, quoted.send.isVisible()) == (2, True)
    assert "停止時間を「なし」に" in quoted.foot.text()


def test_the_list_of_versions_tells_what_each_took(quoted, store, deal_id):
    with store.read() as conn:
        owner = deal_rows.one(conn, deal_id).account_id
    visit(store, owner, at=NOW, deal_id=deal_id, minutes=60)
    settings.save_setting(store, queries.HOURLY_COST, "6000")
    quotes.save_head(store, quoted.sheet.quote.id, {"requested_at": NOW, "expenses": 1_500})
    quotes.send(store, quoted.sheet.quote.id, NOW + timedelta(hours=5))
    quotes.new_version(store, quoted.sheet.quote.id, "値引き")
    quoted.show_deal(deal_id)
    dialog = VersionsDialog(quoted.context, quoted, quoted)
    dialog.present()
    top = dialog.tree.topLevelItem(0)
    assert top.childCount() == 2
    old = top.child(1)
    assert [old.text(column) for column in (4, 5, 6)] == ["1", "60", "¥7,500"]
    assert old.text(7).startswith("5.0")
    dialog.tree.setCurrentItem(old)
    dialog.show_button.click()
    assert quoted.sheet.quote.version == 1


def test_accepting_one_of_three_sets_the_deal(quoted, store, deal_id):
    quoted.three.click()
    quoted.context.run(quote_parts.save_line, quoted.sheet.variants[2].lines[0].id, {"unit_price": 1_690_000})
    quoted.send.click()
    menu = menus.show_variant(quoted, quoted.sheet.variants[2].id, QPoint(0, 0))
    words = ("The customer takes this one", "この案が採用された")
    next(each for each in menu.actions() if each.text() in words).trigger()
    menu.close()
    with store.read() as conn:
        assert deal_rows.one(conn, deal_id).amount == 1_690_000
    assert not quoted.accept.isVisible()
    quoted.context.undo()
    with store.read() as conn:
        assert deal_rows.one(conn, deal_id).amount == 1_000_000


def test_the_head_says_when_it_was_asked_for(quoted):
    form = editors.edit_head(quoted.context, quoted, quoted.sheet.quote)
    form.form.set_values({"requested_on": TODAY, "requested_time": "25:00", "wishes": "止めない"})
    form.submit()
    assert form.isVisible()
    form.form.set_values({"requested_time": "14:30"})
    form.submit()
    at = quoted.sheet.quote.requested_at.astimezone()
    assert (at.date(), at.hour, at.minute, quoted.sheet.quote.wishes) == (TODAY, 14, 30, "止めない")


def test_products_are_listed_edited_and_retired(context, store, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    dialog = ProductsDialog(context, parent)
    dialog.present()
    assert dialog.empty.isVisible()
    form = dialog.open_form(None)
    form.form.set_values({"name": "複合機", "price": 600_000, "unit_cost": 495_000})
    form.submit()
    assert [row.name for row in dialog.model.rows] == ["複合機"]
    dialog.retire.click()
    assert dialog.model.rows[0].retired
    dialog.search.setText("無い")
    assert not dialog.model.rows
    dialog.search.setText("複合")
    dialog.view.setCurrentIndex(dialog.model.index(0, 0))
    dialog.remove.click()
    assert not dialog.model.rows
    context.undo()
    assert len(dialog.model.rows) == 1
    asked = []
    context.asked.connect(asked.append)
    dialog.bring_in.click()
    assert asked[0].ask is Ask.IMPORT


def test_the_preview_turns_pages_and_speaks_both_languages(quoted, tmp_path):
    quoted.three.click()
    for variant in quoted.sheet.variants:
        quoted.context.run(quote_parts.add_lines, variant.id, [
            {"name": f"行 {number}", "unit_price": number} for number in range(30)])
    dialog = PreviewDialog(quoted.context, quoted, quoted.sheet)
    dialog.present()
    assert dialog.paper.page_count > 2
    dialog.after.click()
    assert dialog.page == 1
    dialog.languages["en"].click()
    assert dialog.paper.title.startswith("Quotation")
    dialog.grab()
    dialog.save_pdf(tmp_path / "a.pdf")
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    dialog.save_pdf(tmp_path / "missing" / "a.pdf")
    assert dialog.message.isVisible()
    dialog.reject()


def shown(path: Path, *options: str) -> str:
    return subprocess.run(["pdftotext", *options, str(path), "-"], capture_output=True, check=True).stdout.decode()


@needs_poppler
@pytest.mark.parametrize("language", ["ja", "en"])
def test_paper_has_sums_per_rate_and_nothing_of_ours(quoted, store, tmp_path, language):
    head, variant = quoted.sheet.quote, quoted.sheet.variants[0]
    settings.save_setting(store, "own_company", "株式会社セールスデスク商会")
    settings.save_setting(store, "own_number", "T1234567890123")
    quotes.save_head(store, head.id, {"wishes": "監査で探せること", "note": "社内だけ", "expenses": 7_777})
    quote_parts.save_voice(store, head.id, None, {"text": "工場を止めない"})
    quote_parts.add_lines(store, variant.id, [
        {"name": "飲料水", "quantity_milli": 50_000, "unit_price": 2_399, "unit_cost": 1_717,
         "tax": Tax.REDUCED.value}])
    found = quote_papers.gather(store, head.id)
    paper = QuotePaper(found.sheet, found.issuer, found.person, language, TODAY)
    device.write_pdf(paper, tmp_path / "a.pdf")
    text = shown(tmp_path / "a.pdf", "-layout")
    for word in ("東海精密工業", "セールスデスク商会", "T1234567890123", "監査で探せること", "1,000,000", "100,000",
                 "119,950", "9,596", "1,229,546"):
        assert word in text, word
    for word in ("社内だけ", "7,777", "1,717", "700,000", "止めない", "粗利", "argin"):
        assert word not in text, word
    fonts = subprocess.run(["pdffonts", str(tmp_path / "a.pdf")], capture_output=True, check=True).stdout.decode()
    assert "1/1" in text.replace(" ", "")
    assert all(" yes " in line for line in fonts.splitlines()[2:])


@needs_poppler
def test_paper_shows_every_digit_and_no_boxes(quoted, store, tmp_path):
    head, variant = quoted.sheet.quote, quoted.sheet.variants[0]
    quotes.save_head(store, head.id, {"wishes": "🚀早く★\n👨\u200d👩\u200d👧確か"})
    quote_parts.add_lines(store, variant.id, [
        {"name": "😀搬入", "quantity_milli": 999_999_999, "unit_price": 999_999_999, "discount_permille": 5,
         "unit": "とても長い単位の名前です"}])
    found = quote_papers.gather(store, head.id)
    device.write_pdf(QuotePaper(found.sheet, found.issuer, found.person, "ja", TODAY), tmp_path / "a.pdf")
    text = shown(tmp_path / "a.pdf")
    for word in ("¥994,999,998,010,000", "999,999.999", "¥999,999,999", "早く★", "確か", "搬入"):
        assert word in text, word
    assert not any(picture in text for picture in "🚀👨👩👧😀\u200d")


def test_what_was_typed_is_taken_back_by_keys(quoted, qtbot):
    dialog = lines_of(quoted)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.model.setData(dialog.model.index(0, 4), "5")
    assert quoted.sheet.variants[0].totals.net == 5
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert quoted.sheet.variants[0].totals.net == 1_000_000
    dialog.reject()
