"""Paints the lines of the board: headings, and rows with their bars and signs on the months."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QCursor, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from salesdesk.domain import timing
from salesdesk.domain.buying import NeedLevel
from salesdesk.domain.timing import Mark, Row, WindowState
from salesdesk.ui import theme
from salesdesk.ui.timing import texts
from salesdesk.ui.timing.model import Head, Line
from salesdesk.ui.timing.scale import Scale
from salesdesk.ui.timing.signs import SIDE, draw_count, draw_sign
from salesdesk.ui.timing.spots import Spot, spots
from salesdesk.ui.widgets import bars, paint
from salesdesk.ui.widgets.row_model import ROW_ROLE

ROW_HIGH, HEAD_HIGH, BAR_HIGH = 39, 26, 16
LEVEL_TOKENS = {NeedLevel.NOW: "danger", NeedLevel.BY_DATE: "warn", NeedLevel.WATCHING: "info",
                NeedLevel.INFORMATION: "text2", None: "muted"}
AnyIndex = QModelIndex | QPersistentModelIndex


class Hit(NamedTuple):
    """What lies at a place of a row: marks (the one whose sign it is first), the chip that asks, or nothing of both."""

    marks: tuple[Mark, ...] = ()
    asks: bool = False

    @property
    def mark(self) -> Mark | None:
        """The mark whose sign lies there."""
        return self.marks[0] if self.marks else None


class BoardDelegate(QStyledItemDelegate):
    """`scale` tells where the months stand in the view."""

    def __init__(self, view: QListView, today: Callable[[], date], scale: Callable[[], Scale]) -> None:
        super().__init__(view)
        self._view, self._today, self._scale = view, today, scale

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        high = HEAD_HIGH if isinstance(index.data(ROW_ROLE), Head) else ROW_HIGH
        return QSize(theme.px(200), theme.px(high))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        line, box = index.data(ROW_ROLE), QRectF(option.rect)
        painter.save()
        if isinstance(line, Head):
            self._paint_head(painter, box, line)
            self._paint_today(painter, box)
        elif isinstance(line, Line):
            self._paint_ground(painter, box, index)
            self._paint_row(painter, box, line.row)
        painter.restore()

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem,
                  index: AnyIndex) -> bool:
        line = index.data(ROW_ROLE) if index.isValid() else None
        if event.type() != QEvent.Type.ToolTip or not isinstance(line, Line):
            return super().helpEvent(event, view, option, index)
        hit = self.hit(line.row, QRectF(option.rect), QPointF(event.pos()))
        if hit.marks:
            text = "\n".join(texts.mark_line(mark, self._today()) for mark in hit.marks)
        elif hit.asks:
            text = texts.question()
        else:
            text = texts.tip(line.row, self._today())
        QToolTip.showText(event.globalPos(), text, view)
        return True

    def hit(self, row: Row, box: QRectF, at: QPointF) -> Hit:
        """What lies below a point of a row's box."""
        today, half = self._today(), theme.px(SIDE) / 2 + 1
        for spot in self._spots(row):
            if abs(at.x() - spot.x) <= half and abs(at.y() - box.center().y()) <= half:
                return Hit(spot.marks)
        return Hit(asks=timing.undated(row, today) and self._chip(row, box).contains(at))

    def _paint_head(self, p: QPainter, box: QRectF, head: Head) -> None:
        scale = self._scale()
        p.fillRect(box, theme.color("inset"))
        left = box.left() + scale.name_left
        if head.bars:
            level = timing.urgency(head.level)
            high = theme.px(13)
            room = QRectF(left, box.center().y() - high / 2 + 1, theme.px(39), high)
            bars.draw_bars(p, room, level, token=LEVEL_TOKENS[head.level])
            left += theme.px(48)
        words = f"{head.words}  {head.count}"
        paint.text(p, QRectF(left, box.top(), box.width(), box.height()), words, 12, "text", bold=True)

    def _paint_ground(self, p: QPainter, box: QRectF, index: AnyIndex) -> None:
        chosen = self._view.selectionModel().isSelected(index)
        hovered = self._view.viewport().underMouse() and box.contains(
            self._view.viewport().mapFromGlobal(QCursor.pos()))
        inside = box.adjusted(theme.px(4), 1, -theme.px(4), -2)
        focused = self._view.hasFocus() and index == self._view.currentIndex()
        paint.ground(p, inside, chosen=chosen, hovered=hovered, focused=focused, bar=True)
        scale = self._scale()
        p.fillRect(QRectF(scale.name_left, box.bottom() - 1, scale.right - scale.name_left, 1), theme.color("border"))
        for number in range(scale.months + (1 if scale.months < 12 else 0)):
            p.fillRect(QRectF(round(scale.line(number)), box.top(), 1, box.height()), theme.color("border"))

    def _paint_row(self, p: QPainter, box: QRectF, row: Row) -> None:
        scale, today = self._scale(), self._today()
        gap = theme.px(8)
        name = QRectF(scale.name_left, box.top(), scale.note_left - scale.name_left - gap, box.height())
        paint.text(p, name, texts.short_name(row.name), 13, "text", bold=True)
        note = QRectF(scale.note_left, box.top(), scale.left - scale.note_left - gap, box.height())
        gone = timing.undated(row, today) and bool(row.own_days)
        paint.text(p, note, texts.note(row, today), 12, "danger" if gone else "text2")
        p.save()
        p.setClipRect(QRectF(scale.left - theme.px(SIDE), box.top(), scale.right - scale.left + theme.px(2 * SIDE),
                             box.height()))
        self._paint_bars(p, box, row)
        self._paint_today(p, box)
        for spot in self._spots(row):
            centre = QPointF(spot.x, box.center().y() - 1)
            draw_sign(p, centre, spot.mark.kind, guessed=spot.mark.guessed)
            if len(spot.marks) > 1:
                draw_count(p, centre, len(spot.marks))
        p.restore()
        if timing.undated(row, today):
            self._paint_chip(p, box, row)

    def _paint_bars(self, p: QPainter, box: QRectF, row: Row) -> None:
        scale, today, high = self._scale(), self._today(), theme.px(BAR_HIGH)
        for window in timing.windows(row.marks, today):
            first, last = scale.x(window.first), min(scale.x(window.last), scale.right)
            if first >= scale.right or (window.mark.guessed and window.state(today) is WindowState.COMING):
                continue
            bar = QRectF(first, box.center().y() - 1 - high / 2, max(high, last - first), high)
            shown = bar.adjusted(max(0.0, scale.left - first), 0, 0, 0)  # cut where it began before the first month
            p.save()
            p.setClipRect(shown, Qt.ClipOperation.IntersectClip)
            _pale(p, bar.adjusted(max(0.0, scale.left - theme.px(SIDE) - first), 0, 0, 0))
            p.restore()
            self._paint_words(p, shown, box, row)

    def _paint_words(self, p: QPainter, bar: QRectF, box: QRectF, row: Row) -> None:
        """What the bar means, behind the signs, the line of today and the chip it runs into; left out without room."""
        words, half, today = texts.act_words(), theme.px(SIDE) / 2, self._today()
        wide, left = paint.width(words, 11, bold=True), bar.left() + theme.px(10)
        here = self._scale().x(today)
        taken = [(here - 2, here + 2), *((spot.x - half, spot.x + half) for spot in self._spots(row))]
        if timing.undated(row, today):
            chip = self._chip(row, box)
            taken.append((chip.left() - 2, chip.right()))
        for begin, end in sorted(taken):
            if begin < left + wide and end > left:
                left = end + 2
        if left + wide + theme.px(8) <= bar.right():
            paint.text(p, bar.adjusted(left - bar.left(), 0, 0, 0), words, 11, "accent", bold=True)

    def _paint_today(self, p: QPainter, box: QRectF) -> None:
        x = round(self._scale().x(self._today()))
        p.fillRect(QRectF(x - 1, box.top(), 2, box.height()), theme.color("accent"))

    def _spots(self, row: Row) -> list[Spot]:
        return spots(row.marks, self._scale(), theme.px(SIDE))

    def _chip(self, row: Row, box: QRectF) -> QRectF:
        words = texts.ask_words(asked=row.asked)
        high = theme.px(20)
        scale = self._scale()
        left = scale.x(self._today()) - theme.px(13)
        return QRectF(left, box.center().y() - 1 - high / 2, paint.pill_width(words, 12, "circle-dashed") + theme.px(4),
                      high)

    def _paint_chip(self, p: QPainter, box: QRectF, row: Row) -> None:
        area = self._chip(row, box)
        icon, tokens = ("check", ("ok", "ok_soft")) if row.asked else ("circle-dashed", ("warn", "warn_soft"))
        paint.pill(p, area.x(), area.y(), texts.ask_words(asked=row.asked), *tokens, px=12, icon=icon)


def _pale(p: QPainter, bar: QRectF) -> None:
    p.save()
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.setPen(theme.color("accent", 0))
    p.setBrush(theme.color("accent", 0.3 if theme.is_dark() else 0.2))
    p.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
    p.restore()
