"""The way through the import: a disc per step, ticked when it is behind, filled where we are."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from salesdesk.ui import icons, theme
from salesdesk.ui.widgets import paint

_DISC, _GAP, _LINE = 26, 8, 38


class StepBar(QWidget):
    """Paints the steps; says aloud which one is shown."""

    def __init__(self, names: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._at = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_step(0)

    def show_step(self, at: int) -> None:
        """Show where we are, counted from 0."""
        self._at = at
        name = self.tr("Step {number} of {count}: {name}")
        self.setAccessibleName(name.format(number=at + 1, count=len(self._names), name=self._names[at]))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(640), theme.px(34))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, side, middle = 0.0, float(theme.px(_DISC)), self.height() / 2
        for number, name in enumerate(self._names):
            if number:
                painter.fillRect(QRectF(x, round(middle), theme.px(_LINE), 1), theme.color("border_strong"))
                x += theme.px(_LINE) + theme.px(14)
            disc = QRectF(x, middle - side / 2, side, side)
            self._paint_disc(painter, disc, number)
            x += side + theme.px(_GAP)
            here = number == self._at
            wide = paint.width(name, 13, here)
            token = "text" if number <= self._at else "text2"
            paint.text(painter, QRectF(x, 0, wide + 2, self.height()), name, 13, token, bold=here, elide=False)
            x += wide + theme.px(14)
        painter.end()

    def _paint_disc(self, painter: QPainter, disc: QRectF, number: int) -> None:
        if number > self._at:
            paint.rounded(painter, disc, None, "muted", disc.width() / 2, line=1.5)
        else:
            paint.rounded(painter, disc, "accent", None, disc.width() / 2)
        if number < self._at:
            inner = paint.centre(disc, theme.px(14))
            icons.draw(painter, inner.x(), inner.y(), "check", "on_accent", 14)
        else:
            token = "on_accent" if number == self._at else "text2"
            paint.text(painter, disc, str(number + 1), 12, token, bold=True, flags=Qt.AlignmentFlag.AlignCenter,
                       elide=False)
