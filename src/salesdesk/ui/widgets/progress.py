"""A flat bar that fills from the left."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from salesdesk.ui import theme
from salesdesk.ui.widgets import bars

_HIGH = 6


class Progress(QWidget):
    """As wide as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self.share, self._token = 0.0, "accent"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.theme().changed.connect(self.updateGeometry)

    def set_share(self, share: float, spoken: str, token: str = "accent") -> None:
        """Show another share, 0-1, in a colour; `spoken` is read aloud."""
        self.share, self._token = share, token
        self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(100), theme.px(_HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        bars.draw_progress(p, QRectF(self.rect()), self.share, self._token)
        p.end()
