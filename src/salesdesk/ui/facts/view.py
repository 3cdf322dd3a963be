"""The list of facts: each row as high as its words, faded when old, struck when refuted."""

from collections.abc import Sequence
from datetime import date
from html import escape

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from salesdesk.domain.facts import Certainty, Standing, is_faded
from salesdesk.store.queries.facts import FactRow
from salesdesk.ui import icons, labels, theme
from salesdesk.ui.facts import texts
from salesdesk.ui.widgets import paint
from salesdesk.ui.widgets.ground import draw_ground
from salesdesk.ui.widgets.row_list import RowList
from salesdesk.ui.widgets.row_model import ROW_ROLE

AnyIndex = QModelIndex | QPersistentModelIndex
_LINES = 3
_AROUND = 8
_FOOT = 20
_KIND_WIDTH = 104
_ROWS_SHOWN = 12
_FRAME = 6


class FactView(QListView):
    """Grows with its rows up to a dozen and scrolls from there on."""

    opened = Signal(str)

    def __init__(self, today: date) -> None:
        super().__init__()
        self.today, self.limit, self.show_people = today, 0, False
        self.entries = RowList(lambda row: str(row.text), self.spoken, self)
        self.setModel(self.entries)
        self.setItemDelegate(FactDelegate(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setProperty("focus_on_row", "true")  # the current row is ringed, not the list as well
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setAccessibleName(self.tr("Facts"))
        self.doubleClicked.connect(self._on_opened)
        theme.theme().changed.connect(self._fit)

    def show_rows(self, rows: Sequence[FactRow], today: date, limit: int, *, show_people: bool) -> None:
        """Show other facts; `limit` is the age in days from which they look faded."""
        self.today, self.limit, self.show_people = today, limit, show_people
        self.entries.set_rows(rows)
        self.scheduleDelayedItemsLayout()
        self._fit()

    def current(self) -> FactRow | None:
        """The fact the keys act on."""
        index = self.currentIndex()
        row = self.entries.row_at(index.row()) if index.isValid() else None
        return row if isinstance(row, FactRow) else None

    def faded(self, row: FactRow) -> bool:
        """Whether a fact is too old to rely on."""
        return is_faded(row.unchecked_for(self.today), self.limit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._on_opened(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()
            self._fit()

    def _fit(self) -> None:
        rows = len(self.entries.rows())
        count = min(rows, _ROWS_SHOWN)
        # a bar that comes and goes would change the width the rows are broken for
        needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if rows > count else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(needed)
        high = sum(self.sizeHintForIndex(self.entries.index(place, 0)).height() for place in range(count))
        self.setFixedHeight(high + _FRAME)

    def spoken(self, row: FactRow) -> str:
        """A fact as it is read aloud."""
        return texts.spoken(row, self.today, faded=self.faded(row))

    def _on_opened(self, index: AnyIndex) -> None:
        if index.isValid():
            self.opened.emit(str(self.entries.row_at(index.row()).id))


class FactDelegate(QStyledItemDelegate):
    """Kind at the left; words over up to three lines, below them source, day and standing."""

    def __init__(self, view: FactView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        row = index.data(ROW_ROLE)
        lines = paint.line_count(self._words(row), self._room(), limit=_LINES) if isinstance(row, FactRow) else 1
        high = max(1, lines) * paint.line_height() + theme.px(_FOOT + 2 * _AROUND)
        return QSize(theme.px(200), int(high))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        box, row = QRectF(option.rect), index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, box, option, line=True)
        if isinstance(row, FactRow):
            self._paint_row(painter, box.adjusted(theme.px(8), theme.px(_AROUND), -theme.px(8), -theme.px(4)), row)
        painter.restore()

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem,
                  index: AnyIndex) -> bool:
        if event.type() == QEvent.Type.ToolTip and index.isValid():
            words = escape(self._view.spoken(index.data(ROW_ROLE)))  # what was typed is never markup
            QToolTip.showText(event.globalPos(), f"<p>{words}</p>", view)
            return True
        return super().helpEvent(event, view, option, index)

    def _paint_row(self, p: QPainter, box: QRectF, row: FactRow) -> None:
        faded = self._view.faded(row)
        weak = faded or row.standing is Standing.REFUTED
        token = "muted" if weak else "text"
        kind = labels.label(row.kind)
        wide = theme.px(_KIND_WIDTH)
        shown = paint.elided(kind, wide - theme.px(22), 11, bold=True)
        paint.pill(p, box.left(), box.top(), shown, "muted" if weak else "accent",
                   None if weak else "accent_soft", border="border" if weak else None)
        left = box.left() + wide
        words = QRectF(left, box.top(), box.right() - left, box.height())
        used = paint.wrapped(p, words, self._words(row), 13, token, lines=_LINES)
        if row.standing is Standing.REFUTED:
            middle = box.top() + paint.line_height() / 2
            reach = min(words.width(), paint.width(self._words(row)))
            p.fillRect(QRectF(left, middle, reach, 1), theme.color("muted"))
        self._paint_foot(p, QRectF(left, box.top() + used + theme.px(2), words.width(), theme.px(_FOOT)), row,
                         weak=weak, faded=faded)

    def _paint_foot(self, p: QPainter, box: QRectF, row: FactRow, *, weak: bool, faded: bool) -> None:
        ink, ground = texts.SOURCE_TOKENS[row.certainty]
        high = paint.pill_height()
        top = box.top() + (box.height() - high) / 2
        x = box.left()
        source = paint.elided(texts.source(row), box.width() * 0.5, 11, bold=True)
        x += paint.pill(p, x, top, source, "muted" if weak else ink, None if weak else ground,
                        border="border_strong" if weak or row.certainty is Certainty.GUESS else None)
        x += theme.px(8)
        shown = texts.dated(row, self._view.today, faded=faded)
        x += paint.text(p, QRectF(x, box.top(), max(0, box.right() - x), box.height()), shown, 11,
                        "muted") + theme.px(10)
        if row.standing is not Standing.OPEN and x < box.right() - theme.px(30):
            tone, side = texts.STANDING_TOKENS[row.standing], theme.px(13)
            icons.draw(p, x, box.top() + (box.height() - side) / 2, texts.STANDING_ICONS[row.standing], tone, 13)
            x += theme.px(17)
            paint.text(p, QRectF(x, box.top(), box.right() - x, box.height()),
                       texts.standing(row, self._view.today), 11, tone, bold=True)

    def _words(self, row: FactRow) -> str:
        return f"{row.person_name}: {row.text}" if self._view.show_people and row.person_name else row.text

    def _room(self) -> float:
        return max(60, self._view.viewport().width() - theme.px(_KIND_WIDTH + 16))
