"""The map on paper and as a picture: sizes, tiles, what is on it, and the commands of the page."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter

import builders
from salesdesk.services import lines as line_services
from salesdesk.services import people as people_services
from salesdesk.services import people_map
from salesdesk.services.people_map import MapContent
from salesdesk.ui import theme
from salesdesk.ui.context import Context, Place, Screen
from salesdesk.ui.orgmap.map_look import MapLook
from salesdesk.ui.orgmap.pages import LEAST, OVERLAP, MapPaper, Spread
from salesdesk.ui.orgmap.pane import PeopleMapPane
from salesdesk.ui.orgmap.picture import MapPicture
from salesdesk.ui.orgmap.print_dialog import PrintDialog
from salesdesk.ui.orgmap.sheet import MapSheet
from salesdesk.ui.palette.more import more_actions
from salesdesk.ui.settings import Preferences
from salesdesk.ui.widgets.paper import device

NOTE = "好きな酒は地酒"


@pytest.fixture
def account(store, look) -> str:
    look(language="ja")
    key = builders.account(store)
    chief = builders.person(store, key, "大野", "誠一", title="代表取締役社長", role="ap")
    head = builders.person(store, key, "木村", "隆", title="管理本部長", role="dm", note=NOTE)
    people_services.set_boss(store, head, chief)
    line_services.save_line(store, None, {"from_id": chief, "to_id": head, "kind": "influence", "strength": 3})
    return key


def content(store, account) -> MapContent:
    with store.read() as conn:
        return people_map.content(conn, account)


def grown(found: MapContent, count: int) -> MapContent:
    """The same with so many people, four of whom report to each."""
    first = found.rows[0]
    rows = [replace(first, person=replace(first.person, id=f"p{number}", reports_to_id=f"p{(number - 1) // 4}"
                                          if number else None)) for number in range(count)]
    return replace(found, rows=tuple(rows), lines=())


def text_of(store, account, paper_look=None) -> str:
    return MapPicture(MapSheet(content(store, account), builders.TODAY, paper_look or MapLook())).svg().decode()


def test_it_names_account_people_and_legend_but_no_note(store, account):
    text = text_of(store, account)
    for word in ("東海精密工業 株式会社", "大野 誠一", "木村 隆", "代表取締役社長", "2026"):
        assert word in text
    assert NOTE not in text


def test_a_small_map_lies_on_one_page_and_a_large_one_on_tiles_one_can_read(store, account):
    small = MapPaper(MapSheet(content(store, account), builders.TODAY, MapLook()))
    assert (small.spread, small.page_count, small.readable) == (Spread.FIT, 1, True)
    sheet = MapSheet(grown(content(store, account), 100), builders.TODAY, MapLook())
    large = MapPaper(sheet)
    assert large.spread is Spread.TILES
    assert not large.readable
    assert large.scale >= LEAST
    assert MapPaper(sheet, "a3").page_count < large.page_count
    forced = MapPaper(sheet, across=False, spread=Spread.FIT)
    assert (forced.page_count, forced.across) == (1, False)
    assert forced.scale < LEAST


def test_tiles_cover_the_map_and_repeat_ten_millimetres(store, account):
    sheet = MapSheet(grown(content(store, account), 100), builders.TODAY, MapLook())
    paper = MapPaper(sheet)
    tiles = paper._tiles
    row = [tile for tile in tiles if tile.row == 0]
    for one, other in pairwise(row):
        assert one.source.right() - other.source.left() == pytest.approx(OVERLAP / paper.scale)
    assert max(tile.source.right() for tile in tiles) == pytest.approx(sheet.width)
    assert max(tile.source.bottom() for tile in tiles) == pytest.approx(sheet.height)
    inside = QRectF(0, 0, paper.form.width, paper.form.height)
    assert all(inside.contains(tile.target) for tile in tiles)


def test_paper_is_light_whatever_the_screen_is_and_grey_has_no_colour(store, account, look):
    light = MapPicture(MapSheet(content(store, account), builders.TODAY, MapLook())).image(0.5)
    look(mode="dark", language="ja")
    dark = MapPicture(MapSheet(content(store, account), builders.TODAY, MapLook())).image(0.5)
    assert dark == light
    assert theme.is_dark()
    grey = MapPicture(MapSheet(content(store, account), builders.TODAY, MapLook(grey=True))).image(0.5)
    assert grey != light
    assert grey.allGray()


def test_pdf_pages_have_the_size_that_was_chosen(store, account):
    sheet = MapSheet(content(store, account), builders.TODAY, MapLook())
    for size, across in (("a4", True), ("a3", False)):
        paper = MapPaper(sheet, size, across=across)
        assert paper.across is across
        assert device.pdf_bytes(paper).startswith(b"%PDF")
        image = device.page_image(paper, 0, 0.25)
        assert (image.width() > image.height()) is across


@pytest.fixture
def pane(store, account, qtbot) -> Iterator[PeopleMapPane]:
    made = PeopleMapPane(Context(store, Preferences(language="ja"), lambda: builders.TODAY))
    made.resize(1190, 688)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made


def test_ctrl_c_on_the_map_copies_the_picture(pane, qtbot):
    QGuiApplication.clipboard().clear()
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    image = QGuiApplication.clipboard().image()
    assert image.width() > 1_000
    assert image == MapPicture(MapSheet(
        pane.context.read(people_map.content, pane.account_id()), builders.TODAY, MapLook())).image()


def test_the_picture_is_saved_by_its_suffix(pane, tmp_path: Path):
    assert pane.output.save_picture(tmp_path / "map.svg")
    assert "<svg" in (tmp_path / "map.svg").read_text(encoding="utf-8")
    assert pane.output.save_picture(tmp_path / "map.png")
    assert not QImage(str(tmp_path / "map.png")).isNull()
    assert not pane.output.save_picture(tmp_path / "no folder" / "map.png")


def test_the_preview_changes_paper_direction_pages_and_colours(pane, qtbot, tmp_path: Path):
    pane.output.show_print()
    dialog = pane.findChild(PrintDialog)
    assert dialog is not None
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    before = device.page_image(dialog.paper, 0, 0.5)
    qtbot.mouseClick(dialog.choices.paper_size.chips["a3"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.choices.direction.chips[not dialog.paper.across], Qt.MouseButton.LeftButton)
    assert dialog.paper.across is dialog.choices.direction.value
    qtbot.mouseClick(dialog.choices.spread.chips[Spread.TILES], Qt.MouseButton.LeftButton)
    assert dialog.paper.spread is Spread.TILES
    dialog.choices.grey.setChecked(True)
    assert device.page_image(dialog.paper, 0, 0.5) != before
    dialog.save_pdf(tmp_path / "map.pdf")
    assert (tmp_path / "map.pdf").read_bytes().startswith(b"%PDF")
    dialog.reject()


def test_drawing_leaves_the_look_of_the_screen_alone(store, account):
    before = theme.generation()
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    p = QPainter(image)
    MapPaper(MapSheet(content(store, account), builders.TODAY, MapLook())).paint(p, 0)
    p.end()
    assert theme.generation() == before


def test_the_preview_opens_by_its_keys_and_the_palette_knows_all_three(pane, qtbot):
    qtbot.keyClick(pane.view, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = pane.findChild(PrintDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()
    window = QObject()
    window.pane = pane
    offered = more_actions(pane.context, window, window).values()
    assert {pane.output.print, pane.output.save, pane.output.copy} <= set(offered)


def test_where_nobody_is_known_nothing_can_be_printed(pane, store):
    pane.show_place(Place(Screen.PEOPLE_MAP, account_id=builders.account(store, "空の会社")))
    assert not any(each.isEnabled() for each in (
        pane.output.action, pane.output.print, pane.output.save, pane.output.copy))
