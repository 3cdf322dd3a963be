"""Every pair of colours that meet on the screen has enough contrast, in both themes; a look reaches every control."""

import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QCheckBox, QLabel

from salesdesk.ui import icons, theme

TEXT_ON = ("canvas", "surface", "sunken", "inset", "raised", "hover", "selected")
TEXTS = ("text", "text2", "muted", "accent", "ok", "warn", "danger", "info", "s_pp", "s_p", "s_0", "s_m", "s_mm")
STAGES = ("st_list", "st_proposal", "st_opp", "st_quote", "st_order")
MARKS = (*STAGES, "st_lost", "st_hold", "influence", "conflict", "informal", "border_strong",
         "c1", "c2", "c3", "c4", "c5", "c6")
RAIL = (("rail_text", "rail"), ("rail_muted", "rail"), ("rail_on", "rail_active"), ("rail_text", "rail_active"))
PAIRS = [
    *((front, back, 4.5) for front in TEXTS for back in TEXT_ON),
    *((front, f"{tone}_soft", 4.5) for tone in ("ok", "warn", "danger", "info") for front in (tone, "text")),
    ("on_accent", "accent", 4.5), ("on_accent", "accent_hover", 4.5), ("accent", "accent_soft", 4.5),
    *((front, back, 4.5) for front, back in RAIL),
    *(("on_stage", stage, 4.5) for stage in STAGES),
    *((mark, back, 3.0) for mark in MARKS for back in ("surface", "canvas")),
    *(("edge", back, 2.0) for back in ("surface", "canvas")),
]
ON_PAPER = [("text", "canvas"), ("text2", "canvas"), ("muted", "canvas"), ("text", "sunken"), ("accent", "canvas"),
            ("s_pp", "canvas"), ("s_0", "canvas"), ("s_mm", "canvas"), ("warn", "canvas"), ("danger", "canvas")]


def _luminance(hex_colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = (QColor(hex_colour).redF(), QColor(hex_colour).greenF(), QColor(hex_colour).blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_every_pair_has_enough_contrast(look, mode):
    look(mode)
    tokens = theme.current().tokens
    weak = [(front, back, round(contrast(tokens[front], tokens[back]), 2))
            for front, back, least in PAIRS if contrast(tokens[front], tokens[back]) < least]
    assert weak == []
    assert len(PAIRS) >= 140


def test_paper_has_enough_contrast(look):
    tokens = theme.paper()
    assert [pair for pair in ON_PAPER if contrast(tokens[pair[0]], tokens[pair[1]]) < 4.5] == []


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_palette_has_our_colours_in_every_role(look, qapp, mode):
    look(mode)
    palette = qapp.palette()
    for role, token in (("Window", "canvas"), ("Base", "surface"), ("Text", "text"), ("PlaceholderText", "muted"),
                        ("Accent", "accent"), ("Highlight", "accent")):
        assert palette.color(QPalette.ColorRole[role]) == theme.color(token)
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    assert disabled == theme.color("muted")
    assert theme.is_dark() is (mode == "dark")


@pytest.mark.parametrize("percent", theme.TEXT_PERCENTS)
@pytest.mark.parametrize("language", ["ja", "en"])
def test_fonts_follow_the_text_size_and_end_with_our_own(look, percent, language):
    look("light", percent, language)
    font = theme.font(13)
    assert font.pixelSize() == round(13 * percent / 100)
    assert font.families()[-1] == theme.BUNDLED
    assert theme.px(32) == round(32 * percent / 100)
    assert theme.metrics(13).horizontalAdvance("人") > 0


def test_a_change_is_told_once_and_caches_change_their_key(look, qtbot):
    before = theme.generation()
    with qtbot.waitSignal(theme.theme().changed):
        look("dark")
    assert theme.generation() != before


def test_paper_lends_its_colours_and_gives_them_back(look):
    look("dark", 130)
    outside = theme.color("text")
    with theme.using(theme.paper()):
        assert theme.color("text").name() == "#111111"
        assert theme.scale() == 1.0
        assert theme.font(13).families() == [theme.BUNDLED]
        assert theme.on_paper()
    assert theme.color("text") == outside
    assert not theme.on_paper()


def test_a_colour_handed_out_is_the_callers_own(look):
    theme.color("accent").setAlpha(1)
    theme.font(13).setItalic(True)
    assert theme.color("accent").alpha() == 255
    assert not theme.font(13).italic()
    assert theme.color("accent", 0.5).alpha() in {127, 128}


def test_labels_take_the_tone_of_the_theme(look, qtbot):
    look("dark")
    label = QLabel("x")
    label.setProperty("tone", "danger")
    qtbot.addWidget(label)
    label.ensurePolished()
    assert label.palette().color(QPalette.ColorRole.WindowText) == theme.color("danger")


def test_chart_colours_are_the_tokens(look):
    colours = theme.chart_colours()
    assert len(colours.series) == len(set(colours.series)) == 6
    assert colours.goal == theme.current().tokens["c_goal"]


def test_icons_are_tinted_kept_and_sharp(look):
    one = icons.pixmap("calendar", "danger", 16, 2.0)
    assert (one.width(), one.devicePixelRatio()) == (32, 2.0)
    inked = {one.toImage().pixelColor(x, y).name() for x in range(32) for y in range(32)
             if one.toImage().pixelColor(x, y).alpha() == 255}
    assert inked == {theme.color("danger").name()}
    assert icons.pixmap("calendar", "danger", 16, 2.0).cacheKey() == one.cacheKey()
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-icon")


def test_ticks_and_arrows_stay_when_the_data_folder_moves(look, qapp, tmp_path, monkeypatch):
    look("light", 115)
    for name, mode in (("one", "dark"), ("two", "dark"), ("three", "light")):
        monkeypatch.setenv("SALESDESK_HOME", str(tmp_path / name))
        look(mode, 115)
        pictures = [Path(found) for found in re.findall(r'url\("([^"]+)"\)', qapp.styleSheet())]
        assert pictures
        assert [path for path in pictures if not path.is_file()] == []
        box = QCheckBox()
        box.setChecked(True)
        box.resize(box.sizeHint())
        image = box.grab().toImage()
        inked = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
        assert theme.color("on_accent").name() in inked
        shutil.rmtree(tmp_path / name)
