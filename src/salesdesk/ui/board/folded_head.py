"""A column that is folded away: number, name, count and sum written upwards; a click or a key opens it again."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from salesdesk.store.queries.stages import StageRow
from salesdesk.ui import theme
from salesdesk.ui.board.faces import deals_counted, money
from salesdesk.ui.stage_texts import stage_name
from salesdesk.ui.widgets import bars, paint

WIDTH = 44
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class FoldedHead(QWidget):
    """Painted; the column around it still takes cards."""

    opened = Signal()
    stepped = Signal(int)  # Left or Right was pressed: -1 or 1
    focused = Signal()

    def __init__(self, stage: StageRow, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage, self._number = stage, number
        self._count, self._amount = 0, 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_figures(self, stage: StageRow, count: int, amount: int) -> None:
        """Show other figures; the sum in yen."""
        self._stage, self._count, self._amount = stage, count, amount
        said = ", ".join((stage_name(stage), deals_counted(count), money(amount), self.tr("folded")))
        self.setAccessibleName(said)
        self.setToolTip("\n".join((said, self.tr("Click or Enter opens the column"))))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(WIDTH - 16), theme.px(200))

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        token, side, wide = bars.stage_token(self._stage.key), theme.px(18), self.width()
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(theme.color(token))
        p.drawRoundedRect(QRectF(0, 0, wide, theme.px(4)), 2, 2)
        bars.number_tile(p, QRectF((wide - side) / 2, theme.px(14), side, side), self._number, token)
        paint.text(p, QRectF(0, theme.px(38), wide, theme.px(18)), str(self._count), 12, "text2", bold=True,
                   flags=paint.CENTER)
        p.translate(0, theme.px(64))
        p.rotate(90)
        line = QRectF(0, -(wide + theme.px(20)) / 2, max(0, self.height() - theme.px(72)), theme.px(20))
        taken = paint.text(p, line, stage_name(self._stage), 14, bold=True)
        paint.text(p, line.adjusted(taken + theme.px(12), 0, 0, 0), money(self._amount), 12, "text2", tabular=True)
        p.resetTransform()
        if self.hasFocus():
            paint.rounded(p, QRectF(self.rect()).adjusted(1, 7, -1, -1), None, "accent", 6, line=2)
        p.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.stepped.emit(_STEPS[Qt.Key(event.key())])
        elif event.key() in _OPENING:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
