"""Why deals were lost, most frequent first."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from salesdesk.ui import theme
from salesdesk.ui.charts import numbers
from salesdesk.ui.widgets import paint

_ROW, _NAME, _MOST = 24, 150, 5


class ReasonBars(QWidget):
    """Linear bars with their counts; the rarest are added up in the last one."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[tuple[str, int]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.theme().changed.connect(self.updateGeometry)

    def show_reasons(self, reasons: Sequence[tuple[str, int]]) -> None:
        """Show (reason, count), the most frequent first."""
        self.rows = [(numbers.reason(key), count) for key, count in reasons[:_MOST]]
        rest = reasons[_MOST - 1:]
        if len(rest) > 1:
            self.rows[-1] = (self.tr("{n} other reasons").format(n=len(rest)), sum(count for _, count in rest))
        self.setAccessibleName(self.tr("Reasons lost"))
        self.setAccessibleDescription(", ".join(f"{words}: {count}" for words, count in self.rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(300), theme.px(_ROW) * max(1, len(self.rows)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = theme.px(_ROW)
        if not self.rows:
            paint.text(p, QRectF(0, 0, self.width(), high), self.tr("No deal has been lost yet."), 12, "muted")
        most = max((count for _, count in self.rows), default=1)
        left = min(theme.px(_NAME), self.width() * 0.4)
        for place, (words, count) in enumerate(self.rows):
            top = place * high
            paint.text(p, QRectF(0, top, left - 10, high), words, 12, bold=place == 0)
            bar = QRectF(left, top + theme.px(6), (self.width() - left - theme.px(48)) * count / most, theme.px(12))
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(theme.color("st_quote" if place == 0 else "st_list"))
            p.drawRoundedRect(bar, 3, 3)
            paint.text(p, QRectF(bar.right() + theme.px(6), top, theme.px(60), high), f"{count:,}", 12, bold=True,
                       tabular=True)
        p.end()
