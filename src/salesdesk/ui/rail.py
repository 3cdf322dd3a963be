"""The navigation at the left: one button per screen, folded to icons in a narrow window."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from salesdesk.ui import icons, theme
from salesdesk.ui.context import Screen
from salesdesk.ui.widgets import paint
from salesdesk.ui.words import QT_TRANSLATE_NOOP

WIDE, NARROW, FOLD_BELOW = 176, 56, 1320


class Entry(NamedTuple):
    """A button of the rail: its screen, icon, words, shortcut and the group it stands in."""

    screen: Screen
    icon: str
    words: str
    keys: str
    group: str


ENTRIES = (
    Entry(Screen.ACCOUNTS, "building-2", QT_TRANSLATE_NOOP("Rail", "Accounts"), "Ctrl+2",
          QT_TRANSLATE_NOOP("Rail", "Daily")),
    Entry(Screen.BOARD, "square-kanban", QT_TRANSLATE_NOOP("Rail", "Pipeline"), "Ctrl+3", "Daily"),
    Entry(Screen.PEOPLE_MAP, "waypoints", QT_TRANSLATE_NOOP("Rail", "Key people"), "Ctrl+4",
          QT_TRANSLATE_NOOP("Rail", "Understand")),
    Entry(Screen.TIMING, "hourglass", QT_TRANSLATE_NOOP("Rail", "Timing"), "Ctrl+5", "Understand"),
    Entry(Screen.CHARTS, "chart-column", QT_TRANSLATE_NOOP("Rail", "Analysis"), "Ctrl+8",
          QT_TRANSLATE_NOOP("Rail", "Review")),
    Entry(Screen.SETTINGS, "settings", QT_TRANSLATE_NOOP("Rail", "Settings"), "Ctrl+,", ""),
)


def words(source: str) -> str:
    """A word of the rail in the language of the screen."""
    return QCoreApplication.translate("Rail", source)


_BELOW = {Screen.PROFILE: Screen.ACCOUNTS, Screen.DEAL: Screen.BOARD}  # reached from there


class Rail(QWidget):
    """Emits `chosen` with the screen of the button pressed."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Navigation"))
        self._group = QButtonGroup(self)
        self._buttons = {entry.screen: _RailButton(entry, self) for entry in ENTRIES}
        self._captions: list[_Caption] = []
        self._lay_out()
        self._group.buttonClicked.connect(self._on_clicked)
        self.fold(folded=False)
        theme.theme().changed.connect(self._on_theme_changed)

    def select(self, screen: Screen | None) -> None:
        """Mark the screen that is shown; None marks nothing."""
        self._group.setExclusive(False)
        marked = _BELOW.get(screen, screen) if screen else None
        for key, button in self._buttons.items():
            button.setChecked(key is marked)
        self._group.setExclusive(True)

    def fold(self, *, folded: bool) -> None:
        """Show icons only, or icons and words."""
        self._folded = folded
        self.setFixedWidth(theme.px(NARROW if folded else WIDE))
        for caption in self._captions:
            caption.set_folded(folded=folded)
        for button in self._buttons.values():
            button.set_folded(folded=folded)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("rail"))
        painter.drawRect(self.rect())
        tile = QRectF(theme.px(16), theme.px(14), theme.px(24), theme.px(24))
        paint.rounded(painter, tile, "accent", radius=6)
        icons.draw(painter, tile.x() + theme.px(4), tile.y() + theme.px(4), "handshake", "on_accent", 16)
        if not self._folded:
            name = QRectF(theme.px(48), theme.px(12), self.width() - theme.px(56), theme.px(28))
            paint.text(painter, name, "salesdesk", 15, "rail_on", bold=True)
        painter.end()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(54), 0, theme.px(8))
        column.setSpacing(theme.px(2))
        shown = ""
        for entry in ENTRIES:
            if entry.group != shown:
                shown = entry.group
                if entry.group:
                    self._captions.append(_Caption(entry.group, first=not self._captions, parent=self))
                    column.addWidget(self._captions[-1])
                else:
                    column.addStretch(1)
            self._group.addButton(self._buttons[entry.screen])
            column.addWidget(self._buttons[entry.screen])

    def _on_clicked(self, button: QAbstractButton) -> None:
        self.chosen.emit(next(screen for screen, each in self._buttons.items() if each is button))

    def _on_theme_changed(self) -> None:
        self.fold(folded=self._folded)


class _Caption(QWidget):
    def __init__(self, source: str, *, first: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._source, self._first = source, first
        self.set_folded(folded=False)

    def set_folded(self, *, folded: bool) -> None:
        self._folded = folded
        self.setFixedHeight(theme.px((10 if folded else 22) + (0 if self._first else 8)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._folded:
            if not self._first:
                painter.fillRect(QRectF(theme.px(14), self.height() / 2, self.width() - theme.px(28), 1),
                                 theme.color("rail_active"))
        else:
            line = QRectF(theme.px(18), self.height() - theme.px(20), self.width(), theme.px(18))
            paint.text(painter, line, words(self._source), 11, "rail_muted")
        painter.end()


class _RailButton(QAbstractButton):
    def __init__(self, entry: Entry, parent: QWidget) -> None:
        super().__init__(parent)
        self._entry = entry
        self.setCheckable(True)
        self.setAccessibleName(words(entry.words))
        self.setToolTip(f"{words(entry.words)} ({entry.keys})")
        self.setText(words(entry.words))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_folded(folded=False)

    def set_folded(self, *, folded: bool) -> None:
        self._folded = folded
        self.setFixedHeight(theme.px(40 if folded else 34))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(NARROW), self.height())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(6 if self._folded else 8)
        area = QRectF(side, 1, self.width() - 2 * side, self.height() - 2)
        if self.isChecked():
            paint.rounded(painter, area, "rail_active", radius=6)
            mark = QRectF(side, area.y() + theme.px(7), theme.px(3), area.height() - theme.px(14))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("rail_on"))
            painter.drawRect(mark)
        if self.hasFocus():
            paint.rounded(painter, area.adjusted(1, 1, -1, -1), None, "rail_on", radius=6, line=2)
        token = "rail_on" if self.isChecked() or self.underMouse() else "rail_text"
        size = 20 if self._folded else 16
        left = (self.width() - theme.px(size)) / 2 if self._folded else theme.px(20)
        icons.draw(painter, left, (self.height() - theme.px(size)) / 2, self._entry.icon, token, size)
        if not self._folded:
            line = QRectF(theme.px(46), 0, self.width() - theme.px(60), self.height())
            paint.text(painter, line, self.text(), 13, token, bold=self.isChecked())
        painter.end()
