"""Model and painter of the palette's lines: headings, seals and icons, matched letters, keys."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from salesdesk.ui import icons, theme
from salesdesk.ui.palette.entries import Entry
from salesdesk.ui.palette.highlight import spans
from salesdesk.ui.signs import SealState
from salesdesk.ui.widgets import paint
from salesdesk.ui.widgets.key_cap import cap_width, draw_cap
from salesdesk.ui.widgets.seal import draw_seal

AnyIndex = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = int(Qt.ItemDataRole.UserRole)
_HEADING, _LINE = 28, 36


class EntryModel(QAbstractListModel):
    """The lines of the palette; headings cannot be chosen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self.key = ""

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (entry.text, entry.detail, entry.keys)))
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        entry = self._entries[index.row()] if index.isValid() else None
        if entry is None or entry.run is None:
            return Qt.ItemFlag.ItemIsEnabled if entry else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def show_entries(self, entries: Sequence[Entry], key: str) -> None:
        """Show other lines; `key` is what is marked in them."""
        self.beginResetModel()
        self._entries, self.key = tuple(entries), key
        self.endResetModel()

    def add_entries(self, entries: Sequence[Entry]) -> None:
        """Add lines at the end."""
        if entries:
            first = len(self._entries)
            self.beginInsertRows(QModelIndex(), first, first + len(entries) - 1)
            self._entries += tuple(entries)
            self.endInsertRows()

    def entries(self) -> tuple[Entry, ...]:
        """All lines."""
        return self._entries


class EntryDelegate(QStyledItemDelegate):
    """Paints a heading or a line."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        entry = index.data(ENTRY_ROLE)
        return QSize(theme.px(200), theme.px(_LINE if entry and entry.run else _HEADING))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        entry, model = index.data(ENTRY_ROLE), index.model()
        if not isinstance(entry, Entry) or not isinstance(model, EntryModel):
            return
        box = QRectF(option.rect)
        painter.save()
        if entry.run is None:
            heading = box.adjusted(theme.px(18), theme.px(4), 0, 0)
            paint.text(painter, heading, entry.text, 11, "text2", bold=True)
        else:
            self._paint_line(painter, box, entry, model.key, bool(option.state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _paint_line(self, p: QPainter, box: QRectF, entry: Entry, key: str, chosen: bool) -> None:
        ground = box.adjusted(theme.px(8), 0, -theme.px(8), 0)
        if chosen:
            paint.rounded(p, ground, "selected", None, 6)
        side = theme.px(20)
        mark = QRectF(box.left() + theme.px(18), box.center().y() - side / 2, side, side)
        if entry.role is not None:
            draw_seal(p, mark, entry.role, SealState.MET if entry.met else SealState.KNOWN)
        else:
            icons.draw(p, mark.left() + 2, mark.top() + 2, entry.icon, "text2")
        keys = "Enter" if chosen and not entry.keys else entry.keys.replace("+", " ")
        end = ground.right() - theme.px(10)
        if keys:
            end -= cap_width(keys)
            draw_cap(p, end, box.center().y(), keys)
        left = mark.right() + theme.px(12)
        words = QRectF(left, box.top(), end - left - theme.px(10), box.height())
        used = self._paint_words(p, words, entry.text, key, 13, "text")
        rest = QRectF(left + used + theme.px(12), box.top(), end - left - used - theme.px(24), box.height())
        if entry.detail and rest.width() > theme.px(40):
            self._paint_words(p, rest, entry.detail, key if entry.found else "", 12, "text2")

    def _paint_words(self, p: QPainter, box: QRectF, text: str, key: str, size: int, token: str) -> float:
        """The words with the matched letters in accent; returns the width used."""
        bold = token == "text"
        shown = paint.elided(text, box.width(), size, bold=bold)
        x, at = box.left(), 0
        for start, end in [*spans(shown, key), (len(shown), len(shown))]:
            for part, colour in ((shown[at:start], token), (shown[start:end], "accent")):
                if part:
                    x += paint.text(p, QRectF(x, box.top(), box.width(), box.height()), part, size, colour, bold=bold,
                                    elide=False)
            at = end
        return x - box.left()
