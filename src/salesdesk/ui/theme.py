"""Turns the colour tokens into palette, style sheet, fonts and chart colours; painters ask here while painting."""

import itertools
import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from pathlib import Path
from typing import Literal, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication

from salesdesk import paths
from salesdesk.ui import style_sheet

Mode = Literal["light", "dark", "system"]
Language = Literal["ja", "en"]

STYLE, STYLED = "Fusion", "styled"  # the second names the property of an application that began with the first
BUNDLED = "SalesDesk Sans JP"
TEXT_PERCENTS = (90, 100, 115, 130)
_LATIN = {"win32": ("Segoe UI",), "darwin": ("Hiragino Sans",)}
_JAPANESE = {"win32": ("Yu Gothic UI", "Meiryo UI"), "darwin": ("Hiragino Sans",)}
_PAPER = {
    "canvas": "#FFFFFF", "sunken": "#F0F2F5", "border": "#C3CAD3", "border_strong": "#6B7685",
    "text": "#111111", "text2": "#333B46", "muted": "#555F6C", "accent": "#1D439F",
    "s_pp": "#111111", "s_p": "#111111", "s_0": "#444C57", "s_m": "#111111", "s_mm": "#111111", "s_q": "#444C57",
}
_ROLES = {
    "Window": "canvas", "WindowText": "text", "Base": "surface", "AlternateBase": "canvas", "Text": "text",
    "Button": "surface", "ButtonText": "text", "BrightText": "on_accent", "Highlight": "accent",
    "HighlightedText": "on_accent", "ToolTipBase": "raised", "ToolTipText": "text", "PlaceholderText": "muted",
    "Link": "accent", "LinkVisited": "influence", "Light": "raised", "Midlight": "hover", "Mid": "border",
    "Dark": "border_strong", "Shadow": "border_strong", "Accent": "accent",
}
# glyphs put in place of others cannot be copied or found in a PDF: fi as one glyph, other digits in Latin words
_UNREADABLE = ("liga", "locl")
_serials = itertools.count(1)


class Look:
    """One set of tokens, font families and text scale, with everything derived from it kept ready."""

    def __init__(self, tokens: Mapping[str, str], families: tuple[str, ...], scale: float, *,
                 dark: bool = False, paper: bool = False) -> None:
        self.tokens = dict(tokens)
        self.families = families
        self.scale = scale
        self.dark = dark
        self.paper = paper
        self.serial = next(_serials)
        self._colours: dict[tuple[str, float | None], QColor] = {}
        self._fonts: dict[tuple[float, bool, bool], tuple[QFont, QFontMetricsF]] = {}

    def colour(self, token: str, alpha: float | None) -> QColor:
        """The colour of a token; raises KeyError for an unknown one."""
        found = self._colours.get((token, alpha))
        if found is None:
            found = QColor(self.tokens[token])
            if alpha is not None:
                found.setAlphaF(alpha)
            self._colours[token, alpha] = found
        return found

    def face(self, px: float, bold: bool, tabular: bool) -> tuple[QFont, QFontMetricsF]:
        """A font at `px` design pixels and its metrics."""
        found = self._fonts.get((px, bold, tabular))
        if found is None:
            made = self._make_font(px, bold, tabular)
            found = self._fonts[px, bold, tabular] = (made, QFontMetricsF(made))
        return found

    def _make_font(self, px: float, bold: bool, tabular: bool) -> QFont:
        made = QFont()
        made.setFamilies(list(self.families))
        made.setPixelSize(max(1, round(px * self.scale)))
        made.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if tabular:
            made.setFeature(QFont.Tag("tnum"), 1)
        if self.paper:
            for feature in _UNREADABLE:
                made.setFeature(QFont.Tag(feature), 0)
        return made


class ChartColours(NamedTuple):
    """What a plot needs, as #RRGGBB; `series` also differ by dash style and end label."""

    series: tuple[str, ...]
    goal: str
    grid: str
    text: str
    muted: str
    background: str


class Theme(QObject):
    """Holds the look of the screen and says when it has changed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.mode: Mode = "light"
        self.language: Language = "ja"
        self.text_percent = 100
        self.look = Look(_tokens()["light"], (BUNDLED,), 1.0)
        self._watching = False
        self._worn: tuple[bool, int, Language] | None = None
        self._pictures = Path()

    def set_up(self, app: QApplication, mode: Mode, text_percent: int, language: Language) -> None:
        """Give the program a look; see `apply`."""
        self.mode, self.text_percent, self.language = mode, text_percent, language
        _load_bundled_fonts()
        if not self._watching:
            if not app.property(STYLED):
                app.setStyle(STYLE)
            app.styleHints().colorSchemeChanged.connect(self._on_system_scheme_changed)
            self._watching = True
        _ask_for_scheme(app, mode)
        worn = (_wants_dark(app, mode), text_percent, language)
        if worn != self._worn or not self._pictures.is_dir():
            self._worn = worn
            self._dress(app, worn[0])

    def _dress(self, app: QApplication, dark: bool) -> None:
        tokens = _tokens()["dark" if dark else "light"]
        self.look = Look(tokens, families(self.language), self.text_percent / 100, dark=dark)
        app.setFont(self.look.face(13, bold=False, tabular=False)[0])
        app.setPalette(_palette(self.look))
        self._pictures = style_sheet.pictures_dir()
        app.setStyleSheet(style_sheet.build(self.look.tokens, self.look.scale))
        self.changed.emit()

    def _on_system_scheme_changed(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication) and self.mode == "system" and _wants_dark(app, "system") != self.look.dark:
            self._worn = (not self.look.dark, self.text_percent, self.language)
            self._dress(app, dark=not self.look.dark)


_override: ContextVar[Look | None] = ContextVar("look", default=None)


@lru_cache(maxsize=1)
def theme() -> Theme:
    """The one Theme of the program; connect to its `changed`."""
    return Theme()


def apply(app: QApplication, *, mode: Mode, text_percent: int, language: Language) -> None:
    """Dress the program: `text_percent` is one of 90, 100, 115, 130; `system` follows the desktop."""
    theme().set_up(app, mode, text_percent, language)


def current() -> Look:
    """The look in force here: the screen's, or the one of an enclosing `using`."""
    return _override.get() or theme().look


def color(token: str, alpha: float | None = None) -> QColor:
    """A colour by token name, alpha 0-1; raises KeyError for an unknown name."""
    return QColor(current().colour(token, alpha))


def font(px: float, bold: bool = False, tabular: bool = False) -> QFont:
    """A font of `px` design pixels, scaled by the text size; `tabular` gives digits of equal width."""
    return QFont(current().face(px, bold, tabular)[0])


def metrics(px: float, bold: bool = False, tabular: bool = False) -> QFontMetricsF:
    """The metrics of `font(px, bold, tabular)`; shared, do not change it."""
    return current().face(px, bold, tabular)[1]


def scale() -> float:
    """How much larger than the design all text is: 0.9, 1.0, 1.15 or 1.3."""
    return current().scale


def px(design: float) -> int:
    """A length of the design (control height, icon size) in pixels at the current text size."""
    return round(design * current().scale)


def is_dark() -> bool:
    """Whether the look in force is the dark one."""
    return current().dark


def on_paper() -> bool:
    """Whether we are painting a sheet and not the screen."""
    return current().paper


def generation() -> int:
    """A number that changes with every look: the key of caches made from fonts or colours."""
    return current().serial


def mode() -> Mode:
    """The chosen mode: light, dark or system."""
    return theme().mode


def language() -> Language:
    """The language of the screen."""
    return theme().language


def paper() -> dict[str, str]:
    """The tokens of printed sheets: the light ones with black text."""
    return {**_tokens()["light"], **_PAPER}


def greyed(tokens: Mapping[str, str]) -> dict[str, str]:
    """Tokens as the greys a black-and-white printer makes of them, the accent black."""
    return {name: _grey(value) for name, value in tokens.items()} | {"accent": "#000000"}


def _grey(value: str) -> str:
    level = QColor(value)
    weighed = round(0.2126 * level.red() + 0.7152 * level.green() + 0.0722 * level.blue())
    return QColor(weighed, weighed, weighed).name()


@contextmanager
def using(tokens: Mapping[str, str]) -> Iterator[Look]:
    """Paint a sheet with other tokens, the bundled font and no text scaling; safe in any thread."""
    _load_bundled_fonts()
    look = Look(tokens, (BUNDLED,), 1.0, paper=True)
    token = _override.set(look)
    try:
        yield look
    finally:
        _override.reset(token)


def chart_colours() -> ChartColours:
    """The colours of plots in the look in force."""
    tokens = current().tokens
    series = tuple(tokens[f"c{number}"] for number in range(1, 7))
    return ChartColours(series, tokens["c_goal"], tokens["c_grid"], tokens["text2"], tokens["muted"], tokens["surface"])


def families(language: Language) -> tuple[str, ...]:
    """Font families in order of preference that this computer has; the bundled one is always the last.

    Linux needs no other Japanese one: it is cut from Noto Sans CJK JP, the face that is there, at half its memory.
    """
    latin = _LATIN.get(sys.platform, ("Noto Sans",))
    japanese = _JAPANESE.get(sys.platform, (BUNDLED,) if language == "ja" else ())
    wanted = (*japanese, *latin) if language == "ja" else (*latin, *japanese)
    found = [name for name in wanted if name == BUNDLED or QFontDatabase.hasFamily(name)]
    return tuple(dict.fromkeys((*found, BUNDLED)))


@lru_cache(maxsize=1)
def _tokens() -> dict[str, dict[str, str]]:
    text = (paths.resources() / "themes" / "tokens.json").read_text(encoding="utf-8")
    tokens: dict[str, dict[str, str]] = json.loads(text)
    return tokens


@lru_cache(maxsize=1)
def _load_bundled_fonts() -> None:
    for file in sorted((paths.resources() / "fonts").glob("*.otf")):
        QFontDatabase.addApplicationFont(str(file))


def _ask_for_scheme(app: QApplication, mode: Mode) -> None:
    """Title bars and native dialogs follow this, where the platform can."""
    schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "system": Qt.ColorScheme.Unknown}
    app.styleHints().setColorScheme(schemes[mode])


def _wants_dark(app: QApplication, mode: Mode) -> bool:
    return mode == "dark" or (mode == "system" and app.styleHints().colorScheme() == Qt.ColorScheme.Dark)


def _palette(look: Look) -> QPalette:
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(QPalette.ColorRole[role], look.colour(token, None))
    for role in ("WindowText", "Text", "ButtonText", "PlaceholderText"):
        made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole[role], look.colour("muted", None))
    for role in ("Highlight", "Accent"):
        made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole[role], look.colour("border_strong", None))
    return made
