"""The head of a variant's column, and the cell that tells how far a variant answers a voice."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from salesdesk.store.queries.quotes import MarkRow, VariantRow
from salesdesk.ui import labels, theme
from salesdesk.ui.quotes import texts
from salesdesk.ui.widgets import controls, paint
from salesdesk.ui.widgets.disc import draw_disc

HEAD = 120  # design pixels
_BY_KEY = frozenset({
    Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason})
_SIDES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2})


class VariantHead(QWidget):
    """Name, subtitle, amount and monthly payment. Enter edits, the arrows go on, Alt with an arrow moves it."""

    opened = Signal(str)
    stepped = Signal(str, int)  # the focus goes so many columns on
    moved = Signal(str, int)
    menu_wanted = Signal(str, object)  # where on the screen
    removed = Signal(str)

    def __init__(self, row: VariantRow) -> None:
        super().__init__()
        self.row = row
        self.by_key = False  # the focus came, or moves, by a key: then it is shown
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        parts = (texts.variant_name(row), row.subtitle, texts.amount(row.totals.net), texts.monthly_words(row),
                 self.tr("recommended") if row.recommended else "")
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.setAccessibleDescription(self.tr("Enter edits the lines; the menu key shows what else can be done."))
        self.setToolTip(self.tr("{amount} without tax, {gross} with tax").format(
            amount=f"¥{row.totals.net:,}", gross=f"¥{row.totals.gross:,}"))
        self.more = controls.button("", "ellipsis", "ghost", tip=self.tr("What can be done with this variant"))
        self.more.setParent(self)
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.more.clicked.connect(self._on_more)
        theme.theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(150), theme.px(HEAD))

    def resizeEvent(self, _event: object) -> None:
        side = theme.px(26)
        self.more.setGeometry(self.width() - side - theme.px(8), theme.px(16), side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        if self.hasFocus() and self.by_key:
            paint.rounded(p, QRectF(self.rect()).adjusted(6, 4, -6, -4), None, "accent", 6, line=2)
        box = QRectF(8, 0, self.width() - 16, 0)
        row, chosen = self.row, "accent" if self.row.recommended else "text"
        for text, top, high, px, token, bold in (
            (texts.variant_name(row), 16, 26, 18, "text", True), (row.subtitle, 42, 18, 12, "text2", False),
            (texts.amount(row.totals.net), 64, 32, 23, chosen, True),
            (texts.monthly_words(row), 97, 16, 11, "text2", False),
        ):
            line = QRectF(box.left(), theme.px(top), box.width(), theme.px(high))
            paint.text(p, line, text, px, token, bold, paint.CENTER)
        p.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        self.by_key = True
        self.update()
        if key in _SIDES:
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            (self.moved if alt else self.stepped).emit(self.row.id, _SIDES[key])
        elif key in _ENTER:
            self.opened.emit(self.row.id)
        elif key == Qt.Key.Key_Delete:
            self.removed.emit(self.row.id)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.opened.emit(self.row.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(self.row.id, event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.by_key = event.reason() in _BY_KEY
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _on_more(self) -> None:
        self.menu_wanted.emit(self.row.id, self.more.mapToGlobal(QPoint(0, self.more.height())))


class MarkCell(QAbstractButton):
    """A disc with its note; a click or Enter asks for another one."""

    def __init__(self, mark: MarkRow | None, words: str) -> None:
        super().__init__()
        self._mark = mark
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        answer = labels.label(mark.support) if mark else self.tr("not judged")
        self.setAccessibleName(": ".join(part for part in (words, answer, mark.note if mark else "") if part))
        self.setToolTip(mark.note if mark and mark.note else answer)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(26))

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        side, box = theme.px(20), QRectF(self.rect())
        place = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
        if self.hasFocus():
            paint.rounded(p, place.adjusted(-4, -3, 4, 3), None, "accent", 6, line=2)
        if self._mark is None:
            token = "text2" if self.underMouse() or self.hasFocus() else "muted"
            paint.text(p, box, texts.DASH, 12, token, flags=paint.CENTER)
        else:
            draw_disc(p, place, self._mark.support)
            room = QRectF(place.right() + 4, box.top(), box.right() - place.right() - 8, box.height())
            paint.text(p, room, self._mark.note, 11, "warn")
        p.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)
