"""What a window shows as texts, and which English words of the program have a Japanese translation."""

import re
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

TS = Path(__file__).resolve().parents[2] / "resources" / "i18n" / "salesdesk_ja.ts"
_SENTENCE = re.compile(r"\b[a-z]{2,} [a-z]{2,} [a-z]{2,}\b")
_GAP = re.compile(r"\\\{\w*\\\}")


@cache
def english() -> list[re.Pattern[str]]:
    """The English sources that have another text in Japanese, as patterns: a {gap} stands for anything."""
    found = set()
    for message in ET.parse(TS).getroot().iter("message"):
        source, translation = message.findtext("source") or "", message.findtext("translation") or ""
        words = re.sub(r"\{\w*\}", "", source)
        if plain(source) != plain(translation) and re.search(r"[A-Za-z]{2}", words):
            found.add(plain(source))
    return [re.compile(_GAP.sub(".+", re.escape(source)), re.DOTALL) for source in sorted(found)]


def plain(text: str) -> str:
    """A text without mnemonics, shortcuts behind a tab and outer blanks."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").split("\t")[0].strip()


def untranslated(texts: list[str], own: frozenset[str] = frozenset()) -> list[str]:
    """Texts that are still English: a source with a translation, or a row of English words; but for `own` ones."""
    return sorted({text for each in texts if (text := plain(each)) and text not in own
                   and (_SENTENCE.search(text) or any(source.fullmatch(text) for source in english()))})


def texts_of(window: QWidget) -> list[str]:
    """Everything that can be read in a window: words, tips, placeholders, names for screen readers, lists, menus."""
    found = [window.windowTitle()]
    for each in [window, *window.findChildren(QWidget)]:
        if each.isVisible() or each.isWindow():
            found += [each.toolTip(), each.accessibleName(), each.accessibleDescription(), *_own_texts(each)]
    for action in window.findChildren(QAction):
        found += [action.text(), action.toolTip()]
    return [text for text in found if text]


def _own_texts(widget: QWidget) -> list[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        return [widget.text()]
    if isinstance(widget, QComboBox):
        return [widget.itemText(place) for place in range(widget.count())]
    if isinstance(widget, QTabBar):
        return [widget.tabText(place) for place in range(widget.count())]
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        return [widget.placeholderText()]
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        return _headings(widget)
    return []


def _headings(view: QAbstractItemView) -> list[str]:
    model = view.model()
    return [str(text) for place in range(20) if (text := model.headerData(place, Qt.Orientation.Horizontal))]


def takes_focus(widget: QWidget) -> bool:
    """Whether Tab would stop at a widget."""
    inner = widget.parentWidget()
    if isinstance(inner, QAbstractScrollArea) and inner.viewport() is widget:
        return False
    return (widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
            and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus))
