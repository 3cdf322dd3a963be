"""Painters fit their text, grow with the text size, draw every sign, and are quick enough for a full board."""

import time

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from salesdesk.domain.people import Role, Support
from salesdesk.domain.stages import SHIPPED
from salesdesk.ui import icons, theme
from salesdesk.ui.signs import SealState
from salesdesk.ui.widgets import bars, disc, paint, seal

LONG = "本社複合機 12台 入替＋文書管理、監査で書類が探せないという課題から始まった商談"


class Sheet:
    """A white picture to paint on."""

    def __init__(self, width: int = 200, height: int = 60) -> None:
        self.image = QImage(width, height, QImage.Format.Format_ARGB32)
        self.image.fill(0xFFFFFFFF)
        self.painter = QPainter(self.image)

    def pixels(self) -> bytes:
        self.painter.end()
        return bytes(self.image.constBits())


def drawn(draw, *args, width: int = 22) -> bytes:
    sheet = Sheet()
    draw(sheet.painter, QRectF(2, 2, width, 22), *args)
    return sheet.pixels()


def test_text_is_cut_to_its_box(look):
    sheet = Sheet()
    assert paint.text(sheet.painter, QRectF(0, 0, 80, 20), LONG) <= 80
    assert paint.elided(LONG, 80).endswith("…")
    assert paint.elided("短い", 80) == "短い"
    assert paint.text(sheet.painter, QRectF(0, 0, 80, 20), LONG, elide=False) > 80
    sheet.painter.end()


def test_wrapped_text_keeps_to_its_lines(look):
    sheet = Sheet()
    step = paint.line_height(13)
    assert paint.wrapped(sheet.painter, QRectF(0, 0, 120, 60), LONG, lines=2) == pytest.approx(2 * step)
    assert paint.wrapped(sheet.painter, QRectF(0, 0, 120, 60), "短い", lines=2) == pytest.approx(step)
    sheet.painter.end()
    assert paint.line_count(LONG, 120) > 3
    assert paint.line_count(LONG, 120, limit=2) == 2
    assert paint.line_count("一行\n二行", 500) >= 1


def test_everything_grows_with_the_text_size(look):
    sizes = {}
    for percent in theme.TEXT_PERCENTS:
        look("light", percent)
        sizes[percent] = (paint.width("東海精密", 13), paint.pill_width("ランク A"), paint.pill_height(),
                          paint.line_height(13))
    for smaller, larger in zip(theme.TEXT_PERCENTS, theme.TEXT_PERCENTS[1:], strict=False):
        assert all(one < other for one, other in zip(sizes[smaller], sizes[larger], strict=True))


def test_a_pill_is_as_wide_as_it_says(look):
    sheet = Sheet()
    told = paint.pill_width("競合: 明成", icon="swords")
    assert paint.pill(sheet.painter, 2, 2, "競合: 明成", "warn", "warn_soft", icon="swords") == told
    sheet.painter.end()


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_every_seal_looks_different(look, mode):
    look(mode)
    pictures = {drawn(seal.draw_seal, role, state) for role in Role for state in SealState}
    assert len(pictures) == len(Role) * len(SealState)


def test_every_disc_looks_different_even_in_one_colour(look):
    tokens = theme.paper() | dict.fromkeys(disc.TOKENS.values(), "#111111")
    with theme.using(tokens):
        assert len({drawn(disc.draw_disc, support) for support in Support}) == len(Support)


def test_counters_show_their_level(look):
    assert len({drawn(bars.draw_bars, level) for level in range(5)}) == 5
    assert len({drawn(bars.draw_power, level) for level in range(4)}) == 4
    assert len({drawn(bars.draw_pips, level) for level in range(6)}) == 6
    assert len({drawn(bars.draw_progress, part, width=90) for part in (0.0, 0.5, 1.0)}) == 3
    assert drawn(bars.draw_progress, 1.0) == drawn(bars.draw_progress, 7.0)
    assert len({drawn(bars.number_tile, 3, bars.stage_token(stage)) for stage in SHIPPED}) == 5
    assert bars.stage_token("a stage of our own") == "st_list"


def test_signs_are_painted_afresh_under_a_zoom_and_on_paper(look):
    plain, zoomed, printed = Sheet(), Sheet(), Sheet()
    seal.draw_seal(plain.painter, QRectF(0, 0, 20, 20), Role.USER, SealState.MET)
    zoomed.painter.scale(2, 2)
    seal.draw_seal(zoomed.painter, QRectF(0, 0, 20, 20), Role.USER, SealState.MET)
    with theme.using(theme.paper()):
        seal.draw_seal(printed.painter, QRectF(0, 0, 20, 20), Role.USER, SealState.MET)
    assert zoomed.image.pixelColor(30, 36) == theme.color("text2")
    assert len({plain.pixels(), zoomed.pixels(), printed.pixels()}) == 3


def test_a_stamped_sign_follows_theme_and_language(look):
    pictures = set()
    for mode in ("light", "dark"):
        for language in ("ja", "en"):
            look(mode, 100, language)
            pictures.add(drawn(seal.draw_seal, Role.USER, SealState.MET))
    assert len(pictures) == 4


def test_icons_reach_screen_and_paper(look):
    screen, printed = Sheet(), Sheet()
    icons.draw(screen.painter, 4, 4, "calendar")
    with theme.using(theme.paper()):
        icons.draw(printed.painter, 4, 4, "calendar")
    blank = Sheet().pixels()
    assert screen.pixels() != blank
    assert printed.pixels() != blank


def test_signs_as_widgets_speak(look, qtbot):
    sign, mark = seal.SealLabel(Role.CHAMPION, SealState.KNOWN), disc.DiscLabel(Support.OPPOSES)
    for widget in (sign, mark):
        qtbot.addWidget(widget)
        widget.show()
        assert not widget.grab().isNull()
    assert "Champion" in sign.accessibleName()
    mark.set_support(Support.SUPPORTS)
    assert mark.accessibleName() == "Supports"
    sign.set_seal(Role.USER, SealState.MET)
    assert "User" in sign.accessibleName()


def test_a_board_of_cards_paints_quickly(look):
    sheet = Sheet(400, 200)
    started = time.perf_counter()
    for number in range(300):
        for line in range(6):
            paint.text(sheet.painter, QRectF(0, line * 20, 180, 20), f"{LONG}{number % 40}", 12, "text2", line == 1)
        for place, role in enumerate(Role):
            seal.draw_seal(sheet.painter, QRectF(place * 20, 140, 17, 17), role, SealState.MET)
    sheet.painter.end()
    assert (time.perf_counter() - started) / 300 < 0.004
