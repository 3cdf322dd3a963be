"""The sheet is one A4 page whatever the data, in the language of the paper, with its fonts inside."""

import os
import shutil
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtPrintSupport import QPrinter

from builders import NOW, TODAY, account, deal, person, visit
from salesdesk.domain.activities import TaskKind
from salesdesk.domain.errors import StoreError, Trouble
from salesdesk.domain.people import Role, Support
from salesdesk.domain.qualify import Item
from salesdesk.services import activities, briefing, company, deals, settings
from salesdesk.services.activities import TaskDraft
from salesdesk.ui import theme
from salesdesk.ui.briefing import pdf, phrases, sheet
from salesdesk.ui.briefing.deal_parts import phase_blocks
from salesdesk.ui.briefing.sheet import PAGE, SheetOptions
from salesdesk.ui.widgets.paper.blocks import SectionHead
from salesdesk.ui.widgets.paper.composer import Beside, Block, PageFormat, Space, Stack, lay_out, paint_pages
from salesdesk.ui.words import words_of

HTML = "<img src=file:///etc/passwd>"
LONG = "とても長い文章がここに入ります。"

needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")


@pytest.fixture(autouse=True)
def _look(look):
    look()


@pytest.fixture
def tokai(store):
    """The account of the design's sheet, in short."""
    key = account(store)
    boss = person(store, key, "木村", "隆", title="管理本部長", role=Role.DECISION_MAKER.value, criterion="監査の指摘")
    desk = person(store, key, "田中", "恵", family_reading="たなか", given_reading="めぐみ", role=Role.CONTACT.value)
    person(store, key, "大野", "和子", title="専務", role=Role.HIDDEN.value)
    made = deal(store, key, amount=12_400_000, expected_close=date(2026, 4, 24), buying_phase=6)
    deals.save_deal(store, made, {}, TODAY, {Item.BUDGET: "今期 900万円を確保"})
    visit(store, key, desk, mood=Support.SUPPORTS)
    activities.add_task(store, TaskDraft("無停止移行の事例", TaskKind.PROMISE_OURS, date(2026, 3, 10), account_id=key))
    activities.plan_visit(
        store, None, {"account_id": key, "at": NOW + timedelta(hours=2), "minutes": 60, "place": "応接室",
                      "goal": "課題と認めてもらう"}, [boss, desk])
    return briefing.gather(store, key, None, NOW)


@pytest.fixture
def huge(store):
    """Everything far too long, with the markup customers may send."""
    key = account(store, "株式会社" + "長い名前" * 40)
    people = [person(
        store, key, f"長名{number}", "太郎左衛門", title=LONG * 4, role=list(Role)[number % 8].value,
        support=list(Support)[number % 6].value, criterion=LONG * 20, caution=HTML * 20, objection=LONG * 20,
        our_tie=LONG * 5) for number in range(22)]
    made = deal(store, key, LONG * 10, amount=10**14, motive=LONG * 30, buying_phase=10)
    deals.save_deal(store, made, {}, TODAY, dict.fromkeys(Item, f"{HTML}{LONG}" * 15))
    for day in range(1, 7):
        visit(store, key, *people[:3], at=datetime(2025, 12, day, tzinfo=UTC), result=f"{LONG}\n" * 50)
    for kind in (TaskKind.PROMISE_OURS, TaskKind.PROMISE_THEIRS, TaskKind.QUESTION) * 4:
        activities.add_task(store, TaskDraft(HTML + LONG * 20, kind, date(2026, 1, 1), account_id=key))
    for number in range(5):
        company.save_item(store, key, None, {"name": LONG * 6, "lease_end": TODAY + timedelta(number)})
        company.save_tie(store, key, None, {"own_name": LONG * 3, "how": LONG * 9})
    activities.plan_visit(store, None, {
        "account_id": key, "deal_id": made, "at": NOW, "place": LONG * 8, "goal": HTML + LONG * 20,
        "goal_minimum": LONG * 20, "goal_stretch": LONG * 20}, people[:14])
    return briefing.gather(store, key, None, NOW)


def text_of(data: bytes, tmp_path) -> str:
    path = tmp_path / "read.pdf"
    path.write_bytes(data)
    return subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True).stdout.decode()


def blocks_of(found, language="ja"):
    with theme.using(theme.paper()):
        return sheet.fitted(found, SheetOptions(), words_of(language))


def pages(data: bytes) -> int:
    return data.count(b"/Type /Page\n") or data.count(b"/Type /Page ") or data.count(b"/Type/Page/")


@pytest.mark.parametrize("language", ["ja", "en"])
def test_one_page_for_nothing_and_for_everything(store, tokai, huge, language):
    empty = briefing.gather(store, account(store, "空商事"), None, NOW)
    for found in (empty, tokai, huge):
        blocks = blocks_of(found, language)
        with theme.using(theme.paper()):
            assert len(lay_out(blocks, PAGE)) == 1
            assert blocks[-1].height(PAGE.column) >= (sheet.NOTE_LINES - 1) * 24
        assert pages(pdf.pdf_bytes(found, language)) == 1


@needs_poppler
def test_markup_appears_as_it_was_typed(huge, tmp_path):
    assert HTML in text_of(pdf.pdf_bytes(huge, "ja"), tmp_path)


@needs_poppler
def test_names_are_found_and_fonts_embedded(tokai, tmp_path):
    data = pdf.pdf_bytes(tokai, "ja")
    text = text_of(data, tmp_path)
    for words in ("田中 恵", "木村 隆", "¥1,240万", "課題と認めてもらう", "無停止移行の事例", "大野 和子 専務"):
        assert words in text
    fonts = subprocess.run(["pdffonts", str(tmp_path / "read.pdf")], capture_output=True, check=True).stdout.decode()
    lines = fonts.splitlines()[2:]
    assert lines
    assert all("SalesDeskSansJP" in line and " yes " in line for line in lines)
    assert len(data) < 250_000


@needs_poppler
def test_paper_speaks_its_own_language(tokai, look, tmp_path):
    look(language="ja")
    english = text_of(pdf.pdf_bytes(tokai, "en"), tmp_path)
    look(language="en", percent=130, mode="dark")
    japanese = text_of(pdf.pdf_bytes(tokai, "ja"), tmp_path)
    assert "Visit briefing" in english
    assert "¥12.4M" in english
    assert "3月11日（水）" not in english
    assert "3月11日（水）" in japanese
    assert "¥1,240万" in japanese


def test_the_sheet_does_not_follow_the_look_of_the_screen(tokai, look):
    look(mode="light", percent=100)
    light = pdf.page_image(tokai, "ja", 0.5)
    look(mode="dark", percent=130)
    assert pdf.page_image(tokai, "ja", 0.5) == light


def test_black_and_white_is_grey(tokai):
    image = pdf.page_image(tokai, "ja", 0.5, SheetOptions(black_and_white=True))
    coloured = [image.pixelColor(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)]
    assert all(each.red() == each.green() == each.blue() for each in coloured)
    assert min(each.red() for each in coloured) < 60


@needs_poppler
def test_options_take_parts_away(store, tokai, tmp_path):
    settings.save_setting(store, "confidentiality", "社外秘 東海様限り")
    found = briefing.gather(store, tokai.account.id, None, NOW)
    full = text_of(pdf.pdf_bytes(found, "en"), tmp_path)
    assert "社外秘 東海様限り" in full
    assert "What is on their mind" in full
    bare = text_of(pdf.pdf_bytes(found, "en", SheetOptions(
        confidentiality=False, mind=False, asked=frozenset())), tmp_path)
    for words in ("社外秘", "What is on their mind", "Questions for today"):
        assert words not in bare


def test_what_ends_soon_and_who_of_ours_knows_whom(store):
    key = account(store, needs_introduction=True)
    boss = person(store, key, "木村", "隆", role=Role.DECISION_MAKER.value)
    company.save_item(store, key, None, {"name": "複合機", "lease_end": date(2026, 9, 30),
                                         "contract_end": date(2029, 1, 1)})
    company.save_tie(store, key, None, {"own_name": "高橋", "person_id": boss, "how": "同窓"})
    found, english = briefing.gather(store, key, None, NOW), words_of("en")
    assert phrases.ending(found.ending[0], TODAY, english) == "複合機 · lease ends Wed 30 Sep · 203 d"
    assert phrases.known_by(found, english) == "Introduction needed · Of ours: 高橋 → 木村 隆 (同窓)"
    head, line = phase_blocks(found, english, 2)
    assert (head.title, line.text) == ("What ends within a year", phrases.ending(found.ending[0], TODAY, english))
    deal(store, key)
    assert phase_blocks(briefing.gather(store, key, None, NOW), english, 2)[-1].caption == "Ends soon"


def test_ticked_questions_print_in_their_order(tokai):
    keys = [question.key for question in tokai.questions]
    chosen = frozenset({keys[3], keys[1]})
    assert [each.key for each in sheet.printed_questions(tokai, SheetOptions(asked=chosen))] == [keys[1], keys[3]]
    assert {each.key for each in sheet.printed_questions(tokai, SheetOptions())} == tokai.proposed


def test_a_file_is_written_whole_or_not_at_all(tokai, tmp_path):
    path = tmp_path / "sheet.pdf"
    pdf.write_pdf(tokai, path, "ja")
    assert path.read_bytes().startswith(b"%PDF")
    assert path.stat().st_mode & 0o777 == 0o600
    assert [each.name for each in tmp_path.glob("sheet*")] == ["sheet.pdf"]
    with pytest.raises(StoreError) as caught:
        pdf.write_pdf(tokai, tmp_path / "missing" / "sheet.pdf", "ja")
    assert caught.value.trouble is Trouble.DISK


def test_title_creator_and_file_name(tokai):
    data = pdf.pdf_bytes(tokai, "en")
    assert b"/Creator" in data
    assert "salesdesk".encode("utf-16-be") in data
    assert pdf.title(tokai, "en") == "Visit briefing 東海精密工業 株式会社 2026-03-11"
    assert pdf.file_name(tokai, "en") == "Visit briefing 東海精密工業 株式会社 2026-03-11.pdf"


def test_a_printer_gets_the_sheet(tokai, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    pdf.print_to(printer, tokai, "ja")
    assert pages((tmp_path / "printed.pdf").read_bytes()) == 1


def test_a_sheet_needs_no_widgets(tmp_path):
    """The command line makes sheets with a QGuiApplication alone."""
    code = f"""
from datetime import UTC, datetime
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from salesdesk.services import accounts, briefing
from salesdesk.store.db import Store
from salesdesk.ui.briefing import pdf
app = QGuiApplication([])
folder = Path({str(tmp_path)!r})
store = Store(folder / "other.db")
key = accounts.save_account(store, None, {{"name": "空商事"}})
pdf.write_pdf(briefing.gather(store, key, None, datetime(2026, 3, 11, tzinfo=UTC)), folder / "plain.pdf", "ja")
store.close()
"""
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, env={
        **os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "QT_QPA_PLATFORM": "offscreen"})
    assert pages((tmp_path / "plain.pdf").read_bytes()) == 1


def test_polite_names():
    words = {language: words_of(language) for language in ("ja", "en")}
    who = phrases.Asked("1", "木村", "隆", "部長")
    assert phrases.polite(who, words["ja"]) == "木村部長"
    assert phrases.polite(phrases.Asked("1", "木村", "隆", "情報システム統括本部 副本部長"), words["ja"]) == "木村さん"
    assert phrases.polite(who, words["en"]) == "木村 隆"
    assert phrases.polite(phrases.Asked("1", "Kimura", "Takashi", "Head"), words["ja"]) == "Takashi Kimuraさん"


class Box(Block):
    """A block of a height, to lay out."""

    def __init__(self, size: float, *, keep: bool = False, head: Block | None = None) -> None:
        self.size, self.keep, self.head = size, keep, head
        self.drawn: list[QRectF] = []

    def height(self, _width: float) -> float:
        return self.size

    def paint(self, _p, box: QRectF) -> None:
        self.drawn.append(box)


SMALL = PageFormat(width=100, height=100, side=10, top=0, bottom=0)


def test_a_head_goes_to_the_next_page_with_what_follows():
    head, body = Box(20, keep=True), Box(30)
    first, second = lay_out([Box(60), head, body], SMALL)
    assert [placed.block for placed in second] == [head, body]
    assert len(first) == 1


def test_rows_are_never_split_and_repeat_their_head():
    head = Box(10, keep=True)
    rows = [Box(35, head=head) for _ in range(4)]
    laid = lay_out([head, *rows], SMALL)
    assert [[placed.block for placed in page] for page in laid] == [[head, *rows[:2]], [head, *rows[2:]]]
    assert [placed.top for placed in laid[1]] == [0, 10, 45]


def test_space_vanishes_at_the_top_of_a_page_and_giants_get_their_own():
    giant = Box(300)
    laid = lay_out([Box(95), Space(10), giant, Box(5)], SMALL)
    assert [[placed.block.height(80) for placed in page] for page in laid] == [[95, 10], [300], [5]]


def test_pages_are_turned_and_furnished():
    turned: list[int] = []
    seen: list[tuple[int, int]] = []
    boxes = [Box(60), Box(60)]
    paint_pages(None, lay_out(boxes, SMALL), SMALL, lambda: turned.append(1),
                lambda _p, number, of: seen.append((number, of)))
    assert (len(turned), seen) == (1, [(1, 2), (2, 2)])
    assert boxes[1].drawn == [QRectF(10, 0, 80, 60)]


def test_columns_share_the_width(look):
    left, right = Stack([Box(10), Box(15)]), Box(40)
    beside = Beside(left, right, gap=20)
    assert beside.height(100) == 40
    beside.paint(None, QRectF(0, 0, 100, 40))
    assert right.drawn == [QRectF(60, 0, 40, 40)]
    assert left.blocks[1].drawn == [QRectF(0, 10, 40, 15)]


def test_empty_sections_collapse(store, tokai):
    empty = briefing.gather(store, account(store, "空商事"), None, NOW)

    def heads(blocks):
        for block in blocks:
            if isinstance(block, SectionHead):
                yield block.title
            inner = block.blocks if isinstance(block, Stack) else (
                [block.left, block.right] if isinstance(block, Beside) else [])
            yield from heads(inner)

    assert list(heads(blocks_of(empty, language="en"))) == [
        "Questions for today (from the gaps)", "What is on their mind (tick what you hear)", "Notes (in their words)"]
    assert len(list(heads(blocks_of(tokai, language="en")))) == 8
