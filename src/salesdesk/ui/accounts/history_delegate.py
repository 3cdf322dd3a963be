"""Paints the rows of a history: contacts as in every timeline, and facts with their source and how they stand."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from salesdesk.domain.facts import Certainty, Standing, is_faded
from salesdesk.store.queries.facts import FactRow
from salesdesk.store.queries.history import FactEntry
from salesdesk.ui import icons, labels, theme
from salesdesk.ui.accounts import texts
from salesdesk.ui.accounts.timeline_delegate import TimelineDelegate
from salesdesk.ui.facts import texts as fact_texts
from salesdesk.ui.widgets import paint
from salesdesk.ui.widgets.row_model import ROW_ROLE

_LEFT, _RIGHT, _HEAD, _FOOT, _GAP = 36, 34, 20, 22, 16
_LINES = 3


class HistoryDelegate(TimelineDelegate):
    """`fades_after` is the age in days from which facts look faded, 0 for never."""

    def __init__(self, view: QListView, today: date, lines: int) -> None:
        super().__init__(view, today, lines)
        self._list = view
        self.fades_after = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        entry = index.data(ROW_ROLE)
        if not isinstance(entry, FactEntry):
            return super().sizeHint(option, index)
        wide = self._list.viewport().width()
        lines = paint.line_count(entry.fact.text, wide - theme.px(_LEFT + _RIGHT), 13, limit=_LINES)
        return QSize(wide, int(theme.px(_HEAD + _FOOT + _GAP) + lines * paint.line_height(13, 1.4)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem,
              index: QModelIndex | QPersistentModelIndex) -> None:
        entry = index.data(ROW_ROLE)
        if not isinstance(entry, FactEntry):
            super().paint(painter, option, index)
            return
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, box, option)
        self._paint_line(painter, box, last=index.row() == index.model().rowCount() - 1)
        self._paint_icon(painter, box, "lightbulb")
        self._paint_fact(painter, box, entry.fact)
        painter.restore()

    def faded(self, row: FactRow) -> bool:
        """Whether a fact is too old to rely on."""
        return is_faded(row.unchecked_for(self.today), self.fades_after)

    def _paint_fact(self, p: QPainter, box: QRectF, row: FactRow) -> None:
        faded = self.faded(row)
        weak = faded or row.standing is Standing.REFUTED
        high, left, room = theme.px(_HEAD), box.left() + theme.px(_LEFT), box.right() - theme.px(_RIGHT)
        x = left
        for text, token, bold in ((texts.day(row.on_day, self.today), "muted" if weak else "text", True),
                                  (labels.label(row.kind), "text2", False), (row.person_name, "muted", False)):
            x += paint.text(p, QRectF(x, box.top(), room - x, high), text, 12, token, bold=bold) + theme.px(8)
        top = box.top() + high
        words = QRectF(left, top, box.width() - theme.px(_LEFT + _RIGHT), 1)
        top += paint.wrapped(p, words, row.text, 13, "muted" if weak else "text", lines=_LINES, lead=1.4)
        self._paint_foot(p, QRectF(left, top, words.width(), theme.px(_FOOT)), row, weak=weak, faded=faded)

    def _paint_foot(self, p: QPainter, box: QRectF, row: FactRow, *, weak: bool, faded: bool) -> None:
        ink, ground = fact_texts.SOURCE_TOKENS[row.certainty]
        top = box.top() + (box.height() - paint.pill_height()) / 2
        source = paint.elided(fact_texts.source(row), box.width() * 0.5, 11, bold=True)
        x = box.left() + paint.pill(
            p, box.left(), top, source, "muted" if weak else ink, None if weak else ground,
            border="border_strong" if weak or row.certainty is Certainty.GUESS else None) + theme.px(8)
        if faded:
            shown = fact_texts.dated(row, self.today, faded=True)
            x += paint.text(p, QRectF(x, box.top(), box.right() - x, box.height()), shown, 11, "muted") + theme.px(8)
        if row.standing is not Standing.OPEN:
            tone = fact_texts.STANDING_TOKENS[row.standing]
            icons.draw(p, x, box.center().y() - theme.px(13) / 2, fact_texts.STANDING_ICONS[row.standing], tone, 13)
            x += theme.px(17)
            paint.text(p, QRectF(x, box.top(), box.right() - x, box.height()),
                       fact_texts.standing(row, self.today), 11, tone, bold=True)
