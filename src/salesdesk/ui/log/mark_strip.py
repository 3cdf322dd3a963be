"""What the report says in marks, shown as small pills under the text."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from salesdesk.ui import theme
from salesdesk.ui.widgets import paint
from salesdesk.ui.widgets.flow import follow_width

Pill = tuple[str, str, str]  # icon, text, tone
_GAP = 7


class MarkStrip(QWidget):
    """Pills in one or more lines; without any it takes no room."""

    def __init__(self) -> None:
        super().__init__()
        self._pills: tuple[Pill, ...] = ()
        follow_width(self, QSizePolicy.Policy.Expanding)
        self.hide()

    def texts(self) -> list[str]:
        """The words of the pills."""
        return [text for _, text, _ in self._pills]

    def show_pills(self, pills: tuple[Pill, ...]) -> None:
        """Show other pills."""
        if pills == self._pills:
            return
        self._pills = pills
        self.setAccessibleName(" · ".join(self.texts()))
        self.setVisible(bool(pills))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lines(width) * (round(paint.pill_height(12)) + 4)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), self.heightForWidth(self.width() or theme.px(600)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        x, y = 0.0, 1.0
        for icon, text, tone in self._pills:
            shown = paint.elided(text, self.width() - theme.px(40), 12, bold=True)
            wide = paint.pill_width(shown, 12, icon)
            if x > 0 and x + wide > self.width():
                x, y = 0.0, y + paint.pill_height(12) + 4
            x += paint.pill(p, x, y, shown, tone, f"{tone}_soft", 12, icon) + _GAP
        p.end()

    def _lines(self, width: int) -> int:
        x, lines = 0.0, 1 if self._pills else 0
        for icon, text, _ in self._pills:
            wide = paint.pill_width(paint.elided(text, width - theme.px(40), 12, bold=True), 12, icon)
            if x > 0 and x + wide > width:
                x, lines = 0.0, lines + 1
            x += wide + _GAP
        return lines
